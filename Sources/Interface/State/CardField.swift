package import Model

/// The fields of a card that a person can write as one line; keys and the command line share them.
package enum CardField: String, CaseIterable, Sendable {
  case title
  case short
  case description
  case kind
  case setting
  case target
  case challenge
  case change
  case parent
  case answers
  case question
  case evidence
  case channel
  case outcome
  case novelty
  case connects
  case maturity
  case firstStep = "first-step"

  /// Whether it makes sense on a card of this kind.
  package func applies(to kind: Kind) -> Bool {
    switch self {
    case .answers, .outcome, .novelty, .connects, .maturity, .firstStep: kind == .innovation
    default: true
    }
  }
}

/// Why a text is no value for a field.
package enum FieldProblem: Error, Equatable, Sendable {
  /// Nothing was written where something must be.
  case empty
  /// A word that fits no card, or more than one.
  case noSuchCard(String)
  /// A word that fits no challenge.
  case noSuchChallenge(String)
  /// What was written and what is possible.
  case noSuchWord(String, [String])
  /// The label of a card that is an innovation, and so cannot have others below it.
  case innovationAsParent(String)
  /// The label of another card, and why this one cannot hang below it or answer it.
  case cannotHang(String, Board.HangProblem)
  case itself
  case onlyInnovations
  case kindOnlyInRecognise
  /// The labels of cards that hang below what is to be an innovation, or answer it.
  case hasWorkBelow(String)
  /// What only an innovation has, and is not empty.
  case hasFieldsOfInnovation([CardField])
  /// A word that fits no partner, or more than one.
  case noSuchPartner(String)
  /// Who would belong to itself.
  case affiliationLoop(String)
  /// A name that somebody has already.
  case partnerExists(String)
}

extension CardField {
  /// The field as a line of text, as a person would write it.
  package func text(of card: Card, _ names: Names) -> String {
    let (board, words) = (names.board, names.words)
    func labels(_ ids: [CardID]) -> String {
      ids.compactMap { board.cards[$0] }.map { board.label(of: $0) }.joined(separator: ", ")
    }
    switch self {
    case .title: return card.title.value
    case .short: return card.short.value ?? ""
    case .description: return card.description.value ?? ""
    case .kind: return words.kind(card.kind.value)
    case .setting: return card.settings.value.map { names.setting($0) }.joined(separator: ", ")
    case .target: return card.targetGroups.value.joined(separator: ", ")
    case .challenge:
      switch card.challenge.value {
      case .unknown: return ""
      case .crossCutting: return "-"
      case .challenge(let id): return board.challenges[id].map { board.label(of: $0) } ?? ""
      }
    case .change: return card.changes.elements.sorted().joined(separator: ", ")
    case .parent: return labels([card.parent].compactMap { $0 })
    case .answers: return labels(card.answers.elements.sorted())
    case .question: return card.question.value ?? ""
    case .evidence, .channel: return ""
    case .outcome:
      return card.innovation.outcomes.value.map { words.outcome($0) }.joined(separator: ", ")
    case .novelty:
      return card.innovation.novelty.value.map { words.novelty($0) }.joined(separator: ", ")
    case .connects: return CardField.text(of: card.innovation.connects.value, words)
    case .maturity: return card.innovation.maturity.value.map { words.maturity($0) } ?? ""
    case .firstStep: return card.innovation.firstStep.value ?? ""
    }
  }

