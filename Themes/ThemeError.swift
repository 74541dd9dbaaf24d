/// What is wrong with a theme, and on which line.
package enum ThemeError: Error, Equatable {
  case unknownTheme(String, possible: [String])
  case tooLong
  /// A face or a part of its look that stands there a second time.
  case twice(String, line: Int)
  /// Not `face: {…}` where that is expected.
  case notAMapping(line: Int)
  case unknownFace(String, line: Int, possible: [String])
  case unknownKey(String, line: Int, possible: [String])
  case unknownColour(String, line: Int)
  /// Neither true nor false.
  case notABoolean(key: String, line: Int)
}

extension ThemeError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .unknownTheme(let name, let possible):
      "there is no theme \(name); there are \(list(possible))"
    case .tooLong:
      "the theme is longer than any theme needs to be (64 KiB)"
    case .twice(let word, let line):
      "line \(line): \(word) stands there twice"
    case .notAMapping(let line):
      "line \(line) should read like dim: {fg: bright-black, bold: true}"
    case .unknownFace(let name, let line, let possible):
      "line \(line): nothing on the screen is called \(name); there are \(list(possible))"
    case .unknownKey(let name, let line, let possible):
      "line \(line): a look has no \(name); it has \(list(possible))"
    case .unknownColour(let name, let line):
      "line \(line): \(name) is no colour; write \(list(ColourNames.all)), bright- before any of them, "
        + "a number from 0 to 255, \"#rrggbb\" or default"
    case .notABoolean(let key, let line):
      "line \(line): \(key) is either true or false"
    }
  }

  private func list(_ names: [String]) -> String { names.joined(separator: ", ") }
}
