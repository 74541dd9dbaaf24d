/// A text in both languages, as a method's file says it.
package struct Wording: Equatable, Sendable {
  /// In English.
  package var english: String
  /// In Dutch.
  package var dutch: String

  /// A text in both languages.
  package init(english: String = "", dutch: String = "") {
    self.english = english
    self.dutch = dutch
  }

  /// The text in a language; where nobody wrote it, in the other one.
  package subscript(language: Language) -> String {
    switch language {
    case .english: english.isEmpty ? dutch : english
    case .dutch: dutch.isEmpty ? english : dutch
    }
  }
}

extension Wording: JSONValue {
  package static func read(_ reader: inout JSONReader) throws(Malformed) -> Wording {
    var wording = Wording()
    try reader.object { (reader, key) throws(Malformed) in
      if reader.matches(key, "en") { wording.english = try reader.string() }
      if reader.matches(key, "nl") { wording.dutch = try reader.string() }
      return true
    }
    return wording
  }

  package func write(_ writer: inout JSONWriter) {
    writer.object { json in
      json.key("en")
      json.string(english)
      json.key("nl")
      json.string(dutch)
    }
  }
}

extension Wording: Listed {
  package static var unread: Wording { Wording() }

  package mutating func list(_ pass: inout some SnapshotPass) {
    pass.field(&english)
    pass.field(&dutch)
  }
}
