extension English {
  package func notInThisRound(_ leader: String, _ session: String, _ operation: String) -> String {
    "\(leader) leads \(session), and this round is to \(operation): the rest waits until it is over."
  }
  package func neverClosed(_ leader: String, _ session: String) -> String {
    "\(leader) leads \(session), whose round was over long ago. Is nobody there? «kiem session hand facilitator NAME» makes you lead it, «kiem session close» ends it."
  }
}
