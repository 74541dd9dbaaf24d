/// Reads or writes the fields of a payload: one line per field serves both directions.
package protocol Coder {
  /// A field that may be absent.
  mutating func field<Value: JSONValue>(_ name: StaticString, _ value: inout Value?)
    throws(Malformed)
  /// A field that must be there.
  mutating func required<Value: JSONValue>(_ name: StaticString, _ value: inout Value)
    throws(Malformed)
  /// A list; absent when empty.
  mutating func list<Value: JSONValue>(_ name: StaticString, _ value: inout [Value])
    throws(Malformed)
  /// A field that can be left alone, cleared (`null`) or set.
  mutating func edit<Value: JSONValue>(_ name: StaticString, _ value: inout Edit<Value>)
    throws(Malformed)
}

/// What an event does to a field: nothing, empty it, or give it a value.
package enum Edit<Value: Sendable>: Sendable {
  case keep
  case clear
  /// Write this value over what stands there.
  case set(Value)

  /// A value, or clear for `nil`; it never keeps.
  package init(_ value: Value?) { self = value.map { .set($0) } ?? .clear }

  /// The value, if one is set.
  package var value: Value? { if case .set(let value) = self { value } else { nil } }
}

extension Edit: Equatable where Value: Equatable {}

/// A value that a payload field can hold.
package protocol JSONValue: Equatable, Sendable {
  /// Reads the value where `reader` stands and leaves it behind the value; throws when it is of another kind or form.
  static func read(_ reader: inout JSONReader) throws(Malformed) -> Self
  /// Writes the value in the one form that `read` takes.
  func write(_ writer: inout JSONWriter)
}

/// Reads the fields of one payload by name.
///
/// First straight: Kiem writes fields in the order in which it asks for them, so each is read where the one before ended.
/// A payload that is written otherwise, holds keys that nobody asks for, or is wrong is read again from an index of its
/// keys, which decides; a replay hardly ever comes to that.
package struct PayloadReader: Coder {
  private var reader: JSONReader
  /// Whether fields are read in the order in which they stand.
  private var isStraight = false
  private var entries: [JSONReader.Entry] = []
  private var cursor = 0

  /// A reader of nothing: `start` comes first.
  package init() { reader = JSONReader([], 0..<0) }

  /// Reads the payload that stands at `range`: who says it, in which session, and its own fields.
  ///
  /// - Throws: What is wrong with it; `payload` and `envelope` are then of no use.
  @inline(__always)
  mutating func read<P: Payload>(
    _ payload: inout P, _ envelope: inout Envelope, from bytes: [UInt8], _ range: Range<Int>
  ) throws(Malformed) {
    let (author, meeting) = (envelope.by, envelope.session)
    reader = JSONReader(bytes, range)
    // Whoever reads the next bytes into the same place must find it nobody else's.
    defer { reader = JSONReader([], 0..<0) }
    do throws(Malformed) {
      isStraight = true
      try reader.enter()
      try fields(&payload, &envelope)
      try reader.leave()
    } catch {
      isStraight = false
      // Not a new one: each use of the bytes is counted.
      reader.restart()
      entries.removeAll(keepingCapacity: true)
      cursor = 0
      try reader.index(into: &entries)
      try reader.finish()
      payload = P()
      try fields(&payload, &envelope)
    }
    if envelope.by == nil { envelope.by = author }
    if envelope.session == nil { envelope.session = meeting }
  }

  @inline(__always)
  private mutating func fields<P: Payload>(
    _ payload: inout P, _ envelope: inout Envelope
  ) throws(Malformed) {
    try field("by", &envelope.by)
    try field("session", &envelope.session)
    try payload.read(&self)
  }

  package mutating func field<Value: JSONValue>(
    _ name: StaticString, _ value: inout Value?
  ) throws(Malformed) {
    guard find(name) else {
      value = nil
      return
    }
    if reader.null() {
      value = nil
      return try next()
    }
    value = try read(name)
  }

  package mutating func required<Value: JSONValue>(
    _ name: StaticString, _ value: inout Value
  ) throws(Malformed) {
    guard find(name) else { throw .missing(key: "\(name)") }
    value = try read(name)
  }

  package mutating func list<Value: JSONValue>(
    _ name: StaticString, _ value: inout [Value]
  ) throws(Malformed) {
    guard find(name) else {
      value = []
      return
    }
    if reader.null() {
      value = []
      return try next()
    }
    value = try read(name)
  }

  package mutating func edit<Value: JSONValue>(
    _ name: StaticString, _ value: inout Edit<Value>
  ) throws(Malformed) {
    guard find(name) else {
      value = .keep
      return
    }
    if reader.null() {
      value = .clear
      return try next()
    }
    value = .set(try read(name))
  }

  private mutating func read<Value: JSONValue>(_ name: StaticString) throws(Malformed) -> Value {
    do {
      let value = try Value.read(&reader)
      try next()
      return value
    } catch {
      throw .value(key: "\(name)")
    }
  }

  /// Goes on behind a value that was read.
  @inline(__always)
  private mutating func next() throws(Malformed) {
    if isStraight { return try reader.pass() }
    guard reader.at == entries[cursor - 1].end else { throw reader.malformed() }
  }

  /// Puts the reader on the value of `name`.
  @inline(__always)
  private mutating func find(_ name: StaticString) -> Bool {
    isStraight ? reader.enter(name) : look(up: name)
  }

  private mutating func look(up name: StaticString) -> Bool {
    let count = entries.count
    var index = cursor
    for _ in 0..<count {
      if index == count { index = 0 }
      let entry = entries[index]
      index += 1
      guard reader.matches(entry.key, name) else { continue }
      cursor = index
      reader.move(to: entry.value)
      return true
    }
    return false
  }
}

/// Writes payload fields.
package struct PayloadWriter: Coder {
  /// Where the fields go; the braces around them are the caller's.
  package var writer = JSONWriter()

  package mutating func field<Value: JSONValue>(_ name: StaticString, _ value: inout Value?) {
    guard let value else { return }
    writer.key("\(name)")
    value.write(&writer)
  }

  package mutating func required<Value: JSONValue>(_ name: StaticString, _ value: inout Value) {
    writer.key("\(name)")
    value.write(&writer)
  }

  package mutating func list<Value: JSONValue>(_ name: StaticString, _ value: inout [Value]) {
    guard !value.isEmpty else { return }
    writer.key("\(name)")
    value.write(&writer)
  }

  package mutating func edit<Value: JSONValue>(_ name: StaticString, _ value: inout Edit<Value>) {
    switch value {
    case .keep: return
    case .clear:
      writer.key("\(name)")
      writer.null()
    case .set(let set):
      writer.key("\(name)")
      set.write(&writer)
    }
  }
}
