/// The place of a card between its neighbours: a fraction in base 62 that sorts as text.
///
/// Source: Greenspan, "Implementing Fractional Indexing" (2020). A few random digits make two terminals that insert at the
/// same place differ.
package struct Rank: Hashable, Comparable, Sendable, JSONValue {
  /// 1 to 48 of the digits `0`…`9`, `A`…`Z`, `a`…`z`, in the order of ASCII.
  package let digits: String

  /// Longer ranks are re-ranked.
  package static let longest = 48
  private static let alphabet = Array(
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz".utf8)

  /// Reads a rank; `nil` when it is empty, too long, or holds something else than base-62 digits.
  package init?(_ text: String) {
    guard !text.isEmpty, text.utf8.count <= Rank.longest else { return nil }
    for byte in text.utf8 where Rank.value(byte) == nil { return nil }
    digits = text
  }

  private init(checked digits: String) { self.digits = digits }

  private init(values: [Int]) {
    digits = String(decoding: values.map { Rank.alphabet[$0] }, as: UTF8.self)
  }

  package static func < (left: Rank, right: Rank) -> Bool { left.digits < right.digits }

  /// A rank after `lower` and before `upper` (`nil`: the ends); `random` supplies the last two digits.
  ///
  /// `nil` when there is no room in 48 digits, or the neighbours are not in order: then the column is re-ranked.
  package static func between(_ lower: Rank?, _ upper: Rank?, random: UInt64) -> Rank? {
    let low = lower?.values ?? []
    let high = upper?.values
    if let high, !(low.lexicographicallyPrecedes(high)) { return nil }
    if high == nil, let counted = counting(after: low, random) { return counted }
    var result: [Int] = []
    var bounded = high != nil
    var index = 0
    while true {
      let floor = index < low.count ? low[index] : 0
      let ceiling: Int
      if bounded, let high { ceiling = index < high.count ? high[index] : 0 } else { ceiling = 62 }
      if ceiling - floor > 1 {
        result.append(floor + (ceiling - floor) / 2)
        break
      }
      result.append(floor)
      if ceiling > floor { bounded = false }
      index += 1
      guard index < longest else { return nil }
    }
    result.append(Int(random % 62))
    result.append(1 + Int(random / 62 % 61))
    return result.count <= longest ? Rank(values: result) : nil
  }

  /// At the open end of a column: the first four digits count on, so that a column that only grows keeps short ranks.
  private static func counting(after low: [Int], _ random: UInt64) -> Rank? {
    var number = 0
    for index in 0..<4 { number = number * 62 + (index < low.count ? low[index] : 0) }
    number = low.isEmpty ? 62 * 62 * 62 : number + 1
    guard number < 62 * 62 * 62 * 62 else { return nil }
    return Rank(values: [
      number / 238_328, number / 3844 % 62, number / 62 % 62, number % 62, Int(random % 62),
      1 + Int(random / 62 % 61),
    ])
  }

  /// `count` ranks in order with room between them: what a column gets when its ranks have become too long.
  package static func fresh(_ count: Int, random: UInt64) -> [Rank] {
    (0..<count).map { index in
      Rank(values: [
        1 + index / 3844 % 60, index / 62 % 62, index % 62, Int(random % 62),
        1 + Int(random / 62 % 61),
      ])
    }
  }

  private var values: [Int] { digits.utf8.map { Rank.value($0) ?? 0 } }

  private static func value(_ byte: UInt8) -> Int? {
    switch byte {
    case 48...57: Int(byte) - 48
    case 65...90: Int(byte) - 55
    case 97...122: Int(byte) - 61
    default: nil
    }
  }

  package static func read(_ reader: inout JSONReader) throws(Malformed) -> Rank {
    let place = try reader.plainString()
    guard place.count > 0, place.count <= Rank.longest else { throw reader.malformed() }
    for index in place where value(reader.bytes[index]) == nil { throw reader.malformed() }
    return Rank(checked: reader.plainText(place))
  }

  package func write(_ writer: inout JSONWriter) { writer.string(digits) }
}

extension Rank: Stored {
  package init(from reader: inout SnapshotReader) { self.init(checked: reader.next()) }
  package func write(to writer: inout SnapshotWriter) { writer.put(digits) }
}
