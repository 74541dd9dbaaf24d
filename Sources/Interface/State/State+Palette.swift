/// Every command that can be given here, in a list that typing narrows.
extension State {
  mutating func pickCommand() {
    let choices = Command.all(on: screen, isTravelling: isTravelling)
      .filter { $0 != .palette }
      .map { command in
        let said = words.command(command)
        let keys = command.keys.map(\.name).joined(separator: " ")
        let padding = String(repeating: " ", count: max(2, 12 - keys.columns))
        return Picker.Choice(
          text: said.hint, detail: keys + padding + said.help, value: .command(command))
      }
    mode = .pick(Picker(purpose: .command, choices: choices))
  }
}

extension Picker {
  /// The commands that fit: first those that hold what was typed, then those that hold its letters in this order.
  func commands(_ wanted: String) -> [Choice] {
    let folded = choices.map { ($0, ($0.text + " " + $0.detail).folded) }
    let exact = folded.filter { $0.1.contains(wanted) }.map(\.0)
    let letters = wanted.filter { $0 != " " }
    let loose = folded.filter { !$0.1.contains(wanted) && $0.1.hasLetters(letters) }.map(\.0)
    return exact + loose
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
