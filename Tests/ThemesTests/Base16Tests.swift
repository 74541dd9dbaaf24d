import Interface
import Testing
import Themes

/// Schemes as hundreds of people publish them.
@Suite struct `Schemes of base16` {
  private static let colours = [
    "181818", "282828", "383838", "585858", "b8b8b8", "d8d8d8", "e8e8e8", "f8f8f8",
    "ab4642", "dc9656", "f7ca88", "a1b56c", "86c1b9", "7cafc2", "ba8baf", "a16946",
  ]
  private static let light = [
    "fdf6e3", "eee8d5", "93a1a1", "839496", "657b83", "586e75", "073642", "002b36",
    "dc322f", "cb4b16", "b58900", "859900", "2aa198", "268bd2", "6c71c4", "d33682",
  ]

  private static func scheme(
    _ colours: [String], _ line: (String, String) -> String = { "\($0): \"\($1)\"" }
  ) -> String {
    colours.enumerated().map { index, colour in
      line("base0" + String(index, radix: 16, uppercase: true), colour)
    }.joined(separator: "\n") + "\n"
  }

  static let forms = [
    "scheme: \"Default Dark\"\nauthor: \"Chris Kempson (http://chriskempson.com)\"\n"
      + scheme(colours),
    "system: \"base16\"\nname: 'Default Dark'\nvariant: \"dark\"\npalette:\n"
      + scheme(colours) { "  \($0): \"#\($1)\" # as it is" } + "  base10: \"101010\"\n",
    "---\n" + scheme(colours) { "\($0.lowercased()): '\($1.uppercased())'\r" },
    "# mine\n" + scheme(colours) { "\($0):   \($1)" },
  ]

  @Test(arguments: forms) func `every form of them is a theme`(_ text: String) throws {
    let theme = try Themes.parse(text, name: "mine")
    #expect(theme[.text] == Look(foreground: .rgb(0xD8D8D8), background: .rgb(0x181818)))
    #expect(theme[.selected].background == .rgb(0x383838))
    #expect(theme[.header].foreground == .rgb(0x7CAFC2))
    #expect(theme == (try Themes.parse(Self.forms[0], name: "mine")))
  }

  @Test(arguments: [colours, light, [String](repeating: "808080", count: 16)])
  func `what is hard to read in one is made readable`(_ colours: [String]) throws {
    let theme = try Themes.parse(Self.scheme(colours), name: "mine")
    for face in Face.allCases {
      for look in [theme[face], theme[face].selected(theme[.selected])] {
        let contrast = look.foreground.contrast(on: look.background) ?? 0
        #expect(contrast >= (face == .border ? 3 : 4.5), "\(face): \(contrast)")
      }
    }
  }

  @Test func `a wrong one is refused with its line`() {
    func error(_ change: (String) -> String) -> ThemeError? {
      #expect(throws: ThemeError.self) {
        try Themes.parse(change(Self.scheme(Self.colours)), name: "mine")
      }
    }
    func other(_ old: String, _ new: String) -> (String) -> String {
      {
        $0.split(separator: "\n").map { $0.hasPrefix(old) ? new : String($0) }.joined(
          separator: "\n")
      }
    }
    #expect(error(other("base03", "base03: \"58585\"")) == .notHexadecimal("\"58585\"", line: 4))
    #expect(error(other("base03", "base03: red")) == .notHexadecimal("red", line: 4))
    #expect(error(other("base03", "base02: \"585858\"")) == .twice("base02", line: 4))
    #expect(error(other("base03", "author: me")) == .missingColour("base03"))
    let names = (0..<16).map { "base0" + String($0, radix: 16, uppercase: true) }
    #expect(
      error(other("base03", "base0g: \"585858\""))
        == .unknownKey("base0G", line: 4, possible: names))
  }
}
