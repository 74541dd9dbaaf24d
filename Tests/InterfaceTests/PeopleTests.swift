import Interface
import Model
import Testing

@Suite struct PeopleTests {
  @Test func `r recognises and takes it back`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.press("r")
    #expect(rehearsal.status == " You recognise P1: 1 now.")
    #expect(rehearsal.card(1).map { rehearsal.state.board.recognitions(of: $0) } == [Story.esther])
    rehearsal.press("r")
    #expect(rehearsal.status == " You no longer recognise P1.")
    #expect(rehearsal.card(1).map { rehearsal.state.board.recognitions(of: $0) } == [])
  }

  @Test func `w asks for a role and what one does`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.press("wadv<Enter>listen<Enter>")
    #expect(rehearsal.status == " You work on P1 as advisor.")
    #expect(rehearsal.selected.contains("16d 1p"))
    rehearsal.press("w<Up><Up><Enter> and lead<Enter>")
    let people = rehearsal.card(1).map { rehearsal.state.board.people(on: $0) }
    #expect(people?.map(\.role) == [.lead])
    #expect(people?.map(\.doing) == ["listen and lead"])
    rehearsal.press("w<End><Enter>")
    #expect(rehearsal.status == " You no longer work on P1.")
    #expect(rehearsal.selected.contains("16d 0p"))
  }

  @Test func `a second lead counts as contributor and is told so`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.press("llwlead<Enter><Enter>")
    #expect(
      rehearsal.status == " Bram Postma was lead first, so you count as contributor.")
  }

  @Test func `c comments, x blocks and unblocks`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.press("csoup on Tuesday<Enter>")
    #expect(rehearsal.status == " Your comment is on P1.")
    #expect(rehearsal.card(1)?.comments == 1)
    rehearsal.press("xno key<Enter>")
    #expect(rehearsal.selected.contains("!block"))
    #expect(rehearsal.lines[28].contains("blocked: no key"))
    rehearsal.press("x")
    #expect(!rehearsal.selected.contains("!block"))
  }

  @Test func `z parks and Z brings back`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.press("Z")
    #expect(rehearsal.status == " No card is off the board.")
    rehearsal.press("znot now<Enter>")
    #expect(rehearsal.status == " P1 is parked; Z finds it again.")
    #expect(rehearsal.here == "P2")
    rehearsal.press("Z")
    #expect(rehearsal.screen.contains("parked: not now"))
    rehearsal.press("<Enter>")
    #expect(rehearsal.status == " P1 is back on the board.")
    #expect(rehearsal.state.column(.recognise).contains(Story.card(1)))
    rehearsal.press("z<Enter>")
    #expect(
      rehearsal.card(1)?.off.value == .parked(nil) || rehearsal.card(2)?.off.value == .parked(nil))
  }

  @Test func `who one is is asked once, and what was wanted goes on`() {
    var rehearsal = Rehearsal.autumn(me: nil)
    rehearsal.press("r")
    #expect(rehearsal.screen.contains("Who are you?"))
    rehearsal.press("Sam<Enter>")
    #expect(rehearsal.status == " You recognise P1: 1 now.")
    #expect(rehearsal.outside == [.remember(Story.samira)])
    #expect(rehearsal.lines[0].hasSuffix("Samira  10 Oct 2025"))
    rehearsal.press("jr")
    #expect(rehearsal.status == " You recognise P2: 1 now.")
  }

  @Test func `somebody new gives a name and goes on with what they wanted`() {
    var rehearsal = Rehearsal.autumn(me: nil)
    rehearsal.press("wNadia<Enter>")
    #expect(rehearsal.status == " Your name: Nadia")
    rehearsal.press(" Haddad<Enter>")
    #expect(rehearsal.screen.contains("I work on this as"))
    rehearsal.press("<Enter>paint<Enter>")
    let people = rehearsal.card(1).map { rehearsal.state.board.people(on: $0) } ?? []
    #expect(people.map { rehearsal.state.names.person($0) } == ["Nadia Haddad"])
    #expect(people.map(\.doing) == ["paint"])
  }

  @Test func `undo before anybody said who they are asks first`() {
    var rehearsal = Rehearsal.autumn(me: nil)
    rehearsal.press("u")
    #expect(rehearsal.screen.contains("Who are you?"))
    rehearsal.press("Bram<Enter>")
    #expect(rehearsal.status == " There is nothing of yours to undo.")
  }

  @Test func `Esc says later, and nothing is done`() {
    var rehearsal = Rehearsal.autumn(me: nil)
    let lines = rehearsal.log.count
    rehearsal.press("r<Esc>")
    #expect(rehearsal.log.count == lines)
    #expect(rehearsal.state.me == nil)
    rehearsal.press("IEst<Enter>")
    #expect(rehearsal.log.count == lines)
    #expect(rehearsal.status == " You act as Esther Vonk here.")
  }

  @Test func `I acts as somebody else, whatever the case of the name`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.press("I")
    #expect(rehearsal.selected.contains("> Esther Vonk"))
    rehearsal.press("<End><Enter>bram POSTMA<Enter>")
    #expect(rehearsal.state.me == Story.bram)
  }

  @Test func `a board without people asks for a name at once`() {
    var rehearsal = Rehearsal(80, 24)
    rehearsal.press("I")
    #expect(rehearsal.status == " Your name:")
  }
}
