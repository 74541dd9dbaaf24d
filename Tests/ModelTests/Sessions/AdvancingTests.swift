import Model
import Testing

@Suite struct `How a meeting moves on` {
  private static let library: Library = {
    var library = Library()
    func file(_ id: String, _ rounds: Int) {
      let round = "  - name: R\n    minutes: 5\n    op: talk\n    do: talk\n"
      let text = "name: \(id)\nrounds:\n" + String(repeating: round, count: rounds)
      library.add(Array(text.utf8), file: id + ".yaml")
    }
    file("check-in", 1)
    file("silent-capture", 2)
    return library
  }()

  private func does(_ meeting: inout Meeting, _ changes: [Change], at minute: Double) -> [String] {
    for change in changes { meeting.say(change.payload, at: minute) }
    return changes.map { change in
      switch change.payload {
      case let started as AgendaItemStarted: started.item
      case let skipped as AgendaItemSkipped: "-" + skipped.item
      case let round as RoundStarted:
        "\(round.item).\(round.round)/\(round.of) \(round.script.minutes)'"
      default: "?"
      }
    }
  }

  @Test func `round by round and item by item, to the end and back`() {
    var meeting = Meeting()
    func next(_ minute: Double) -> [String] {
      does(&meeting, meeting.story.board.goingOn(meeting.session, Self.library), at: minute)
    }
    func back(_ minute: Double) -> [String] {
      does(&meeting, meeting.story.board.goingBack(meeting.session, Self.library), at: minute)
    }
    #expect(next(0) == ["a1", "a1.1/1 10'"])
    #expect(next(10) == ["a2", "a2.1/2 6'"])
    #expect(next(16) == ["a2.2/2 6'"])
    #expect(back(17) == ["a2.1/2 6'"])
    #expect(back(18) == ["a1", "a1.1/1 10'"])
    #expect(back(19) == [])
    #expect(next(20) == ["a2", "a2.1/2 6'"])
    #expect(next(21) == ["a2.2/2 6'"])
    // A method whose file is not there: a round of talk.
    #expect(next(22) == ["a3", "a3.1/1 10'"])
    #expect(next(32) == [])
  }

  @Test func `what is left out gives way to the next`() throws {
    var meeting = Meeting()
    let agenda = meeting.session.agenda.value
    let board = { (meeting: Meeting) in meeting.story.board }
    let ahead = board(meeting).skipping(agenda[1], in: meeting.session, Self.library)
    #expect(does(&meeting, ahead, at: 0) == ["-a2"])
    let first = board(meeting).goingOn(meeting.session, Self.library)
    #expect(does(&meeting, first, at: 1) == ["a1", "a1.1/1 10'"])
    let on = board(meeting).skipping(agenda[0], in: meeting.session, Self.library)
    #expect(does(&meeting, on, at: 2) == ["-a1", "a3", "a3.1/1 10'"])
  }

  @Test func `a template makes a plan under the next number`() {
    var library = Self.library
    library.add(
      Array("name: E\nagenda:\n  - check-in: 10\n  - silent-capture: 20".utf8), file: "evening.yaml"
    )
    let meeting = Meeting()
    let template = library.template("evening") ?? Template(id: "")
    let plan = meeting.story.board.planning(
      "Two", template, minutes: 15, library, facilitator: partner(3))
    #expect(plan.number == 2)
    #expect(plan.agenda.map(\.item) == ["a1", "a2"])
    #expect(plan.agenda.map(\.minutes) == [5, 10])
    #expect(plan.agenda.map(\.name.english) == ["check-in", "silent-capture"])
  }
}
