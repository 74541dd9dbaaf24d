import Model

/// How cards end, and what leads away from them.
extension State {
  /// Asks how the card ended.
  mutating func pickClosing(_ card: Card) {
    let choices = Closing.allCases.filter { $0.applies(to: card.kind.value) }.map { closing in
      Picker.Choice(text: words.closing(closing), detail: "", value: .closing(closing))
    }
    mode = .pick(Picker(purpose: .closingCard(card.id), choices: choices))
  }

  mutating func close(_ card: Card, _ outcome: Closing, _ reason: String) -> [Effect] {
    guard outcome.applies(to: card.kind.value) else {
      say(words.unchanged, .dim)
      return []
    }
    say(words.closedAs(names.card(card.id), words.closing(outcome)), .good)
    if case .card = screen { leaveScreen() }
    return [
      .record([Change(card, CardClosed(outcome: outcome, reason: reason.isEmpty ? nil : reason))])
    ]
  }

  /// Opens where the card is talked about: the one link it has, or one of several.
  mutating func openChannel(of card: Card) -> [Effect] {
    let channels = card.channels.elements.sorted { ($0.label, $0.url) < ($1.label, $1.url) }
    guard let first = channels.first else {
      say(words.noChannel, .attention)
      return []
    }
    guard channels.count > 1 else { return follow(first.url) }
    mode = .pick(
      Picker(
        purpose: .channel,
        choices: channels.map {
          Picker.Choice(text: $0.label, detail: $0.url, value: .link($0.url))
        }))
    return []
  }

  /// Only what a browser or a mail program opens: a link that somebody wrote must not start anything else.
  mutating func follow(_ url: String) -> [Effect] {
    let isSafe = ["https://", "http://", "mailto:"].contains { url.lowercased().hasPrefix($0) }
    guard isSafe else {
      say(words.linkNotOpened(url.harmless()), .attention)
      return []
    }
    return [.openLink(url)]
  }
}
