import Glibc
import Interface
import Log
import Model
import Themes
import Yams

/// What a person chose: on the command line, in the environment, in `config.yaml`, in that order.
struct Settings {
  var language: Language?
  var theme: String?

  /// Reads `$XDG_CONFIG_HOME/kiem/config.yaml` and the environment; a wrong file is a sentence, not a silence.
  static func load() throws -> Settings {
    var settings = Settings()
    if let path = path, let text = Files.read(path, limit: 65_536) {
      try settings.read(text, path)
    }
    if let theme = Places.variable("KIEM_THEME") { settings.theme = theme }
    return settings
  }

  private static var path: String? {
    let folder =
      Places.variable("XDG_CONFIG_HOME") ?? Places.variable("HOME").map { $0 + "/.config" }
    return folder.map { $0 + "/kiem/config.yaml" }
  }

  private mutating func read(_ text: String, _ path: String) throws {
    let node: Node?
    do {
      node = try compose(yaml: text)
    } catch {
      throw Complaint("\(path) is not YAML. Write lines such as «theme: light».")
    }
    guard let node else { return }
    guard let mapping = node.mapping else {
      throw Complaint("\(path) must hold lines such as «theme: light» and «language: nl».")
    }
    for (key, value) in mapping {
      let line = key.mark.map { ":\($0.line)" } ?? ""
      switch (key.string, value.string) {
      case ("theme", let name?): theme = name
      case ("language", let code?):
        guard let language = Language(rawValue: code) else {
          throw Complaint("\(path)\(line): language must be en or nl, not «\(code)».")
        }
        self.language = language
      default:
        throw Complaint(
          "\(path)\(line): «\(key.string ?? "?")» is not a setting; possible are theme and language."
        )
      }
    }
  }

  /// The theme to show; `NO_COLOR` asks for none of the colours.
  func look() throws -> Theme {
    if Places.variable("NO_COLOR") != nil { return try named("monochrome") }
    return try named(theme ?? "dark")
  }

  private func named(_ name: String) throws -> Theme {
    do {
      return try Themes.theme(named: name)
    } catch {
      throw Complaint(
        "There is no theme «\(name.harmless())»; possible are \(Themes.names.joined(separator: ", "))."
      )
    }
  }

  /// The words to speak: chosen, or the board's, or as `LANG` says.
  func words(for board: Board?) -> any Words {
    let language = self.language ?? board?.language.value ?? Settings.ofLocale
    switch language {
    case .english: return English()
    case .dutch: return Dutch()
    }
  }

  /// As `LC_ALL`, `LC_MESSAGES` or `LANG` says.
  static var ofLocale: Language {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      if let value = Places.variable(name), !value.isEmpty {
        return value.hasPrefix("nl") ? .dutch : .english
      }
    }
    return .english
  }
}

/// One sentence that says what is wrong and what to do, for standard error; the program ends with status 1.
struct Complaint: Error, CustomStringConvertible {
  let description: String

  init(_ sentence: String) { description = sentence }
}
