import Model

extension Connects {
  /// Another of the three, so many steps on.
  func other(_ step: Int) -> Connects {
    let all = Connects.allCases
    let here = all.firstIndex(of: self) ?? 0
    return all[(here + step + all.count) % all.count]
  }
}

/// What somebody wrote about an ask or offer: `#word` in it is the tag.
package func tagged(_ text: String) -> (tag: String, text: String) {
  let words = text.split(separator: " ")
  let tag = words.last { $0.hasPrefix("#") && $0.count > 1 }
  guard let tag else { return ("", text.trimmed) }
  return (String(tag.dropFirst()), words.filter { $0 != tag }.joined(separator: " "))
}

extension State {
  /// What can be done about what a card needs.
  mutating func pickAsk(_ card: Card) {
    var choices = [Picker.Choice(text: words.newAsk, detail: "", value: .newAsk)]
    for ask in board.asks(on: card) where ask.isOpen {
      for match in board.matches(for: ask) {
        choices.append(
          Picker.Choice(
            text: words.meets(names.partner(match.partner), ask.text), detail: match.offer.text,
            value: .meet(ask.id, match.partner)))
      }
      for person in board.people(on: card) {
        guard let partner = person.partner, person.share == .named,
          !board.matches(for: ask).contains(where: { $0.partner == partner })
        else { continue }
        choices.append(
          Picker.Choice(
            text: words.meets(names.partner(partner), ask.text), detail: "",
            value: .meet(ask.id, partner)))
      }
      choices.append(
        Picker.Choice(text: words.dropAsk(ask.text), detail: "", value: .dropAsk(ask.id)))
    }
    mode =
      choices.count == 1
      ? .line(.ask(card.id, .expertise), LineEditor())
      : .pick(Picker(purpose: .ask(card.id), choices: choices))
  }

  mutating func ask(_ what: Connects, _ written: String, on card: Card) -> [Effect] {
    let (tag, text) = tagged(written.harmless())
    say(words.asked(names.card(card.id)), .good)
    let id = TargetID(random: random()).description
    return [
      .record([
        Change(card, AskRaised(ask: id, what: what, tag: tag, text: text.isEmpty ? tag : text))
      ])
    ]
  }

  /// Something new to offer, or one's open offers to withdraw; without any a line at once.
  mutating func pickOffer(of me: PartnerID) {
    let mine = board.openOffers.filter { $0.partner == me }
    guard !mine.isEmpty else {
      offerNew(of: me)
      return
    }
    var choices = [Picker.Choice(text: words.newOffer, detail: "", value: .newOffer)]
    for (_, offer) in mine {
      choices.append(
        Picker.Choice(text: offer.text, detail: words.connects(offer.what), value: .offer(offer.id))
      )
      choices.append(
        Picker.Choice(
          text: words.dropOffer(offer.text), detail: offer.tag, value: .dropOffer(offer.id)))
    }
    mode = .pick(Picker(purpose: .offers, choices: choices))
  }

  mutating func withdraw(offer: String) -> [Effect] {
    guard let me else { return [] }
    say(words.offerWithdrawn)
    return [.record([Change(me.cast(), OfferWithdrawn(offer: offer))])]
  }

  /// The form of something new to offer, or with what was begun of it.
  mutating func offerNew(of me: PartnerID) {
    let begun = drafts.keys.first {
      if case .offer(me, _) = $0 { isNew($0) } else { false }
    }
    openForm(
      begun ?? .offer(me, TargetID(random: random()).description), at: .offer(.text))
  }

  mutating func meet(_ id: String, _ partner: PartnerID, on card: Card) -> [Effect] {
    guard let ask = board.asks(on: card).first(where: { $0.id == id && $0.isOpen }) else {
      return []
    }
    say(words.askMet(names.partner(partner), names.card(card.id)), .good)
    return [.record(board.meeting(ask, by: partner))]
  }

  mutating func drop(_ id: String, on card: Card) -> [Effect] {
    guard let ask = board.asks(on: card).first(where: { $0.id == id }),
      let home = board.home(of: ask)
    else { return [] }
    say(words.askDropped(names.card(card.id)))
    return [.record([Change(home, AskDropped(ask: id))])]
  }
}
