/// A societal challenge: the frame around cards.
package struct Challenge: Sendable, Equatable {
  package let id: ChallengeID
  package var named: EventKey?
  /// The number behind the `U`, claimed when it was named.
  package var number: Int?
  package var title = Register("")
  package var short = Register<String?>(nil)
  package var need = Register<String?>(nil)
  package var targetGroups = Register<[String]>([])
  package var vulnerable = Register(false)
  package var reach = Register<Reach?>(nil)
  package var dream = Register<Dream?>(nil)
  package var changes: [NeededChange] = []
  package var closed = LastWriter<String?>(nil)
  /// Derived: a later challenge with the same number shows a letter.
  package internal(set) var letter: UInt8 = 0

  package init(id: ChallengeID) { self.id = id }
}

/// One sentence from the future.
package struct Dream: Equatable, Sendable {
  package let year: Int?
  package let text: String
}

/// What must have changed before the dream is true.
package struct NeededChange: Equatable, Sendable {
  package let id: String
  package var text: LastWriter<String>
  package var dropped: LastWriter<String?>
}
