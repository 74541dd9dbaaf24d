import Model

extension State {
  /// The loose cards, and the clusters in which others lie.
  func drawClusters(_ canvas: inout Canvas) {
    drawHeader(&canvas, view: words.clusterView, names)
    let names = names
    let spread = clusters.spread
    let (place, split) = (clusterPlace, max(34, width * 2 / 5))
    let isWide = clusterPanes == 2
    for (pane, rows) in clusters.panes.enumerated() {
      let box =
        !isWide
        ? Box(x: 0, y: 3, width: width, height: clusterRoom)
        : pane == 0
          ? Box(x: 0, y: 3, width: split, height: clusterRoom)
          : Box(x: split + 1, y: 3, width: width - split - 1, height: clusterRoom)
      let isHere = place?.pane == pane
      let heading =
        isWide && pane == 0
        ? words.looseHeading(spread.loose.count) : words.clustersHeading(spread.clusters.count)
      canvas.put(
        heading, x: box.x + 1, y: 2, face: isHere ? .activeColumn : .column, limit: box.width - 2)
      drawPane(&canvas, rows, pane, box, selected: isHere ? place?.row : nil, names)
    }
    if isWide { canvas.fill(x: split, y: 2, width: 1, height: clusterRoom + 1, "│", face: .border) }
  }

  private func drawPane(
    _ canvas: inout Canvas, _ rows: [ClusterRow], _ pane: Int, _ box: Box, selected: Int?,
    _ names: Names
  ) {
    let top = clusters.tops[pane]
    for (index, row) in rows.dropFirst(top).prefix(box.height).enumerated() {
      let isSelected = selected == top + index
      canvas.selecting = isSelected
      if isSelected {
        canvas.fill(x: box.x, y: box.y + index, width: box.width)
        canvas.put(">", x: box.x, y: box.y + index, face: .key)
      }
      draw(&canvas, row, Box(x: box.x, y: box.y + index, width: box.width, height: 1), names)
      canvas.selecting = false
    }
    if rows.allSatisfy({ $0.spot == nil }) || pane == 1 && rows.isEmpty {
      let text =
        clusterPanes == 1 || pane == 0
        ? clusters.spread.clusters.isEmpty ? words.nothingToCluster : words.nothingLoose
        : words.noClusters
      let hint = text.wrapped(to: max(10, box.width - 3))
      for (index, line) in hint.prefix(box.height).enumerated() {
        canvas.put(line, x: box.x + 1, y: box.y + rows.count + index, face: .dim)
      }
    }
    drawMore(
      &canvas, above: top, below: rows.count - top - box.height, x: box.x, width: box.width)
  }

  private func draw(_ canvas: inout Canvas, _ row: ClusterRow, _ box: Box, _ names: Names) {
    let end = box.x + box.width - 1
    switch row {
    case .blank: return
    case .heading:
      canvas.put(
        words.looseHeading(clusters.spread.loose.count), x: box.x + 1, y: box.y, face: .column,
        limit: box.width - 2)
    case .cluster(let id):
      guard let cluster = clusters.spread.cluster(id) else { return }
      var tail: [(String, Face)] = [(" (\(cluster.cards.count))", .dim)]
      if let parent = cluster.parent { tail.append((" = " + names.card(parent), .problem)) }
      if cluster.isLarge { tail.append(("  " + words.splitSign, .attention)) }
      let room = end - box.x - 1 - tail.reduce(0) { $0 + $1.0.columns }
      var x =
        box.x + 1
        + canvas.put(
          clusterName(cluster).cut(to: max(4, room)), x: box.x + 1, y: box.y,
          face: cluster.name == nil ? .dim : .heading)
      for (text, face) in tail { x += canvas.put(text, x: x, y: box.y, face: face, limit: end - x) }
    case .card(let id, let isLoose):
      guard let card = board.cards[id] else { return }
      let isMarked = clusters.marked.contains(id)
      var x = box.x + (isLoose ? 1 : 3)
      canvas.put(isMarked ? "#" : " ", x: x, y: box.y, face: .key)
      x += 2
      x += canvas.put(
        names.card(id) + " ", x: x, y: box.y, face: card.kind.value.face, limit: end - x)
      let title = card.title.value.harmless()
      let text = title.columns <= end - x ? title : card.short.value?.harmless() ?? title
      canvas.put(text.cut(to: max(0, end - x)), x: x, y: box.y)
    }
  }

  /// The last lines: what is marked, and all of what is selected.
  func drawClusterFooter(_ canvas: inout Canvas, y: Int) {
    if message == nil, warning == nil, !clusters.marked.isEmpty {
      let text = words.markedToLay(clusters.marked.map { names.card($0) })
      canvas.put(text.cut(to: width - 2), x: 1, y: y - 1, face: .key)
    }
    let text: String
    switch clusters.spot {
    case .card(let id):
      guard let card = board.cards[id] else { return }
      let sources = board.sources(of: id).map { names.card($0) }
      let also = sources.isEmpty ? "" : "  " + words.alsoHolds(sources)
      let title = (names.card(id) + " " + card.title.value).harmless()
      text = title.cut(to: max(12, width - 2 - also.columns)) + also
    case .cluster(let id):
      guard let cluster = clusters.spread.cluster(id) else { return }
      text =
        cluster.parent.flatMap { board.cards[$0] }.map {
          (names.card($0.id) + " " + $0.title.value).harmless()
        } ?? (cluster.isLarge ? words.largeCluster : clusterName(cluster))
    case nil: return
    }
    canvas.put(text.cut(to: width - 2), x: 1, y: y)
  }
}
