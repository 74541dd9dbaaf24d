/// Writes JSON on one line, as bytes that `cat` can show without harm.
///
/// Control characters, DEL, C1, bidirectional controls and line separators are written `\uXXXX`.
package struct JSONWriter {
  /// What was written so far.
  package private(set) var bytes: [UInt8] = []
  private var needsComma = false

  /// A writer that has written nothing.
  package init() {}

  /// Writes an object; `body` writes a key and a value in turn.
  package mutating func object(_ body: (inout JSONWriter) -> Void) {
    open(123)
    body(&self)
    close(125)
  }

  /// Writes an array; `body` writes one value for each element.
  package mutating func array<Element>(
    _ elements: some Sequence<Element>, _ body: (inout JSONWriter, Element) -> Void
  ) {
    open(91)
    for element in elements { body(&self, element) }
    close(93)
  }

  /// Writes a key; a value must follow.
  package mutating func key(_ key: String) {
    string(key)
    bytes.append(58)
    needsComma = false
  }

  /// Writes a string, escaped where it must be.
  package mutating func string(_ text: some StringProtocol) {
    comma()
    bytes.append(34)
    for scalar in text.unicodeScalars { append(scalar) }
    bytes.append(34)
    needsComma = true
  }

  /// Writes a whole number.
  package mutating func integer(_ number: Int) { raw(String(number).utf8) }
  /// Writes `true` or `false`.
  package mutating func boolean(_ value: Bool) { raw((value ? "true" : "false").utf8) }
  /// Writes `null`.
  package mutating func null() { raw("null".utf8) }

  /// Bytes that are a JSON value already.
  package mutating func raw(_ value: some Sequence<UInt8>) {
    comma()
    bytes.append(contentsOf: value)
    needsComma = true
  }

  /// What was written so far, as a text.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  private mutating func open(_ byte: UInt8) {
    comma()
    bytes.append(byte)
    needsComma = false
  }

  private mutating func close(_ byte: UInt8) {
    bytes.append(byte)
    needsComma = true
  }

  private mutating func comma() {
    if needsComma { bytes.append(44) }
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\"", "\\":
      bytes.append(92)
      bytes.append(UInt8(scalar.value))
    case "\n": bytes.append(contentsOf: [92, 110])
    case "\t": bytes.append(contentsOf: [92, 116])
    case let control where control.isUnsafeToShow:
      let digits = String(control.value, radix: 16)
      bytes.append(contentsOf: "\\u".utf8)
      bytes.append(contentsOf: String(repeating: "0", count: 4 - digits.count).utf8)
      bytes.append(contentsOf: digits.utf8)
    default: bytes.append(contentsOf: scalar.utf8)
    }
  }
}

extension Unicode.Scalar {
  /// Controls, C1, bidirectional controls and line separators: never sent to a terminal, never raw in a log.
  package var isUnsafeToShow: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF:
      true
    default: false
    }
  }
}

extension String {
  /// The text with everything that could drive a terminal replaced by U+FFFD; line feeds stay when asked for.
  package func harmless(keepingLines: Bool = false) -> String {
    // The usual case is seen without decoding: all printable ASCII.
    guard utf8.contains(where: { $0 < 0x20 || $0 > 0x7E }),
      unicodeScalars.contains(where: \.isUnsafeToShow)
    else { return self }
    var scalars = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if scalar == "\n", keepingLines {
        scalars.append(scalar)
      } else if scalar == "\n" || scalar == "\t" || scalar == "\r" {
        scalars.append(" ")
      } else {
        scalars.append(scalar.isUnsafeToShow ? "\u{FFFD}" : scalar)
      }
    }
    return String(scalars)
  }
}
