/// A value that a snapshot holds: the state as some events made it, to begin from instead of reading those events again.
///
/// A snapshot is read by the very program that wrote it and by no other, so values stand in it as they lie in memory.
/// Whoever keeps one sees to that, and that not one byte of it is another.
package protocol Stored {
  /// Reads the value where `reader` stands.
  init(from reader: inout SnapshotReader)
  /// Writes the value.
  func write(to writer: inout SnapshotWriter)
}

/// A value whose fields are listed once, for writing and for reading.
package protocol Listed: Stored {
  /// A value to read the fields into.
  static var unread: Self { get }
  /// Hands every field to `pass`.
  mutating func list(_ pass: inout some SnapshotPass)
}

/// Something that goes over the fields of a value: to write them, or to read them.
package protocol SnapshotPass {
  /// Writes the field, or reads it.
  mutating func field<Value: Stored>(_ value: inout Value)
}

/// Writes a snapshot, handing it over piece by piece: a large one is never in memory whole.
package struct SnapshotWriter: SnapshotPass {
  private var piece = [UInt8](repeating: 0, count: 1 << 14)
  /// How much of the piece is filled.
  private var count = 0
  private let take: ([UInt8]) -> Void

  /// A writer of an empty snapshot, whose pieces `take` puts one behind the other.
  package init(_ take: @escaping ([UInt8]) -> Void) { self.take = take }

  /// Writes a value behind those before.
  package mutating func put(_ value: some Stored) { value.write(to: &self) }

  /// Writes values one behind the other.
  package mutating func put(_ first: some Stored, _ second: some Stored) {
    put(first)
    put(second)
  }

  /// Writes values one behind the other.
  package mutating func put(_ first: some Stored, _ second: some Stored, _ third: some Stored) {
    put(first, second)
    put(third)
  }

  /// Writes values one behind the other.
  package mutating func put(
    _ first: some Stored, _ second: some Stored, _ third: some Stored, _ fourth: some Stored
  ) {
    put(first, second)
    put(third, fourth)
  }

  package mutating func field<Value: Stored>(_ value: inout Value) { value.write(to: &self) }

  /// Writes a list that is read with `growing`.
  package mutating func put<Element: Stored & BitwiseCopyable>(list: [Element]) {
    put(UInt32(list.count))
    unsafe list.withUnsafeBytes { unsafe copy($0) }
  }

  /// Hands over what is left.
  package mutating func finish() {
    take(Array(piece[..<count]))
    count = 0
  }

  mutating func raw<Value: BitwiseCopyable>(_ value: Value) {
    let size = MemoryLayout<Value>.size
    if count + size > piece.count { finish() }
    unsafe piece.withUnsafeMutableBytes {
      unsafe $0.storeBytes(of: value, toByteOffset: count, as: Value.self)
    }
    count += size
  }

  mutating func copy(_ bytes: UnsafeRawBufferPointer) {
    if count + bytes.count > piece.count { finish() }
    guard bytes.count <= piece.count else { return take(unsafe Array(bytes)) }
    unsafe piece.withUnsafeMutableBytes {
      unsafe UnsafeMutableRawBufferPointer(rebasing: $0[count...]).copyMemory(from: bytes)
    }
    count += bytes.count
  }
}

/// Reads a snapshot, from its first byte on, piece by piece.
package struct SnapshotReader: SnapshotPass {
  private var bytes: [UInt8] = []
  private var at = 0
  private let more: (Int) -> [UInt8]
  /// Whether nothing was asked for behind the end; there everything is zero, and nothing of it is to be used.
  package private(set) var isComplete = true

  /// A reader of what `more` gives: at least so many bytes that follow, or fewer at the end.
  package init(_ more: @escaping (Int) -> [UInt8]) { self.more = more }

  /// The value that stands here.
  package mutating func next<Value: Stored>(_: Value.Type = Value.self) -> Value {
    Value(from: &self)
  }

  package mutating func field<Value: Stored>(_ value: inout Value) { value = Value(from: &self) }

  /// A list that will grow: with room for as many again, because growing would move all of it.
  package mutating func growing<Element: Stored>() -> [Element] {
    let count = Int(next(UInt32.self))
    var elements: [Element] = []
    elements.reserveCapacity(2 * count)
    for _ in 0..<count { elements.append(next()) }
    return elements
  }

  /// Such a list of numbers, all at once.
  package mutating func growing<Element: Stored & BitwiseCopyable>() -> [Element] {
    let count = Int(next(UInt32.self))
    let length = count * MemoryLayout<Element>.stride
    let start = skip(length)
    return unsafe Array(unsafeUninitializedCapacity: 2 * count) { list, filled in
      unsafe bytes.withUnsafeBytes {
        unsafe UnsafeMutableRawBufferPointer(list).copyMemory(
          from: UnsafeRawBufferPointer(rebasing: $0[start..<start + length]))
      }
      filled = count
    }
  }

  @inline(__always)
  mutating func raw<Value: BitwiseCopyable>() -> Value {
    let start = skip(MemoryLayout<Value>.size)
    return unsafe bytes.span.bytes.unsafeLoadUnaligned(fromByteOffset: start, as: Value.self)
  }

  mutating func text(_ count: Int) -> String {
    let start = skip(count)
    return unsafe String(copying: UTF8Span(unchecked: bytes.span.extracting(start..<at)))
  }

  /// Goes behind the next `count` bytes; where they begin.
  @inline(__always)
  private mutating func skip(_ count: Int) -> Int {
    if count > bytes.count - at { load(count) }
    defer { at += count }
    return at
  }

  /// Brings the next `count` bytes in reach.
  private mutating func load(_ count: Int) {
    bytes.removeFirst(at)
    at = 0
    bytes += more(count - bytes.count)
    if bytes.count >= count { return }
    isComplete = false
    bytes += repeatElement(0, count: count - bytes.count)
  }
}

