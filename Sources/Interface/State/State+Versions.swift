import Model

/// What is done where two people wrote the same field without seeing each other.
package enum VersionChoice: Equatable, Sendable {
  /// This text stands.
  case take(String)
  /// Both, to be made one text.
  case join(String)
  /// This text stands, the others go to the conversation.
  case keep(String, others: [String])
}

extension CardField {
  /// What others wrote in this field without having seen what stands there, oldest first.
  func otherVersions(of card: Card, _ names: Names) -> [String] {
    switch self {
    case .title: card.title.others.map(\.value)
    case .short: card.short.others.map { $0.value ?? "" }
    case .description: card.description.others.map { $0.value ?? "" }
    case .question: card.question.others.map { $0.value ?? "" }
    case .firstStep: card.innovation.firstStep.others.map { $0.value ?? "" }
    case .setting:
      card.settings.others.map { $0.value.map { names.setting($0) }.joined(separator: ", ") }
    case .target: card.targetGroups.others.map { $0.value.joined(separator: ", ") }
    case .kind, .challenge, .change, .parent, .answers, .evidence, .channel, .outcome, .novelty,
      .connects, .maturity:
      []
    }
  }

  /// Between two texts that are made one.
  fileprivate var joint: String {
    switch self {
    case .description: "\n\n"
    case .setting, .target: ", "
    default: " / "
    }
  }
}

extension [String] {
  /// How many words all of the texts begin with.
  fileprivate var sharedBeginning: Int {
    let texts = map { $0.split(whereSeparator: \.isWhitespace) }
    guard let first = texts.first else { return 0 }
    return first.indices.first { place in
      texts.contains { !$0.indices.contains(place) || $0[place] != first[place] }
    } ?? first.count
  }
}

extension String {
  /// One line of at most `width` columns; what does not fit begins with the last of so many words, which other texts share.
  fileprivate func beginning(behind shared: Int, width: Int) -> String {
    let words = split(whereSeparator: \.isWhitespace)
    let line = words.joined(separator: " ")
    let width = Swift.max(16, width)
    guard line.columns > width, shared > 1 else { return line.cut(to: width) }
    return ("… " + words.dropFirst(shared - 1).joined(separator: " ")).cut(to: width)
  }
}

extension State {
  /// The fields of a card that hold more than one version, with the others.
  func versions(of card: Card) -> [(field: CardField, others: [String])] {
    CardField.allCases.compactMap { field in
      let others = field.otherVersions(of: card, names)
      return others.isEmpty ? nil : (field, others)
    }
  }

  /// Shows what stands in the fields and what others wrote: one is chosen, or they are joined, or all are kept.
  mutating func pickVersion(_ card: Card) {
    var choices: [Picker.Choice] = []
    for (field, others) in versions(of: card) {
      let now = field.text(of: card, names)
      let shared = ([now] + others).sharedBeginning
      func add(_ text: String, _ detail: String, _ choice: VersionChoice) {
        choices.append(
          Picker.Choice(
            text: words.field(field) + ": " + text.beginning(behind: shared, width: width / 3),
            detail: detail, value: .version(field, choice)))
      }
      add(now, words.versionNow, .take(now))
      for other in others { add(other, words.versionOther, .take(other)) }
      let all = ([now] + others).filter { !$0.isEmpty }
      add(
        all.joined(separator: " + "), words.versionJoined, .join(all.joined(separator: field.joint))
      )
      add(now, words.versionKept, .keep(now, others: others.filter { !$0.isEmpty }))
    }
    guard !choices.isEmpty else { return say(words.oneVersion, .dim) }
    mode = .pick(Picker(purpose: .versions(card.id), choices: choices))
  }

  /// Writes what was chosen, knowing all versions: from then on there is one.
  mutating func settle(_ field: CardField, _ choice: VersionChoice, on card: Card) -> [Effect] {
    switch choice {
    case .join(let text):
      if field == .description { return [.editText(card.id, text)] }
      openForm(.card(card.id), at: .card(field), saying: text)
      return []
    case .take(let text): return settle(field, text, telling: [], on: card)
    case .keep(let text, let others): return settle(field, text, telling: others, on: card)
    }
  }

  private mutating func settle(
    _ field: CardField, _ text: String, telling others: [String], on card: Card
  ) -> [Effect] {
    do {
      var changes = try field.changes(text, on: card, names, isSettling: true)
      changes += others.map { other in
        Change(
          card,
          CommentAdded(
            comment: TargetID(random: random()),
            text: words.otherVersion(words.field(field), other)))
      }
      say(words.oneAgain(words.field(field), names.card(card.id)), .good)
      return [.record(changes)]
    } catch {
      say(words.badField(error), .attention)
      return []
    }
  }
}
