import Model

/// Opening a form, leaving it, and saving what was typed in it.
extension State {
  /// What was typed in forms and left with Esc by who acts here: nobody goes on with what somebody else began.
  var drafts: [Form.Subject: [FormField: Form.Draft]] {
    get { everybodysDrafts[me] ?? [:] }
    set { everybodysDrafts[me] = newValue }
  }

  /// Opens the form of a thing with the cursor in a field, and what was typed there before and not saved.
  mutating func openForm(_ subject: Form.Subject, at field: FormField, saying text: String? = nil) {
    let subject = living(subject)
    guard thing(of: subject) != nil else { return }
    let begun = drafts.first { living($0.key) == subject }?.value
    var form = Form(subject: subject, written: begun ?? [:], selected: field)
    if !changed(form).isEmpty { say(words.draftShown, .dim) }
    select(field, in: &form)
    if let text {
      write(text, in: &form)
      select(field, in: &form)
    }
    mode = .form(form)
  }

  /// Leaves a form; what was typed stays for the next time.
  mutating func keep(_ form: Form) {
    mode = .browse
    let fields = changed(form)
    forgetDraft(of: form.subject)
    guard !fields.isEmpty else { return }
    drafts[living(form.subject)] = form.written.filter { fields.contains($0.key) }
    say(words.draftKept, .dim)
  }

  /// What was begun is saved, or dropped; also where it was begun about a card that went into this one.
  mutating func forgetDraft(of subject: Form.Subject) {
    let subject = living(subject)
    drafts = drafts.filter { living($0.key) != subject }
  }

  /// Leaves Kiem; where that loses what was typed in a form, only when it is asked for twice.
  mutating func quit() -> [Effect] {
    let unsaved = unsaved
    guard !unsaved.isEmpty, !isToldOfUnsaved else { return [.quit] }
    isToldOfUnsaved = true
    say(words.notSaved(unsaved), .attention)
    return []
  }

  /// What was begun in forms and not saved, by whoever acts at this terminal.
  var unsaved: [String] {
    let begun = everybodysDrafts.values.joined().filter { subject, written in
      written.keys.first.map {
        !changed(Form(subject: subject, written: written, selected: $0)).isEmpty
      } ?? false
    }
    return Set(begun.map { name(of: $0.key) }).sorted()
  }

  private func name(of subject: Form.Subject) -> String {
    switch subject {
    case .card(let id): names.card(board.survivor(of: id))
    case .challenge(let id): isNew(subject) ? words.newChallengeForm : names.challenge(id)
    case .partner(let id): isNew(subject) ? words.newPartnerForm : names.partner(id)
    case .offer: words.offersPicker
    }
  }

  /// The card in which one that was merged lives on; everything else is what it is.
  private func living(_ subject: Form.Subject) -> Form.Subject {
    if case .card(let id) = subject { .card(board.survivor(of: id)) } else { subject }
  }

  /// Whether what a form wrote came into the log; what did not is there again when somebody comes back to it.
  package mutating func wrote(_ isWritten: Bool) {
    if let saving, !isWritten { drafts[saving.subject] = saving.written }
    saving = nil
  }

  /// The form of what is shown or selected where that is no card, and the field that is meant.
  var formHere: (of: Form.Subject, at: FormField)? {
    switch screen {
    case .partner(let id): return (.partner(id), .partner(.name))
    case .tree:
      guard let spot = tree.spot, let id = spot.frame.challenge else { return nil }
      switch spot {
      case .challenge: return (.challenge(id), .challenge(.title))
      case .dream: return (.challenge(id), .challenge(.dream))
      case .change(_, let change): return (.challenge(id), .challenge(.change(change)))
      case .card: return nil
      }
    default: return nil
    }
  }

  // MARK: - Saving

  /// Writes what was typed, as one act; where something does not fit, the cursor goes there and nothing is written.
  mutating func save(_ form: Form) -> [Effect] {
    guard mayWrite() else { return [] }
    if let gone = mergedAway(form) { return ask(about: gone, in: form) }
    let fields = writable(form)
    if case .card(let id) = form.subject, standing(id) == nil {
      let why = message
      keep(form)
      message = why
      return []
    }
    let changes: [Change]
    do throws(FormProblem) {
      changes = fields.isEmpty ? [] : try self.changes(fields, in: form)
    } catch {
      var form = form
      select(error.field, in: &form)
      mode = .form(form)
      say(error.sentence, .attention)
      return []
    }
    mode = .browse
    saving = changes.isEmpty ? nil : form
    forgetDraft(of: form.subject)
    guard !changes.isEmpty else {
      say(words.unchanged, .dim)
      return []
    }
    return saved(fields, in: form, changes)
  }

  /// The card that somebody began to write about and that went into another one since.
  private func mergedAway(_ form: Form) -> CardID? {
    guard case .card(let id) = form.subject, board.survivor(of: id) != id else { return nil }
    return id
  }

  /// What was meant for one card is written over another one only by who saw that: with Enter once more.
  private mutating func ask(about gone: CardID, in form: Form) -> [Effect] {
    var form = form
    form.subject = living(form.subject)
    mode = .form(form)
    say(words.wentInto(names.card(gone), names.card(board.survivor(of: gone))), .attention)
    return []
  }

