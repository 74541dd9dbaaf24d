extension String: JSONValue {
  package static func read(_ reader: inout JSONReader) throws(Malformed) -> String {
    try reader.string()
  }
  package func write(_ writer: inout JSONWriter) { writer.string(self) }
}

extension Int: JSONValue {
  package static func read(_ reader: inout JSONReader) throws(Malformed) -> Int {
    try reader.integer()
  }
  package func write(_ writer: inout JSONWriter) { writer.integer(self) }
}

extension Bool: JSONValue {
  package static func read(_ reader: inout JSONReader) throws(Malformed) -> Bool {
    try reader.boolean()
  }
  package func write(_ writer: inout JSONWriter) { writer.boolean(self) }
}

extension Array: JSONValue where Element: JSONValue {
  package static func read(_ reader: inout JSONReader) throws(Malformed) -> [Element] {
    var elements: [Element] = []
    try reader.array { (reader) throws(Malformed) in elements.append(try Element.read(&reader)) }
    return elements
  }

  package func write(_ writer: inout JSONWriter) {
    writer.array(self) { writer, element in element.write(&writer) }
  }
}

extension Identifier: JSONValue {
  package static func read(_ reader: inout JSONReader) throws(Malformed) -> Identifier {
    guard let identifier: Identifier = try reader.identifier() else { throw reader.malformed() }
    return identifier
  }

  package func write(_ writer: inout JSONWriter) { writer.string(description) }
}

extension EventID: JSONValue {
  package static func read(_ reader: inout JSONReader) throws(Malformed) -> EventID {
    let range = try reader.plainString()
    guard let id = EventID(bytes: reader.bytes, range) else { throw reader.malformed() }
    return id
  }

  package func write(_ writer: inout JSONWriter) { writer.string(description) }
}

extension Stamp: JSONValue {
  package static func read(_ reader: inout JSONReader) throws(Malformed) -> Stamp {
    let range = try reader.plainString()
    guard range.count == Stamp.width, let stamp = Stamp(bytes: reader.bytes, at: range.lowerBound)
    else { throw reader.malformed() }
    return stamp
  }

  package func write(_ writer: inout JSONWriter) { writer.string(description) }
}

/// An enumeration that is written as its raw text; an unknown text is a newer version's and makes the event unreadable.
package protocol Word: JSONValue, Stored, BitwiseCopyable, RawRepresentable, CaseIterable
where RawValue == String {}

extension Word {
  package static func read(_ reader: inout JSONReader) throws(Malformed) -> Self {
    let (range, isPlain) = try reader.stringRange()
    guard isPlain else {
      let text = try reader.unescape(range)
      guard let word = Self(rawValue: text) else { throw reader.malformed() }
      return word
    }
    // Where it stands: a replay reads a word in every other line, and none of them need be a `String`.
    for word in allCases where reader.spells(word.rawValue, at: range) { return word }
    throw reader.malformed()
  }

  package func write(_ writer: inout JSONWriter) { writer.string(rawValue) }
}
