import Interface
import Model
import Testing

extension Rehearsal {
  /// The meeting goes on, as its facilitator's terminal writes it.
  mutating func next(by leader: PartnerID = Story.esther) {
    guard let session = state.present.runningSession else { return }
    for change in state.present.goingOn(session, .evening) { others(change, by: leader) }
  }

  /// Esther leads the shortest meeting there is and is so many rounds on; Samira has the keyboard.
  static func seat(
    _ rounds: Int, _ width: Int = 100, _ height: Int = 30, words: any Words = English()
  ) -> Rehearsal {
    var rehearsal = Rehearsal.meeting(width, height, words: words)
    rehearsal.press("<Esc>ISamira<Enter>")
    for _ in 0..<rounds { rehearsal.next() }
    return rehearsal
  }

  /// The titles that lie face down.
  var laid: [String] {
    table.values.compactMap { SeatSheet($0) }.flatMap(\.cards).map(\.card.title).sorted()
  }

  /// Somebody elsewhere lays cards face down.
  mutating func others(write titles: [String], as name: String) {
    guard let item = state.present.runningSession.flatMap({ state.present.course(of: $0).item })
    else { return }
    var sheet = SeatSheet(item: item.began)
    sheet.cards = titles.enumerated().map {
      SeatSheet.Laid(
        CardID(random: UInt64(name.utf8.reduce(7) { $0 * 31 + Int($1) } + $0)),
        TableCard(kind: .problem, title: $1))
    }
    others { $0[name] = sheet.bytes }
  }

  /// Somebody sits at a terminal elsewhere.
  static func at(_ partner: PartnerID, _ change: (inout Presence) -> Void = { _ in }) -> Presence {
    var presence = Presence()
    presence.partner = partner
    change(&presence)
    return presence
  }
}

/// A meeting at the terminal of somebody who takes part.
@Suite struct `A seat` {
  @Test func `reads what was decided and agreed, and a round that begins takes it away`() {
    var rehearsal = Rehearsal.seat(1)
    rehearsal.press("l")
    #expect(rehearsal.status == " Nothing was decided, agreed or parked yet.")
    var record = Decision.Record()
    (record.question, record.outcome) = ("A lamp?", "One dim lamp")
    rehearsal.others(Change(TargetID(random: 5), DecisionRecorded(record)), by: Story.esther)
    rehearsal.others(
      Change(TargetID(random: 6), ItemParked(text: "Who pays for it")), by: Story.esther)
    rehearsal.press("l")
    #expect(rehearsal.screen.contains("DECIDED, AGREED, PARKED"))
    #expect(rehearsal.selected.contains("A lamp? One dim lamp"))
    let count = rehearsal.log.count
    for keys in ["<Down>+", "-", "<Enter>"] {
      rehearsal.press(keys)
      #expect(rehearsal.status == " Esther Vonk leads this session and moves it on.")
    }
    #expect(rehearsal.selected.contains("Who pays for it"))
    #expect(rehearsal.log.count == count)
    rehearsal.press("<Esc>")
    #expect(rehearsal.screen.contains("Who are you?"))
    rehearsal.press("l")
    rehearsal.next()
    #expect(rehearsal.lines[2].contains("Silent capture, round 1 of 2"))
  }

  @Test(arguments: [English() as any Words, Dutch()])
  func `reads to its end why something is not for now, at every width`(words: any Words) {
    var rehearsal = Rehearsal.seat(1, 80, 24, words: words)
    rehearsal.press("1gc")
    let told = rehearsal.lines[21].trimmed + " " + rehearsal.lines[22].trimmed
    let refusal = rehearsal.state.board.refusal(of: CommentAdded.self, by: Story.samira)
    #expect(refusal.map { rehearsal.state.names.notNow($0, now: rehearsal.state.now) } == told)
    rehearsal.press("g")
    #expect(rehearsal.lines[22].contains("P1"), "what is selected is told again")
  }

  @Test func `sees what can be held next when the meeting is over`() throws {
    var rehearsal = Rehearsal.meeting()
    rehearsal.restart(as: Story.samira)
    rehearsal.next()
    #expect(rehearsal.lines[0].contains("[4 Session, seat]"))
    let session = try #require(rehearsal.state.board.runningSession)
    rehearsal.others(Change(session.id.cast(), SessionClosed()), by: Story.esther)
    #expect(rehearsal.screen.contains("First time"))
    #expect(rehearsal.lines.contains { $0.contains("17 minutes") }, "a template, not only what was")
  }

  @Test func `is told from another one whose first name is the same`() {
    var rehearsal = Rehearsal.meeting()
    let other = PartnerID(random: 61)
    rehearsal.others(
      Change(other.cast(), PartnerJoined()), Change(other.cast(), PartnerNamed(name: "Bram de Wit"))
    )
    rehearsal.others(come: [
      "aaaaaaaaaa": Rehearsal.at(Story.bram), "bbbbbbbbbb": Rehearsal.at(other),
      "cccccccccc": Rehearsal.at(Story.samira),
    ])
    rehearsal.press("]")
    #expect(rehearsal.screen.contains("Bram Postma"))
    #expect(rehearsal.screen.contains("Bram de Wit"))
    #expect(!rehearsal.screen.contains("Samira El"))
  }

