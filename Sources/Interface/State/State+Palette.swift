/// Every command that can be given here, in a list that typing narrows.
extension State {
  mutating func pickCommand() {
    let choices = keymap.all(on: screen, isTravelling: isTravelling)
      .filter { $0 != .palette }
      .map { command in
        let said = words.command(command)
        let keys = keymap.names(of: command)
        let padding = String(repeating: " ", count: max(2, 12 - keys.columns))
        return Picker.Choice(
          text: said.hint, detail: keys + padding + said.help, value: .command(command))
      }
    mode = .pick(Picker(purpose: .command, choices: choices))
  }
}

extension Picker {
  /// The commands that fit: first those that hold what was typed, then those whose name has its letters in this order.
  func commands(_ wanted: String) -> [Choice] {
    func holds(_ choice: Choice) -> Bool {
      (choice.text + " " + choice.detail).folded.contains(wanted)
    }
    let letters = wanted.filter { $0 != " " }
    return choices.filter(holds)
      + choices.filter { !holds($0) && $0.text.folded.hasLetters(letters) }
  }
}

extension String {
  /// Whether these letters stand in it, in their order, the first where a word begins.
  fileprivate func hasLetters(_ letters: String) -> Bool {
    var rest = letters[...]
    var before: Character = " "
    for letter in self {
      guard let next = rest.first else { break }
      if letter == next, rest.count < letters.count || before == " " { rest.removeFirst() }
      before = letter
    }
    return rest.isEmpty
  }
}
