import Interface
import Model

/// A card as text, one label below the other.
struct CardText {
  private let card: Card
  private let names: Names
  /// The card as lines.
  private(set) var lines: Paragraphs

  /// Writes everything there is to say about the card.
  init(_ card: Card, _ names: Names, width: Int, plain: Bool = false) {
    self.card = card
    self.names = names
    lines = Paragraphs(width: width, plain: plain ? names.words : nil)
    lines.heading(names.card(card.id) + "  " + card.title.value)
    about()
    links()
    innovation()
    others()
    people()
    policy()
    results()
  }

  private var board: Board { names.board }
  private var words: any Words { names.words }

  private mutating func about() {
    let isOn = card.isOnBoard
    let days = board.age(of: card, now: Clock.now, offset: Clock.zone)
    lines.labelled(words.field(.kind), [words.kind(card.kind.value)])
    lines.labelled(
      words.label(.stage),
      [
        names.stage(card.place.value.stage) + ", " + words.daysInStage(days)
          + (card.isViaOthers ? ", " + words.via : "")
      ])
    lines.labelled(words.label(.offTheBoard), [isOn ? "" : names.off(card)])
    if let block = card.blocked.value {
      let day = Day(milliseconds: block.since.milliseconds, offset: Clock.zone)
      lines.labelled(words.blockedLabel, [block.reason + " (" + names.date(day) + ")"])
    }
    switch board.frame(of: card) {
    case .unknown: lines.labelled(words.field(.challenge), [words.noChallenge])
    case .crossCutting: lines.labelled(words.field(.challenge), [words.crossCutting])
    case .challenge(let id): lines.labelled(words.field(.challenge), [names.challenge(id)])
    }
    lines.labelled(
      words.field(.setting),
      [card.settings.value.map { names.setting($0) }.joined(separator: ", ")])
    lines.labelled(
      words.field(.target), [board.targetGroups(of: card).joined(separator: ", ")])
    if card.audience.value != .open { lines.labelled("", [words.circleOnly]) }
    lines.labelled(words.field(.short), [card.short.value ?? ""])
    lines.labelled(words.field(.description), [card.description.value ?? ""])
    lines.labelled(words.field(.question), [card.question.value ?? ""])
  }

  private mutating func links() {
    lines.labelled(words.partOf, card.parent.map { [title($0)] } ?? [])
    lines.labelled(words.subproblems, card.children.map { title($0) })
    lines.labelled(
      words.answers, card.answers.elements.sorted().map { title(board.survivor(of: $0)) })
    lines.labelled(words.answeredBy, card.answeredBy.map { title($0) })
    lines.labelled(words.asksLabel, board.asks(on: card).map { names.told($0) })
    lines.labelled(words.invitedLabel, board.openInvitations(on: card).map { names.told($0) })
    let today = Day(milliseconds: Clock.now, offset: Clock.zone)
    lines.labelled(words.agreedLabel, names.agreements(on: card))
    lines.labelled(words.decidedLabel, names.decisions(on: card, today: today))
    lines.labelled(words.votesLabel, [names.votes(on: card, zone: Clock.zone)])
    lines.labelled(words.needs, card.changes.elements.sorted())
    lines.labelled(words.evidence, card.evidence.map(\.text))
    lines.labelled(
      words.channels, card.channels.elements.map { $0.label + " " + $0.url }.sorted())
  }

  private mutating func innovation() {
    let innovation = card.innovation
    lines.labelled(
      words.field(.outcome),
      [innovation.outcomes.value.map { words.outcome($0) }.joined(separator: ", ")])
    lines.labelled(
      words.field(.novelty),
      [innovation.novelty.value.map { words.novelty($0) }.joined(separator: ", ")])
    lines.labelled(
      words.connectsLabel,
      innovation.connects.value.map { words.connects($0.what) + ": " + $0.text })
    lines.labelled(
      words.field(.maturity), [innovation.maturity.value.map { words.maturity($0) } ?? ""])
    lines.labelled(words.field(.firstStep), [innovation.firstStep.value ?? ""])
  }

  private mutating func others() {
    lines.labelled(
      words.label(.otherVersion),
      card.otherVersions(names).map { words.field($0.field) + ": " + $0.text })
  }

  private mutating func people() {
    lines.labelled(
      words.label(.people),
      board.people(on: card).map { person in
        words.role(person.role)
          + (person.share == .named ? "" : " (" + words.notShownToAll + ")")
          + ": " + names.person(person) + (person.doing.isEmpty ? "" : ", " + person.doing)
      })
    lines.labelled(
      words.label(.recognised),
      [board.recognitions(of: card).map { names.partner($0) }.joined(separator: ", ")])
  }

  private mutating func policy() {
    guard card.isOnBoard else { return }
    lines.labelled(
      words.label(.ready),
      board.policy(for: card).map { check in
        let rule = words.rule(check.rule)
        guard lines.plain == nil else {
          return check.isMet ? words.isMet(rule) : words.notYet(rule)
        }
        return (check.isMet ? "[x] " : "[ ] ") + check.rule.rawValue + " " + rule
      })
  }

  private mutating func results() {
    lines.labelled(
      words.cardResults,
      board.results(of: card).map { result in
        board.label(of: result) + " " + result.title.value + ", "
          + words.reused(board.reuses(of: result).count)
      })
    lines.labelled(
      words.cardUses,
      board.uses(for: card).map { names.attribution(of: $0.result, in: $0.reuse) })
  }

  private func title(_ id: CardID) -> String {
    guard let card = board.cards[id] else { return id.description }
    return names.card(id) + " " + card.title.value
  }
}