  /// Says what was saved, and shows what is new.
  private mutating func saved(
    _ fields: [FormField], in form: Form, _ changes: [Change]
  ) -> [Effect] {
    let labels = fields.map { $0.label(words) }
    let isNew = isNew(form.subject)
    switch form.subject {
    case .card(let id):
      if case .card(let field)? = fields.first, fields.count == 1, field.isShared,
        let text = form.written[fields[0]]?.text.trimmed
      {
        lastAct = .write(field, text)
      }
      say(words.saved(labels, names.card(board.survivor(of: id))))
    case .challenge(let id):
      if isNew {
        say(words.challengeNamed("U\(board.lastChallengeNumber + 1)"), .good)
        tree.spot = .challenge(.challenge(id))
      } else {
        say(words.saved(labels, names.challenge(id)))
      }
      return [.record(toldAlone(changes, of: id))]
    case .partner(let id):
      guard isNew else {
        say(words.saved(labels, names.partner(id)))
        break
      }
      let name = form.written[.partner(.name)]?.text.trimmed ?? ""
      say(words.partnerJoined(name), .good)
      return [.record(changes)] + open(id)
    case .offer:
      isNew ? say(words.offered, .good) : say(words.saved(labels, words.yourOffer))
    }
    return [.record(changes)]
  }

  /// Why a field cannot be saved.
  private struct FormProblem: Error {
    let field: FormField
    let sentence: String
  }

  private func changes(_ fields: [FormField], in form: Form) throws(FormProblem) -> [Change] {
    let changes: [Change]
    do throws(Misfit) { changes = try plainChanges(fields, in: form) } catch {
      throw FormProblem(field: fields[error.place], sentence: words.badField(error.problem))
    }
    do throws(NotNow) { _ = try present.said(changes, by: me) } catch {
      let refused = error.kind
      let field = fields.first { field in
        (try? plainChanges([field], in: form))?.contains { type(of: $0.payload) == refused }
          ?? false
      }
      throw FormProblem(
        field: field ?? form.selected, sentence: names.notNow(error, now: now))
    }
    return changes
  }

  private func plainChanges(_ fields: [FormField], in form: Form) throws(Misfit) -> [Change] {
    switch thing(of: form.subject) {
    case .card(let card):
      // Somebody else may have made it another kind of card since.
      if case .card(let typed)? = typedThing(of: form),
        let place = fields.firstIndex(where: {
          if case .card(let field) = $0 { !field.applies(to: typed.kind.value) } else { false }
        })
      {
        throw Misfit(place: place, problem: .onlyInnovations)
      }
      return try CardField.changes(
        // What was typed about a card that was merged away is about the one it lives on in.
        written(fields, in: form, of: card) { $0.id == card.id }, names)
    case .challenge(let challenge):
      return try ChallengeField.changes(
        written(fields, in: form, of: challenge), of: challenge, names)
    case .partner(let partner):
      return try PartnerField.changes(written(fields, in: form, of: partner), of: partner, names)
    case .offer(let offer):
      guard case .offer(let partner, _) = form.subject else { return [] }
      return [
        try OfferField.change(
          written(fields, in: form, of: offer), of: offer, by: partner, words)
      ]
    case nil: return []
    }
  }

  /// What was typed in these fields, each with the thing as it was when it was.
  private func written<Field: Sendable, Thing: Sendable>(
    _ fields: [FormField], in form: Form, of now: Thing,
    where isSame: (Thing) -> Bool = { _ in true }
  ) -> [Written<Field, Thing>] {
    fields.compactMap { field in
      guard let own = field.own as? Field else { return nil }
      let seen = (form.written[field]?.seen.value as? Thing).flatMap { isSame($0) ? $0 : nil }
      return Written(own, text(of: field, in: form).trimmed, seen: seen ?? now)
    }
  }

  /// Where everybody dreams alone, who tells a dream has not seen those of others.
  private mutating func toldAlone(_ changes: [Change], of id: ChallengeID) -> [Change] {
    guard ownRound(of: .dream) != nil else { return changes }
    return changes.map { change in
      guard let told = change.payload as? DreamTold, let challenge = board.challenges[id] else {
        return change
      }
      return Change(id.cast(), tell(told.text, from: told.year, of: challenge))
    }
  }

  /// Why what stands in the field with the cursor does not fit; `nil`: it does, or nothing was typed.
  func problem(in form: Form) -> String? {
    if let choices = choices(of: form), !form.editor.text.trimmed.isEmpty {
      let isNone = choices.narrowed(by: form.editor.text).isEmpty
      return isNone ? words.badField(noChoice(choices, form.editor.text)) : nil
    }
    // Whether something fits a card depends on its kind.
    let fields = changed(form).filter { $0 == form.selected || $0 == .card(.kind) }
    do throws(FormProblem) {
      _ = try changes(fields, in: form)
      return nil
    } catch { return error.field == form.selected ? error.sentence : nil }
  }
}
