import Model

/// What is asked where a meeting is led, and what the answers do.
extension State {
  /// The meeting that is held, or says that it is over.
  ///
  /// While somebody types, others may close it.
  mutating func held() -> Board.Held? {
    if board.meeting == nil { say(words.noMeeting, .attention) }
    return board.meeting
  }

  /// A line is finished; one that cannot be read stays and says why.
  mutating func finish(_ asked: MeetingPrompt, _ text: String) -> [Effect] {
    let typed = mode
    mode = .browse
    switch asked {
    case .newcomer(let id): return receive(text, at: id)
    case .decision(let draft, let step):
      return took(text, draft, step) ?? again(typed, words.noComingDay(text))
    case .review(let draft, let step):
      return took(text, draft, step) ?? again(typed, words.noComingDay(text))
    case .agreement(let draft, let step):
      return took(text, draft, step) ?? again(typed, words.noComingDay(text))
    case .dropping(let id): return settle(id, AgreementDropped(reason: text.isEmpty ? nil : text))
    case .pickUp(let id, let kind): return pickUp(id, as: kind, text)
    case .itemMinutes(let id, let item):
      guard let minutes = Int(text), (1...Round.mostMinutes).contains(minutes) else {
        return again(typed, words.noMinutes(text, most: Round.mostMinutes))
      }
      return give(item, minutes: minutes, in: id)
    case .plan(let draft, let field):
      return took(text, draft, field) ?? again(typed, wrong(field, text))
    case .replan(let id, let field):
      return replan(id, field, text) ?? again(typed, wrong(field, text))
    case .minutesFile(let id): return save(minutesOf: id, in: text, replacing: false)
    }
  }

  /// Asks once more, with what was typed.
  private mutating func again(_ typed: Mode, _ why: String) -> [Effect] {
    mode = typed
    say(why, .attention)
    return []
  }

  private func wrong(_ field: PlanField, _ text: String) -> String {
    field == .start ? words.noTime(text) : words.noComingDay(text)
  }

  /// A day to come, or none of an empty text; `nil` of what is no day, or lies in the past.
  func comingDay(_ text: String) -> Day?? {
    if text.isEmpty { return .some(nil) }
    guard let day = Day.coming(text, today: today), day >= today else { return nil }
    return .some(day)
  }

  /// The day on which this is read.
  var today: Day { Day(milliseconds: now, offset: zone) }

  /// Something was picked.
  mutating func choose(_ value: Picker.Value, _ asked: MeetingPick, typed: String) -> [Effect] {
    switch asked {
    case .attendance(let id):
      if case .partner(let partner) = value { return tick(partner, at: id) }
      if !typed.isEmpty { return receive(typed, at: id) }
      mode = .line(.meeting(.newcomer(id)), LineEditor())
    case .method(let draft):
      if case .meeting(.method(let method)) = value { took(method, draft) }
    case .objector(let draft):
      if case .partner(let partner) = value {
        took(objector: partner, draft)
      } else {
        took(objector: nil, draft)
      }
    case .decisionCards(let draft):
      if case .card(let card) = value { took(card, draft) } else { askReview(draft) }
    case .who(let draft):
      if case .partner(let partner) = value { return took(who: partner.description, draft) }
      if !typed.isEmpty { return took(who: typed, draft) }
      ask(draft, .who)
    case .agreementCard(let draft):
      var draft = draft
      if case .card(let card) = value { draft.terms.card = card } else { draft.terms.card = nil }
      return agree(draft)
    case .entry(let entry): if case .meeting(let choice) = value { return act(choice, on: entry) }
    case .item(let id, let item):
      if case .meeting(let choice) = value { return act(choice, onItem: item, in: id) }
    case .methodBehind(let id, let item):
      if case .meeting(.add(let method)) = value { return add(method, behind: item, in: id) }
    case .role(let id):
      if case .meeting(.role(let role)) = value { pickHolder(of: role, in: id) }
    case .roleTo(let id, let role):
      if case .partner(let partner) = value { return hand(role, to: partner, in: id) }
      return hand(role, to: nil, in: id)
    case .begin(let entry):
      if case .meeting(let choice) = value { return act(choice, onEntry: entry) }
    case .minutes(let id):
      if case .meeting(let choice) = value { return act(choice, onMinutesOf: id) }
    case .replace(let id, let path):
      if case .meeting(.replace) = value { return save(minutesOf: id, in: path, replacing: true) }
      askFile(id, path)
    }
    return []
  }

  /// What somebody stopped telling can be gone on with.
  mutating func keepUnfinished(_ asked: MeetingPrompt) {
    switch asked {
    case .decision(let draft, _): keepUnfinished(draft)
    case .agreement(let draft, _): keepUnfinished(draft)
    default: return
    }
  }

  mutating func keepUnfinished(_ asked: MeetingPick) {
    switch asked {
    case .method(let draft), .objector(let draft), .decisionCards(let draft):
      keepUnfinished(draft)
    case .who(let draft), .agreementCard(let draft): keepUnfinished(draft)
    default: return
    }
  }

  private mutating func keepUnfinished(_ draft: DecisionDraft) {
    guard draft.target == nil, !draft.record.question.isEmpty else { return }
    meeting.decision = draft
    say(words.notWrittenYet(.decide))
  }

  private mutating func keepUnfinished(_ draft: AgreementDraft) {
    guard draft.target == nil, !draft.terms.who.text.isEmpty else { return }
    meeting.agreement = draft
    say(words.notWrittenYet(.agree))
  }

  /// People to choose from: who is there first.
  func people(at session: Session) -> [Picker.Choice] {
    let present = Set(session.present)
    let people = board.activePartners.filter { $0.type.value.isPrivate }
    return (people.filter { present.contains($0.id) } + people.filter { !present.contains($0.id) })
      .map { partner in
        Picker.Choice(
          text: names.partner(partner.id),
          detail: partner.affiliation.value.map { names.partner($0) } ?? "",
          value: .partner(partner.id))
      }
  }

  /// Cards to choose from, behind the choice of none.
  func cardChoices(_ none: String, without chosen: [CardID] = []) -> [Picker.Choice] {
    let cards = board.columns.joined().compactMap { board.cards[$0] }
      .filter { !chosen.contains($0.id) && $0.audience.value == .open }
      .sorted { ($0.number ?? 0, $0.id) < ($1.number ?? 0, $1.id) }
    return [Picker.Choice(text: none, detail: "", value: .meeting(.none))]
      + cards.map {
        Picker.Choice(
          label: names.card($0.id), text: $0.short.value ?? $0.title.value, detail: "",
          value: .card($0.id))
      }
  }
}

extension MeetingPrompt {
  /// Whether an empty line says nothing.
  var needsText: Bool {
    switch self {
    case .newcomer, .pickUp, .itemMinutes, .minutesFile: true
    case .decision(_, let step): step == .question || step == .outcome
    case .review(_, let step): step == .outcome
    case .agreement(_, let step): step != .due
    case .plan(_, let field), .replan(_, let field): field == .title
    case .dropping: false
    }
  }
}

extension Picker {
  /// Whether Space chooses as Enter does, as long as nothing is typed.
  var isTickedBySpace: Bool {
    if case .meeting(.attendance) = purpose { filter.text.isEmpty } else { false }
  }
}

extension Picker.Choice {
  /// A choice where a meeting is led.
  init(_ text: String, _ choice: MeetingChoice, detail: String = "") {
    self.init(text: text, detail: detail, value: .meeting(choice))
  }
}