  /// The changes that give the field this text; none when it says the same already.
  ///
  /// `isSettling`: it is written again all the same, because there are other versions that lose by it.
  ///
  /// Throws why the text does not fit: it names nothing, the field is not one of this kind of card, …
  package func changes(
    _ text: String, on card: Card, _ names: Names, isSettling: Bool = false
  ) throws(FieldProblem) -> [Change] {
    let (board, words) = (names.board, names.words)
    guard isSettling || text != self.text(of: card, names) else { return [] }
    if applies(to: .problem) != applies(to: .innovation), card.kind.value != .innovation {
      throw .onlyInnovations
    }
    var edited = CardEdited()
    var described = InnovationDescribed()
    let optional: Edit<String> = text.isEmpty ? .clear : .set(text)
    switch self {
    case .title:
      guard !text.isEmpty else { throw .empty }
      edited.title = .set(text)
      edited.knew = card.title.heads
    case .short:
      edited.short = optional
      edited.knew = card.short.heads
    case .description:
      edited.description = optional
      edited.knew = card.description.heads
    case .kind:
      let kind = try CardField.word(text) { words.kind($0) }
      try mayBecome(kind, card, names)
      return [Change(card, KindChanged(to: kind))]
    case .setting:
      edited.settings = .set(try CardField.settings(text, names))
      edited.knew = card.settings.heads
    case .target:
      edited.targetGroups = .set(CardField.items(text))
      edited.knew = card.targetGroups.heads
    case .challenge:
      edited.challenge = try CardField.challenge(text, board)
      edited.challengeUnknown = text.isEmpty ? true : nil
      edited.knew = card.challenge.heads
    case .parent: return try part(text, card, names)
    case .change: return try needed(text, on: card, board)
    case .answers: return try answers(text, on: card, names)
    case .question:
      guard !text.isEmpty else {
        edited.question = .clear
        edited.knew = card.question.heads
        break
      }
      return [Change(card, QuestionFramed(text: text, knew: card.question.heads))]
    case .evidence:
      guard !text.isEmpty else { throw .empty }
      return [Change(card, EvidenceNoted(text: text))]
    case .channel:
      let parts = text.split(separator: " ", maxSplits: 1).map(String.init)
      guard let url = parts.first else { throw .empty }
      return [Change(card, ChannelLinked(label: parts.count > 1 ? parts[1] : url, url: url))]
    case .outcome:
      described.outcomes = .set(try CardField.wordList(text) { words.outcome($0) })
      described.knew = card.innovation.outcomes.heads
    case .novelty:
      described.novelty = .set(try CardField.wordList(text) { words.novelty($0) })
      described.knew = card.innovation.novelty.heads
    case .connects:
      described.connects = .set(try CardField.connections(text, words))
      described.knew = card.innovation.connects.heads
    case .maturity:
      return [
        Change(
          card,
          MaturityReached(text.isEmpty ? nil : try CardField.word(text) { words.maturity($0) }))
      ]
    case .firstStep:
      described.firstStep = optional
      described.knew = card.innovation.firstStep.heads
    }
    return edited == CardEdited() ? [Change(card, described)] : [Change(card, edited)]
  }

  /// Throws why the card cannot be of another kind (invariants 2, 3 and 7).
  private func mayBecome(
    _ kind: Kind, _ card: Card, _ names: Names
  ) throws(FieldProblem) {
    guard card.place.value.stage == .recognise else { throw .kindOnlyInRecognise }
    let below = card.children + card.answeredBy
    if kind == .innovation, !below.isEmpty {
      throw .hasWorkBelow(below.map { names.card($0) }.joined(separator: ", "))
    }
    let lost = CardField.allCases.filter {
      $0.applies(to: card.kind.value) && !$0.applies(to: kind) && !$0.text(of: card, names).isEmpty
    }
    guard lost.isEmpty else { throw .hasFieldsOfInnovation(lost) }
  }

  /// The changes that write all of this; the kind comes first, because it decides which other fields there are.
  package static func changes(
    _ written: [Written<CardField, Card>], _ names: Names
  ) throws(Misfit) -> [Change] {
    let places = written.indices
    let inOrder =
      places.filter { written[$0].field == .kind }
      + places.filter { written[$0].field != .kind }
    var changes: [Change] = []
    var kind: Kind?
    for place in inOrder {
      let (field, text) = (written[place].field, written[place].text)
      var card = written[place].seen
      // What else is written is about a card of the new kind.
      if let kind { card.kind = LastWriter(kind) }
      do throws(FieldProblem) {
        changes += try field.changes(text, on: card, names)
        if field == .kind { kind = try word(text) { names.words.kind($0) } }
      } catch { throw Misfit(place: place, problem: error) }
    }
    return changes
  }

