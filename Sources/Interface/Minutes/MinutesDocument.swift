package import Model

extension Names {
  /// The minutes of a meeting in the words of a language; `zone` is in seconds east of UTC.
  package func document(_ minutes: Minutes, zone: Int) -> Document {
    var document = Document()
    document.language = words.language.rawValue
    document.title = words.minutesTitle(minutes.label, minutes.session.title.value)
    document.facts = facts(minutes, zone)
    document.sections = [
      section(.agenda, minutes.timings.map { timing($0) }),
      section(.cards, cards(minutes)),
      section(.clusters, minutes.clusters.map { pile($0) }),
    ]
    document.sections += minutes.ballots.map { section(.ballots, dots($0)) }
    document.sections += minutes.ratings.map { section(.ratings, scores($0)) }
    if let map = map(minutes) { document.sections.append(map) }
    document.sections += [
      section(.decisions, minutes.decisions.map { item($0) }),
      section(.agreements, minutes.agreements.map { item($0) }),
      section(.earlier, minutes.earlier.map { item($0) }),
      section(.parkingLot, minutes.parked.map { parked($0) }),
    ]
    return document
  }

  private func section(_ label: MinutesLabel, _ items: [Document.Item]) -> Document.Section {
    Document.Section(heading: words.minutesLabel(label), items: items)
  }

  private func facts(_ minutes: Minutes, _ zone: Int) -> [Document.Fact] {
    let session = minutes.session
    let isClosed = minutes.course.rule == .chathamHouse
    let facts: [(MinutesLabel, String?)] = [
      (.goal, session.goal.value), (.place, session.place.value),
      (.when, when(minutes, zone)),
      (.facilitator, isClosed ? nil : session.facilitator.value.map { partner($0) }),
      (.scribe, isClosed ? nil : session.scribe.value.map { partner($0) }),
      (.rule, isClosed ? words.sessionRule(.chathamHouse) : nil),
      (
        .present,
        minutes.present.isEmpty
          ? nil : minutes.present.map { partner($0) }.sorted().joined(separator: ", ")
      ),
    ]
    return facts.compactMap { label, text in
      text.map { Document.Fact(label: words.minutesLabel(label), text: $0) }
    }
  }

  /// When it was held; of a meeting that was not, when it is planned.
  private func when(_ minutes: Minutes, _ zone: Int) -> String? {
    guard let began = minutes.course.began else {
      return minutes.session.day.value.map { day in
        date(day) + (minutes.session.start.value.map { " \($0)" } ?? "")
      }
    }
    let day = Day(milliseconds: began.milliseconds, offset: zone)
    return date(day) + " " + clock(began, zone)
      + (minutes.course.ended.map { "-" + clock($0, zone) } ?? "")
  }

  private func clock(_ stamp: Stamp, _ zone: Int) -> String {
    let minutes = (stamp.milliseconds / 60_000 + Int64(zone) / 60) % 1440
    return TimeOfDay(minutes: Int((minutes + 1440) % 1440))?.description ?? ""
  }

  private func timing(_ timing: Minutes.Timing) -> Document.Item {
    let named = timing.item.name[words.language]
    let name = named.isEmpty ? timing.item.method : named
    let planned = timing.item.minutes
    return Document.Item(
      text: timing.isToCome
        ? words.isToCome(name, planned: planned)
        : words.timing(name, planned: planned, true: timing.spent))
  }

  /// A card's number and title; of one that only a circle may read the number.
  private func titled(_ id: CardID) -> String {
    guard let found = board.cards[id], found.audience.value == .open else { return card(id) }
    return card(id) + " " + found.title.value
  }

  private func cards(_ minutes: Minutes) -> [Document.Item] {
    let reveals = minutes.session.reveals.map {
      Document.Item(
        text: words.revealed(cards: $0.cards.count, seats: $0.seats, isLate: $0.isLate))
    }
    return minutes.cards.map { Document.Item(text: titled($0)) } + reveals
  }

  private func pile(_ pile: Minutes.Pile) -> Document.Item {
    Document.Item(
      text: pile.name ?? words.minutesLabel(.loose), details: pile.cards.map { titled($0) })
  }

  private func dots(_ ballot: Ballot) -> [Document.Item] {
    guard let tally = ballot.tally else { return [] }
    let ranked = ballot.ranking.map { titled($0.card) + ": " + words.dots($0.dots) }
    let asked = zip(ballot.terms.value.questions, tally.questions)
      .map { $0 + ": " + words.dots($1) }
    return [Document.Item(text: words.voters(tally.voters), details: ranked + asked)]
  }

  private func scores(_ rating: Rating) -> [Document.Item] {
    guard let result = rating.result.value else { return [] }
    let head = words.scale(rating.terms.value.scale) + ", " + words.voters(result.voters)
    let cards = rating.ranking.map { titled($0.card) + ": " + score($0.score) }
    return [Document.Item(text: head, details: cards + (result.whole.map { [score($0)] } ?? []))]
  }

  private func score(_ score: Score) -> String {
    words.median(score.median, of: score.count, isDisputed: score.isDisputed)
  }

  /// The four fields, when both impact and effort were scored.
  private func map(_ minutes: Minutes) -> Document.Section? {
    guard let impact = minutes.ratings.last(where: { $0.terms.value.scale == .impact }),
      let effort = minutes.ratings.last(where: { $0.terms.value.scale == .effort })
    else { return nil }
    let found = Board.quadrants(impact: impact, effort: effort)
    let items = Quadrant.allCases.map { quadrant in
      let cards = impact.ranking.map(\.card).filter { found[$0] == quadrant }
      return Document.Item(text: words.quadrant(quadrant), details: cards.map { titled($0) })
    }
    let heading = words.scale(.impact) + " / " + words.scale(.effort)
    return Document.Section(heading: heading, items: items.filter { !$0.details.isEmpty })
  }

  /// A decision, and what belongs to it.
  func item(_ decision: Decision) -> Document.Item {
    let record = decision.record.value
    var details = [words.decisionMethod(record.method)]
    if !record.cards.isEmpty {
      details.append(record.cards.map { card($0) }.joined(separator: ", "))
    }
    if !record.objections.isEmpty {
      details.append(words.minutesLabel(.objections) + ": " + String(record.objections.count))
    }
    details += record.objections.map { objection in
      (objection.by.map { partner($0) + ": " } ?? "") + objection.text
        + (objection.integrated.map { " (" + words.integrated($0) + ")" } ?? "")
    }
    if let review = decision.review.value, let reason = review.reason { details.append(reason) }
    if let day = decision.reviewOn { details.append(words.reviewOn(date(day))) }
    return Document.Item(text: record.question + " " + decision.outcome, details: details)
  }

  /// An agreement in one line.
  func item(_ agreement: Agreement) -> Document.Item {
    let terms = agreement.terms.value
    var parts = [invitee(terms.who) + ": " + terms.text]
    if let about = terms.card { parts.append(card(about)) }
    if let day = terms.due { parts.append(words.due(date(day))) }
    if agreement.state.value != .open { parts.append(words.agreementState(agreement.state.value)) }
    return Document.Item(text: parts.joined(separator: ", "))
  }

  private func parked(_ item: ParkedItem) -> Document.Item {
    var became: String?
    if case .pickedUp(let id?) = item.state.value { became = card(id) }
    return Document.Item(
      text: item.text.value + " (" + words.parkedState(item.state.value, card: became) + ")")
  }
}
