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
    let mark = Array("\"session\"".utf8)
    for (place, line) in lines.enumerated() where line.bytes[line.payload].contains(mark) {
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
