package import Model

extension Dutch {
  package var clusterView: String { "Groepjes" }
  package func looseHeading(_ count: Int) -> String { "LOSSE KAARTEN (\(count))" }
  package func clustersHeading(_ count: Int) -> String { "GROEPJES (\(count))" }
  package var namelessCluster: String { "nog geen naam" }
  package var splitSign: String { "splitsen?" }
  package var largeCluster: String {
    "Meer dan zeven kaarten zijn misschien twee thema's: merk er een paar en druk op \(key(.layTogether))."
  }
  package var nothingToCluster: String {
    "Er zijn geen kaarten om bij elkaar te leggen; \(key(.capture)) schrijft er een."
  }
  package var nothingLoose: String { "Elke kaart ligt in een groepje." }
  package var noClusters: String {
    "Merk kaarten met \(key(.markCard)); \(key(.layTogether)) legt ze bij elkaar. Wat nergens past blijft los liggen."
  }
  package func clusteredStages(all: Bool) -> String {
    all
      ? "Hier liggen de kaarten van alle fases."
      : "Hier liggen de kaarten van de eerste twee fases."
  }
  package func markedToLay(_ cards: [String]) -> String {
    "Gemerkt: " + cards.joined(separator: ", ")
  }
  package func laidTogether(_ count: Int, on name: String?) -> String {
    let cards = count == 1 ? "1 kaart" : "\(count) kaarten"
    return name.map { "\(cards) bij “\($0)” gelegd." }
      ?? "\(cards) bij elkaar gelegd; \(key(.nameCluster)) geeft ze een naam."
  }
  package func cannotLay(_ problem: Board.LayingProblem) -> String {
    switch problem {
    case .alone: "Eén kaart is geen groepje: merk er eerst meer met \(key(.markCard))."
    case .together: "Ze liggen al bij elkaar."
    }
  }
  package func takenOut(_ cards: [String]) -> String {
    "\(cards.joined(separator: ", ")) \(cards.count == 1 ? "ligt" : "liggen") weer los."
  }
  package var nothingToTakeOut: String { "Dat ligt in geen groepje." }
  package func dissolved(_ name: String) -> String {
    "“\(name)” is uit elkaar; \(key(.undo)) legt het terug."
  }
  package var noClusterHere: String { "Hier is geen groepje." }
  package var mergeIntoCard: String { "Kies de kaart die blijft; wat gemerkt is gaat daarin op." }
  package var nothingToMerge: String {
    "Merk eerst de dubbele met \(key(.markCard)), en kies dan de kaart die blijft."
  }
  package func merged(_ cards: [String], into card: String) -> String {
    let go = cards.count == 1 ? "gaat" : "gaan"
    return "\(cards.joined(separator: ", ")) \(go) op in \(card), met alles wat eraan hangt."
  }
  package func alsoHolds(_ cards: [String]) -> String { "ook: " + cards.joined(separator: ", ") }
  package var alsoLabel: String { "ook" }
  package var clusterNamePrompt: String { "Naam, met een werkwoord:" }
  package func clusterNamed(_ name: String) -> String { "Het groepje heet “\(name)”." }
  package var promotionPrompt: String { "Het probleem in één zin:" }
  package func promoted(_ card: String, _ count: Int) -> String {
    count == 1
      ? "\(card) is het probleem, met 1 kaart eronder."
      : "\(card) is het probleem, met \(count) kaarten eronder."
  }
  package func isPromoted(_ card: String) -> String { "Het is al \(card) geworden." }
  package func clustering(_ laid: CardsClustered, _ names: Names) -> String {
    let out = laid.out.map { names.card($0) }.joined(separator: ", ")
    if laid.cards.isEmpty {
      return out.isEmpty ? "veranderde een groepje" : "haalde \(out) uit een groepje"
    }
    let cards = laid.cards.map { names.card($0) }.joined(separator: ", ")
    return laid.cards.count == 1 ? "legde \(cards) bij een groepje" : "legde \(cards) bij elkaar"
  }
  package func clustering(_ named: ClusterNamed, _ names: Names) -> String {
    if let parent = named.parent {
      return "maakte van een groepje het probleem \(names.card(parent)): \(quoted(named.name))"
    }
    return named.name.isEmpty
      ? "nam de naam van een groepje weg" : "noemde een groepje \(quoted(named.name))"
  }
}
