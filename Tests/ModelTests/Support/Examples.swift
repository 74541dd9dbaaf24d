import Model

/// One filled-in payload of every kind.
enum Examples {
  static let all: [any Payload] =
    board + challenges + partners + cards + links + people + sessions + choices + results
    + bundles

  static let key = EventID(replica: replica(3), seq: 7)
  static let removal = Removal("c2k4m6", observed: [key])

  private static let board: [any Payload] = [
    BoardStarted(title: "Oeverwijk", place: "Almere", language: .dutch),
    make(BoardRenamed()) {
      $0.title = .set("Other")
      $0.place = .clear
      $0.language = .set(.english)
      $0.knew = [key]
    },
    StageRenamed(stage: .engage, name: "Samen"), LimitSet(stage: .engage, limit: 4),
    PromiseSet(percent: 85, days: 28), PolicySwitched(rule: .a3, on: false),
    SettingAdded(setting: "harbour", name: "In the harbour"),
  ]

  private static let challenges: [any Payload] = [
    make(ChallengeNamed()) {
      $0.number = 2
      $0.title = "Nobody eats alone"
      $0.short = "Alone"
      $0.need = "company"
      $0.targetGroups = ["elderly", "newcomers"]
      $0.vulnerable = true
      $0.reach = .region
    },
    make(ChallengeEdited()) {
      $0.title = .set("x")
      $0.short = .clear
      $0.need = .set("y")
      $0.targetGroups = .set(["z"])
      $0.vulnerable = .set(false)
      $0.reach = .set(.world)
      $0.knew = [key]
    },
    DreamTold(year: 2035, text: "Every table has a guest", knew: [key]),
    ChangeNeeded(change: "u2a", text: "A key to the hall"),
    ChangeDropped(change: "u2a", reason: "there is one"), ChallengeClosed(reason: "done"),
  ]

  private static let partners: [any Payload] = [
    make(PartnerJoined()) {
      $0.type = .department
      $0.affiliation = partner(9)
      $0.perspectives = [.professional, .citizen]
      $0.describes = "cooks"
      $0.setting = "care"
      $0.publicName = "Kitchen"
    },
    make(PartnerEdited()) {
      $0.type = .set(.company)
      $0.affiliation = .clear
      $0.perspectives = .set([.user])
      $0.describes = .set("eats")
      $0.setting = .clear
      $0.publicName = .set("Kantine")
      $0.knew = [key]
    },
    PartnerNamed(name: "Fatma", contact: "at the market"), PartnerLeft(), PartnerForgotten(),
    CompetitionNoted(partner(1), partner(2)), CompetitionEnded(partner(1), partner(2)),
    make(OfferMade()) {
      $0.offer = "o1"
      $0.what = .resource
      $0.tag = "room"
      $0.text = "a room on Mondays"
    },
    OfferWithdrawn(offer: "o1"), PartnersIntroduced(partner(1), partner(2)),
  ]