  @Test func `goes along into a round that begins, and not a second time`() {
    var rehearsal = Rehearsal.seat(1)
    #expect(rehearsal.lines[0].contains("[4 Session, seat]"))
    #expect(rehearsal.lines[2].contains("Check-in, Round"))
    #expect(rehearsal.lines[2].contains("05:00 left of 05:00"))
    #expect(rehearsal.screen.contains("Who are you?"))
    rehearsal.press("<Esc>")
    rehearsal.wait(1)
    #expect(rehearsal.lines[0].contains("[1 Board]"))
    #expect(rehearsal.lines[0].contains(" 4: S1 "))
    rehearsal.next()
    #expect(rehearsal.lines[0].contains("[4 Session, seat]"))
  }

  @Test func `never goes along while somebody types or looks at the past`() {
    var rehearsal = Rehearsal.seat(0)
    rehearsal.press("1nhalf a sen")
    rehearsal.next()
    #expect(rehearsal.status.contains("New problem: half a sen"))
    #expect(rehearsal.lines[0].contains("[1 Board]"))
    rehearsal.press("<Esc>")
    #expect(rehearsal.lines[0].contains("[4 Session, seat]"))
    rehearsal.press("6")
    rehearsal.next()
    #expect(rehearsal.lines[0].contains("[6 History"))
  }

  @Test func `who leads is not taken anywhere, and has the keys that move a meeting on`() {
    var rehearsal = Rehearsal.meeting()
    rehearsal.press("<Esc>")
    rehearsal.next()
    #expect(rehearsal.lines[0].contains("[1 Board]"))
    rehearsal.press("4")
    #expect(rehearsal.lines[0].contains("[4 Session]"))
  }

  @Test func `says who is ready and how many are not`() {
    var rehearsal = Rehearsal.seat(1)
    let round = rehearsal.state.present.runningSession.flatMap {
      rehearsal.state.present.course(of: $0).round?.began
    }
    rehearsal.others(come: [
      "a": Rehearsal.at(Story.esther), "b": Rehearsal.at(Story.bram) { $0.ready = round },
      "c": Rehearsal.at(Story.city),
    ])
    #expect(rehearsal.screen.contains("ready: Bram; 2 not yet"))
    rehearsal.press("<Enter>")
    #expect(rehearsal.state.presence?.ready == round)
    #expect(rehearsal.screen.contains("You are ready."))
    #expect(rehearsal.screen.contains("1 not yet"))
    rehearsal.press("y")
    #expect(rehearsal.state.presence?.ready == nil)
    rehearsal.press("y")
    rehearsal.next()
    #expect(rehearsal.state.presence?.ready == nil, "that was the round before")
  }

  @Test func `follows the facilitator's cursor only when asked to, and never a participant's`()
    throws
  {
    var rehearsal = Rehearsal.seat(0)
    rehearsal.press("1g")
    let here = rehearsal.state.selection
    let other = try #require(
      rehearsal.state.board.cards.all.first { $0.isOnBoard && $0.id != here })
    rehearsal.others(come: ["a": Rehearsal.at(Story.esther) { $0.card = other.id }])
    #expect(rehearsal.state.selection == here)
    rehearsal.press("F")
    #expect(rehearsal.state.selection == other.id)
    #expect(rehearsal.state.presence?.isFollowing == true)
    rehearsal.others(come: [
      "a": Rehearsal.at(Story.esther) { $0.card = other.id },
      "b": Rehearsal.at(Story.bram) { $0.card = here },
    ])
    #expect(rehearsal.state.selection == other.id)
    rehearsal.press("c")
    rehearsal.others(come: ["a": Rehearsal.at(Story.esther) { $0.card = here }])
    #expect(rehearsal.state.selection == other.id, "never while somebody types")
    rehearsal.press("<Esc>")
    #expect(rehearsal.state.selection == here)
    rehearsal.press("F")
    #expect(rehearsal.status == " Your board goes its own way again.")
  }

  @Test(arguments: [(60, 20), (80, 24), (100, 30), (200, 60)])
  func `every size shows the task, the clock and the promise`(width: Int, height: Int) {
    var rehearsal = Rehearsal.seat(2, width, height, words: Dutch())
    rehearsal.press("nDe lamp is stuk<Enter><Esc>")
    #expect(rehearsal.screen.contains("nog 07:00 van 07:00"))
    #expect(rehearsal.screen.contains("Een zin per kaart."))
    #expect(rehearsal.screen.contains("JOUW KAARTEN OP TAFEL (1)"))
    #expect(rehearsal.screen.contains("De lamp is stuk"))
    #expect(rehearsal.screen.contains("Je naam wordt niet"))
  }
}
