extension Result.Grant: Stored {
  package init(from reader: inout SnapshotReader) {
    self.init(key: reader.next(), licence: reader.next())
  }

  package func write(to writer: inout SnapshotWriter) { writer.put(key, licence) }
}

extension Result.Withdrawal: Stored {
  package init(from reader: inout SnapshotReader) {
    self = reader.next(Bool.self) ? .mistake : .notRecommended(reader.next())
  }

  package func write(to writer: inout SnapshotWriter) {
    writer.put(self == .mistake)
    if case .notRecommended(let reason) = self { writer.put(reason) }
  }
}

extension Result.Report: Stored {
  package init(from reader: inout SnapshotReader) {
    self.init(
      id: reader.next(), told: reader.next(), how: reader.next(), isWithdrawn: reader.next())
  }

  package func write(to writer: inout SnapshotWriter) { writer.put(id, told, how, isWithdrawn) }
}

extension Result.Basis: Stored {
  package init(from reader: inout SnapshotReader) {
    self.init(reader.next(), version: reader.next())
  }

  package func write(to writer: inout SnapshotWriter) { writer.put(result, version) }
}

extension Licence: Stored {
  package init(from reader: inout SnapshotReader) {
    self = Licence(reader.next()) ?? .ask
  }

  package func write(to writer: inout SnapshotWriter) { writer.put(code) }
}

extension Reuse: Listed {
  package static var unread: Reuse { Reuse(id: "") }

  package mutating func list(_ pass: inout some SnapshotPass) {
    pass.field(&id)
    pass.field(&told)
    pass.field(&by)
    pass.field(&session)
    pass.field(&facts)
    pass.field(&isWithdrawn)
  }
}

extension Reuse.Facts: Listed {
  package static var unread: Reuse.Facts { Reuse.Facts() }

  package mutating func list(_ pass: inout some SnapshotPass) {
    pass.field(&who)
    pass.field(&version)
    pass.field(&card)
    pass.field(&text)
    pass.field(&kind)
    pass.field(&isCompetitor)
    pass.field(&isAllowed)
  }
}
