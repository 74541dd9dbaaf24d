import Model

extension State {
  /// A key while somebody types a line.
  mutating func line(_ prompt: Prompt, _ editor: LineEditor, _ key: Key) -> [Effect] {
    var editor = editor
    switch key {
    case .enter:
      return finish(prompt, editor.text.trimmed)
    case .escape, .control("c"), .control("g"):
      mode = .browse
      if case .meeting(let asked) = prompt { keepUnfinished(asked) }
      if case .find(let origin) = prompt {
        found = nil
        if let origin { select(origin) }
      }
      if case .filter(let line) = prompt {
        show(only: line.before)
        if let origin = line.origin { select(origin) }
      }
      if case .pitch(let pitch) = prompt { back(in: pitch) }
      return []
    case .tab, .backTab:
      switch prompt {
      case .filter, .find: complete(prompt, editor, key == .tab ? 1 : -1)
      default: break
      }
      if case .capture(let kind) = prompt {
        let kinds = Kind.allCases
        let here = kinds.firstIndex(of: kind) ?? 0
        let next = kinds[(here + (key == .tab ? 1 : kinds.count - 1)) % kinds.count]
        mode = .line(.capture(next), editor)
      }
      if case .silent(let silent) = prompt {
        mode = .line(.silent(other(silent, key == .tab ? 1 : -1)), editor)
      }
      if case .ask(let id, let what) = prompt {
        mode = .line(.ask(id, what.other(key == .tab ? 1 : -1)), editor)
      }
      return []
    default:
      _ = editor.handle(key)
      mode = .line(prompt, editor)
      if case .capture = prompt, key == .character(" "), let (kind, rest) = kindInFront(editor.text)
      {
        mode = .line(.capture(kind), LineEditor(rest))
      }
      if case .silent(let silent) = prompt, key == .character(" "),
        let named = named(silent, editor.text)
      {
        mode = .line(.silent(named), LineEditor())
      }
      if case .find(let origin) = prompt { find(editor.text, from: origin) }
      if case .filter(let line) = prompt { tryFilter(editor.text, from: line.origin) }
      return []
    }
  }

  /// `p `, `o `, `k `, `i ` in front of a new card name its kind; a sentence may begin with `I `.
  private func kindInFront(_ text: String) -> (Kind, String)? {
    Kind(prefix: text).map { ($0, "") }
  }

  private mutating func finish(_ prompt: Prompt, _ text: String) -> [Effect] {
    if case .find = prompt {
      mode = .browse
      if let found, found.cards.isEmpty {
        say(queryProblem(found.text) ?? words.noMatch, .attention)
      }
      return []
    }
    if case .pitch(let pitch) = prompt { return pitched(pitch, text) }
    if case .filter = prompt {
      finishFilter(text)
      return []
    }
    if text.isEmpty, needsText(prompt) {
      if case .reason = prompt {
        say(words.reasonNeeded, .attention)
      } else {
        say(words.emptyText, .attention)
      }
      return []
    }
    if case .meeting(let asked) = prompt { return finish(asked, text) }
    // The line stays as it is when others took the card away meanwhile: what is in it is the person's.
    if let id = prompt.card, standing(id) == nil { return [] }
    mode = .browse
    switch prompt {
    case .reason(let asked): return finish(asked, text)
    case .marked(let ids, let asked): return finish(asked, text, on: ids)
    case .capture(let kind):
      if let silence {
        // The round began while it was typed: a line of the log would say who wrote it.
        writeInSilence(silence, kind, text: text)
        return []
      }
      return askAboutTwin(of: kind, text) ? [] : capture(kind, text)
    case .silent(let silent): return finish(silent, text)
    case .buildOn(let id, let isFaceDown): return build(on: id, isFaceDown: isFaceDown, text)
    case .name(let wish): return becomeNew(text, wish)
    case .filterName: return name(filter: text)
    case .find, .filter, .meeting: return []
    case .parkItem: return park(text)
    case .clusterName(let id): return name(id, text)
    case .promotion(let id): return promote(id, text)
    case .pitch: return []
    case .serving(let id, let change): return capture(text, serving: change, of: id)
    case .couple(let couple): return capture(text, connecting: couple)
    case .question(let id, let old): return standing(id).map { frame(text, for: old, on: $0) } ?? []
    case .result(let prompt): return finish(prompt, text)
    case .dream(let id): return tellDream(text, of: id)
    case .change(let id, let change): return needChange(change, text, of: id)
    case .inviteWho(let id):
      if let card = standing(id) { pickInviteRole(card, Invitee(text.harmless())) }
      return []
    case .inviteReason(let id, let who, let role):
      return standing(id).map { invite(who, to: $0, as: role, text) } ?? []
    case .ask(let id, let what): return standing(id).map { ask(what, text, on: $0) } ?? []
    case .describedAs(let id): return standing(id).map { show($0, .byRole(text)) } ?? []
    case .evidence(let id), .block(let id), .park(let id),
      .closing(let id, _),
      .comment(let id), .doing(let id, _), .doingOf(_, let id, _), .split(let id),
      .answer(let id):
      // A comment stays welcome on a card that others took off the board meanwhile.
      if case .comment = prompt, let card = board.cards[board.survivor(of: id)] {
        return finish(prompt, text, on: card)
      }
      guard let card = standing(id) else { return [] }
      return finish(prompt, text, on: card)
    }
  }

  private mutating func finish(_ prompt: Prompt, _ text: String, on card: Card) -> [Effect] {
    switch prompt {
    case .evidence: return perform(.write(.evidence, text), on: card)
    case .block: return perform(.block(text), on: card)
    case .park: return perform(.park(text), on: card)
    case .closing(_, let outcome): return close(card, outcome, text)
    case .comment: return perform(.comment(text), on: card)
    case .doing(_, let role): return join(card, role, text)
    case .doingOf(let partner, _, let role): return engage(partner, on: card, as: role, text)
    case .split: return grow(.problem, text, below: card)
    case .answer: return grow(.innovation, text, below: card)
    case .capture, .reason, .marked, .filterName, .name, .describedAs, .inviteWho, .inviteReason,
      .ask,
      .find, .filter,
      .dream,
      .change, .parkItem, .meeting, .clusterName, .promotion, .silent, .buildOn, .question,
      .serving,
      .pitch, .couple, .result:
      return []
    }
  }

  private func needsText(_ prompt: Prompt) -> Bool {
    switch prompt {
    case .capture, .evidence, .reason, .block, .comment, .name, .describedAs, .inviteWho, .ask,
      .dream, .split, .answer, .parkItem, .clusterName, .promotion, .buildOn, .question, .serving,
      .couple, .filterName:
      true
    case .marked(_, let asked):
      switch asked {
      case .block, .comment: true
      case .park, .doing, .field: false
      }
    case .silent(let silent): silent.asks == .title || silent.id == nil
    case .result(let prompt): needsText(prompt)
    case .pitch, .park, .closing, .doing, .doingOf, .find, .filter, .inviteReason, .change:
      false
    case .meeting(let asked): asked.needsText
    }
  }
}

extension Prompt {
  /// The card that must still be on the board when the line is done.
  fileprivate var card: CardID? {
    switch self {
    case .evidence(let id), .block(let id), .park(let id), .closing(let id, _), .doing(let id, _),
      .doingOf(_, let id, _), .split(let id), .answer(let id), .inviteWho(let id),
      .inviteReason(let id, _, _), .ask(let id, _), .describedAs(let id), .question(let id, _):
      id
    case .reason(let asked): asked.cards.count == 1 ? asked.cards.first?.id : nil
    default: nil
    }
  }
}
