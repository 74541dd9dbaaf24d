import Model

/// What stands in a form: what was typed, and everywhere else what the board says now.
extension State {
  /// What the form is about, as it stands on the board.
  func thing(of subject: Form.Subject) -> Form.Thing? {
    switch subject {
    case .card(let id): board.cards[board.survivor(of: id)].map { .card($0) }
    case .challenge(let id): .challenge(board.challenges[id] ?? Challenge(id: id))
    case .partner(let id): .partner(board.partners[id] ?? Partner(id: id))
    case .offer(let id, let word):
      .offer(
        board.partners[id]?.offers.first { $0.id == word }.map { OfferMade($0) } ?? blank(word))
    }
  }

  private func blank(_ offer: String) -> OfferMade {
    var made = OfferMade()
    made.offer = offer
    made.what = .expertise
    return made
  }

  /// Whether the board does not know it yet; its first field must then say something.
  func isNew(_ subject: Form.Subject) -> Bool {
    switch subject {
    case .card: false
    case .challenge(let id): board.challenges[id]?.named == nil
    case .partner(let id): board.partners[id]?.joined == nil
    case .offer(let id, let word): !(board.partners[id]?.offers.contains { $0.id == word } ?? false)
    }
  }

  /// The same with what was typed of its kind and its challenge: that decides what else can be said.
  func typedThing(of form: Form) -> Form.Thing? {
    guard case .card(var card)? = thing(of: form.subject) else { return thing(of: form.subject) }
    if let text = form.written[.card(.kind)]?.text,
      let kind = try? CardField.word(text, { words.kind($0) })
    {
      card.kind = LastWriter(kind)
    }
    if let text = form.written[.card(.challenge)]?.text {
      card.challenge = Register(
        board.challenge(named: text).map { .challenge($0.id) } ?? .unknown)
    }
    return .card(card)
  }

  /// The fields that are shown, from top to bottom.
  ///
  /// One in which somebody types or typed stays, behind the others, when it belongs to the thing no longer: what was meant
  /// for it must not go into another one.
  func fields(of form: Form) -> [FormField] {
    let fields = ownFields(of: form)
    let begun = form.written.keys.filter { isChanged($0, in: form) }
      .sorted { $0.label(words) < $1.label(words) }
    return (fields + [form.selected] + begun).unique
  }

  private func ownFields(of form: Form) -> [FormField] {
    switch typedThing(of: form) {
    case .card(let card):
      CardField.allCases.filter { $0.applies(to: card.kind.value) }.map { .card($0) }
    case .challenge(let challenge): ChallengeField.all(of: challenge).map { .challenge($0) }
    case .partner(let partner): PartnerField.all(of: partner).map { .partner($0) }
    case .offer: OfferField.allCases.map { .offer($0) }
    case nil: []
    }
  }

  /// The list from which the field with the cursor holds one or several.
  func choices(of form: Form) -> FieldChoices? { choices(of: form.selected, in: form) }

  /// The list from which a field holds one or several.
  func choices(of field: FormField, in form: Form) -> FieldChoices? {
    typedThing(of: form).flatMap { field.choices(for: $0, names) }
  }

  /// What a field says: what was typed, or what the board says now.
  func text(of field: FormField, in form: Form) -> String {
    if isChanged(field, in: form), let draft = form.written[field] { return draft.text }
    return thing(of: form.subject).map { field.text(of: $0, names) } ?? ""
  }

  /// What a field has from elsewhere while it is empty.
  func inherited(_ field: FormField, in form: Form) -> String? {
    typedThing(of: form).flatMap { field.inherited(by: $0, names) }
  }

  /// Whether something was typed that the board does not say.
  func isChanged(_ field: FormField, in form: Form) -> Bool {
    guard let draft = form.written[field], let thing = thing(of: form.subject) else { return false }
    return [draft.seen, thing].allSatisfy {
      field.text(of: $0, names).trimmed != draft.text.trimmed
    }
  }

  func changed(_ form: Form) -> [FormField] {
    fields(of: form).filter { isChanged($0, in: form) }
  }

  /// What Enter writes: a thing that is new needs its first field, whatever else was typed.
  func writable(_ form: Form) -> [FormField] {
    let changed = changed(form)
    guard isNew(form.subject), let first = fields(of: form).first, !changed.contains(first) else {
      return changed
    }
    return [first] + changed
  }
}
