package import Interface

extension Themes {
  /// Reads a theme as people write it: a face on each line, `face: {fg: …, bg: …, bold: true}`, or a base16 scheme.
  ///
  /// These lines are YAML, of which no more is understood: a reader of all of it takes longer to start than the rest of
  /// the program, and would at every start. For the same reason bytes are compared here, not characters. A face that is
  /// left out looks like text. Throws the first thing that is wrong, with its line.
  package static func parse(_ text: String, name: String) throws(ThemeError) -> Theme {
    try parse(Array(text.utf8), name: name)
  }

  static func parse(_ bytes: [UInt8], name: String) throws(ThemeError) -> Theme {
    guard bytes.count <= 64 * 1024 else { throw .tooLong }
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    if Base16.isScheme(lines) { return Theme(name: name, looks: try Base16(lines).looks) }
    var looks: [Face: Look] = [:]
    var number = 0
    for raw in lines {
      number += 1
      let line = trim(raw)
      guard let first = line.first, first != UInt8(ascii: "#") else { continue }
      guard let (word, rest) = pair(line) else { throw .notAMapping(line: number) }
      guard let face = Face.allCases.first(where: { word.elementsEqual($0.name.utf8) }) else {
        throw .unknownFace(text(word), line: number, possible: Face.allCases.map(\.name))
      }
      guard looks[face] == nil else { throw .twice(text(word), line: number) }
      looks[face] = try look(rest, line: number)
    }
    return Theme(name: name, looks: looks)
  }

  private static func look(_ bytes: ArraySlice<UInt8>, line: Int) throws(ThemeError) -> Look {
    guard bytes.first == UInt8(ascii: "{"), bytes.last == UInt8(ascii: "}"), bytes.count >= 2 else {
      throw .notAMapping(line: line)
    }
    var look = Look()
    var seen: [ArraySlice<UInt8>] = []
    let inner = trim(bytes.dropFirst().dropLast())
    guard !inner.isEmpty else { return look }
    for part in inner.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false) {
      guard let (key, value) = pair(trim(part)) else { throw .notAMapping(line: line) }
      guard !seen.contains(key) else { throw .twice(text(key), line: line) }
      seen.append(key)
      guard let index = keys.firstIndex(where: { key.elementsEqual($0.utf8) }) else {
        throw .unknownKey(text(key), line: line, possible: keys.map { "\($0)" })
      }
      switch index {
      case 0: look.foreground = try colour(value, line)
      case 1: look.background = try colour(value, line)
      case 2: look.bold = try boolean(key, value, line)
      case 3: look.dim = try boolean(key, value, line)
      case 4: look.italic = try boolean(key, value, line)
      case 5: look.underline = try boolean(key, value, line)
      default: look.reverse = try boolean(key, value, line)
      }
    }
    return look
  }

  private static let keys = ["fg", "bg", "bold", "dim", "italic", "underline", "reverse"]

  private static func colour(_ bytes: ArraySlice<UInt8>, _ line: Int) throws(ThemeError) -> Colour {
    let quote = UInt8(ascii: "\"")
    let isQuoted = bytes.count >= 2 && bytes.first == quote && bytes.last == quote
    let word = text(isQuoted ? bytes.dropFirst().dropLast() : bytes)
    guard let colour = ColourNames.colour(word) else { throw .unknownColour(word, line: line) }
    return colour
  }

  private static func boolean(
    _ key: ArraySlice<UInt8>, _ bytes: ArraySlice<UInt8>, _ line: Int
  ) throws(ThemeError) -> Bool {
    if bytes.elementsEqual("true".utf8) { return true }
    if bytes.elementsEqual("false".utf8) { return false }
    throw .notABoolean(key: text(key), line: line)
  }

  /// What stands before and behind the first colon.
  static func pair(
    _ bytes: ArraySlice<UInt8>
  ) -> (key: ArraySlice<UInt8>, value: ArraySlice<UInt8>)? {
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    return (trim(bytes[..<colon]), trim(bytes[(colon + 1)...]))
  }

  static func trim(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }
    var bytes = bytes
    while let first = bytes.first, isSpace(first) { bytes.removeFirst() }
    while let last = bytes.last, isSpace(last) { bytes.removeLast() }
    return bytes
  }

  static func text(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self)
  }
}
