import Model

/// Clustering with keys.
extension State {
  /// Does what a command means while cards are clustered; `nil`: it means the same here as elsewhere.
  mutating func performInClusters(_ command: Command) -> [Effect]? {
    guard screen == .clusters else { return nil }
    switch command {
    case .left: changeClusterPane(-1)
    case .right: changeClusterPane(1)
    case .up: moveClusterSpot(by: -1)
    case .down: moveClusterSpot(by: 1)
    case .first: moveClusterSpot(by: -clusters.panes.joined().count)
    case .last: moveClusterSpot(by: clusters.panes.joined().count)
    case .pageUp: moveClusterSpot(by: -clusterRoom)
    case .pageDown: moveClusterSpot(by: clusterRoom)
    case .markCard: markToLay()
    case .everyStage:
      clusters.showsAll.toggle()
      spreadCards()
      say(words.clusteredStages(all: clusters.showsAll), .dim)
    case .open:
      if let card = clusters.spot?.card { return open(card) }
      askClusterName()
    case .layTogether, .nameCluster, .mergeMarked, .takeOut, .dissolve, .promote:
      return mayWrite() ? changeClusters(command) : []
    default: return nil
    }
    return []
  }

  private mutating func changeClusters(_ command: Command) -> [Effect] {
    switch command {
    case .layTogether: return layTogether()
    case .mergeMarked: return mergeMarked()
    case .takeOut: return takeOut()
    case .dissolve: return dissolve()
    case .promote: askPromotion()
    case .nameCluster:
      if let card = clusters.spot?.card.flatMap({ standing($0) }) {
        return act(.editTitle, on: card)
      }
      askClusterName()
    default: break
    }
    return []
  }

  // MARK: - Laying together

  private mutating func markToLay() {
    let here: [CardID]
    switch clusters.spot {
    case .card(let id): here = [id]
    // A whole cluster is laid on another one by its name.
    case .cluster(let id): here = clusters.spread.cluster(id)?.cards ?? []
    case nil: return say(words.noCardSelected, .attention)
    }
    if here.allSatisfy(clusters.marked.contains) {
      clusters.marked.removeAll(where: here.contains)
    } else {
      clusters.marked += here.filter { !clusters.marked.contains($0) }
    }
  }

  private mutating func layTogether() -> [Effect] {
    guard let spot = clusters.spot else {
      say(words.noCardSelected, .attention)
      return []
    }
    let spread = clusters.spread
    do throws(Board.LayingProblem) {
      let change: Change
      switch spot {
      case .card(let id):
        change = try board.laying(clusters.marked, with: id, in: spread, random: random())
      case .cluster(let id):
        guard let cluster = spread.cluster(id) else { return [] }
        change = try board.laying(clusters.marked, on: cluster)
      }
      let count = (change.payload as? CardsClustered)?.cards.count ?? 0
      let known = spread.cluster(change.target)
      say(words.laidTogether(count, on: known.map { clusterName($0) }), .good)
      clusters.marked = []
      // The name is what comes next.
      clusters.spot = .cluster(change.target)
      return [.record([change])]
    } catch {
      say(words.cannotLay(error), .attention)
      return []
    }
  }

  private mutating func takeOut() -> [Effect] {
    let cards = clusters.marked.isEmpty ? [clusters.spot?.card].compactMap { $0 } : clusters.marked
    let changes = board.takingOut(cards, of: clusters.spread)
    guard !changes.isEmpty else {
      say(words.nothingToTakeOut, .attention)
      return []
    }
    let out = cards.filter { clusters.spread.cluster(holding: $0) != nil }
    say(words.takenOut(out.map { names.card($0) }))
    clusters.marked = []
    return [.record(changes)]
  }

  private mutating func dissolve() -> [Effect] {
    guard let cluster = clusterHere else { return [] }
    say(words.dissolved(clusterName(cluster)))
    return [.record(board.takingOut(cluster.cards, of: clusters.spread))]
  }

  /// The cluster that is selected, or in which the selected card lies; says so when there is none.
  private var clusterHere: Spread.Cluster? {
    mutating get {
      let found: Spread.Cluster? =
        switch clusters.spot {
        case .cluster(let id): clusters.spread.cluster(id)
        case .card(let id): clusters.spread.cluster(holding: id)
        case nil: nil
        }
      if found == nil { say(words.noClusterHere, .attention) }
      return found
    }
  }

  // MARK: - Duplicates

  private mutating func mergeMarked() -> [Effect] {
    guard let id = clusters.spot?.card, let card = standing(id) else {
      if clusters.spot?.card == nil { say(words.mergeIntoCard, .attention) }
      return []
    }
    let effects = merge(clusters.marked, into: card)
    if !effects.isEmpty { clusters.marked = [] }
    return effects
  }

  // MARK: - Names and parents

  private mutating func askClusterName() {
    guard mayWrite(), let cluster = clusterHere else { return }
    mode = .line(.clusterName(cluster.id), LineEditor(cluster.name ?? ""))
  }

  private mutating func askPromotion() {
    guard let cluster = clusterHere else { return }
    if let parent = cluster.parent {
      return say(words.isPromoted(names.card(parent)), .attention)
    }
    mode = .line(.promotion(cluster.id), LineEditor(cluster.name ?? ""))
  }

  /// A cluster gets a name.
  mutating func name(_ cluster: TargetID, _ text: String) -> [Effect] {
    guard let known = clusters.spread.cluster(cluster) else {
      say(words.noClusterHere, .attention)
      return []
    }
    guard known.name != text else {
      say(words.unchanged, .dim)
      return []
    }
    say(words.clusterNamed(text), .good)
    let parent = board.clusters[cluster]?.parent.value
    return [.record([Change(cluster, ClusterNamed(name: text.harmless(), parent: parent))])]
  }

  /// A cluster becomes a problem with its cards below it.
  mutating func promote(_ cluster: TargetID, _ title: String) -> [Effect] {
    guard let known = clusters.spread.cluster(cluster) else {
      say(words.noClusterHere, .attention)
      return []
    }
    let id = CardID(random: random())
    let changes = board.promoting(
      cluster, as: id, named: title.harmless(), random: random())
    let name = words.letter(.problem) + String(board.lastNumber + 1)
    say(words.promoted(name, known.cards.count), .good)
    return [.record(changes)]
  }

  /// What a cluster is called, or that nobody named it yet.
  func clusterName(_ cluster: Spread.Cluster) -> String {
    cluster.name.map { $0.harmless() } ?? words.namelessCluster
  }
}
