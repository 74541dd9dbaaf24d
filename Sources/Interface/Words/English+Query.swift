import Model

extension English {
  package func queryKey(_ key: QueryKey) -> String { key.rawValue }
  package var queryNone: String { "none" }
  package var queryMe: String { "me" }

  package func query(_ error: QueryError) -> String {
    let place = "At character \(error.place.lowerBound + 1): "
    switch error.fault {
    case .unknownKey(let word, let possible):
      return place + "nothing is called «\(word):»; possible are \(list(possible))."
    case .unknownValue(let value, let key, let possible):
      return place + "«\(key)» has no «\(value)»; possible are \(list(possible))."
    case .noValue(let key, let possible):
      return place + "«\(key):» what? Possible are \(list(possible))."
    case .noAge(let text):
      return place + "«\(text)» is no age; write days or weeks: age>14d, age<2w."
    case .notCompared(let key):
      return place + "only ages are more or less; write «\(key):» and a value."
    case .hasNoValue(let key): return place + "«\(key)» stands alone, without a colon."
    case .openQuote: return place + "this quotation mark is not closed."
    case .nothingNegated: return place + "behind a minus stands what is not wanted."
    }
  }

  package var filterPrompt: String { "Show only:" }
  package var filterHint: String { "Enter keep  Tab complete  Esc as before  empty: show all" }

  package func filtered(by text: String, key: String) -> String { "only \(text)  \(key) shows all" }
  package func seen(_ seen: Int, of all: Int) -> String { "\(seen) of \(all)" }
  package var settingUnknown: String { "nobody said where" }

  package func lanes(_ lanes: Lanes, key: String) -> String {
    switch lanes {
    case .none: "No lanes; \(key) lays the cards by challenge."
    case .challenge: "Lanes by challenge; \(key) by kind."
    case .kind: "Lanes by kind; \(key) by lead."
    case .lead: "Lanes by lead; \(key) by where it happens."
    case .setting: "Lanes by where it happens; \(key) takes them away."
    }
  }

  package var noCardFits: String { "No card fits; Esc shows all." }
  package var filterGone: String { "All cards are shown again." }
  package var hiddenByFilter: String { "The filter hides it now." }

  private func list(_ names: [String]) -> String { names.joined(separator: ", ").harmless() }
}
