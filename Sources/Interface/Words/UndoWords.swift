package import Model

/// What is said about what cannot be taken back.
package protocol UndoWords: Sendable {
  /// It stays, because this person built on it; without a full stop.
  func changedSince(_ name: String) -> String
  /// It is of a kind that cannot be taken back; without a full stop.
  var cannotUndo: String { get }
  /// Behind either of them: what the same key does the next time.
  func goesOn(redo: Bool) -> String
  /// The same for the command line.
  func goesOnByCommand(redo: Bool) -> String
  /// What it is that stays.
  func stays(_ what: String, redo: Bool) -> String
}

extension English {
  package func changedSince(_ name: String) -> String { "\(name) changed it since" }
  package var cannotUndo: String { "That cannot be taken back" }
  package func goesOn(redo: Bool) -> String {
    redo
      ? "; \(key(.redo)) again does again what you took back before that."
      : "; \(key(.undo)) again undoes what you did before that."
  }
  package func goesOnByCommand(redo: Bool) -> String {
    redo
      ? "; kiem undo --redo --skip does again what you took back before that."
      : "; kiem undo --skip undoes what you did before that."
  }
  package func stays(_ what: String, redo: Bool) -> String {
    (redo ? "Not done again: " : "Not undone: ") + what
  }
}

extension Dutch {
  package func changedSince(_ name: String) -> String { "\(name) wijzigde het daarna" }
  package var cannotUndo: String { "Dat kan niet terug" }
  package func goesOn(redo: Bool) -> String {
    redo
      ? "; nog eens \(key(.redo)) doet opnieuw wat je daarvoor terugnam."
      : "; nog eens \(key(.undo)) neemt terug wat je daarvoor deed."
  }
  package func goesOnByCommand(redo: Bool) -> String {
    redo
      ? "; kiem undo --redo --skip doet opnieuw wat je daarvoor terugnam."
      : "; kiem undo --skip neemt terug wat je daarvoor deed."
  }
  package func stays(_ what: String, redo: Bool) -> String {
    (redo ? "Niet opnieuw gedaan: " : "Niet teruggenomen: ") + what
  }
}

extension Names {
  /// Why an act stays, what the key does the next time, and which act it is.
  package func stuck(_ why: String, _ events: [Event], redo: Bool) -> String {
    why + words.goesOn(redo: redo) + " " + words.stays(told(events), redo: redo)
  }
}

extension Names {
  /// What was taken back or done again; of the closing of a vote also that its dots are gone.
  package func undone(_ events: [Event], redo: Bool) -> [String] {
    let what = toldInFull(events)
    guard !redo else { return [words.redid(what)] }
    let isPoll = events.contains { $0.payload is BallotClosed || $0.payload is RatingsClosed }
    return [words.undid(what)] + (isPoll ? [words.pollReopened] : [])
  }
}

extension State {
  /// Says what was taken back or done again: the last sentence matters most.
  package mutating func sayUndone(_ events: [Event], redo: Bool) {
    let told = names.undone(events, redo: redo)
    say(told.last ?? "", told.count > 1 ? .attention : .text)
    selectReturned(by: events)
  }

  /// A card that is on the board again is the one that is looked at, unless something else is read.
  private mutating func selectReturned(by events: [Event]) {
    let returned = events.first { event in
      switch event.payload {
      case is CardCaptured, is CardParked, is CardClosed, is CardMerged, is CardRetracted,
        is CardResumed, is CardReopened, is CardRestored:
        board.cards[event.envelope.target.cast()]?.isOnBoard ?? false
      default: false
      }
    }
    if screen == .board, let returned { selection = returned.envelope.target.cast() }
  }
}
