import Interface
import Model
import Testing

/// What a hand does with the mouse, and what the screen makes of it.
@Suite struct MouseTests {
  /// Where a text stands on the screen.
  private func place(_ text: String, in rehearsal: Rehearsal) throws -> (x: Int, y: Int) {
    for (y, line) in rehearsal.lines.enumerated() {
      if let range = line.firstRange(of: text) {
        return (line[..<range.lowerBound].count, y)
      }
    }
    Issue.record("«\(text)» is not on the screen:\n\(rehearsal.screen)")
    throw Missing()
  }

  private struct Missing: Error {}

  private func click(_ text: String, _ rehearsal: inout Rehearsal) throws {
    let (x, y) = try place(text, in: rehearsal)
    rehearsal.give(.mouse(Mouse(.press, x: x, y: y)))
    rehearsal.give(.mouse(Mouse(.release, x: x, y: y)))
  }

  private func order(_ stage: Stage, _ rehearsal: Rehearsal) -> [String] {
    rehearsal.state.column(stage).map { rehearsal.state.names.card($0) }
  }

  @Test(arguments: [(80, 24), (100, 30), (200, 60)])
  func `a click selects a card and a second one soon after opens it`(_ size: (Int, Int)) throws {
    var rehearsal = Rehearsal.autumn()
    rehearsal.resize(size.0, size.1)
    try click("P3", &rehearsal)
    #expect(rehearsal.here == "P3")
    #expect(rehearsal.state.screen == .board)
    rehearsal.wait(2)
    try click("P3", &rehearsal)
    #expect(rehearsal.state.screen == .board)
    try click("P3", &rehearsal)
    guard case .card = rehearsal.state.screen else {
      Issue.record("not opened:\n\(rehearsal.screen)")
      return
    }
  }

  @Test func `a click beside the cards goes to that column`() throws {
    var rehearsal = Rehearsal.autumn()
    try click("SHARE", &rehearsal)
    #expect(rehearsal.state.stage == .share)
    #expect(rehearsal.state.selection == rehearsal.state.column(.share).last)
  }

  @Test func `a card is dragged to another stage and lands where the line is`() throws {
    var rehearsal = Rehearsal.autumn()
    let from = try place("P1", in: rehearsal)
    let to = try place("P3", in: rehearsal)
    rehearsal.give(.mouse(Mouse(.press, x: from.x, y: from.y)))
    rehearsal.give(.mouse(Mouse(.drag, x: to.x, y: to.y)))
    #expect(rehearsal.lines[to.y].contains("===== 1 ===="))
    #expect(rehearsal.status.hasPrefix(" P1 goes to Acknowledge where the line is"))
    rehearsal.give(.mouse(Mouse(.release, x: to.x, y: to.y)))
    rehearsal.press("we know<Enter>")
    #expect(rehearsal.stage(1) == .acknowledge)
    #expect(order(.acknowledge, rehearsal).first == "P1")
    #expect(!rehearsal.screen.contains("===="))
  }

  @Test func `a card is dragged within its column above or below the one that is pointed at`()
    throws
  {
    var rehearsal = Rehearsal.autumn()
    let before = order(.recognise, rehearsal)
    let from = try place(before[0], in: rehearsal)
    let to = try place(before[1], in: rehearsal)
    // Its upper half: in front of it, where it stands already.
    for (row, expected) in [(0, before), (2, [before[1], before[0]] + before.dropFirst(2))] {
      rehearsal.give(.mouse(Mouse(.press, x: from.x, y: from.y)))
      rehearsal.give(.mouse(Mouse(.drag, x: to.x, y: to.y + row)))
      rehearsal.give(.mouse(Mouse(.release, x: to.x, y: to.y + row)))
      rehearsal.wait(2)
      #expect(order(.recognise, rehearsal) == expected)
    }
    #expect(rehearsal.here == before[0])
  }

  @Test func `a click that does not move, and Esc, leave a dragged card where it was`() throws {
    var rehearsal = Rehearsal.autumn()
    let lines = rehearsal.log.count
    let from = try place("P1", in: rehearsal)
    let to = try place("P3", in: rehearsal)
    rehearsal.give(.mouse(Mouse(.press, x: from.x, y: from.y)))
    rehearsal.give(.mouse(Mouse(.drag, x: from.x, y: from.y)))
    #expect(!rehearsal.status.contains("goes to"))
    rehearsal.give(.mouse(Mouse(.release, x: from.x, y: from.y)))
    rehearsal.give(.mouse(Mouse(.press, x: from.x, y: from.y)))
    rehearsal.give(.mouse(Mouse(.drag, x: to.x, y: to.y)))
    rehearsal.press("<Esc>")
    rehearsal.give(.mouse(Mouse(.release, x: to.x, y: to.y)))
    #expect(rehearsal.log.count == lines)
    #expect(rehearsal.stage(1) == .recognise)
    if case .browse = rehearsal.state.mode {} else { Issue.record("something is asked") }
  }

