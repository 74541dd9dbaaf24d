import Glibc
import Interface
import Log
import Model
import Themes

/// What a person chose: on the command line, in the environment, in `config.yaml`, in that order.
struct Settings {
  /// The language that was chosen; `nil`: the board's, or the locale's.
  var language: Language?
  /// The theme that was chosen; `nil`: dark.
  var theme: Chosen?

  /// The name of a theme, and where it was named.
  struct Chosen {
    let name: String
    /// A line of a file or a variable; `nil`: the command line.
    let place: String?
  }

  /// Reads `$XDG_CONFIG_HOME/kiem/config.yaml` and the environment; a wrong file is a sentence, not a silence.
  static func load() throws -> Settings {
    var settings = Settings()
    if let path = path, let text = Files.read(path, limit: 65_536) {
      try settings.read(text, path)
    }
    if let theme = Places.variable("KIEM_THEME") {
      settings.theme = Chosen(name: theme, place: "KIEM_THEME")
    }
    return settings
  }

  /// The folder of what a person wrote for Kiem.
  static var folder: String? {
    let folder =
      Places.variable("XDG_CONFIG_HOME") ?? Places.variable("HOME").map { $0 + "/.config" }
    return folder.map { $0 + "/kiem" }
  }

  private static var path: String? { folder.map { $0 + "/config.yaml" } }

  /// Writes down which theme is wanted, and leaves every other line as it was; the path that could not be written.
  static func keep(theme name: String) -> String? {
    guard let path else { return "config.yaml" }
    var lines: [Substring] = []
    let old = Files.read(path, limit: 65_536)
    if old == nil, access(path, F_OK) == 0 { return Files.short(path) }
    if let old { lines = old.split(separator: "\n", omittingEmptySubsequences: false) }
    if lines.last?.isEmpty ?? false { lines.removeLast() }
    // The last of two lines is the one that counts.
    let place = lines.lastIndex { line in
      line.split(separator: ":", maxSplits: 1).first.map { String($0).trimmed } == "theme"
    }
    if let place { lines[place] = "theme: \(name)" } else { lines.append("theme: \(name)") }
    // A link stays one: the file it leads to is written.
    let real = realpath(path, nil)
    defer { free(real) }
    let target = real.map { String(cString: $0) } ?? path
    let text = lines.joined(separator: "\n") + "\n"
    return Files.write(text, to: target) ? nil : Files.short(path)
  }

  /// Lines such as `theme: light`; empty ones and those that begin with `#` say nothing.
  private mutating func read(_ text: String, _ path: String) throws {
    for (index, raw) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let line = String(raw).trimmed
      guard !line.isEmpty, !line.hasPrefix("#") else { continue }
      let place = "\(path):\(index + 1)"
      let parts = line.split(separator: ":", maxSplits: 1).map { String($0).trimmed }
      switch (parts.first, parts.count) {
      case ("theme", 2): theme = Chosen(name: parts[1], place: "\(Files.short(path)):\(index + 1)")
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
  ///
  /// One that cannot be shown is a sentence, and Kiem starts all the same; only a name on the command line that there is
  /// not is refused.
  func look() throws -> (theme: Theme, problem: Problem?) {
    if Places.variable("NO_COLOR") != nil { return (try usual("monochrome"), nil) }
    guard let theme else { return (try usual("dark"), nil) }
    do throws(ThemeFiles.Fault) {
      if let found = try ThemeFiles.theme(named: theme.name) { return (found, nil) }
    } catch { return (try usual("dark"), error.problem) }
    let possible = ThemeFiles.names
    guard let place = theme.place else {
      throw Complaint(.noTheme(theme.name, possible: possible), words(for: nil))
    }
    return (try usual("dark"), .noThemeThere(place: place, theme.name, possible: possible))
  }

  private func usual(_ name: String) throws -> Theme { try Themes.theme(named: name) }

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
