import Glibc
import Interface
import Log
import Model
import Themes

/// What a person chose: on the command line, in the environment, in `config.yaml`, in that order.
struct Settings {
  /// The language that was chosen; `nil`: the board's, or the locale's.
  var chosenLanguage: Chosen<Language>?
  /// The theme that was chosen; `nil`: dark.
  var theme: Chosen<String>?
  /// Whether the mouse does something.
  var mouse: Chosen<Bool>?
  /// The keys that were chosen, by their commands; the others have those of the table.
  var keys: [Command: Chosen<[Key]>] = [:]
  /// The filters that have a name.
  var filters = SavedFilters()
  /// Where each of them was named.
  var filterOrigins: [String: Origin] = [:]
  /// What is wrong in the file; Kiem starts all the same.
  var problems: [Problem] = []

  var language: Language? { chosenLanguage?.value }

  /// What was chosen, and where.
  struct Chosen<Value> {
    let value: Value
    let origin: Origin

    init(_ value: Value, _ origin: Origin) {
      self.value = value
      self.origin = origin
    }
  }

  /// Where something was chosen.
  enum Origin: Equatable {
    case option
    case variable(String)
    case file(String, line: Int)

    /// The variable, or the file with its line; `nil`: the command line.
    var place: String? {
      switch self {
      case .option: nil
      case .variable(let name): name
      case .file(let path, let line): "\(path):\(line)"
      }
    }

    var line: Int { if case .file(_, let line) = self { line } else { 0 } }
  }

  /// Reads `$XDG_CONFIG_HOME/kiem/config.yaml` and the environment; what is wrong there is noted.
  static func load() -> Settings {
    var settings = Settings()
    if let path = path {
      if let text = Files.read(path, limit: 65_536) {
        settings.read(text, path)
      } else if access(path, F_OK) == 0 {
        settings.problems = [.setting(place: Files.short(path), .unreadable)]
      }
    }
    if let theme = Places.variable("KIEM_THEME") {
      settings.theme = Chosen(theme, .variable("KIEM_THEME"))
    }
    return settings
  }

  /// Says what is wrong in the file, for commands without a screen.
  func report() {
    for problem in problems { Standard.error("kiem: \(Complaint(problem, words(for: nil)))") }
  }

  /// The folder of what a person wrote for Kiem.
  static var folder: String? { Places.base(.config).map { $0 + "/kiem" } }

  private static var path: String? { folder.map { $0 + "/config.yaml" } }

  /// Writes down which theme is wanted; the path that could not be written.
  static func keep(theme name: String) -> String? { keep("theme", name) }

  /// Writes down what a name stands for, or that it is none any more; the path that could not be written.
  static func keep(filter name: String, _ text: String?) -> String? {
    // In single quotes, or YAML would read a quotation mark of the query as its own.
    keep(
      SettingName.filter + name,
      text.map {
        "'" + $0.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''")
          + "'"
      })
  }

  /// Writes a line or takes it away, and leaves every other as it was; the path that could not be written.
  private static func keep(_ key: String, _ value: String?) -> String? {
    guard let path else { return "config.yaml" }
    var lines: [Substring] = []
    let old = Files.read(path, limit: 65_536)
    if old == nil, access(path, F_OK) == 0 { return Files.short(path) }
    if let old { lines = old.split(separator: "\n", omittingEmptySubsequences: false) }
    if lines.last?.isEmpty ?? false { lines.removeLast() }
    // The last of two lines is the one that counts.
    let place = lines.lastIndex { line in
      line.split(separator: ":", maxSplits: 1).first.map { String($0) } == key
    }
    switch (place, value) {
    case (let place?, let value?): lines[place] = "\(key): \(value)"
    case (nil, let value?): lines.append("\(key): \(value)")
    case (let place?, nil): lines.remove(at: place)
    case (nil, nil): break
    }
    // A link stays one: the file it leads to is written.
    let real = realpath(path, nil)
    defer { free(real) }
    let target = real.map { String(cString: $0) } ?? path
    let text = lines.joined(separator: "\n") + "\n"
    return Files.write(text, to: target) ? nil : Files.short(path)
  }

  /// The theme to show; `NO_COLOR` asks for none of the colours.
  ///
  /// One that cannot be shown is a sentence, and Kiem starts all the same; only a name on the command line that there is
  /// not is refused.
  func look() throws -> (theme: Theme, problem: Problem?) {
    if Places.variable("NO_COLOR") != nil { return (try usual("monochrome"), nil) }
    guard let theme else { return (try usual("dark"), nil) }
    do throws(ThemeFiles.Fault) {
      if let found = try ThemeFiles.theme(named: theme.value) { return (found, nil) }
    } catch { return (try usual("dark"), error.problem) }
    let possible = ThemeFiles.names
    guard let place = theme.origin.place else {
      throw Complaint(.noTheme(theme.value, possible: possible), words(for: nil))
    }
    return (try usual("dark"), .noThemeThere(place: place, theme.value, possible: possible))
  }

  private func usual(_ name: String) throws -> Theme { try Themes.theme(named: name) }

  /// The words to speak: chosen, or the board's, or as `LANG` says; they name the keys that were chosen.
  func words(for board: Board?) -> any Words {
    var words = (language ?? board?.language.value ?? Settings.ofLocale).words
    words.keymap = keymap
    return words
  }

  /// The words of whoever is here, where no board has a say.
  static var personalWords: any Words {
    load().words(for: nil)
  }

  /// As `LC_ALL`, `LC_MESSAGES` or `LANG` says.
  static var ofLocale: Language {
    let value = localeVariable.flatMap { Places.variable($0) }
    return value?.hasPrefix("nl") ?? false ? .dutch : .english
  }

  /// Which of them is set.
  static var localeVariable: String? {
    ["LC_ALL", "LC_MESSAGES", "LANG"].first { Places.variable($0) != nil }
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
