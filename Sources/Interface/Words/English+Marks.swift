import Model

extension English {
  package func marked(_ count: Int, hidden: Int) -> String {
    "\(count) marked" + (hidden > 0 ? ", \(hidden) of them hidden by the filter" : "")
      + "  \(key(.back)) marks none"
  }
  package var markedFromHere: String {
    "From here: go to the last one, and \(key(.markUpTo)) marks all between."
  }
  package func cards(_ names: [String]) -> String {
    names.count > mostNamed ? "\(names.count) cards" : listed(names, "and")
  }
  package func carried(_ act: CardAct, _ cards: String, _ names: Names) -> String {
    carried(act, names) + ": " + cards + "."
  }
  private func carried(_ act: CardAct, _ names: Names) -> String {
    switch act {
    case .step(let step, _): step > 0 ? "One stage on" : "One stage back"
    case .move(let stage, _, _): "Now in \(names.stage(stage))"
    case .recognise(let isOn): isOn ? "You recognise" : "You no longer recognise"
    case .join(let role, _, _): "You are \(self.role(role)) of"
    case .leave: "You no longer work on"
    case .block: "Blocked"
    case .unblock: "No longer blocked"
    case .park: "Parked, \(key(.offTheBoard)) finds them again"
    case .comment: "Your comment is on"
    case .write(let field, _): "\(self.field(field)) saved of"
    case .tick(let rule, let done): (done ? "Ticked, " : "Unticked, ") + self.rule(rule)
    case .hang(let above): "Now below \(names.card(above))"
    case .merge(let into): "Merged into \(names.card(into))"
    }
  }
  package func notDone(_ cards: String, _ why: String) -> String { "Not \(cards): \(why)" }
  package func fieldOf(_ field: String, _ cards: String, isAdded: Bool) -> String {
    isAdded ? "\(field), added to \(cards):" : "\(field) of \(cards):"
  }
  package func andCards(_ others: Int) -> String {
    others == 1 ? ", and 1 more card" : ", and \(others) more cards"
  }
  package var nothingToRepeat: String { "Nothing was done to a card yet that can be done again." }
  package var unseenAlone: String {
    "Who takes part unseen does so card by card: together they would tell who it is."
  }
}
