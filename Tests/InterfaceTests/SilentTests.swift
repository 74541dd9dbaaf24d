import Interface
import Model
import Testing

/// Writing in silence, at a seat and at a keyboard that goes around.
@Suite struct `Silent writing` {
  @Test func `a card lies face down, in no log, under nobody's name`() throws {
    var rehearsal = Rehearsal.seat(2)
    let count = rehearsal.log.count
    #expect(
      rehearsal.table.count == 1, "an empty sheet for each seat, so that seats can be counted")
    rehearsal.press("nThe lamp is broken<Enter>")
    #expect(rehearsal.status.hasPrefix(" New problem:"), "whoever saw one thing saw more")
    rehearsal.press("o No bench<Enter><Esc>")
    #expect(rehearsal.laid == ["No bench", "The lamp is broken"])
    #expect(rehearsal.log.count == count)
    #expect(rehearsal.state.board.cards.all.allSatisfy { $0.title.value != "No bench" })
    #expect(rehearsal.screen.contains("YOUR CARDS ON THE TABLE (2)"))
    #expect(rehearsal.selected == "> O  No bench")
    #expect(
      rehearsal.screen.contains(
        "Your name is not stored with these cards. Nobody sees them before the reveal."))
    #expect(rehearsal.screen.contains("In a small group people may still guess."))
    let bytes = try #require(rehearsal.table.values.first)
    #expect(!String(decoding: bytes, as: UTF8.self).contains("\(Story.samira)"))
  }

  @Test func `it can be edited, told where and for whom, and taken back`() {
    var rehearsal = Rehearsal.seat(2)
    rehearsal.press("nThe lamp<Enter>No bench<Enter><Esc><Up>e is broken<Enter>")
    #expect(rehearsal.laid == ["No bench", "The lamp is broken"])
    rehearsal.press("f<Down><Enter>school, neighbours<Enter>f<Enter>street<Enter>")
    #expect(rehearsal.screen.contains("school, neighbours"))
    let card = rehearsal.table.values.compactMap { SeatSheet($0) }.flatMap(\.cards)[0].card
    #expect(card.targetGroups == ["school", "neighbours"])
    #expect(card.settings == ["street"])
    rehearsal.press("<Del>")
    #expect(rehearsal.laid == ["No bench"])
    rehearsal.press("<Del><Del>")
    #expect(rehearsal.status == " Nothing of yours lies here.")
  }

  @Test func `only the kinds that are asked for are offered`() {
    var rehearsal = Rehearsal.seat(2)
    rehearsal.press("n<Tab>")
    #expect(rehearsal.status.hasPrefix(" New opportunity:"))
    rehearsal.press("<Tab>")
    #expect(rehearsal.status.hasPrefix(" New problem:"))
    rehearsal.press("i x")
    #expect(rehearsal.status.hasPrefix(" New problem: i x"))
  }

  @Test func `a paste is a line of silence as well`() {
    var rehearsal = Rehearsal.seat(2)
    let count = rehearsal.log.count
    rehearsal.press("1")
    rehearsal.paste("The lamp is broken")
    rehearsal.press("<Enter>")
    #expect(rehearsal.log.count == count)
    #expect(rehearsal.laid == ["The lamp is broken"])
  }

  @Test func `the run screen counts cards and seats, and shows no text`() {
    var rehearsal = Rehearsal.meeting()
    rehearsal.press("]]")
    rehearsal.others(write: ["Dark lamp", "No bench"], as: "aaaaaaaaaa")
    rehearsal.others(write: [], as: "bbbbbbbbbb")
    rehearsal.others(write: ["Wet hall"], as: "cccccccccc")
    #expect(rehearsal.screen.contains("on the table   3 cards   from 2 of 3 seats"))
    #expect(!rehearsal.screen.contains("Dark lamp"))
    #expect(rehearsal.lines[29].contains("R reveal"))
  }

  @Test func `a reveal shuffles, says nobody's name in one line, and clears the table`() throws {
    var rehearsal = Rehearsal.meeting()
    rehearsal.press("]]")
    for name in ["aaaaaaaaaa", "bbbbbbbbbb", "cccccccccc"] {
      rehearsal.others(write: ["One \(name)", "Two \(name)"], as: name)
    }
    let count = rehearsal.log.count
    rehearsal.press("R")
    #expect(rehearsal.status == " 6 cards are revealed, shuffled.")
    #expect(rehearsal.table.isEmpty)
    #expect(rehearsal.log.count == count + 1)
    let events = Event.all(in: rehearsal.log[count])
    #expect(events.allSatisfy { $0.by == nil })
    let told = try #require(events.compactMap { $0.payload as? CardsRevealed }.first)
    #expect(told.seats == 3)
    #expect(told.cards.count == 6)
    #expect(told.late == nil)
    let text = String(decoding: rehearsal.log[count].bytes, as: UTF8.self)
    for name in ["\"aaaaaaaaaa\"", "\"bbbbbbbbbb\"", "\(Story.samira)", "\(Story.esther)"] {
      #expect(!text.contains(name))
    }
    #expect(rehearsal.screen.contains("revealed   6 cards"))
    rehearsal.press("R")
    #expect(rehearsal.status == " Nothing lies face down.")
  }

  @Test func `going on to the next round reveals first, and so does closing`() {
    var rehearsal = Rehearsal.meeting()
    rehearsal.press("]]")
    rehearsal.others(write: ["Dark lamp"], as: "aaaaaaaaaa")
    rehearsal.press("]")
    #expect(rehearsal.table.isEmpty)
    #expect(rehearsal.state.board.cards.all.contains { $0.title.value == "Dark lamp" })
    #expect(rehearsal.state.board.runningSession?.reveals.map(\.isLate) == [false])
    var closed = Rehearsal.meeting()
    closed.press("]]")
    closed.others(write: ["Dark lamp"], as: "aaaaaaaaaa")
    closed.press("X<Enter>")
    #expect(closed.state.board.runningSession == nil)
    #expect(closed.state.board.cards.all.contains { $0.title.value == "Dark lamp" })
  }

  @Test func `a late card comes at once and is marked, once, by the first terminal that leads`() {
    var rehearsal = Rehearsal.meeting()
    rehearsal.press("]]")
    rehearsal.others(write: ["Dark lamp"], as: "aaaaaaaaaa")
    rehearsal.press("]")
    rehearsal.others(write: ["No bench"], as: "dddddddddd")
    #expect(rehearsal.table.isEmpty)
    #expect(rehearsal.state.board.runningSession?.reveals.map(\.isLate) == [false, true])
    #expect(rehearsal.screen.contains("revealed   2 cards, 1 after the reveal"))
    // Another terminal of the facilitator comes first by its name: that one does it.
    rehearsal.others(come: ["a": Rehearsal.at(Story.esther)])
    rehearsal.others(write: ["Wet hall"], as: "eeeeeeeeee")
    #expect(rehearsal.laid == ["Wet hall"])
  }

  @Test func `what a terminal left on the table when it ended in a reveal comes not twice`() {
    var rehearsal = Rehearsal.meeting()
    rehearsal.press("]]")
    rehearsal.others(write: ["Dark lamp", "No bench"], as: "aaaaaaaaaa")
    let sheet = rehearsal.table["aaaaaaaaaa"]
    rehearsal.press("]")
    rehearsal.others { $0["aaaaaaaaaa"] = sheet }
    #expect(rehearsal.table.isEmpty)
    #expect(rehearsal.state.board.cards.all.count { $0.title.value == "Dark lamp" } == 1)
  }

  @Test func `what was revealed is not counted, nor taken along into the next silence`() {
    var rehearsal = Rehearsal.meeting()
    rehearsal.press("]]")
    rehearsal.others(write: ["Dark lamp", "No bench"], as: "aaaaaaaaaa")
    let sheet = rehearsal.table["aaaaaaaaaa"]
    rehearsal.press("][")
    // The terminal that revealed ended before it cleared the table, and somebody goes back at once.
    rehearsal.others { $0["aaaaaaaaaa"] = sheet }
    #expect(rehearsal.screen.contains("on the table   0 cards"))
    rehearsal.press("]")
    #expect(rehearsal.table.isEmpty)
    #expect(rehearsal.state.board.cards.all.count { $0.title.value == "Dark lamp" } == 1)
  }

  @Test func `what was revealed does not go along when its item is begun again`() {
    var rehearsal = Rehearsal.seat(2)
    rehearsal.press("nThe lamp is broken<Enter>No bench<Enter><Esc>")
    guard let session = rehearsal.state.board.runningSession else { return }
    let card = CardID(random: 77)
    let captured = rehearsal.state.board.capturing(.problem, "The lamp is broken", random: 1)
    rehearsal.others(
      Change(card.cast(), captured, isAnonymous: true),
      Change(session.id.cast(), CardsRevealed(cards: [card], seats: 1), isAnonymous: true))
    #expect(rehearsal.laid == ["No bench", "The lamp is broken"])
    for change in rehearsal.state.present.goingBack(session, .evening) {
      rehearsal.others(change, by: Story.esther)
    }
    rehearsal.next()
    #expect(rehearsal.screen.contains("Silent capture, round 1 of 2"))
    #expect(rehearsal.laid == ["No bench"])
  }

  @Test func `a sheet that vanishes is laid again, unless it was revealed`() {
    var rehearsal = Rehearsal.seat(2)
    rehearsal.press("nThe lamp is broken<Enter><Esc>")
    rehearsal.others { $0.removeAll() }
    #expect(rehearsal.laid == ["The lamp is broken"])
    guard let session = rehearsal.state.board.runningSession else { return }
    let card = CardID(random: 77)
    let captured = rehearsal.state.board.capturing(.problem, "The lamp is broken", random: 1)
    rehearsal.others(
      Change(card.cast(), captured, isAnonymous: true),
      Change(session.id.cast(), CardsRevealed(cards: [card], seats: 1), isAnonymous: true))
    rehearsal.others { $0.removeAll() }
    #expect(rehearsal.laid.isEmpty)
  }

  @Test func `somebody else at the keyboard sees nothing of it`() {
    var rehearsal = Rehearsal.seat(2)
    rehearsal.press("nThe lamp is broken<Enter><Esc>IBram<Enter>")
    #expect(rehearsal.screen.contains("YOUR CARDS ON THE TABLE (0)"))
    #expect(!rehearsal.screen.contains("The lamp is broken"))
    rehearsal.press("ISamira<Enter>")
    #expect(rehearsal.screen.contains("The lamp is broken"))
  }

  @Test func `at one keyboard the room sees dots, and each person is a seat`() {
    var rehearsal = Rehearsal.meeting()
    rehearsal.press("]]n")
    #expect(rehearsal.status.hasPrefix(" New problem:"))
    #expect(rehearsal.screen.contains("Person 1 at this keyboard"))
    rehearsal.press("Dark lamp")
    #expect(!rehearsal.screen.contains("Dark"))
    #expect(rehearsal.status.contains("·········"))
    rehearsal.press("<Enter>No bench<Enter><Esc>n")
    #expect(rehearsal.screen.contains("Person 2 at this keyboard"))
    rehearsal.press("Wet hall<Enter><Esc>")
    #expect(rehearsal.table.count == 2)
    #expect(rehearsal.screen.contains("on the table   3 cards   from 2 of 2 seats"))
    rehearsal.press("R")
    #expect(rehearsal.table.isEmpty)
    #expect(rehearsal.state.board.cards.all.contains { $0.title.value == "Wet hall" })
  }

  @Test func `at one keyboard whoever wrote last takes it back and writes it again, unseen`() {
    var rehearsal = Rehearsal.meeting()
    rehearsal.press("]]")
    #expect(rehearsal.screen.contains("no seat is taken; n lets people write here, one by one"))
    rehearsal.press("<Del>")
    #expect(rehearsal.status == " Nothing of yours lies here.")
    rehearsal.press("nDark lamp<Enter><Esc>no Wet hal<Enter><Esc>")
    #expect(rehearsal.lines[29].contains("Del take back"))
    rehearsal.press("<Del>")
    #expect(rehearsal.screen.contains("Person 2: your last card is taken back."))
    #expect(rehearsal.laid == ["Dark lamp"])
    #expect(rehearsal.status.hasPrefix(" New opportunity:"), "of the same kind")
    rehearsal.press("Wet hall")
    #expect(!rehearsal.screen.contains("Wet"))
    rehearsal.press("<Enter><Esc>")
    #expect(rehearsal.laid == ["Dark lamp", "Wet hall"])
    #expect(rehearsal.table.count == 2, "it is the same person's")
  }

  @Test func `a card that came late says so on its page`() throws {
    var rehearsal = Rehearsal.meeting()
    rehearsal.press("]]")
    rehearsal.others(write: ["Dark lamp"], as: "aaaaaaaaaa")
    rehearsal.press("]")
    rehearsal.others(write: ["Told too late"], as: "bbbbbbbbbb")
    rehearsal.press("1/Told<Enter><Enter>")
    #expect(rehearsal.lines[3].contains("after the reveal"))
    rehearsal.press("<Esc><Esc>/Dark lamp<Enter><Enter>")
    #expect(!rehearsal.screen.contains("after the reveal"))
  }

  @Test(arguments: ["begin", "leave out"])
  func `what lies face down is revealed, not late, when another item is begun`(way: String) {
    var rehearsal = Rehearsal.autumn()
    rehearsal.press("4<Down><Enter><Enter>]]")
    rehearsal.others(write: ["Dark lamp"], as: "aaaaaaaaaa")
    rehearsal.press(way == "begin" ? "<End><Enter><Enter>" : "x")
    #expect(rehearsal.screen.contains("CHECK-IN"))
    #expect(rehearsal.state.board.runningSession?.reveals.map(\.isLate) == [false])
  }

  @Test func `where the table cannot be written the text stays in its line`() {
    var rehearsal = Rehearsal.seat(2)
    rehearsal.refusesTable()
    rehearsal.press("nThe lamp is broken<Enter>")
    #expect(rehearsal.status.contains("New problem: The lamp is broken"))
    #expect(rehearsal.laid.isEmpty)
  }

  @Test func `no other way leads a card of a silent round into its author's log`() {
    var rehearsal = Rehearsal.seat(2)
    let count = rehearsal.log.count
    rehearsal.press("1gs")
    #expect(rehearsal.log.count == count)
    #expect(rehearsal.status.contains("cards lie face down"))
  }
}
