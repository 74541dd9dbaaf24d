import Model
import Testing

@Suite struct `What a partner does on the whole board` {
  private var story = Story()

  init() { for number in 1...4 { name(number) } }

  private mutating func name(_ number: Int) {
    var named = ChallengeNamed()
    named.number = number
    named.title = "Challenge \(number)"
    story.say(challenge(number).cast(to: Target.self), named)
  }

  private mutating func works(_ number: Int, on id: CardID, _ role: Role = .contributor) {
    story.say(id, PartnerEngaged(partner: partner(number), role: role, doing: nil))
  }

  private func load(_ number: Int) -> Workload {
    story.board.workloads[partner(number)] ?? Workload()
  }

  private var links: [String] {
    story.board.links(story.board.workloads).map { link in
      let labels = [link.one, link.other].compactMap { story.board.challenges[$0]?.number }
      return "\(labels[0])-\(labels[1]) \(link.partners.count)\(link.isOnePersonBridge ? "!" : "")"
    }
  }

  @Test mutating func `counts leads, contributions and advice; a follower does not work`() {
    for (index, role) in [Role.lead, .contributor, .contributor, .advisor, .follower].enumerated() {
      works(1, on: story.capture(index + 1), role)
    }
    #expect(load(1).leads == 1)
    #expect(load(1).contributions == 2)
    #expect(load(1).advice == 1)
    #expect(load(1).roles == 4)
  }

  @Test mutating func `counts a second lead as the contributor that they are`() {
    let one = story.capture(1)
    works(1, on: one, .lead)
    works(2, on: one, .lead)
    #expect(load(2).leads == 0)
    #expect(load(2).contributions == 1)
  }

  @Test mutating func `counts cards on the board alone`() {
    let one = story.capture(1)
    works(1, on: one)
    story.say(one, CardParked(reason: nil))
    #expect(load(1).roles == 0)
    story.say(one, CardResumed())
    #expect(load(1).roles == 1)
  }

  @Test(arguments: Role.allCases)
  mutating func `span: challenges with a role other than follower, each once`(role: Role) {
    works(1, on: story.capture(1, challenge: .set(challenge(1))), role)
    works(1, on: story.capture(2, challenge: .set(challenge(1))), role)
    works(1, on: story.capture(3, challenge: .set(challenge(2))), role)
    #expect(load(1).span == (role == .follower ? 0 : 2))
  }

  @Test
  mutating func
    `span: a card below another stands under its challenge, what cuts across under none`()
  {
    let top = story.capture(1, challenge: .set(challenge(3)))
    works(1, on: story.capture(2, parent: top))
    works(1, on: story.capture(3, challenge: .clear))
    works(1, on: story.capture(4))
    #expect(load(1).challenges == [challenge(3)])
  }

  @Test mutating func `bridge: two challenges linked by exactly one partner`() {
    let one = story.capture(1, challenge: .set(challenge(1)))
    let two = story.capture(2, challenge: .set(challenge(2)))
    works(1, on: one)
    #expect(links.isEmpty)
    works(1, on: two)
    #expect(links == ["1-2 1!"])
    works(2, on: one)
    works(2, on: two, .follower)
    #expect(links == ["1-2 1!"], "a follower links nothing")
    works(2, on: two, .advisor)
    #expect(links == ["1-2 2"])
  }

  @Test mutating func `bridge: somebody in three challenges links three pairs`() {
    for number in 1...3 { works(1, on: story.capture(number, challenge: .set(challenge(number)))) }
    #expect(links == ["1-2 1!", "1-3 1!", "2-3 1!"])
  }

  @Test mutating func `bridge: of somebody unknown there is none`() {
    for number in 1...2 {
      let one = story.capture(number, challenge: .set(challenge(number)))
      story.say(
        one,
        PartnerEngaged(partner: partner(70 + number), role: .lead, doing: nil, share: .silent))
    }
    #expect(links.isEmpty)
  }

  @Test mutating func `of somebody unknown nothing is counted`() {
    story.say(
      story.capture(1),
      PartnerEngaged(partner: partner(70), role: .lead, doing: nil, share: .silent))
    #expect(story.board.workloads.isEmpty)
  }

  @Test mutating func `overloaded: with more than three leads`() {
    for number in 1...3 { works(1, on: story.capture(number), .lead) }
    #expect(!load(1).isOverloaded)
    works(1, on: story.capture(4), .lead)
    #expect(load(1).isOverloaded)
  }

  @Test mutating func `overloaded: with more than eight roles, followers not counted`() {
    for number in 1...8 {
      works(1, on: story.capture(number), [.contributor, .advisor][number % 2])
    }
    works(1, on: story.capture(9), .follower)
    #expect(!load(1).isOverloaded)
    works(1, on: story.capture(10), .lead)
    #expect(load(1).isOverloaded)
  }
}
