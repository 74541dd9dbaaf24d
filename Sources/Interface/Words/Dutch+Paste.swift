extension Dutch {
  package var pastePicker: String { "Een kaart per regel?" }
  package var pasteNote: String {
    "Enter op een regel: een kaart, hetzelfde als een andere, of weglaten."
  }
  package func writePasted(_ cards: Int, merging merged: Int) -> String {
    let cards = cards == 1 ? "Schrijf 1 kaart op" : "Schrijf \(cards) kaarten op"
    return merged == 0 ? cards : cards + ", voeg \(merged) samen"
  }
  package func looksLike(_ card: String) -> String { "een kaart, al lijkt \(card) erop" }
  package func sameAs(_ card: String) -> String { "hetzelfde als \(card)" }
  package var leftOut: String { "weggelaten" }
  package func pasted(_ cards: Int, merged: Int) -> String {
    let cards = cards == 1 ? "1 kaart staat op het bord" : "\(cards) kaarten staan op het bord"
    return (merged == 0 ? cards : cards + ", \(merged) samengevoegd met andere")
      + "; \(key(.undo)) draait het terug."
  }
  package var nothingPasted: String { "Er is niets opgeschreven." }
  package func pasteTooLong(_ lines: Int, most: Int) -> String {
    "\(lines) regels is te veel ineens; plak er hoogstens \(most), of gebruik kiem add -."
  }
  package func pasteTooWide(line: Int) -> String {
    "Regel \(line) is te lang voor een titel; maak die korter en plak opnieuw."
  }
  package func pasteCut(most: Int) -> String {
    "In een regel passen \(most) tekens; de rest van de tekst is weggelaten."
  }
  package var twinPicker: String { "Staat dit al op het bord?" }
  package var ownCard: String { "Een eigen kaart" }
}
