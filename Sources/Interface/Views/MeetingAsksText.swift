import Model

/// The words of what is asked where a meeting is led.
extension State {
  /// In front of a line.
  func question(_ asked: MeetingPrompt) -> String {
    switch asked {
    case .newcomer: words.newcomerPrompt
    case .decision(let draft, let step):
      words.decisionPrompt(step, objections: draft.record.objections.count)
    case .review(_, let step): words.reviewPrompt(step)
    case .agreement(let draft, let step):
      words.agreementPrompt(step, names.invitee(draft.terms.who))
    case .dropping: words.droppingPrompt
    case .pickUp(_, let kind): words.newCard(kind)
    case .itemMinutes: words.itemMinutesPrompt
    case .plan(_, let field), .replan(_, let field): words.planField(field) + ":"
    case .minutesFile: words.minutesFilePrompt
    }
  }

  /// The keys below a line, or what can be typed.
  func hint(_ asked: MeetingPrompt) -> String {
    switch asked {
    case .decision(_, .review), .review(_, .review), .agreement(_, .due), .plan(_, .day),
      .replan(_, .day):
      words.dayHint
    case .decision(_, .objection): words.objectionHint
    case .plan(_, .start), .replan(_, .start): words.timeHint
    case .minutesFile: words.minutesFileHint
    default: words.lineHint
    }
  }

  /// Above a list.
  func heading(_ asked: MeetingPick) -> String {
    switch asked {
    case .attendance(let id):
      words.attendancePicker(board.sessions[id]?.present.count ?? 0)
    case .method: words.methodPicker
    case .objector: words.objectorPicker
    case .decisionCards: words.decisionCardsPicker
    case .who: words.agreementWhoPicker
    case .agreementCard: words.agreementCardPicker
    case .entry(let entry): title(of: entry)
    case .item(let id, let word):
      board.sessions[id]?.agenda.value.first { $0.item == word }
        .map { itemName($0).harmless() } ?? ""
    case .methodBehind: words.addMethodPicker
    case .role: words.rolesPicker
    case .roleTo(_, let role): words.roleToPicker(words.sessionRole(role))
    case .begin(let entry): title(of: entry)
    case .minutes(let id):
      words.minutesPicker(board.sessions[id].map { board.label(of: $0) } ?? "")
    case .replace(_, let path): words.fileIsThere(path.harmless())
    }
  }

  /// Below that heading.
  func note(_ asked: MeetingPick) -> String? {
    guard case .attendance(let id) = asked else { return nil }
    let isOwn = board.sessions[id].map { board.attendanceAudience(of: $0) == .own } ?? false
    return isOwn ? words.attendanceStays : words.attendanceHint
  }

  private func title(of entry: LedgerEntry) -> String {
    switch entry {
    case .decision(let id): board.decisions[id]?.outcome.harmless() ?? ""
    case .agreement(let id): board.agreements[id]?.terms.value.text.harmless() ?? ""
    case .parked(let id): board.parkingLot[id]?.text.value.harmless() ?? ""
    }
  }

  private func title(of entry: MeetingState.Entry) -> String {
    switch entry {
    case .template(let name): meeting.library?.template(name)?.name[words.language].harmless() ?? ""
    case .planned(let id), .held(let id): board.sessions[id]?.title.value.harmless() ?? ""
    }
  }
}
