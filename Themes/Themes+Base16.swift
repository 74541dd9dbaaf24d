import Interface

/// The sixteen colours of a base16 scheme, of which there are hundreds, as looks for what is on the screen.
struct Base16 {
  /// From `base00`, the ground, to `base0F`.
  private let colours: [UInt32]

  /// Whether these lines are a scheme, in the form that begins with its colours or in the one that has a palette.
  static func isScheme(_ lines: [ArraySlice<UInt8>]) -> Bool {
    lines.contains { line in
      Themes.pair(Themes.trim(line)).map { name(of: $0.key) == "base00" } ?? false
    }
  }

  /// Reads the colours; what else a scheme says of itself means nothing on the screen.
  init(_ lines: [ArraySlice<UInt8>]) throws(ThemeError) {
    var found = [UInt32?](repeating: nil, count: 16)
    var seen: Set<String> = []
    for (index, raw) in lines.enumerated() {
      guard let (key, value) = Themes.pair(Themes.trim(raw)) else { continue }
      let name = Base16.name(of: key)
      guard name.hasPrefix("base"), name.utf8.count == 6 else { continue }
      guard let place = UInt8(name.dropFirst(4), radix: 16), place < 0x18 else {
        throw .unknownKey(name, line: index + 1, possible: Base16.names)
      }
      guard seen.insert(name).inserted else { throw .twice(name, line: index + 1) }
      let colour = try Base16.colour(value, line: index + 1)
      // Those of base24 beyond the sixteen are not needed.
      if place < 16 { found[Int(place)] = colour }
    }
    if let missing = found.firstIndex(where: { $0 == nil }) {
      throw .missingColour(Base16.names[missing])
    }
    colours = found.compactMap(\.self)
  }

  private static let names = (0..<16).map { "base0" + String($0, radix: 16, uppercase: true) }

  private static func name(of key: ArraySlice<UInt8>) -> String {
    let name = Themes.text(unquoted(key))
    // `base0a` is written too.
    guard name.hasPrefix("base") else { return name }
    return "base" + name.dropFirst(4).uppercased()
  }

  /// Six digits, in quotes or not, with a `#` in front or not, perhaps with a remark behind them.
  private static func colour(_ bytes: ArraySlice<UInt8>, line: Int) throws(ThemeError) -> UInt32 {
    var word = unquoted(bytes)
    if word.first == UInt8(ascii: "#") { word.removeFirst() }
    let digits = Themes.text(word)
    guard word.count == 6, digits.allSatisfy(\.isHexDigit), let value = UInt32(digits, radix: 16)
    else { throw .notHexadecimal(Themes.text(bytes), line: line) }
    return value
  }

  private static func unquoted(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let quote = bytes.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      return bytes.prefix { $0 != 0x20 && $0 != 0x09 }
    }
    let inner = bytes.dropFirst()
    guard let end = inner.firstIndex(of: quote) else { return bytes }
    let rest = Themes.trim(inner[(end + 1)...])
    return rest.isEmpty || rest.first == UInt8(ascii: "#") ? inner[..<end] : bytes
  }

  /// What each face looks like; colours that are hard to read on their ground are made lighter or darker until they are not.
  ///
  /// Schemes give comments and the like less contrast than a screen full of cards can do with.
  var looks: [Face: Look] {
    let text = look(5)
    return [
      .text: text, .dim: look(4), .border: look(3, least: 3),
      .header: look(0xD, bold: true), .column: look(5, bold: true),
      .activeColumn: look(0xD, bold: true, underline: true),
      .problem: look(9), .opportunity: look(0xD), .innovation: look(0xC, bold: true),
      .selected: look(5, on: 2, bold: true), .attention: look(0xA, bold: true),
      .alarm: look(8, bold: true, reverse: true), .good: look(0xB, bold: true),
      .limit: look(9, bold: true, underline: true), .match: look(0, on: 0xA, bold: true),
      .input: look(5, underline: true), .key: look(0xD, bold: true),
      .message: look(0xA, italic: true), .heading: look(5, bold: true, underline: true),
      .via: look(0xE, italic: true),
    ]
  }

  private func look(
    _ foreground: Int, on ground: Int = 0, least: Double = Look.leastContrast, bold: Bool = false,
    italic: Bool = false, underline: Bool = false, reverse: Bool = false
  ) -> Look {
    let background = Colour.rgb(colours[ground])
    return Look(
      foreground: Colour.rgb(colours[foreground]).legible(on: background, least: least),
      background: background, bold: bold, italic: italic, underline: underline, reverse: reverse)
  }
}

extension Colour {
  /// The nearest to this colour, on the way to white or to black, that has this contrast on `ground`.
  func legible(on ground: Colour, least: Double) -> Colour {
    guard let own = rgb else { return self }
    // Text in the middle between the two has the same contrast on black and on white.
    let pole: UInt32 = ground.luminance ?? 0 < 0.179 ? 0xFF : 0
    for step in UInt32(0)...20 {
      func part(_ shift: UInt32) -> UInt32 {
        (((own >> shift & 0xFF) * (20 - step) + pole * step) / 20) << shift
      }
      let colour = Colour.rgb(part(16) | part(8) | part(0))
      if let contrast = colour.contrast(on: ground), contrast >= least { return colour }
    }
    return .rgb(pole << 16 | pole << 8 | pole)
  }
}
