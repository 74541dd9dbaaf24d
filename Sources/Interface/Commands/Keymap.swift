import Model

/// Which key gives which command: as the table of commands has it, but where somebody wants other keys.
package struct Keymap: Sendable {
  private let own: [Command: [Key]]
  private let pairs: [(key: Key, command: Command)]
  /// The numbers of the keys in `pairs`: they lie together in memory, so that all of them are looked through at once.
  private let codes: [UInt32]

  /// As the table has it.
  package static let usual = Keymap()

  /// The table with other keys for some commands; what must stay stays.
  package init(_ wanted: [Command: [Key]] = [:]) {
    var own = wanted
    for (command, keys) in wanted {
      own[command] = keys + command.keys.filter { $0.isFixed && !keys.contains($0) }
    }
    self.own = own
    // Not by key: so few are found sooner than a table of them is made at every start.
    pairs = Command.allCases.flatMap { command in
      (own[command] ?? command.keys).map { (key: $0, command: command) }
    }
    codes = pairs.map(\.key.code)
  }

  /// Every key that gives a command; the first is the one that hints and messages show.
  package func keys(of command: Command) -> [Key] { own[command] ?? command.keys }

  /// All keys of a command as help and palette show them.
  package func names(of command: Command) -> String {
    keys(of: command).map(\.name).joined(separator: " ")
  }

  /// The key of a command that hints and messages show.
  package func name(of command: Command) -> String { keys(of: command)[0].name }

  /// The command a key gives, while a search is going on or not, where `screen` is looked at.
  ///
  /// What a search or a screen of its own says of a key goes before what the key says everywhere.
  package func command(for key: Key, finding: Bool, on screen: State.Screen) -> Command? {
    let commands = commands(of: key)
    if finding, let command = commands.first(where: { $0.row.place == .finding }) { return command }
    return commands.first { $0.row.place.isOwn(of: screen) }
      ?? commands.first { $0.row.place.isFound(on: screen) }
  }

  /// The command a key gives on the list of what happened, or on the board as it was; `nil`: what it always gives.
  package func inHistory(_ key: Key, isList: Bool) -> Command? {
    commands(of: key).first { $0.row.place == .time || isList && $0 == .open }
  }

  /// In the order of the table.
  private func commands(of key: Key) -> [Command] {
    let code = key.code
    // All at once: who asks looks through them up to three times.
    return codes.indices.compactMap { place in
      codes[place] == code && pairs[place].key == key ? pairs[place].command : nil
    }
  }

  /// The commands that a key gives where `screen` is looked at, in the order of the table.
  package func all(on screen: State.Screen, isTravelling: Bool) -> [Command] {
    Command.allCases.filter { asked in
      keys(of: asked).contains { key in
        (isTravelling ? inHistory(key, isList: screen == .history) : nil)
          ?? command(for: key, finding: false, on: screen) == asked
      }
    }
  }
}

extension Keymap {
  /// Where keys have a meaning of their own.
  package struct Situation: Equatable, Sendable {
    /// What is looked at.
    package let screen: State.Screen
    /// Whether a search is going on.
    package let isFinding: Bool
    /// Whether it is the past that is looked at.
    package let isTravelling: Bool

    init(_ screen: State.Screen, isFinding: Bool = false, isTravelling: Bool = false) {
      self.screen = screen
      self.isFinding = isFinding
      self.isTravelling = isTravelling
    }

    static let all: [Situation] =
      [
        .board, .card(CardID(random: 0)), .matrix, .tree, .clusters, .ballot, .session, .results,
        .lineage(CardID(random: 0)), .partner(PartnerID(random: 0)),
      ].map { Situation($0) }
      + [
        Situation(.board, isFinding: true), Situation(.history, isTravelling: true),
        Situation(.board, isTravelling: true),
      ]
  }

  /// A key that two commands want in one place.
  package struct Conflict: Equatable, Sendable {
    /// The key.
    package let key: Key
    /// Who does not get it.
    package let command: Command
    /// Who has it there.
    package let other: Command
    /// Where.
    package let place: Situation
  }

  /// The first key that two commands have in one place; none with the keys of the table.
  ///
  /// That what a screen says of a key goes before what it means everywhere is no conflict.
  package var conflict: Conflict? {
    for place in Situation.all {
      var given: [Int: [Key: Command]] = [:]
      for command in Command.allCases {
        guard let layer = place.layer(of: command) else { continue }
        for key in keys(of: command) {
          if let other = given[layer]?[key] {
            return Conflict(key: key, command: command, other: other, place: place)
          }
          given[layer, default: [:]][key] = command
        }
      }
    }
    return nil
  }
}

extension Keymap.Situation {
  /// Which commands go before which: those of a search or of the past, those of the screen alone, those of everywhere.
  fileprivate func layer(of command: Command) -> Int? {
    let place = command.row.place
    if isFinding && place == .finding || isTravelling && place == .time { return 0 }
    return place.isOwn(of: screen) ? 1 : place.isFound(on: screen) ? 2 : nil
  }
}

extension Key {
  /// Keys that mean one thing for ever, so that nobody is ever locked in: Esc, Enter, ^C, ^L and ^Z.
  package var isFixed: Bool {
    [.escape, .enter, .control("c"), .control("l"), .control("z")].contains(self)
  }

  /// The key that hints call so; `nil`: there is none such, or a terminal cannot tell it from another.
  package init?(named name: String) {
    let special: [Key] =
      [
        .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .up, .down, .left, .right,
        .home, .end, .pageUp, .pageDown, .wordLeft, .wordRight, .character(" "),
      ] + (1...12).map { .function($0) }
    if let key = special.first(where: { $0.name.lowercased() == name.lowercased() }) {
      self = key
    } else if name.count == 1, let character = name.first, name.harmless() == name {
      self = .character(character)
    } else if name.count == 2, name.hasPrefix("^"), let letter = name.lowercased().last,
      ("a"..."z").contains(letter), !["h", "i", "j", "m"].contains(letter)
    {
      self = .control(letter)
    } else if name.count == 3, name.hasPrefix("M-"), let character = name.last {
      self = .alt(character)
    } else {
      return nil
    }
  }
}
