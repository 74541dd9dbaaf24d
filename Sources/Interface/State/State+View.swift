package import Model

/// Whose board is on the screen instead of one's own.
package struct Viewing: Sendable {
  /// Whose.
  package let viewer: PartnerID
  /// The screen on which it began: Esc ends it there.
  let start: State.Screen
  /// Nobody's in particular: it is on a wall, for a room.
  var isProjected = false
  /// The lines of the log that are not for them.
  var hidden: Set<EventID> = []
}

/// The board as a partner would get it: to read only, and anywhere.
extension State {
  /// Asks whose board is wanted, or goes back to one's own.
  mutating func viewAs() {
    guard viewing == nil else { return leaveView() }
    guard !isTravelling else { return say(words.pastIsReadOnly, .attention) }
    let choices = board.activePartners.filter { $0.type.value.isPrivate }.map { partner in
      Picker.Choice(
        text: names.partner(partner.id),
        detail: partner.describes.value ?? partner.affiliation.value.map { names.partner($0) }
          ?? "",
        value: .partner(partner.id))
    }
    guard !choices.isEmpty else { return say(words.noPartners, .dim) }
    var picker = Picker(purpose: .viewer, choices: choices)
    let here = partnerHere
    picker.selected =
      choices.firstIndex { if case .partner(let id) = $0.value { id == here } else { false } } ?? 0
    mode = .pick(picker)
  }

  /// Begins to look as this partner; the board comes when the lines are read.
  mutating func look(as viewer: PartnerID) -> [Effect] {
    viewing = Viewing(viewer: viewer, start: screen)
    return [.readLines]
  }

  /// Makes the board of whoever is looked as, from everything that lies here.
  mutating func see(_ lines: [RawEvent]) {
    guard var viewing else { return }
    let glimpse = Glimpse(of: viewing.viewer, lines, id: present.id)
    viewing.hidden = glimpse.hidden
    self.viewing = viewing
    if aside.isEmpty { aside = [Aside(board: board, selection: selection, beneath: beneath)] }
    board = glimpse.board
    found = nil
    beneath = beneath.filter { !isUnknown($0) }
    boardChanged()
    if selection == nil { selectFirst() }
  }

  /// One's own board again, on the screen that is shown.
  mutating func leaveView() {
    viewing = nil
    guard let present = aside.first else { return }
    aside = []
    board = present.board
    found = nil
    selection = present.selection
    boardChanged()
    say(words.ownBoardAgain)
  }

  /// A card of which nothing has arrived on this board.
  private func isUnknown(_ screen: Screen) -> Bool {
    switch screen {
    case .card(let id), .lineage(let id): board.cards[id]?.captured == nil
    case .board, .matrix, .history, .session, .tree, .clusters, .ballot, .results, .partner: false
    }
  }

  /// The partner that is looked at: of a page, or of a row.
  var partnerHere: PartnerID? {
    if case .partner(let id) = screen { return id }
    if screen == .matrix, let row = matrixView?.partner { return row }
    return me
  }
}
