import Interface
import Testing

@Suite struct LineEditorTests {
  private func typed(_ text: String, _ keysPressed: String) -> (text: String, cursor: Int) {
    var editor = LineEditor(text)
    for key in keys(keysPressed) { _ = editor.handle(key) }
    return (editor.text, editor.cursor)
  }

  @Test(arguments: [
    ("", "abc", "abc", 3),
    ("abc", "<BS>", "ab", 2),
    ("abc", "<Home><BS>", "abc", 0),
    ("abc", "^A^D", "bc", 0),
    ("abc", "<Left><Left>x", "axbc", 2),
    ("abc", "^B^F^Ex", "abcx", 4),
    ("one two  three", "^W", "one two  ", 9),
    ("one two-three", "^W^Y^Y", "one two-threetwo-three", 22),
    ("one two-three", "<M-b>x", "one two-xthree", 9),
    ("one two", "^A<M-f>x", "onex two", 4),
    ("one two", "^A<M-d>", " two", 0),
    ("one two", "<C-Left>^U", "two", 0),
    ("one two", "<C-Left>^K", "one ", 4),
    ("one two", "<C-Left>^K^A^Y", "twoone ", 3),
    ("ab", "^T", "ba", 2),
    ("abc", "^A<Right>^T", "bac", 2),
    ("a", "^T", "a", 1),
    ("", "^W^U^K^Y^T<Del><BS>", "", 0),
    ("日本", "<BS>", "日", 1),
    ("e\u{301}x", "<Left><BS>", "x", 0),
  ])
  func `a line is edited as readline does`(
    text: String, pressed: String, expected: String, cursor: Int
  ) {
    let result = typed(text, pressed)
    #expect(result.text == expected)
    #expect(result.cursor == cursor)
  }

  @Test func `an accent that is typed joins its letter`() {
    var editor = LineEditor("caf")
    _ = editor.handle(.character("e"))
    _ = editor.handle(.character("\u{301}"))
    #expect(editor.characters.count == 4)
    #expect(editor.cursor == 4)
    _ = editor.handle(.backspace)
    #expect(editor.text == "caf")
  }

  @Test func `what is put in is one harmless line of bounded length`() {
    var editor = LineEditor()
    editor.insert("one\ntwo\u{1B}[2J\u{202E}")
    #expect(editor.text == "one two\u{FFFD}[2J\u{FFFD}")
    editor.insert(String(repeating: "x", count: 5000))
    #expect(editor.characters.count == LineEditor.longest)
  }
}
