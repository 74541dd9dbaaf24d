import Interface
import Model
import Testing

/// What a field refuses is what the tree refuses, and what stands there can always be taken out.
@Suite struct FieldRulesTests {
  private static let circle = Audience.circle(CircleID(random: 5))
  private static let both: [any Words] = [English(), Dutch()]

  /// P31 hangs below P1, and P30 is for a circle only.
  private func rehearsal(_ words: any Words = English()) -> Rehearsal {
    var story = Story.autumn
    story.card(31, "The lift is out of order") { $0.parent = Story.card(1) }
    story.add(
      1,
      Change(
        Story.card(30).cast(),
        CardCaptured(number: 30, kind: .problem, title: "Between us", rank: nil),
        audience: FieldRulesTests.circle))
    return Rehearsal(words: words, me: Story.esther, board: story.changes)
  }

  // MARK: - Other cards

  @Test(arguments: both, [("31", Board.HangProblem.below), ("30", .circle)])
  func `no card hangs below one that cannot take it, and that is told while it is typed`(
    _ words: any Words, _ other: (number: String, problem: Board.HangProblem)
  ) {
    var rehearsal = rehearsal(words)
    rehearsal.press("/Days<Enter>")
    rehearsal.goTo(words.formLabel(.parent))
    let lines = rehearsal.log.count
    rehearsal.press(other.number)
    let sentence = " P\(other.number): " + words.cannotHang(other.problem)
    #expect(rehearsal.status == sentence)
    rehearsal.press("<Enter>")
    #expect(rehearsal.status == sentence)
    #expect(rehearsal.row.hasPrefix("> \(words.formLabel(.parent))* \(other.number)"))
    #expect(rehearsal.log.count == lines)
    #expect(rehearsal.card(1)?.parent == nil)
  }

  @Test(arguments: both)
  func `an open innovation answers no card of a circle`(_ words: any Words) {
    var rehearsal = rehearsal(words)
    rehearsal.press("/Community<Enter>")
    rehearsal.goTo(words.formLabel(.answers))
    let lines = rehearsal.log.count
    rehearsal.press(", 30")
    #expect(rehearsal.status == " P30: " + words.cannotHang(.circle))
    rehearsal.press("<Enter>")
    #expect(rehearsal.log.count == lines)
    #expect(rehearsal.card(6)?.answers.elements == [Story.card(5)])
    rehearsal.press("^U5, 31<Enter>")
    #expect(rehearsal.card(6)?.answers.elements == [Story.card(5), Story.card(31)])
  }

  @Test func `a card of a circle is a part of an open one, and of one of its circle`() throws {
    var rehearsal = rehearsal()
    rehearsal.others(
      Change(
        Story.card(32).cast(),
        CardCaptured(number: 32, kind: .problem, title: "Also between us", rank: nil),
        audience: FieldRulesTests.circle))
    let names = Names(rehearsal.state.board, English())
    let card = try #require(rehearsal.card(30))
    for parent in ["32", "P1"] {
      let changes = try CardField.parent.changes(parent, on: card, names)
      #expect(changes.map(\.audience) == [FieldRulesTests.circle])
    }
  }

  @Test func `what is answered already is kept, whatever became of it`() throws {
    var rehearsal = rehearsal()
    rehearsal.others(
      Change(Story.card(5).cast(), KindChanged(to: .innovation)),
      Change(Story.card(6).cast(), InnovationLinked(answers: [Story.card(2)])))
    rehearsal.others(Change(Story.card(2).cast(), CardRetracted()))
    let names = Names(rehearsal.state.board, English())
    let card = try #require(rehearsal.card(6))
    let before = CardField.answers.text(of: card, names)
    let changes = try CardField.answers.changes(before + ", 31", on: card, names)
    let linked = try #require(changes.first?.payload as? InnovationLinked)
    #expect(linked.answers == [Story.card(31)] && linked.remove.isEmpty)
    #expect(try CardField.answers.changes("5,2", on: card, names).isEmpty)
  }

  // MARK: - The kind

