/// The part of a history in which a session was held.
package struct SessionSpan: Equatable, Sendable {
  /// The session.
  package let id: SessionID
  /// The places of its first and of its last line.
  package internal(set) var lines: ClosedRange<Int>
}

extension TimeLine {
  /// The sessions in which something happened, in the order in which they began.
  ///
  /// O(bytes of the lines); only lines that speak of a session are read.
  package var sessions: [SessionSpan] {
    var spans: [SessionSpan] = []
    var places: [SessionID: Int] = [:]
    for (place, line) in lines.enumerated() where line.speaksOfSession {
      for case let id? in Event.all(in: line).map(\.envelope.session) {
        if let known = places[id] {
          spans[known].lines = spans[known].lines.lowerBound...place
        } else {
          places[id] = spans.count
          spans.append(SessionSpan(id: id, lines: place...place))
        }
      }
    }
    return spans
  }
}

/// `"session"`.
private let mark = Array("\"session\"".utf8)

extension RawEvent {
  /// Whether the word stands in the payload, in whatever place; most lines are passed over by this look.
  fileprivate var speaksOfSession: Bool {
    let text = bytes.span
    var at = payload.lowerBound
    while at + mark.count <= payload.upperBound {
      // A quote followed by an s: nearly always the word.
      if text[at] == 0x22, text[at + 1] == 0x73,
        mark.indices.allSatisfy({ text[at + $0] == mark[$0] })
      {
        return true
      }
      at += 1
    }
    return false
  }
}
