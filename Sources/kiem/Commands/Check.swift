import ArgumentParser
import Interface
import Log
import Model

/// Verifies everything about a board that can be verified.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Verify all files of a board; nothing is changed.",
    discussion: """
      Each finding says what was found, what it means and what to do. The status is 1 when something is damaged; \
      notices are worth knowing and do not count.
      """)

  @Argument(help: "The board's folder.")
  var board: String?

  @OptionGroup var json: JSONChoice
  @OptionGroup var choices: BoardChoices

  func run() throws {
    let settings = try choices.settings()
    var choices = choices
    choices.path = self.board ?? choices.path
    let folder = try choices.folder()
    var board = Board()
    let report = Journal.check(folder, places: Places.standard(of: folder.id), now: Clock.now) {
      board.apply($0)
    }
    board.settle()
    let words = settings.words(for: board)
    let isClean = !report.isDamaged && report.findingsBeyond == 0
    let notices = CheckNotices(Names(board, words), report).all.map { words.notice($0) }
    if json.isWanted {
      try Standard.output(text(report, notices, isClean))
    } else {
      for finding in report.findings {
        let (what, meaning, remedy) = finding.sentences
        try Standard.output("\(what), \(meaning), \(remedy).\n")
      }
      if report.findingsBeyond > 0 {
        try Standard.output(words.beyond(report.findingsBeyond) + "\n")
      }
      for notice in notices { try Standard.output(notice + "\n") }
      Standard.error(
        words.checked(report.events, report.segments, report.replicas, clean: isClean))
    }
    if !isClean { throw ExitCode(1) }
  }

  private func text(_ report: CheckReport, _ notices: [String], _ isClean: Bool) -> String {
    JSON.envelope("check") { json in
      json.object { json in
        json.field("clean", isClean)
        json.field("events", report.events)
        json.field("files", report.segments)
        json.field("writers", report.replicas)
        json.list("findings", report.findings) { json, finding in
          let (what, meaning, remedy) = finding.sentences
          json.object { json in
            json.field("file", finding.file)
            json.field("offset", finding.offset.flatMap { Int(exactly: $0) })
            json.field("weight", finding.weight.word)
            json.field("what", what)
            json.field("meaning", meaning)
            json.field("remedy", remedy)
          }
        }
        json.field("beyond", report.findingsBeyond)
        json.field("notices", notices)
      }
    }
  }
}

extension Finding.Weight {
  fileprivate var word: String {
    switch self {
    case .notice: "notice"
    case .damage: "damage"
    case .alarm: "alarm"
    }
  }
}

/// What a check tells that is not damage.
private struct CheckNotices {
  private(set) var all: [CheckNotice] = []

  init(_ names: Names, _ report: CheckReport) {
    let (board, words) = (names.board, names.words)
    for skipped in board.didNotApply {
      all.append(
        .didNotApply(
          event: skipped.event.description, why: skipped.reason, card: card(skipped.reason, names)))
    }
    for card in board.cards.all where card.captured != nil {
      for other in card.otherVersions(names) {
        all.append(.secondVersion(of: names.card(card.id), field: words.field(other.field)))
      }
    }
    for challenge in board.challenges.all {
      let fields: [(Label, Bool)] = [
        (.title, !challenge.title.others.isEmpty), (.need, !challenge.need.others.isEmpty),
        (.reach, !challenge.reach.others.isEmpty), (.dream, !challenge.dream.others.isEmpty),
      ]
      for (label, isDouble) in fields where isDouble {
        all.append(.secondVersion(of: names.challenge(challenge.id), field: words.label(label)))
      }
    }
    for partner in board.partners.all {
      let fields: [(Label, Bool)] = [
        (.perspective, !partner.perspectives.others.isEmpty),
        (.describes, !partner.describes.others.isEmpty),
      ]
      for (label, isDouble) in fields where isDouble {
        all.append(.secondVersion(of: names.partner(partner.id), field: words.label(label)))
      }
    }
    if !board.title.others.isEmpty {
      all.append(.secondVersion(of: board.title.value, field: words.label(.title)))
    }
    if report.held > 0 { all.append(.held(report.held)) }
    for (kind, count) in board.unknownKinds.sorted(by: { $0.key < $1.key }) {
      all.append(.unknownKind(kind, count))
    }
    if board.mustNotWrite { all.append(.mustNotWrite) }
    if report.scars > 0 { all.append(.scars(report.scars)) }
  }

  private func card(_ reason: Skipped.Reason, _ names: Names) -> String? {
    switch reason {
    case .merged(let id), .secondLead(let id): names.card(id)
    case .unknownCard(let id): id.description
    case .unreadable, .loop: nil
    }
  }
}
