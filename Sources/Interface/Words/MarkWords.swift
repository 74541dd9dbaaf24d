import Model

/// What is said about several cards at once, and about doing something again.
package protocol MarkWords: Sendable {
  /// On the line below the board: so many are marked, some of them out of sight; `key` lets go of them.
  func marked(_ count: Int, hidden: Int, key: String) -> String
  /// The first card of a row of them is marked; `key` on the last marks all between.
  func markedFromHere(key: String) -> String
  /// A few cards by their names, many by their number.
  func cards(_ names: [String]) -> String
  /// What was done to these cards.
  func carried(_ act: CardAct, _ cards: String, _ names: Names) -> String
  /// To which it could not be done, and the sentence that says why.
  func notDone(_ cards: String, _ why: String) -> String
  /// In front of the line for a field of these cards, to whose values others are added.
  func fieldOf(_ field: String, _ cards: String, isAdded: Bool) -> String
  /// Behind what was done to a card: so many others too.
  func andCards(_ others: Int) -> String
  /// There is nothing to do again yet.
  var nothingToRepeat: String { get }
  /// Why who takes part unseen does not do so at several cards at once.
  var unseenAlone: String { get }
}

/// More cards than these are counted and not named.
private let mostNamed = 4

extension English {
  package func marked(_ count: Int, hidden: Int, key: String) -> String {
    "\(count) marked" + (hidden > 0 ? ", \(hidden) of them hidden by the filter" : "")
      + "  \(key) marks none"
  }
  package func markedFromHere(key: String) -> String {
    "From here: go to the last one, and \(key) marks all between."
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
    case .park: "Parked, Z finds them again"
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

extension Dutch {
  package func marked(_ count: Int, hidden: Int, key: String) -> String {
    "\(count) gemerkt" + (hidden > 0 ? ", waarvan \(hidden) door het filter verborgen" : "")
      + "  \(key) merkt niets"
  }
  package func markedFromHere(key: String) -> String {
    "Vanaf hier: ga naar de laatste, en \(key) merkt alles daartussen."
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
    case .park: "Geparkeerd, Z vindt ze terug"
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