  /// The parts of a text between commas.
  package static func items(_ text: String) -> [String] {
    text.split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty }
  }

  /// The word of an enumeration that is meant, in the language of the screen or as the log writes it.
  ///
  /// Throws `noSuchWord` with the possible ones.
  package static func word<W: Word>(_ text: String, _ name: (W) -> String) throws(FieldProblem) -> W
  {
    let wanted = text.trimmed.lowercased()
    guard
      let word = W.allCases.first(where: {
        $0.rawValue.lowercased() == wanted || name($0).lowercased() == wanted
      })
    else { throw .noSuchWord(text, W.allCases.map(name)) }
    return word
  }

  static func wordList<W: Word>(
    _ text: String, _ name: (W) -> String
  ) throws(FieldProblem) -> [W] {
    var words: [W] = []
    for item in items(text) { words.append(try word(item, name)) }
    return words
  }

  /// The places that are meant, by their names on the board or as the log writes them.
  static func settings(_ text: String, _ names: Names) throws(FieldProblem) -> [String] {
    var settings: [String] = []
    for item in items(text) { settings.append(try setting(item, names)) }
    return settings
  }

  /// One of the five settings or the board's own, by its name or as the log writes it.
  static func setting(_ text: String, _ names: Names) throws(FieldProblem) -> String {
    let wanted = text.trimmed.folded
    let setting = names.settings.first {
      $0.folded == wanted || names.setting($0).folded == wanted
    }
    guard let setting else { throw .noSuchWord(text, names.settings.map { names.setting($0) }) }
    return setting
  }

  private static func challenge(_ text: String, _ board: Board) throws(FieldProblem) -> Edit<
    ChallengeID
  > {
    let wanted = text.trimmed.lowercased()
    if wanted.isEmpty { return .keep }
    if wanted == "-" { return .clear }
    guard let challenge = board.challenge(named: wanted) else { throw .noSuchChallenge(text) }
    return .set(challenge.id)
  }

  /// The card that is meant, or the one in which it lives on.
  static func card(_ text: String, _ board: Board) throws(FieldProblem) -> Card {
    guard let card = board.card(named: text.trimmed) else { throw .noSuchCard(text) }
    return board.cards[board.survivor(of: card.id)] ?? card
  }
}

extension Board {
  /// The card people mean by `18`, `18b`, `P18`, `#18` or the beginning of its id; `nil` when none or several fit.
  package func card(named name: String) -> Card? {
    let fitting = cards(named: name)
    return fitting.count == 1 ? fitting[0] : nil
  }

  /// The cards that fit a name; several only when the beginning of an id leaves them open.
  package func cards(named name: String) -> [Card] {
    var wanted = name.lowercased()
    if wanted.first == "#" { wanted.removeFirst() }
    let captured = cards.all.filter { $0.captured != nil && !$0.retracted.value }
    if let card = captured.first(where: { label(of: $0) == wanted }) { return [card] }
    if let first = wanted.first, "pkoi".contains(first),
      let card = captured.first(where: { label(of: $0) == wanted.dropFirst() })
    {
      return [card]
    }
    guard wanted.utf8.count >= 3 else { return [] }
    return captured.filter { $0.id.description.hasPrefix(wanted) }
  }

  /// The challenge people mean by `U2`, `2` or its id.
  package func challenge(named name: String) -> Challenge? {
    let wanted = name.lowercased()
    let named = challenges.all.filter { $0.named != nil }
    return named.first {
      label(of: $0).lowercased() == wanted || label(of: $0).lowercased() == "u" + wanted
    }
      ?? named.first { $0.id.description == wanted }
  }

  /// The partner people mean by a name, the beginning of one, or an id; `nil` when none or several fit.
  package func partner(named name: String) -> Partner? {
    let fitting = partners(named: name)
    return fitting.count == 1 ? fitting[0] : nil
  }

  /// The partners who fit a name: those called so, or else those whose name begins so.
  package func partners(named name: String) -> [Partner] {
    let name = name.trimmed
    let wanted = name.lowercased()
    guard !wanted.isEmpty else { return [] }
    if let id = PartnerID(wanted), let byID = partners[id], byID.joined != nil { return [byID] }
    let known = partners.all.filter { $0.joined != nil }
    // As it is written first, which is the usual case: every start with a name in it asks this.
    let asWritten = known.filter { $0.name == name }
    if !asWritten.isEmpty { return asWritten }
    let exact = known.filter { $0.name?.lowercased() == wanted }
    if !exact.isEmpty { return exact }
    return known.filter { $0.name?.lowercased().hasPrefix(wanted) ?? false }
  }
}

extension String {
  /// Without spaces at both ends, nor anything else that shows nothing there.
  package var trimmed: String {
    var text = Substring(self)
    while let first = text.first, first.showsNothing { text.removeFirst() }
    while let last = text.last, last.showsNothing { text.removeLast() }
    return String(text)
  }
}

extension StringProtocol {
  /// Without the mark that Windows puts in front of a text in UTF-8.
  package var withoutMark: String { String(drop { $0 == "\u{FEFF}" }) }
}

extension Character {
  /// Whether a reader sees nothing where it stands by itself: a space, or a sign that only directs others.
  fileprivate var showsNothing: Bool {
    isWhitespace || unicodeScalars.allSatisfy { $0.properties.generalCategory == .format }
  }
}
