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

  @Test func `leaves every other terminal with the true time, and anybody can go on`() throws {
    let place = try Place()
    let ben = try place.started(["Dark lamp", "No bench"], by: "ben", rows: 30, columns: 100)
    _ = try Program.run("/bin/mkdir", [place.board + "/methods"])
    let operations = Operation.allCases
    var plan = ["session", "plan", "All of it", "--board", place.board, "--as", "Ana"]
    for operation in operations {
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
        """, to: "street.kiem/methods/do-\(operation.rawValue).yaml")
      plan += ["--method", "do-\(operation.rawValue)"]
    }
    func kiem(_ arguments: [String], as person: String) throws -> String {
      let name = person.prefix(1).uppercased() + person.dropFirst()
      let outcome = try place.command(
        arguments + ["--board", place.board, "--as", name], as: person)
      #expect(outcome.status == 0, "\(arguments) \(outcome.errors)")
      return outcome.output
    }
    #expect(try place.command(plan, as: "ana").status == 0)
    _ = try kiem(["session", "start", "S1"], as: "ana")
    try ben.press("4", for: "S1 All of it")
    for operation in operations {
      let ana = try place.kiem(
        [place.board, "--as", "Ana"], as: "ana", rows: 30, columns: 100)
      try ana.wait(for: "Our street")
      try ana.press("4", for: "S1 All of it")
      let began = now
      try ana.press("]", for: "This is to \(operation.rawValue).")
      ana.kill(SIGKILL)
      #expect(try ana.waitExit() == 128 + SIGKILL)
      // Ben's terminal shows the round and its clock, and the clock goes on.
      try ben.wait("the round to \(operation.rawValue)") {
        $0.screen.contains("This is to \(operation.rawValue).") && clock(on: $0.screen) != nil
      }
      let shown = try #require(clock(on: ben.screen))
      let left = Double(Self.seconds) - (now - began)
      #expect(abs(Double(shown) - left) <= 3, "\(operation): \(shown) instead of \(left)")
      let told = try kiem(["session", "status", "--json"], as: "ben")
      let secondsLeft = try #require(number("secondsLeft", in: told))
      #expect(
        abs(Double(secondsLeft) - (Double(Self.seconds) - (now - began))) <= 3, "\(operation)")
      #expect(told.contains("\"operation\":\"\(operation.rawValue)\""))
    }
    // Somebody else goes on with what was left.
    _ = try kiem(["session", "hand", "facilitator", "Ben"], as: "ben")
    _ = try kiem(["session", "extend", "5"], as: "ben")
    _ = try kiem(["session", "back"], as: "ben")
    let last = try #require(operations.dropLast().last)
    try ben.wait(for: "This is to \(last.rawValue).")
    _ = try kiem(["session", "close"], as: "ben")
    let minutes = try kiem(["session", "minutes"], as: "ben")
    for operation in operations { #expect(minutes.contains("Part \(operation.rawValue)")) }
    _ = try kiem(["check"], as: "ben")
  }
}
