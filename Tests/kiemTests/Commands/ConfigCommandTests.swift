import Interface
import Testing

@testable import kiem

/// How Kiem is set, and what comes of a file in which not all is right.
@Suite struct `The configuration` {
  private func desktop(_ config: String) throws -> Desktop {
    let desktop = try Desktop()
    _ = try desktop.line("mkdir -p home/.config/kiem")
    _ = desktop.write(config, to: "home/.config/kiem/config.yaml")
    return desktop
  }

  @Test func `is printed with where each value comes from`() throws {
    let desktop = try desktop(
      "# mine\ntheme: light # for the day\n\nkeys:\n  capture: [F8, '+']\n  undo: \"%\"\n")
    let ending = try desktop.run("config")
    #expect(ending.status == 0 && ending.err.isEmpty)
    let lines = ending.lines.map { $0.split(separator: "  ").map { String($0).trimmed } }
    #expect(lines[0] == ["theme: light", "# ~/.config/kiem/config.yaml:2"])
    #expect(lines[1] == ["language: en", "# the board"])
    #expect(lines[2] == ["mouse: on", "# usual"])
    #expect(lines.contains(["capture: [F8, '+']", "# ~/.config/kiem/config.yaml:5"]))
    #expect(lines.contains(["undo: '%'", "# ~/.config/kiem/config.yaml:6"]))
    #expect(lines.contains(["evidence: '#'", "# usual"]))
    desktop.environment = ["KIEM_THEME": "warm", "KIEM_BOARD": "/nowhere", "LANG": "nl_NL.UTF-8"]
    let other = try desktop.run("config")
    #expect(other.out.contains("KIEM_THEME") && other.out.contains("# LANG"))
    let option = try desktop.run("config", "--theme", "dark", "--lang", "nl")
    #expect(option.out.contains("# de opdrachtregel"))
    desktop.environment["NO_COLOR"] = "1"
    #expect(try desktop.run("config").lines[0].contains("monochrome"))
    #expect(try desktop.run("config", "--json").out.hasPrefix(#"{"kiem":1,"type":"config""#))
  }

  @Test func `that was printed can be read again`() throws {
    let desktop = try desktop("mouse: off\nkeys:\n  split: '%'\n")
    let printed = try desktop.run("config")
    _ = desktop.write(printed.out, to: "home/.config/kiem/config.yaml")
    let again = try desktop.run("config")
    #expect(again.err.isEmpty)
    func values(_ text: String) -> [String] {
      text.split(separator: "\n").map { line in
        line.split(separator: "  # ").first.map { String($0).trimmed } ?? ""
      }
    }
    #expect(values(again.out) == values(printed.out))
  }

  @Test(arguments: [
    ("thema: light", "«thema: light» is no setting, did you mean «theme»; possible are theme,"),
    ("light", "«light» is no setting; possible are theme, language, mouse, keys"),
    ("language: de", "«de» is nothing for language; possible are en, nl."),
    ("mouse: sometimes", "«sometimes» is nothing for mouse; possible are on, off."),
    ("keys: N", "«N» is nothing for keys; possible are «  capture: N»."),
    ("keys:\n  captur: N", "No command is called «captur»; did you mean «capture»?"),
    ("keys:\n  nonsense: N", "No command is called «nonsense»; «kiem config» lists them."),
    ("keys:\n  capture: F99", "«F99» is no key for capture: write one letter, a sign in"),
    ("keys:\n  evidence: #", "«» is no key for evidence"),
    ("keys:\n  capture: Esc", "Esc is for «back» for ever, and not for capture."),
    ("keys:\n  capture: ^C", "^C is for «quit» for ever, and not for capture."),
    ("keys:\n  score: 7", "«score» keeps its keys"),
    (
      "keys:\n  capture: s",
      "s cannot be for capture, which keeps its usual keys: in «1 Board» it is for split."
    ),
    (
      "keys:\n  undo: F9\n  redo: F9",
      "config.yaml:3: F9 cannot be for redo, which keeps its usual keys: in «1 Board» it is for undo."
    ),
  ])
  func `that is wrong is named, and everything else works`(
    _ config: String, _ sentence: String
  ) throws {
    let desktop = try desktop(config + "\n")
    let ending = try desktop.run("list")
    #expect(ending.status == 0)
    #expect(ending.err.hasPrefix("kiem: ~/.config/kiem/config.yaml:"))
    #expect(ending.err.contains(sentence), "\(ending.err)")
    #expect(ending.err.split(separator: "\n").count == 1)
    let line = config.split(separator: "\n").count
    #expect(ending.err.contains("config.yaml:\(line): "))
  }

  @Test func `tells of a theme that there is not, as a start does`() throws {
    let desktop = try desktop("# mine\ntheme: nonsense\n")
    let ending = try desktop.run("config")
    #expect(ending.status == 0)
    #expect(ending.err.hasPrefix("kiem: ~/.config/kiem/config.yaml:2: "), "\(ending.err)")
    #expect(ending.err.contains("nonsense") && ending.err.contains("monochrome"))
    #expect(ending.lines.first?.contains("dark") == true)
    let json = try desktop.run("config", "--json")
    #expect(json.out.contains(#""problems":["~/.config/kiem/config.yaml:2: "#))
    desktop.environment["NO_COLOR"] = "1"
    #expect(try desktop.run("config").err.isEmpty)
  }

  @Test func `that is no text is told of`() throws {
    let desktop = try desktop("")
    _ = try desktop.line("head -c 70000 /dev/zero > home/.config/kiem/config.yaml")
    let ending = try desktop.run("list")
    #expect(ending.status == 0 && ending.err.contains("no text of at most 64 KiB"))
    _ = try desktop.line("cd home/.config/kiem; rm config.yaml; mkdir config.yaml")
    #expect(try desktop.run("list").err.contains("no text of at most 64 KiB"))
  }

  @Test func `has lists in square brackets and below, and marks of quotation`() {
    let file = ConfigFile(
      "a: [x, ',' , \"#\", ']']\nb: '#' # note\nkeys:\n\tc:\n\t  - 1\n\t  - '- '\nd: [\ne: -\nf: '\n"
    )
    #expect(file.strays.isEmpty)
    #expect(
      file.entries.map(\.values) == [
        ["x", ",", "#", "]"], ["#"], [], ["1", "- "], ["["], ["-"], ["'"],
      ])
    #expect(file.entries.map(\.section) == [nil, nil, nil, "keys", nil, nil, nil])
    #expect(file.entries.map(\.line) == [1, 2, 3, 4, 7, 8, 9])
  }
}
