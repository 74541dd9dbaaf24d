import Model
import Testing

@Suite struct `What is allowed while a meeting is held` {
  private func meeting(_ operation: Operation, anonymous: Bool = false, rule: SessionRule = .open)
    -> Board
  {
    var meeting = Meeting(rule: rule)
    var script = Examples.script
    script.operation = operation
    script.bounds.isAnonymous = anonymous
    meeting.say(RoundStarted(item: "a2", round: 1, of: 1, script: script), at: 1)
    return meeting.story.board
  }

  @Test(arguments: Operation.allCases)
  func `in a round participants do what it is for and nothing else`(operation: Operation) {
    let board = meeting(operation)
    let guest = partner(7)
    let allowed = EventKind.all.filter { board.allows($0, by: guest) }.map { $0.kindText }
    let always = [
      "partner.joined", "partner.named", "card.followed", "card.unfollowed", "note.written",
      "event.undone", "role.handed",
    ]
    #expect(Set(allowed) == Set(operation.kinds.map { $0.kindText } + always))
    for leader in [partner(1), partner(2)] {
      #expect(EventKind.all.allSatisfy { board.allows($0, by: leader) })
    }
  }

  @Test func `every operation but those that only talk, look or lie on the table writes something`()
  {
    let silent = Operation.allCases.filter { $0.kinds.isEmpty }
    #expect(silent == [.talk, .vote, .rate, .review])
  }

  @Test func `between rounds and without a meeting everything is allowed`() {
    #expect(Board().allows(CardMoved.self, by: partner(7)))
    #expect(Meeting().story.board.allows(CardMoved.self, by: partner(7)))
    #expect(!meeting(.capture).allows(CardMoved.self, by: nil))
  }

  @Test func `where nobody leads nobody is bound`() {
    var meeting = Meeting()
    meeting.begin("a2", 1, at: 1)
    #expect(!meeting.story.board.allows(CardMoved.self, by: partner(7)))
    meeting.say(RoleHanded(role: .facilitator, to: nil), at: 2)
    #expect(meeting.story.board.allows(CardMoved.self, by: partner(7)))
    meeting.say(RoleHanded(role: .facilitator, to: partner(7)), at: 3)
    #expect(meeting.story.board.allows(CardMoved.self, by: partner(7)))
    #expect(!meeting.story.board.allows(CardMoved.self, by: partner(8)))
  }

  @Test func `an anonymous round and the Chatham House rule keep no names`() {
    let (me, said) = (partner(7), CommentAdded(comment: TargetID(random: 1), text: "x"))
    #expect(Board().author(of: said, by: me) == me)
    #expect(meeting(.comment).author(of: said, by: me) == me)
    #expect(meeting(.comment, anonymous: true).author(of: said, by: me) == nil)
    #expect(meeting(.comment, anonymous: true).author(of: CardFollowed(partner: me), by: me) == me)
    let closed = meeting(.agree, rule: .chathamHouse)
    #expect(closed.author(of: said, by: me) == nil)
    #expect(closed.author(of: CardCaptured(), by: me) == nil)
    #expect(closed.author(of: AgreementMade(Examples.agreed), by: me) == me)
    let session = closed.runningSession
    #expect(session.map { closed.attendanceAudience(of: $0) } == .own)
    #expect(
      Meeting().session.planned.map { _ in
        Meeting().story.board.attendanceAudience(of: Meeting().session)
      } == .open)
  }

  @Test func `what the round is not for is refused, and who leads is told`() throws {
    let board = meeting(.capture)
    let card: TargetID = TargetID(random: 5)
    let refusal = #expect(throws: NotNow.self) {
      try board.said(
        [Change(card, CardCaptured()), Change(card, CardBlocked(reason: "x"))], by: partner(7))
    }
    #expect(refusal?.leader == partner(1))
    #expect(refusal?.session == board.runningSession?.id)
    #expect(refusal?.round.script.operation == .capture)
    #expect(refusal.map { $0.kind == CardBlocked.self } ?? false)
    #expect(try board.said([Change(card, CardBlocked(reason: "x"))], by: partner(1)).count == 1)
    #expect(try board.said([Change(card, CardCaptured())], by: partner(7)).count == 1)
    #expect(try Board().said([Change(card, CardCaptured())], by: nil).first?.session == nil)
  }

  @Test func `everything said at a meeting carries it, and loses its name with what has none`()
    throws
  {
    let (card, other) = (TargetID(random: 5), TargetID(random: 6))
    let board = meeting(.capture, anonymous: true)
    let said = try board.said(
      [
        Change(card, CardCaptured()), Change(card, CardFollowed(partner: partner(1))),
        Change(other, CardFollowed(partner: partner(1))),
        Change(card, NoteWritten(card: nil, text: "x"), audience: .own),
      ], by: partner(1))
    #expect(said.allSatisfy { $0.session == board.runningSession?.id })
    #expect(said.map(\.isAnonymous) == [true, true, false, false])
    let bytes = said[0].draft(by: partner(1)).payload
    #expect(!String(decoding: bytes, as: UTF8.self).contains("\(partner(1))"))
    #expect(String(decoding: bytes, as: UTF8.self).contains("\"session\""))
  }

  @Test func `a card of a silent round is refused to whoever would write it in their own log`()
    throws
  {
    let card = TargetID(random: 5)
    let board = meeting(.capture, anonymous: true)
    let refusal = #expect(throws: NotNow.self) {
      try board.said([Change(card, CardCaptured())], by: partner(7))
    }
    #expect(refusal?.isForTheTable == true)
    #expect(try board.said([Change(card, CardCaptured())], by: partner(1)).count == 1)
    #expect(try meeting(.capture).said([Change(card, CardCaptured())], by: partner(7)).count == 1)
  }

  @Test func `by the Chatham House rule objections are written without names`() throws {
    var record = Decision.Record()
    record.outcome = "x"
    record.objections = [Objection(text: "Too dear", by: partner(7), integrated: "Cheaper")]
    let change = Change(TargetID(random: 5), DecisionRecorded(record))
    for rule in SessionRule.allCases {
      let board = meeting(.decide, rule: rule)
      let said = try board.said([change], by: partner(1)).first?.payload as? DecisionRecorded
      let objection = try #require(said?.record.objections.first)
      #expect(objection.by == (rule == .open ? partner(7) : nil))
      #expect(objection.integrated == "Cheaper")
    }
  }

  @Test func `attendance that only the facilitator keeps is taken back where it was kept`() throws {
    for audience in [Audience.own, .open] {
      var story = Story()
      let meeting = TargetID(random: 77)
      story.say(meeting, Examples.planned)
      story.say(meeting, AttendanceNoted(present: [partner(1)]), audience: audience)
      let line = try #require(story.lines.last)
      guard case .changes(let changes) = story.board.undo(line, history: story.lines, random: 1)
      else {
        Issue.record("not taken back")
        continue
      }
      #expect(changes.map(\.audience) == [audience])
      #expect(
        changes.allSatisfy {
          isSame($0.payload, AttendanceNoted(present: [], absent: [partner(1)]))
        })
    }
  }
}
