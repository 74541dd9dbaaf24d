import Glibc
import Testing

/// A meeting with everybody's terminal in it: real processes on one board.
@Suite struct `A meeting of thirteen terminals` {
  /// The facilitator and her board, with so many people on it.
  private func room(_ place: Place, seats: Int) throws -> TermSession {
    let leader = try place.started(by: "esther", rows: 30, columns: 100)
    for number in 1...seats {
      let added = try place.command(
        ["partner", "add", "Seat \(number)", "--board", place.board], as: "esther")
      guard added.status == 0 else { throw Place.Failure(description: added.errors) }
    }
    return leader
  }

  private func seat(_ place: Place, _ number: Int) throws -> TermSession {
    try place.kiem(
      [place.board, "--as", "Seat \(number)"], as: "seat\(number)", rows: 30, columns: 100)
  }

  /// Names and bytes of all files below the place that hold a text.
  private func files(_ place: Place, with text: String) throws -> [String] {
    try Program.run("/bin/grep", ["-rlaF", "--", text, place.path]).output
      .split(separator: "\n").map(String.init)
  }

  private func names(_ place: Place, below: String, ending: String) throws -> [String] {
    try place.files().filter { $0.contains(below) && $0.hasSuffix(ending) }
      .compactMap { $0.split(separator: "/").last?.split(separator: ".").first.map(String.init) }
  }

  @Test func `write in silence, reveal together, and end with one board and no author's byte`()
    throws
  {
    let place = try Place()
    var leader = try room(place, seats: 12)
    var seats = try (1...12).map { try seat(place, $0) }
    for seat in seats { try seat.wait(for: "? help") }
    try leader.press("4", for: "Nothing here yet")
    try leader.press("\r", for: "Begin now")
    try leader.press("\r", for: "S1 has begun")
    try leader.press("]", for: "CHECK-IN")
    for seat in seats { try seat.wait(for: "[4 Session, seat]") }
    try seats[0].press("\r", for: "You are ready.")
    try leader.wait(for: "1 of 12 ready")
    try leader.press("]", for: "from 0 of 12 seats")

    for (number, seat) in seats.enumerated() {
      try seat.wait(for: "Your name is not stored")
      try seat.press("n", for: "New problem:")
      try seat.press("Told in silence \(number + 1)\r", for: "It lies face down: 1 card.")
      try seat.escape(from: "Enter put on the table")
    }
    try leader.wait(for: "12 cards   from 12 of 12 seats")
    let sheets = try names(place, below: "/table/", ending: ".draft")
    #expect(Set(sheets).count == 12)
    #expect(!leader.screen.contains("Told in silence"))
    for file in try files(place, with: "Told in silence") { #expect(file.hasSuffix(".draft")) }

    // One terminal ends in the middle of the round, and comes back to its own card.
    seats[4].kill(SIGKILL)
    _ = try seats[4].waitExit()
    seats[4] = try seat(place, 5)
    try seats[4].wait(for: "Told in silence 5")
    // So does the facilitator's, and the clock goes on.
    leader.kill(SIGKILL)
    _ = try leader.waitExit()
    leader = try place.kiem([place.board], as: "esther", rows: 30, columns: 100)
    try leader.wait(for: "? help")
    try leader.press("4", for: "12 cards   from 12 of 12 seats")

    try leader.press("]", for: "revealed   12 cards")
    #expect(try names(place, below: "/table/", ending: ".draft").isEmpty)
    // One more, after the reveal.
    try seats[7].wait(for: "comes to the board at once")
    try seats[7].press("n", for: "New problem:")
    try seats[7].press("Told too late\r", for: "marked as late")
    try seats[7].escape(from: "Enter put on the table")
    try leader.wait(for: "revealed   13 cards, 1 after the reveal")

    func board(_ session: TermSession) -> [String] { (2..<26).map { session.line($0) } }
    try leader.press("1", for: "[1 Board]")
    try leader.send("g")
    try leader.wait(for: "v 6 more")
    let shown = board(leader)
    #expect(shown[0].contains("13 "))
    for seat in seats {
      try seat.press("1", for: "[1 Board]")
      try seat.send("g")
      try seat.wait("the board that the facilitator sees") { board($0) == shown }
    }

    try leader.press("4", for: "round 2 of 2")
    try leader.press("X", for: "Is the session over?")
    try leader.press("\r", for: "The minutes of S1")
    try leader.escape(from: "The minutes of S1")
    for session in [leader] + seats { #expect(try session.quit() == 0) }

    // The cards stand in the facilitator's log alone, and nothing leads to who wrote them.
    let logs = try files(place, with: "Told in silence")
    #expect(logs.count == 1)
    #expect(try files(place, with: "session.started") == logs)
    let lines = try Program.run("/bin/grep", ["-haF", "Told ", logs.first ?? ""]).output
    #expect(!lines.contains("\"by\""))
    #expect(lines.split(separator: "\n").count == 2)
    for name in sheets { #expect(try files(place, with: name).isEmpty, "\(name)") }
    #expect(try place.files().allSatisfy { !$0.contains("/table/") && !$0.contains("/seats/") })
  }

  @Test func `a facilitator killed in a reveal, at any moment, loses no card and doubles none`()
    throws
  {
    let place = try Place()
    var leader = try room(place, seats: 2)
    let seats = try (1...2).map { try seat(place, $0) }
    try leader.wait(for: "? help")
    try leader.press("4", for: "Nothing here yet")
    try leader.press("\r", for: "Begin now")
    try leader.press("\r", for: "S1 has begun")
    try leader.press("]", for: "CHECK-IN")
    var told = 0
    for delay: UInt32 in [0, 2000, 5000, 10_000, 30_000] {
      // Who is slow shows the silent round of a moment ago, in which nothing is written any more.
      for seat in seats { try seat.wait(for: "In turn: who are you") }
      // Back into the silent round, until it is the one that runs.
      try leader.press("]", for: "round 1 of 2: Write")
      for seat in seats {
        try seat.wait(for: "Your name is not stored")
        try seat.press("n", for: "New problem:")
        told += 1
        try seat.press("Told \(told).\r", for: "It lies face down")
        try seat.escape(from: "Enter put on the table")
      }
      try leader.wait(for: "2 cards   from 2 of 2 seats")
      try leader.send("]")
      usleep(delay)
      leader.kill(SIGKILL)
      _ = try leader.waitExit()
      leader = try place.kiem([place.board], as: "esther", rows: 30, columns: 100)
      try leader.wait(for: "? help")
      try leader.press("4", for: "SILENT CAPTURE")
      if leader.screen.contains("round 1 of 2") { try leader.send("]") }
      try leader.wait(for: "round 2 of 2")
      try leader.wait(for: "revealed   2 cards")
      try leader.press("[", for: "round 1 of 2: Write")
      try leader.press("[", for: "CHECK-IN")
    }
    let list = try place.command(["list", "--board", place.board], as: "esther").output
    for number in 1...told { #expect(list.ranges(of: "Told \(number).").count == 1, "\(number)") }
    for session in [leader] + seats { #expect(try session.quit() == 0) }
  }
}
