import ArgumentParser
import Interface
import Log
import Model

/// Verifies everything about a board that can be verified.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Verify all files of a board; nothing on it is changed.",
    discussion: """
      Each finding says what was found, what it means and what to do. The status is 1 when something is damaged; \
      notices are worth knowing and do not count.

      Events dated more than ten minutes ahead of this machine's clock are held back until their time comes. With \
      --accept-future you take in those that are there now; that is remembered for you, not for others.
      """)

  @Argument(help: "The board's folder.")
  var board: String?

  @Flag(help: "Take in the events that are held back because they lie in the future.")
  var acceptFuture = false

  @OptionGroup var json: JSONChoice
  @OptionGroup var choices: BoardChoices

  func run() throws {
    let settings = try choices.settings()
    var choices = choices
    choices.path = self.board ?? choices.path
    let (folder, atOnce) = try find(choices, settings)
    let accepted = acceptFuture ? try accept(folder, settings) : 0
    var board = Board()
    let report = Journal.check(
      folder, places: Places.standard(of: folder.id), account: .current(), now: Clock.now
    ) { board.apply($0) }
    let findings = atOnce + report.findings
    board.settle()
    let words = settings.words(for: board)
    let isClean = findings.allSatisfy { $0.weight == .notice } && report.findingsBeyond == 0
    let notices =
      CheckNotices(Names(board, words), report).all.map { words.notice($0) }
      + MethodFiles.library(board: folder).complaints(words)
      + Inbox(folder).check().map {
        words.inboxOdd($0.name.harmless(), InboxOddity($0.reason))
      }
    if json.isWanted {
      try Standard.output(
        JSON.envelope("check") { json in
          json.object { json in
            json.field("clean", isClean)
            json.field("events", report.events)
            json.field("files", report.segments)
            json.field("writers", report.replicas)
            json.list("findings", findings) { $0.finding($1, words) }
            json.field("beyond", report.findingsBeyond)
            json.field("notices", notices)
            if acceptFuture { json.field("accepted", accepted) }
          }
        })
    } else {
      for finding in findings {
        let told = finding.told(words)
        try Standard.output("\(told.what), \(told.meaning), \(told.remedy).\n")
      }
      if report.findingsBeyond > 0 {
        try Standard.output(words.beyond(report.findingsBeyond) + "\n")
      }
      for notice in notices { try Standard.output(notice + "\n") }
      if acceptFuture { Standard.error(words.accepted(accepted)) }
      Standard.error(
        words.checked(report.events, report.segments, report.replicas, clean: isClean))
    }
    if !isClean { throw ExitCode(1) }
  }

  /// The board, and what is wrong with the very file that makes it one.
  private func find(_ choices: BoardChoices, _ settings: Settings) throws -> (
    BoardFolder, [Finding]
  ) {
    do throws(LogError) {
      return try BoardFolder.findForCheck(from: choices.start)
    } catch { throw Complaint(error, settings.words(for: nil)) }
  }

  /// Takes in what is held back; how many events that were.
  private func accept(_ folder: BoardFolder, _ settings: Settings) throws -> Int {
    let journal = Journal(folder, places: Places.standard(of: folder.id), account: nil)
    journal.read(now: Clock.now) { _ in }
    let count = journal.held
    guard count > 0 else { return 0 }
    do throws(LogError) {
      try journal.acceptHeld { _ in }
    } catch { throw Complaint(error, settings.words(for: nil)) }
    return count
  }
}

extension JSONWriter {
  fileprivate mutating func finding(_ finding: Finding, _ words: any Words) {
    let told = finding.told(words)
    object { json in
      json.field("file", finding.file)
      json.field("offset", finding.offset.flatMap { Int(exactly: $0) })
      json.field("weight", finding.weight.word)
      json.field("what", told.what)
      json.field("meaning", told.meaning)
      json.field("remedy", told.remedy)
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
      for field in ChallengeField.all(of: challenge)
      where !field.otherVersions(of: challenge, names).isEmpty {
        all.append(
          .secondVersion(of: names.challenge(challenge.id), field: words.formLabel(field)))
      }
    }
    for partner in board.partners.all {
      for field in PartnerField.allCases where !field.otherVersions(of: partner, names).isEmpty {
        all.append(.secondVersion(of: names.partner(partner.id), field: words.formLabel(field)))
      }
    }
    if !board.title.others.isEmpty {
      all.append(.secondVersion(of: board.title.value, field: words.label(.title)))
    }
    if !board.place.others.isEmpty {
      all.append(.secondVersion(of: board.title.value, field: words.label(.place)))
    }
    for stage in Stage.allCases where !board.stageNames[stage.index].others.isEmpty {
      all.append(.secondVersion(of: board.title.value, field: words.stage(stage)))
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
    case .sessionHeld(let id): names.board.sessions[id].map { names.board.label(of: $0) }
    case .unknownResult(let id): id.description
    case .licenceStays(let id), .shareAlike(let id), .openStays(let id), .notReady(let id),
      .notAllowed(let id):
      names.board.results[id].map { names.board.label(of: $0) }
    case .unreadable, .loop, .tooManyDots: nil
    }
  }
}
