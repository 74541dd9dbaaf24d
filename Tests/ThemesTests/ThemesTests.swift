import Interface
import Testing
import Themes

/// The themes in the folder are whole, and those people write are understood or refused with a reason.
@Suite struct `Themes as files` {
  @Test(arguments: Themes.names)
  func `a theme of the folder names every face`(_ name: String) throws {
    let theme = try Themes.theme(named: name)
    #expect(theme.name == name)
    // A face it does not name would look like this one's text.
    let odd = "text: {fg: 201, bg: 202, italic: true}\n"
    let lines = try Themes.text(named: name).split(separator: "\n").filter {
      !$0.hasPrefix("text:")
    }
    let other = try Themes.parse(odd + lines.joined(separator: "\n"), name: name)
    for face in Face.allCases where face != .text {
      #expect(other[face] != other[.text], "\(face)")
    }
  }

  @Test func `a face is called in a theme what it is called in the program`() throws {
    for face in Face.allCases {
      #expect(try Themes.parse("\(face): {underline: true}", name: "mine")[face].underline)
    }
  }

  @Test(arguments: Themes.names)
  func `the selection looks unlike text`(_ name: String) throws {
    let theme = try Themes.theme(named: name)
    let text = theme[.text]
    let selected = theme[.selected]
    #expect(selected.reverse || selected.background != text.background)
  }

  @Test(arguments: Themes.names)
  func `what matters shows without colour too`(_ name: String) throws {
    let theme = try Themes.theme(named: name)
    func weight(_ face: Face) -> [Bool] {
      let look = theme[face]
      return [look.bold, look.dim, look.italic, look.underline, look.reverse]
    }
    for face in [
      Face.attention, .alarm, .good, .limit, .match, .key, .activeColumn, .heading, .input,
      .selected,
    ] {
      #expect(weight(face) != weight(.text), "\(face)")
    }
    #expect(weight(.activeColumn) != weight(.column))
    #expect(weight(.alarm) != weight(.attention))
  }

  @Test(arguments: ["dark", "light", "high-contrast"])
  func `text of every face can be read`(_ name: String) throws {
    let theme = try Themes.theme(named: name)
    // The darkest and lightest grounds that terminals of the kind have as their own.
    let ground = name == "light" ? 0.92 : name == "dark" ? 0.02 : 0
    for face in Face.allCases {
      let look = theme[face]
      let contrast = contrast(luminance(look.foreground), luminance(look.background) ?? ground)
      #expect(contrast >= (face == .border ? 3 : 4.5), "\(face): \(contrast)")
    }
  }

  private func contrast(_ text: Double?, _ ground: Double) -> Double {
    guard let text else { return 21 }
    return (max(text, ground) + 0.05) / (min(text, ground) + 0.05)
  }

  /// Of the colour cube and the greys; the first sixteen are the terminal's own business.
  private func luminance(_ colour: Colour) -> Double? {
    guard case .index(let index) = colour, index >= 16 else { return nil }
    let steps = [0.0, 95, 135, 175, 215, 255]
    let cube = Int(index) - 16
    let parts =
      cube < 216
      ? [steps[cube / 36], steps[cube / 6 % 6], steps[cube % 6]]
      : [Double](repeating: Double(8 + 10 * (cube - 216)), count: 3)
    let linear = parts.map { part in
      let value = part / 255
      return value * value * (0.8 + 0.2 * value)
    }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }

  @Test func `a face may be left out and looks like text then`() throws {
    let theme = try Themes.parse("text: {fg: red}\ndim: {}\n", name: "mine")
    #expect(theme[.alarm] == Look(foreground: .index(1)))
    #expect(theme[.dim] == Look())
    #expect(try Themes.parse("", name: "mine")[.text] == Look())
  }

  @Test(arguments: [
    ("black", Colour.index(0)), ("white", .index(7)), ("bright-black", .index(8)),
    ("bright-white", .index(15)),
    ("0", .index(0)), ("255", .index(255)), ("\"#ff8000\"", .rgb(0xFF8000)), ("default", .terminal),
  ])
  func `a colour can be written in several ways`(_ text: String, _ colour: Colour) throws {
    #expect(try Themes.parse("dim: {fg: \(text)}", name: "mine")[.dim].foreground == colour)
  }

  @Test(arguments: [
    "256", "-1", "+1", "bright-", "bright-default", "purple", "\"#ff80\"", "\"#ff80gg\"", "[]",
    "\"\"",
  ])
  func `what is no colour is refused with its line`(_ text: String) {
    let error = #expect(throws: ThemeError.self) {
      try Themes.parse("text: {}\n# so\ndim: {bg: \(text) }", name: "mine")
    }
    switch error {
    case .unknownColour(_, line: 3): break
    default: Issue.record("\(String(describing: error))")
    }
  }

  @Test func `other mistakes are refused with their line and what is possible`() throws {
    let unknownFace = #expect(throws: ThemeError.self) {
      try Themes.parse("text: {}\ntitle: {bold: true}", name: "mine")
    }
    #expect(unknownFace == .unknownFace("title", line: 2, possible: Face.allCases.map { "\($0)" }))
    #expect(unknownFace?.description.contains("activeColumn") == true)
    let unknownKey = #expect(throws: ThemeError.self) {
      try Themes.parse("text: {}\n\ndim: {fg: red, blink: true}", name: "mine")
    }
    #expect(
      unknownKey
        == .unknownKey(
          "blink", line: 3, possible: ["fg", "bg", "bold", "dim", "italic", "underline", "reverse"])
    )
    #expect(throws: ThemeError.notABoolean(key: "bold", line: 1)) {
      try Themes.parse("text: {bold: 1}", name: "mine")
    }
    #expect(throws: ThemeError.notAMapping(line: 2)) {
      try Themes.parse("text: {}\ndim: red", name: "mine")
    }
    #expect(throws: ThemeError.notAMapping(line: 1)) { try Themes.parse("- red", name: "mine") }
    #expect(throws: ThemeError.unknownTheme("neon", possible: Themes.names)) {
      try Themes.theme(named: "neon")
    }
    #expect(throws: ThemeError.tooLong) {
      try Themes.parse(String(repeating: "#", count: 70_000), name: "mine")
    }
  }

  @Test(arguments: [
    "dim: {fg: red", "dim: {}\ndim: {}", "\u{0}", "\t- x", "dim: *nothing", "%YAML 9.9\n---\nx",
    "'", "? ? ? ?",
    String(repeating: "[", count: 60_000), String(repeating: "{a: ", count: 10_000), "dim: &a [*a]",
    "--- x\n--- y",
    "!!binary x: y", "text: {fg: !!binary \"/w==\"}", "\u{FEFF}text: 1",
  ])
  func `what is hardly YAML is refused and harms nothing`(_ text: String) {
    #expect(throws: ThemeError.self) { try Themes.parse(text, name: "mine") }
  }
}
