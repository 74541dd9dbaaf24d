import Model

/// A board to which things happen one after the other, by several writers if need be.
struct Story {
  var board = Board()
  private(set) var lines: [RawEvent] = []
  private var seqs: [Int: UInt32] = [:]
  /// Milliseconds; each event takes a second unless told otherwise.
  private(set) var time: Int64 = 1_000_000

  /// Somebody does something; the board is settled at once.
  @discardableResult
  mutating func say(
    _ target: TargetID, _ payload: any Payload, by: PartnerID? = nil, writer: Int = 1,
    at moment: Int64? = nil, session: SessionID? = nil, audience: Audience = .open
  ) -> EventKey {
    time = moment ?? time + 1000
    seqs[writer, default: 0] += 1
    let event = line(
      target, payload, .at(time, writer, seq: seqs[writer] ?? 1), by: by, session: session,
      audience: audience, position: UInt64(lines.count))
    lines.append(event)
    board.apply(event)
    board.settle()
    return event.key
  }

  @discardableResult
  mutating func say(
    _ card: CardID, _ payload: any Payload, by: PartnerID? = nil, writer: Int = 1,
    at moment: Int64? = nil
  ) -> EventKey {
    say(card.cast(to: Target.self), payload, by: by, writer: writer, at: moment)
  }

  @discardableResult
  mutating func say(
    _ partner: PartnerID, _ payload: any Payload, by: PartnerID? = nil, writer: Int = 1
  ) -> EventKey {
    say(partner.cast(to: Target.self), payload, by: by, writer: writer)
  }

  /// A card is captured and goes to `stage`.
  @discardableResult
  mutating func capture(
    _ number: Int, _ kind: Kind = .problem, in stage: Stage = .recognise, rank: String? = nil,
    parent: CardID? = nil, challenge: Edit<ChallengeID> = .keep
  ) -> CardID {
    let id = card(number)
    var captured = CardCaptured(
      number: number, kind: kind, title: "Card \(number)", rank: rank.flatMap { Rank($0) })
    captured.parent = parent
    captured.challenge = challenge
    say(id, captured)
    if stage != .recognise {
      say(id, CardMoved(from: .recognise, to: stage, rank: rank.flatMap { Rank($0) }))
    }
    return id
  }

  /// A partner joins.
  @discardableResult
  mutating func join(
    _ number: Int, _ type: PartnerType = .person, in body: PartnerID? = nil,
    _ perspectives: [Perspective] = [.professional]
  ) -> PartnerID {
    var joined = PartnerJoined()
    joined.type = type
    joined.affiliation = body
    joined.perspectives = perspectives
    say(partner(number), joined)
    return partner(number)
  }

  func now(_ id: CardID) -> Card { board.cards[id] ?? Card(id: id) }

  func column(_ stage: Stage) -> [CardID] { board.columns[stage.index] }
}

/// The board that these lines make.
func fold(_ lines: some Sequence<RawEvent>) -> Board {
  var board = Board()
  for line in lines { board.apply(line) }
  board.settle()
  return board
}

/// All orders of a few things.
func permutations<Element>(of elements: [Element]) -> [[Element]] {
  guard elements.count > 1 else { return [elements] }
  return elements.indices.flatMap { index in
    var rest = elements
    let first = rest.remove(at: index)
    return permutations(of: rest).map { [first] + $0 }
  }
}
