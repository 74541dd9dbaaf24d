extension Dutch {
  package var newMark: String { "+nw" }
  package var newHere: String { "nieuw sinds je hier was" }
  package var nothingNew: String { "Er is niets nieuws sinds je hier was." }

  package func newSince(_ cards: Int, _ comments: Int, key: String) -> String {
    let parts = [
      cards == 0 ? "" : cards == 1 ? "1 kaart" : "\(cards) kaarten",
      comments == 0 ? "" : comments == 1 ? "1 opmerking" : "\(comments) opmerkingen",
    ].filter { !$0.isEmpty }
    return
      "Nieuw sinds je hier was: \(parts.joined(separator: " en ")). \(key) gaat van het een naar het ander."
  }
}
