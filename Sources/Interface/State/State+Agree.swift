import Model

/// Writing down what somebody will do, step by step.
extension State {
  /// Begins to tell an agreement, or goes on with one.
  mutating func beginAgreement(_ draft: AgreementDraft? = nil) {
    guard let held = held() else { return }
    let draft = draft ?? meeting.agreement ?? AgreementDraft()
    let somebody = Picker.Choice(text: words.somebodyElse, detail: "", value: .newPartner)
    var picker = Picker(
      purpose: .meeting(.who(draft)), choices: people(at: held.session) + [somebody])
    picker.selected =
      picker.choices.firstIndex {
        if case .partner(let id) = $0.value {
          id.description == draft.terms.who.text
        } else {
          false
        }
      } ?? 0
    mode = .pick(picker)
  }

  mutating func took(who: String, _ draft: AgreementDraft) -> [Effect] {
    var draft = draft
    draft.terms.who = Invitee(who.harmless())
    ask(draft, .text)
    return []
  }

  /// Asks for a part of an agreement in a line.
  mutating func ask(_ draft: AgreementDraft, _ step: AgreementStep) {
    let text =
      switch step {
      case .who: ""
      case .text: draft.terms.text
      case .due: draft.terms.due?.description ?? ""
      }
    mode = .line(.meeting(.agreement(draft, step)), LineEditor(text))
  }

  /// Goes on with what was typed; `nil` when it is no day.
  mutating func took(_ text: String, _ draft: AgreementDraft, _ step: AgreementStep) -> [Effect]? {
    var draft = draft
    switch step {
    case .who: return took(who: text, draft)
    case .text:
      draft.terms.text = text
      ask(draft, .due)
    case .due:
      guard let day = comingDay(text) else { return nil }
      draft.terms.due = day
      let choices = cardChoices(words.noCard)
      guard choices.count > 1 else { return agree(draft) }
      var picker = Picker(purpose: .meeting(.agreementCard(draft)), choices: choices)
      picker.selected =
        choices.firstIndex {
          if case .card(let id) = $0.value { id == draft.terms.card } else { false }
        } ?? 0
      mode = .pick(picker)
    }
    return []
  }

  /// Writes an agreement down.
  mutating func agree(_ draft: AgreementDraft) -> [Effect] {
    meeting.agreement = nil
    say(words.agreed(names.invitee(draft.terms.who)), .good)
    let target = draft.target ?? TargetID(random: random())
    return [.record([Change(target, AgreementMade(draft.terms))])]
  }

  /// Something that was agreed is kept or dropped; a second time it is open again.
  mutating func settle(_ id: TargetID, _ payload: any Payload) -> [Effect] {
    guard let agreement = board.agreements[id], agreement.made != nil else { return [] }
    let who = names.invitee(agreement.terms.value.who)
    let state: Agreement.State =
      if let dropped = payload as? AgreementDropped { .dropped(dropped.reason) } else { .kept }
    switch (agreement.state.value, state) {
    case (.kept, .kept), (.dropped, .dropped):
      say(words.settled(who, words.agreementState(.open)))
      return [.record([Change(id, AgreementMade(agreement.terms.value))])]
    default:
      say(words.settled(who, words.agreementState(state)), .good)
      return [.record([Change(id, payload)])]
    }
  }
}
