import Model

/// An innovation as somebody pitches it: one question after the other.
package struct Pitch: Sendable {
  /// The innovation that is filled in; `nil`: it is not on the board yet.
  let card: CardID?
  /// What must be filled in here.
  let needs: [Need]
  /// The question that is asked.
  var step = PitchStep.answers
  /// The card that it answers.
  var answers: CardID?
  /// The idea in one line.
  var title = ""
  /// For whom it is, as it is typed.
  var targetGroups = ""
  /// What comes out of it, as it is typed.
  var outcomes = ""
  /// The first step.
  var firstStep = ""
  /// What it needs, with its tag.
  var ask = ""

  /// Whether the question must be answered.
  func mustSay(_ step: PitchStep) -> Bool {
    switch step {
    case .answers: needs.contains(.answers)
    case .title: true
    case .targetGroups: needs.contains(.targetGroups)
    case .outcomes: needs.contains(.outcomes)
    case .firstStep: needs.contains(.firstStep)
    case .ask: false
    }
  }

  /// What was typed; the card that is answered is picked.
  func text(_ step: PitchStep) -> String {
    switch step {
    case .answers: ""
    case .title: title
    case .targetGroups: targetGroups
    case .outcomes: outcomes
    case .firstStep: firstStep
    case .ask: ask
    }
  }

  /// Takes what was typed.
  mutating func take(_ text: String) {
    switch step {
    case .answers: return
    case .title: title = text
    case .targetGroups: targetGroups = text
    case .outcomes: outcomes = text
    case .firstStep: firstStep = text
    case .ask: ask = text
    }
  }
}

/// The questions of the form, in the order in which they are asked.
package enum PitchStep: Int, CaseIterable, Sendable {
  case answers
  case title
  case targetGroups
  case outcomes
  case firstStep
  case ask
}

extension State {
  /// Begins the form: for this innovation, for a new one that answers this card, or for a new one.
  mutating func beginPitch(_ card: Card?) {
    let round = heldNow?.course.round?.script
    let needs = round?.operation == .pitch ? round?.bounds.needs ?? [] : []
    guard let card, card.kind.value == .innovation else {
      var pitch = Pitch(card: nil, needs: needs)
      pitch.answers = card?.id
      return ask(pitch)
    }
    var pitch = Pitch(card: card.id, needs: needs)
    pitch.answers = board.answered(by: card).first
    pitch.title = card.title.value
    pitch.targetGroups = CardField.target.text(of: card, names)
    pitch.outcomes = CardField.outcome.text(of: card, names)
    pitch.firstStep = card.innovation.firstStep.value ?? ""
    ask(pitch)
  }

  /// Asks the question of the form that is next.
  private mutating func ask(_ pitch: Pitch) {
    switch pitch.step {
    case .answers: pickAnswered(pitch)
    case .outcomes: pickOutcome(pitch)
    case .title, .targetGroups, .firstStep, .ask:
      mode = .line(.pitch(pitch), LineEditor(pitch.text(pitch.step)))
    }
  }

  private mutating func pickAnswered(_ pitch: Pitch) {
    var choices: [Picker.Choice] = []
    if !pitch.mustSay(.answers) {
      choices.append(Picker.Choice(text: words.notYetKnown, detail: "", value: .noAnswer))
    }
    for card in board.columns.joined().compactMap({ board.cards[$0] })
    where card.kind.value != .innovation && card.audience.value == .open {
      choices.append(
        Picker.Choice(
          label: names.card(card.id), text: card.short.value ?? card.title.value,
          detail: names.stage(card.place.value.stage), value: .card(card.id)))
    }
    var picker = Picker(purpose: .pitch(pitch), choices: choices)
    picker.selected =
      choices.firstIndex { if case .card(let id) = $0.value { id == pitch.answers } else { false } }
      ?? 0
    guard !choices.isEmpty else { return say(words.nothingToAnswer, .attention) }
    mode = .pick(picker)
  }

  private mutating func pickOutcome(_ pitch: Pitch) {
    var choices: [Picker.Choice] = []
    if !pitch.mustSay(.outcomes) {
      choices.append(Picker.Choice(text: words.notYetKnown, detail: "", value: .noAnswer))
    }
    choices += Outcome.allCases.map {
      Picker.Choice(text: words.outcome($0), detail: "", value: .outcome($0))
    }
    var picker = Picker(purpose: .pitch(pitch), choices: choices)
    picker.selected = choices.firstIndex { $0.text == pitch.outcomes } ?? 0
    mode = .pick(picker)
  }

