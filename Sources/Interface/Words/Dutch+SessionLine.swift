extension Dutch {
  package func notInThisRound(_ leader: String, _ session: String, _ operation: String) -> String {
    "\(leader) leidt \(session), en in deze ronde is het \(operation): de rest wacht tot ze voorbij is."
  }
  package func neverClosed(_ leader: String, _ session: String) -> String {
    "\(leader) leidt \(session), en de ronde is al lang voorbij. Is er niemand meer? Met «kiem session hand facilitator NAAM» leid jij hem, met «kiem session close» is hij afgelopen."
  }
}