extension Stored where Self: BitwiseCopyable {
  package init(from reader: inout SnapshotReader) { self = reader.raw() }
  package func write(to writer: inout SnapshotWriter) { writer.raw(self) }
}

extension Listed {
  package init(from reader: inout SnapshotReader) {
    self = .unread
    list(&reader)
  }

  package func write(to writer: inout SnapshotWriter) {
    var copy = self
    copy.list(&writer)
  }
}

/// Things begin with their names, which do not change.
extension Listed where Self: Identified {
  package static var unread: Self { Self(id: .lowest) }

  package init(from reader: inout SnapshotReader) {
    self.init(id: reader.next())
    list(&reader)
  }

  package func write(to writer: inout SnapshotWriter) {
    id.write(to: &writer)
    var copy = self
    copy.list(&writer)
  }
}

extension Listed where Self: Blank {
  package static var unread: Self { Self() }
}

extension Bool: Stored {}
extension Int: Stored {}
extension Int32: Stored {}
extension UInt8: Stored {}
extension UInt32: Stored {}
extension UInt64: Stored {}
extension Identifier: Stored, BitwiseCopyable {}
extension EventID: Stored, BitwiseCopyable {}
extension EventKey: Stored, BitwiseCopyable {}
extension Stamp: Stored, BitwiseCopyable {}
extension Day: Stored, BitwiseCopyable {}
extension TimeOfDay: Stored, BitwiseCopyable {}
extension Audience: Stored, BitwiseCopyable {}

extension String: Stored {
  package init(from reader: inout SnapshotReader) {
    self = reader.text(Int(reader.next(UInt32.self)))
  }

  package func write(to writer: inout SnapshotWriter) {
    writer.put(UInt32(utf8.count))
    var text = self
    text.withUTF8 { unsafe writer.copy(UnsafeRawBufferPointer($0)) }
  }
}

extension Optional: Stored where Wrapped: Stored {
  package init(from reader: inout SnapshotReader) {
    self = reader.next(Bool.self) ? reader.next(Wrapped.self) : nil
  }

  package func write(to writer: inout SnapshotWriter) {
    writer.put(self != nil)
    if let self { writer.put(self) }
  }
}

extension Array: Stored where Element: Stored {
  package init(from reader: inout SnapshotReader) {
    let count = Int(reader.next(UInt32.self))
    self = count == 0 ? [] : (0..<count).map { _ in reader.next() }
  }

  package func write(to writer: inout SnapshotWriter) {
    writer.put(UInt32(count))
    for element in self { writer.put(element) }
  }
}

extension Set: Stored where Element: Stored {
  package init(from reader: inout SnapshotReader) { self.init(reader.next([Element].self)) }
  package func write(to writer: inout SnapshotWriter) { writer.put(Array(self)) }
}

extension Dictionary: Stored where Key: Stored, Value: Stored {
  package init(from reader: inout SnapshotReader) {
    let count = Int(reader.next(UInt32.self))
    self.init(minimumCapacity: count)
    for _ in 0..<count {
      let key = reader.next(Key.self)
      self[key] = reader.next(Value.self)
    }
  }

  package func write(to writer: inout SnapshotWriter) {
    writer.put(UInt32(count))
    for (key, value) in self {
      writer.put(key, value)
    }
  }
}
