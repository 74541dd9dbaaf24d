import Model

/// Filling in the fields of a card: words where anything can be said, choices where there is a list.
extension State {
  /// All fields of the card with what stands in them, or in brackets what it has from elsewhere.
  mutating func pickField(_ card: Card) {
    let choices = CardField.allCases.filter { $0.applies(to: card.kind.value) }.map { field in
      let text = field.text(of: card, names)
      let inherited = text.isEmpty ? field.inherited(by: card, names) : nil
      return Picker.Choice(
        text: words.field(field), detail: inherited.map { "(" + $0 + ")" } ?? text,
        value: .field(field))
    }
    mode = .pick(Picker(purpose: .field(card.id), choices: choices))
  }

  /// Asks for one field.
  mutating func ask(_ field: CardField, of card: Card) -> [Effect] {
    switch field {
    case .change: pickNeeded(card)
    case .description: return [.editText(card.id, card.description.value ?? "")]
    default:
      let offered = field.choices(for: card, names)
      if offered.isEmpty {
        mode = .line(.field(card.id, field), LineEditor(draft(of: field, on: card)))
      } else {
        offer(offered, for: field, of: card)
      }
    }
    return []
  }

  private mutating func offer(_ offered: [FieldChoice], for field: CardField, of card: Card) {
    var picker = Picker(purpose: .choices(card.id, field), choices: [])
    picker.choices = offered.map { choice in
      let mark = field.isList ? (choice.isOn ? "[x] " : "[ ] ") : choice.isOn ? "* " : "  "
      return Picker.Choice(
        text: mark + choice.name, detail: choice.detail, value: .fieldText(choice.result))
    }
    picker.selected = field.isList ? 0 : offered.firstIndex { $0.isOn } ?? 0
    mode = .pick(picker)
  }

  // MARK: - What was typed and not finished

  /// What somebody began to write in this field and left with Esc, or what stands in it.
  mutating func draft(of field: CardField, on card: Card) -> String {
    guard let draft = drafts[FieldDraft(card: card.id, field: field)] else {
      return field.text(of: card, names)
    }
    say(words.draftShown, .dim)
    return draft
  }

  /// Esc leaves a line about a field: what was typed stays for the next time.
  mutating func keepDraft(_ text: String, of prompt: Prompt) {
    guard let (id, field) = fieldAsked(prompt), let card = board.cards[id] else { return }
    guard !text.isEmpty, text != field.text(of: card, names) else {
      drafts[FieldDraft(card: id, field: field)] = nil
      return
    }
    drafts[FieldDraft(card: id, field: field)] = text
    say(words.draftKept, .dim)
  }

  /// A line about a field was finished.
  mutating func dropDraft(of prompt: Prompt) {
    if let (id, field) = fieldAsked(prompt) { drafts[FieldDraft(card: id, field: field)] = nil }
  }

  private func fieldAsked(_ prompt: Prompt) -> (CardID, CardField)? {
    switch prompt {
    case .title(let id): (id, .title)
    case .field(let id, let field): (id, field)
    default: nil
    }
  }

  /// Why what stands in the line is no value for the field that is asked for; `nil`: it is one, or none is asked for.
  func fieldProblem(_ prompt: Prompt, _ text: String) -> String? {
    guard let (id, field) = fieldAsked(prompt), let card = board.cards[id] else { return nil }
    let text = text.trimmed
    guard !text.isEmpty else { return nil }
    do throws(FieldProblem) {
      _ = try field.changes(text, on: card, names)
      return nil
    } catch { return words.badField(error) }
  }
}

/// A field of a card in which somebody began to write.
struct FieldDraft: Hashable, Sendable {
  let card: CardID
  let field: CardField
}

/// Something that a field can hold.
struct FieldChoice {
  let name: String
  var detail = ""
  /// Whether the field holds it now.
  let isOn: Bool
  /// What the field says when this was picked.
  let result: String
}

extension CardField {
  /// What the field can hold on this card, where that is a list; else nothing.
  func choices(for card: Card, _ names: Names) -> [FieldChoice] {
    let words = names.words
    switch self {
    case .kind where card.place.value.stage == .recognise:
      return Kind.allCases.map { one(words.kind($0), card, names) }
    case .maturity: return Maturity.allCases.map { one(words.maturity($0), card, names) }
    case .challenge:
      let here = text(of: card, names)
      return names.board.challenges.all.filter { $0.named != nil }.map { challenge in
        let label = names.board.label(of: challenge)
        return FieldChoice(
          name: label, detail: challenge.title.value, isOn: label == here, result: label)
      } + [FieldChoice(name: "-", detail: words.crossCutting, isOn: here == "-", result: "-")]
    case .setting:
      let known = CommonSetting.allCases.map(\.rawValue) + names.board.settings.keys.sorted()
      return several(known.map { names.setting($0) }, card, names)
    case .outcome: return several(Outcome.allCases.map { words.outcome($0) }, card, names)
    case .novelty: return several(Novelty.allCases.map { words.novelty($0) }, card, names)
    default: return []
    }
  }

  private func one(_ name: String, _ card: Card, _ names: Names) -> FieldChoice {
    FieldChoice(name: name, isOn: name == text(of: card, names), result: name)
  }

  /// Each can be there or not, beside the others.
  private func several(_ possible: [String], _ card: Card, _ names: Names) -> [FieldChoice] {
    let here = CardField.items(text(of: card, names))
    return possible.map { name in
      let isOn = here.contains(name)
      let then = isOn ? here.filter { $0 != name } : here + [name]
      return FieldChoice(name: name, isOn: isOn, result: then.joined(separator: ", "))
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
