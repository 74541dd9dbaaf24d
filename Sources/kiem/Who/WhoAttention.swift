import Interface
import Model

/// What needs attention on the whole board.
struct WhoAttention {
  /// The cards that lack something, by number, for each thing they can lack.
  private var cards: [(lack: Lack, cards: [Card])] = []
  private var overloaded: [(partner: PartnerID, load: Workload)] = []
  private var bridges: [ChallengeLink] = []
  private let names: Names

  /// Of one challenge, or of the whole board.
  init(_ names: Names, in frame: Frame?) {
    self.names = names
    let board = names.board
    let wanted = board.columns.joined().compactMap { board.cards[$0] }
      .filter { frame == nil || board.frame(of: $0) == frame }
      .sorted { ($0.number ?? .max, $0.id) < ($1.number ?? .max, $1.id) }
      .map { (card: $0, lacks: board.lacks($0)) }
    for lack in Lack.allCases {
      cards.append((lack, wanted.filter { $0.lacks.contains(lack) }.map(\.card)))
    }
    let loads = board.workloads
    bridges = board.links(loads).filter { link in
      link.isOnePersonBridge
        && (frame == nil || frame == .challenge(link.one) || frame == .challenge(link.other))
    }
    overloaded = loads.filter { _, load in
      load.isOverloaded
        && (frame?.challenge.map { load.challenges.contains($0) } ?? true)
    }.map { ($0.key, $0.value) }.sorted { ($1.1.roles, $0.0) < ($0.1.roles, $1.0) }
  }

  /// Nothing does.
  var isEmpty: Bool {
    cards.allSatisfy(\.cards.isEmpty) && overloaded.isEmpty && bridges.isEmpty
  }

  private func pair(_ link: ChallengeLink) -> String {
    names.label(.challenge(link.one)) + "-" + names.label(.challenge(link.other))
  }

  /// One line per fact, below a heading each.
  func text(plain: Bool) -> String {
    let words = names.words
    var page = Paragraphs(width: Standard.width, plain: plain ? words : nil)
    for (lack, cards) in cards where !cards.isEmpty {
      page.heading(words.lack(lack))
      for card in cards {
        page.text(names.card(card.id) + "  " + card.title.value, indent: 2)
      }
    }
    if !overloaded.isEmpty {
      page.heading(words.overloadedTitle)
      for one in overloaded {
        page.text(
          words.overloaded(names.partner(one.partner), one.load.leads, one.load.roles), indent: 2)
      }
    }
    if !bridges.isEmpty {
      page.heading(words.bridgesTitle)
      for link in bridges {
        page.text(pair(link) + "  " + words.only(names.partner(link.partners[0])), indent: 2)
      }
    }
    return page.joined
  }

  /// A header and one line per fact; the first column is the same in every language.
  var csv: [[String]] {
    let words = names.words
    var rows = [[words.factWord, words.cardWord, words.field(.title), words.nameWord]]
    for (lack, cards) in cards {
      for card in cards {
        rows.append([lack.key, names.board.label(of: card), card.title.value, ""])
      }
    }
    for one in overloaded { rows.append(["overloaded", "", "", names.partner(one.partner)]) }
    for link in bridges {
      rows.append(["bridge", pair(link), "", names.partner(link.partners[0])])
    }
    return rows
  }

  func write(_ json: inout JSONWriter) {
    json.object { json in
      for (lack, cards) in cards {
        json.list(lack.key, cards) { json, card in
          json.object { json in
            json.field("card", names.board.label(of: card))
            json.field("id", card.id.description)
            json.field("title", card.title.value)
          }
        }
      }
      json.list("overloaded", overloaded) { json, one in
        json.object { json in
          json.field("partner", one.partner.description)
          json.field("name", names.partner(one.partner))
          json.field("leads", one.load.leads)
          json.field("roles", one.load.roles)
        }
      }
      json.list("bridges", bridges) { json, link in
        json.object { json in
          json.field(
            "challenges",
            [link.one, link.other].map { names.label(.challenge($0)) })
          json.field("partner", link.partners[0].description)
          json.field("name", names.partner(link.partners[0]))
        }
      }
    }
  }
}
