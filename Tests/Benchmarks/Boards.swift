import Glibc
import Log
import Model

/// Boards to measure with: the demo's mix of events, many times over.
enum Boards {
  /// Makes a board of `cards` cards and about `events` events; the log is real, only the waiting for the disk is left out.
  static func make(at path: String, cards: Int, events: Int, places: (BoardFolder) -> Places?)
    throws -> BoardFolder
  {
    let folder = try BoardFolder.create(at: path, title: "Benchmark", now: start)
    let journal = Journal(folder, places: places(folder), account: Account.current())
    var now = start
    var rank: Rank?
    func append(_ changes: [Change], by: PartnerID?) throws {
      now += 1000
      _ = try journal.append(changes.map { $0.draft(by: by) }, now: now, sync: false)
    }
    try append(
      [Change(.board, BoardStarted(title: "Benchmark", place: nil, language: .english))], by: nil)
    let partners = (0..<40).compactMap { PartnerID("p\($0)") }
    for (index, partner) in partners.enumerated() {
      var joined = PartnerJoined()
      joined.perspectives = [index % 2 == 0 ? .citizen : .professional]
      try append([Change(partner.cast(), joined)], by: partners[0])
      try append(
        [Change(partner.cast(), PartnerNamed(name: "Partner \(index)"), audience: .people)],
        by: partners[0])
    }
    for index in 0..<cards {
      guard let card = CardID("c\(index + 1)") else { continue }
      rank = Rank.between(rank, nil, random: UInt64(index))
      var captured = CardCaptured(
        number: index + 1, kind: Kind.allCases[index % 3],
        title: "Something that people see on corner \(index + 1)",
        rank: rank)
      captured.short = "Corner \(index + 1)"
      captured.settings = ["street"]
      captured.targetGroups = ["neighbours"]
      try append([Change(card.cast(), captured)], by: partners[index % 40])
    }
    var count = cards + 80
    var step = 0
    while count < events {
      guard let card = CardID("c\(step * 7919 % cards + 1)") else { continue }
      let partner = partners[step % 40]
      let payload = payload(step, partner, rank)
      try append([Change(card.cast(), payload)], by: partner)
      count += 1
      step += 1
    }
    try journal.save(now: now)
    journal.close()
    return folder
  }

  /// 1 January 2026.
  static let start: Int64 = 1_767_225_600_000

  /// About as often as in the demo: recognitions, participations and moves, then comments and edits.
  private static func payload(_ step: Int, _ partner: PartnerID, _ rank: Rank?) -> any Payload {
    switch step % 10 {
    case 0, 1, 2: return CardRecognised(partner: partner)
    case 3, 4:
      return PartnerEngaged(
        partner: partner, role: step % 4 == 0 ? .lead : .contributor, doing: "keeps an eye on it")
    case 5, 6, 7:
      let to = Stage.allCases[step / 10 % 5]
      return CardMoved(from: nil, to: to, rank: rank)
    case 8:
      return CommentAdded(
        comment: TargetID(random: UInt64(step) &* 0x9E37_79B9_7F4A_7C15),
        text: "On Tuesday it was better than before.")
    default:
      var edited = CardEdited()
      edited.description = .set("What people told about it, version \(step).")
      return edited
    }
  }
}
