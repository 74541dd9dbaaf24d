import ArgumentParser
import Interface

/// Prints the manual, made of what the help and the table of keys say.
struct ManCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "man", abstract: "Print the manual page, for man.",
    discussion: """
      To read it: kiem man | man -l -
      To install it: kiem man > ~/.local/share/man/man1/kiem.1
      """)

  @Option(name: .customLong("lang"), help: "Tell the keys in this language: en or nl.")
  var language: String?

  func run() throws {
    var settings = Settings.load()
    try Choices.language(language, &settings)
    try Standard.output(Manual(settings.words(for: nil)).text)
  }
}

/// The manual page in roff, as man(7) has it.
struct Manual {
  private(set) var text = ""

  init(_ words: any Words) {
    let root = Kiem.configuration
    request(".TH KIEM 1 \"\" \"\(root.version)\"")
    section("NAME")
    say("kiem \\- " + Manual.escaped(root.abstract))
    section("SYNOPSIS")
    say(".B kiem\n.RI [ path ]\n.br\n.B kiem\n.I command\n.RI [ argument ...]")
    section("DESCRIPTION")
    paragraphs(root.discussion)
    for group in Kiem.groups {
      section("COMMANDS: " + group.name.uppercased())
      for command in group.commands { tell(command) }
    }
    section("KEYS")
    for group in Command.Group.allCases {
      request(".SS " + Manual.escaped(words.group(group)))
      for command in Command.allCases where command.row.group == group {
        request(".TP")
        say("\\fB" + Manual.escaped(Keymap.usual.names(of: command)) + "\\fR")
        say(Manual.escaped(words.command(command).help))
      }
    }
  }

  private mutating func tell(_ command: any ParsableCommand.Type) {
    request(".SS kiem " + Manual.escaped(Kiem.name(of: command)))
    request(".nf")
    for line in Kiem.helpMessage(for: command, columns: 72).split(
      separator: "\n", omittingEmptySubsequences: false)
    {
      say(Manual.escaped(String(line.hasPrefix("OVERVIEW: ") ? line.dropFirst(10) : line)))
    }
    request(".fi")
  }

  private mutating func paragraphs(_ text: String) {
    for part in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if part.isEmpty { request(".PP") } else { say(Manual.escaped(String(part))) }
    }
  }

  private mutating func section(_ name: String) { request(".SH " + name) }
  private mutating func request(_ line: String) { text += line + "\n" }
  private mutating func say(_ line: String) { text += line + "\n" }

  /// A text in which nothing is a request of roff.
  static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "\\": result += "\\e"
      case "-": result += "\\-"
      case "^": result += "\\(ha"
      case "~": result += "\\(ti"
      case "`": result += "\\(ga"
      case "'": result += "\\(aq"
      default:
        // Readers of manuals that know no UTF-8 know these.
        for scalar in character.unicodeScalars {
          if scalar.isASCII {
            result.unicodeScalars.append(scalar)
          } else {
            let digits = String(scalar.value, radix: 16, uppercase: true)
            result +=
              "\\[u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "]"
          }
        }
      }
    }
    return result.hasPrefix(".") ? "\\&" + result : result
  }
}
