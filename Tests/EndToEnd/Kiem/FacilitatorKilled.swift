import Glibc
import Model
import Testing

/// The facilitator's terminal is killed in the middle of a round of every operation, and the meeting goes on.
@Suite struct `A facilitator killed in a round` {
  private static let seconds = 1800

  /// Seconds since 1970.
  private var now: Double { Double(time(nil)) }

  /// The seconds that a text `27:13` tells; `nil` when none stands there.
  private func clock(on screen: String) -> Int? {
    for word in screen.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      let parts = word.split(separator: ":")
      guard parts.count == 2, parts.allSatisfy({ $0.utf8.count == 2 }), let minutes = Int(parts[0]),
        let seconds = Int(parts[1]), (25...30).contains(minutes)
      else { continue }
      return minutes * 60 + seconds
    }
    return nil
  }

  private func number(_ key: String, in json: String) -> Int? {
    json.firstRange(of: "\"\(key)\":").flatMap { range in
      Int(json[range.upperBound...].prefix { $0 == "-" || $0.isNumber })
    }
  }

  /// The rounds of the meeting: one of each operation, half an hour long.
  private func plan(_ place: Place) throws {
    _ = try Program.run("/bin/mkdir", [place.board + "/methods"])
    var plan = ["session", "plan", "All of it", "--board", place.board, "--as", "Ana"]
    for operation in Operation.allCases {
      let isSilent = operation == .capture
      _ = try place.write(
        """
        name: Part \(operation.rawValue)
        rounds:
          - name: First
            minutes: 30
            op: \(operation.rawValue)
            do: This is to \(operation.rawValue).
            scale: impact
            dots: 3
            anonymous: \(isSilent)
        """, to: "street.kiem/methods/do-\(operation.rawValue).yaml")
      plan += ["--method", "do-\(operation.rawValue)"]
    }
    let planned = try place.command(plan, as: "ana")
    guard planned.status == 0 else { throw Place.Failure(description: planned.errors) }
  }

  private func leader(_ place: Place) throws -> TermSession {
    let ana = try place.kiem([place.board, "--as", "Ana"], as: "ana", rows: 30, columns: 100)
    try ana.wait(for: "Our street")
    try ana.press("4", for: "S1 All of it")
    return ana
  }

  /// Something is done in the round, by who leads or by the seat, before who leads is gone.
  private func work(_ operation: Operation, _ ana: TermSession, _ ben: TermSession) throws {
    switch operation {
    case .attend:
      try ana.press("t", for: "Who is there? 0 present")
      try ana.press(" ", for: "Who is there? 1 present")
    case .capture:
      try ben.press("n", for: "New problem:")
      try ben.press("Told in silence\r", for: "It lies face down: 1 card.")
      try ben.escape(from: "Enter put on the table")
    case .cluster:
      try ben.press("C", for: "LOOSE CARDS")
      try ben.send("g j")
      try ben.press("b", for: "2 cards laid together")
    case .recognise: try ben.press("gr", for: "[r]")
    case .comment:
      try ben.press("gc", for: "Comment on")
      try ben.press("Seen on Monday\r", for: "Your comment is on")
    case .vote, .rate:
      try ana.press("B", for: operation == .vote ? "VOTE on" : "SCORE")
      try ana.press("\r", for: "of 1 ready")
      try ben.wait(for: "It is open")
      try ben.press("\r", for: "0 of 1 ready")
      try ben.send(operation == .vote ? "g " : "g4")
      try ben.press("\r", for: "1 of 1 ready")
    case .agree:
      try ben.press("a", for: "What will Ben do?")
      try ben.press("I bring a lamp\r", for: "Until when?")
      try ben.press("\r", for: "Which card is it about?")
      try ben.press("\r", for: "Agreed with Ben.")
    default: return
    }
  }

  /// What was done is there for whoever leads now.
  private func goOn(_ operation: Operation, _ ana: TermSession) throws {
    switch operation {
    case .attend: try ana.wait(for: "1 present")
    case .capture: try ana.wait(for: "1 card   from 1 of 1 seats")
    case .cluster:
      try ana.press("C", for: "no name yet (2)")
      try ana.press("4", for: "This is to cluster.")
    case .recognise: try ana.wait(for: "recognised once")
    case .vote, .rate:
      try ana.press("B", for: "1 of 1 ready")
      try ana.press("R", for: "1 voter")
      try ana.press("4", for: "This is to \(operation.rawValue).")
    case .agree: try ana.wait(for: "1 agreement")
    default: return
    }
  }

  @Test func `leaves everybody the true time and all that was done, and a restart goes on`()
    throws
  {
    let place = try Place()
    let ben = try place.started(["Dark lamp", "No bench"], by: "ben", rows: 30, columns: 100)
    try plan(place)
    func kiem(_ arguments: [String], as person: String) throws -> String {
      let name = person.prefix(1).uppercased() + person.dropFirst()
      let outcome = try place.command(
        arguments + ["--board", place.board, "--as", name], as: person)
      #expect(outcome.status == 0, "\(arguments) \(outcome.errors)")
      return outcome.output
    }
    _ = try kiem(["session", "start", "S1"], as: "ana")
    try ben.press("4", for: "S1 All of it")
    var ana = try leader(place)
    let operations = Operation.allCases
    for operation in operations {
      try ana.press("]", for: "This is to \(operation.rawValue).")
      let began = now
      func isTrue(_ seconds: Int) -> Bool {
        abs(Double(seconds) - (Double(Self.seconds) - (now - began))) <= 3
      }
      try ben.wait(for: "This is to \(operation.rawValue).")
      try work(operation, ana, ben)
      ana.kill(SIGKILL)
      #expect(try ana.waitExit() == 128 + SIGKILL)
      // A script sees the round and its clock, and so does the terminal that is started anew.
      let told = try kiem(["session", "status", "--json"], as: "ben")
      #expect(isTrue(try #require(number("secondsLeft", in: told))), "\(operation)")
      #expect(told.contains("\"operation\":\"\(operation.rawValue)\""))
      ana = try leader(place)
      try ana.wait("the round to \(operation.rawValue)") {
        $0.screen.contains("This is to \(operation.rawValue).") && clock(on: $0.screen) != nil
      }
      #expect(isTrue(try #require(clock(on: ana.screen))), "\(operation)")
      try goOn(operation, ana)
    }
    ana.kill(SIGKILL)
    // Somebody else goes on with what was left.
    _ = try kiem(["session", "hand", "facilitator", "Ben"], as: "ben")
    _ = try kiem(["session", "extend", "5"], as: "ben")
    _ = try kiem(["session", "back"], as: "ben")
    let last = try #require(operations.dropLast().last)
    try ben.wait(for: "This is to \(last.rawValue).")
    _ = try kiem(["session", "close"], as: "ben")
    let minutes = try kiem(["session", "minutes"], as: "ben")
    for operation in operations { #expect(minutes.contains("Part \(operation.rawValue)")) }
    for text in ["Told in silence", "1 card without names, from 1 seat", "1 dot", "Ben: I bring"] {
      #expect(minutes.contains(text), "\(text)")
    }
    #expect(try kiem(["show", "1"], as: "ben").contains("Seen on Monday"))
    _ = try kiem(["check"], as: "ben")
    #expect(try ben.quit() == 0)
  }
}