  @Test func `the hint that leaves asks as its key does, and again after another click`() throws {
    var rehearsal = Rehearsal.autumn(200, 60)
    rehearsal.press("e^UHalf a thought<Esc>q")
    try click("P3", &rehearsal)
    try click("quit", &rehearsal)
    #expect(rehearsal.outside.isEmpty)
    #expect(rehearsal.status == " " + English().notSaved(["P1"]))
    rehearsal.press("jq")
    #expect(rehearsal.outside.isEmpty)
    try click("quit", &rehearsal)
    #expect(rehearsal.outside == [.quit])
  }

  @Test func `a hint does what its key does`() throws {
    var rehearsal = Rehearsal.autumn()
    try click("new", &rehearsal)
    #expect(rehearsal.status.hasPrefix(" New problem"))
    // What is typed is not lost by a click.
    rehearsal.press("dark")
    try click("P3", &rehearsal)
    #expect(rehearsal.status.contains("dark"))
  }

  @Test func `in a list a click selects, another one takes, and one beside it goes back`() throws {
    var rehearsal = Rehearsal.autumn()
    rehearsal.press("m")
    try click("Share", &rehearsal)
    #expect(rehearsal.selected.contains("Share"))
    rehearsal.give(.mouse(Mouse(.press, x: 0, y: 0)))
    if case .browse = rehearsal.state.mode {} else { Issue.record("the list is still open") }
    rehearsal.press("m")
    try click("Share", &rehearsal)
    try click("> Share", &rehearsal)
    #expect(rehearsal.screen.contains("! more than one stage at once"))
  }

  @Test func `the wheel goes through the column of the selection and scrolls the others`() throws {
    var rehearsal = Rehearsal.autumn()
    rehearsal.resize(100, 16)
    let cards = order(.recognise, rehearsal)
    let spot = try place(cards[0], in: rehearsal)
    rehearsal.give(.mouse(Mouse(.wheelDown, x: spot.x, y: spot.y)))
    #expect(rehearsal.here == cards[1])
    rehearsal.give(.mouse(Mouse(.wheelUp, x: spot.x, y: spot.y)))
    #expect(rehearsal.here == cards[0])
    rehearsal.press("l")
    let other = rehearsal.here
    for _ in 0..<40 { rehearsal.give(.mouse(Mouse(.wheelDown, x: spot.x, y: spot.y))) }
    #expect(rehearsal.here == other)
    #expect(rehearsal.screen.contains(cards.last ?? ""))
    for _ in 0..<40 { rehearsal.give(.mouse(Mouse(.wheelUp, x: spot.x, y: spot.y))) }
    #expect(rehearsal.screen.contains(cards[0]))
  }

  @Test(arguments: ["2", "3", "C", "PSam<Enter>"], ["j", "jj", "l", "jl", "jjjl"])
  func `pointing at what the arrow keys reach is the same as going there`(
    _ screen: String, _ way: String
  ) {
    var walked = Rehearsal(me: Story.esther, board: Story.split.changes)
    walked.press(screen)
    let start = walked
    walked.press(way)
    let canvas = walked.canvas
    let cells = (0..<canvas.height).flatMap { y in (0..<canvas.width).map { ($0, y) } }
    guard let cell = cells.last(where: { canvas[$0.0, $0.1].selected }) else {
      Issue.record("nothing is selected:\n\(walked.screen)")
      return
    }
    var pointed = start
    pointed.give(.mouse(Mouse(.press, x: cell.0, y: cell.1)))
    // Only what a key says at the edge is not said.
    func seen(_ rehearsal: Rehearsal) -> [String] {
      rehearsal.lines.enumerated().filter { $0.offset != 27 }.map(\.element)
    }
    #expect(seen(pointed) == seen(walked))
  }

  @Test func `F3 leaves the mouse to the terminal and takes it again`() {
    var rehearsal = Rehearsal.autumn()
    #expect(rehearsal.state.usesMouse)
    rehearsal.give(.key(.function(3)))
    #expect(!rehearsal.state.usesMouse)
    #expect(rehearsal.status == " The mouse is the terminal's own again.")
    rehearsal.give(.key(.function(3)))
    #expect(rehearsal.state.usesMouse)
  }
}