  @Test func `what has parts or answers becomes no innovation`() throws {
    let rehearsal = rehearsal()
    let names = Names(rehearsal.state.board, English())
    let (parted, answered) = (try #require(rehearsal.card(1)), try #require(rehearsal.card(5)))
    #expect(parted.place.value.stage == .recognise)
    #expect(throws: FieldProblem.hasWorkBelow("P31")) {
      try CardField.kind.changes("innovation", on: parted, names)
    }
    var early = answered
    early.place = parted.place
    #expect(throws: FieldProblem.hasWorkBelow("I6")) {
      try CardField.kind.changes("innovation", on: early, names)
    }
    #expect(try CardField.kind.changes("opportunity", on: parted, names).count == 1)
  }

  @Test func `what has the fields of an innovation becomes nothing else`() throws {
    let rehearsal = rehearsal()
    let names = Names(rehearsal.state.board, English())
    var card = try #require(rehearsal.card(6))
    card.place = try #require(rehearsal.card(1)).place
    let filled = CardField.allCases.filter {
      !$0.applies(to: .problem) && !$0.text(of: card, names).isEmpty
    }
    #expect(filled.contains(.answers))
    #expect(throws: FieldProblem.hasFieldsOfInnovation(filled)) {
      try CardField.kind.changes("problem", on: card, names)
    }
    card.answers = .init()
    card.innovation = .init()
    #expect(try CardField.kind.changes("problem", on: card, names).count == 1)
  }

  // MARK: - Needed changes

  private func serving(_ after: Change) -> Rehearsal {
    var story = Story.autumn
    for (id, text) in [("U2.1", "Shops know what is left"), ("U2.2", "One cold chain")] {
      story.add(3, Change(Story.food.cast(), ChangeNeeded(change: id, text: text)))
    }
    var linked = ChangesLinked()
    linked.add = ["U2.2"]
    for number in [5, 6] { story.add(2, Change(Story.card(number).cast(), linked)) }
    story.add(1, after)
    return Rehearsal(me: Story.esther, board: story.changes)
  }

  private static let over = [
    Change(Story.food.cast(), ChangeDropped(change: "U2.2", reason: nil)),
    Change(Story.food.cast(), ChallengeClosed(reason: nil)),
  ]

  @Test(arguments: 0...1)
  func `what is not needed any more stays until it is taken out`(_ how: Int) throws {
    var rehearsal = serving(FieldRulesTests.over[how])
    rehearsal.press("/Fresh<Enter>")
    rehearsal.goTo("Needed change")
    #expect(rehearsal.screen.contains("[x] U2.2"))
    let names = Names(rehearsal.state.board, English())
    let card = try #require(rehearsal.card(5))
    if how == 0 {
      rehearsal.press("U2.1 <Enter>")
      #expect(rehearsal.card(5)?.changes.elements == ["U2.1", "U2.2"])
    } else {
      #expect(throws: FieldProblem.noSuchWord("U2.1", [])) {
        try CardField.change.changes("U2.1, U2.2", on: card, names)
      }
      rehearsal.press("<Esc>")
    }
    rehearsal.goTo("Needed change")
    rehearsal.press("U2.2 <Enter>")
    #expect(rehearsal.card(5)?.changes.elements == (how == 0 ? ["U2.1"] : []))
    rehearsal.goTo("Needed change")
    #expect(!rehearsal.screen.contains("U2.2"))
  }

  @Test(arguments: 0...1)
  func `an innovation lists it among its ties too`(_ how: Int) {
    var rehearsal = serving(FieldRulesTests.over[how])
    rehearsal.press("/Community<Enter>TU2.2")
    #expect(rehearsal.screen.contains("[x] U2.2"))
    rehearsal.press("<Enter>")
    #expect(rehearsal.card(6)?.changes.elements == [])
  }

  // MARK: - Partners and offers

  @Test func `nobody takes the name of somebody else who takes part`() {
    var rehearsal = rehearsal()
    rehearsal.press("PBram<Enter>e")
    let lines = rehearsal.log.count
    rehearsal.press("^Usamira el idrissi")
    #expect(rehearsal.status == " samira el idrissi takes part already; P shows them.")
    rehearsal.press("<Enter>")
    #expect(rehearsal.row.hasPrefix("> Name*"))
    #expect(rehearsal.log.count == lines)
    // Their own name in other letters is theirs, and who left needs theirs no more.
    rehearsal.press("^UBRAM POSTMA<Enter>")
    #expect(rehearsal.state.board.partners[Story.bram]?.name == "BRAM POSTMA")
    rehearsal.others(Change(Story.samira.cast(), PartnerLeft()))
    rehearsal.press("e^USamira El Idrissi<Enter>")
    #expect(rehearsal.state.board.partners[Story.bram]?.name == "Samira El Idrissi")
  }

  @Test func `a tag begins behind the last sign in front of it and the spaces there`() {
    var rehearsal = rehearsal()
    rehearsal.press("AA van")
    rehearsal.go(to: "Tag")
    rehearsal.press("##  two words<Enter>")
    #expect(rehearsal.state.board.openOffers.map(\.offer.tag) == ["two words"])
  }

  // MARK: - Sentences

  @Test func `what begins again is told so`() {
    let told: [(any Payload, String, String)] = [
      (ChallengeClosed(reason: nil), "closed a challenge", "sloot een uitdaging af"),
      (
        ChallengeClosed(reason: nil, takenBack: true), "reopened a challenge",
        "opende een uitdaging weer"
      ),
      (PartnerLeft(), "said that a partner left", "zei dat een partner weg is"),
      (
        PartnerLeft(takenBack: true), "said that a partner takes part again",
        "zei dat een partner weer meedoet"
      ),
    ]
    for (payload, english, dutch) in told {
      #expect(English().sentence(payload, Names(Board(), English())) == english)
      #expect(Dutch().sentence(payload, Names(Board(), Dutch())) == dutch)
    }
  }

  @Test func `undo says what it takes back of somebody who takes part again`() {
    var rehearsal = rehearsal()
    rehearsal.others(Change(Story.bram.cast(), PartnerLeft()))
    rehearsal.press("PBram<Enter>e")
    rehearsal.go(to: "Takes part")
    rehearsal.press("yes <Enter>u")
    #expect(rehearsal.status.contains("said that a partner takes part again"))
  }

  @Test(arguments: both)
  func `of a card that was taken back it is said that it was`(_ words: any Words) {
    var rehearsal = rehearsal(words)
    rehearsal.press("/Days<Enter>e!")
    rehearsal.others(Change(Story.card(1).cast(), CardRetracted()))
    rehearsal.press("<Enter>")
    #expect(rehearsal.status == " " + words.offMeanwhile("P1", words.withdrawnCard))
    #expect(["withdrawn", "ingetrokken"].contains(words.withdrawnCard))
  }
}
