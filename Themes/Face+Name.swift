import Interface

extension Face {
  /// The face's name in a theme; asking the language for it takes a millisecond, at every start.
  var name: String {
    switch self {
    case .text: "text"
    case .dim: "dim"
    case .border: "border"
    case .header: "header"
    case .column: "column"
    case .activeColumn: "activeColumn"
    case .problem: "problem"
    case .opportunity: "opportunity"
    case .innovation: "innovation"
    case .selected: "selected"
    case .attention: "attention"
    case .alarm: "alarm"
    case .good: "good"
    case .limit: "limit"
    case .match: "match"
    case .input: "input"
    case .key: "key"
    case .message: "message"
    case .heading: "heading"
    case .via: "via"
    }
  }
}
