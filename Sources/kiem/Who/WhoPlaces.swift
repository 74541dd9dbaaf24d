import Interface
import Model

/// Who does what on which cards, one place after the other.
struct WhoPlaces {
  /// The places that were asked for, card by card.
  let all: [Place]
  private let names: Names
  /// A card was asked for: it need not be named on every line.
  private let isOneCard: Bool

  /// Somebody at a card.
  struct Place {
    let card: Card
    let person: Person
  }

  /// Everybody at `card`, or everywhere, or only `partner`, or only in one challenge.
  init(_ names: Names, card: Card?, partner: PartnerID?, frame: Frame?) {
    self.names = names
    isOneCard = card != nil
    let board = names.board
    let cards = card.map { [$0] } ?? board.columns.joined().compactMap { board.cards[$0] }
    all = cards.filter { frame == nil || board.frame(of: $0) == frame }.flatMap { card in
      board.people(on: card).filter { partner == nil || $0.partner == partner }
        .map { Place(card: card, person: $0) }
    }
  }

  private func isHidden(_ place: Place) -> Bool {
    place.person.share != .named || place.card.audience.value != .open
  }

  private func body(_ person: Person) -> String {
    person.partner.map { names.board.body(of: $0) }.flatMap { body in
      body == person.partner ? nil : names.partner(body)
    } ?? ""
  }

  /// One line per place.
  func text(plain: Bool) -> String {
    let words = names.words
    var table = TextTable(flexible: isOneCard ? 3 : 1)
    for place in all {
      let role = place.person.role
      let mark = plain ? words.role(role) : words.mark(role) + (isHidden(place) ? "*" : "")
      let name = names.person(place.person).harmless()
      let doing = place.person.doing.harmless()
      table.rows.append(
        isOneCard
          ? [mark, name, body(place.person).harmless(), doing]
          : [
            names.card(place.card.id),
            (place.card.short.value ?? place.card.title.value).harmless(), mark, name, doing,
          ])
    }
    return table.text(words, plain: plain)
  }

  /// A header and one line per place.
  var csv: [[String]] {
    let words = names.words
    let head = [
      words.cardWord, words.field(.title), words.field(.challenge), words.nameWord, words.bodyWord,
      words.roleWord, words.doingWord, words.shownToAll,
    ]
    return [head]
      + all.map { place in
        let frame = names.board.frame(of: place.card)
        return [
          names.board.label(of: place.card), place.card.title.value,
          frame == .unknown ? "" : names.label(frame), names.person(place.person),
          body(place.person), words.role(place.person.role), place.person.doing,
          isHidden(place) ? "-" : words.yes,
        ]
      }
  }

  func write(_ json: inout JSONWriter) {
    json.array(all) { json, place in
      json.object { json in
        json.field("card", names.board.label(of: place.card))
        json.field("id", place.card.id.description)
        json.field("title", place.card.title.value)
        json.frame(names.board.frame(of: place.card), names)
        json.field("partner", place.person.partner?.description)
        json.field("name", names.person(place.person))
        json.field("body", body(place.person))
        json.field("role", place.person.role.rawValue)
        json.field("doing", place.person.doing)
        json.field("share", place.person.share.rawValue)
        json.field("shownToAll", !isHidden(place))
        json.field("since", JSON.moment(place.person.since))
      }
    }
  }
}
