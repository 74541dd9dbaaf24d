import Glibc
import Log
import Model

extension Bench {
  /// Who works on what with 200 partners and 500 subproblems: shown, scrolled and changed, beside the plain board.
  func matrix() throws {
    // Never smaller: keys that do not scroll any more would show nothing, and there would be no frame to wait for.
    let (partners, cards) = (200, 500)
    let board = try Boards.makeMatrix(
      at: folder + "/matrix.kiem", partners: partners, cards: cards, places: places)
    var environment = ["HOME": folder + "/home", "TERM": "xterm-256color", "LANG": "C.UTF-8"]
    environment["PATH"] = "/usr/bin:/bin"
    for (columns, rows) in [(80, 24), (200, 60)] {
      let screen = try Screen(
        programs + "kiem", ["--as", "Partner 0", board.path], environment, rows: rows,
        columns: columns)
      defer { screen.end() }
      _ = try screen.frame()
      let plain = try median(of: "jjjjkkkk", screen)
      let size = "\(columns)x\(rows), \(partners) x \(cards)"
      table.add("key to frame on the board, \(size)", plain, "ms")
      // From the board to the cells and back, the figures made anew each time.
      var times: [Double] = []
      for _ in 0..<20 {
        times.append(try frame(after: "2", screen))
        _ = try frame(after: "1", screen)
      }
      table.add("  who works on what, shown first", times.median, "ms", floor: plain)
      _ = try frame(after: "2", screen)
      // At the far corner every key scrolls.
      screen.send("G")
      _ = try screen.frame()
      table.add(
        "  a page of rows up or down there", try median(of: "\u{02}\u{02}\u{06}\u{06}", screen),
        "ms", floor: plain)
      for _ in 0..<(columns / 4) { _ = try frame(after: "l", screen) }
      table.add(
        "  a key there that scrolls columns", try median(of: "llllllll", screen), "ms", floor: plain
      )
      times = []
      for _ in 0..<10 {
        screen.send("w")
        _ = try screen.frame()
        times.append(try frame(after: "\u{1B}[B", screen))
        _ = try frame(after: "\u{1B}", screen)
      }
      table.add("  a key in a list above it", times.median, "ms", floor: plain)
      _ = try frame(after: "v", screen)
      table.add(
        "  a key among bodies and challenges", try median(of: "jjjjkkkk", screen), "ms",
        floor: plain)
    }
  }

  private func median(of keys: String, _ screen: Screen) throws -> Double {
    var times: [Double] = []
    for _ in 0..<10 { for key in keys { times.append(try frame(after: String(key), screen)) } }
    return times.median
  }

  private func frame(after key: String, _ screen: Screen) throws -> Double {
    let start = Bench.now
    screen.send(key)
    _ = try screen.frame()
    let time = Bench.now - start
    usleep(2000)
    return time
  }
}

extension Boards {
  /// A board of people and subproblems alone: four at each, ten challenges.
  static func makeMatrix(
    at path: String, partners: Int, cards: Int, places: (BoardFolder) -> Places?
  ) throws -> BoardFolder {
    let folder = try BoardFolder.create(at: path, title: "Benchmark", now: start)
    let journal = Journal(folder, places: places(folder), account: Account.current())
    var now = start
    func append(_ target: TargetID, _ payload: any Payload, _ audience: Audience = .open) throws {
      now += 1000
      let change = Change(target, payload, audience: audience)
      _ = try journal.append([change.draft(by: nil)], now: now, sync: false)
    }
    try append(.board, BoardStarted(title: "Benchmark", place: nil, language: .english))
    for index in 0..<partners {
      guard let partner = TargetID("p\(index)") else { continue }
      var joined = PartnerJoined()
      joined.perspectives = [index % 2 == 0 ? .citizen : .professional]
      joined.affiliation = index >= 40 ? PartnerID("p\(index % 40)") : nil
      try append(partner, joined)
      try append(partner, PartnerNamed(name: "Partner \(index)"), .people)
    }
    for index in 0..<10 {
      guard let challenge = TargetID("u\(index)") else { continue }
      var named = ChallengeNamed()
      named.number = index + 1
      named.title = "Challenge \(index + 1)"
      try append(challenge, named)
    }
    var rank: Rank?
    for index in 0..<(cards + 10) {
      guard let card = TargetID("c\(index)") else { continue }
      rank = Rank.between(rank, nil, random: UInt64(index))
      var captured = CardCaptured(
        number: index + 1, kind: .problem, title: "Something on corner \(index + 1)", rank: rank)
      if index < 10 {
        captured.challenge = ChallengeID("u\(index)").map { .set($0) } ?? .keep
      } else {
        captured.parent = CardID("c\(index % 10)")
      }
      try append(card, captured)
      try append(card, CardMoved(from: nil, to: Stage.allCases[index % 5], rank: rank))
      for step in 0..<4 {
        guard let partner = PartnerID("p\((index * 7 + step * 31) % partners)") else { continue }
        try append(
          card,
          PartnerEngaged(partner: partner, role: Role.allCases[step], doing: "keeps an eye on it"))
      }
    }
    try journal.save(now: now)
    journal.close()
    return folder
  }
}
