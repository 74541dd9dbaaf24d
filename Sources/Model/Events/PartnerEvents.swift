/// Somebody takes part from now on.
package struct PartnerJoined: Payload {
  package static let kind: StaticString = "partner.joined"
  /// A person, a group, or which sort of organisation.
  package var type = PartnerType.person
  /// The body they belong to.
  package var affiliation: PartnerID?
  /// The sides from which they look at things.
  package var perspectives: [Perspective] = []
  /// Who they are here, in words.
  package var describes: String?
  /// Where they are at home: one of the five settings or of the board's own.
  package var setting: String?
  /// Of organisations only.
  package var publicName: String?
  package init() {}

  package mutating func code(_ coder: inout some Coder) throws(Malformed) {
    try coder.required("type", &type)
    try coder.field("affiliation", &affiliation)
    try coder.list("perspectives", &perspectives)
    try coder.field("describes", &describes)
    try coder.field("setting", &setting)
    try coder.field("publicName", &publicName)
  }

  package func apply(to board: inout Board, _ event: Envelope) {
    board.change(event.target.cast(to: Partner.self)) { partner in
      partner.joined = partner.joined.map { min($0, event.key) } ?? event.key
      if event.audience != .own { partner.isKnown = true }
      partner.type.assign(type, event.key)
      partner.affiliation.assign(affiliation, event.key)
      partner.perspectives.assign(perspectives, event.key)
      partner.describes.assign(describes, event.key)
      partner.setting.assign(setting, event.key)
      partner.publicName.assign(publicName, event.key)
      partner.left.assign(nil, event.key)
    }
  }
}

/// Fields of a partner are changed.
package struct PartnerEdited: Payload, Equatable {
  package static let kind: StaticString = "partner.edited"
  /// A person, a group, or which sort of organisation; it cannot be emptied.
  package var type: Edit<PartnerType> = .keep
  /// The body they belong to.
  package var affiliation: Edit<PartnerID> = .keep
  /// All sides from which they look at things.
  package var perspectives: Edit<[Perspective]> = .keep
  /// Who they are here, in words.
  package var describes: Edit<String> = .keep
  /// Where they are at home.
  package var setting: Edit<String> = .keep
  /// The name, of organisations only.
  package var publicName: Edit<String> = .keep
  /// The events whose versions the writer had before them.
  package var knew: [EventID] = []
  package init() {}

  package mutating func code(_ coder: inout some Coder) throws(Malformed) {
    try coder.edit("type", &type)
    try coder.edit("affiliation", &affiliation)
    try coder.edit("perspectives", &perspectives)
    try coder.edit("describes", &describes)
    try coder.edit("setting", &setting)
    try coder.edit("publicName", &publicName)
    try coder.list("knew", &knew)
  }

  package func apply(to board: inout Board, _ event: Envelope) {
    board.change(event.target.cast(to: Partner.self)) { partner in
      if let type = type.value { partner.type.assign(type, event.key) }
      switch affiliation {
      case .keep: break
      case .clear: partner.affiliation.assign(nil, event.key)
      case .set(let body): partner.affiliation.assign(body, event.key)
      }
      partner.perspectives.take(perspectives, event.key, knew)
      partner.describes.take(describes, event.key, knew)
      partner.setting.take(setting, event.key, knew)
      partner.publicName.take(publicName, event.key, knew)
    }
  }
}

/// The name and contact line of a person or group: in the people log only.
package struct PartnerNamed: Payload {
  package static let kind: StaticString = "partner.named"
  /// What they are called.
  package var name = ""
  /// How they can be reached.
  package var contact: String?
  package init() {}

  /// A name, and with it how they can be reached: `nil` empties that.
  package init(name: String, contact: String? = nil) {
    self.name = name
    self.contact = contact
  }

  package mutating func code(_ coder: inout some Coder) throws(Malformed) {
    try coder.required("name", &name)
    try coder.field("contact", &contact)
  }

  package func apply(to board: inout Board, _ event: Envelope) {
    board.change(event.target.cast(to: Partner.self)) { partner in
      partner.privateName.assign(name, event.key)
      partner.contact.assign(contact, event.key)
    }
  }
}

/// A partner is no longer active.
package struct PartnerLeft: Payload {
  package static let kind: StaticString = "partner.left"
  /// The partner did not leave after all.
  package var takenBack: Bool?
  package init() {}
  /// A partner left, or did not leave after all.
  package init(takenBack: Bool) { self.takenBack = takenBack ? true : nil }

  package mutating func code(_ coder: inout some Coder) throws(Malformed) {
    try coder.field("takenBack", &takenBack)
  }

  package func apply(to board: inout Board, _ event: Envelope) {
    board.change(event.target.cast(to: Partner.self)) {
      $0.left.assign(takenBack == true ? nil : event.key.stamp, event.key)
    }
  }
}

