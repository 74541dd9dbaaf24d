/// What a card needs.
package struct Ask: Equatable, Sendable {
  /// The word by which it is met or dropped.
  package internal(set) var id: String
  /// Whether it is a person, knowledge or a thing.
  package var what = Connects.actor
  /// A word to find it by.
  package var tag = ""
  /// What is needed, in words.
  package var text = ""
  /// Who asked; `nil` for anonymous.
  package var by: PartnerID?
  /// The event that raised it, when it has arrived.
  package var raised: EventKey?
  /// The event that dropped it.
  package var dropped: EventKey?
  /// Who brings it.
  package var metBy = LastWriter<PartnerID?>(nil)

  /// An ask before its first event.
  package init(id: String) { self.id = id }

  /// Raised, and not dropped since.
  package var stands: Bool {
    guard let raised else { return false }
    return dropped.map { $0 < raised } ?? true
  }

  /// Somebody or something is still needed.
  package var isOpen: Bool { stands && metBy.value == nil }
}

extension Ask: Listed {
  package static var unread: Ask { Ask(id: "") }

  package mutating func list(_ pass: inout some SnapshotPass) {
    pass.field(&id)
    pass.field(&what)
    pass.field(&tag)
    pass.field(&text)
    pass.field(&by)
    pass.field(&raised)
    pass.field(&dropped)
    pass.field(&metBy)
  }
}
