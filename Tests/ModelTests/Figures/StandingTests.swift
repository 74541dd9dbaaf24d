import Model
import Testing

@Suite struct `A board in a few numbers` {
  private var story = Story()
  private var standing: Standing { story.board.standing }

  @Test mutating func `cards in each stage, also those worked on via others`() {
    story.capture(1, in: .engage)
    story.capture(2, in: .engage, parent: card(1))
    story.capture(3, in: .share)
    #expect(standing.stages == [0, 0, 2, 0, 1])
  }

  @Test mutating func `cards off the board, however they left it`() {
    for number in 1...4 { story.capture(number) }
    story.say(card(1), CardParked(reason: nil))
    story.say(card(2), CardMerged(into: card(4), reason: nil))
    story.say(card(3), CardClosed(outcome: .stopped, reason: nil))
    #expect(standing.off == 3)
    #expect(standing.stages == [1, 0, 0, 0, 0])
  }

  @Test(arguments: Role.allCases)
  mutating func `people who lead, contribute or advise, each once`(role: Role) {
    for number in 1...2 {
      story.say(
        story.capture(number), PartnerEngaged(partner: partner(1), role: role, doing: nil))
    }
    #expect(standing.people == (role == .follower ? 0 : 1))
  }

  @Test mutating func `people on the board alone, whoever is unknown as one each`() {
    let one = story.capture(1)
    story.say(
      one, PartnerEngaged(partner: partner(8), role: .lead, doing: nil, share: .silent))
    story.say(
      one, PartnerEngaged(partner: partner(9), role: .advisor, doing: nil, share: .silent))
    #expect(standing.people == 2)
    story.say(one, CardParked(reason: nil))
    #expect(standing.people == 0)
  }

  @Test mutating func `results that were made here and reached others`() {
    func publish(_ number: Int, _ change: (inout ResultPublished) -> Void) {
      var published = ResultPublished()
      published.number = number
      published.title = "Result \(number)"
      published.licence = .ccBy
      published.makers = [partner(1)]
      published.evidence = "counted"
      change(&published)
      story.say(result(number).cast(to: Target.self), published)
    }
    publish(1) { _ in }
    #expect(standing.results == 1)
    publish(2) { $0.licence = nil }
    publish(3) { $0.audience = .partners }
    #expect(standing.results == 1, "nothing that is not ready, and nothing that nobody has")
    story.say(result(3).cast(to: Target.self), ResultShared(with: [partner(2)]))
    #expect(standing.results == 2)
    var imported = ResultImported()
    imported.number = 4
    imported.source = "District North"
    imported.licence = .ccBy
    story.say(result(4).cast(to: Target.self), imported)
    #expect(standing.results == 2, "what was made elsewhere was shared by others")
  }
}
