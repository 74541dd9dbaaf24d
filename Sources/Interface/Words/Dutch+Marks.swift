import Model

extension Dutch {
  package func marked(_ count: Int, hidden: Int) -> String {
    "\(count) gemerkt" + (hidden > 0 ? ", waarvan \(hidden) door het filter verborgen" : "")
      + "  \(key(.back)) merkt niets"
  }
  package var markedFromHere: String {
    "Vanaf hier: ga naar de laatste, en \(key(.markUpTo)) merkt alles daartussen."
  }
  package func cards(_ names: [String]) -> String {
    names.count > mostNamed ? "\(names.count) kaarten" : listed(names, "en")
  }
  package func carried(_ act: CardAct, _ cards: String, _ names: Names) -> String {
    carried(act, names) + ": " + cards + "."
  }
  private func carried(_ act: CardAct, _ names: Names) -> String {
    switch act {
    case .step(let step, _): step > 0 ? "Een fase verder" : "Een fase terug"
    case .move(let stage, _, _): "Nu in \(names.stage(stage))"
    case .recognise(let isOn): isOn ? "Jij herkent" : "Jij herkent niet meer"
    case .join(let role, _, _): "Je bent \(self.role(role)) van"
    case .leave: "Je doet niet meer mee met"
    case .block: "Geblokkeerd"
    case .unblock: "Niet meer geblokkeerd"
    case .park: "Geparkeerd, \(key(.offTheBoard)) vindt ze terug"
    case .comment: "Je reactie staat op"
    case .write(let field, _): "\(self.field(field)) bewaard van"
    case .tick(let rule, let done):
      (done ? "Afgevinkt, " : "Niet meer afgevinkt, ") + self.rule(rule)
    case .hang(let above): "Nu onder \(names.card(above))"
    case .merge(let into): "Opgegaan in \(names.card(into))"
    }
  }
  package func notDone(_ cards: String, _ why: String) -> String { "Niet \(cards): \(why)" }
  package func fieldOf(_ field: String, _ cards: String, isAdded: Bool) -> String {
    isAdded ? "\(field), erbij voor \(cards):" : "\(field) van \(cards):"
  }
  package func andCards(_ others: Int) -> String {
    others == 1 ? ", en nog 1 kaart" : ", en nog \(others) kaarten"
  }
  package var nothingToRepeat: String { "Er is nog niets met een kaart gedaan dat nog eens kan." }
  package var unseenAlone: String {
    "Wie ongezien meedoet, doet dat kaart voor kaart: samen zouden ze verraden wie het is."
  }
}
