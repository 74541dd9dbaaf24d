import Model
import Testing

/// What an undo does with an event of each kind.
enum Answer {
  /// It is taken back.
  ///
  /// Once on a fresh thing and once after somebody else did `former`; `later` by another keeps it from being undone.
  case restores(
    _ done: any Payload, on: TargetID, former: [any Payload] = [], later: (any Payload)? = nil,
    needs: [any Payload] = [])
  /// It is not, and why.
  case stands(_ done: any Payload, on: TargetID, why: String)
}

@Suite struct `Undo of every kind of event` {
  static let me = partner(1)
  private static let other = partner(2)
  private static let problem = card(1).cast(to: Target.self)
  private static let innovation = card(3).cast(to: Target.self)
  private static let frame = challenge(1).cast(to: Target.self)
  private static let ben = partner(2).cast(to: Target.self)

  /// Three cards, a challenge and some partners, made by a third person.
  private static func story() -> Story {
    var story = Story()
    let maker = partner(9)
    story.say(.board, BoardStarted(title: "Oeverwijk", place: nil, language: .dutch), by: maker)
    for number in [1, 2, 4] {
      story.say(partner(number).cast(to: Target.self), PartnerJoined(), by: maker)
      story.say(partner(number).cast(to: Target.self), PartnerNamed(name: "P\(number)"), by: maker)
    }
    for (number, kind) in [(1, Kind.problem), (2, .problem), (3, .innovation)] {
      let captured = CardCaptured(
        number: number, kind: kind, title: "Card \(number)", rank: Rank("a\(number)"))
      story.say(card(number).cast(to: Target.self), captured, by: maker)
    }
    var named = ChallengeNamed()
    named.number = 1
    named.title = "Together"
    story.say(frame, named, by: maker)
    return story
  }

  private static let answers: [String: Answer] = Dictionary(
    uniqueKeysWithValues: (board + challenges + partners + cards + links + people + sessions
      + choices + results).map { answer in
        switch answer {
        case .restores(let done, _, _, _, _), .stands(let done, _, _):
          (type(of: done).kindText, answer)
        }
      })

  private static let board: [Answer] = [
    .stands(
      BoardStarted(title: "x", place: nil, language: .dutch), on: .board,
      why: "there is no board without it"),
    .restores(
      make(BoardRenamed()) {
        $0.title = .set("New")
        $0.place = .set("Almere")
        $0.language = .set(.english)
      }, on: .board,
      former: [
        make(BoardRenamed()) {
          $0.title = .set("Old")
          $0.place = .set("Muiden")
        }
      ], later: make(BoardRenamed()) { $0.title = .set("Other") }),
    .restores(
      StageRenamed(stage: .engage, name: "Samen"), on: .board,
      former: [StageRenamed(stage: .engage, name: "Erbij")],
      later: StageRenamed(stage: .engage, name: nil)),
    .restores(
      LimitSet(stage: .engage, limit: 2), on: .board,
      former: [LimitSet(stage: .engage, limit: nil)],
      later: LimitSet(stage: .engage, limit: 9)),
    .restores(
      PromiseSet(percent: 50, days: 10), on: .board, former: [PromiseSet(percent: 60, days: 20)],
      later: PromiseSet(percent: 70, days: 30)),
    .restores(
      PolicySwitched(rule: .a3, on: false), on: .board,
      later: PolicySwitched(rule: .a3, on: true)),
    .stands(
      SettingAdded(setting: "harbour", name: "In the harbour"), on: .board,
      why: "cards may name it by now"),
  ]

  private static let challenges: [Answer] = [
    .restores(
      make(ChallengeNamed()) {
        $0.number = 2
        $0.title = "New"
        $0.vulnerable = true
      }, on: challenge(2).cast()),
    .restores(
      make(ChallengeEdited()) {
        $0.title = .set("New")
        $0.short = .set("N")
        $0.need = .set("warmth")
        $0.targetGroups = .set(["elderly"])
        $0.vulnerable = .set(true)
        $0.reach = .set(.world)
      }, on: frame,
      former: [
        make(ChallengeEdited()) {
          $0.title = .set("Old")
          $0.need = .set("rest")
          $0.reach = .set(.region)
        }
      ], later: make(ChallengeEdited()) { $0.vulnerable = .set(false) }),
    .restores(
      DreamTold(year: 2035, text: "all dance"), on: frame,
      former: [DreamTold(year: nil, text: "all sing")], later: DreamTold(year: 1, text: "rest")),
    .restores(
      ChangeNeeded(change: "u1a", text: "a hall"), on: frame,
      former: [ChangeNeeded(change: "u1a", text: "a room")],
      later: ChangeDropped(change: "u1a", reason: nil)),
    .restores(
      ChangeDropped(change: "u1a", reason: "done"), on: frame,
      later: ChangeNeeded(change: "u1a", text: "again"),
      needs: [ChangeNeeded(change: "u1a", text: "a room")]),
    .restores(ChallengeClosed(reason: "over"), on: frame, later: ChallengeClosed(reason: "really")),
  ]

