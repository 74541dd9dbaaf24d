import Interface
import Testing

@testable import Themes

/// The themes in the folder are whole, and those people write are understood or refused with a reason.
@Suite struct `Themes as files` {
  @Test(arguments: Themes.names)
  func `a theme of the folder names every face`(_ name: String) throws {
    let theme = try Themes.theme(named: name)
    #expect(theme.name == name)
    // A face it does not name would look like this one's text.
    let odd = "text: {fg: 201, bg: 202, italic: true}\n"
    let lines = String(decoding: try Themes.bytes(named: name), as: UTF8.self)
      .split(separator: "\n").filter { !$0.hasPrefix("text:") }
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

  @Test func `there are eight of them`() { #expect(Themes.names.count >= 8) }

  @Test(arguments: Themes.names)
  func `text of every face can be read, selected or not`(_ name: String) throws {
    let theme = try Themes.theme(named: name)
    for (face, contrast) in contrasts(of: theme, ground: ground(of: name)) {
      let least = name.hasPrefix("high-contrast") ? 7 : face == .border ? 3 : 4.5
      #expect(contrast >= least, "\(face): \(contrast)")
    }
  }

  /// The lightest dark and the darkest light ground that terminals of the kind have; what a theme says of its own goes
  /// before.
  private func ground(of name: String) -> Colour {
    switch name {
    case "light": .rgb(0xF2F2F2)
    case "dark": .rgb(0x2C2C2C)
    default: .rgb(0)
    }
  }

  /// What is not known: the terminal's own letters on its own ground, which its owner chose.
  private func contrasts(of theme: Theme, ground: Colour) -> [(Face, Double)] {
    Face.allCases.flatMap { face in
      [theme[face], theme[face].selected(theme[.selected])].compactMap { look in
        if look.foreground == .terminal {
          // Its own letters on a ground of ours may be anything.
          return look.background == .terminal ? nil : (face, 0)
        }
        let behind = look.background == .terminal ? ground : look.background
        return (face, look.foreground.contrast(on: behind) ?? 0)
      }
    }
  }

  @Test func `contrast is what WCAG says it is`() throws {
    func contrast(_ one: UInt32, _ other: UInt32) -> Int {
      Int(((Colour.rgb(one).contrast(on: .rgb(other)) ?? 0) * 100).rounded())
    }
    #expect(contrast(0, 0xFFFFFF) == 2100)
    #expect(contrast(0x777777, 0xFFFFFF) == 448)
    #expect(contrast(0xFF0000, 0xFFFFFF) == 400)
    #expect(contrast(0x123456, 0x123456) == 100)
    #expect(contrast(0x0A0A0A, 0) == 106)
  }

  /// Viénot, Brettel and Mollon (1999), and for tritanopes near enough: what is left of light where a cone is missing.
  @Test(arguments: [
    [0.11238, 0.88762, 0, 0.11238, 0.88762, 0, 0.00401, -0.00401, 1],
    [0.29275, 0.70725, 0, 0.29275, 0.70725, 0, -0.02234, 0.02234, 1],
    [1, 0.1446, -0.1446, 0, 0.8591, 0.1409, 0, 0.8591, 0.1409],
  ])
  func `kinds, alarms and good news keep apart for every eye`(_ eye: [Double]) throws {
    let theme = try Themes.theme(named: "colour-blind")
    func seen(_ face: Face) -> [Double] {
      let rgb = theme[face].foreground.rgb ?? 0
      let light = [16, 8, 0].map { shift in
        let value = Double(rgb >> UInt32(shift) & 0xFF) / 255
        return value * value
      }
      return (0..<3).map { row in
        let sum = (0..<3).reduce(0) { $0 + eye[row * 3 + $1] * light[$1] }
        return max(0, sum).squareRoot()
      }
    }
    for group in [[Face.problem, .opportunity, .innovation], [.alarm, .good, .attention]] {
      for (index, one) in group.enumerated() {
        for other in group.dropFirst(index + 1) {
          let distance = zip(seen(one), seen(other)).reduce(0) {
            $0 + ($1.0 - $1.1) * ($1.0 - $1.1)
          }
          #expect(distance.squareRoot() > 0.15, "\(one) \(other)")
        }
      }
    }
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
