import Model

/// Writes a random district: challenges, cards that hang on each other, people at work, and things going wrong.
struct Districts {
  private var random: Random
  private(set) var story = Story()
  static let cards = 12
  static let partners = 6

  init(seed: UInt64) {
    random = Random(seed: seed)
    for number in 1...3 {
      var named = ChallengeNamed()
      named.number = number
      named.title = "Challenge \(number)"
      story.say(challenge(number).cast(), named)
      for change in 1...2 {
        story.say(
          challenge(number).cast(), ChangeNeeded(change: "U\(number).\(change)", text: "Change"))
      }
    }
    for number in 1...Self.partners {
      story.join(number, in: random.chance(1, in: 2) ? partner(1 + random.below(3)) : nil)
    }
    for number in 1...Self.cards {
      story.capture(
        number, random.pick(Kind.allCases) ?? .problem, in: random.pick(Stage.allCases) ?? .engage,
        challenge: random.chance(1, in: 4)
          ? .keep : random.chance(1, in: 6) ? .clear : .set(challenge(1 + random.below(3))))
    }
    for _ in 0..<60 { step() }
  }

  private mutating func anyCard() -> CardID { card(1 + random.below(Self.cards)) }
  private mutating func anyPartner() -> PartnerID { partner(1 + random.below(Self.partners)) }

  private mutating func step() {
    switch random.below(16) {
    case 0...3:
      story.say(anyCard(), CardReparented(parent: random.chance(1, in: 6) ? nil : anyCard()))
    case 4...6: story.say(anyCard(), InnovationLinked(answers: [anyCard()]))
    case 7: story.say(anyCard(), CardParked(reason: nil))
    case 8:
      story.say(
        anyCard(), CardClosed(outcome: random.pick(Closing.allCases) ?? .solved, reason: nil))
    case 9:
      if random.chance(1, in: 2) { story.say(anyCard(), CardMerged(into: anyCard(), reason: nil)) }
    case 10: if random.chance(1, in: 3) { story.say(anyCard(), CardRetracted()) }
    case 11:
      if random.chance(1, in: 2) {
        story.say(.board, PartnersIntroduced(anyPartner(), anyPartner()))
      } else {
        story.say(anyPartner(), random.chance(1, in: 2) ? PartnerLeft() : PartnerForgotten())
      }
    case 12:
      var linked = ChangesLinked()
      linked.add = ["U\(1 + random.below(3)).\(1 + random.below(2))"]
      story.say(anyCard(), linked)
    default:
      story.say(
        anyCard(),
        PartnerEngaged(
          partner: anyPartner(), role: random.pick(Role.allCases) ?? .lead, doing: nil,
          share: random.chance(1, in: 6) ? .silent : .named))
    }
  }
}
