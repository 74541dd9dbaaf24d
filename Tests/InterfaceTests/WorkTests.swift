import Interface
import Model
import Testing

/// What people do in a round, from the screen of the meeting.
@Suite struct `The work of a round` {
  @Test func `a round to recognise lists the cards, and allows no more than it says`() {
    var seat = Rehearsal.round(.recognise, sight: .own) { $0.bounds.maxPerPerson = 2 }
    #expect(seat.screen.contains("r: I recognise this, 2 at most. Once more takes it back."))
    #expect(seat.selected.hasPrefix("> P1 Days without talking"))
    seat.press("r<Down>r<Down>")
    #expect(seat.selected.hasPrefix("> P3 A visit feels"))
    seat.press("r")
    #expect(seat.status == " 2 at most in this round: r on one of yours takes it back.")
    #expect(seat.recognised(by: Story.samira) == [1, 2])
    // Alone everybody sees only what they did themselves.
    seat.others(
      Change(Story.card(1).cast(), CardRecognised(partner: Story.bram)), by: Story.bram)
    #expect(!seat.screen.contains("2 recognise this"))
    seat.press("<Up>r<Down>r")
    #expect(seat.recognised(by: Story.samira) == [1, 3])
  }

  @Test func `what was recognised before the round does not count`() {
    var seat = Rehearsal.round(.recognise) { $0.bounds.maxPerPerson = 1 }
    seat.press("r")
    seat.others(
      Change(Meeting.id.cast(), Meeting.began(.recognise, round: 2) { $0.bounds.maxPerPerson = 1 }))
    seat.press("<Down>r")
    #expect(seat.recognised(by: Story.samira) == [1, 2])
  }

  @Test func `stories are told first of what most people recognise`() {
    var seat = Rehearsal.round(.recognise)
    for partner in [Story.esther, Story.bram, Story.samira] {
      seat.others(Change(Story.card(3).cast(), CardRecognised(partner: partner)), by: partner)
    }
    #expect(seat.selected.hasPrefix("> P1"))
    seat.others(Change(Meeting.id.cast(), Meeting.began(.comment, round: 2)))
    #expect(seat.selected.hasPrefix("> P3"))
    #expect(seat.selected.contains("recognise this"))
  }

