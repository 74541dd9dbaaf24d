import Interface

/// The bytes a terminal sends, as keys and pastes; knows nothing of where they come from.
///
/// A sequence nobody knows is dropped whole: its letters never act as keys.
struct Decoder {
  private var bytes: [UInt8] = []
  private var start = 0
  private var paste: Paste?
  /// Escape or control-c arrived alone in a paste: a person who wants out of one whose end got lost.
  private var isPasteRefused = false
  private let keys: [Described]

  /// The longest sequence that is looked at; no terminal sends longer ones.
  private static let longestSequence = 4096

  init(keys: [Described] = []) { self.keys = keys }

  mutating func append(_ more: [UInt8]) {
    bytes.removeFirst(start)
    start = 0
    bytes += more
    isPasteRefused = paste != nil && more.count == 1 && (more[0] == Byte.escape || more[0] == 0x03)
  }

  /// Milliseconds the rest of what has begun may take, if something has begun.
  var patience: Int32? {
    // The rest of a paste may take its time, and never acts as keys.
    if paste != nil { return isPasteRefused ? 25 : nil }
    guard start < bytes.count else { return nil }
    // A person who presses escape waits for this; the rest of a sequence comes with its first byte.
    return bytes.count - start == 1 ? 25 : 100
  }

  /// The next input, or nil when it has not arrived whole.
  mutating func next() -> Input? {
    while start < bytes.count {
      if paste != nil {
        guard let text = readPaste() else { return nil }
        return .paste(text)
      }
      switch step(bytes[start...]) {
      case .key(let key, let count):
        start += count
        return .key(key)
      case .mouse(let mouse, let count):
        start += count
        return .mouse(mouse)
      case .paste(let count):
        start += count
        paste = Paste()
      case .drop(let count):
        start += count
      case .incomplete:
        guard bytes.count - start > Decoder.longestSequence else { return nil }
        start = bytes.count
      }
    }
    return nil
  }

  /// The next input when no more bytes are coming: a lone escape is the key, a half sequence nothing.
  mutating func giveUp() -> Input? {
    if var unfinished = paste {
      guard isPasteRefused else { return nil }
      unfinished.append(bytes[start...].dropLast())
      paste = nil
      start = bytes.count
      return .paste(unfinished.text)
    }
    if let input = next() { return input }
    guard start < bytes.count else { return nil }
    let rest = bytes[start...]
    start = bytes.count
    guard rest.first == Byte.escape else { return nil }
    if rest.count == 1 { return .key(.escape) }
    guard rest.count == 2, let last = rest.last, last > 0x20, last < 0x7F else { return nil }
    return .key(.alt(Character(Unicode.Scalar(last))))
  }

  private enum Step {
    case key(Key, Int)
    case mouse(Mouse, Int)
    case paste(Int)
    case drop(Int)
    case incomplete
  }

  private func step(_ rest: ArraySlice<UInt8>) -> Step {
    let first = rest[rest.startIndex]
    switch first {
    case Byte.escape: return escape(rest)
    case 0x0D, 0x0A: return .key(.enter, 1)
    case 0x09: return .key(.tab, 1)
    case 0x08, 0x7F: return .key(.backspace, 1)
    case 0x01...0x1A: return .key(.control(Character(Unicode.Scalar(first + 0x60))), 1)
    case 0x20..<0x7F: return .key(.character(Character(Unicode.Scalar(first))), 1)
    case 0x80...: return scalar(rest, { .character($0) })
    default: return .drop(1)
    }
  }

  /// One scalar of UTF-8; a byte that belongs to none is dropped.
  private func scalar(_ rest: ArraySlice<UInt8>, after skipped: Int = 0, _ key: (Character) -> Key)
    -> Step
  {
    let text = rest.dropFirst(skipped)
    guard let first = text.first else { return .incomplete }
    let length = first < 0x80 ? 1 : first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    let piece = text.prefix(length)
    if let valid = String(validating: piece, as: UTF8.self), let scalar = valid.unicodeScalars.first
    {
      // C1 controls are keys of no keyboard.
      let isControl = scalar.value >= 0x80 && scalar.value < 0xA0
      return isControl
        ? .drop(skipped + piece.count) : .key(key(Character(scalar)), skipped + piece.count)
    }
    let isBegun = piece.count < length && piece.dropFirst().allSatisfy { $0 & 0xC0 == 0x80 }
    return isBegun && (0xC2...0xF4).contains(first) ? .incomplete : .drop(skipped + 1)
  }

