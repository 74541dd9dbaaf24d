import Model

/// A card on a page that Enter opens.
struct PageLink: Equatable {
  /// The row of the page.
  let row: Int
  /// 0 in the left half, 1 in the right one.
  let side: Int
  let card: CardID
}

extension Page {
  /// The cards on a page: down the left half, then down the right one.
  func links(in rows: [Row]) -> [PageLink] {
    var links: [PageLink] = []
    for (index, row) in rows.enumerated() {
      var x = 0
      for piece in row.pieces {
        if let card = piece.card {
          let link = PageLink(row: index, side: side(of: x), card: card)
          if links.last != link { links.append(link) }
        }
        x += piece.text.columns
      }
    }
    return links.filter { $0.side == 0 } + links.filter { $0.side == 1 }
  }
}

/// The page of a partner: the cards on it are selected, and whatever lies below them is scrolled.
extension State {
  /// The selected card of the page, and all of them.
  func pageLinks(_ rows: [Row]) -> (all: [PageLink], selected: PageLink?) {
    let all = Page(width: width).links(in: rows)
    guard !all.isEmpty else { return (all, nil) }
    return (all, all[max(0, min(partnerLink, all.count - 1))])
  }

  private func isSeen(_ link: PageLink) -> Bool {
    link.row >= cardScroll && link.row < cardScroll + CardScreen.room(height: height)
  }

  private var pageRows: [Row] {
    guard case .partner(let id) = screen, let partner = board.partners[id] else { return [] }
    return partnerRows(partner)
  }

  /// The card that is selected on the page of a partner, if it is to be seen.
  var linkedCard: CardID? {
    pageLinks(pageRows).selected.flatMap { isSeen($0) ? board.survivor(of: $0.card) : nil }
  }

  mutating func openLink() -> [Effect] {
    if let card = linkedCard { return open(card) }
    say(words.noCardSelected, .attention)
    return []
  }

  /// Scrolls so that the selected card is seen.
  mutating func showLink() {
    if let link = pageLinks(pageRows).selected { show(link) }
  }

  private mutating func show(_ link: PageLink) {
    let room = CardScreen.room(height: height)
    // From the top, as long as that shows it.
    if link.row < room {
      cardScroll = 0
    } else {
      cardScroll = min(link.row, max(cardScroll, link.row - room + 1))
    }
  }

  mutating func goOnPage(_ command: Command) {
    let rows = pageRows
    let (links, selected) = pageLinks(rows)
    let room = CardScreen.room(height: height)
    let most = max(0, rows.count + historyRows.count - room)
    cardScroll = min(cardScroll, most)
    switch command {
    case .up, .down:
      let step = command == .down ? 1 : -1
      let here = selected.flatMap { links.firstIndex(of: $0) } ?? 0
      if let selected, isSeen(selected), links.indices.contains(here + step) {
        partnerLink = here + step
        return show(links[here + step])
      }
      cardScroll += step
    case .left, .right:
      let side = command == .left ? 0 : 1
      let others = links.indices.filter { links[$0].side == side }
      guard let selected, selected.side != side,
        let nearest = others.min(by: {
          abs(links[$0].row - selected.row) < abs(links[$1].row - selected.row)
        })
      else { return say(words.edge, .dim) }
      partnerLink = nearest
      return show(links[nearest])
    case .pageUp: cardScroll -= max(1, room - 2)
    case .pageDown: cardScroll += max(1, room - 2)
    case .first: cardScroll = 0
    case .last: cardScroll = most
    default: return
    }
    cardScroll = max(0, min(most, cardScroll))
    if command == .first { partnerLink = 0 }
    if [.pageUp, .pageDown, .last].contains(command), let selected, !isSeen(selected),
      let seen = links.firstIndex(where: { isSeen($0) })
    {
      partnerLink = seen
    }
  }
}
