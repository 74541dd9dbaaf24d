import Model

/// Writing down what is decided, step by step.
extension State {
  /// Begins to tell a decision, or goes on with one.
  mutating func decide() { ask(meeting.decision ?? DecisionDraft(), .question) }

  /// Whether nobody's name is kept at the meeting that is held.
  private var isNameless: Bool { board.meeting?.course.rule == .chathamHouse }

  /// Asks for a part of a decision in a line.
  mutating func ask(_ draft: DecisionDraft, _ step: DecisionStep) {
    let text =
      switch step {
      case .question: draft.record.question
      case .outcome: draft.record.outcome
      case .objection: ""
      case .integrated: draft.record.objections.last?.integrated ?? ""
      case .review: draft.record.reviewOn?.description ?? ""
      }
    mode = .line(.meeting(.decision(draft, step)), LineEditor(text))
  }

  /// Goes on with what was typed; `nil` when it is no day.
  mutating func took(_ text: String, _ draft: DecisionDraft, _ step: DecisionStep) -> [Effect]? {
    var draft = draft
    switch step {
    case .question:
      draft.record.question = text
      let choices = DecisionMethod.allCases.map {
        Picker.Choice(words.decisionMethod($0), .method($0))
      }
      var picker = Picker(purpose: .meeting(.method(draft)), choices: choices)
      picker.selected = DecisionMethod.allCases.firstIndex(of: draft.record.method) ?? 0
      mode = .pick(picker)
    case .outcome:
      draft.record.outcome = text
      // What is decided by consent has been asked for objections.
      if draft.record.method == .consent { ask(draft, .objection) } else { askCards(draft) }
    case .objection where text.isEmpty: askCards(draft)
    case .objection:
      draft.record.objections.append(Objection(text: text))
      if isNameless { ask(draft, .integrated) } else { askObjector(draft) }
    case .integrated:
      let last = draft.record.objections.count - 1
      if last >= 0 { draft.record.objections[last].integrated = text.isEmpty ? nil : text }
      ask(draft, .objection)
    case .review:
      guard let day = comingDay(text) else { return nil }
      draft.record.reviewOn = day
      return record(draft)
    }
    return []
  }

  mutating func took(_ method: DecisionMethod, _ draft: DecisionDraft) {
    var draft = draft
    draft.record.method = method
    ask(draft, .outcome)
  }

  private mutating func askObjector(_ draft: DecisionDraft) {
    guard let held = held() else { return }
    let nobody = Picker.Choice(words.noName, .none)
    mode = .pick(
      Picker(purpose: .meeting(.objector(draft)), choices: [nobody] + people(at: held.session)))
  }

  mutating func took(objector: PartnerID?, _ draft: DecisionDraft) {
    var draft = draft
    let last = draft.record.objections.count - 1
    if last >= 0 { draft.record.objections[last].by = objector }
    ask(draft, .integrated)
  }

  private mutating func askCards(_ draft: DecisionDraft) {
    let chosen = draft.record.cards
    let none = chosen.isEmpty ? words.noCard : words.noFurtherCard
    let choices = cardChoices(none, without: chosen)
    guard choices.count > 1 else { return askReview(draft) }
    mode = .pick(Picker(purpose: .meeting(.decisionCards(draft)), choices: choices))
  }

  mutating func took(_ card: CardID, _ draft: DecisionDraft) {
    var draft = draft
    draft.record.cards.append(card)
    askCards(draft)
  }

  mutating func askReview(_ draft: DecisionDraft) { ask(draft, .review) }

  private mutating func record(_ draft: DecisionDraft) -> [Effect] {
    meeting.decision = nil
    let record = isNameless ? draft.record.nameless : draft.record
    say(words.decided(record.outcome), .good)
    let target = draft.target ?? TargetID(random: random())
    return [.record([Change(target, DecisionRecorded(record))])]
  }

  // MARK: - A second look

  /// Begins a second look at a decision.
  mutating func revisit(_ id: TargetID) {
    guard let decision = board.decisions[id] else { return }
    let draft = ReviewDraft(target: id)
    mode = .line(.meeting(.review(draft, .outcome)), LineEditor(decision.outcome))
  }

  /// Goes on with what was typed; `nil` when it is no day.
  mutating func took(_ text: String, _ draft: ReviewDraft, _ step: ReviewStep) -> [Effect]? {
    var draft = draft
    switch step {
    case .outcome:
      draft.outcome = text
      mode = .line(.meeting(.review(draft, .reason)), LineEditor())
    case .reason:
      draft.reason = text.isEmpty ? nil : text
      mode = .line(.meeting(.review(draft, .review)), LineEditor())
    case .review:
      guard let day = comingDay(text) else { return nil }
      say(words.decided(draft.outcome), .good)
      let revisited = DecisionRevisited(
        outcome: draft.outcome, reason: draft.reason, reviewOn: day)
      return [.record([Change(draft.target, revisited)])]
    }
    return []
  }
}
