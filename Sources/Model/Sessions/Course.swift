/// How a meeting went so far, worked out from its steps.
package struct Course: Equatable, Sendable {
  /// Whether it is held.
  package internal(set) var state = State.planned
  /// What may be said outside.
  package internal(set) var rule = SessionRule.open
  /// When it began.
  package internal(set) var began: Stamp?
  /// When it was closed.
  package internal(set) var ended: Stamp?
  /// The items that were begun, in that order; one that was begun twice stands here twice.
  package internal(set) var items: [Item] = []
  /// The items that were left out, by their words.
  package internal(set) var skipped: Set<String> = []
  /// The rounds that were begun, in that order.
  package internal(set) var rounds: [Running] = []

  /// Whether a meeting is held.
  package enum State: Equatable, Sendable {
    case planned
    case running
    /// It runs, and the time of its round stands still.
    case paused
    case closed
  }

  /// An item of the agenda that was begun.
  package struct Item: Equatable, Sendable {
    /// Its word.
    package let item: String
    /// When.
    package let began: Stamp
    /// When it was over; `nil` while it is on.
    package internal(set) var ended: Stamp?
  }

  /// A round that was begun.
  package struct Running: Equatable, Sendable {
    /// Which round of which item.
    package let place: RoundPlace
    /// Of how many.
    package let of: Int
    /// What is done.
    package let script: Round
    /// When it began.
    package let began: Stamp
    /// When it was over; `nil` while it runs.
    package internal(set) var ended: Stamp?
    /// How many minutes it has, all told.
    package internal(set) var minutes: Int
    /// Since when its time stands still.
    package internal(set) var pausedAt: Stamp?
    /// For how many milliseconds its time stood still before that.
    package internal(set) var stoodStill: Int64 = 0

    /// How long it has run, in milliseconds; what stood still does not count.
    package func elapsed(at now: Int64) -> Int64 {
      let end = (ended ?? pausedAt)?.milliseconds ?? now
      return max(0, end - began.milliseconds - stoodStill)
    }

    /// How many milliseconds are left; fewer than none when it ran over.
    package func left(at now: Int64) -> Int64 { Int64(minutes) * 60_000 - elapsed(at: now) }
  }

  /// The round that runs; its time may stand still.
  package var round: Running? {
    rounds.last.flatMap { $0.ended == nil ? $0 : nil }
  }

  /// The item that is on.
  package var item: Item? {
    items.last.flatMap { $0.ended == nil ? $0 : nil }
  }

  /// The course of a meeting's steps; what another meeting kept from beginning is `refused`.
  init(_ steps: [Session.Step], refused: Set<EventKey> = []) {
    for step in steps where !refused.contains(step.key) { take(step.what, step.key.stamp) }
    if state == .running, round?.pausedAt != nil { state = .paused }
  }

  private mutating func take(_ what: Session.Step.What, _ stamp: Stamp) {
    switch what {
    case .started(let rule):
      guard state != .running else { return }
      state = .running
      self.rule = rule
      began = began ?? stamp
      ended = nil
      return
    case .closed:
      guard state != .closed else { return }
      endItem(stamp)
      state = .closed
      ended = began == nil ? nil : stamp
      return
    default: break
    }
    // Whatever is said of a meeting that is not held moves nothing.
    guard state == .running else { return }
    switch what {
    case .itemStarted(let item): begin(item, stamp)
    case .itemSkipped(let item):
      if self.item?.item == item { endItem(stamp) }
      skipped.insert(item)
    case .roundStarted(let place, let script, let of): begin(place, script, of, stamp)
    case .roundPaused(let place):
      change(place) { $0.pausedAt = $0.pausedAt ?? stamp }
    case .roundResumed(let place): change(place) { $0.goOn(stamp) }
    case .roundExtended(let place, let minutes):
      change(place) { $0.minutes = max(0, $0.minutes + minutes) }
    case .roundEnded(let place): change(place) { $0.end(stamp) }
    case .started, .closed: return
    }
  }

  /// Begins an item unless it is on already: two people may press the same key.
  private mutating func begin(_ item: String, _ stamp: Stamp) {
    guard self.item?.item != item else { return }
    endItem(stamp)
    skipped.remove(item)
    items.append(Item(item: item, began: stamp))
  }

  private mutating func begin(_ place: RoundPlace, _ script: Round, _ of: Int, _ stamp: Stamp) {
    guard round?.place != place else { return }
    begin(place.item, stamp)
    endRound(stamp)
    rounds.append(
      Running(place: place, of: of, script: script, began: stamp, minutes: script.minutes))
  }

  /// Changes the round that runs, if it is this one: a key that was pressed for the one before moves nothing.
  private mutating func change(_ place: RoundPlace, _ body: (inout Running) -> Void) {
    guard round?.place == place else { return }
    body(&rounds[rounds.count - 1])
  }

  private mutating func endRound(_ stamp: Stamp) {
    if let round { change(round.place) { $0.end(stamp) } }
  }

  private mutating func endItem(_ stamp: Stamp) {
    endRound(stamp)
    if item != nil { items[items.count - 1].ended = stamp }
  }
}

extension Course.Running {
  fileprivate mutating func goOn(_ stamp: Stamp) {
    guard let pausedAt else { return }
    stoodStill += max(0, stamp.milliseconds - pausedAt.milliseconds)
    self.pausedAt = nil
  }

  fileprivate mutating func end(_ stamp: Stamp) {
    goOn(stamp)
    ended = stamp
  }
}

extension Board {
  /// The meeting that is held, as of the last `settle`; at most one is (invariant 21).
  package var runningSession: Session? { running.flatMap { sessions[$0] } }

  /// How a meeting went so far; `now` does not matter, ask what runs.
  ///
  /// O(steps of all meetings).
  package func course(of session: Session) -> Course {
    Course(session.standing, refused: Set(held.refused.map(\.key)))
  }

  /// Which meeting is held, and which beginnings did not count because another one was.
  var held: (running: SessionID?, refused: [(key: EventKey, for: SessionID)]) {
    var steps: [(key: EventKey, session: SessionID, begins: Bool)] = []
    for session in sessions.all {
      for step in session.standing {
        switch step.what {
        case .started: steps.append((step.key, session.id, true))
        case .closed: steps.append((step.key, session.id, false))
        default: continue
        }
      }
    }
    var running: SessionID?
    var refused: [(key: EventKey, for: SessionID)] = []
    for step in steps.sorted(by: { $0.key < $1.key }) {
      if !step.begins {
        if running == step.session { running = nil }
      } else if let other = running, other != step.session {
        refused.append((step.key, other))
      } else {
        running = step.session
      }
    }
    return (running, refused)
  }
}
