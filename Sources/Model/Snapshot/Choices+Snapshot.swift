extension Ballot: Listed {
  package static var unread: Ballot { Ballot() }

  package mutating func list(_ pass: inout some SnapshotPass) {
    pass.field(&opened)
    pass.field(&session)
    pass.field(&terms)
    pass.field(&result)
    pass.field(&isDropped)
  }
}

extension Ballot.Terms: Listed {
  package static var unread: Ballot.Terms { Ballot.Terms() }

  package mutating func list(_ pass: inout some SnapshotPass) {
    pass.field(&cards)
    pass.field(&questions)
    pass.field(&dotsEach)
    pass.field(&maxPerCard)
    pass.field(&isHidden)
  }
}

extension Ballot.Result: Stored {
  package init(from reader: inout SnapshotReader) {
    self.init(voters: reader.next(), dots: reader.next(), questions: reader.next())
  }

  package func write(to writer: inout SnapshotWriter) { writer.put(voters, dots, questions) }
}

extension Rating: Listed {
  package static var unread: Rating { Rating() }

  package mutating func list(_ pass: inout some SnapshotPass) {
    pass.field(&opened)
    pass.field(&session)
    pass.field(&terms)
    pass.field(&result)
    pass.field(&isDropped)
  }
}

extension Rating.Terms: Listed {
  package static var unread: Rating.Terms { Rating.Terms() }

  package mutating func list(_ pass: inout some SnapshotPass) {
    pass.field(&scale)
    pass.field(&lowest)
    pass.field(&highest)
    pass.field(&cards)
  }
}

extension Rating.Result: Stored {
  package init(from reader: inout SnapshotReader) {
    self.init(voters: reader.next(), cards: reader.next(), whole: reader.next())
  }

  package func write(to writer: inout SnapshotWriter) { writer.put(voters, cards, whole) }
}

extension Score: Stored, BitwiseCopyable {}

extension Decision: Listed {
  package static var unread: Decision { Decision() }

  package mutating func list(_ pass: inout some SnapshotPass) {
    pass.field(&recorded)
    pass.field(&by)
    pass.field(&session)
    pass.field(&record)
    pass.field(&review)
    pass.field(&isWithdrawn)
  }
}

extension Decision.Record: Listed {
  package static var unread: Decision.Record { Decision.Record() }

  package mutating func list(_ pass: inout some SnapshotPass) {
    pass.field(&question)
    pass.field(&outcome)
    pass.field(&method)
    pass.field(&cards)
    pass.field(&objections)
    pass.field(&reviewOn)
  }
}

extension Decision.Review: Stored {
  package init(from reader: inout SnapshotReader) {
    self.init(outcome: reader.next(), reason: reader.next(), reviewOn: reader.next())
  }

  package func write(to writer: inout SnapshotWriter) { writer.put(outcome, reason, reviewOn) }
}

extension Objection: Listed {
  package static var unread: Objection { Objection(text: "") }

  package mutating func list(_ pass: inout some SnapshotPass) {
    pass.field(&text)
    pass.field(&by)
    pass.field(&integrated)
  }
}

extension Agreement: Listed {
  package static var unread: Agreement { Agreement() }

  package mutating func list(_ pass: inout some SnapshotPass) {
    pass.field(&made)
    pass.field(&session)
    pass.field(&terms)
    pass.field(&state)
  }
}

extension Agreement.Terms: Listed {
  package static var unread: Agreement.Terms { Agreement.Terms() }

  package mutating func list(_ pass: inout some SnapshotPass) {
    pass.field(&who)
    pass.field(&text)
    pass.field(&card)
    pass.field(&due)
  }
}

extension Agreement.State: Stored {
  package init(from reader: inout SnapshotReader) {
    switch reader.next(UInt8.self) {
    case 0: self = .open
    case 1: self = .kept
    default: self = .dropped(reader.next())
    }
  }

  package func write(to writer: inout SnapshotWriter) {
    switch self {
    case .open: writer.put(UInt8(0))
    case .kept: writer.put(UInt8(1))
    case .dropped(let reason): writer.put(UInt8(2), reason)
    }
  }
}

extension ParkedItem: Listed {
  package static var unread: ParkedItem { ParkedItem() }

  package mutating func list(_ pass: inout some SnapshotPass) {
    pass.field(&parked)
    pass.field(&by)
    pass.field(&session)
    pass.field(&text)
    pass.field(&state)
  }
}

extension ParkedItem.State: Stored, BitwiseCopyable {}
