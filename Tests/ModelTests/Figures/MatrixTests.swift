import Model
import Testing

@Suite struct `People and subproblems` {
  private var story = Story()

  private mutating func works(
    _ seat: Int, on id: CardID, _ role: Role = .contributor, _ share: ShareLevel = .named
  ) {
    story.say(id, PartnerEngaged(partner: partner(seat), role: role, doing: nil, share: share))
  }

  private mutating func challenge(numbered number: Int) -> Edit<ChallengeID> {
    var named = ChallengeNamed()
    named.number = number
    named.title = "Challenge \(number)"
    let id = ModelTests.challenge(number)
    story.say(id.cast(to: Target.self), named)
    return .set(id)
  }

  private var matrix: Matrix { Matrix(story.board) }
  private var columns: [Int] {
    matrix.columns.compactMap { story.board.cards[$0.card]?.number }
  }
  private var rows: [PartnerID] { matrix.rows.map(\.id) }

  private func cell(_ row: Int, _ column: Int) -> String {
    guard let place = matrix.place(row: row, column: column) else { return "." }
    return "\(place.role)" + (place.isHidden ? "*" : "")
  }

  @Test mutating func `columns are the open cards with a parent, by challenge and number`() {
    let second = challenge(numbered: 2)
    let first = challenge(numbered: 1)
    let across = story.capture(1, challenge: .clear)
    let unframed = story.capture(2)
    let two = story.capture(3, challenge: second)
    let one = story.capture(4, challenge: first)
    for (number, parent) in [(14, two), (13, across), (12, unframed), (11, two), (15, one)] {
      story.capture(number, in: .share, parent: parent)
    }
    #expect(columns == [15, 11, 14, 13, 12])
    story.say(card(11), CardParked(reason: nil))
    #expect(columns == [15, 14, 13, 12])
    works(1, on: one)
    #expect(columns == [15, 14, 13, 12], "somebody at a card makes it no subproblem")
  }

  @Test mutating func `rows hold whoever has a role on a card of the board`() {
    story.join(1, .company)
    story.join(2, .person, [.facilitator])
    story.join(3)
    story.say(partner(3), PartnerLeft())
    let one = story.capture(1, challenge: challenge(numbered: 1))
    for number in 1...3 { works(number, on: one, .follower) }
    #expect(rows.isEmpty, "to follow is no role")
    for number in 1...3 { works(number, on: one, .advisor) }
    #expect(rows == [partner(1), partner(2), partner(3)])
    story.say(one, CardParked(reason: nil))
    #expect(rows.isEmpty)
  }

  @Test mutating func `who facilitates has a row for work inside a challenge alone`() {
    story.join(1, .person, [.facilitator])
    let one = story.capture(1, challenge: .clear)
    works(1, on: one, .lead)
    #expect(rows.isEmpty)
    #expect(Actors(story.board, matrix).rows.isEmpty)
    works(1, on: story.capture(2, challenge: challenge(numbered: 1)), .lead)
    #expect(rows == [partner(1)])
    #expect(Actors(story.board, matrix).rows.map(\.body) == [partner(1)])
  }

  @Test mutating func `bodies and challenges name the cards at which no user sits, by number`() {
    story.join(1, .person, [.endUser])
    for number in [3, 2, 1] {
      story.capture(number, in: .engage, challenge: challenge(numbered: 1))
    }
    works(1, on: card(2))
    #expect(Actors(story.board, matrix).missingVoices == [card(1), card(3)])
  }

  @Test mutating func `rows are people and groups as they joined, with or without a role`() {
    let body = story.join(9, .institution)
    story.join(2, in: body)
    story.join(1)
    story.join(3, .group)
    #expect(rows == [partner(2), partner(1), partner(3)])
    #expect(matrix.rows.map(\.body) == [body, nil, nil])
  }

  @Test
  mutating func `rows leave out who left, who only facilitates and groups that lend their name`() {
    let group = story.join(1, .group)
    story.join(2, in: group)
    story.join(3, .person, [.facilitator])
    story.join(4, .person, [.facilitator, .citizen])
    story.join(5)
    story.say(partner(5), PartnerLeft())
    #expect(rows == [partner(2), partner(4)])
  }

  @Test mutating func `rows hold everybody at a subproblem, whoever they are`() {
    story.join(1, .company)
    story.join(2, .person, [.facilitator])
    story.join(3)
    story.say(partner(3), PartnerLeft())
    let one = story.capture(2, parent: story.capture(1))
    for number in 1...4 { works(number, on: one, .follower) }
    #expect(rows == [partner(1), partner(2), partner(3), partner(4)])
  }

