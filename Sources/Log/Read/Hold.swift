package import Model

/// Events of others whose stamps lie too far ahead, kept back until their time comes or someone accepts them.
///
/// Pure, and small whatever a peer sends: an event is remembered by its place in the log.
package struct Hold: Equatable, Sendable {
  /// A stamp this many milliseconds ahead is a clock's ordinary error.
  package static let tolerance: Int64 = 600_000

  /// A year before the last moment that can be written.
  static let endOfTime: Int64 = 31_536_000_000

  private struct Entry: Equatable {
    let stamp: Stamp
    let position: UInt64
  }
  private var entries: [Entry] = []
  /// The earliest moment at which one of them is due.
  package private(set) var due: Int64?

  /// A hold that keeps nothing.
  package init() {}

  /// How many events are kept back.
  package var count: Int { entries.count }
  /// Where those that wait lie.
  var positions: [UInt64] { entries.map(\.position) }

  /// Whether an event with this stamp must wait.
  package static func mustWait(_ stamp: Stamp, now: Int64) -> Bool {
    stamp.milliseconds > now + tolerance
  }

  /// Remembers an event by its stamp and its place in the log; whether it must wait was asked before.
  package mutating func keep(_ stamp: Stamp, at position: UInt64) {
    entries.append(Entry(stamp: stamp, position: position))
    let moment = stamp.milliseconds - Hold.tolerance
    due = min(due ?? moment, moment)
  }

  /// Lets go of the events whose time has come, in their order.
  package mutating func release(now: Int64) -> [UInt64] {
    guard let due, due <= now else { return [] }
    return release { !Hold.mustWait($0.stamp, now: now) }
  }

  /// Lets go of everything: someone looked at it and accepts it.
  package mutating func accept() -> [UInt64] { release { _ in true } }

  private mutating func release(_ isFree: (Entry) -> Bool) -> [UInt64] {
    let free = entries.filter(isFree).sorted { $0.stamp < $1.stamp }
    entries.removeAll(where: isFree)
    due = entries.map { $0.stamp.milliseconds - Hold.tolerance }.min()
    return free.map(\.position)
  }
}
