import Interface
import Model

/// A small district to rehearse on: who takes part, and what lies on the board.
struct Story {
  private(set) var changes: [Line] = []
  private var rank: Rank?

  /// What somebody wrote, so many days ago.
  struct Line {
    let day: Int64
    let by: PartnerID?
    let change: Change
  }

  static let esther = PartnerID(random: 11)
  static let samira = PartnerID(random: 12)
  static let bram = PartnerID(random: 13)
  static let city = PartnerID(random: 21)
  static let housing = PartnerID(random: 22)
  static let food = ChallengeID(random: 31)

  /// The id of the card that people call by this number.
  static func card(_ number: Int) -> CardID {
    // The first letter of an id has not room for five bits: the number stands in the letters behind it.
    CardID(random: UInt64(1000 + number) << 5)
  }

  init(title: String = "Together in Oeverwijk") {
    var started = BoardStarted()
    started.title = title
    add(40, Change(.board, started))
    partner(Story.city, "City", type: .publicBody)
    partner(Story.housing, "Thuishaven housing", type: .institution)
    partner(Story.esther, "Esther Vonk", [.facilitator])
    partner(Story.samira, "Samira El Idrissi", [.citizen])
    partner(Story.bram, "Bram Postma", [.professional], of: Story.housing)
    var challenge = ChallengeNamed()
    challenge.number = 2
    challenge.title = "No good food in the bin"
    challenge.short = "Food on tables"
    add(40, Change(Story.food.cast(), challenge))
  }

  /// The district in October: eleven cards, and every sign that a card can show.
  static var autumn: Story {
    var story = Story()
    story.card(1, "Residents of the Kade flats can go days without talking", day: 16) {
      $0.short = "Days without talking"
    }
    story.card(2, "No smartphone, no pick-up", day: 9)
    story.card(3, "A visit feels like an inspection when nobody tells you why they come", day: 30)
    story.move(3, .acknowledge, day: 30)
    story.card(4, "The empty kiosk has power", .opportunity, day: 28)
    story.move(4, .acknowledge, day: 23)
    story.move(4, .engage, day: 14)
    story.engage(4, Story.bram, .lead, "opens the door")
    story.card(5, "Fresh food goes into the bin every evening", day: 30) {
      $0.short = "Fresh food binned"
      $0.settings = ["street"]
      $0.targetGroups = ["households"]
      $0.challenge = .set(Story.food)
    }
    story.move(5, .cocreate, day: 28)
    story.engage(5, Story.samira, .lead, "")
    story.card(
      6, "Community fridge for people who do not reach the food bank", .innovation, day: 20
    ) { $0.short = "Community fridge" }
    story.add(20, Change(Story.card(6).cast(), InnovationLinked(answers: [Story.card(5)])))
    story.move(6, .cocreate, day: 16)
    story.engage(6, Story.samira, .lead, "rota of key holders")
    story.engage(6, Story.bram, .contributor, "power and cleaning")
    story.card(7, "The permit takes too long", day: 20)
    story.move(7, .engage, day: 16)
    story.add(12, Change(Story.card(7).cast(), CardBlocked(reason: "the city is on holiday")))
    story.card(8, "The Kiem evening", .innovation, day: 9)
    story.move(8, .share, day: 2)
    story.limit(.engage, 2)
    return story
  }

  mutating func add(_ day: Int64, _ change: Change, by: PartnerID? = Story.esther) {
    changes.append(Line(day: day, by: by, change: change))
  }

  mutating func partner(
    _ id: PartnerID, _ name: String, _ perspectives: [Perspective] = [],
    type: PartnerType = .person, of body: PartnerID? = nil
  ) {
    var joined = PartnerJoined()
    joined.type = type
    joined.perspectives = perspectives
    joined.affiliation = body
    if !type.isPrivate { joined.publicName = name }
    add(40, Change(id.cast(), joined))
    if type.isPrivate {
      add(40, Change(id.cast(), PartnerNamed(name: name), audience: .people))
    }
  }

  mutating func card(
    _ number: Int, _ title: String, _ kind: Kind = .problem, day: Int64 = 1,
    with body: (inout CardCaptured) -> Void = { _ in }
  ) {
    rank = Rank.between(rank, nil, random: UInt64(number))
    var captured = CardCaptured(number: number, kind: kind, title: title, rank: rank)
    body(&captured)
    add(day, Change(Story.card(number).cast(), captured))
  }

  mutating func move(_ number: Int, _ stage: Stage, day: Int64 = 1) {
    rank = Rank.between(rank, nil, random: UInt64(number))
    add(day, Story.moved(number, stage, rank))
  }

  mutating func engage(_ number: Int, _ partner: PartnerID, _ role: Role, _ doing: String) {
    add(
      1,
      Change(
        Story.card(number).cast(),
        PartnerEngaged(partner: partner, role: role, doing: doing.isEmpty ? nil : doing)))
  }

  mutating func limit(_ stage: Stage, _ limit: Int?) {
    add(1, Change(.board, LimitSet(stage: stage, limit: limit)))
  }

  /// What somebody elsewhere writes when they move a card.
  static func moved(_ number: Int, _ stage: Stage, _ rank: Rank? = nil) -> Change {
    Change(card(number).cast(), CardMoved(from: nil, to: stage, rank: rank ?? Rank("zz")))
  }
}

extension Rehearsal {
  /// Esther at the board of the autumn, unless said otherwise.
  static func autumn(
    _ width: Int = 100, _ height: Int = 30, words: any Words = English(),
    me: PartnerID? = Story.esther
  ) -> Rehearsal {
    Rehearsal(width, height, words: words, me: me, board: Story.autumn.changes)
  }

  /// The card that people call by this number.
  func card(_ number: Int) -> Card? { state.board.cards.all.first { $0.number == number } }
  func stage(_ number: Int) -> Stage? { card(number)?.place.value.stage }
  /// What the card under the selection is called.
  var here: String { state.selection.map { state.names.card($0) } ?? "-" }
}
