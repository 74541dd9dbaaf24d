import Interface
import Model
import Testing

/// Other keys for those whose hands know others.
@Suite struct `Keys of one's own` {
  @Test func `do what the usual ones did, which do nothing any more`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.rebind([.capture: [.function(5)]])
    rehearsal.press("n")
    #expect(rehearsal.status == " n does nothing here; ? shows all keys.")
    rehearsal.give(.key(.function(5)))
    #expect(rehearsal.status.hasPrefix(" New problem:"))
  }

  @Test func `stand in the hints, in the help and in the palette`() {
    var rehearsal = Rehearsal.autumn(100, 240)
    rehearsal.rebind([
      .capture: [.function(5), .character("+")], .moveLeft: [.character("9")],
      .history: [.character("0")],
    ])
    #expect(rehearsal.draw().text.contains("F5 new"))
    rehearsal.rebind([.capture: [.function(6)]])
    #expect(rehearsal.draw().text.contains("F6 new"))
    rehearsal.rebind([
      .capture: [.function(5), .character("+")], .moveLeft: [.character("9")],
      .history: [.character("0")],
    ])
    #expect(rehearsal.lines[239].contains("F5 new"))
    #expect(rehearsal.lines[239].contains("9 > stage"))
    rehearsal.press("?")
    #expect(rehearsal.screen.contains("   F5 +        Write down a new card"))
    rehearsal.press("<Esc>:write down a new")
    #expect(rehearsal.screen.contains("F5 +"))
    rehearsal.press("<Esc>0")
    #expect(rehearsal.screen.contains("[0 History]"))
  }

  @Test func `may change places with each other`() {
    let keymap = Keymap([.capture: [.character("e")], .editTitle: [.character("n")]])
    #expect(keymap.conflict == nil)
    #expect(keymap.command(for: .character("e"), finding: false, on: .board) == .capture)
    #expect(keymap.command(for: .character("n"), finding: false, on: .board) == .editTitle)
    // While a search goes on it is the next match that comes first, as it always did.
    #expect(keymap.command(for: .character("n"), finding: true, on: .board) == .nextMatch)
  }

  @Test func `are known however a terminal writes their letter`() {
    let keymap = Keymap([.capture: [.character("\u{E9}")]])
    #expect(keymap.command(for: .character("e\u{301}"), finding: false, on: .board) == .capture)
    #expect(keymap.command(for: .alt("\u{E9}"), finding: false, on: .board) == nil)
  }

  @Test func `never mean two things in one place`() {
    #expect(Keymap.usual.conflict == nil)
    let split = Keymap([.capture: [.character("s")]]).conflict
    #expect(split?.command == .split && split?.other == .capture)
    #expect(split?.place.screen == .board)
    // Two of one screen of their own.
    let matrix = Keymap([.sort: [.character("o")]]).conflict
    #expect(matrix?.command == .onlyAttention && matrix?.place.screen == .matrix)
    // What a screen of its own says of a key goes before what the key says everywhere, as always.
    #expect(Keymap([.capture: [.character("+")]]).conflict == nil)
    // A second key does not excuse the first.
    let second = Keymap([.split: [.character("e"), .character("s")]]).conflict
    #expect(second?.command == .split && second?.other == .editTitle)
    // A key of which a command has others is taken from it as well.
    let down = Keymap([.down: [.character("\\")]]).conflict
    #expect(down?.command == .narrow && down?.other == .down)
    let time = Keymap([.stepOn: [.character("[")]]).conflict
    #expect(time?.place.isTravelling == true)
    let finding = Keymap([.nextMatch: [.character("N")]]).conflict
    #expect(finding?.place.isFinding == true)
  }

  @Test func `leave those alone that let everybody out`() {
    let keymap = Keymap([
      .quit: [.character("Q")], .open: [.character("o")], .back: [.character("b")],
      .suspend: [.character("@")],
    ])
    #expect(keymap.keys(of: .quit) == [.character("Q"), .control("c")])
    #expect(keymap.keys(of: .open) == [.character("o"), .enter])
    #expect(keymap.keys(of: .back) == [.character("b"), .escape])
    #expect(keymap.command(for: .control("z"), finding: false, on: .board) == .suspend)
  }

  @Test func `are written as the hints write them`() {
    for key in Command.allCases.flatMap(\.keys) { #expect(Key(named: key.name) == key) }
    #expect(Key(named: "pgup") == .pageUp)
    #expect(Key(named: "^b") == .control("b"))
    #expect(Key(named: "M-x") == .alt("x"))
    #expect(Key(named: "é") == .character("é"))
    // A terminal sends Tab, Enter and Backspace for these.
    for name in ["^i", "^M", "^j", "^H", "^1", "", "ab", "F13", "F0", "\u{1B}", "\t"] {
      #expect(Key(named: name) == nil, "\(name)")
    }
  }
}

/// The word that a wrong one nearly is.
@Suite struct `A slip of the hand` {
  @Test(arguments: ["capture", "captur", "captuure", "caprure", "cpature", "apture", "Captures"])
  func `is one letter wrong, missing or too many, or two that changed places`(_ word: String) {
    #expect(word.meant(among: ["move", "capture"]) == "capture")
  }

  @Test(arguments: ["", "captu", "cpatrue", "xapturx", "capturess"])
  func `is no more than that`(_ word: String) {
    #expect(word.meant(among: ["move", "capture"]) == nil)
  }
}
