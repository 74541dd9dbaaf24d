import Glibc
import Model
import Testing

/// While people vote or score nobody learns more than how many are ready, wherever they look.
@Suite struct `A vote that is open` {
  /// A meeting with one round of voting or scoring, led by Ana, on a board with four cards.
  private func begun(_ place: Place, _ operation: Operation) throws -> TermSession {
    let ana = try place.started(
      ["Dark lamp", "No bench", "Loose tile", "Wet cellar"], rows: 30, columns: 100)
    for name in ["Ben", "Cleo", "Dora"] {
      let added = try place.command(["partner", "add", name, "--board", place.board])
      guard added.status == 0 else { throw Place.Failure(description: added.errors) }
    }
    _ = try Program.run("/bin/mkdir", [place.board + "/methods"])
    _ = try place.write(
      """
      name: Choosing
      rounds:
        - name: First
          minutes: 30
          op: \(operation.rawValue)
          do: Look and choose.
          scale: impact
          hidden: true
        - name: Second
          minutes: 5
          op: reveal
          do: Now look together.
      """, to: "street.kiem/methods/choosing.yaml")
    for arguments in [
      ["session", "plan", "Choice", "--method", "choosing"], ["session", "start", "S1"],
    ] {
      let outcome = try place.command(arguments + ["--board", place.board])
      guard outcome.status == 0 else { throw Place.Failure(description: outcome.errors) }
    }
    try ana.press("4", for: "S1 Choice")
    try ana.press("]", for: "Look and choose.")
    try ana.press("B", for: operation == .vote ? "VOTE on 4" : "SCORE 4 things")
    try ana.press("\r", for: "of 0 ready")
    return ana
  }

  private func seat(_ place: Place, _ name: String) throws -> TermSession {
    let seat = try place.kiem(
      [place.board, "--as", name], as: name.lowercased(), rows: 30, columns: 100)
    try seat.wait(for: "It is open")
    return seat
  }

  /// Two dots on the first card and one on the third, or 5 for the first and 2 for the third.
  private func put(_ seat: TermSession, _ operation: Operation) throws {
    try seat.press("\r", for: "ready")
    try seat.wait(for: "> ")
    try seat.send(operation == .vote ? "g  " : "g5")
    try seat.wait(for: operation == .vote ? "0 left" : "1 of 4 scored")
    try seat.press("\r", for: "You are ready.")
  }

  /// All that a script can ask for, without what only tells of the time.
  private func told(_ place: Place) throws -> [String] {
    let wishes = [
      ["list", "--json"], ["show", "1", "--json"], ["show", "1"], ["who", "--json"],
      ["tree", "--json"], ["session", "list", "--json"], ["session", "status", "--json"],
      ["session", "status"], ["session", "minutes"], ["session", "minutes", "--json"],
      ["log", "--json"], ["log"],
    ]
    return try wishes.map { wish in
      let outcome = try place.command(wish + ["--board", place.board], as: "dora")
      #expect(outcome.status == 0, "\(wish): \(outcome.errors)")
      return outcome.output.split(whereSeparator: { ",\n".contains($0) }).filter { part in
        !["secondsLeft", "expectedEnd", "\"begins\"", " left of ", " end"].contains {
          part.contains($0)
        }
      }.joined(separator: "\n")
    }
  }

  /// All bytes of the board but what lies on its table.
  private func logs(_ place: Place) throws -> String {
    let script = "find '\(place.board)' -type f -not -path '*/table/*' | sort | xargs cksum"
    return try Program.run("/bin/sh", ["-c", script]).output
  }

  /// Goes to every screen there is; what was seen on the way.
  private func look(_ session: TermSession) throws -> String {
    let before = session.raw.count
    var seen = ""
    let ways = [
      ("1", "[1 Board]"), ("g\r", "[Card P1]"), ("2", "[2 People"), ("3", "[3 Challenge tree]"),
      ("5", "[5 Results]"), ("4", "Look and choose."), ("6", "[6 History]"),
    ]
    for (key, text) in ways {
      try session.press(key, for: text)
      seen += session.screen
    }
    try session.escape(from: "[6 History]")
    for (key, text) in [("C", "[Clusters]"), ("B", "2 of 3 ready")] {
      try session.press(key, for: text)
      seen += session.screen
    }
    try session.escape(from: "[Dots and scores]")
    // Dots are nowhere in what was sent, also not for a moment.
    return seen + (session.text(since: before).contains("●") ? "●" : "")
  }

