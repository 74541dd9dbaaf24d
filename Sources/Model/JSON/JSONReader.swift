/// What a payload did wrong.
package enum Malformed: Error, Equatable, Sendable {
  /// Not JSON, or JSON that says the same key twice, nests too deep or goes on behind its end.
  case json(offset: Int)
  /// JSON, but a known key holds a value of another kind.
  case value(key: String)
  /// A key that must be there is not.
  case missing(key: String)
  /// The events of a `tx` or an undo are not as they must be.
  case inner
}

/// Reads one JSON object from bytes, key by key, without building a tree.
///
/// Strict: no control bytes, valid UTF-8, no duplicate or escaped keys, no bytes after the end, at most `deepest` levels
/// and `mostKeys` keys in an object. Linear in the number of bytes.
package struct JSONReader {
  let bytes: [UInt8]
  let start: Int
  let end: Int
  var at: Int
  var depth = 0

  /// Nesting deeper than this is refused: no event of ours needs ten.
  package static let deepest = 32
  /// An object with more keys is refused: each new key is compared with those before it.
  package static let mostKeys = 1024

  /// A reader at the beginning of `range`, which holds one value and nothing else.
  package init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    start = range.lowerBound
    at = range.lowerBound
    end = range.upperBound
  }

  /// Goes back to the beginning.
  mutating func restart() {
    at = start
    depth = 0
  }

  func malformed() -> Malformed { .json(offset: at - start) }

  /// A key as the place where it stands; compared with literals without making a `String`.
  package struct Key {
    let start: Int
    let end: Int
  }

  /// Whether `key` reads as `text`.
  @inline(__always)
  package func matches(_ key: Key, _ text: StaticString) -> Bool {
    text.utf8CodeUnitCount == key.end - key.start && stands(text, at: key.start)
  }

  /// Whether the bytes from `place` on begin with `text`; there must be as many.
  @inline(__always)
  func stands(_ text: StaticString, at place: Int) -> Bool {
    let here = bytes.span
    return text.withUTF8Buffer { buffer in
      for index in 0..<buffer.count {
        guard unsafe buffer[index] == here[place + index] else { return false }
      }
      return true
    }
  }

  /// Whether the bytes of `range` are those of `text`; the lengths nearly always decide.
  @inline(__always)
  func spells(_ text: String, at range: Range<Int>) -> Bool {
    guard text.utf8.count == range.count else { return false }
    let (here, wanted) = (bytes.span, text.utf8Span.span)
    for index in wanted.indices where here[range.lowerBound + index] != wanted[index] {
      return false
    }
    return true
  }

  func text(of key: Key) -> String { String(decoding: bytes[key.start..<key.end], as: UTF8.self) }

  /// Walks the object and notes where each value stands; the values are checked but not read.
  ///
  /// Keys that nobody asks for are kept this way: the line stays as it is in the log.
  mutating func index(into entries: inout [Entry]) throws(Malformed) {
    let first = entries.count
    try open(123)
    skipSpace()
    if at < end, bytes[at] == 125 {
      at += 1
      depth -= 1
      return
    }
    while true {
      skipSpace()
      let key = try key()
      guard isNew(key, entries, first) else { throw malformed() }
      skipSpace()
      try expect(58)
      skipSpace()
      let value = at
      try skipValue()
      entries.append(Entry(key: key, value: value, end: at))
      skipSpace()
      guard at < end else { throw malformed() }
      at += 1
      switch bytes[at - 1] {
      case 44: continue
      case 125:
        depth -= 1
        return
      default: throw malformed()
      }
    }
  }

  /// Walks the object: `body` is given each key and reads the value behind it, or leaves it.
  package mutating func object(
    _ body: (inout JSONReader, Key) throws(Malformed) -> Bool
  ) throws(Malformed) {
    var entries: [Entry] = []
    try index(into: &entries)
    let (after, level) = (at, depth)
    for entry in entries {
      move(to: entry.value)
      _ = try body(&self, entry.key)
    }
    at = after
    depth = level
  }

  /// One key of an object and where its value stands.
  struct Entry {
    let key: Key
    let value: Int
    let end: Int
  }

  private func isNew(_ key: Key, _ entries: [Entry], _ first: Int) -> Bool {
    guard entries.count - first < JSONReader.mostKeys else { return false }
    for index in first..<entries.count where same(entries[index].key, key) { return false }
    return true
  }

  private func same(_ left: Key, _ right: Key) -> Bool {
    guard left.end - left.start == right.end - right.start else { return false }
    for offset in 0..<(left.end - left.start)
    where bytes[left.start + offset] != bytes[right.start + offset] { return false }
    return true
  }

  /// Walks the array: `body` must read each element.
  package mutating func array(_ body: (inout JSONReader) throws(Malformed) -> Void)
    throws(Malformed)
  {
    try open(91)
    skipSpace()
    if at < end, bytes[at] == 93 {
      at += 1
      depth -= 1
      return
    }
    while true {
      skipSpace()
      try body(&self)
      skipSpace()
      guard at < end else { throw malformed() }
      at += 1
      switch bytes[at - 1] {
      case 44: continue
      case 93:
        depth -= 1
        return
      default: throw malformed()
      }
    }
  }

  /// Nothing may follow the payload.
  package mutating func finish() throws(Malformed) {
    skipSpace()
    guard at == end else { throw malformed() }
  }

  /// Starts again at a value that `index` found.
  mutating func move(to value: Int) {
    at = value
    depth = 1
  }

  /// A string with its escapes undone; throws when none stands here, or half a surrogate pair.
  package mutating func string() throws(Malformed) -> String {
    let (range, plain) = try stringRange()
    return plain ? plainText(range) : try unescape(range)
  }

  /// The text of a string without escapes that `stringRange` found to be valid.
  @inline(__always)
  func plainText(_ range: Range<Int>) -> String {
    unsafe String(copying: UTF8Span(unchecked: bytes.span.extracting(range)))
  }

  /// Reads an identifier, `nil` when a string stands here that is none.
  @inline(__always)
  mutating func identifier<Of>(_: Of.Type = Of.self) throws(Malformed) -> Identifier<Of>? {
    try expect(34)
    var packed: UInt64 = 0
    let stop = identifierEnd(&packed)
    let count = stop - at
    at = stop
    try expect(34)
    return Identifier(packed: packed, of: count)
  }

  @inline(__always)
  private func identifierEnd(_ packed: inout UInt64) -> Int {
    let here = bytes.span
    var index = at
    while index < end, let digit = identifierDigit(here[index]) {
      packed = packed &* 37 &+ digit
      index += 1
    }
    return index
  }

  /// The place of a string without escapes: how stamps are written.
  mutating func plainString() throws(Malformed) -> Range<Int> {
    let (range, plain) = try stringRange()
    guard plain else { throw malformed() }
    return range
  }

  /// A whole number; a fraction or an exponent is refused.
  package mutating func integer() throws(Malformed) -> Int {
    let negative = at < end && bytes[at] == 45
    if negative { at += 1 }
    let first = at
    var value = 0
    while at < end, bytes[at] >= 48, bytes[at] <= 57 {
      let (product, over) = value.multipliedReportingOverflow(by: 10)
      let (sum, overToo) = product.addingReportingOverflow(Int(bytes[at] - 48))
      guard !over, !overToo else { throw malformed() }
      value = sum
      at += 1
    }
    guard at > first, bytes[first] != 48 || at == first + 1 else { throw malformed() }
    if at < end, bytes[at] == 46 || bytes[at] | 32 == 101 { throw malformed() }
    return negative ? -value : value
  }

  /// `true` or `false`; throws for anything else.
  package mutating func boolean() throws(Malformed) -> Bool {
    if literal("true") { return true }
    if literal("false") { return false }
    throw malformed()
  }

  /// Consumes `null` if it stands here.
  @inline(__always)
  package mutating func null() -> Bool { at < end && bytes[at] == 110 && literal("null") }

  /// Passes over one value of any kind, checking it.
  package mutating func skipValue() throws(Malformed) {
    guard at < end else { throw malformed() }
    switch bytes[at] {
    case 34: _ = try stringRange()
    case 123:
      var entries: [Entry] = []
      try index(into: &entries)
    case 91: try array { (reader) throws(Malformed) in try reader.skipValue() }
    case 116, 102: _ = try boolean()
    case 110: if !null() { throw malformed() }
    default: try skipNumber()
    }
  }

  // MARK: - Tokens

  private mutating func open(_ byte: UInt8) throws(Malformed) {
    skipSpace()
    try expect(byte)
    depth += 1
    guard depth <= JSONReader.deepest else { throw malformed() }
  }

  @inline(__always)
  private mutating func expect(_ byte: UInt8) throws(Malformed) {
    guard at < end, bytes[at] == byte else { throw malformed() }
    at += 1
  }

  @inline(__always)
  private mutating func skipSpace() {
    while at < end, bytes[at] == 32 { at += 1 }
  }

  private mutating func literal(_ text: StaticString) -> Bool {
    let key = Key(start: at, end: at + text.utf8CodeUnitCount)
    guard key.end <= end, matches(key, text) else { return false }
    at = key.end
    return true
  }

  private mutating func key() throws(Malformed) -> Key {
    let (range, plain) = try stringRange()
    guard plain else { throw malformed() }
    return Key(start: range.lowerBound, end: range.upperBound)
  }

  private mutating func skipNumber() throws(Malformed) {
    if at < end, bytes[at] == 45 { at += 1 }
    let first = at
    skipDigits()
    guard at > first, bytes[first] != 48 || at == first + 1 else { throw malformed() }
    if at < end, bytes[at] == 46 {
      at += 1
      let fraction = at
      skipDigits()
      guard at > fraction else { throw malformed() }
    }
    if at < end, bytes[at] | 32 == 101 {
      at += 1
      if at < end, bytes[at] == 43 || bytes[at] == 45 { at += 1 }
      let exponent = at
      skipDigits()
      guard at > exponent else { throw malformed() }
    }
  }

  private mutating func skipDigits() {
    while at < end, bytes[at] >= 48, bytes[at] <= 57 { at += 1 }
  }

  /// Passes over a string, checking escapes and UTF-8; `plain` when it holds no escape.
  mutating func stringRange() throws(Malformed) -> (range: Range<Int>, plain: Bool) {
    try expect(34)
    let first = at
    var plain = true
    while true {
      at = plainEnd()
      guard at < end else { throw malformed() }
      let byte = bytes[at]
      if byte == 34 {
        at += 1
        return (first..<(at - 1), plain)
      }
      if byte == 92 {
        plain = false
        try skipEscape()
      } else if byte < 0x20 || byte == 0x7F {
        throw malformed()
      } else {
        let length = utf8Length(bytes, at, end)
        guard length > 0 else { throw malformed() }
        at += length
      }
    }
  }

  /// Where the run of plain ASCII that begins here ends.
  @inline(__always)
  private func plainEnd() -> Int {
    var index = at
    // Eight bytes at once, each load checked against the bounds: most of a replay is spent here.
    let here = bytes.span
    let raw = unsafe here.bytes
    while index + 8 <= end {
      let word = unsafe raw.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
      let odd = oddBytes(UInt64(littleEndian: word))
      // The lowest mark is exact even where a borrow blurs those above it.
      guard odd == 0 else { return index + odd.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < end {
      let byte = here[index]
      guard byte >= 0x20, byte < 0x7F, byte != 34, byte != 92 else { break }
      index += 1
    }
    return index
  }
}
