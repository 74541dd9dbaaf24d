import Interface
import Model
import Testing

@Suite struct OthersTests {
  private func captured(_ number: Int, _ rank: Rank? = nil) -> Change {
    Change(
      Story.card(number).cast(),
      CardCaptured(number: number, kind: .problem, title: "Card \(number)", rank: rank))
  }

  @Test func `a card that others write leaves the selection where it is`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.press("j")
    rehearsal.others(captured(50, Rank("1")))
    #expect(rehearsal.here == "P2")
    #expect(rehearsal.lines[4].hasPrefix(" P50 Card 50"))
    #expect(rehearsal.selected.hasPrefix(">P2"))
  }

  @Test func `half a line stays as it is typed`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.press("nA bench in<Left>")
    let cursor = rehearsal.canvas.cursor?.x
    rehearsal.others(captured(50))
    #expect(rehearsal.status == " New problem: A bench in")
    #expect(rehearsal.canvas.cursor?.x == cursor)
    rehearsal.press("<Enter>")
    #expect(rehearsal.card(51)?.title.value == "A bench in")
  }

  @Test func `the selection follows a card that others move`() {
    var rehearsal = Rehearsal.autumn(80, 24)
    rehearsal.others(Story.moved(1, .share), by: Story.bram)
    #expect(rehearsal.here == "P1")
    #expect(rehearsal.selected.hasPrefix(">P1"))
    #expect(rehearsal.state.stage == .share)
  }

  @Test func `a card that others take away leaves the selection near`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.others(Change(Story.card(1).cast(), CardParked(reason: nil)))
    #expect(rehearsal.here == "P2")
    rehearsal.others(Change(Story.card(2).cast(), CardRetracted()))
    #expect(rehearsal.here == "-")
    #expect(rehearsal.state.stage == .recognise)
  }

  @Test func `an empty column stays chosen while others write elsewhere`() {
    var story = Story()
    story.card(1, "Card 1")
    var rehearsal = Rehearsal(me: Story.esther, board: story.changes)
    rehearsal.press("ll")
    #expect(rehearsal.here == "-")
    rehearsal.others(captured(2))
    #expect(rehearsal.here == "-")
    #expect(rehearsal.state.stage == .engage)
    rehearsal.others(Story.moved(2, .engage))
    #expect(rehearsal.here == "P2")
  }

  @Test func `a card merged away hands the selection to the one it lives on in`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.others(Change(Story.card(1).cast(), CardMerged(into: Story.card(3), reason: nil)))
    #expect(rehearsal.here == "P3")
    #expect(rehearsal.state.stage == .acknowledge)
  }

  @Test func `a card merged into one that is off the board leaves the selection near`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.others(Change(Story.card(3).cast(), CardParked(reason: nil)))
    rehearsal.others(Change(Story.card(1).cast(), CardMerged(into: Story.card(3), reason: nil)))
    #expect(rehearsal.here == "P2")
  }

  @Test func `a list about a card that others parked does nothing and says why`() {
    for keys in ["m", "w", "f", "t"] {
      var rehearsal = Rehearsal.autumn()
      rehearsal.press(keys)
      rehearsal.others(Change(Story.card(1).cast(), CardParked(reason: "later")))
      let lines = rehearsal.log.count
      rehearsal.press("<Down><Enter>")
      let told = " P1 is off the board by now: parked: later. Nothing was changed."
      #expect(rehearsal.status == told, "\(keys)")
      #expect(rehearsal.log.count == lines)
    }
  }

  @Test func `what is typed about a card that others parked stays typed`() {
    for keys in ["x", "z", "E", "w<Enter>", ">"] {
      var rehearsal = Rehearsal.autumn()
      rehearsal.press(keys)
      guard case .line = rehearsal.state.mode else { continue }
      rehearsal.press("because")
      rehearsal.others(Change(Story.card(1).cast(), CardParked(reason: "later")))
      let lines = rehearsal.log.count
      rehearsal.press("<Enter>")
      let told = "P1 is off the board by now: parked: later. Nothing was changed."
      #expect(rehearsal.state.message?.text == told, "\(keys)")
      #expect(rehearsal.log.count == lines)
      guard case .line(_, let line) = rehearsal.state.mode else {
        Issue.record("the line of \(keys) is gone")
        continue
      }
      #expect(line.text == "because")
    }
  }

  @Test func `a day later every card is a day older`() {
    var rehearsal = Rehearsal.autumn()
    #expect(rehearsal.selected.contains("16d"))
    rehearsal.tomorrow()
    #expect(rehearsal.selected.contains("17d"))
    #expect(rehearsal.lines[0].hasSuffix("11 Oct 2025"))
  }
}
