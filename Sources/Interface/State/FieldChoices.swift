import Model

/// What a field can hold, where that is a list.
struct FieldChoices: Sendable {
  /// Whether it can hold several, with commas between them.
  var areSeveral = false
  /// Whether it can hold none.
  var canBeNone = true
  var choices: [Choice]

  struct Choice: Sendable {
    /// What the field says when it holds this.
    let name: String
    var detail = ""
  }

  init(areSeveral: Bool = false, canBeNone: Bool = true, choices: [Choice]) {
    self.areSeveral = areSeveral
    self.canBeNone = canBeNone
    self.choices = choices
  }

  /// Choices that say everything by their names.
  init(areSeveral: Bool = false, canBeNone: Bool = true, of names: [String]) {
    self.init(
      areSeveral: areSeveral, canBeNone: canBeNone, choices: names.map { Choice(name: $0) })
  }

  func isOn(_ choice: Choice, in text: String) -> Bool {
    let here = areSeveral ? CardField.items(text) : [text.trimmed]
    return here.contains { $0.folded == choice.name.folded }
  }

  /// What the field says when this is put in, or taken out.
  func text(_ text: String, with choice: Choice, on: Bool) -> String {
    guard areSeveral else { return on ? choice.name : canBeNone ? "" : text }
    let rest = CardField.items(text).filter { $0.folded != choice.name.folded }
    return (on ? rest + [choice.name] : rest).joined(separator: ", ")
  }

  /// The choices that stand in a text with commas between them; `nil` when one of its parts is none.
  func all(in text: String) -> [Choice]? {
    let items = CardField.items(text)
    let found = items.compactMap { item in choices.first { $0.name.folded == item.folded } }
    return found.count == items.count ? found : nil
  }

  /// The choices in which this was typed.
  func narrowed(by text: String) -> [Choice] {
    let wanted = text.trimmed.folded
    guard !wanted.isEmpty else { return choices }
    return choices.filter {
      $0.name.folded.contains(wanted) || $0.detail.folded.contains(wanted)
    }
  }

  /// Whether what was typed is the beginning of more words of a choice: then a space is one of its letters.
  func goOn(_ text: String) -> Bool {
    let wanted = text.folded
    return choices.contains { choice in
      [choice.name, choice.detail].contains { (" " + $0.folded).contains(" " + wanted) }
    }
  }

  /// Which of the narrowed choices is meant first: what is called just so, or begins so.
  func best(for text: String) -> Int {
    let wanted = text.trimmed.folded
    let shown = narrowed(by: text)
    return shown.firstIndex { $0.name.folded == wanted }
      ?? shown.firstIndex { $0.name.folded.hasPrefix(wanted) } ?? 0
  }
}

extension CardField {
  /// What the field can hold on this card, where that is a list.
  func choices(for card: Card, _ names: Names) -> FieldChoices? {
    let words = names.words
    switch self {
    case .kind:
      // Further on it is shown and stays what it is.
      let kinds = card.place.value.stage == .recognise ? Kind.allCases : [card.kind.value]
      return FieldChoices(canBeNone: false, of: kinds.map { words.kind($0) })
    case .maturity:
      return FieldChoices(of: Maturity.allCases.map { words.maturity($0) })
    case .challenge:
      let named = names.board.namedChallenges.map { challenge in
        FieldChoices.Choice(
          name: names.board.label(of: challenge), detail: challenge.title.value.harmless())
      }
      return FieldChoices(
        choices: named + [FieldChoices.Choice(name: "-", detail: words.crossCutting)])
    case .change:
      let needed = names.board.changes(for: card).map { change in
        FieldChoices.Choice(name: change.id, detail: change.text.value.harmless())
      }
      return FieldChoices(areSeveral: true, choices: needed)
    case .setting:
      return FieldChoices(
        areSeveral: true, of: names.settings.map { names.setting($0) })
    case .outcome:
      return FieldChoices(
        areSeveral: true, of: Outcome.allCases.map { words.outcome($0) })
    case .novelty:
      return FieldChoices(
        areSeveral: true, of: Novelty.allCases.map { words.novelty($0) })
    default: return nil
    }
  }

  /// What the card has from its parent or its challenge, as long as nothing else is said of it.
  func inherited(by card: Card, _ names: Names) -> String? {
    let board = names.board
    switch self {
    case .challenge:
      guard let id = board.frame(of: card).challenge else { return nil }
      return board.challenges[id].map { board.label(of: $0) }
    case .target:
      let groups = board.targetGroups(of: card)
      return groups.isEmpty ? nil : groups.joined(separator: ", ")
    default: return nil
    }
  }
}

extension Names {
  /// The five settings and the board's own, as the log writes them.
  var settings: [String] {
    CommonSetting.allCases.map(\.rawValue) + board.settings.keys.sorted()
  }
}

extension Board {
  /// The changes that the card's challenge needs, those of all challenges where it cuts across, and what it serves.
  func changes(for card: Card) -> [NeededChange] {
    let outdated = outdated(on: card)
    guard let challenge = frame(of: card).challenge.flatMap({ challenges[$0] }) else {
      return neededChanges + outdated
    }
    return neededChanges.filter { change in
      challenge.changes.contains { $0.id == change.id }
        || card.changes.elements.contains(change.id)
    } + outdated
  }
}
