package import Model

extension English {
  package var toward: String { "to" }
  package var onOneBody: String { "hangs on one body" }
  package var hasVoice: String { "a user is at the table" }
  package func isMet(_ rule: String) -> String { "done: " + rule }
  package func cards(_ count: Int) -> String { count == 1 ? "1 card" : "\(count) cards" }

  package func workers(_ count: Int, bodies: Int) -> String {
    guard count > 0 else { return "nobody works on it" }
    let bodies = bodies == 1 ? "1 body" : "\(bodies) bodies"
    return count == 1 ? "1 person works on it" : "\(count) people work on it, from \(bodies)"
  }

  package func agendaState(_ state: Schedule.State) -> String {
    switch state {
    case .done: "done"
    case .on: "now"
    case .ahead: "to come"
    case .skipped: "left out"
    }
  }
}