  private static let cards: [any Payload] = [
    make(CardCaptured(number: 18, kind: .opportunity, title: "Left-over bread", rank: Rank("a0V1")))
    {
      $0.short = "bread"
      $0.description = "at six o'clock"
      $0.settings = ["street"]
      $0.targetGroups = ["students"]
      $0.challenge = .set(challenge(1))
      $0.parent = card(2)
    },
    make(CardEdited()) {
      $0.title = .set("New")
      $0.short = .clear
      $0.description = .set("more")
      $0.settings = .set(["care", "culture"])
      $0.targetGroups = .set([])
      $0.challenge = .clear
      $0.challengeUnknown = true
      $0.question = .set("How might we")
      $0.knew = [key]
    },
    KindChanged(to: .innovation),
    CardMoved(
      from: .recognise, to: .engage, rank: Rank("b1"), since: Stamp(milliseconds: 5),
      overrides: [Override(rule: "A2", reason: "urgent")]),
    CardReordered(stage: .engage, rank: Rank("c1"), since: Stamp(milliseconds: 6, counter: 3)),
    CardBlocked(reason: "no key", since: Stamp(milliseconds: 7)),
    make(CardUnblocked()) { $0.reason = "key found" }, CardParked(reason: "summer"),
    make(CardResumed()) { $0.reason = "autumn" }, CardMerged(into: card(5), reason: "same"),
    CardClosed(outcome: .partlySolved, reason: "half"),
    make(CardReopened()) { $0.reason = "again" }, CardRetracted(), CardRestored(),
    make(AudienceWidened()) {
      $0.snapshot = CardCaptured(number: 4, kind: .problem, title: "From the circle", rank: nil)
      $0.stage = .cocreate
    },
    AudienceNarrowed(circle: CircleID(random: 77)), QuestionFramed(text: "HMW", knew: [key]),
    EvidenceNoted(text: "31 of 40"), EvidenceWithdrawn(noted: key),
    PolicyTicked(rule: .r3, done: true),
  ]

  private static let links: [any Payload] = [
    CardReparented(parent: card(3)),
    make(ChangesLinked()) {
      $0.add = ["u2a"]
      $0.remove = [removal]
    },
    ChannelLinked(label: "chat", url: "https://example.org/?a=1&b=\"2\""),
    ChannelUnlinked(label: "chat", url: "https://example.org/", observed: [key]),
    CardsClustered(cards: [card(1), card(2)], out: [card(3)]),
    ClusterNamed(name: "food", parent: card(1)),
    InnovationLinked(answers: [card(1)], remove: [removal]),
    make(InnovationDescribed()) {
      $0.outcomes = .set([.service, .method])
      $0.novelty = .set([.newTargetGroup])
      $0.connects = .set([Connection(.expertise, "baking")])
      $0.firstStep = .clear
      $0.knew = [key]
    },
    MaturityReached(.pilot),
  ]

  private static let people: [any Payload] = [
    CardRecognised(partner: partner(1), note: "me too"), RecognitionWithdrawn(partner: partner(1)),
    PartnerInvited(
      who: Invitee("the baker"), role: .advisor, reason: "knows flour", asker: partner(2)),
    InvitationWithdrawn(who: Invitee("the baker")),
    InvitationAnswered(who: Invitee("the baker"), role: .advisor, yes: true),
    PartnerEngaged(
      partner: partner(1), role: .lead, doing: "asks around", share: .byRole,
      describedAs: "a supermarket", since: Stamp(milliseconds: 8)),
    ParticipationChanged(PartnerEngaged(partner: partner(1), role: .advisor, doing: "looks on")),
    ParticipantIdentified(seat: partner(7), partner: partner(1)),
    PartnerDisengaged(partner: partner(1), reason: "moved away"),
    AskRaised(ask: "a1", what: .expertise, tag: "cooking", text: "A cook who dares"),
    AskDropped(ask: "a1"), AskMet(ask: "a1", partner: partner(2)),
    make(CommentAdded(comment: TargetID(random: 4), kind: .concern, text: "Who cleans?\nWho?")) {
      $0.mentions = [partner(2)]
      $0.hat = "black"
    },
    CommentRedacted(comment: TargetID(random: 4), reason: "named a child"),
    CardFollowed(partner: partner(1)), CardUnfollowed(partner: partner(1)),
    NoteWritten(card: card(1), text: "ask her again"),
  ]

  private static let bundles: [any Payload] = [
    EventUndone(
      event: key, events: [inner(card(1).cast(), KindChanged(to: .problem))], redo: true),
    make(
      Transaction(events: [
        inner(card(1).cast(), CardParked(reason: nil)), inner(card(2).cast(), CardRetracted()),
      ])
    ) { $0.lines = [key] },
  ]

  static func make<Value>(_ value: Value, _ change: (inout Value) -> Void) -> Value {
    var value = value
    change(&value)
    return value
  }
}
