/// A moment of a hybrid logical clock: milliseconds of wall time and a counter, as one ordered integer.
///
/// Source: Kulkarni et al., "Logical Physical Clocks" (2014). The text form has a fixed width of 29 bytes and sorts as
/// text: `2026-08-22T10:15:30.123Z+0003`.
package struct Stamp: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// 48 bits of milliseconds since 1970 UTC, then 16 bits of counter.
  package let packed: UInt64

  /// The bytes of the text form.
  package static var width: Int { 29 }
  /// Before every stamp that is written.
  package static let zero = Stamp(packed: 0)

  /// Takes a packed form as it is; it must come from a stamp.
  package init(packed: UInt64) { self.packed = packed }

  /// A moment of the wall clock; before 1970 and behind 9999 the nearest end.
  package init(milliseconds: Int64, counter: UInt16 = 0) {
    let limited = UInt64(max(0, min(milliseconds, Stamp.lastMillisecond)))
    packed = limited << 16 | UInt64(counter)
  }

  /// The end of the year 9999: a longer year would not fit the fixed width.
  package static let lastMillisecond: Int64 = 253_402_300_799_999

  /// Milliseconds since 1970 UTC.
  package var milliseconds: Int64 { Int64(packed >> 16) }
  /// Tells stamps of one millisecond apart.
  package var counter: UInt16 { UInt16(truncatingIfNeeded: packed) }

  package static func < (left: Stamp, right: Stamp) -> Bool { left.packed < right.packed }

  /// The next stamp of a writer that last wrote `self` and whose wall clock says `now`.
  ///
  /// A clock that stands still or runs back never yields a smaller stamp: the counter goes on, and when it is full the
  /// milliseconds do. At the end of time the stamp stays, and the seq alone orders what follows.
  package func next(now: Int64) -> Stamp {
    let wall = Stamp(milliseconds: now)
    if wall > self { return wall }
    return self < Stamp.last ? Stamp(packed: packed + 1) : self
  }

  private static let last = Stamp(milliseconds: lastMillisecond, counter: .max)

  /// Reads the 29 bytes at `start`; `nil` when they are not exactly a stamp.
  package init?(bytes: [UInt8], at start: Int) {
    guard start >= 0, start + Stamp.width <= bytes.count else { return nil }
    guard
      bytes[start + 4] == 45, bytes[start + 7] == 45, bytes[start + 10] == 84,
      bytes[start + 13] == 58, bytes[start + 16] == 58, bytes[start + 19] == 46,
      bytes[start + 23] == 90, bytes[start + 24] == 43,
      let year = decimal(bytes, start, 4), let month = decimal(bytes, start + 5, 2),
      let day = decimal(bytes, start + 8, 2), let hour = decimal(bytes, start + 11, 2),
      let minute = decimal(bytes, start + 14, 2), let second = decimal(bytes, start + 17, 2),
      let fraction = decimal(bytes, start + 20, 3),
      year >= 1970, month >= 1, month <= 12, day >= 1, day <= Day.count(year: year, month: month),
      hour < 24, minute < 60, second < 60
    else { return nil }
    var counter: UInt64 = 0
    for index in (start + 25)..<(start + 29) {
      switch bytes[index] {
      case let byte where byte >= 48 && byte <= 57: counter = counter << 4 | UInt64(byte - 48)
      case let byte where byte >= 97 && byte <= 102: counter = counter << 4 | UInt64(byte - 87)
      default: return nil
      }
    }
    let days = Day(year: year, month: month, day: day).number
    let milliseconds = ((days * 24 + hour) * 60 + minute) * 60_000 + second * 1000 + fraction
    packed = UInt64(milliseconds) << 16 | counter
  }

  /// The 29 characters of the log.
  package var description: String {
    let ofDay = milliseconds % 86_400_000
    let counterText = String(counter, radix: 16)
    return Day(milliseconds: milliseconds).description + "T"
      + padded(ofDay / 3_600_000, 2) + ":" + padded(ofDay / 60_000 % 60, 2) + ":"
      + padded(ofDay / 1000 % 60, 2) + "." + padded(ofDay % 1000, 3) + "Z+"
      + String(repeating: "0", count: 4 - counterText.count) + counterText
  }
}

/// A day of the Gregorian calendar, without a time zone.
package struct Day: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Days since 1 January 1970.
  package let number: Int64

  /// The day so many days behind 1 January 1970; a negative number lies before it.
  package init(number: Int64) { self.number = number }

  /// The day on which this moment falls; `offset` is the zone's seconds east of UTC.
  package init(milliseconds: Int64, offset: Int = 0) {
    let seconds = (milliseconds - (milliseconds < 0 ? 999 : 0)) / 1000 + Int64(offset)
    number = (seconds - (seconds < 0 ? 86_399 : 0)) / 86_400
  }

  /// Source: Howard Hinnant, "chrono-compatible low-level date algorithms", days_from_civil.
  package init(year: Int64, month: Int64, day: Int64) {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    number = era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// Reads `2026-08-22`; `nil` for anything else.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard
      bytes.count == 10, bytes[4] == 45, bytes[7] == 45, let year = decimal(bytes, 0, 4),
      let month = decimal(bytes, 5, 2), let day = decimal(bytes, 8, 2), year >= 1970, month >= 1,
      month <= 12, day >= 1, day <= Day.count(year: year, month: month)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// Year, month and day of month.
  ///
  /// Source: as above, civil_from_days.
  package var parts: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (
      Int(yearOfEra + era * 400 + (month <= 2 ? 1 : 0)), Int(month),
      Int(dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    )
  }

  package static func < (left: Day, right: Day) -> Bool { left.number < right.number }

  /// How many days a month, 1 to 12, has in that year.
  package static func count(year: Int64, month: Int64) -> Int64 {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// `2026-08-22`.
  package var description: String {
    let parts = parts
    return padded(Int64(parts.year), 4) + "-" + padded(Int64(parts.month), 2) + "-"
      + padded(Int64(parts.day), 2)
  }
}

/// The number that exactly `count` digits at `start` make.
func decimal(_ bytes: [UInt8], _ start: Int, _ count: Int) -> Int64? {
  var value: Int64 = 0
  for index in start..<(start + count) {
    let byte = bytes[index]
    guard byte >= 48, byte <= 57 else { return nil }
    value = value * 10 + Int64(byte - 48)
  }
  return value
}

/// Decimal digits with leading zeros.
func padded(_ number: Int64, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
