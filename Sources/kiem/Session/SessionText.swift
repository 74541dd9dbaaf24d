import Interface
import Model

extension Names {
  /// What an item of an agenda is called.
  func item(_ item: AgendaItem) -> String {
    let name = item.name[words.language]
    return name.isEmpty ? item.method : name
  }

  /// `19:42` on a clock of this zone.
  func clock(_ moment: Int64, _ zone: Int) -> String {
    let minutes = (moment / 60_000 + Int64(zone) / 60) % 1440
    return TimeOfDay(minutes: Int((minutes + 1440) % 1440))?.description ?? ""
  }

  /// An agreement in one line, behind its number.
  func line(_ numbered: Numbered<Agreement>, today: Day) -> String {
    let terms = numbered.thing.terms.value
    var parts = [invitee(terms.who) + ": " + terms.text]
    if let about = terms.card { parts.append(card(about)) }
    if let day = terms.due {
      let isLate = numbered.thing.isOpen && day < today
      parts.append(words.due(date(day)) + (isLate ? " (" + words.overdue + ")" : ""))
    }
    let state = numbered.thing.state.value
    if state != .open { parts.append(words.agreementState(state)) }
    return words.agreementLetter + "\(numbered.number)  " + parts.joined(separator: ", ")
  }

  /// A decision in one line, behind its number.
  func line(_ numbered: Numbered<Decision>) -> String {
    words.decisionLetter + "\(numbered.number)  " + numbered.thing.record.value.question + " "
      + numbered.thing.outcome
  }

  /// Something on the parking lot, behind its number, and what became of it.
  func line(_ numbered: Numbered<ParkedItem>) -> String {
    let item = numbered.thing
    guard item.state.value != .open else { return "\(numbered.number)  " + item.text.value }
    var became: String?
    if case .pickedUp(let id?) = item.state.value { became = card(id) }
    return "\(numbered.number)  " + item.text.value + " ("
      + words.parkedState(item.state.value, card: became) + ")"
  }
}

extension Paragraphs {
  /// A heading and lines below it; nothing when there are none.
  mutating func part(_ heading: String, _ lines: [String]) {
    guard !lines.isEmpty else { return }
    self.heading(heading)
    for line in lines { text(line, indent: 1) }
  }

  /// Everything the screen of a meeting tells.
  mutating func session(
    _ session: Session, _ names: Names, now: Int64, zone: Int, faceDown: FaceDown? = nil
  ) {
    let (board, words) = (names.board, names.words)
    let course = board.course(of: session)
    let schedule = Schedule(session, course, now: now, zone: zone)
    heading(board.label(of: session) + "  " + session.title.value)
    text(head(session, course, schedule, names, zone: zone))
    if course.rule == .chathamHouse { text(words.sessionRule(.chathamHouse)) }
    if let goal = session.goal.value { labelled(words.minutesLabel(.goal), [goal]) }
    if let place = session.place.value { labelled(words.minutesLabel(.place), [place]) }
    if course.state == .running || course.state == .paused {
      blank()
      round(session, names, now: now, zone: zone)
      if let faceDown { text(words.onTheTable(faceDown.cards, faceDown.seats, faceDown.here)) }
    }
    heading(words.agendaHeading)
    agenda(schedule, names, zone: zone)
    results(session, names, today: Day(milliseconds: now, offset: zone))
    unfinished(names, before: session, now: now, zone: zone)
  }

  /// When, who leads, how many are there and how late it is.
  private func head(
    _ session: Session, _ course: Course, _ schedule: Schedule, _ names: Names, zone: Int
  ) -> String {
    let words = names.words
    var parts = [words.sessionState(course.state)]
    let isTimed = course.began != nil || session.start.value != nil
    let day = course.began.map { Day(milliseconds: $0.milliseconds, offset: zone) }
    if let day = day ?? session.day.value { parts.append(names.date(day)) }
    if isTimed {
      parts.append(names.clock(schedule.begins, zone) + "-" + names.clock(schedule.ends, zone))
    }
    for (role, who) in [
      (SessionRole.facilitator, session.facilitator.value), (.scribe, session.scribe.value),
    ] {
      if let who { parts.append(words.sessionRole(role) + " " + names.partner(who)) }
    }
    if !session.present.isEmpty { parts.append(words.presentCount(session.present.count)) }
    if course.began != nil { parts.append(words.drift(schedule.drift)) }
    return parts.joined(separator: ", ")
  }

