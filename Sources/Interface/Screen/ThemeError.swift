/// What is wrong with a theme; the words of a language make a sentence of it.
package enum ThemeError: Error, Equatable, Sendable {
  /// No theme has that name.
  case unknownTheme(String, possible: [String])
  /// More than 64 KiB, or no text; nothing of it was read.
  case tooLong
  /// A face, a colour or a part of a look that stands there a second time.
  case twice(String, line: Int)
  /// Not `face: {…}` where that is expected.
  case notAMapping(line: Int)
  /// A face that the screen has not.
  case unknownFace(String, line: Int, possible: [String])
  /// A part of a look that is none, such as `colour` for `fg`, or a colour that a base16 scheme has not.
  case unknownKey(String, line: Int, possible: [String])
  /// Neither the name of a colour, nor `#rrggbb`, nor a number from 0 to 255.
  case unknownColour(String, line: Int)
  /// Not six hexadecimal digits, in a base16 scheme.
  case notHexadecimal(String, line: Int)
  /// A base16 scheme that lacks this colour.
  case missingColour(String)
  /// Neither true nor false.
  case notABoolean(key: String, line: Int)

  /// The line that is wrong, from 1; `nil`: all of it.
  package var line: Int? {
    switch self {
    case .unknownTheme, .tooLong, .missingColour: nil
    case .twice(_, let line), .notAMapping(let line), .unknownFace(_, let line, _),
      .unknownKey(_, let line, _), .unknownColour(_, let line), .notHexadecimal(_, let line),
      .notABoolean(_, let line):
      line
    }
  }
}
