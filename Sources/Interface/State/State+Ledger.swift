import Model

/// What was decided, agreed and parked, as one list.
extension State {
  /// A part of the list.
  struct LedgerPart {
    let heading: String
    let entries: [LedgerEntry]
  }

  /// What is to be looked at again, what is open from before, and what this meeting brought.
  func ledger(_ held: Board.Held) -> [LedgerPart] {
    let began = held.course.began ?? board.latest
    let due = board.decisionsToReview(on: today).map { LedgerEntry.decision($0.id) }
    let earlier = board.openAgreements(before: began).map { LedgerEntry.agreement($0.id) }
    let decisions = decided(since: held.course).map { LedgerEntry.decision($0) }
      .filter { !due.contains($0) }
    let agreements = agreed(since: held.course).map { LedgerEntry.agreement($0) }
    let parked = openParked.map { LedgerEntry.parked($0) }
    return [
      LedgerPart(heading: words.toReviewHeading(due.count), entries: due),
      LedgerPart(heading: words.earlierHeading(earlier.count), entries: earlier),
      LedgerPart(heading: words.decisionsHeading(decisions.count), entries: decisions),
      LedgerPart(heading: words.agreementsHeading(agreements.count), entries: agreements),
      LedgerPart(heading: words.parkingHeading(parked.count), entries: parked),
    ].filter { !$0.entries.isEmpty }
  }

  /// What was decided since a meeting began, the first first.
  func decided(since course: Course) -> [TargetID] {
    board.decisions.filter { $0.value.stands && board.isSince(course, $0.value.recorded) }
      .sorted { isFirst(($0.value.recorded, $0.key), ($1.value.recorded, $1.key)) }.map(\.key)
  }

  /// What was agreed since a meeting began, the first first.
  func agreed(since course: Course) -> [TargetID] {
    board.agreements.filter { board.isSince(course, $0.value.made) }
      .sorted { isFirst(($0.value.made, $0.key), ($1.value.made, $1.key)) }.map(\.key)
  }

  /// What lies on the parking lot, the last first.
  var openParked: [TargetID] {
    board.parkingLot.filter(\.value.isOpen)
      .sorted { isFirst(($1.value.parked, $1.key), ($0.value.parked, $0.key)) }.map(\.key)
  }

  private func isFirst(_ left: (EventKey?, TargetID), _ right: (EventKey?, TargetID)) -> Bool {
    guard let one = left.0, let other = right.0, one != other else { return left.1 < right.1 }
    return one < other
  }

  /// Whether something from before waits: agreements that are open, decisions to look at again.
  var hasUnfinishedBusiness: Bool {
    board.agreements.values.contains(where: \.isOpen) || !board.decisionsToReview(on: today).isEmpty
  }

  /// Shows the list, or takes it away.
  mutating func toggleLedger(_ held: Board.Held) {
    if meeting.page?.isLedger ?? false {
      meeting.page = nil
      return
    }
    guard let first = ledger(held).first?.entries.first else {
      return say(words.nothingWrittenYet, .dim)
    }
    meeting.page = .ledger(first)
  }

  /// The same at a seat: the list is read there, and written by who leads; `nil`: the key means something else.
  mutating func readLedger(_ held: Board.Held, _ command: Command) -> [Effect]? {
    if command == .ledger {
      if ledger(held).isEmpty { say(words.nothingBrought, .dim) } else { toggleLedger(held) }
      return []
    }
    guard meeting.page?.isLedger ?? false else { return nil }
    switch command {
    case .open, .moreTime, .lessTime:
      say(words.onlyFacilitator(names.partner(held.session.facilitator.value)), .attention)
      return []
    default: return performInLedger(held, command)
    }
  }