  private static let partners: [Answer] = [
    .restores(make(PartnerJoined()) { $0.type = .group }, on: partner(7).cast()),
    .restores(
      make(PartnerEdited()) {
        $0.type = .set(.company)
        $0.affiliation = .set(partner(4))
        $0.perspectives = .set([.user])
        $0.describes = .set("bakes")
        $0.setting = .set("business")
        $0.publicName = .set("Bakery")
      }, on: ben,
      former: [
        make(PartnerEdited()) {
          $0.type = .set(.group)
          $0.describes = .set("cooks")
        }
      ], later: make(PartnerEdited()) { $0.type = .set(.person) }),
    .restores(
      PartnerNamed(name: "Benjamin", contact: "at the door"), on: ben,
      former: [PartnerNamed(name: "Benno", contact: "at home")], later: PartnerNamed(name: "Bo")),
    .restores(PartnerLeft(), on: partner(4).cast(), later: PartnerLeft()),
    .stands(PartnerForgotten(), on: ben, why: "it was asked for by law"),
    .restores(
      CompetitionNoted(partner(1), partner(2)), on: .board,
      later: CompetitionEnded(partner(2), partner(1))),
    .restores(
      CompetitionEnded(partner(1), partner(2)), on: .board,
      later: CompetitionNoted(partner(2), partner(1)),
      needs: [CompetitionNoted(partner(1), partner(2))]),
    .restores(offer("a room"), on: ben),
    .restores(
      OfferWithdrawn(offer: "o1"), on: ben, later: offer("again"), needs: [offer("a room")]),
    .stands(PartnersIntroduced(partner(1), partner(2)), on: .board, why: "they know each other"),
  ]

  private static let cards: [Answer] = [
    .restores(
      CardCaptured(number: 9, kind: .opportunity, title: "New", rank: Rank("b1")),
      on: card(9).cast()),
    .restores(
      make(CardEdited()) {
        $0.title = .set("New")
        $0.short = .set("N")
        $0.description = .set("more")
        $0.settings = .set(["care"])
        $0.targetGroups = .set(["all"])
        $0.challenge = .set(challenge(1))
        $0.question = .set("how")
      }, on: problem,
      former: [
        make(CardEdited()) {
          $0.title = .set("Old")
          $0.challenge = .clear
          $0.settings = .set(["street"])
        }
      ], later: make(CardEdited()) { $0.settings = .set([]) }),
    .restores(
      KindChanged(to: .innovation), on: problem, former: [KindChanged(to: .opportunity)],
      later: KindChanged(to: .problem)),
    .restores(
      CardReparented(parent: card(2)), on: problem, former: [CardReparented(parent: card(3))],
      later: CardReparented(parent: nil)),
    .restores(
      make(ChangesLinked()) { $0.add = ["u1a"] }, on: problem,
      former: [make(ChangesLinked()) { $0.add = ["u1b"] }]),
    .restores(
      CardMoved(from: .recognise, to: .engage, rank: Rank("c1")), on: problem,
      former: [CardMoved(from: .recognise, to: .share, rank: nil)],
      later: CardReordered(stage: .engage, rank: Rank("z"), since: .zero)),
    .restores(
      CardReordered(stage: .recognise, rank: Rank("z1"), since: Stamp(milliseconds: 1)),
      on: problem, later: CardMoved(from: nil, to: .share, rank: nil)),
    .restores(
      CardBlocked(reason: "no key"), on: problem, former: [CardBlocked(reason: "no hall")],
      later: CardUnblocked()),
    .restores(
      CardUnblocked(), on: problem, later: CardBlocked(reason: "still"),
      needs: [CardBlocked(reason: "no hall")]),
    .restores(
      CardParked(reason: "summer"), on: problem,
      former: [CardClosed(outcome: .solved, reason: nil)],
      later: CardResumed()),
    .restores(
      CardResumed(), on: problem, later: CardParked(reason: "no"),
      needs: [CardParked(reason: "summer")]),
    .restores(
      CardMerged(into: card(2), reason: "same"), on: problem,
      former: [CardMerged(into: card(3), reason: nil)],
      later: CardMerged(into: card(3), reason: nil)),
    .restores(
      CardClosed(outcome: .solved, reason: "so"), on: problem, former: [CardParked(reason: "a")],
      later: CardReopened()),
    .restores(
      CardReopened(), on: problem, later: CardClosed(outcome: .stopped, reason: nil),
      needs: [CardClosed(outcome: .solved, reason: nil)]),
    .restores(CardRetracted(), on: problem, later: CardRestored()),
    .restores(CardRestored(), on: problem, later: CardRetracted(), needs: [CardRetracted()]),
    .stands(
      make(AudienceWidened()) {
        $0.snapshot = CardCaptured(number: 1, kind: .problem, title: "Card 1", rank: nil)
      }, on: problem, why: "copies are out of the house"),
    .stands(
      AudienceNarrowed(circle: CircleID(random: 8)), on: problem,
      why: "only a widening makes it open"),
    .restores(
      QuestionFramed(text: "how"), on: problem, former: [QuestionFramed(text: "why")],
      later: QuestionFramed(text: "when")),
    .restores(
      EvidenceNoted(text: "31"), on: problem, former: [EvidenceNoted(text: "30")]),
    .restores(
      EvidenceWithdrawn(noted: needed), on: problem, needs: [EvidenceNoted(text: "31")]),
    .restores(
      PolicyTicked(rule: .r3, done: true), on: problem, later: PolicyTicked(rule: .r3, done: false)),
  ]