  @Test mutating func `totals count all cards and not subproblems alone`() {
    story.join(1)
    let parent = story.capture(1)
    works(1, on: parent, .lead)
    works(1, on: story.capture(2, parent: parent), .advisor)
    #expect(
      matrix.rows.map { [$0.load.leads, $0.load.contributions, $0.load.advice] } == [[1, 0, 1]])
  }

  @Test mutating func `a cell says the role, and whether all may see it`() {
    story.join(1)
    let parent = story.capture(1)
    works(1, on: story.capture(2, parent: parent), .lead)
    works(1, on: story.capture(3, parent: parent), .follower, .named)
    #expect((0..<2).map { cell(0, $0) } == ["lead", "follower"])
    story.capture(4, parent: parent)
    #expect(cell(0, 2) == ".")
  }

  @Test(arguments: [ShareLevel.byRole, .silent])
  mutating func `by role or silent is a row of its own until this viewer may know who`(
    share: ShareLevel
  ) {
    story.join(1)
    let one = story.capture(2, in: .engage, parent: story.capture(1))
    works(70, on: one, .advisor, share)
    #expect(rows == [partner(1), partner(70)])
    #expect(matrix.rows[1].partner == nil)
    #expect(matrix.rows[1].unknown?.share == share)
    #expect([cell(0, 0), cell(1, 0)] == [".", "advisor*"])
    #expect(matrix.rows.map(\.load.roles) == [0, 1])
    story.say(one, ParticipantIdentified(seat: partner(70), partner: partner(1)))
    #expect(rows == [partner(1)])
    #expect(cell(0, 0) == "advisor*")
    #expect(matrix.rows.map(\.load.roles) == [1])
  }

  @Test mutating func `on a card of a circle nobody is shown to all`() {
    story.join(1)
    let parent = story.capture(1)
    let id = card(2)
    var captured = CardCaptured(number: 2, kind: .problem, title: "Secret", rank: nil)
    captured.parent = parent
    story.say(id.cast(to: Target.self), captured, audience: .circle(CircleID(random: 5)))
    works(1, on: id, .lead)
    #expect(cell(0, 0) == "lead*")
  }

  @Test
  mutating func
    `bodies are those of leads and contributors, and the voice is of everybody at work`()
  {
    story.join(1, .person, [.citizen])
    story.join(2)
    let one = story.capture(2, in: .engage, parent: story.capture(1))
    works(2, on: one, .lead)
    works(1, on: one, .advisor)
    #expect(matrix.columns.map(\.bodies) == [1])
    #expect(matrix.columns.map(\.hasVoice) == [true])
    #expect(matrix.columns.map(\.lacks) == [[.bodies]])
    #expect(matrix.columns.map(\.isShared) == [false])
    story.say(one, CardMoved(from: nil, to: .share, rank: nil))
    #expect(matrix.columns.map(\.isShared) == [true])
  }

  @Test
  mutating func `bodies and challenges count each card once, however many of a body are at it`() {
    let school = story.join(9, .institution)
    story.join(1, in: school)
    story.join(2, in: school)
    story.join(3)
    let first = challenge(numbered: 1)
    let one = story.capture(1, challenge: first)
    works(1, on: one)
    works(2, on: one)
    works(3, on: one, .follower)
    works(3, on: story.capture(2, challenge: .clear), .advisor)
    let actors = Actors(story.board, matrix)
    #expect(actors.frames == [.challenge(ModelTests.challenge(1)), .crossCutting])
    #expect(actors.rows.map(\.body) == [school, partner(3)])
    #expect(actors.rows.map(\.people) == [2, 1])
    #expect(actors.rows.map { $0.cards.map(\.count) } == [[1, 0], [0, 1]])
  }

  @Test mutating func `bodies and challenges hold who is unknown, as a body of their own`() {
    let one = story.capture(1, challenge: challenge(numbered: 1))
    works(70, on: one, .lead, .byRole)
    let actors = Actors(story.board, matrix)
    #expect(actors.rows.map(\.body) == [partner(70)])
    #expect(actors.rows.map { $0.unknown?.share } == [.byRole])
  }

  @Test func `an empty board has neither rows nor columns`() {
    #expect(Matrix(Board()).rows.isEmpty)
    #expect(Matrix(Board()).columns.isEmpty)
    #expect(Actors(Board(), Matrix(Board())).rows.isEmpty)
  }
}
