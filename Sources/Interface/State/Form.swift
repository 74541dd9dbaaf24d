package import Model

/// All fields of one thing, written together: what was typed in them stays here until it is saved as one act.
package struct Form: Sendable {
  /// What the fields are of.
  package let subject: Subject
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
  }

  /// What a form is about, as it stands on the board, or as somebody saw it there.
  enum Thing: Sendable {
    case card(Card)
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
  /// What stands there, as a line a person would write; only a story has line breaks.
  func text(of thing: Form.Thing, _ names: Names) -> String {
    let text =
      switch (self, thing) {
      case (.card(let field), .card(let card)): field.text(of: card, names)
      }
    return text.harmless(keepingLines: isStory)
  }

  func label(_ words: any Words) -> String {
    switch self {
    case .card(let field): words.formLabel(field)
    }
  }

  /// Where it holds one of a list, or several: the list.
  func choices(for thing: Form.Thing, _ names: Names) -> FieldChoices? {
    switch (self, thing) {
    case (.card(let field), .card(let card)): field.choices(for: card, names)
    }
  }

  /// What it has from elsewhere, as long as nothing else is said here.
  func inherited(by thing: Form.Thing, _ names: Names) -> String? {
    switch (self, thing) {
    case (.card(let field), .card(let card)): field.inherited(by: card, names)
    }
  }

  /// How many people wrote it without having seen what stands there.
  func otherVersions(of thing: Form.Thing, _ names: Names) -> Int {
    switch (self, thing) {
    case (.card(let field), .card(let card)): field.otherVersions(of: card, names).count
    }
  }

  /// So many columns fit where it is shown; more is allowed.
  var limit: Int? {
    switch self {
    case .card(.title): 60
    case .card(.short): 28
    default: nil
    }
  }

  /// Whether it is a text of many lines, for an editor.
  var isStory: Bool { self == .card(.description) }
}
