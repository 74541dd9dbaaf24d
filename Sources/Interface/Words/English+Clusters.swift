package import Model

extension English {
  package var clusterView: String { "Clusters" }
  package func looseHeading(_ count: Int) -> String { "LOOSE CARDS (\(count))" }
  package func clustersHeading(_ count: Int) -> String { "CLUSTERS (\(count))" }
  package var namelessCluster: String { "no name yet" }
  package var splitSign: String { "split?" }
  package var largeCluster: String {
    "More than seven cards may be two themes: mark some of them and press \(key(.layTogether))."
  }
  package var nothingToCluster: String {
    "There are no cards to lay together; \(key(.capture)) writes one down."
  }
  package var nothingLoose: String { "Every card lies in a cluster." }
  package var noClusters: String {
    "Mark cards with \(key(.markCard)); \(key(.layTogether)) lays them together. What fits nowhere stays loose."
  }
  package func clusteredStages(all: Bool) -> String {
    all ? "The cards of every stage lie here." : "The cards of the first two stages lie here."
  }
  package func markedToLay(_ cards: [String]) -> String {
    "Marked: " + cards.joined(separator: ", ")
  }
  package func laidTogether(_ count: Int, on name: String?) -> String {
    let cards = count == 1 ? "1 card" : "\(count) cards"
    return name.map { "\(cards) laid with “\($0)”." }
      ?? "\(cards) laid together; \(key(.nameCluster)) names them."
  }
  package func cannotLay(_ problem: Board.LayingProblem) -> String {
    switch problem {
    case .alone: "One card is no cluster: mark more of them with \(key(.markCard)) first."
    case .together: "They lie together already."
    }
  }
  package func takenOut(_ cards: [String]) -> String {
    "\(cards.joined(separator: ", ")) \(cards.count == 1 ? "lies" : "lie") loose again."
  }
  package var nothingToTakeOut: String { "That lies in no cluster." }
  package func dissolved(_ name: String) -> String {
    "“\(name)” fell apart; \(key(.undo)) lays it back."
  }
  package var noClusterHere: String { "There is no cluster here." }
  package var mergeIntoCard: String { "Select the card that stays; what is marked goes into it." }
  package var nothingToMerge: String {
    "Mark the duplicates with \(key(.markCard)) first, then select the card that stays."
  }
  package func merged(_ cards: [String], into card: String) -> String {
    let went = cards.count == 1 ? "went" : "went all"
    return "\(cards.joined(separator: ", ")) \(went) into \(card), with all that hangs on it."
  }
  package func alsoHolds(_ cards: [String]) -> String { "also: " + cards.joined(separator: ", ") }
  package var alsoLabel: String { "also" }
  package var clusterNamePrompt: String { "Name, with a verb:" }
  package func clusterNamed(_ name: String) -> String { "The cluster is called “\(name)”." }
  package var promotionPrompt: String { "The problem in one sentence:" }
  package func promoted(_ card: String, _ count: Int) -> String {
    count == 1
      ? "\(card) is the problem, with 1 card below it."
      : "\(card) is the problem, with \(count) cards below it."
  }
  package func isPromoted(_ card: String) -> String { "It became \(card) already." }
  package func clustering(_ laid: CardsClustered, _ names: Names) -> String {
    let out = laid.out.map { names.card($0) }.joined(separator: ", ")
    if laid.cards.isEmpty {
      return out.isEmpty ? "changed a cluster" : "took \(out) out of a cluster"
    }
    let cards = laid.cards.map { names.card($0) }.joined(separator: ", ")
    return laid.cards.count == 1 ? "laid \(cards) on a cluster" : "laid \(cards) together"
  }
  package func clustering(_ named: ClusterNamed, _ names: Names) -> String {
    if let parent = named.parent {
      return "made the problem \(names.card(parent)) of a cluster \(quoted(named.name))"
    }
    return named.name.isEmpty
      ? "took the name of a cluster away" : "named a cluster \(quoted(named.name))"
  }
}