  /// The round that is on: its task and its time; where none is, what comes.
  mutating func round(_ session: Session, _ names: Names, now: Int64, zone: Int) {
    let (board, words) = (names.board, names.words)
    let course = board.course(of: session)
    guard let round = course.round,
      let item = session.agenda.value.first(where: { $0.item == round.place.item })
    else {
      let next = Schedule(session, course, now: now, zone: zone).rows.first { $0.state == .ahead }
      return text(words.comesNext(next.map { names.item($0.item) }))
    }
    let number = words.roundOf(round.place.round, round.of, round.script.name[words.language])
    text(names.item(item) + ", " + number)
    let left = State.countdown(round.left(at: now))
    let whole = State.countdown(Int64(round.minutes) * 60_000)
    if round.pausedAt != nil {
      text(words.pausedWord + ", " + words.leftOf(left, whole))
    } else {
      text(round.left(at: now) <= 0 ? words.timeIsUp + " " + left : words.leftOf(left, whole))
    }
    text(round.script.task[words.language])
    if let card = item.card {
      text(names.card(card) + " " + (board.cards[card]?.title.value ?? ""))
    }
    if let challenge = item.challenge { text(names.challenge(challenge)) }
  }

  private mutating func agenda(_ schedule: Schedule, _ names: Names, zone: Int) {
    var table = TextTable(flexible: 2)
    for row in schedule.rows {
      let mark =
        switch row.state {
        case .done: "x"
        case .on: ">"
        case .ahead: " "
        case .skipped: "-"
        }
      guard plain == nil else {
        let item = names.item(row.item) + ", " + names.words.minutes(row.item.minutes)
        let time = names.clock(row.begins ?? row.planned, zone)
        plain?.say(row: [time, item, names.words.agendaState(row.state)])
        continue
      }
      table.rows.append([
        mark, names.clock(row.begins ?? row.planned, zone), names.item(row.item).harmless(),
        "\(row.item.minutes)'",
      ])
    }
    table.rows.append(["", names.clock(schedule.expectedEnd, zone), names.words.endWord, ""])
    append(table, limit: width, indent: 1)
  }

  /// What was decided, agreed and parked at a meeting.
  private mutating func results(_ session: Session, _ names: Names, today: Day) {
    let (board, words) = (names.board, names.words)
    let decisions = board.numberedDecisions.filter {
      $0.thing.session == session.id && $0.thing.stands
    }
    part(words.minutesLabel(.decisions).uppercased(), decisions.map { names.line($0) })
    let agreements = board.numberedAgreements.filter { $0.thing.session == session.id }
    part(
      words.minutesLabel(.agreements).uppercased(), agreements.map { names.line($0, today: today) })
    let parked = board.numberedParking.filter { $0.thing.isOpen }
    part(words.parkingHeading(parked.count), parked.map { names.line($0) })
  }

  /// What was left open before a meeting: agreements, and decisions to look at again.
  mutating func unfinished(
    _ names: Names, before session: Session, now: Int64, zone: Int = Clock.zone
  ) {
    let (board, words) = (names.board, names.words)
    let today = Day(milliseconds: now, offset: zone)
    guard board.course(of: session).state != .closed else { return }
    let open = board.numberedAgreements.filter {
      $0.thing.isOpen && $0.thing.session != session.id
    }
    part(words.openAgreementsHeading(open.count), open.map { names.line($0, today: today) })
    let due = Set(board.decisionsToReview(on: today).map(\.id))
    let decisions = board.numberedDecisions.filter { due.contains($0.id) }
    part(
      words.reviewHeading(decisions.count),
      decisions.map { decision in
        names.line(decision)
          + (decision.thing.reviewOn.map { ", " + words.reviewOn(names.date($0)) } ?? "")
      })
  }
}
