import ArgumentParser
import Interface
import Log
import Model

/// Prints how Kiem is set, and where each value comes from.
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config", abstract: "Print all settings and keys, and where each comes from.",
    discussion: """
      What is printed can be put into ~/.config/kiem/config.yaml, as a whole or line by line. What is wrong in that file \
      is told on standard error.
      """)

  @Option(name: .customLong("lang"), help: "Speak this language: en or nl.")
  var language: String?

  @Option(help: "Use this theme.")
  var theme: String?

  @OptionGroup var json: JSONChoice

  func run() throws {
    var settings = Settings.load()
    try Choices.language(language, &settings)
    if let theme { settings.theme = Settings.Chosen(theme, .option) }
    let look = try settings.look()
    if let problem = look.problem { settings.problems.append(problem) }
    settings.report()
    let rows = rows(of: settings, look)
    if json.isWanted {
      return try Standard.output(
        JSON.envelope("config") { json in
          json.object { json in
            json.list("settings", rows) { $0.row($1) }
            json.list("keys", keys(of: settings)) { $0.row($1) }
            json.field(
              "problems", settings.problems.map { "\(Complaint($0, settings.words(for: nil)))" })
          }
        })
    }
    var table = TextTable(flexible: 1)
    for row in rows {
      table.rows.append(["\(row.name): \(row.values.joined())", "# " + row.origin])
    }
    table.rows.append(["keys:"])
    for row in keys(of: settings) {
      let values = row.values.map(Self.quoted)
      let value = values.count == 1 ? values[0] : "[" + values.joined(separator: ", ") + "]"
      table.rows.append(["  \(row.name): \(value)", "# " + row.origin])
    }
    try Standard.output(table.lines(limit: nil, indent: 0).map { $0 + "\n" }.joined())
  }

  /// A setting, or a command with its keys.
  fileprivate struct Row {
    let name: String
    let values: [String]
    let origin: String
  }

  private func rows(
    of settings: Settings, _ look: (theme: Theme, problem: Problem?)
  ) -> [Row] {
    let words = settings.words(for: nil)
    let isBare = Places.variable("NO_COLOR") != nil
    let chosen = look.problem == nil ? settings.theme?.origin : nil
    let language = language(settings)
    return [
      Row(
        name: SettingName.theme.rawValue, values: [look.theme.name],
        origin: isBare ? "NO_COLOR" : told(chosen, words)),
      Row(
        name: SettingName.language.rawValue, values: [language.value.rawValue],
        origin: language.origin),
      Row(
        name: SettingName.mouse.rawValue, values: [settings.mouse?.value ?? true ? "on" : "off"],
        origin: told(settings.mouse?.origin, words)),
    ]
      + settings.filters.names.map { name in
        Row(
          name: SettingName.filter + name, values: [settings.filters[name] ?? ""],
          origin: told(settings.filterOrigins[name], words))
      }
  }

  private func language(_ settings: Settings) -> (value: Language, origin: String) {
    let words = settings.words(for: nil)
    if let chosen = settings.chosenLanguage { return (chosen.value, told(chosen.origin, words)) }
    let start = Places.variable("KIEM_BOARD") ?? "."
    if let folder = try? BoardFolder.find(from: start) {
      var board = Board()
      Desk(folder, writing: false).load(into: &board)
      if let language = board.language.value { return (language, words.boardOrigin) }
    }
    return (Settings.ofLocale, Settings.localeVariable ?? words.usualOrigin)
  }

  private func keys(of settings: Settings) -> [Row] {
    let words = settings.words(for: nil)
    let keymap = settings.keymap
    return Command.allCases.map { command in
      Row(
        name: command.rawValue, values: keymap.keys(of: command).map(\.name),
        origin: told(settings.keys[command]?.origin, words))
    }
  }

  private func told(_ origin: Settings.Origin?, _ words: any Words) -> String {
    guard let origin else { return words.usualOrigin }
    return origin.place ?? words.optionOrigin
  }

  /// A key as YAML has it: what could be read as something else stands in quotation marks.
  private static func quoted(_ name: String) -> String {
    guard name.count == 1, let sign = name.first, !sign.isLetter else { return name }
    return sign == "'" ? "\"'\"" : "'\(sign)'"
  }
}

extension JSONWriter {
  fileprivate mutating func row(_ row: ConfigCommand.Row) {
    object { json in
      json.field("name", row.name)
      json.field("values", row.values)
      json.field("origin", row.origin)
    }
  }
}
