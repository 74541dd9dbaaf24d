import Glibc
import Interface
import Log
import Model
import Themes

/// What a person chose: on the command line, in the environment, in `config.yaml`, in that order.
struct Settings {
  /// The language that was chosen; `nil`: the board's, or the locale's.
  var language: Language?
  /// The name of the theme that was chosen; `nil`: dark.
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

  /// Lines such as `theme: light`; empty ones and those that begin with `#` say nothing.
  private mutating func read(_ text: String, _ path: String) throws {
    for (index, raw) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let line = String(raw).trimmed
      guard !line.isEmpty, !line.hasPrefix("#") else { continue }
      let place = "\(path):\(index + 1)"
      let parts = line.split(separator: ":", maxSplits: 1).map { String($0).trimmed }
      switch (parts.first, parts.count) {
      case ("theme", 2): theme = parts[1]
      case ("language", 2):
        guard let language = Language(rawValue: parts[1]) else {
          throw Complaint(.noLanguage(place: place, text: parts[1]), words(for: nil))
        }
        self.language = language
      default:
        throw Complaint(.noSetting(place: place, line: line), words(for: nil))
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
        .noTheme(name, possible: Themes.names.joined(separator: ", ")), words(for: nil))
    }
  }

  /// The words to speak: chosen, or the board's, or as `LANG` says.
  func words(for board: Board?) -> any Words {
    (language ?? board?.language.value ?? Settings.ofLocale).words
  }

  /// The words of whoever is here, where no board has a say.
  static var personalWords: any Words {
    (try? load())?.words(for: nil) ?? ofLocale.words
  }

  /// As `LC_ALL`, `LC_MESSAGES` or `LANG` says.
  static var ofLocale: Language {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      if let value = Places.variable(name) {
        return value.hasPrefix("nl") ? .dutch : .english
      }
    }
    return .english
  }
}

extension Language {
  var words: any Words {
    switch self {
    case .english: English()
    case .dutch: Dutch()
    }
  }
}
