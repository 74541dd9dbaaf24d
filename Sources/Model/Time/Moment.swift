/// A moment of the past as people write it.
package enum Moment {
  /// Reads a day (its end is meant), a day and a time of day, or how long ago: `2025-10-10`, `2025-10-10T14:00`, `3d`.
  ///
  /// `h` are hours, `d` days, `w` weeks before `now`. `zone` is in seconds east of UTC. The answer is in milliseconds since
  /// 1970; `nil` for anything else.
  package static func read(_ text: String, now: Int64, zone: Int) -> Int64? {
    if let day = Day(text) { return start(of: day, zone) + 86_400_000 - 1 }
    let bytes = Array(text.utf8)
    if bytes.count == 16, bytes[10] == 84 || bytes[10] == 32, bytes[13] == 58,
      let day = Day(String(decoding: bytes[..<10], as: UTF8.self)),
      let hour = decimal(bytes, 11, 2), let minute = decimal(bytes, 14, 2), hour < 24, minute < 60
    {
      return start(of: day, zone) + (hour * 60 + minute) * 60_000
    }
    guard bytes.count >= 2, bytes.count <= 6, let count = decimal(bytes, 0, bytes.count - 1) else {
      return nil
    }
    switch bytes[bytes.count - 1] {
    case 104: return now - count * 3_600_000
    case 100: return now - count * 86_400_000
    case 119: return now - count * 7 * 86_400_000
    default: return nil
    }
  }

  private static func start(of day: Day, _ zone: Int) -> Int64 {
    day.number * 86_400_000 - Int64(zone) * 1000
  }
}
