import Interface
import Model
import Testing

@Suite struct MoveTests {
  @Test func `a card moves one stage with a reason for what is missing`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.press(">")
    #expect(rehearsal.stage(1) == .recognise)
    rehearsal.press("<Enter>")
    #expect(rehearsal.lines[28] == " A few words are enough; Esc leaves the card where it is.")
    rehearsal.press("we know<Enter>")
    #expect(rehearsal.stage(1) == .acknowledge)
    #expect(rehearsal.status.hasPrefix(" P1 is now in Acknowledge."))
    #expect(rehearsal.here == "P1")
    #expect(rehearsal.selected.hasPrefix(">P1"))
    #expect(rehearsal.log.last?.payloadText.contains("we know") == true)
  }

  @Test func `Esc leaves a card where it is`() {
    var rehearsal = Rehearsal.autumn()
    let lines = rehearsal.log.count
    rehearsal.press(">no<Esc>")
    #expect(rehearsal.stage(1) == .recognise)
    #expect(rehearsal.log.count == lines)
  }

  @Test func `a card that is ready moves at once and tells what nobody ticked`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.goTo("Where")
    rehearsal.press("street<Down>all<Enter>>")
    #expect(rehearsal.stage(1) == .acknowledge)
    #expect(
      rehearsal.status.contains("Not ticked: duplicates were looked at; it says the situation"))
  }

  @Test func `a card goes back with a reason`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.press("l<lt>")
    #expect(rehearsal.screen.contains("! a stage back"))
    rehearsal.press("too early<Enter>")
    #expect(rehearsal.stage(3) == .recognise)
    #expect(rehearsal.here == "P3")
  }

  @Test func `the ends say so`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.press("<lt>")
    #expect(rehearsal.status == " This is the first stage; z parks a card.")
    rehearsal.press("llll>")
    #expect(rehearsal.status == " This is the last stage.")
  }

  @Test func `a full stage asks for a reason`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.press("l>")
    #expect(rehearsal.screen.contains("! Engage is full: 2 in progress is the limit"))
    rehearsal.press("it burns<Enter>")
    #expect(rehearsal.stage(3) == .engage)
    #expect(rehearsal.lines[2].contains("3/2!"))
  }

  @Test func `m moves to any stage`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.press("mShare<Enter>")
    #expect(rehearsal.screen.contains("! more than one stage at once"))
    rehearsal.press("it is done<Enter>")
    #expect(rehearsal.stage(1) == .share)
    rehearsal.press("m<Enter>")
    #expect(rehearsal.status == " Nothing changed.")
  }

  @Test func `J and K reorder within the column`() {
    var rehearsal = Rehearsal.autumn()
    func order(_ rehearsal: Rehearsal) -> [String] {
      rehearsal.state.column(.recognise).map { rehearsal.state.names.card($0) }
    }
    rehearsal.press("J")
    #expect(order(rehearsal) == ["P2", "P1"])
    #expect(rehearsal.here == "P1")
    rehearsal.press("J")
    #expect(rehearsal.status == " It cannot go further that way.")
    rehearsal.press("K")
    #expect(order(rehearsal) == ["P1", "P2"])
    rehearsal.press("uu")
    #expect(order(rehearsal) == ["P1", "P2"])
  }

  @Test func `what was done to the order of cards is told with the card and a verb`() {
    for (words, told) in [
      (English(), "P1: moved it up or down in its column"),
      (Dutch(), "P1: schoof het omhoog of omlaag in de kolom"),
    ] as [(any Words, String)] {
      var rehearsal = Rehearsal.autumn(words: words)
      rehearsal.press("J6")
      #expect(rehearsal.screen.contains("Esther " + told.prefix(20)), "\(rehearsal.screen)")
      rehearsal.press("<Esc>u")
      #expect(rehearsal.status == " " + words.undid(told))
    }
  }

  @Test func `who takes part without a name reads that and nothing of an order`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.others(
      Change(
        Story.card(2).cast(),
        ParticipantIdentified(seat: PartnerID(random: 77), partner: Story.esther), audience: .own),
      by: Story.esther)
    rehearsal.press("6")
    #expect(rehearsal.screen.contains("Esther P2: takes part without a name"))
  }

  @Test func `a whole column in another order is told once`() {
    var story = Story()
    for number in 1...3 { story.card(number, "Card \(number)") { $0.rank = nil } }
    var rehearsal = Rehearsal(me: Story.esther, board: story.changes)
    rehearsal.press("Ju")
    #expect(rehearsal.status == " Undone: put the cards of a column in another order")
  }

  @Test func `a card that comes back is selected, by undo as by its list`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.press("lllz<Enter>")
    let parked = rehearsal.log.last?.target.description
    rehearsal.press("hhhu")
    #expect(rehearsal.here == "P5" || rehearsal.here == "I6")
    #expect(rehearsal.state.selection?.description == parked)
    let here = rehearsal.here
    rehearsal.press("Ug")
    #expect(rehearsal.here != here)
    rehearsal.press("hhhZ<Enter>")
    #expect(rehearsal.here == here)
    #expect(rehearsal.selected.contains(here))
  }

  @Test func `a card that comes back elsewhere leaves what is read where it is`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.press("lllz<Enter>hhh<Enter>u")
    #expect(rehearsal.lines[0].contains("[Card P1]"))
    rehearsal.press("<Esc>")
    #expect(rehearsal.here == "P1")
  }

  @Test func `a reorder does not make a card younger`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.press("J")
    #expect(rehearsal.selected.contains("16d"))
  }

  @Test func `a card without a place of its own still moves past its neighbours`() {
    var story = Story()
    for number in 1...3 { story.card(number, "Card \(number)") { $0.rank = nil } }
    var rehearsal = Rehearsal(me: Story.esther, board: story.changes)
    let first = rehearsal.here
    rehearsal.press("JJ")
    #expect(rehearsal.state.column(.recognise).last.map { rehearsal.state.names.card($0) } == first)
  }

  @Test func `undo and redo take a move back and do it again`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.press(">why not<Enter>u")
    #expect(rehearsal.stage(1) == .recognise)
    #expect(rehearsal.status == " Undone: P1: moved it Recognise > Acknowledge (why not)")
    rehearsal.press("U")
    #expect(rehearsal.stage(1) == .acknowledge)
    rehearsal.press("U")
    #expect(rehearsal.status == " There is nothing to redo.")
  }

  @Test func `what others did since is not undone`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.press(">why not<Enter>")
    rehearsal.others(Story.moved(1, .engage), by: Story.bram)
    rehearsal.press("u")
    #expect(
      rehearsal.status.hasPrefix(
        " Bram Postma changed it since; u again undoes what you did before that. Not undone: P1: "))
    #expect(rehearsal.stage(1) == .engage)
  }

  @Test func `what cannot be undone is passed over once it was said, until something new is done`()
  {
    var rehearsal = Rehearsal.autumn(140)
    rehearsal.press("e^Ufirst<Enter>>why not<Enter>")
    rehearsal.others(Story.moved(1, .engage), by: Story.bram)
    rehearsal.press("u")
    #expect(rehearsal.status.contains("Bram Postma changed it since"))
    rehearsal.press("u")
    #expect(rehearsal.status.hasPrefix(" Undone: P1: "))
    #expect(rehearsal.card(1)?.title.value != "first")
    rehearsal.press("e^Usecond<Enter>u")
    #expect(rehearsal.card(1)?.title.value != "second")
    rehearsal.press("u")
    #expect(rehearsal.status.contains("Bram Postma changed it since"))
    #expect(rehearsal.stage(1) == .engage)
  }

  @Test func `a reason for a card that others moved meanwhile moves it no second time`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.press(">half a rea")
    rehearsal.others(Story.moved(1, .acknowledge), by: Story.bram)
    #expect(rehearsal.status == " Reason to go on: half a rea")
    rehearsal.press("son<Enter>")
    #expect(rehearsal.status == " P1 is in Acknowledge by now. Nothing was changed.")
  }

  @Test func `several changes of one field are taken back one by one and done again`() {
    var rehearsal = Rehearsal.autumn()
    func title() -> String? { rehearsal.card(1)?.title.value }
    rehearsal.press("e^Uone<Enter>e^Utwo<Enter>e^Uthree<Enter>")
    var seen: [String?] = []
    for key in ["u", "u", "u", "U", "U", "U", "u"] {
      rehearsal.press(key)
      seen.append(title())
    }
    let first = "Residents of the Kade flats can go days without talking"
    #expect(seen == ["two", "one", first, "one", "two", "three", "two"])
    #expect(rehearsal.card(1)?.title.others.isEmpty == true)
  }

  @Test func `what others wrote between two of mine stands`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.press("e^Umine<Enter>")
    let known = rehearsal.card(1)?.title.heads ?? []
    var edited = CardEdited()
    edited.title = .set("theirs")
    edited.knew = known
    rehearsal.others(Change(Story.card(1).cast(), edited), by: Story.bram)
    rehearsal.press("e^Umine again<Enter>u")
    #expect(rehearsal.card(1)?.title.value == "theirs")
    rehearsal.press("u")
    #expect(rehearsal.status.hasPrefix(" Bram Postma changed it since; u again undoes"))
    #expect(rehearsal.card(1)?.title.value == "theirs")
  }
}
