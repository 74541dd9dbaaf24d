import Glibc

/// Reads a file from a mark to its end, line by line, and remembers where it stopped.
///
/// Memory stays at one buffer: a line longer than may be read is passed over without being loaded, and what follows the
/// last line feed is left for the next time.
struct LineScanner {
  /// The first byte that is not dealt with yet; always the first of a line.
  private(set) var offset: UInt64 = 0
  private var overlong: Overlong?

  /// Whether the line at `offset` is too long to be read, and its end has not come.
  var isInsideLongLine: Bool { overlong != nil }

  private struct Overlong {
    var scanned: UInt64
    var checksum = CRC32C()
  }

  /// What a line that is too long leaves behind.
  struct Skipped {
    let offset: UInt64
    let length: UInt64
    let checksum: UInt32
  }

  init(offset: UInt64 = 0) { self.offset = offset }

  /// A buffer to scan with, small enough to stay near the processor; a line longer than those that are written makes it
  /// longer.
  static var buffer: [UInt8] {
    // Not filled: most starts read a few lines only, and what is never touched costs nothing.
    [UInt8](unsafeUninitializedCapacity: Line.longestWritten) { $1 = $0.count }
  }

  /// Gives each whole line before `end` to `line`, as buffer, range without line feed, and place in the file.
  ///
  /// The next bytes are read into the same buffer, unless somebody kept it; before that `full` is called.
  mutating func scan(
    _ file: borrowing Descriptor, path: String, to end: UInt64, with buffer: inout [UInt8],
    line: ([UInt8], Range<Int>, UInt64) -> Void, full: ([UInt8]) -> Void = { _ in },
    tooLong: (Skipped) -> Void
  ) throws(LogError) {
    while offset < end {
      if overlong != nil {
        guard try skip(file, path: path, to: end, tooLong: tooLong) else { return }
        continue
      }
      let count = Int(min(UInt64(buffer.count), end - offset))
      let filled = try file.read(into: &buffer, at: offset, count: count, path: path)
      var start = 0
      while let stop = index(of: lineFeed, in: buffer, from: start, to: filled) {
        line(buffer, start..<stop, offset + UInt64(start))
        start = stop + 1
      }
      full(buffer)
      if start == 0 {
        guard filled == buffer.count else { return }
        if filled < Line.longestRead {
          buffer = [UInt8](repeating: 0, count: Line.longestRead)
        } else {
          overlong = Overlong(scanned: offset)
        }
      }
      offset += UInt64(start)
    }
  }

  /// Looks for the end of the overlong line at `offset`; false when it has none yet.
  private mutating func skip(
    _ file: borrowing Descriptor, path: String, to end: UInt64, tooLong: (Skipped) -> Void
  ) throws(LogError) -> Bool {
    guard var state = overlong else { return true }
    while state.scanned < end {
      let count = Int(min(UInt64(Line.longestRead), end - state.scanned))
      let buffer = try file.read(at: state.scanned, count: count, path: path)
      let stop = index(of: lineFeed, in: buffer, from: 0)
      buffer.withUnsafeBufferPointer {
        state.checksum.update(UnsafeBufferPointer(rebasing: $0[..<(stop ?? $0.count)]))
      }
      state.scanned += UInt64(stop ?? buffer.count)
      if stop != nil {
        let length = state.scanned - offset
        tooLong(Skipped(offset: offset, length: length, checksum: state.checksum.value))
        offset = state.scanned + 1
        overlong = nil
        return true
      }
      if buffer.isEmpty { break }
    }
    overlong = state
    return false
  }
}

/// Where `byte` stands at or after `start` and before `end`.
func index(of byte: UInt8, in bytes: [UInt8], from start: Int, to end: Int? = nil) -> Int? {
  bytes.withUnsafeBytes { buffer -> Int? in
    let end = min(end ?? buffer.count, buffer.count)
    guard start < end, let base = buffer.baseAddress else { return nil }
    guard let found = memchr(base + start, Int32(byte), end - start) else { return nil }
    return UnsafeRawPointer(found) - base
  }
}