  @Test(arguments: [Operation.vote, .rate])
  func `tells no count on any screen, in any log and to any script before it is closed`(
    operation: Operation
  ) throws {
    let place = try Place()
    let ana = try begun(place, operation)
    let (ben, cleo) = (try seat(place, "Ben"), try seat(place, "Cleo"))
    // Dora only looks on.
    let dora = try seat(place, "Dora")
    let before = (told: try told(place), logs: try logs(place))
    try put(ben, operation)
    try put(cleo, operation)
    try ana.wait(for: "2 of 3 ready")
    try dora.wait(for: "2 of 3 ready")
    #expect(try logs(place) == before.logs)
    for (now, then) in zip(try told(place), before.told) { #expect(now == then) }
    try ana.escape(from: "[Dots and scores]")
    for session in [ana, dora] {
      let seen = try look(session)
      // No dot of anybody, no score, and no total.
      for sign in ["●", "[5]", "WHAT CAME OUT", "highest first", "voter", "talk first"] {
        #expect(!seen.contains(sign), "\(sign)")
      }
    }
    // Closing before all are ready asks first; then everybody sees the same.
    try ana.press("B", for: "2 of 3 ready")
    try ana.press("R", for: "Close it with 2 of 3 ready")
    try ana.press("\r", for: "2 voters")
    for seat in [ben, cleo] { try seat.wait(for: "2 voters") }
    #expect(try place.files().allSatisfy { !$0.hasSuffix(".draft") })
    for session in [ana, ben, cleo, dora] { #expect(try session.quit() == 0) }
  }

  @Test(arguments: [Operation.vote, .rate], ["next", "close"])
  func `is counted when a script moves the meeting on, and nothing lies there any more`(
    operation: Operation, step: String
  ) throws {
    let place = try Place()
    let ana = try begun(place, operation)
    let ben = try seat(place, "Ben")
    try put(ben, operation)
    // Nobody is there who would look after the table.
    #expect(try ana.quit() == 0)
    let outcome = try place.command(["session", step, "--board", place.board])
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains("The vote that was open is counted: 1 voter."))
    let minutes = try place.command(["session", "minutes", "--board", place.board]).output
    #expect(minutes.contains(operation == .vote ? "P1 Dark lamp: 2 dots" : "P1 Dark lamp: 5"))
    try ben.wait(for: step == "next" ? "Now look together." : "[Dots and scores]")
    #expect(try ben.quit() == 0)
    #expect(try place.files().allSatisfy { !$0.hasSuffix(".draft") })
  }

  @Test func `and cards that lie face down come to the board when a script moves the meeting on`()
    throws
  {
    let place = try Place()
    let ana = try place.started()
    for arguments in [
      ["partner", "add", "Ben"], ["session", "plan", "Silence", "--method", "silent-capture"],
      ["session", "start", "S1"], ["session", "next"],
    ] {
      #expect(try place.command(arguments + ["--board", place.board]).status == 0)
    }
    #expect(try ana.quit() == 0)
    let ben = try place.kiem([place.board, "--as", "Ben"], as: "ben")
    try ben.wait(for: "Your name is not stored")
    try ben.press("n", for: "New problem:")
    try ben.press("Told in silence\r", for: "It lies face down: 1 card.")
    try ben.escape(from: "Enter put on the table")
    let next = try place.command(["session", "next", "--board", place.board])
    #expect(next.errors.contains("1 card is revealed."))
    let minutes = try place.command(["session", "minutes", "--board", place.board]).output
    #expect(minutes.contains("- 1 card without names, from 1 seat\n"))
    #expect(try ben.quit() == 0)
  }
}
