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
    case .filterNegated(let name):
      return place + "a minus stands in front of one thing; write out what «@\(name)» means."
    case .unknownFilter(let name, let possible):
      let rest = possible.isEmpty ? "none has a name yet" : "possible are \(list(possible))"
      return place + "no filter is called «@\(name)»; \(rest)."
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

  package func filtered(by text: String) -> String { "only \(text)  \(key(.back)) shows all" }
  package func seen(_ seen: Int, of all: Int) -> String { "\(seen) of \(all)" }
  package var settingUnknown: String { "nobody said where" }

  package func lanes(_ lanes: Lanes) -> String {
    switch lanes {
    case .none: "No lanes; \(key(.lanes)) lays the cards by challenge."
    case .challenge: "Lanes by challenge; \(key(.lanes)) by kind."
    case .kind: "Lanes by kind; \(key(.lanes)) by lead."
    case .lead: "Lanes by lead; \(key(.lanes)) by where it happens."
    case .setting: "Lanes by where it happens; \(key(.lanes)) takes them away."
    }
  }

  package var savedFiltersPicker: String { "Filters with a name" }
  package var nameFilter: String { "give this filter a name" }
  package func forgetFilter(_ name: String) -> String { "forget the name \(name)" }
  package var filterNamePrompt: String { "Name of this filter:" }
  package var badFilterName: String {
    "A name is one word of letters, figures and hyphens, such as our-street."
  }
  package func filterNamed(_ name: String) -> String {
    "@\(name) shows this again: here, in other filters and in kiem list."
  }
  package func filterForgotten(_ name: String) -> String {
    "No filter is called @\(name) any more."
  }
  package func filterNotKept(_ name: String, path: String) -> String {
    "@\(name) is known until you leave: \(path) cannot be written."
  }
  package var noSavedFilters: String {
    "No filter has a name yet: make one with \(key(.narrow)), and come back here to name it."
  }

  package var noCardFits: String { "No card fits; Esc shows all." }
  package var filterGone: String { "All cards are shown again." }
  package var hiddenByFilter: String { "The filter hides it now." }

  private func list(_ names: [String]) -> String { names.joined(separator: ", ").harmless() }
}
