package import Model

/// All fields of one thing, written together: what was typed in them stays here until it is saved as one act.
package struct Form: Sendable {
  /// What the fields are of.
  package internal(set) var subject: Subject
  /// What somebody typed, field by field; a field that is not here says what the board says.
  var written: [FormField: Draft]
  /// The field with the cursor.
  package var selected: FormField
  /// What stands in that field; where it holds one of a list, what narrows the list.
  package var editor = LineEditor()
  /// The choice with the cursor, of those that are shown.
  var choice = 0

  /// What a form is about.
  package enum Subject: Hashable, Sendable {
    /// A card.
    case card(CardID)
    /// A challenge, or one that is not named yet.
    case challenge(ChallengeID)
    /// A partner, or somebody new.
    case partner(PartnerID)
    /// What a partner can bring, under its word; or something new under a new word.
    case offer(PartnerID, String)
  }

  /// What a form is about, as it stands on the board, or as somebody saw it there.
  enum Thing: Sendable {
    case card(Card)
    case challenge(Challenge)
    case partner(Partner)
    case offer(OfferMade)

    /// The thing, whatever it is.
    var value: any Sendable {
      switch self {
      case .card(let card): card
      case .challenge(let challenge): challenge
      case .partner(let partner): partner
      case .offer(let offer): offer
      }
    }
  }

  /// What somebody typed in a field and did not save yet.
  struct Draft: Sendable {
    var text: String
    /// As it was when they began: what others wrote since, they did not know.
    let seen: Thing
  }
}

/// A field of a form.
package enum FormField: Hashable, Sendable {
  /// Of a card.
  case card(CardField)
  /// Of a challenge.
  case challenge(ChallengeField)
  /// Of a partner.
  case partner(PartnerField)
  /// Of something that somebody can bring.
  case offer(OfferField)
}

/// What was written in a field, and the thing as whoever wrote it knew it.
package struct Written<Field: Sendable, Thing: Sendable>: Sendable {
  let field: Field
  let text: String
  let seen: Thing

  /// A text for a field of a thing that was seen like this.
  package init(_ field: Field, _ text: String, seen: Thing) {
    self.field = field
    self.text = text
    self.seen = seen
  }
}

/// Which of several texts does not fit its field, and why.
package struct Misfit: Error {
  let place: Int
  /// Why it does not fit.
  package let problem: FieldProblem
}

extension FormField {
  /// The field, whatever it is of.
  var own: any Sendable {
    switch self {
    case .card(let field): field
    case .challenge(let field): field
    case .partner(let field): field
    case .offer(let field): field
    }
  }

  /// What stands there, as a line a person would write; only a story has line breaks.
  func text(of thing: Form.Thing, _ names: Names) -> String {
    let text =
      switch (self, thing) {
      case (.card(let field), .card(let card)): field.text(of: card, names)
      case (.challenge(let field), .challenge(let challenge)): field.text(of: challenge, names)
      case (.partner(let field), .partner(let partner)): field.text(of: partner, names)
      case (.offer(let field), .offer(let offer)): field.text(of: offer, names.words)
      default: ""
      }
    return text.harmless(keepingLines: isStory)
  }

  func label(_ words: any Words) -> String {
    switch self {
    case .card(let field): words.formLabel(field)
    case .challenge(let field): words.formLabel(field)
    case .partner(let field): words.formLabel(field)
    case .offer(let field): words.formLabel(field)
    }
  }

  /// Where it holds one of a list, or several: the list.
  func choices(for thing: Form.Thing, _ names: Names) -> FieldChoices? {
    switch (self, thing) {
    case (.card(let field), .card(let card)): field.choices(for: card, names)
    case (.challenge(let field), _): field.choices(names.words)
    case (.partner(let field), .partner(let partner)): field.choices(for: partner, names)
    case (.offer(let field), _): field.choices(names.words)
    default: nil
    }
  }

  /// What it has from elsewhere, as long as nothing else is said here.
  func inherited(by thing: Form.Thing, _ names: Names) -> String? {
    guard case .card(let field) = self, case .card(let card) = thing else { return nil }
    return field.inherited(by: card, names)
  }

  /// What others wrote without having seen what stands there.
  func otherVersions(of thing: Form.Thing, _ names: Names) -> [String] {
    switch (self, thing) {
    case (.card(let field), .card(let card)): field.otherVersions(of: card, names)
    case (.challenge(let field), .challenge(let challenge)):
      field.otherVersions(of: challenge, names)
    case (.partner(let field), .partner(let partner)): field.otherVersions(of: partner, names)
    default: []
    }
  }

  /// So many columns fit where it is shown; more is allowed.
  var limit: Int? {
    switch self {
    case .card(.title), .challenge(.title): 60
    case .card(.short), .challenge(.short): 28
    default: nil
    }
  }

  /// Whether it is a text of many lines, for an editor.
  var isStory: Bool { self == .card(.description) }
}
