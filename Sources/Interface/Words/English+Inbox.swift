extension English {
  package func inboxTook(_ cards: String) -> String { "Came in through the inbox: \(cards)." }

  package func inboxOdd(_ name: String, _ reason: InboxOddity) -> String {
    let why =
      switch reason {
      case .empty: "there is nothing written in it; write something, or remove it"
      case .tooLong(let bytes, let limit):
        "it has \(bytes) bytes, and at most \(limit) become a card; shorten it, or make a card that links it"
      case .noText: "it is no plain text; save it as text in UTF-8"
      case .notAFile: "only plain files become cards; remove it"
      case .link: "a link is not followed; put a copy there"
      case .severalNames: "it has another name elsewhere (a hard link); put a copy there"
      case .unreadable(let reason):
        "\(self.reason(reason)); let Kiem read it and write to its folder"
      case .changedLate:
        "somebody went on writing after it became a card; add what is missing there, then remove it"
      }
    return "inbox/\(name) does not become a card: \(why)."
  }
}
