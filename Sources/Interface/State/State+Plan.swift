import Model

/// Beginning and planning meetings.
extension State {
  /// What can be done with a plan, a template, or a meeting that was held.
  mutating func pickBeginning(_ entry: MeetingState.Entry) {
    var choices = [
      Picker.Choice(words.beginNow, .begin(.open)),
      Picker.Choice(
        words.beginNow, .begin(.chathamHouse), detail: words.sessionRule(.chathamHouse)),
    ]
    switch entry {
    case .template: choices.append(Picker.Choice(words.planForLater, .plan))
    case .planned(let id):
      guard let session = board.sessions[id] else { return }
      choices += PlanField.allCases.map { field in
        Picker.Choice(
          words.planField(field), .field(field), detail: text(of: field, session, shown: true))
      }
      for (role, holder) in [
        (SessionRole.facilitator, session.facilitator.value), (.scribe, session.scribe.value),
      ] {
        choices.append(
          Picker.Choice(
            words.sessionRole(role), .role(role),
            detail: holder.map { names.partner($0) } ?? words.nobodyWord))
      }
      choices.append(Picker.Choice(words.willNotBeHeld, .notHeld))
    case .held(let id): return pickMinutes(of: id)
    }
    mode = .pick(Picker(purpose: .meeting(.begin(entry)), choices: choices))
  }

  /// Does with it what was picked.
  mutating func act(_ choice: MeetingChoice, onEntry entry: MeetingState.Entry) -> [Effect] {
    switch (choice, entry) {
    case (.begin(let rule), _): return begin(entry, under: rule)
    case (.plan, .template(let name)):
      guard let template = meeting.library?.template(name) else { return [] }
      let title = template.name[words.language]
      ask(PlanDraft(template: name, title: title), .title, title)
    case (.field(let field), .planned(let id)):
      guard let session = board.sessions[id] else { return [] }
      mode = .line(
        .meeting(.replan(id, field)), LineEditor(text(of: field, session, shown: false)))
    case (.role(let role), .planned(let id)): pickHolder(of: role, in: id)
    case (.notHeld, .planned(let id)):
      guard let session = board.sessions[id] else { return [] }
      say(words.meetingClosed(board.label(of: session)))
      return [.record([Change(id.cast(), SessionClosed())])]
    default: break
    }
    return []
  }

  /// Plans what is selected, unless it is planned, and begins it with who acts here as its facilitator.
  private mutating func begin(_ entry: MeetingState.Entry, under rule: SessionRule) -> [Effect] {
    guard mayWrite(), let me = whoOrAsk(.open), let library = meeting.library else { return [] }
    guard board.meeting == nil else { return [] }
    let began = SessionStarted(rule: rule)
    var changes: [Change] = []
    switch entry {
    case .planned(let id):
      guard let session = board.sessions[id] else { return [] }
      say(words.meetingBegan(board.label(of: session)), .good)
      if session.facilitator.value == nil {
        changes.append(Change(id.cast(), RoleHanded(role: .facilitator, to: me)))
      }
      // On another day its times are those of that day.
      if session.day.value.map({ $0 != today }) ?? false {
        var edited = SessionEdited()
        edited.day = .set(today)
        if let time = TimeOfDay(clock(now)) { edited.start = .set(time) }
        changes.append(Change(id.cast(), edited))
      }
      changes.append(Change(id.cast(), began))
    case .template(let name):
      guard let template = library.template(name) else { return [] }
      let id = SessionID(random: random())
      let planned = board.planning(
        template.name[words.language], template, library, facilitator: me)
      say(words.meetingBegan("S\(planned.number ?? 0)"), .good)
      changes = [Change(id.cast(), planned), Change(id.cast(), began)]
    case .held: return []
    }
    meeting.item = nil
    meeting.page = hasUnfinishedBusiness ? .ledger(nil) : nil
    return [.record(changes)]
  }

  private mutating func ask(_ draft: PlanDraft, _ field: PlanField, _ text: String) {
    mode = .line(.meeting(.plan(draft, field)), LineEditor(text))
  }

  /// Goes on with what was typed; `nil` when it is no day, or no time.
  mutating func took(_ text: String, _ draft: PlanDraft, _ field: PlanField) -> [Effect]? {
    var draft = draft
    switch field {
    case .title:
      draft.title = text.harmless()
      ask(draft, .day, "")
    case .day:
      guard let day = comingDay(text) else { return nil }
      draft.day = day
      guard day != nil else { return plan(draft) }
      ask(draft, .start, "19:30")
    case .start:
      guard let time = time(text) else { return nil }
      draft.start = time
      return plan(draft)
    case .place, .goal: return plan(draft)
    }
    return []
  }

  private mutating func plan(_ draft: PlanDraft) -> [Effect] {
    guard mayWrite(), let me = whoOrAsk(.open), let library = meeting.library,
      let template = library.template(draft.template)
    else { return [] }
    var planned = board.planning(draft.title, template, library, facilitator: me)
    planned.day = draft.day
    planned.start = draft.start
    let id = SessionID(random: random())
    say(words.meetingPlanned("S\(planned.number ?? 0)"), .good)
    meeting.place = 0
    return [.record([Change(id.cast(), planned)])]
  }

  /// Changes a part of a plan; `nil` when what was typed is no day, or no time.
  mutating func replan(_ id: SessionID, _ field: PlanField, _ text: String) -> [Effect]? {
    guard mayWrite(), let session = board.sessions[id] else { return [] }
    let optional: Edit<String> = text.isEmpty ? .clear : .set(text.harmless())
    var edited = SessionEdited()
    switch field {
    case .title: edited.title = .set(text.harmless())
    case .place: edited.place = optional
    case .goal: edited.goal = optional
    case .day:
      guard let day = comingDay(text) else { return nil }
      edited.day = day.map { .set($0) } ?? .clear
    case .start:
      guard let time = time(text) else { return nil }
      edited.start = time.map { .set($0) } ?? .clear
    }
    say(words.meetingPlanned(board.label(of: session)), .good)
    return [.record([Change(id.cast(), edited)])]
  }

  /// A time as people write it: `19:30`, `9:30`, `19.30`; none of an empty text, `nil` of what is no time.
  private func time(_ text: String) -> TimeOfDay?? {
    if text.isEmpty { return .some(nil) }
    let plain = String(text.map { $0 == "." ? ":" : $0 })
    guard let time = TimeOfDay(plain) ?? TimeOfDay("0" + plain) else { return nil }
    return .some(time)
  }

  /// What a part of a plan says: as the screen shows it, or as it is typed.
  private func text(of field: PlanField, _ session: Session, shown: Bool) -> String {
    switch field {
    case .title: session.title.value
    case .place: session.place.value ?? ""
    case .goal: session.goal.value ?? ""
    case .start: session.start.value?.description ?? ""
    case .day: session.day.value.map { shown ? names.date($0) : $0.description } ?? ""
    }
  }
}
