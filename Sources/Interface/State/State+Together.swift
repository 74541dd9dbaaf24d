import Model

extension State {
  /// Where who acts here stands at a card.
  func place(at card: Card) -> Person? { board.people(on: card).first { $0.partner == me } }

  mutating func pickVisibility(_ card: Card) {
    let choices = ShareLevel.allCases.map { share in
      Picker.Choice(text: words.visibility(share), detail: "", value: .share(share))
    }
    var picker = Picker(purpose: .visibility(card.id), choices: choices)
    let share = (seen ?? place(at: card)?.visibility ?? .named).share
    picker.selected = ShareLevel.allCases.firstIndex(of: share) ?? 0
    mode = .pick(picker)
  }

  /// One of the levels was picked: "by role" asks for the words.
  mutating func show(_ card: Card, _ share: ShareLevel) -> [Effect] {
    switch share {
    case .named: return show(card, Visibility.named)
    case .silent: return show(card, Visibility.silent)
    case .byRole:
      mode = .line(.describedAs(card.id), LineEditor(place(at: card)?.describedAs ?? ""))
      return []
    }
  }

  /// Who takes part already is seen so from now on; who does not yet goes on with a role.
  mutating func show(_ card: Card, _ seen: Visibility) -> [Effect] {
    self.seen = seen
    guard let here = place(at: card) else {
      askRole(card)
      return []
    }
    let effects = join(card, here.role, here.doing)
    say(words.seenAs(seen), .good)
    return effects
  }
}
