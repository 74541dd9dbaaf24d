/// What is wrong with the file of a method or a template, and on which line.
package struct ScriptError: Error, Equatable, Sendable {
  /// From 1; 0 for the file as a whole.
  package let line: Int
  /// What is wrong there.
  package let problem: Problem

  /// Something that is wrong, on a line.
  package init(line: Int, problem: Problem) {
    self.line = line
    self.problem = problem
  }

  /// What can be wrong with a line.
  package enum Problem: Equatable, Sendable {
    /// Nobody may read it, it is no file, or it is far too long.
    case unreadable
    /// More than 64 KiB; nothing of it was read.
    case tooLong
    /// Bytes that are no UTF-8.
    case notText
    /// Neither `rounds` nor `agenda` stands in it.
    case neitherMethodNorTemplate
    /// Neither `key: value` nor `- key: value`.
    case notAPair
    /// A tab, or further in or out than the lines around it.
    case indentation
    /// A quotation mark that does not end, or something behind it.
    case quotation
    /// A key that stands there a second time.
    case twice(String)
    /// A key that nobody asks for.
    case unknownKey(String, possible: [String])
    /// A key that must be there is not.
    case missing(String)
    /// A key that must have lines below it, or must not.
    case shape(String)
    /// A word that is none of those that can stand there.
    case unknownWord(String, key: String, possible: [String])
    /// Not a whole number in these bounds.
    case notANumber(String, key: String, least: Int, most: Int)
  }
}
