import Log

extension Bench {
  /// Jumps and steps through the history of the large board, beside a key on the plain board.
  func travel(_ board: BoardFolder, _ environment: [String: String]) throws {
    let screen = try Screen(
      programs + "kiem", ["--as", "Partner 0", board.path], environment, rows: 60, columns: 200)
    defer { screen.end() }
    _ = try screen.frame()
    func times(_ keys: [String], _ rounds: Int) throws -> [Double] {
      var times: [Double] = []
      for _ in 0..<rounds {
        for key in keys {
          let start = Bench.now
          screen.send(key)
          _ = try screen.frame()
          times.append(Bench.now - start)
        }
      }
      return times
    }
    let plain = try times(["j", "k"], 20).median
    let before = screen.status("VmRSS") / 1024
    table.add("the history is opened, large board", try times(["6"], 1).median, "ms")
    // The first jump to somewhere before the end makes the copies on the way.
    table.add("  its first jump over everything", try times(["g", "G", "{"], 1).max() ?? 0, "ms")
    table.add(
      "  memory with all copies (resident)", screen.status("VmRSS") / 1024, "MB", floor: before)
    // To the beginning, to the end of the first day, to the end.
    table.add("jump in the history", try times(["g", "}", "G", "{"], 8).median, "ms", floor: plain)
    table.add("  step by one event", try times(["[", "]"], 10).median, "ms", floor: plain)
    _ = try times(["b"], 1)
    table.add(
      "  jump with the whole board as it was", try times(["{", "}"], 8).median, "ms", floor: plain)
  }
}
