/// A societal challenge: the frame around cards.
package struct Challenge: Sendable, Equatable {
  /// The challenge's name, which no number changes.
  package let id: ChallengeID
  /// The event that named it, when it has arrived.
  package var named: EventKey?
  /// The number behind the `U`, claimed when it was named.
  package var number: Int?
  /// The challenge in one line.
  package var title = Register("")
  /// A shorter line, for narrow places.
  package var short = Register<String?>(nil)
  /// The need behind it, in words.
  package var need = Register<String?>(nil)
  /// Whose challenge it is, in words.
  package var targetGroups = Register<[String]>([])
  /// Whether they are people who are easily forgotten.
  package var vulnerable = Register(false)
  /// How far it reaches; `nil`: nobody said.
  package var reach = Register<Reach?>(nil)
  /// What it looks like when it is met.
  package var dream = Register<Dream?>(nil)
  /// What must change on the way, in the order of their ids.
  package var changes: [NeededChange] = []
  /// The result it was closed with; `nil` while it is open.
  package var closed = LastWriter<String?>(nil)
  /// Derived: a later challenge with the same number shows a letter.
  package internal(set) var letter: UInt8 = 0

  /// A challenge before its first event.
  package init(id: ChallengeID) { self.id = id }
}

/// One sentence from the future.
package struct Dream: Equatable, Sendable {
  /// The year it is told from.
  package let year: Int?
  /// The sentence.
  package let text: String
}

/// What must have changed before the dream is true.
package struct NeededChange: Equatable, Sendable {
  /// A word that cards name it by.
  package let id: String
  /// What must change.
  package var text: LastWriter<String>
  /// Why it is not needed any more; `nil` while it is.
  package var dropped: LastWriter<String?>
}

extension Challenge: Listed {
  package mutating func list(_ pass: inout some SnapshotPass) {
    pass.field(&named)
    pass.field(&number)
    pass.field(&title)
    pass.field(&short)
    pass.field(&need)
    pass.field(&targetGroups)
    pass.field(&vulnerable)
    pass.field(&reach)
    pass.field(&dream)
    pass.field(&changes)
    pass.field(&closed)
    pass.field(&letter)
  }
}

extension Dream: Stored {
  package init(from reader: inout SnapshotReader) {
    self.init(year: reader.next(), text: reader.next())
  }

  package func write(to writer: inout SnapshotWriter) { writer.put(year, text) }
}

extension NeededChange: Stored {
  package init(from reader: inout SnapshotReader) {
    self.init(id: reader.next(), text: reader.next(), dropped: reader.next())
  }

  package func write(to writer: inout SnapshotWriter) { writer.put(id, text, dropped) }
}
