package import Model

extension CardField {
  /// The changes that make a card serve just these needed changes, such as `U2.1, U2.3`.
  func needed(_ text: String, on card: Card, _ board: Board) throws(FieldProblem) -> [Change] {
    let here = card.changes.elements
    let known = board.neededChanges.map(\.id)
    var wanted: Set<String> = []
    for item in CardField.items(text) {
      // What the card serves already stays possible, also when it is not needed any more.
      guard let change = (known + here.sorted()).first(where: { $0.folded == item.folded }) else {
        throw .noSuchWord(item, known)
      }
      wanted.insert(change)
    }
    return card.serving(wanted).map { [$0] } ?? []
  }

  /// What an innovation brings together as a person writes it: `actor: baker; resource: oven, flour`.
  static func text(of connections: [Connection], _ words: any Words) -> String {
    connections.map { words.connects($0.what) + ": " + $0.text }.joined(separator: "; ")
  }

  /// Reads what `text(of:_:)` writes.
  static func connections(_ text: String, _ words: any Words) throws(FieldProblem) -> [Connection] {
    var connections: [Connection] = []
    for item in text.split(separator: ";").map({ String($0).trimmed }) where !item.isEmpty {
      let parts = item.split(separator: ":", maxSplits: 1).map { String($0).trimmed }
      let what: Connects = try word(parts[0]) { words.connects($0) }
      guard parts.count == 2, !parts[1].isEmpty else { throw .empty }
      connections.append(Connection(what, parts[1]))
    }
    return connections
  }
}

extension Board {
  /// The changes that open challenges still need, challenge by challenge.
  package var neededChanges: [NeededChange] {
    namedChallenges.filter { $0.closed.value == nil }
      .flatMap { $0.changes.filter { $0.dropped.value == nil } }
  }

  /// What a card serves although no open challenge needs it any more: only so can it be taken out.
  func outdated(on card: Card) -> [NeededChange] {
    let served = card.changes.elements
    guard !served.isEmpty else { return [] }
    let needed = Set(neededChanges.map(\.id))
    return challenges.all.flatMap(\.changes)
      .filter { served.contains($0.id) && !needed.contains($0.id) }
      .sorted { $0.id < $1.id }
  }
}

extension Card {
  /// What makes the card serve just these needed changes; `nil` when it does already.
  func serving(_ wanted: Set<String>) -> Change? {
    let here = changes.elements
    guard wanted != here else { return nil }
    var linked = ChangesLinked()
    linked.add = wanted.subtracting(here).sorted()
    linked.remove = here.subtracting(wanted).sorted()
      .map { Removal($0, observed: changes.observed($0)) }
    return Change(self, linked)
  }
}

extension State {
  /// The changes that the card's challenge needs, each with a tick; those of all challenges when it cuts across.
  mutating func pickNeeded(_ card: Card) {
    let needed = board.changes(for: card)
    if needed.isEmpty { say(words.noChangeNeeded, .attention) }
    var choices = needed.map { change in
      Picker.Choice(
        text: (card.changes.elements.contains(change.id) ? "[x] " : "[ ] ") + change.id,
        detail: change.text.value, value: .change(change.id))
    }
    // A problem or an opportunity is tied to what answers it.
    if card.kind.value != .innovation {
      choices.append(Picker.Choice(text: words.newAnswer, detail: "", value: .newInnovation))
    }
    guard !choices.isEmpty else { return }
    mode = .pick(Picker(purpose: .needed(card.id), choices: choices))
  }

  /// Ties the card to a needed change, or takes the tie away.
  mutating func tie(_ card: Card, to change: String) -> [Effect] {
    guard let linked = card.serving(card.changes.elements.symmetricDifference([change])) else {
      return []
    }
    say(words.saved([words.field(.change)], names.card(card.id)))
    return [.record([linked])]
  }
}
