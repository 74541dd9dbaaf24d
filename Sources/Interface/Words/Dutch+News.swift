extension Dutch {
  package var newMark: String { "+nw" }
  package var newHere: String { "nieuw sinds je hier was" }
  package var nothingNew: String { "Er is niets nieuws sinds je hier was." }

  package func newSince(_ cards: Int, _ comments: Int) -> String {
    let what = counted(
      [(cards, "kaart", "kaarten"), (comments, "opmerking", "opmerkingen")], joined: " en ")
    return
      "Nieuw sinds je hier was: \(what). \(key(.nextNew)) gaat van het een naar het ander."
  }
}
