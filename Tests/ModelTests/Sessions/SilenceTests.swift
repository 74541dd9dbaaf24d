import Model
import Testing

@Suite struct `Silent rounds` {
  @Test(arguments: 1...9)
  func `nobody gets their own cards, and nobody the same twice`(seats: Int) {
    for seat in 0..<seats {
      let sources = (1...12).compactMap { Dealing.source(of: seat, pass: $0, seats: seats) }
      #expect(sources.count == seats - 1)
      #expect(Set(sources) == Set(0..<seats).subtracting([seat]))
    }
    for pass in 1..<max(2, seats) where seats > 1 {
      let all = (0..<seats).compactMap { Dealing.source(of: $0, pass: pass, seats: seats) }
      #expect(Set(all).count == seats, "every card goes to one seat")
    }
  }

  @Test(arguments: Company.allCases)
  func `groups hold everybody once and leave nobody alone`(company: Company) {
    for seats in 2...30 {
      let groups = Dealing.groups(of: company, seats: seats)
      #expect(groups.flatMap { $0 } == Array(0..<seats))
      if company != .solo { #expect(groups.allSatisfy { $0.count >= 2 }, "\(seats)") }
    }
    #expect(Dealing.groups(of: company, seats: 0).isEmpty)
  }

  private let drafts = (1...8).map { number in
    var draft = TableCard(kind: .innovation, title: "Idea \(number)")
    draft.firstStep = "Step \(number)"
    draft.builds = ["Build \(number)"]
    return draft
  }

  @Test func `a reveal makes cards of drafts, shuffled, and says nobody's name`() {
    var meeting = Meeting()
    var orders: Set<[String]> = []
    for seed in 1...5 {
      var random = Random(seed: UInt64(seed))
      let (changes, cards) = meeting.story.board.revealing(
        drafts, seats: 4, in: meeting.session, using: &random)
      #expect(changes.allSatisfy { $0.isAnonymous && $0.audience == .open })
      for change in changes {
        let payload = change.draft(by: partner(1)).payload
        #expect(!String(decoding: payload, as: UTF8.self).contains("\(partner(1))"))
      }
      let captured = changes.compactMap { $0.payload as? CardCaptured }
      orders.insert(captured.map(\.title))
      #expect(Set(captured.map(\.title)).count == 8)
      #expect(captured.map(\.number) == (1...8).map { $0 })
      // What each draft became is known to whoever revealed it.
      for (draft, card) in zip(drafts, cards) {
        let own = changes.filter { $0.target == card.cast() }.map(\.payload)
        #expect((own.first as? CardCaptured)?.title == draft.title)
        #expect(own.contains { ($0 as? InnovationDescribed)?.firstStep.value == draft.firstStep })
        #expect(own.contains { ($0 as? CommentAdded)?.text == draft.builds.first })
      }
      let revealed = changes.compactMap { $0.payload as? CardsRevealed }
      #expect(revealed.map { Set($0.cards) } == [Set(cards)])
      #expect(revealed.map(\.seats) == [4])
    }
    #expect(orders.count > 1, "always the same order")
    let key = meeting.say(CardsRevealed(cards: [card(1)], seats: 1, late: true), at: 9)
    #expect(meeting.session.reveals.map(\.key) == [key])
    #expect(meeting.session.reveals.first?.isLate == true)
  }

  @Test func `what must be filled in is named`() {
    var draft = TableCard(kind: .innovation, title: "x")
    #expect(draft.missing([.firstStep, .targetGroups]) == [.firstStep, .targetGroups])
    draft.firstStep = "ask"
    draft.targetGroups = ["all"]
    #expect(draft.missing([.firstStep, .targetGroups]).isEmpty)
  }

  @Test func `a cluster becomes a parent problem with its cards below it`() {
    var story = Story()
    story.capture(1)
    story.capture(2, .opportunity)
    story.capture(3, .innovation)
    let cluster = TargetID(random: 5)
    story.say(cluster, CardsClustered(cards: [card(1), card(2), card(3)]))
    story.say(cluster, ClusterNamed(name: "Eating alone", parent: nil))
    for change in story.board.promoting(cluster, as: card(4), named: "Eating alone", random: 9) {
      story.say(change.target, change.payload)
    }
    #expect(story.now(card(4)).title.value == "Eating alone")
    #expect(story.now(card(4)).children == [card(1), card(2)].sorted())
    #expect(story.board.clusters[cluster]?.parent.value == card(4))
  }
}