  @Test func `what a round is not for is refused before anybody types`() {
    var seat = Rehearsal.round(.recognise)
    let count = seat.log.count
    for key in ["n", "c", "w", "m", ">", "e", "Q", "#", "D", "b", "T", "s", "A", "i"] {
      seat.press(key)
      #expect(
        seat.status.contains("this round is to recognise"), "\(key): \(seat.status)")
      if case .browse = seat.state.mode {} else { Issue.record("\(key) asks something") }
    }
    #expect(seat.log.count == count)
    // Looking around is never in the way.
    seat.press("<Enter>")
    #expect(seat.state.screen == .card(Story.card(1)))
    seat.press("<Esc>2")
    #expect(seat.state.screen == .matrix)
    seat.press("<Esc>")
    #expect(seat.state.screen == .session)
    // Who leads is not bound.
    var leader = Rehearsal.round(.recognise, me: Story.esther)
    leader.press("<Tab>cHello<Enter>")
    #expect(leader.card(1)?.comments == 1)
  }

  @Test func `questions that are written alone stand beside each other until one is chosen`() {
    var seat = Rehearsal.round(.frame, sight: .own)
    seat.press("QHow might we share the kiosk?<Enter>")
    #expect(seat.status == " A question for O4.")
    seat.press("QHow might we keep it warm?<Enter>")
    seat.others(
      Change(Story.card(4).cast(), QuestionFramed(text: "How might we stay?")), by: Story.bram)
    #expect(seat.card(4)?.questions.count == 3)
    #expect(seat.screen.contains("How might we share the kiosk?"))
    #expect(!seat.screen.contains("How might we stay?"), "here one sees only one's own")
    // Other words for one's own.
    seat.press("<Enter>")
    seat.press("^UHow might we keep it lit?<Enter>")
    #expect(
      Set(seat.card(4)?.questions ?? []) == [
        "How might we share the kiosk?", "How might we keep it lit?", "How might we stay?",
      ])
    seat.others(Change(Meeting.id.cast(), Meeting.began(.frame, round: 2)))
    #expect(seat.screen.contains("How might we stay?"))
    seat.press("<Home>")
    for _ in 1...9 where !seat.selected.contains("stay?") { seat.press("<Down>") }
    seat.press("<Enter>")
    #expect(seat.status == " This question stands on O4.")
    #expect(seat.card(4)?.questions == ["How might we stay?"])
  }

  @Test func `own dreams are told beside each other, and one is made of them`() {
    var seat = Rehearsal.round(.dream, sight: .own)
    #expect(seat.selected.hasPrefix("> U2 Food on tables"))
    seat.press("<Enter>2030: Nobody throws bread away<Enter>")
    seat.others(
      Change(Story.food.cast(), DreamTold(year: nil, text: "Tables are full")), by: Story.bram)
    #expect(seat.screen.contains("2030: Nobody throws bread away"))
    #expect(!seat.screen.contains("Tables are full"))
    // One sentence each: another one takes the place of one's own.
    seat.press("<Enter>^U2031: Bread for all<Enter>")
    #expect(
      Set(seat.state.board.challenges[Story.food]?.dreams.map(\.text) ?? [])
        == ["Bread for all", "Tables are full"])
    seat.others(Change(Meeting.id.cast(), Meeting.began(.dream, round: 2)))
    seat.press("<Home><Down>")
    if !seat.selected.contains("Tables are full") { seat.press("<Down>") }
    seat.press("<Enter> and bread for all<Enter>")
    #expect(
      seat.state.board.challenges[Story.food]?.dreams.map(\.text)
        == ["Tables are full and bread for all"])
  }

  @Test func `a dream that is taken as it stands is the only one`() {
    var seat = Rehearsal.round(.dream)
    for text in ["One", "Two"] {
      seat.others(Change(Story.food.cast(), DreamTold(year: nil, text: text)), by: Story.bram)
    }
    seat.press("<Down>")
    #expect(seat.selected.contains("Two"))
    seat.press("<Enter><Enter>")
    #expect(seat.state.board.challenges[Story.food]?.dreams.map(\.text) == ["Two"])
  }

  @Test func `needed changes are written and reworded, and a change without a card gets one`() {
    var seat = Rehearsal.round(.backcast)
    seat.press("<Enter>Shops know what is left<Enter>")
    #expect(seat.selected.contains("U2.1 Shops know what is left"))
    seat.press("<Enter>^UShops tell what is left<Enter>")
    #expect(
      seat.state.board.challenges[Story.food]?.changes.map(\.text.value)
        == ["Shops tell what is left"])
    seat.others(Change(Meeting.id.cast(), Meeting.began(.link, round: 2)))
    seat.press("<Home>")
    #expect(seat.selected.contains("U2.1"))
    seat.press("<Enter>Nobody counts the leftovers<Enter>")
    #expect(seat.card(9)?.changes.elements == ["U2.1"])
    #expect(seat.card(9)?.challenge.value == .challenge(Story.food))
    #expect(seat.selected.hasPrefix("> P9"))
  }

  @Test func `a card is tied to changes, an innovation to what it answers as well`() {
    var seat = Rehearsal.round(.link)
    for _ in 1...9 where !seat.selected.contains("I6") { seat.press("<Down>") }
    seat.press("T")
    #expect(seat.screen.contains("[x] P5"))
    seat.press("P1<Enter>")
    #expect(seat.card(6)?.answers.elements == [Story.card(1), Story.card(5)])
    seat.press("TP5<Enter>")
    #expect(seat.card(6)?.answers.elements == [Story.card(1)])
  }

  @Test func `a comment is said under the hat of the round, without a name where it asks none`() {
    var seat = Rehearsal.round(.comment) {
      $0.bounds.hat = .black
      $0.bounds.isAnonymous = true
    }
    #expect(seat.screen.contains("Under the black hat: risks."))
    seat.press("c")
    #expect(seat.status.hasPrefix(" black hat: risks. Comment on P1:"))
    seat.press("It may break<Enter><Enter>")
    #expect(seat.screen.contains("(black hat: risks) It may break"))
    #expect(Event.all(in: seat.log[seat.log.count - 1]).first?.by == nil)
  }

  @Test func `subproblems are made and hung below`() {
    var seat = Rehearsal.round(.split)
    seat.press("sNobody rings the bell<Enter>")
    #expect(seat.card(9)?.parent == Story.card(1))
    #expect(seat.selected.hasPrefix("> P9"))
    for _ in 1...9 where !seat.selected.contains("P2 ") { seat.press("<Down>") }
    seat.press("bP3<Enter>")
    #expect(seat.card(2)?.parent == Story.card(3))
  }

  @Test func `what may move on stands first`() throws {
    var seat = Rehearsal.round(.move, me: Story.esther)
    #expect(seat.selected.isEmpty, "who leads shows the room a clock")
    seat.press("<Tab>")
    #expect(seat.status == " You work along. Tab goes back to leading.")
    #expect(!seat.selected.contains("P2 "))
    seat.others(
      Change(Story.card(2).cast(), settled("street")), by: Story.bram)
    seat.press("<Home>")
    #expect(seat.selected.hasPrefix("> P2"))
    #expect(seat.selected.hasSuffix("> Acknowledge"))
    seat.press(">")
    #expect(seat.stage(2) == .acknowledge)
  }

  private func settled(_ setting: String) -> CardEdited {
    var edited = CardEdited()
    edited.settings = .set([setting])
    edited.targetGroups = .set(["residents"])
    return edited
  }

  @Test func `an innovation is pitched, one question after the other`() throws {
    var seat = Rehearsal.round(.pitch) {
      $0.bounds.needs = [.answers, .targetGroups, .outcomes, .firstStep]
    }
    seat.press("<Home>")
    #expect(seat.selected == "> A new idea")
    seat.press("DP2<Enter>A bench that rings<Enter>")
    #expect(seat.status.hasPrefix(" For whom?"))
    #expect(seat.screen.contains("Which problem? P2 No smartphone, no pick-up"))
    #expect(seat.screen.contains("The first step? *"))
    seat.press("<Enter>")
    #expect(seat.screen.contains("For whom? *"), "it must be filled in")
    seat.press("people without a phone<Enter><Enter><Esc><Esc>")
    #expect(seat.status.hasPrefix(" For whom? people without a phone"))
    seat.press("<Enter><Enter>")
    #expect(seat.status.hasPrefix(" The first step?"))
    seat.press("Ask the joiner<Enter>a joiner #wood<Enter>")
    #expect(seat.status == " “A bench that rings” is told.")
    let card = try #require(seat.card(9))
    #expect(card.answers.elements == [Story.card(2)])
    #expect(card.targetGroups.value == ["people without a phone"])
    #expect(card.innovation.outcomes.value.count == 1)
    #expect(card.innovation.firstStep.value == "Ask the joiner")
    #expect(seat.state.board.asks(on: card).map(\.tag) == ["wood"])
    // The same form fills in what is there already.
    #expect(seat.selected.hasPrefix("> I9"))
    seat.press("D<Enter><Enter> and others<Enter><Enter><Enter><Enter>")
    #expect(seat.card(9)?.targetGroups.value == ["people without a phone and others"])
    #expect(seat.card(9)?.answers.elements == [Story.card(2)])
  }

  @Test func `two offers of different people are drawn`() {
    var seat = Rehearsal.round(.connect)
    seat.press("O")
    #expect(seat.status == " Two people must offer something first: A.")
    seat.press("AA van #transport<Enter>")
    var made = OfferMade()
    made.offer = "o1"
    made.text = "A cold room"
    seat.others(Change(Story.bram.cast(), made), by: Story.bram)
    #expect(seat.screen.contains("Samira: A van #transport"))
    seat.press("O")
    #expect(seat.screen.contains("A van (Samira)"))
    #expect(seat.screen.contains("A cold room (Bram)"))
    // A participant connects in this round, and writes no cards.
    seat.press("<Enter>")
    #expect(seat.status.contains("this round is to offer and ask"))
    seat.press("IEsther<Enter><Tab>O<Enter>A cold van<Enter>")
    #expect(
      Set(seat.card(9)?.innovation.connects.value.map(\.text) ?? []) == ["A van", "A cold room"])
  }

  @Test func `a round that looks at a view opens it`() {
    var seat = Rehearsal.round(.review) { $0.bounds.view = .people }
    #expect(seat.selected == "> 2 People: who works on which subproblem")
    seat.press("<Enter>")
    #expect(seat.state.screen == .matrix)
    var tree = Rehearsal.round(.review) { $0.bounds.view = .tree }
    tree.press("<Enter>")
    #expect(tree.state.screen == .tree)
    var results = Rehearsal.round(.reuse)
    results.press("<Enter>")
    #expect(results.state.screen == .results)
  }

  @Test func `what the agenda names is what a round is about`() {
    let card = Rehearsal.round(.comment, card: Story.card(5))
    #expect(card.screen.contains("P5 Fresh food binned"))
    #expect(card.screen.contains("I6 Community fridge"))
    #expect(!card.screen.contains("P1 Days"))
    let challenge = Rehearsal.round(.comment, challenge: Story.food)
    #expect(challenge.screen.contains("P5 Fresh food binned"))
    #expect(!challenge.screen.contains("P1 Days"))
  }

  @Test func `what was written in this item stands first`() {
    var seat = Rehearsal.round(.capture)
    seat.others(
      Change(
        Story.card(40).cast(), CardCaptured(number: 40, kind: .problem, title: "New", rank: nil)),
      by: Story.bram)
    seat.others(Change(Meeting.id.cast(), Meeting.began(.recognise, round: 2)))
    #expect(seat.selected.hasPrefix("> P40 New"))
  }

  @Test func `a round in pairs says with whom, and done again with somebody else`() {
    var seat = Rehearsal.round(.talk) { $0.company = .pairs }
    #expect(seat.screen.contains("In pairs."), "nobody is known to be here")
    let people = [
      Story.esther, Story.samira, Story.bram, PartnerID(random: 14), PartnerID(random: 15),
    ]
    var here: [String: Presence] = [:]
    for (index, partner) in people.enumerated() {
      var presence = Presence()
      presence.partner = partner
      here["sheet\(index)"] = presence
    }
    seat.others(come: here)
    func companion() -> Substring? {
      seat.lines.first { $0.contains("In pairs: you and ") }?.split(separator: "and ").last
    }
    var met: Set<Substring> = []
    for round in 2...4 {
      if let one = companion() { met.insert(one) }
      seat.others(
        Change(Meeting.id.cast(), Meeting.began(.talk, round: round) { $0.company = .pairs }))
    }
    #expect(met.count == 3, "each of the three others once")
    seat.others(
      Change(Meeting.id.cast(), Meeting.began(.talk, round: 5) { $0.company = .fours }))
    #expect(seat.screen.contains("In fours: you and "))
  }

  @Test(arguments: Operation.allCases, [English() as any Words, Dutch()])
  func `every operation says what to do, on every size`(operation: Operation, words: any Words) {
    for (width, height) in [(60, 20), (80, 24), (100, 30), (200, 60)] {
      for me in [Story.samira, Story.esther] {
        let seat = Rehearsal.round(
          operation, me: me, width: width, height: height, words: words)
        var script = Round()
        script.operation = operation
        let told = words.work(script).split(separator: " ").prefix(3).joined(separator: " ")
        // What lies face down, dots and scores have screens of their own.
        if [.capture, .reveal, .vote, .rate].contains(operation) { continue }
        #expect(seat.screen.contains(told), "\(width)x\(height)")
      }
    }
  }
}

