package import Model

extension Dutch {
  package var toward: String { "naar" }
  package var onOneBody: String { "hangt aan één organisatie" }
  package var hasVoice: String { "er zit een gebruiker aan tafel" }
  package func isMet(_ rule: String) -> String { "gedaan: " + rule }
  package func cards(_ count: Int) -> String { count == 1 ? "1 kaart" : "\(count) kaarten" }

  package func workers(_ count: Int, bodies: Int) -> String {
    guard count > 0 else { return "niemand werkt eraan" }
    let bodies = bodies == 1 ? "1 organisatie" : "\(bodies) organisaties"
    return count == 1 ? "1 mens werkt eraan" : "\(count) mensen werken eraan, uit \(bodies)"
  }

  package func agendaState(_ state: Schedule.State) -> String {
    switch state {
    case .done: "gedaan"
    case .on: "nu"
    case .ahead: "komt nog"
    case .skipped: "overgeslagen"
    }
  }
}
