/// What is wrong with a theme, and on which line.
package enum ThemeError: Error, Equatable {
  /// No theme of this folder has that name.
  case unknownTheme(String, possible: [String])
  /// More than 64 KiB; nothing of it was read.
  case tooLong
  /// A face or a part of its look that stands there a second time.
  case twice(String, line: Int)
  /// Not `face: {…}` where that is expected.
  case notAMapping(line: Int)
  /// A face that the screen has not.
  case unknownFace(String, line: Int, possible: [String])
  /// A part of a look that is none, such as `colour` for `fg`.
  case unknownKey(String, line: Int, possible: [String])
  /// Neither the name of a colour, nor `#rrggbb`, nor a number from 0 to 255.
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
