import Interface

/// In the log of the tests a language is its name, and not all of its words.
extension English: CustomDebugStringConvertible {
  package var debugDescription: String { "English" }
}

extension Dutch: CustomDebugStringConvertible {
  package var debugDescription: String { "Dutch" }
}
