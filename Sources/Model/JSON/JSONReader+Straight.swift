/// The tokens of an object whose fields stand in the order in which they are asked for, without a space between them.
extension JSONReader {
  /// Passes the opening brace.
  @inline(__always)
  mutating func enter() throws(Malformed) {
    guard at + 1 < end, bytes[at] == 123 else { throw malformed() }
    at += 1
    depth = 1
  }

  /// Passes the key `name` if it is the next one, and stands on its value then.
  @inline(__always)
  mutating func enter(_ name: StaticString) -> Bool {
    let length = name.utf8CodeUnitCount
    guard
      at + length + 3 < end, bytes[at] == 34, bytes[at + length + 1] == 34,
      bytes[at + length + 2] == 58, stands(name, at: at + 1)
    else { return false }
    at += length + 3
    return true
  }

  /// Passes what separates a value from the next key; stands on that key or on the closing brace.
  @inline(__always)
  mutating func pass() throws(Malformed) {
    guard at + 1 < end, bytes[at] == 44, bytes[at + 1] == 34 else {
      guard at + 1 == end, bytes[at] == 125 else { throw malformed() }
      return
    }
    at += 1
  }

  /// Passes the closing brace, which must be the last byte: a key that nobody asked for is not passed over here.
  @inline(__always)
  mutating func leave() throws(Malformed) {
    guard at + 1 == end, bytes[at] == 125 else { throw malformed() }
    at += 1
  }
}
