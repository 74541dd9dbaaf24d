import Interface
import Model
import Testing

@Suite struct CommandTests {
  static let languages: [any Words] = [English(), Dutch()]

  @Test(arguments: Command.allCases)
  func `every command has a key, a hint and a sentence of help in both languages`(
    command: Command
  ) {
    #expect(!command.keys.isEmpty)
    for words in Self.languages {
      #expect(!words.command(command).hint.isEmpty)
      #expect(
        words.command(command).help.hasSuffix(".") || command == .editField || command == .tick)
    }
    #expect(English().command(command).help != Dutch().command(command).help)
  }

  @Test(arguments: [
    (false, State.Screen.board), (true, .board), (false, .card(Story.card(1))), (false, .matrix),
    (false, .tree), (false, .session),
  ])
  func `no key means two things in one place`(finding: Bool, screen: State.Screen) {
    var given: [Key: Command] = [:]
    for command in Command.allCases {
      let place = command.row.place
      guard place.isFound(on: screen) || finding && place == .finding else { continue }
      for key in command.keys {
        // While finding, n goes on to the next card instead of writing a new one.
        // In the tree, g goes to the next challenge instead of to the top; in the matrix, s sorts instead of splitting.
        if let other = given[key] {
          let isOwn = other.row.place.isOwn(of: screen) || place.isOwn(of: screen)
          #expect(finding && other == .capture || isOwn, "\(key) \(other) \(command)")
          if other.row.place.isOwn(of: screen) { continue }
        }
        given[key] = command
      }
    }
    for (key, command) in given {
      #expect(Keymap.usual.command(for: key, finding: finding, on: screen) == command)
    }
  }

  @Test(arguments: [false, true])
  func `no key means two things while somebody looks at the past`(isList: Bool) {
    for command in Command.allCases where command.row.place == .time {
      for key in command.keys { #expect(Keymap.usual.inHistory(key, isList: isList) == command) }
    }
    #expect(Keymap.usual.inHistory(.enter, isList: isList) == (isList ? .open : nil))
  }

  @Test(arguments: Command.allCases)
  func `every command does something or says why not`(command: Command) {
    for onCard in [false, true] {
      for words in Self.languages {
        var rehearsal = Rehearsal.autumn(words: words)
        rehearsal.press([.up, .first, .pageUp].contains(command) ? "llj" : "ll")
        if command.row.place == .finding { rehearsal.press("/the<Enter>") }
        if command.row.place == .matrix { rehearsal.press("2") }
        if command.row.place == .tree { rehearsal.press("3k") }
        if command.row.place == .session { rehearsal.press("4") }
        if onCard, [.everywhere, .card].contains(command.row.place) {
          rehearsal.resize(100, 15)
          rehearsal.press("<Enter>j")
        }
        if command.row.place == .time {
          // On a day between others there is somewhere to go.
          rehearsal.press("6{[")
        }
        let before = (rehearsal.screen, rehearsal.log.count, rehearsal.outside)
        // Nothing to be seen, and nothing to be said: the screen is there already.
        if command == .back, !onCard { rehearsal.press("/fridge<Enter>") }
        rehearsal.press(for: command)
        let after = (rehearsal.screen, rehearsal.log.count, rehearsal.outside)
        #expect(before != after, "\(command) \(onCard)")
      }
    }
  }

  @Test(arguments: Command.allCases)
  func `every command is safe on an empty board`(command: Command) {
    var rehearsal = Rehearsal(me: Story.esther)
    rehearsal.press(for: command)
    if command.row.place == .card {
      #expect(rehearsal.status == " No card is selected; n writes a new one.")
    }
  }

  @Test func `help lists every command with its keys`() {
    var rehearsal = Rehearsal.autumn(120, 240)
    rehearsal.press("?")
    for command in Command.allCases {
      let keys = command.keys.map(\.name).joined(separator: " ")
      #expect(rehearsal.lines.contains { $0.hasPrefix("   " + keys + " ") }, "\(command)")
    }
  }

  @Test func `help scrolls and says how much lies below`() throws {
    var rehearsal = Rehearsal.autumn(80, 24)
    rehearsal.press("?")
    #expect(rehearsal.lines[2] == " Going around")
    let below = try #require(
      rehearsal.lines[23].split(separator: " ").lazy.compactMap { Int($0) }.first)
    #expect(rehearsal.lines[23] == " v \(below) more  arrows  Esc back")
    rehearsal.press("j")
    #expect(rehearsal.lines[23] == " v \(below - 1) more  arrows  Esc back")
    rehearsal.press("G")
    #expect(rehearsal.lines[23] == " arrows  Esc back")
    rehearsal.resize(80, 240)
    #expect(rehearsal.lines[2] == " Going around")
    rehearsal.press("<Esc>")
    #expect(rehearsal.lines[2].hasPrefix("RECOGNISE"))
  }

  @Test func `an unknown key says where to look`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.press("§")
    #expect(rehearsal.status == " § does nothing here; ? shows all keys.")
  }

  @Test func `Esc goes back and never quits`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.press("<Enter><Esc><Esc><Esc>?<Esc>m<Esc>n<Esc>/x<Enter><Esc><Esc><Esc>")
    #expect(rehearsal.outside.isEmpty)
    #expect(rehearsal.state.screen == .board)
    rehearsal.press("q")
    #expect(rehearsal.outside == [.quit])
  }
}

extension Rehearsal {
  /// Presses the first key of a command.
  mutating func press(for command: Command) { give(.key(command.keys[0])) }
}
