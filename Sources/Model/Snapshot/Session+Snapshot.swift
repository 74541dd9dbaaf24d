extension Session.Step: Stored {
  package init(from reader: inout SnapshotReader) {
    self.init(key: reader.next(), what: reader.next())
  }

  package func write(to writer: inout SnapshotWriter) { writer.put(key, what) }
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
    switch self {
    case .started(let rule): writer.put(UInt8(0), rule)
    case .closed: writer.put(UInt8(1))
    case .itemStarted(let item): writer.put(UInt8(2), item)
    case .itemSkipped(let item): writer.put(UInt8(3), item)
    case .roundStarted(let place, let round, let count): writer.put(UInt8(4), place, round, count)
    case .roundPaused(let place): writer.put(UInt8(5), place)
    case .roundResumed(let place): writer.put(UInt8(6), place)
    case .roundExtended(let place, let minutes): writer.put(UInt8(7), place, minutes)
    case .roundEnded(let place): writer.put(UInt8(8), place)
    }
  }
}

extension Session.Reveal: Stored {
  package init(from reader: inout SnapshotReader) {
    self.init(key: reader.next(), cards: reader.next(), seats: reader.next(), isLate: reader.next())
  }

  package func write(to writer: inout SnapshotWriter) { writer.put(key, cards, seats, isLate) }
}

extension RoundPlace: Stored {
  package init(from reader: inout SnapshotReader) {
    self.init(item: reader.next(), round: reader.next())
  }

  package func write(to writer: inout SnapshotWriter) { writer.put(item, round) }
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
