import Interface
import Model
import Testing

/// What leads away from a card, and what brings two people's texts together.
@Suite struct CardActionTests {
  /// Esther and somebody elsewhere write the same fields without seeing each other.
  private func contested(_ words: any Words = English()) -> Rehearsal {
    var rehearsal = Rehearsal.autumn(words: words)
    guard let card = rehearsal.card(1) else { return rehearsal }
    var mine = CardEdited()
    mine.title = .set("Nobody knows the neighbours")
    mine.knew = card.title.heads
    var theirs = CardEdited()
    theirs.title = .set("People do not know each other")
    theirs.knew = card.title.heads
    var story = CardEdited()
    story.description = .set("Mine.\nTwo lines.")
    story.knew = card.description.heads
    var other = CardEdited()
    other.description = .set("Theirs.")
    other.knew = card.description.heads
    rehearsal.others(Change(card, mine), by: Story.esther)
    rehearsal.others(Change(card, theirs), by: Story.samira)
    rehearsal.others(Change(card, story), by: Story.esther)
    rehearsal.others(Change(card, other), by: Story.samira)
    return rehearsal
  }

  @Test func `a card shows the versions of a field, and one can be chosen`() {
    var rehearsal = contested()
    rehearsal.press("<Enter>")
    #expect(rehearsal.screen.contains("2 versions   Title: Nobody knows the neighbours"))
    #expect(rehearsal.screen.contains("Story: Mine."))
    #expect(rehearsal.lines.last?.contains("Y versions") == true)
    rehearsal.press("Y")
    #expect(rehearsal.screen.contains("Versions of P1"))
    #expect(rehearsal.screen.contains("as it stands now"))
    rehearsal.press("<Down><Enter>")
    #expect(rehearsal.status == " P1 has one version of Title again.")
    #expect(rehearsal.card(1)?.title.value == "Nobody knows the neighbours")
    #expect(rehearsal.card(1)?.title.others.isEmpty == true)
    #expect(rehearsal.card(1)?.description.others.count == 1)
  }

  @Test(arguments: [60, 80])
  func `long versions show where they differ`(_ width: Int) {
    var rehearsal = Rehearsal.autumn(width, 24)
    guard let card = rehearsal.card(1) else { return }
    for (ending, by) in [("with us", Story.esther), ("to anybody at all", Story.samira)] {
      var edited = CardEdited()
      edited.title = .set("People who live at the Kade can go for days without talking " + ending)
      edited.knew = card.title.heads
      rehearsal.others(Change(card, edited), by: by)
    }
    rehearsal.press("Y")
    #expect(rehearsal.screen.contains("> Title: … talking to any"))
    #expect(rehearsal.screen.contains("  Title: … talking with us "))
  }

  @Test func `what stands there can stay, and the other one is kept in the conversation`() {
    var rehearsal = contested()
    rehearsal.press("Y<Enter>")
    #expect(rehearsal.card(1)?.title.value == "People do not know each other")
    #expect(rehearsal.card(1)?.title.others.isEmpty == true)
    rehearsal = contested()
    let lines = rehearsal.log.count
    let comments = rehearsal.card(1)?.comments ?? 0
    rehearsal.press("Y<Down><Down><Down><Enter>")
    #expect(rehearsal.card(1)?.title.others.isEmpty == true)
    #expect(rehearsal.card(1)?.comments == comments + 1)
    #expect(rehearsal.log.count == lines + 1)
    #expect(
      rehearsal.log.last?.payloadText.contains("Also written for Title: Nobody knows") == true)
  }

  @Test func `two texts are joined in a line, and two stories in the editor`() {
    var rehearsal = contested()
    rehearsal.press("Y<Down><Down><Enter>")
    #expect(
      rehearsal.screen.contains(
        " People do not know each other / Nobody knows the neighbours "))
    rehearsal.press("<Enter>")
    #expect(rehearsal.card(1)?.title.others.isEmpty == true)
    rehearsal.press("Y<Down><Down><Enter>")
    #expect(rehearsal.outside == [.editText("Theirs.\n\nMine.\nTwo lines.")])
    if let id = rehearsal.card(1)?.id { rehearsal.write(text: "Ours.", of: id) }
    #expect(rehearsal.card(1)?.description.others.isEmpty == true)
    rehearsal.press("Y")
    #expect(rehearsal.status.hasPrefix(" Nobody wrote past somebody else here"))
  }

  @Test(arguments: [(80, 24), (100, 30), (200, 60)], [English() as any Words, Dutch()])
  func `a card ends in one of the ways of its kind, and comes back`(
    _ size: (Int, Int), _ words: any Words
  ) {
    var rehearsal = Rehearsal.autumn(size.0, size.1, words: words)
    rehearsal.press("X")
    #expect(rehearsal.screen.contains(words.closingCardPicker(rehearsal.here)))
    #expect(rehearsal.screen.contains(words.closing(.solved)))
    #expect(!rehearsal.screen.contains(words.closing(.scaled)))
    let label = rehearsal.here
    rehearsal.press("\(words.closing(.solved))<Enter>all found each other<Enter>")
    #expect(rehearsal.card(1)?.off.value == .closed(.solved, "all found each other"))
    #expect(rehearsal.status == " " + words.closedAs(label, words.closing(.solved)))
    rehearsal.press("Z<Enter>")
    #expect(rehearsal.card(1)?.isOnBoard == true)
  }

  @Test func `T on a problem writes down an innovation that answers it`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.press("Tanswers<Enter><BS><BS><BS><BS><BS><BS><BS><BS>A table for all<Enter>")
    let answer = rehearsal.state.board.cards.all.first { $0.title.value == "A table for all" }
    #expect(answer?.kind.value == .innovation)
    #expect(rehearsal.card(1)?.answeredBy == answer.map { [$0.id] })
  }

  @Test func `a link of the web or of mail is opened, nothing else`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.press("o")
    #expect(rehearsal.status.hasPrefix(" This card has no link"))
    for url in ["file:///etc/passwd", "-x", "javascript:alert(1)", "\u{1B}]0;x"] {
      guard let card = rehearsal.card(1) else { return }
      rehearsal.others(Change(card, ChannelLinked(label: "odd", url: url)))
      rehearsal.press("o")
      if rehearsal.screen.contains("Open which link?") {
        rehearsal.press("<End><Enter>")
      }
      #expect(rehearsal.status.hasPrefix(" Nothing opens this link here"))
      #expect(rehearsal.outside.isEmpty)
      rehearsal = Rehearsal.autumn()
    }
    rehearsal.goTo("Add channel")
    rehearsal.press("https://example.org/chat the chat<Enter>o")
    #expect(rehearsal.outside == [.openLink("https://example.org/chat")])
    rehearsal.goTo("Add channel")
    rehearsal.press("mailto:us@example.org mail<Enter>omail<Enter>")
    #expect(rehearsal.outside.last == .openLink("mailto:us@example.org"))
  }

  @Test func `y copies the id of the card, also when nothing may be written`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.readOnly()
    rehearsal.press("y")
    #expect(rehearsal.outside == [.copy(Story.card(1))])
  }
}
