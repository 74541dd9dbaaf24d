extension Frame: Stored, BitwiseCopyable {}

extension Place: Stored {
  package init(from reader: inout SnapshotReader) {
    self.init(stage: reader.next(), rank: reader.next(), since: reader.next())
  }

  package func write(to writer: inout SnapshotWriter) { writer.put(stage, rank, since) }
}

extension Off: Stored {
  package init(from reader: inout SnapshotReader) {
    switch reader.next(UInt8.self) {
    case 0: self = .parked(reader.next())
    case 1: self = .merged(reader.next(), reader.next())
    default: self = .closed(reader.next(), reader.next())
    }
  }

  package func write(to writer: inout SnapshotWriter) {
    switch self {
    case .parked(let reason): writer.put(UInt8(0), reason)
    case .merged(let into, let reason): writer.put(UInt8(1), into, reason)
    case .closed(let how, let reason): writer.put(UInt8(2), how, reason)
    }
  }
}

extension Block: Stored {
  package init(from reader: inout SnapshotReader) {
    self.init(reason: reader.next(), since: reader.next())
  }

  package func write(to writer: inout SnapshotWriter) { writer.put(reason, since) }
}

extension Channel: Stored {
  package init(from reader: inout SnapshotReader) {
    self.init(label: reader.next(), url: reader.next())
  }

  package func write(to writer: inout SnapshotWriter) { writer.put(label, url) }
}

extension Evidence: Stored {
  package init(from reader: inout SnapshotReader) {
    self.init(text: reader.next(), key: reader.next())
  }

  package func write(to writer: inout SnapshotWriter) { writer.put(text, key) }
}

extension Innovation: Listed {
  package mutating func list(_ pass: inout some SnapshotPass) {
    pass.field(&outcomes)
    pass.field(&novelty)
    pass.field(&connects)
    pass.field(&firstStep)
    pass.field(&maturity)
  }
}

extension Connection: Listed {
  package static var unread: Connection { Connection() }

  package mutating func list(_ pass: inout some SnapshotPass) {
    pass.field(&what)
    pass.field(&text)
  }
}

extension Recognition: Stored {
  package init(from reader: inout SnapshotReader) {
    self.init(partner: reader.next(), state: reader.next())
  }

  package func write(to writer: inout SnapshotWriter) { writer.put(partner, state) }
}

extension Recognition.State: Stored {
  package init(from reader: inout SnapshotReader) {
    self.init(stands: reader.next(), note: reader.next())
  }

  package func write(to writer: inout SnapshotWriter) { writer.put(stands, note) }
}

extension Participation: Stored {
  package init(from reader: inout SnapshotReader) {
    self.init(seat: reader.next(), state: reader.next(), identity: reader.next())
  }

  package func write(to writer: inout SnapshotWriter) { writer.put(seat, state, identity) }
}

extension Participation.State: Listed {
  package static var unread: Participation.State { Participation.State() }

  package mutating func list(_ pass: inout some SnapshotPass) {
    pass.field(&isActive)
    pass.field(&role)
    pass.field(&doing)
    pass.field(&share)
    pass.field(&describedAs)
    pass.field(&since)
  }
}

extension Invitation: Stored {
  package init(from reader: inout SnapshotReader) {
    self.init(who: reader.next(), state: reader.next())
  }

  package func write(to writer: inout SnapshotWriter) { writer.put(who, state) }
}

extension Invitation.State: Listed {
  package static var unread: Invitation.State { Invitation.State() }

  package mutating func list(_ pass: inout some SnapshotPass) {
    pass.field(&role)
    pass.field(&reason)
    pass.field(&by)
    pass.field(&answer)
    pass.field(&stands)
  }
}

extension Invitee: Stored {
  package init(from reader: inout SnapshotReader) { self.init(reader.next()) }
  package func write(to writer: inout SnapshotWriter) { writer.put(text) }
}

extension Follower: Stored {
  package init(from reader: inout SnapshotReader) {
    self.init(partner: reader.next(), follows: reader.next())
  }

  package func write(to writer: inout SnapshotWriter) { writer.put(partner, follows) }
}

extension Tick: Stored {
  package init(from reader: inout SnapshotReader) {
    self.init(rule: reader.next(), done: reader.next())
  }

  package func write(to writer: inout SnapshotWriter) { writer.put(rule, done) }
}