  /// One question back; before the first one the form is left.
  mutating func back(in pitch: Pitch) {
    var pitch = pitch
    mode = .browse
    guard let before = PitchStep(rawValue: pitch.step.rawValue - 1) else { return }
    pitch.step = before
    ask(pitch)
  }

  /// What was picked for a question of the form.
  mutating func pitched(_ pitch: Pitch, _ value: Picker.Value) -> [Effect] {
    var pitch = pitch
    switch value {
    case .card(let id): pitch.answers = id
    case .outcome(let outcome): pitch.outcomes = words.outcome(outcome)
    case .noAnswer:
      if pitch.step == .answers { pitch.answers = nil } else { pitch.outcomes = "" }
    default: return []
    }
    return goOn(pitch)
  }

  /// What was typed for a question of the form.
  mutating func pitched(_ pitch: Pitch, _ text: String) -> [Effect] {
    var pitch = pitch
    guard !text.isEmpty || !pitch.mustSay(pitch.step) else {
      say(words.emptyText, .attention)
      return []
    }
    pitch.take(text)
    return goOn(pitch)
  }

  private mutating func goOn(_ pitch: Pitch) -> [Effect] {
    var pitch = pitch
    guard let next = PitchStep(rawValue: pitch.step.rawValue + 1) else { return tell(pitch) }
    pitch.step = next
    ask(pitch)
    return []
  }

  /// Everything that the form says, as one step.
  private mutating func tell(_ pitch: Pitch) -> [Effect] {
    mode = .browse
    let changes: [Change]
    let card: CardID
    if let id = pitch.card {
      guard let known = standing(id), let edited = editing(known, pitch) else { return [] }
      card = id
      changes = edited
    } else {
      card = CardID(random: random())
      changes = making(card, pitch)
    }
    guard !changes.isEmpty else {
      say(words.unchanged, .dim)
      return []
    }
    shown(card)
    say(words.pitched(pitch.title), .good)
    return [.record(changes)]
  }

  private mutating func making(_ id: CardID, _ pitch: Pitch) -> [Change] {
    var captured = board.capturing(.innovation, pitch.title, random: random())
    captured.targetGroups = CardField.items(pitch.targetGroups)
    let answered = pitch.answers.flatMap { board.cards[board.survivor(of: $0)] }
    if let answered { captured.challenge = board.frame(of: answered).edit }
    var changes = [Change(id.cast(), captured)]
    if let answered {
      changes.append(Change(id.cast(), InnovationLinked(answers: [answered.id])))
    }
    var described = InnovationDescribed()
    let outcomes = Outcome.allCases.filter { words.outcome($0) == pitch.outcomes }
    if !outcomes.isEmpty { described.outcomes = .set(outcomes) }
    if !pitch.firstStep.isEmpty { described.firstStep = .set(pitch.firstStep) }
    if described != InnovationDescribed() { changes.append(Change(id.cast(), described)) }
    return changes + raising(pitch.ask, on: id, audience: .open)
  }

  private mutating func editing(_ card: Card, _ pitch: Pitch) -> [Change]? {
    let fields: [(CardField, String)] = [
      (.title, pitch.title), (.target, pitch.targetGroups), (.outcome, pitch.outcomes),
      (.firstStep, pitch.firstStep),
    ]
    var changes: [Change] = []
    for (field, text) in fields {
      do throws(FieldProblem) {
        changes += try field.changes(text, on: card, names)
      } catch {
        say(words.badField(error), .attention)
        return nil
      }
    }
    if let answered = pitch.answers, !board.answered(by: card).contains(answered) {
      changes.append(Change(card, InnovationLinked(answers: [answered])))
    }
    return changes + raising(pitch.ask, on: card.id, audience: card.audience.value)
  }

  private mutating func raising(_ written: String, on id: CardID, audience: Audience) -> [Change] {
    let (tag, text) = tagged(written.harmless())
    guard !(tag + text).isEmpty else { return [] }
    let ask = AskRaised(
      ask: TargetID(random: random()).description, what: .expertise, tag: tag,
      text: text.isEmpty ? tag : text)
    return [Change(id.cast(), ask, audience: audience)]
  }
}
