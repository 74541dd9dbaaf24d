extension Session.Step: Stored {
  package init(from reader: inout SnapshotReader) {
    self.init(key: reader.next(), what: reader.next())
  }

  package func write(to writer: inout SnapshotWriter) {
    writer.put(key)
    writer.put(what)
  }
}

extension Session.Step.What: Stored {
  package init(from reader: inout SnapshotReader) {
    switch reader.next(UInt8.self) {
    case 0: self = .started(reader.next())
    case 1: self = .closed
    case 2: self = .itemStarted(reader.next())
    case 3: self = .itemSkipped(reader.next())
    case 4: self = .roundStarted(reader.next(), reader.next(), of: reader.next())
    case 5: self = .roundPaused(reader.next())
    case 6: self = .roundResumed(reader.next())
    case 7: self = .roundExtended(reader.next(), minutes: reader.next())
    default: self = .roundEnded(reader.next())
    }
  }

  package func write(to writer: inout SnapshotWriter) {
    func put(_ number: UInt8, _ values: any Stored...) {
      writer.put(number)
      for value in values { writer.put(value) }
    }
    switch self {
    case .started(let rule): put(0, rule)
    case .closed: put(1)
    case .itemStarted(let item): put(2, item)
    case .itemSkipped(let item): put(3, item)
    case .roundStarted(let place, let round, let count): put(4, place, round, count)
    case .roundPaused(let place): put(5, place)
    case .roundResumed(let place): put(6, place)
    case .roundExtended(let place, let minutes): put(7, place, minutes)
    case .roundEnded(let place): put(8, place)
    }
  }
}

extension Session.Reveal: Stored {
  package init(from reader: inout SnapshotReader) {
    self.init(key: reader.next(), cards: reader.next(), seats: reader.next(), isLate: reader.next())
  }

  package func write(to writer: inout SnapshotWriter) {
    writer.put(key)
    writer.put(cards)
    writer.put(seats)
    writer.put(isLate)
  }
}

extension RoundPlace: Stored {
  package init(from reader: inout SnapshotReader) {
    self.init(item: reader.next(), round: reader.next())
  }

  package func write(to writer: inout SnapshotWriter) {
    writer.put(item)
    writer.put(round)
  }
}

extension AgendaItem: Listed {
  package static var unread: AgendaItem { AgendaItem(item: "", method: "", minutes: 0) }

  package mutating func list(_ pass: inout some SnapshotPass) {
    pass.field(&item)
    pass.field(&method)
    pass.field(&name)
    pass.field(&minutes)
    pass.field(&card)
    pass.field(&challenge)
  }
}
