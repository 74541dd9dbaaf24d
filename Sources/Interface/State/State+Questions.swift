import Model

/// Questions, evidence, ties and what hangs below: what a card gets by a key of its own.
extension State {
  /// Asks for a how-might-we question; in a round where everybody sees only their own for one more.
  mutating func askQuestion(about card: Card) {
    let isOwn = ownRound(of: .frame) != nil
    mode = .line(
      .question(card.id, nil), LineEditor(isOwn ? "" : card.question.value ?? ""))
  }

  /// The round in which everybody does this alone and sees only what they wrote; `nil` in others.
  func ownRound(of operation: Operation) -> Course.Running? {
    guard let round = heldNow?.course.round, round.script.operation == operation,
      round.script.sight == .own
    else { return nil }
    return round
  }

  /// Frames a question, in place of `old` or of whatever there is.
  ///
  /// In a round where everybody writes alone it comes beside the others, and what is chosen later stands over all of them.
  mutating func frame(_ text: String, for old: String?, on card: Card) -> [Effect] {
    guard let round = ownRound(of: .frame) else { return choose(text, for: card) }
    guard text != old else {
      say(words.unchanged, .dim)
      return []
    }
    meeting.work.note(text, for: old, about: card.id.cast(), in: round.began)
    meeting.work.spot = .question(card.id, text)
    say(words.questionFramed(names.card(card.id)), .good)
    let knew = old.map { old in card.question.heads { $0 == old } } ?? []
    return [.record([Change(card, QuestionFramed(text: text, knew: knew))])]
  }

  /// This question and no other stands on the card.
  mutating func choose(_ question: String, for card: Card) -> [Effect] {
    guard card.questions != [question] else {
      say(words.unchanged, .dim)
      return []
    }
    if screen == .session { meeting.work.spot = .question(card.id, question) }
    say(words.questionChosen(names.card(card.id)), .good)
    return [.record([Change(card, QuestionFramed(text: question, knew: card.question.heads))])]
  }

  /// The dream of a challenge is told: alone beside the others, together in place of all of them.
  func telling(_ text: String, from year: Int?, of challenge: Challenge) -> DreamTold {
    var knew = challenge.dream.heads
    if let round = ownRound(of: .dream) {
      let own = meeting.work.own(challenge.id.cast(), in: round.began)
      knew = challenge.dream.heads { $0.map { own.contains($0.text) } ?? false }
    }
    return DreamTold(year: year, text: text, knew: knew)
  }

  /// As a person writes it: `2028: not one meal ends as waste`.
  static func text(of dream: Dream) -> String {
    (dream.year.map { "\($0): " } ?? "") + dream.text
  }

  // MARK: - What hangs where

  /// The cards that this one can hang below.
  mutating func pickAbove(_ card: Card) {
    var choices: [Picker.Choice] = []
    for other in board.columns.joined().compactMap({ board.cards[$0] })
    where (try? board.hanging(card, below: other)) != nil {
      choices.append(
        Picker.Choice(
          label: names.card(other.id), text: other.short.value ?? other.title.value,
          detail: names.stage(other.place.value.stage), value: .card(other.id)))
    }
    guard !choices.isEmpty else { return say(words.nothingAbove(names.card(card.id)), .attention) }
    mode = .pick(Picker(purpose: .below(card.id), choices: choices))
  }

  /// What a card can be tied to: the changes that are needed, and for an innovation the cards that it may answer.
  mutating func pickTies(_ card: Card) {
    guard card.kind.value == .innovation else { return pickNeeded(card) }
    let answered = board.answered(by: card)
    var choices: [Picker.Choice] = []
    for other in board.columns.joined().compactMap({ board.cards[$0] }) {
      let isAnswered = answered.contains(other.id)
      guard isAnswered || (try? board.hanging(card, below: other)) != nil else { continue }
      choices.append(
        Picker.Choice(
          text: (isAnswered ? "[x] " : "[ ] ") + names.card(other.id),
          detail: other.short.value ?? other.title.value, value: .card(other.id)))
    }
    choices += (board.neededChanges + board.outdated(on: card)).map { change in
      Picker.Choice(
        text: (card.changes.elements.contains(change.id) ? "[x] " : "[ ] ") + change.id,
        detail: change.text.value, value: .change(change.id))
    }
    guard !choices.isEmpty else { return say(words.nothingAbove(names.card(card.id)), .attention) }
    mode = .pick(Picker(purpose: .needed(card.id), choices: choices))
  }

  /// The innovation answers the card, or no longer does.
  mutating func tie(_ innovation: Card, to card: Card) -> [Effect] {
    guard board.answered(by: innovation).contains(card.id) else {
      return hang(innovation, below: card)
    }
    let meant = innovation.answers.elements.filter { board.survivor(of: $0) == card.id }
    say(words.saved([words.field(.answers)], names.card(innovation.id)))
    let removed = meant.sorted().map {
      Removal($0.description, observed: innovation.answers.observed($0))
    }
    return [.record([Change(innovation, InnovationLinked(answers: [], remove: removed))])]
  }

  // MARK: - Two offers

  /// Draws two offers of different people, to see what is only possible with both.
  mutating func drawCouple() {
    let offers = board.openOffers
    guard Set(offers.map(\.partner)).count > 1 else { return say(words.noCouple, .attention) }
    let first = offers[Int(random() % UInt64(offers.count))]
    let others = offers.filter { $0.partner != first.partner }
    let second = others[Int(random() % UInt64(others.count))]
    let couple = Couple(
      first: Connection(first.offer.what, first.offer.text),
      second: Connection(second.offer.what, second.offer.text),
      names: [names.short(first.partner), names.short(second.partner)])
    mode = .pick(
      Picker(
        purpose: .couple(couple),
        choices: [
          Picker.Choice(text: words.onlyWithBoth, detail: "", value: .newInnovation),
          Picker.Choice(text: words.drawAgain, detail: "", value: .drawAgain),
        ]))
  }

  /// An innovation that brings both together.
  mutating func capture(_ title: String, connecting couple: Couple) -> [Effect] {
    let id = CardID(random: random())
    let captured = board.capturing(.innovation, title, random: random())
    var described = InnovationDescribed()
    described.connects = .set([couple.first, couple.second])
    shown(id)
    say(words.captured(words.letter(.innovation) + String(captured.number ?? 0)), .good)
    return [.record([Change(id.cast(), captured), Change(id.cast(), described)])]
  }

  /// A card that was just written is selected where cards are listed.
  mutating func shown(_ id: CardID) {
    switch screen {
    case .session: meeting.work.spot = .card(id)
    case .clusters: clusters.spot = .card(id)
    case .board, .card, .matrix, .history, .tree, .lineage, .partner, .ballot, .results:
      selection = id
      stage = .recognise
    }
  }
}

/// Two things that different people offer.
package struct Couple: Sendable {
  /// The one.
  let first: Connection
  /// The other.
  let second: Connection
  /// Who offers them, in that order.
  let names: [String]

  /// Both in one line.
  var told: String {
    zip([first, second], names).map { $0.text + " (" + $1 + ")" }.joined(separator: " + ")
  }
}
