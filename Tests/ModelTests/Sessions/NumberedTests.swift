import Model
import Testing

@Suite struct `Numbers of what was decided, agreed and parked` {
  @Test func `count in the order in which things were first said, also those that are settled`() {
    var story = Story()
    let (one, two, three) = (TargetID(random: 3), TargetID(random: 2), TargetID(random: 1))
    for (id, text) in [(one, "one"), (two, "two"), (three, "three")] {
      story.say(id, ItemParked(text: text))
    }
    story.say(one, ItemDropped())
    story.say(two, ItemParked(text: "other words"))
    #expect(story.board.numberedParking.map(\.number) == [1, 2, 3])
    #expect(story.board.numberedParking.map(\.id) == [one, two, three])
    #expect(story.board.numberedParking.map(\.thing.text.value) == ["one", "other words", "three"])
    story.say(one, AgreementMade(Examples.agreed))
    #expect(story.board.numberedAgreements.map(\.number) == [1])
    #expect(story.board.numberedDecisions.isEmpty)
    // What was only settled, and never said as far as is known, has no number.
    story.say(two, AgreementKept())
    #expect(story.board.numberedAgreements.map(\.id) == [one])
  }

  @Test func `meetings are listed by their numbers`() {
    var story = Story()
    for (id, number) in [(UInt64(9), 2), (8, 1)] {
      var planned = SessionPlanned()
      planned.number = number
      planned.title = "x"
      story.say(TargetID(random: id), planned)
    }
    story.say(TargetID(random: 7), SessionClosed())
    #expect(story.board.plannedSessions.map(\.number) == [1, 2])
  }
}
