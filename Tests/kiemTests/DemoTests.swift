import Model
import Testing

@testable import kiem

@Suite struct DemoTests {
  @Test(arguments: Language.allCases)
  func `every event is read and written again without loss`(language: Language) throws {
    let lines = Demo.lines(language)
    #expect(lines.count == 653)
    for (line, raw) in zip(lines, rawEvents(lines)) {
      let events = Event.all(in: raw)
      try #require(events.count == 1, "\(line.draft.kind) \(line.draft.target)")
      let event = events[0]
      let again = event.payload.bytes(by: event.by, session: event.envelope.session)
      #expect(String(decoding: again, as: UTF8.self) == raw.payloadText)
    }
  }

  @Test(arguments: Language.allCases)
  func `every event has its effect on the board`(language: Language) {
    let board = demoBoard(language)
    #expect(board.eventCount == 653)
    #expect(board.unknownKinds.isEmpty)
    #expect(board.didNotApply.isEmpty)
    #expect(board.forks.isEmpty)
    #expect(!board.mustNotWrite)
    #expect(board.language.value == language)
    #expect(board.cards.all.count == 43)
    #expect(board.partners.all.allSatisfy { $0.joined != nil && $0.name != nil })
  }

  @Test func `the two languages tell the same story`() {
    let (english, dutch) = (Demo.lines(.english), Demo.lines(.dutch))
    for (one, other) in zip(english, dutch) {
      #expect(one.now == other.now)
      #expect(one.draft.audience == other.draft.audience)
      #expect(one.draft.kind == other.draft.kind)
      #expect(one.draft.target == other.draft.target)
    }
    #expect(
      BoardText(demoBoard(.english), withTexts: false).lines
        == BoardText(demoBoard(.dutch), withTexts: false).lines)
  }

  @Test func `events stand in the order of time and none is in the future`() {
    let moments = Demo.lines(.english).map(\.now)
    #expect(moments == moments.sorted())
    #expect(moments.allSatisfy { Day(milliseconds: $0) <= Demo.told })
  }

  @Test func `told on another day the story moves by whole days and stays the same`() {
    let today = Day(year: 2028, month: 2, day: 29)
    let days = today.number - Demo.told.number
    for (line, moved) in zip(Demo.lines(.dutch), Demo.lines(.dutch, today: today)) {
      #expect(moved.now == line.now + days * 86_400_000)
      #expect(moved.draft.target == line.draft.target)
      #expect(moved.draft.kind == line.draft.kind)
    }
    let (told, moved) = (demoBoard(.dutch), demoBoard(.dutch, today: today))
    for (id, agreement) in told.agreements {
      let due = agreement.terms.value.due.map { $0.number + days }
      #expect(moved.agreements[id]?.terms.value.due?.number == due)
    }
    for (id, decision) in told.decisions {
      let review = decision.reviewOn.map { $0.number + days }
      #expect(moved.decisions[id]?.reviewOn?.number == review)
    }
    #expect(
      moved.sessions.all.compactMap(\.day.value).map(\.number).sorted()
        == told.sessions.all.compactMap(\.day.value).map { $0.number + days }.sorted())
  }

  @Test(arguments: Language.allCases)
  func `cards move as the policies and limits ask, or say why not`(language: Language) {
    var board = Board()
    var reasons: [String: [String]] = [:]
    for raw in rawEvents(Demo.lines(language)) {
      for event in Event.all(in: raw) {
        guard let move = event.payload as? CardMoved,
          let card = board.cards[event.envelope.target.cast()]
        else { continue }
        #expect(move.from == card.place.value.stage)
        #expect(
          board.obstacles(moving: card, to: move.to).map(\.rule) == move.overrides.map(\.rule))
        if !move.overrides.isEmpty { reasons[board.label(of: card)] = move.overrides.map(\.rule) }
      }
      board.apply(raw)
      board.settle()
    }
    #expect(reasons == ["15": ["A3"], "22": ["A2", "A3"]])
  }

  @Test func `what is for all names nobody who takes part by role or silently`() throws {
    let open = demoBoard(.english) { $0 == .open }
    let facilitator = demoBoard(.english)
    for (number, partner) in [(19, "p08"), (20, "p02")] {
      let card = try #require(open.card(number))
      let unknown = open.people(on: card).filter { $0.share != .named }
      #expect(unknown.map(\.partner) == [nil])
      #expect(unknown.allSatisfy { open.partners[$0.seat] == nil })
      let same = try #require(facilitator.card(number))
      let known = facilitator.people(on: same).filter { $0.share != .named }
      #expect(known.map(\.partner) == [PartnerID(partner)])
    }
    let silent = try #require(open.card(20)).participations
    #expect(silent.map(\.state.value.doing) == [""])
    #expect(silent.map(\.state.value.describedAs) == [nil])
    #expect(open.partners.all.allSatisfy { $0.privateName.value == nil })
    #expect(open.notes.isEmpty)
  }

  @Test func `a card of a circle is on the board of its members only`() throws {
    #expect(demoBoard(.english) { $0 == .open }.card(15) == nil)
    let card = try #require(demoBoard(.english).card(15))
    #expect(CircleID("k1").map { card.audience.value == .circle($0) } == true)
    for raw in rawEvents(Demo.lines(.english)) where raw.target == card.id.cast() {
      #expect(raw.audience != .open)
    }
  }
}
