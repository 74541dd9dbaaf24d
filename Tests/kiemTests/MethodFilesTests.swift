import Foundation
import Interface
import Model
import Testing

@testable import kiem

@Suite struct `The methods and templates of the program` {
  private static let library = MethodFiles.builtIn

  @Test func `are all read, and every file in the folder is among them`() throws {
    #expect(Self.library.problems.isEmpty)
    #expect(Self.library.gaps.isEmpty)
    #expect(Self.library.methods.count == 25, "24 methods and a break")
    #expect(Self.library.templates.count == 5)
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/kiem/Methods").standardized
    let files = try FileManager.default.contentsOfDirectory(
      atPath: folder.path(percentEncoded: false))
    #expect(files.sorted() == MethodFiles.own.map { $0.name + ".yaml" }.sorted())
    for (name, bytes) in MethodFiles.own {
      let file = try Data(contentsOf: folder.appending(path: name + ".yaml"))
      #expect(Array(file) == bytes(), "\(name) is another file's")
    }
  }

  @Test(arguments: library.methods.map(\.id))
  func `every method says everything in both languages`(id: String) throws {
    let method = try #require(Self.library.method(id))
    var wordings = [method.name, method.purpose]
    if id != "break" { wordings.append(method.output) }
    for round in method.rounds { wordings += [round.name, round.task] }
    for wording in wordings {
      #expect(!wording.english.isEmpty && !wording.dutch.isEmpty)
    }
    #expect(method.people.count > 1)
    #expect(id == "break" || !method.stages.isEmpty)
  }

  @Test func `every operation is used, and what is scored or hidden says how`() {
    let rounds = Self.library.methods.flatMap(\.rounds)
    #expect(Set(rounds.map(\.operation)) == Set(Operation.allCases))
    for round in rounds where round.operation == .rate {
      #expect(Rating.Terms(cards: [], round.bounds) != nil)
      #expect(round.bounds.isHidden)
    }
    for round in rounds where round.operation == .vote { #expect(round.bounds.isHidden) }
  }

  @Test func `methods and templates take the time the design says`() {
    let minutes = Dictionary(
      uniqueKeysWithValues: Self.library.methods.map { ($0.id, $0.minutes) })
    #expect(
      minutes == [
        "check-in": 10, "impromptu": 20, "silent-capture": 12, "brainwriting-635": 35,
        "clustering": 25, "recognition-round": 15, "dot-vote": 10, "dream-backcast": 40,
        "who-is-missing": 30, "subproblem-market": 40, "offers-asks": 20, "hmw": 20,
        "one-two-four-all": 12, "crowd-25-10": 30, "six-hats": 25, "impact-effort": 30,
        "triz": 33, "pre-mortem": 25, "pitch": 10, "fifteen-percent": 15, "consent": 15,
        "harvest": 40, "well-stolen": 25, "check-out": 13, "break": 10,
      ])
    let whole = Dictionary(
      uniqueKeysWithValues: Self.library.templates.map { ($0.id, $0.minutes) })
    #expect(
      whole == ["t-recognise": 150, "t-engage": 150, "t-make": 180, "t-share": 150, "t-first": 45])
  }

  /// A meeting from its first round to its closing, a minute for each key that is pressed.
  private func held(_ plan: SessionPlanned) throws -> Board {
    var board = Board()
    var seq: UInt32 = 0
    let target = TargetID(random: 5)
    func say(_ payload: any Payload) {
      seq += 1
      let kind = Array(type(of: payload).kindText.utf8)
      let bytes = kind + payload.bytes(by: nil)
      let key = EventKey(
        stamp: Stamp(milliseconds: Int64(seq) * 60_000), replica: ReplicaID(random: 1), seq: seq)
      board.apply(
        RawEvent(
          key: key, checksum: seq, audience: .open, position: UInt64(seq), target: target,
          bytes: bytes, kind: 0..<kind.count, payload: kind.count..<bytes.count))
      board.settle()
    }
    say(plan)
    say(SessionStarted(rule: .open))
    while let session = board.runningSession {
      let changes = board.goingOn(session, Self.library)
      for change in changes { say(change.payload) }
      if changes.isEmpty { say(SessionClosed()) }
      try #require(seq < 500)
    }
    #expect(board.unreadable.isEmpty)
    return board
  }

  @Test(arguments: library.templates.map(\.id))
  func `every template runs from its first round to its last`(id: String) throws {
    let template = try #require(Self.library.template(id))
    let board = try held(Board().planning("Evening", template, Self.library, facilitator: nil))
    let session = try #require(board.sessions.all.first)
    let course = board.course(of: session)
    #expect(course.items.map(\.item) == session.agenda.value.map(\.item))
    let expected = session.agenda.value.flatMap { Self.library.rounds(of: $0) }
    #expect(course.rounds.map(\.script.name) == expected.map(\.name))
    #expect(course.rounds.reduce(0) { $0 + $1.minutes } == template.minutes)
  }

  @Test(arguments: library.methods.map(\.id), [English() as any Words, Dutch()])
  func `every method runs to its minutes, in half the time too`(id: String, words: any Words) throws
  {
    let method = try #require(Self.library.method(id))
    for minutes in [method.minutes, method.minutes / 2] {
      var plan = SessionPlanned()
      plan.title = "Evening"
      plan.agenda = [AgendaItem(item: "a1", method: id, name: method.name, minutes: minutes)]
      let board = try held(plan)
      let session = try #require(board.sessions.all.first)
      let course = board.course(of: session)
      #expect(course.state == .closed)
      #expect(course.rounds.count == method.rounds.reduce(0) { $0 + $1.times })
      #expect(course.rounds.reduce(0) { $0 + $1.minutes } == max(minutes, course.rounds.count))
      for running in course.rounds {
        let original = method.rounds.filter { $0.name == running.script.name }
        #expect(
          original.contains {
            $0.bounds == running.script.bounds && $0.operation == running.script.operation
              && $0.task == running.script.task && $0.sight == running.script.sight
              && $0.company == running.script.company
          })
      }
      let document = Names(board, words).document(Minutes(of: session, on: board), zone: 0)
      let told = document.sections.flatMap(\.items).map(\.text)
      #expect(told.contains { $0.hasPrefix(method.name[words.language] + ": \(minutes) ") })
    }
  }

  @Test func `a file of the board takes the place of the program's`() throws {
    let path = NSTemporaryDirectory() + "kiem-methods-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: path) }
    let folder = path + "/methods"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let own = "name: Ours\nrounds:\n  - name: R\n    minutes: 3\n    op: talk\n    do: Talk\n"
    try own.write(toFile: folder + "/check-in.yaml", atomically: true, encoding: .utf8)
    try "name: x".write(toFile: folder + "/wrong.yaml", atomically: true, encoding: .utf8)
    try Data([0xFF]).write(to: URL(filePath: folder + "/bytes.yaml"))
    try own.write(toFile: folder + "/.hidden.yaml", atomically: true, encoding: .utf8)
    try own.write(toFile: folder + "/notes.txt", atomically: true, encoding: .utf8)
    let library = MethodFiles.library(folders: [path + "/nowhere", folder])
    #expect(library.method("check-in")?.minutes == 3)
    #expect(library.methods.count == 25)
    #expect(library.problems.map(\.file) == [folder + "/bytes.yaml", folder + "/wrong.yaml"])
    #expect(library.problems.map(\.error.problem) == [.unreadable, .neitherMethodNorTemplate])
  }
}
