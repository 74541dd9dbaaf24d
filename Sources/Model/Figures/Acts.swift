/// What people do, worked out as what to write: the keys and the command line share these rules.
extension Board {
  /// A new card behind the last one, or behind `before` when several are written at once.
  package func capturing(
    _ kind: Kind, _ title: String, behind before: CardCaptured? = nil, random: UInt64
  ) -> CardCaptured {
    let last = before.map(\.rank) ?? lastRank(in: .recognise)
    return CardCaptured(
      number: min((before?.number ?? lastNumber) + 1, Numbers<Card>.largest), kind: kind,
      title: title,
      rank: Rank.between(last, nil, random: random))
  }

  /// The card goes to the end of `stage`; `reason` answers everything that stands in the way.
  ///
  /// When several go there in one act it goes behind `before`, and so many of them count as being there.
  package func moving(
    _ card: Card, to stage: Stage, behind before: CardMoved? = nil, beside others: Int = 0,
    reason: String?, random: UInt64
  ) -> CardMoved {
    CardMoved(
      from: card.place.value.stage, to: stage,
      rank: Rank.between(before?.rank ?? lastRank(in: stage), nil, random: random),
      overrides: obstacles(moving: card, to: stage, beside: others).map {
        Override(rule: $0.rule, reason: reason ?? "")
      })
  }

  /// A partner works on a card in this role, or changes what was said before.
  package func engaging(_ partner: PartnerID, on card: Card, as role: Role, doing: String) -> Change
  {
    let here = people(on: card).first { $0.partner == partner }
    let engaged = PartnerEngaged(
      partner: here?.seat ?? partner, role: role, doing: doing.isEmpty ? nil : doing,
      share: here?.share ?? .named, describedAs: here?.describedAs,
      since: here?.role == role ? here?.since : nil)
    return here == nil
      ? Change(card, engaged)
      : Change(card, ParticipationChanged(engaged), isAnonymous: here?.share != .named)
  }

  /// A partner stops working on a card; `nil` when the partner does not.
  package func disengaging(_ partner: PartnerID, from card: Card) -> Change? {
    people(on: card).first { $0.partner == partner }.map {
      Change(card, PartnerDisengaged(partner: $0.seat), isAnonymous: $0.share != .named)
    }
  }

  /// A parked or closed card comes back.
  package func bringingBack(_ card: Card) -> Change {
    if case .closed = card.off.value { return Change(card, CardReopened()) }
    return Change(card, CardResumed())
  }

  /// Somebody takes part who only gave a name: a citizen until somebody says otherwise.
  ///
  /// `silently`: only in their own log, until they do something that others may know of.
  package static func joining(_ id: PartnerID, named name: String, silently: Bool = false)
    -> [Change]
  {
    var joined = PartnerJoined()
    joined.perspectives = [.citizen]
    return [
      Change(id.cast(), joined, audience: silently ? .own : .open),
      Change(id.cast(), PartnerNamed(name: name), audience: silently ? .own : .people),
    ]
  }

  /// Whether a partner takes part, but nobody else has been told.
  package func isUnknownToOthers(_ id: PartnerID) -> Bool {
    partners[id].map { $0.joined != nil && !$0.isKnown } ?? false
  }
}

extension Kind {
  /// The kind that a letter in front of a new card's title names: `p `, `o `, `k ` or `i `.
  package init?(prefix: some StringProtocol) {
    switch String(prefix) {
    case "p ": self = .problem
    case "o ", "k ": self = .opportunity
    case "i ": self = .innovation
    default: return nil
    }
  }
}

extension Closing {
  /// Whether a card of this kind can end like this.
  package func applies(to kind: Kind) -> Bool {
    switch self {
    case .stopped: true
    case .solved, .partlySolved, .insightOnly, .notTakenUp: kind == .problem
    case .used, .notUsed: kind == .opportunity
    case .inUse, .scaled, .lessonsOnly: kind == .innovation
    }
  }
}