/// A person asked to be forgotten: the board shows "former participant".
package struct PartnerForgotten: Payload {
  package static let kind: StaticString = "partner.forgotten"
  package init() {}
  package mutating func code(_ coder: inout some Coder) throws(Malformed) {}

  package func apply(to board: inout Board, _ event: Envelope) {
    board.change(event.target.cast(to: Partner.self)) { $0.forgotten.assign(true, event.key) }
  }
}

/// These two compete.
package struct CompetitionNoted: Payload {
  package static let kind: StaticString = "competition.noted"
  /// The two, in no order.
  package var partners: [PartnerID] = []
  package init() {}
  /// Two who compete, such as two supermarkets.
  package init(_ one: PartnerID, _ other: PartnerID) { partners = [one, other] }

  package mutating func code(_ coder: inout some Coder) throws(Malformed) {
    try coder.required("partners", &partners)
    if partners.count != 2 { throw .value(key: "partners") }
  }

  package func apply(to board: inout Board, _ event: Envelope) {
    board.competitions[Pair(partners[0], partners[1]), default: LastWriter(false)].assign(
      true, event.key)
  }
}

/// These two compete no longer.
package struct CompetitionEnded: Payload {
  package static let kind: StaticString = "competition.ended"
  /// The two, in no order.
  package var partners: [PartnerID] = []
  package init() {}
  /// Two who compete no longer.
  package init(_ one: PartnerID, _ other: PartnerID) { partners = [one, other] }

  package mutating func code(_ coder: inout some Coder) throws(Malformed) {
    try coder.required("partners", &partners)
    if partners.count != 2 { throw .value(key: "partners") }
  }

  package func apply(to board: inout Board, _ event: Envelope) {
    board.competitions[Pair(partners[0], partners[1]), default: LastWriter(false)].assign(
      false, event.key)
  }
}

/// What a partner can bring.
package struct OfferMade: Payload {
  package static let kind: StaticString = "offer.made"
  /// The word by which it will be withdrawn.
  package var offer = ""
  /// Whether it is a person, knowledge or a thing.
  package var what = Connects.actor
  /// A word to find it by.
  package var tag = ""
  /// What it is, in words.
  package var text = ""
  package init() {}

  /// The offer as it was made, for an undo of its withdrawal.
  package init(_ made: Offer) {
    offer = made.id
    what = made.what
    tag = made.tag
    text = made.text
  }

  package mutating func code(_ coder: inout some Coder) throws(Malformed) {
    try coder.required("offer", &offer)
    try coder.required("what", &what)
    try coder.required("tag", &tag)
    try coder.required("text", &text)
  }

  package func apply(to board: inout Board, _ event: Envelope) {
    board.change(event.target.cast(to: Partner.self)) { partner in
      partner.offer(offer) {
        guard $0.made.map({ $0 < event.key }) ?? true else { return }
        $0.made = event.key
        $0.what = what
        $0.tag = tag
        $0.text = text
      }
    }
  }
}

/// A partner can no longer bring this.
package struct OfferWithdrawn: Payload {
  package static let kind: StaticString = "offer.withdrawn"
  /// The word it was made under.
  package var offer = ""
  package init() {}
  /// The offer of that word is withdrawn.
  package init(offer: String) { self.offer = offer }

  package mutating func code(_ coder: inout some Coder) throws(Malformed) {
    try coder.required("offer", &offer)
  }

  package func apply(to board: inout Board, _ event: Envelope) {
    board.change(event.target.cast(to: Partner.self)) { partner in
      partner.offer(offer) { $0.withdrawn = max($0.withdrawn ?? event.key, event.key) }
    }
  }
}

/// Two partners have been told of each other.
package struct PartnersIntroduced: Payload {
  package static let kind: StaticString = "partners.introduced"
  /// The two, in no order.
  package var partners: [PartnerID] = []
  package init() {}
  /// Two who know of each other from now on.
  package init(_ one: PartnerID, _ other: PartnerID) { partners = [one, other] }

  package mutating func code(_ coder: inout some Coder) throws(Malformed) {
    try coder.required("partners", &partners)
    if partners.count != 2 { throw .value(key: "partners") }
  }

  package func apply(to board: inout Board, _ event: Envelope) {
    board.introductions.insert(Pair(partners[0], partners[1]))
  }
}

extension Partner {
  fileprivate mutating func offer(_ id: String, _ body: (inout Offer) -> Void) {
    if let index = offers.firstIndex(where: { $0.id == id }) { return body(&offers[index]) }
    var new = Offer(id: id, what: .actor, tag: "", text: "")
    body(&new)
    offers.insert(new, at: offers.firstIndex { $0.id > id } ?? offers.count)
  }
}