/// The meeting that these rehearsals hold.
enum Meeting {
  static let id = SessionID(random: 77)

  static func began(
    _ operation: Operation, round: Int = 1, sight: Sight = .all,
    _ body: (inout Round) -> Void = { _ in }
  ) -> RoundStarted {
    var script = Round()
    script.name = Wording(english: "Round", dutch: "Ronde")
    script.task = Wording(english: "Do it.", dutch: "Doe het.")
    script.minutes = 5
    script.operation = operation
    script.sight = sight
    body(&script)
    return RoundStarted(item: "a1", round: round, of: 9, script: script)
  }
}

extension Rehearsal {
  /// Esther leads a meeting in which such a round has begun; Samira is at the keyboard, unless said otherwise.
  static func round(
    _ operation: Operation, sight: Sight = .all, me: PartnerID? = Story.samira, width: Int = 100,
    height: Int = 30, words: any Words = English(), card: CardID? = nil,
    challenge: ChallengeID? = nil, _ body: (inout Round) -> Void = { _ in }
  ) -> Rehearsal {
    var rehearsal = Rehearsal.autumn(width, height, words: words, me: me)
    var planned = SessionPlanned()
    planned.number = 1
    planned.title = "Evening"
    planned.facilitator = Story.esther
    var item = AgendaItem(
      item: "a1", method: "m", name: Wording(english: "Method", dutch: "Methode"), minutes: 10)
    item.card = card
    item.challenge = challenge
    planned.agenda = [item]
    rehearsal.others(Change(Meeting.id.cast(), planned), by: Story.esther)
    rehearsal.others(Change(Meeting.id.cast(), SessionStarted(rule: .open)), by: Story.esther)
    rehearsal.others(
      Change(Meeting.id.cast(), Meeting.began(operation, sight: sight, body)), by: Story.esther)
    rehearsal.press("4")
    return rehearsal
  }

  /// The numbers of the cards that somebody recognises.
  func recognised(by partner: PartnerID) -> [Int] {
    state.board.cards.all.filter { state.board.recognitions(of: $0).contains(partner) }
      .compactMap(\.number).sorted()
  }
}
