package import Model

extension Names {
  /// Why something cannot be written now: who leads, and what the round is for.
  package func notNow(_ refusal: NotNow, now: Int64) -> String {
    let leader = partner(refusal.leader)
    let session = board.sessions[refusal.session].map { board.label(of: $0) } ?? ""
    if refusal.isForTheTable { return words.onlyFaceDown(session) }
    // An hour after its end nobody sits in that round any more.
    return refusal.round.left(at: now) < -3_600_000
      ? words.neverClosed(leader, session)
      : words.notInThisRound(leader, session, words.operation(refusal.round.script.operation))
  }
}

extension Names {
  /// People in a narrow place, in their order: the first words of their names, and whole names where those are the same.
  func told(_ people: [PartnerID]) -> [String] {
    let shorts = people.map { short($0) }
    var count: [String: Int] = [:]
    for name in shorts { count[name, default: 0] += 1 }
    return zip(people, shorts).map { count[$1] == 1 ? $1 : partner($0) }
  }
}

extension State {
  /// Whether who acts here may write this now; says why not.
  ///
  /// To be asked before somebody begins to type; what is written is refused in any case.
  mutating func mayNow(_ kind: any Payload.Type) -> Bool {
    guard let refusal = present.refusal(of: kind, by: me) else { return true }
    say(names.notNow(refusal, now: now), .attention)
    return false
  }
}