  /// Does what a key means in the list; `nil`: it means the same here as beside it.
  mutating func performInLedger(_ held: Board.Held, _ command: Command) -> [Effect]? {
    guard case .ledger(let selected) = meeting.page else { return nil }
    let entries = ledger(held).flatMap(\.entries)
    let here = selected.flatMap { entries.firstIndex(of: $0) } ?? 0
    func entry(_ place: Int) -> LedgerEntry? {
      entries.isEmpty ? nil : entries[max(0, min(entries.count - 1, place))]
    }
    switch command {
    case .up: meeting.page = .ledger(entry(here - 1))
    case .down: meeting.page = .ledger(entry(here + 1))
    case .first: meeting.page = .ledger(entry(0))
    case .last: meeting.page = .ledger(entry(entries.count - 1))
    case .pageUp: meeting.page = .ledger(entry(here - 8))
    case .pageDown: meeting.page = .ledger(entry(here + 8))
    case .back: meeting.page = nil
    case .open, .moreTime, .lessTime:
      guard mayWrite(), let entry = entry(here) else { return [] }
      meeting.page = .ledger(entry)
      return command == .open ? pick(entry) : settle(entry, isGood: command == .moreTime)
    default: return nil
    }
    return []
  }

  /// One key: kept or dropped, picked up or dropped, looked at again.
  private mutating func settle(_ entry: LedgerEntry, isGood: Bool) -> [Effect] {
    switch entry {
    case .agreement(let id):
      return settle(id, isGood ? AgreementKept() : AgreementDropped(reason: nil))
    case .parked(let id): return isGood ? pick(entry) : drop(id)
    case .decision(let id):
      guard isGood else { return pick(entry) }
      revisit(id)
      return []
    }
  }

  /// What can be done with something in the list.
  private mutating func pick(_ entry: LedgerEntry) -> [Effect] {
    let choices: [Picker.Choice] =
      switch entry {
      case .decision:
        [
          Picker.Choice(words.lookAgain, .revisit), Picker.Choice(words.sayOtherwise, .correct),
          Picker.Choice(words.wasMistake, .withdraw),
        ]
      case .agreement:
        [
          Picker.Choice(words.isKept, .keep), Picker.Choice(words.isDropped, .drop),
          Picker.Choice(words.isDroppedBecause, .dropWithReason),
          Picker.Choice(words.sayOtherwise, .correct),
        ]
      case .parked:
        Kind.allCases.map { Picker.Choice(words.becomesCard($0), .card($0)) } + [
          Picker.Choice(words.wasTalkedAbout, .talkedAbout),
          Picker.Choice(words.isNotNeeded, .drop),
        ]
      }
    mode = .pick(Picker(purpose: .meeting(.entry(entry)), choices: choices))
    return []
  }

  /// Does with something in the list what was picked.
  mutating func act(_ choice: MeetingChoice, on entry: LedgerEntry) -> [Effect] {
    switch (entry, choice) {
    case (.decision(let id), .revisit): revisit(id)
    case (.decision(let id), .correct):
      guard let decision = board.decisions[id] else { return [] }
      ask(DecisionDraft(target: id, record: decision.record.value), .question)
    case (.decision(let id), .withdraw):
      say(words.decisionWithdrawn)
      return [.record([Change(id, DecisionWithdrawn())])]
    case (.agreement(let id), .keep): return settle(id, AgreementKept())
    case (.agreement(let id), .drop): return settle(id, AgreementDropped(reason: nil))
    case (.agreement(let id), .dropWithReason):
      mode = .line(.meeting(.dropping(id)), LineEditor())
    case (.agreement(let id), .correct):
      guard let agreement = board.agreements[id] else { return [] }
      beginAgreement(AgreementDraft(target: id, terms: agreement.terms.value))
    case (.parked(let id), .card(let kind)):
      guard let item = board.parkingLot[id] else { return [] }
      mode = .line(.meeting(.pickUp(id, kind)), LineEditor(item.text.value))
    case (.parked(let id), .talkedAbout):
      say(words.isPickedUp)
      return [.record([Change(id, ItemPicked(card: nil))])]
    case (.parked(let id), .drop): return drop(id)
    default: break
    }
    return []
  }

  private mutating func drop(_ id: TargetID) -> [Effect] {
    say(words.isOffParkingLot)
    return [.record([Change(id, ItemDropped())])]
  }

  /// Something parked becomes a card, while the meeting stays on the screen.
  mutating func pickUp(_ id: TargetID, as kind: Kind, _ title: String) -> [Effect] {
    guard board.parkingLot[id]?.isOpen ?? false else { return [] }
    let card = CardID(random: random())
    let captured = board.capturing(kind, title.harmless(), random: random())
    say(words.captured(words.letter(kind) + String(captured.number ?? 0)), .good)
    return [.record([Change(card.cast(), captured), Change(id, ItemPicked(card: card))])]
  }
}