  private static let links: [Answer] = [
    .restores(
      ChannelLinked(label: "chat", url: "u"), on: problem,
      former: [ChannelLinked(label: "page", url: "v")]),
    .restores(
      ChannelUnlinked(label: "chat", url: "u", observed: [needed]), on: problem,
      needs: [ChannelLinked(label: "chat", url: "u")]),
    .restores(
      CardsClustered(cards: [card(1)], out: [card(2)]), on: TargetID(random: 3),
      former: [CardsClustered(cards: [card(2)])],
      later: CardsClustered(cards: [], out: [card(1)])),
    .restores(
      ClusterNamed(name: "food", parent: card(1)), on: TargetID(random: 3),
      former: [ClusterNamed(name: "bread", parent: nil)],
      later: ClusterNamed(name: "drink", parent: nil)),
    .restores(
      InnovationLinked(answers: [card(1)]), on: innovation,
      former: [InnovationLinked(answers: [card(2)])]),
    .restores(
      make(InnovationDescribed()) {
        $0.outcomes = .set([.service])
        $0.novelty = .set([.scaledUp])
        $0.connects = .set([Connection(.actor, "baker")])
        $0.firstStep = .set("ask")
      }, on: innovation,
      former: [make(InnovationDescribed()) { $0.outcomes = .set([.product]) }],
      later: make(InnovationDescribed()) { $0.firstStep = .clear }),
    .restores(
      MaturityReached(.pilot), on: innovation, former: [MaturityReached(.idea)],
      later: MaturityReached(.scaled)),
  ]

