import CVterm
import Testing

/// What an emulator sends for a key arrives as that key.
@Suite struct `Keys and pastes` {
  let session: TermSession

  init() throws {
    session = try TermSession("kiem-floor", rows: 6, columns: 70)
    try session.wait(for: "ready")
  }

  @Test func `keys of the emulator arrive as what they are`() throws {
    let keys: [(VTermKey, VTermModifier, String)] = [
      (VTERM_KEY_UP, VTERM_MOD_NONE, "up"), (VTERM_KEY_DOWN, VTERM_MOD_NONE, "down"),
      (VTERM_KEY_LEFT, VTERM_MOD_NONE, "left"), (VTERM_KEY_RIGHT, VTERM_MOD_NONE, "right"),
      (VTERM_KEY_LEFT, VTERM_MOD_CTRL, "wordLeft"), (VTERM_KEY_RIGHT, VTERM_MOD_CTRL, "wordRight"),
      (VTERM_KEY_HOME, VTERM_MOD_NONE, "home"), (VTERM_KEY_END, VTERM_MOD_NONE, "end"),
      (VTERM_KEY_PAGEUP, VTERM_MOD_NONE, "pageUp"),
      (VTERM_KEY_PAGEDOWN, VTERM_MOD_NONE, "pageDown"),
      (VTERM_KEY_INS, VTERM_MOD_NONE, "insert"), (VTERM_KEY_DEL, VTERM_MOD_NONE, "delete"),
      (VTERM_KEY_TAB, VTERM_MOD_NONE, "tab"), (VTERM_KEY_TAB, VTERM_MOD_SHIFT, "backTab"),
      (VTERM_KEY_ENTER, VTERM_MOD_NONE, "enter"),
      (VTERM_KEY_BACKSPACE, VTERM_MOD_NONE, "backspace"),
      (VTERM_KEY_ESCAPE, VTERM_MOD_NONE, "escape"),
      (VTermKey(VTERM_KEY_FUNCTION_0.rawValue + 6), VTERM_MOD_NONE, "function(6)"),
      (VTermKey(VTERM_KEY_FUNCTION_0.rawValue + 12), VTERM_MOD_NONE, "function(12)"),
    ]
    for (key, modifier, name) in keys {
      try session.press(key, modifier)
      try session.wait("key(\(name))") { $0.line(1).contains("key(\(name))") }
      try session.send("x")
      try session.wait("x") { $0.line(1).contains("character(\"x\")") }
    }
  }

  @Test func `text of any script arrives as characters`() throws {
    for text in ["é", "日", "🎉", "ß"] {
      try session.send(text)
      try session.wait(for: "character(\"\(text)\")")
    }
  }

  @Test func `an unknown sequence is dropped whole`() throws {
    try session.send(
      "\u{1B}[99;99;99y\u{1B}[?1;2c\u{1B}]11;rgb:0000/0000/0000\u{1B}\\\u{1B}[<0;3;4M\u{1B}[M !!")
    try session.send("z")
    try session.wait(for: "character(\"z\")")
    let text = String(decoding: session.raw, as: UTF8.self)
    #expect(text.ranges(of: "character").count == 1)
  }

  @Test func `a paste arrives in one piece`() throws {
    try session.paste("q two wörds\nand a line")
    try session.wait(for: "paste(\"q two wörds\\nand a line\")")
  }

  @Test func `a paste of megabytes is cut, and the program lives`() throws {
    try session.paste(String(repeating: "q0123456789\u{1B}[A", count: 250_000))
    try session.wait(for: "paste(\"q0123456789")
    try session.send("x")
    try session.wait(for: "character(\"x\")")
  }

  @Test func `a paste whose end is lost ends with escape`() throws {
    try session.send("\u{1B}[200~lost")
    try session.send("q")
    session.resize(rows: 6, columns: 60)
    try session.wait(for: "kiem-floor 60x6")
    try session.send("\u{1B}")
    try session.wait(for: "paste(\"lostq\")")
    try session.send("q")
    #expect(try session.waitExit() == 0)
  }

  @Test func `a resize is followed`() throws {
    for (rows, columns) in [(12, 90), (4, 30), (1, 20), (2, 1), (30, 100)] {
      session.resize(rows: rows, columns: columns)
      if columns > 20, rows > 1 {
        try session.wait(for: "kiem-floor \(columns)x\(rows)")
      } else {
        try session.wait("the frame") { $0.line(rows - 1).hasPrefix("│") }
      }
    }
    #expect(
      (0..<30).allSatisfy { session.line($0).hasPrefix("│") && session.line($0).hasSuffix("│") })
  }
}
