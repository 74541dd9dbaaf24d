import Model

extension Dutch {
  package func queryKey(_ key: QueryKey) -> String {
    switch key {
    case .kind: "soort"
    case .stage: "fase"
    case .lead: "trekker"
    case .who: "wie"
    case .challenge: "uitdaging"
    case .setting: "waar"
    case .age: "dagen"
    case .blocked: "geblokkeerd"
    case .mine: "mijn"
    }
  }

  package var queryNone: String { "geen" }
  package var queryMe: String { "ik" }

  package func query(_ error: QueryError) -> String {
    let place = "Bij teken \(error.place.lowerBound + 1): "
    switch error.fault {
    case .unknownKey(let word, let possible):
      return place + "niets heet «\(word):»; het kan zijn: \(list(possible))."
    case .filterNegated(let name):
      return place + "een min staat voor één ding; schrijf uit wat «@\(name)» betekent."
    case .unknownFilter(let name, let possible):
      let rest = possible.isEmpty ? "nog geen heeft een naam" : "het kan zijn: \(list(possible))"
      return place + "geen filter heet «@\(name)»; \(rest)."
    case .unknownValue(let value, let key, let possible):
      return place + "«\(key)» kent geen «\(value)»; het kan zijn: \(list(possible))."
    case .noValue(let key, let possible):
      return place + "«\(key):» wat? Het kan zijn: \(list(possible))."
    case .noAge(let text):
      return place + "«\(text)» is geen duur; schrijf dagen of weken: dagen>14d, dagen<2w."
    case .notCompared(let key):
      return place + "alleen dagen zijn meer of minder; schrijf «\(key):» en een waarde."
    case .hasNoValue(let key): return place + "«\(key)» staat alleen, zonder dubbele punt."
    case .openQuote: return place + "dit aanhalingsteken wordt niet gesloten."
    case .nothingNegated: return place + "achter een min staat wat je niet wilt zien."
    }
  }

  package var filterPrompt: String { "Toon alleen:" }
  package var filterHint: String { "Enter houd  Tab vul aan  Esc als eerst  leeg: toon alles" }

  package func filtered(by text: String) -> String {
    "alleen \(text)  \(key(.back)) toont alles"
  }
  package func seen(_ seen: Int, of all: Int) -> String { "\(seen) van \(all)" }
  package var settingUnknown: String { "niemand zei waar" }

  package func lanes(_ lanes: Lanes) -> String {
    switch lanes {
    case .none: "Geen banen; \(key(.lanes)) legt de kaarten per uitdaging."
    case .challenge: "Banen per uitdaging; \(key(.lanes)) per soort."
    case .kind: "Banen per soort; \(key(.lanes)) per trekker."
    case .lead: "Banen per trekker; \(key(.lanes)) per plek."
    case .setting: "Banen per plek; \(key(.lanes)) haalt ze weg."
    }
  }

  package var savedFiltersPicker: String { "Filters met een naam" }
  package var nameFilter: String { "geef dit filter een naam" }
  package func forgetFilter(_ name: String) -> String { "vergeet de naam \(name)" }
  package var filterNamePrompt: String { "Naam van dit filter:" }
  package var badFilterName: String {
    "Een naam is één woord van letters, cijfers en streepjes, zoals onze-straat."
  }
  package func filterNamed(_ name: String) -> String {
    "@\(name) toont dit weer: hier, in andere filters en in kiem list."
  }
  package func filterForgotten(_ name: String) -> String { "Geen filter heet nog @\(name)." }
  package func filterNotKept(_ name: String, path: String) -> String {
    "@\(name) is bekend tot je weggaat: \(path) is niet te schrijven."
  }
  package var noSavedFilters: String {
    "Nog geen filter heeft een naam: maak er een met \(key(.narrow)), en geef die hier een naam."
  }

  package var noCardFits: String { "Geen kaart past; Esc toont alles." }
  package var filterGone: String { "Alle kaarten staan er weer." }
  package var hiddenByFilter: String { "Het filter verbergt die nu." }

  private func list(_ names: [String]) -> String { names.joined(separator: ", ").harmless() }
}