  private static let people: [Answer] = [
    .restores(
      CardRecognised(partner: me, note: "me too"), on: problem,
      former: [CardRecognised(partner: me, note: "yes")], later: RecognitionWithdrawn(partner: me)),
    .restores(
      RecognitionWithdrawn(partner: me), on: problem, later: CardRecognised(partner: me),
      needs: [CardRecognised(partner: me, note: "yes")]),
    .restores(
      PartnerInvited(who: Invitee("baker"), role: .advisor, reason: nil), on: problem,
      former: [PartnerInvited(who: Invitee("baker"), role: .lead, reason: "has flour")],
      later: InvitationAnswered(who: Invitee("baker"), role: .advisor, yes: false)),
    .restores(
      InvitationAnswered(who: Invitee("baker"), role: .advisor, yes: true), on: problem,
      former: [InvitationAnswered(who: Invitee("baker"), role: .advisor, yes: false)],
      later: PartnerInvited(who: Invitee("baker"), role: .lead, reason: nil),
      needs: [PartnerInvited(who: Invitee("baker"), role: .advisor, reason: "has flour")]),
    .restores(
      InvitationWithdrawn(who: Invitee("baker")), on: problem,
      later: PartnerInvited(who: Invitee("baker"), role: .lead, reason: nil),
      needs: [PartnerInvited(who: Invitee("baker"), role: .advisor, reason: "has flour")]),
    .restores(
      PartnerEngaged(partner: me, role: .lead, doing: "asks", share: .named), on: problem,
      former: [PartnerEngaged(partner: me, role: .advisor, doing: "looks")],
      later: PartnerDisengaged(partner: me)),
    .restores(
      ParticipationChanged(PartnerEngaged(partner: me, role: .lead, doing: "asks")), on: problem,
      later: PartnerDisengaged(partner: me),
      needs: [PartnerEngaged(partner: me, role: .advisor, doing: "looks")]),
    .restores(
      PartnerDisengaged(partner: me, reason: "moved"), on: problem,
      later: PartnerEngaged(partner: me, role: .lead, doing: nil),
      needs: [PartnerEngaged(partner: me, role: .advisor, doing: "looks")]),
    .restores(
      AskRaised(ask: "a1", what: .actor, tag: "", text: "Two people"), on: problem,
      later: AskDropped(ask: "a1")),
    .restores(
      AskDropped(ask: "a1"), on: problem,
      later: AskRaised(ask: "a1", what: .actor, tag: "", text: "Three people"),
      needs: [AskRaised(ask: "a1", what: .actor, tag: "", text: "Two people")]),
    .restores(
      AskMet(ask: "a1", partner: me), on: problem, later: AskMet(ask: "a1", partner: other),
      needs: [AskRaised(ask: "a1", what: .actor, tag: "", text: "Two people")]),
    .restores(CardFollowed(partner: me), on: problem, later: CardUnfollowed(partner: me)),
    .restores(
      CardUnfollowed(partner: me), on: problem, later: CardFollowed(partner: me),
      needs: [CardFollowed(partner: me)]),
    .stands(NoteWritten(card: nil, text: "x"), on: .board, why: "a note is nobody else's"),
  ]

  /// Told by tests of their own: comments, bundles, and who sits on a seat, which is passed over.
  private static let elsewhere: Set<String> = [
    CommentAdded.kindText, CommentRedacted.kindText, EventUndone.kindText, Transaction.kindText,
    ParticipantIdentified.kindText,
  ]

  /// The key of the first line after the story's beginning.
  private static let needed = line(1)

  /// The key of a line that many behind the beginning.
  static func line(_ count: Int) -> EventID {
    EventID(replica: replica(1), seq: UInt32(story().lines.count + count))
  }

  private static func offer(_ text: String) -> OfferMade {
    make(OfferMade()) {
      $0.offer = "o1"
      $0.tag = "room"
      $0.text = text
    }
  }

  private static func make<Value>(_ value: Value, _ change: (inout Value) -> Void) -> Value {
    var value = value
    change(&value)
    return value
  }

  @Test(arguments: EventKind.all.map { $0.kindText })
  func `has an answer, and undo and redo do what it says`(kind: String) throws {
    if Self.elsewhere.contains(kind) { return }
    switch try #require(Self.answers[kind], "what does undo do with \(kind)?") {
    case .stands(let done, let target, let why):
      var story = Self.story()
      story.say(target, done, by: Self.me)
      let before = story.sight
      #expect(story.undo(by: Self.me) == .cannot, "\(why)")
      #expect(story.changes(since: before) == [])
    case .restores(let done, let target, let former, let later, let needs):
      for events in former.isEmpty ? [needs] : [needs, needs + former] {
        var story = Self.story()
        for event in events { story.say(target, event, by: Self.other) }
        let before = story.sight
        story.say(target, done, by: Self.me)
        let after = story.sight
        #expect(!story.changes(since: before).isEmpty, "the test does not see what \(kind) does")
        #expect(story.undo(by: Self.me, redo: true) == .nothing)
        for _ in 1...2 {
          #expect(story.undo(by: Self.me) == .done)
          #expect(story.changes(since: before) == [])
          #expect(story.undo(by: Self.me, redo: true) == .done)
          #expect(story.changes(since: after) == [])
        }
      }
      if let later { try expectGuard(done, target, needs, later) }
    }
  }

  /// What somebody else said since stands, and the undo names it.
  private func expectGuard(
    _ done: any Payload, _ target: TargetID, _ needs: [any Payload], _ later: any Payload
  ) throws {
    var story = Self.story()
    for event in needs { story.say(target, event, by: Self.other) }
    story.say(target, done, by: Self.me)
    let since = story.say(target, later, by: Self.other, writer: 2)
    let now = story.sight
    #expect(story.undo(by: Self.me) == .changedSince(since.id))
    #expect(story.changes(since: now) == [])
  }
}