  private func escape(_ rest: ArraySlice<UInt8>) -> Step {
    for described in keys where rest.starts(with: described.bytes) {
      return .key(described.key, described.bytes.count)
    }
    let body = rest.dropFirst()
    guard let second = body.first else { return .incomplete }
    switch second {
    case UInt8(ascii: "["): return controlSequence(rest)
    case UInt8(ascii: "O"): return singleShift(rest)
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"),
      UInt8(ascii: "X"):
      return controlString(rest)
    case Byte.escape: return .key(.escape, 1)
    case 0x0D, 0x0A: return .key(.alt("\n"), 2)
    // As everywhere that edits lines: alt and backspace take a word away.
    case 0x08, 0x7F: return .key(.control("w"), 2)
    case 0x00..<0x20: return .drop(2)
    default: return scalar(rest, after: 1, { .alt($0) })
    }
  }

  /// CSI, parameters, a final byte.
  private func controlSequence(_ rest: ArraySlice<UInt8>) -> Step {
    let body = rest.dropFirst(2)
    // The Linux console's function keys: CSI [ A.
    if body.first == UInt8(ascii: "[") {
      guard let letter = body.dropFirst().first else { return .incomplete }
      let number = Int(letter) - Int(UInt8(ascii: "A")) + 1
      return (1...5).contains(number) ? .key(.function(number), 4) : .drop(4)
    }
    guard let end = body.firstIndex(where: { $0 < 0x20 || $0 >= 0x40 }) else { return .incomplete }
    let final = body[end]
    let count = end - rest.startIndex + 1
    // A control inside a sequence ends it; escape begins the next.
    if final < 0x20 { return .drop(count - 1) }
    if final >= 0x7F { return .drop(count) }
    let parameters = body[..<end]
    if parameters.elementsEqual("200".utf8), final == UInt8(ascii: "~") { return .paste(count) }
    if final == UInt8(ascii: "M"), parameters.isEmpty {
      // A mouse report of the old kind brings three bytes more.
      return rest.count >= count + 3 ? .drop(count + 3) : .incomplete
    }
    if parameters.first == UInt8(ascii: "<") {
      let mouse = ControlSequence(parameters.dropFirst(), final)?.mouse
      return mouse.map { .mouse($0, count) } ?? .drop(count)
    }
    guard let key = ControlSequence(parameters, final)?.key else { return .drop(count) }
    return .key(key, count)
  }

  private func singleShift(_ rest: ArraySlice<UInt8>) -> Step {
    let body = rest.dropFirst(2)
    guard let end = body.firstIndex(where: { !(0x30..<0x3C).contains($0) }) else {
      return .incomplete
    }
    let count = end - rest.startIndex + 1
    if body[end] < 0x20 { return .drop(count - 1) }
    guard let key = ControlSequence.singleShift(body[end], modifiers: body[..<end]) else {
      return .drop(count)
    }
    return .key(key, count)
  }

  /// An answer of the terminal to a question (not ours): up to BEL or the string terminator.
  private func controlString(_ rest: ArraySlice<UInt8>) -> Step {
    let body = rest.dropFirst(2)
    guard let end = body.firstIndex(where: { $0 == 0x07 || $0 == Byte.escape }) else {
      return .incomplete
    }
    let count = end - rest.startIndex
    if body[end] == 0x07 { return .drop(count + 1) }
    guard end + 1 < rest.endIndex else { return .incomplete }
    return .drop(rest[end + 1] == UInt8(ascii: "\\") ? count + 2 : count)
  }

  private mutating func readPaste() -> String? {
    guard paste != nil else { return nil }
    if let end = Paste.end(in: bytes, from: start) {
      paste?.append(bytes[start..<end])
      start = end + Paste.endMark.count
      let text = paste?.text
      paste = nil
      return text
    }
    // The mark itself may have arrived in part.
    let safe = max(start, bytes.count - Paste.endMark.count + 1)
    paste?.append(bytes[start..<safe])
    start = safe
    return nil
  }
}

enum Byte {
  static let escape: UInt8 = 0x1B
}
