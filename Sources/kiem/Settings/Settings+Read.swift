import Interface
import Model

/// The names that `config.yaml` knows.
enum SettingName: String, CaseIterable {
  case theme, language, mouse, keys

  /// In front of the name of a filter.
  static let filter = "filter "

  static var possible: String {
    allCases.map(\.rawValue).joined(separator: ", ") + ", " + filter + "NAME"
  }
}

extension Settings {
  /// Takes what a file says; what is wrong in it is noted, and everything else counts.
  mutating func read(_ text: String, _ path: String) {
    let file = ConfigFile(text)
    let place = Files.short(path)
    func origin(_ line: Int) -> Origin { .file(place, line: line) }
    for stray in file.strays {
      note(
        .noSetting(stray.text.harmless(), meant: nil, possible: SettingName.possible),
        origin(stray.line))
    }
    for entry in file.entries {
      let origin = origin(entry.line)
      if entry.section == SettingName.keys.rawValue {
        read(keysOf: entry, origin)
        continue
      }
      let value = entry.values.joined(separator: ", ")
      if entry.section == nil, entry.name.hasPrefix(SettingName.filter) {
        let name = String(entry.name.dropFirst(SettingName.filter.count))
        if SavedFilters.isName(name), !value.isEmpty {
          filters[name] = value
          filterOrigins[name.folded] = origin
          continue
        }
      }
      switch entry.section == nil ? SettingName(rawValue: entry.name) : nil {
      case .theme: theme = Chosen(value, origin)
      case .language:
        if let language = Language(rawValue: value) {
          chosenLanguage = Chosen(language, origin)
        } else {
          noValue(value, entry, possible: Language.allCases.map(\.rawValue), origin)
        }
      case .mouse:
        if ["on", "off"].contains(value) {
          mouse = Chosen(value == "on", origin)
        } else {
          noValue(value, entry, possible: ["on", "off"], origin)
        }
      case .keys:
        if !entry.values.isEmpty { noValue(value, entry, possible: ["«  capture: N»"], origin) }
      case nil:
        let line = entry.name + ":" + (value.isEmpty ? "" : " " + value)
        note(
          .noSetting(
            line.harmless(), meant: entry.name.meant(among: SettingName.allCases.map(\.rawValue)),
            possible: SettingName.possible), origin)
      }
    }
    settleKeys()
  }

  private mutating func noValue(
    _ value: String, _ entry: ConfigFile.Entry, possible: [String], _ origin: Origin
  ) {
    note(
      .noValue(
        value.harmless(), of: entry.name, possible: possible.joined(separator: ", ")), origin)
  }

  private mutating func note(_ problem: SettingProblem, _ origin: Origin) {
    problems.append(.setting(place: origin.place ?? "", problem))
  }

  // MARK: - Keys

  private mutating func read(keysOf entry: ConfigFile.Entry, _ origin: Origin) {
    guard let command = Command(rawValue: entry.name) else {
      let meant = entry.name.meant(among: Command.allCases.map(\.rawValue))
      return note(.noCommand(entry.name.harmless(), meant: meant), origin)
    }
    guard !entry.values.isEmpty else { return note(.noKey("", of: command), origin) }
    var wanted: [Key] = []
    for name in entry.values {
      guard let key = Key(named: name) else {
        return note(.noKey(name.harmless(), of: command), origin)
      }
      if key.isFixed, !command.keys.contains(key) {
        let owner = Command.allCases.first { $0.keys.contains(key) } ?? command
        return note(.fixedKey(key, of: command, owner: owner), origin)
      }
      if !wanted.contains(key) { wanted.append(key) }
    }
    if command == .score {
      if wanted != command.keys { note(.fixedCommand(command), origin) }
      return
    }
    keys[command] = Chosen(wanted, origin)
  }

  /// Leaves out what would give one key two meanings in one place, the last line first.
  private mutating func settleKeys() {
    while let conflict = keymap.conflict {
      let guilty = [conflict.command, conflict.other].filter { keys[$0] != nil }.max {
        (keys[$0]?.origin.line ?? 0) < (keys[$1]?.origin.line ?? 0)
      }
      guard let guilty, let chosen = keys.removeValue(forKey: guilty) else { return }
      let other = guilty == conflict.command ? conflict.other : conflict.command
      note(.taken(conflict.key, of: guilty, by: other, conflict.place), chosen.origin)
    }
  }

  /// The table of commands with the keys that were chosen.
  var keymap: Keymap { keys.isEmpty ? .usual : Keymap(keys.mapValues(\.value)) }
}
