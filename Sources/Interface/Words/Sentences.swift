import Model

/// What the sentences of every language share.
func quoted(_ text: String) -> String { "“" + text + "”" }

func because(_ reason: String?) -> String {
  guard let reason, !reason.isEmpty else { return "" }
  return ": " + reason
}

func reasons(_ move: CardMoved) -> String {
  guard let reason = move.overrides.first?.reason, !reason.isEmpty else { return "" }
  return " (" + reason + ")"
}

func invitee(_ who: Invitee, _ names: Names) -> String {
  guard let id = PartnerID(who.text), names.board.partners[id]?.joined != nil else {
    return who.text
  }
  return names.partner(id)
}
