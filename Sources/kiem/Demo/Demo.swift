package import Model

/// The board that shows what Kiem can do: a fictional district whose story ended today.
package enum Demo {
  /// The day on which the story is told.
  package static let told = Day(year: 2025, month: 10, day: 10)

  /// The events in the order of time, moved by whole days so that the story is told on `today`.
  package static func lines(_ language: Language, today: Day = told) -> [DemoLine] {
    let text =
      switch language {
      case .english: english
      case .dutch: dutch
      }
    let shift = (today.number - told.number) * 86_400_000
    return text.utf8.split(separator: 10).compactMap { DemoLine(Array($0), shift: shift) }
  }
}

/// One event of the demo board and when it happened.
package struct DemoLine: Equatable, Sendable {
  /// Milliseconds since 1970 UTC, as a clock would have said.
  package let now: Int64
  /// What is written then.
  package let draft: Draft

  /// Reads `audience stamp kind target payload`; `nil` for anything else.
  init?(_ line: [UInt8], shift: Int64) {
    let fields = line.split(separator: 32, maxSplits: 4).map(Array.init)
    guard
      fields.count == 5, let audience = Audience(demo: fields[0]), fields[1].count == Stamp.width,
      let stamp = Stamp(bytes: fields[1], at: 0),
      let target = TargetID(bytes: fields[3], 0..<fields[3].count)
    else { return nil }
    now = stamp.milliseconds + shift
    draft = Draft(
      audience: audience, kind: String(decoding: fields[2], as: UTF8.self), target: target,
      payload: DemoLine.move(fields[4], by: shift))
  }

  /// Moves every value that is a day, such as when something is due, as the story itself is moved.
  private static func move(_ payload: [UInt8], by shift: Int64) -> [UInt8] {
    guard shift != 0, payload.count > 13 else { return payload }
    var moved = payload
    for start in 0..<(payload.count - 12)
    where payload[start] == 58 && payload[start + 1] == 34 && payload[start + 12] == 34 {
      let text = String(decoding: payload[(start + 2)..<(start + 12)], as: UTF8.self)
      guard let day = Day(text) else { continue }
      let later = Day(number: day.number + shift / 86_400_000)
      moved.replaceSubrange((start + 2)..<(start + 12), with: "\(later)".utf8)
    }
    return moved
  }
}

extension Audience {
  /// Reads `open`, `circle:k1`, `people` or `own`.
  fileprivate init?(demo bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    switch text {
    case "open": self = .open
    case "people": self = .people
    case "own": self = .own
    default:
      guard text.hasPrefix("circle:"), let circle = CircleID(text.dropFirst(7)) else { return nil }
      self = .circle(circle)
    }
  }
}
