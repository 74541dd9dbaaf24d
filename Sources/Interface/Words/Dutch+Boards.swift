extension Dutch {
  package func boardNews(_ news: BoardNews) -> String {
    let new = counted([
      (news.cards, "kaart", "kaarten"), (news.comments, "opmerking", "opmerkingen"),
    ])
    let waiting = counted([
      (news.invitations, "uitnodiging", "uitnodigingen"),
      (news.agreements, "afspraak", "afspraken"),
    ])
    return [
      new.isEmpty ? "" : "Nieuw: \(new).", waiting.isEmpty ? "" : "Wacht op jou: \(waiting).",
    ].filter { !$0.isEmpty }.joined(separator: " ")
  }

  package var boardGone: String { "Het is weg, of de schijf is er niet." }
  package var noBoards: String {
    "Je had nog geen bord op het scherm. «kiem PAD» opent er een, «kiem demo» toont er een."
  }
  package var boardsYouKnow: String { "Borden die je kent; hun nummer opent ze:" }

  package func boardForgotten(_ path: String) -> String {
    "\(path) staat niet meer in de lijst; het bord zelf is niet aangeraakt."
  }

  package func noKnownBoard(_ text: String) -> String {
    "Er staat geen bord «\(text)» in de lijst; «kiem boards» toont ze met hun nummers."
  }

  package func forgetBoard(_ path: String) -> String { "\(path) is weg. Vergeten (j of n)?" }
}
