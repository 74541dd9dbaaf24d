package import Model

/// What is said while cards are laid together.
package protocol ClusterWords: Sendable {
  /// In the header.
  var clusterView: String { get }
  /// Above the loose cards.
  func looseHeading(_ count: Int) -> String
  /// Above the clusters.
  func clustersHeading(_ count: Int) -> String
  /// Where a name would stand.
  var namelessCluster: String { get }
  /// Behind a cluster of more than seven cards.
  var splitSign: String { get }
  /// What that sign means.
  var largeCluster: String { get }
  /// No card lies on the table.
  var nothingToCluster: String { get }
  /// Every card lies in a cluster.
  var nothingLoose: String { get }
  /// No cluster was begun yet.
  var noClusters: String { get }
  /// The cards of every stage lie there, or of the first two.
  func clusteredStages(all: Bool) -> String
  /// What is marked.
  func markedToLay(_ cards: [String]) -> String
  /// So many cards lie together now, or on the cluster of this name.
  func laidTogether(_ count: Int, on name: String?) -> String
  /// Why they cannot.
  func cannotLay(_ problem: Board.LayingProblem) -> String
  /// These lie loose again.
  func takenOut(_ cards: [String]) -> String
  /// Neither what is marked nor what is selected lies in a cluster.
  var nothingToTakeOut: String { get }
  /// A cluster is no more.
  func dissolved(_ name: String) -> String
  /// The key is about a cluster, and none is selected.
  var noClusterHere: String { get }
  /// Duplicates go into a card, and none is selected.
  var mergeIntoCard: String { get }
  /// No other card is marked that could go into the selected one.
  var nothingToMerge: String { get }
  /// Cards went into another one.
  func merged(_ cards: [String], into card: String) -> String
  /// In front of the cards that went into this one.
  func alsoHolds(_ cards: [String]) -> String
  /// The same, as the label of a row.
  var alsoLabel: String { get }
  /// The question for a cluster's name.
  var clusterNamePrompt: String { get }
  /// It has one.
  func clusterNamed(_ name: String) -> String
  /// The question for the title of the problem that a cluster becomes.
  var promotionPrompt: String { get }
  /// It is a problem now.
  func promoted(_ card: String, _ count: Int) -> String
  /// It became one before.
  func isPromoted(_ card: String) -> String
  /// What was laid or taken out, in the history.
  func clustering(_ laid: CardsClustered, _ names: Names) -> String
  /// What a cluster was called or became, in the history.
  func clustering(_ named: ClusterNamed, _ names: Names) -> String
}
