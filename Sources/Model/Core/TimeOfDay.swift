/// A time on the clock, without a day: when a meeting begins.
package struct TimeOfDay: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Minutes since midnight, 0 to 1439.
  package let minutes: Int

  /// So many minutes since midnight; `nil` for another day's.
  package init?(minutes: Int) {
    guard (0..<1440).contains(minutes) else { return nil }
    self.minutes = minutes
  }

  /// Reads `19:30`; `nil` for anything else.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard
      bytes.count == 5, bytes[2] == 58, let hour = decimal(bytes, 0, 2),
      let minute = decimal(bytes, 3, 2), hour < 24, minute < 60
    else { return nil }
    minutes = Int(hour * 60 + minute)
  }

  package static func < (left: TimeOfDay, right: TimeOfDay) -> Bool { left.minutes < right.minutes }

  /// `19:30`.
  package var description: String {
    padded(Int64(minutes / 60), 2) + ":" + padded(Int64(minutes % 60), 2)
  }
}

extension TimeOfDay: JSONValue {
  package static func read(_ reader: inout JSONReader) throws(Malformed) -> TimeOfDay {
    guard let time = TimeOfDay(try reader.string()) else { throw reader.malformed() }
    return time
  }

  package func write(_ writer: inout JSONWriter) { writer.string(description) }
}

extension Day: JSONValue {
  package static func read(_ reader: inout JSONReader) throws(Malformed) -> Day {
    guard let day = Day(try reader.string()) else { throw reader.malformed() }
    return day
  }

  package func write(_ writer: inout JSONWriter) { writer.string(description) }
}

extension Day {
  /// The moment on this day when a clock in the zone `zone` seconds east of UTC shows `time`, in milliseconds since 1970.
  package func moment(_ time: TimeOfDay, zone: Int) -> Int64 {
    number * 86_400_000 + Int64(time.minutes) * 60_000 - Int64(zone) * 1000
  }
}
