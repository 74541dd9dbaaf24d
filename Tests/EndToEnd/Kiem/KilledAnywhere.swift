import CVterm
import Glibc
import Log
import Model
import Testing

/// What the killed command was to do.
enum Deed: String, CaseIterable {
  /// The first word of somebody on a new board: folders, locks and files come into being.
  case firstCard
  case nextCard
  case move
}

/// The program is killed before each of its system calls, from the first look at the board to its last one.
@Suite struct `Killed anywhere` {
  private let place: Place
  private let tracer: Tracer
  init() throws {
    place = try Place()
    tracer = Tracer(place: place)
  }

  /// The board as a stranger reads it.
  private struct Sight {
    let titles: [String]
    let stage: Stage?
    let isDamaged: Bool
    let findings: [Finding]

    init(_ place: Place) throws {
      let folder = try BoardFolder.find(from: place.board)
      var board = Board()
      var now = timespec()
      clock_gettime(CLOCK_REALTIME, &now)
      let home = place.home("ana") + "/.local"
      let places = Places(
        data: "\(home)/share/kiem/\(folder.id)", state: "\(home)/state/kiem/\(folder.id)",
        cache: place.home("ana") + "/.cache/kiem/\(folder.id)")
      let report = Journal.check(
        folder, places: places, account: .current(), now: Int64(now.tv_sec + 1) * 1000
      ) {
        board.apply($0)
      }
      board.settle()
      titles = board.cards.all.filter { $0.captured != nil }.map(\.title.value)
      stage = board.cards.all.first { $0.number == 1 }?.place.value.stage
      isDamaged = report.findings.contains { $0.weight > .notice }
      findings = report.findings
    }
  }

  /// A kill between two calls that change nothing leaves what the kill before it left, so one deed is killed everywhere
  /// and the others where the disk is another.
  private func calls(_ deed: Deed, _ arguments: [String]) throws -> [Tracer.Call] {
    let calls = try tracer.calls(arguments)
    return deed == .nextCard ? calls : calls.filter(\.changesTheDisk)
  }

  private func done(_ arguments: [String], _ what: String) throws {
    let outcome = try place.command(arguments)
    #expect(outcome.status == 0, "\(what): \(outcome.errors)")
  }

  /// Kills `arguments` at `call` and looks at what is left.
  ///
  /// - Returns: Whether it came to that call.
  private func kill(
    at call: Tracer.Call, _ arguments: [String], adds title: String?, movesTo stage: Stage?
  ) throws -> Bool {
    let before = try Sight(place)
    let old = try place.logs()
    let outcome = try tracer.kill(at: call, arguments)
    let after = try Sight(place)
    let isSaid =
      outcome.status == 0 || !outcome.output.isEmpty || outcome.errors.contains("is now in")
    if let title {
      #expect(after.titles.filter { $0 == title }.count <= 1, "\(call)")
      #expect(!isSaid || after.titles.contains(title), "\(call)")
    }
    #expect(after.titles.filter { $0 != title } == before.titles.filter { $0 != title }, "\(call)")
    #expect(after.stage == before.stage || after.stage == stage, "\(call)")
    if isSaid, let stage { #expect(after.stage == stage, "\(call)") }
    #expect(!after.isDamaged, "\(call): \(after.findings)")
    for (file, bytes) in old {
      #expect(try place.bytes(file).starts(with: bytes), "\(call): old bytes of \(file)")
    }
    return outcome.status == 128 + SIGKILL
  }

  @Test(arguments: Deed.allCases)
  func `loses nothing it spoke of, leaves nothing half, and goes on`(_ deed: Deed) throws {
    let ana = ["--board", place.board, "--as", "Ana"]
    try done(["new", place.board, "--title", "Our street"], "new")
    var kills = 0
    switch deed {
    case .firstCard:
      let calls = try calls(deed, ["add", "Before"] + ana)
      for call in calls {
        try place.remove([place.board, place.home("ana")])
        try done(["new", place.board, "--title", "Our street"], "\(call)")
        if try kill(at: call, ["add", "Killed"] + ana, adds: "Killed", movesTo: .recognise) {
          kills += 1
        }
        try done(["add", "After"] + ana, "\(call)")
        #expect(try Sight(place).titles.last == "After", "\(call)")
        #expect(try !Sight(place).isDamaged, "\(call)")
      }
      #expect(kills == calls.count)
    case .nextCard:
      try done(["add", "Before"] + ana, "before")
      let calls = try calls(deed, ["add", "Traced"] + ana)
      for (index, call) in calls.enumerated() {
        let title = "Killed \(index)"
        if try kill(at: call, ["add", title] + ana, adds: title, movesTo: nil) { kills += 1 }
        try done(["add", "After \(index)"] + ana, "\(call)")
        #expect(try Sight(place).titles.last == "After \(index)", "\(call)")
      }
      #expect(kills == calls.count)
    case .move:
      try done(["add", "Before"] + ana, "before")
      func move(_ stage: Stage) -> [String] {
        ["move", "1", stage.rawValue, "--reason", "so"] + ana
      }
      let calls = try calls(deed, move(.engage))
      try done(move(.acknowledge), "traced")
      for call in calls {
        if try kill(at: call, move(.engage), adds: nil, movesTo: .engage) { kills += 1 }
        // Not asked whether it was killed before or after: the next move goes elsewhere.
        try done(move(.cocreate), "\(call)")
        #expect(try Sight(place).stage == .cocreate, "\(call)")
        try done(move(.acknowledge), "\(call)")
      }
      #expect(kills == calls.count)
    }
    #expect(kills > 10)
    let check = try place.command(["check", place.board])
    #expect(check.status == 0, "\(check.output)")
  }
}
