/// A key as the program means it, whatever bytes the terminal sent for it.
package enum Key: Hashable, Sendable {
  /// A key that writes something, with shift already in it: `a`, `A`, `é`.
  case character(Character)
  /// Control and a letter, `a` to `z`.
  case control(Character)
  /// Alt (Meta) and a character.
  case alt(Character)
  case enter
  case escape
  case tab
  case backTab
  case backspace
  case delete
  case insert
  case up
  case down
  case left
  case right
  case home
  case end
  case pageUp
  case pageDown
  /// Control and an arrow: a word further in a line, as readline has it.
  case wordLeft
  case wordRight
  /// A function key, by its number from 1.
  case function(Int)
}

extension Key {
  /// A number that equal keys share and few others have: told apart sooner than by their characters.
  var code: UInt32 {
    switch self {
    case .character(let character), .control(let character), .alt(let character):
      // What is not ASCII may be written in two ways and be equal all the same.
      character.utf8.count == 1 ? UInt32(character.utf8.first ?? 0) : 128
    case .function(let number): UInt32(truncatingIfNeeded: number)
    default: 0
    }
  }

  /// As it is written in hints and help: `>`, `^L`, `Enter`.
  package var name: String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .control(let character): "^" + character.uppercased()
    case .alt(let character): "M-" + String(character)
    case .enter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: "S-Tab"
    case .backspace: "Backspace"
    case .delete: "Del"
    case .insert: "Ins"
    case .up: "Up"
    case .down: "Down"
    case .left: "Left"
    case .right: "Right"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .wordLeft: "C-Left"
    case .wordRight: "C-Right"
    case .function(let number): "F\(number)"
    }
  }
}

/// What can arrive from the terminal.
package enum Input: Hashable, Sendable {
  /// A key was pressed.
  case key(Key)
  /// Text pasted in one piece; it never acts as keys.
  case paste(String)
  /// Something was done with the mouse.
  case mouse(Mouse)
  /// The window has another size, which is asked for and not told.
  case resized
}
