extension Day {
  /// Reads a day to come as people write it: `22 oct`, `22 oct 2026`, `2026-01-10`, `+10d`, `+2w`, `+3m`.
  ///
  /// Months are told by their first letters, in English or Dutch; without a year the next such day is meant. `nil` for
  /// anything else.
  package static func coming(_ text: String, today: Day) -> Day? {
    if let day = Day(text) { return day }
    if text.first == "+" { return behind(text.dropFirst(), today) }
    let parts = text.lowercased().split(separator: " ")
    guard parts.count == 2 || parts.count == 3, let month = month(parts[1]),
      let day = number(parts[0], most: 31)
    else { return nil }
    if parts.count == 3 {
      guard parts[2].utf8.count == 4, let year = number(parts[2], most: 9999) else { return nil }
      return exact(year, month, day)
    }
    let here = Int64(today.parts.year)
    // 29 February may be some years away.
    return (here...here + 8).lazy.compactMap { exact($0, month, day) }.first { $0 >= today }
  }

  /// So many days, weeks or months behind a day; the last of a month stays one.
  private static func behind(_ text: Substring, _ today: Day) -> Day? {
    guard let unit = text.last, let count = number(text.dropLast(), most: 999) else { return nil }
    switch unit {
    case "d": return Day(number: today.number + count)
    case "w": return Day(number: today.number + 7 * count)
    case "m":
      let parts = today.parts
      let months = Int64(parts.year) * 12 + Int64(parts.month) - 1 + count
      let (year, month) = (months / 12, months % 12 + 1)
      return Day(
        year: year, month: month,
        day: min(Int64(parts.day), Day.count(year: year, month: month)))
    default: return nil
    }
  }

  private static func exact(_ year: Int64, _ month: Int64, _ day: Int64) -> Day? {
    guard year >= 1970, day >= 1, day <= Day.count(year: year, month: month) else { return nil }
    return Day(year: year, month: month, day: day)
  }

  private static func number(_ text: Substring, most: Int64) -> Int64? {
    guard !text.isEmpty, text.utf8.count <= 4, text.utf8.allSatisfy({ 48...57 ~= $0 }),
      let number = Int64(text), number <= most
    else { return nil }
    return number
  }

  private static func month(_ text: Substring) -> Int64? {
    let months: [[String]] = [
      ["jan"], ["feb"], ["mar", "mrt", "maa"], ["apr"], ["may", "mei"], ["jun"], ["jul"], ["aug"],
      ["sep"], ["oct", "okt"], ["nov"], ["dec"],
    ]
    let wanted = text.prefix(3)
    guard text.allSatisfy(\.isLetter) else { return nil }
    return months.firstIndex { $0.contains { $0 == wanted } }.map { Int64($0) + 1 }
  }
}
