import Glibc
import Log
import Model

/// The measurements; each puts its rows into `table`.
final class Bench {
  let folder: String
  let scale: Int
  var table: Table
  let programs: String

  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  init(scale: Int, _ baseline: Baseline) throws {
    self.scale = scale
    table = Table(baseline)
    var template = Array("/tmp/kiem-bench-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else {
      throw Failure(description: "no folder below /tmp could be made")
    }
    folder = String(cString: made)
    let me = CommandLine.arguments[0]
    programs = String(me.prefix(me.count - "kiem-bench".count))
  }

  func cleanUp() { _ = Shell.run(["/bin/rm", "-rf", folder]) }

  func places(_ board: BoardFolder) -> Places? {
    Places.standard(of: board.id) { [folder] name in name == "HOME" ? folder + "/home" : nil }
  }

  /// Milliseconds that `body` takes.
  func time(_ body: () throws -> Void) rethrows -> Double {
    let start = Bench.now
    try body()
    return Bench.now - start
  }

  /// Milliseconds of the monotonic clock.
  static var now: Double {
    var moment = timespec()
    clock_gettime(CLOCK_MONOTONIC, &moment)
    return Double(moment.tv_sec) * 1000 + Double(moment.tv_nsec) / 1_000_000
  }

  // MARK: - Replay

  /// A million events: read and checked, then read, checked and folded.
  func replay() throws {
    let events = 1_000_000 / scale
    let board = try Boards.make(
      at: folder + "/million.kiem", cards: 20_000 / scale, events: events, places: places)
    var reads: [Double] = []
    var folds: [Double] = []
    var count = 0
    for _ in 0..<5 {
      reads.append(
        time {
          let journal = Journal(board, places: nil, account: nil)
          count = 0
          journal.read(now: .max / 2) { _ in count += 1 }
        })
      folds.append(
        time {
          let journal = Journal(board, places: nil, account: nil)
          var state = Board()
          journal.read(now: .max / 2, ahead: { state.fetch($0) }, into: { state.apply($0) })
          state.settle()
        })
    }
    table.add("events in the log", Double(count), "")
    table.add(
      "replay: read, check and fold", Double(count) / folds.median / 1000, "M events/s",
      beside: "aim: 1")
    table.add("  of which reading and checking", Double(count) / reads.median / 1000, "M events/s")
    table.add("  fold against reading", folds.median, "ms", floor: reads.median)
  }

  // MARK: - Append

  func append() throws {
    let board = try BoardFolder.create(at: folder + "/append.kiem", title: "Append", now: 0)
    let journal = Journal(board, places: places(board), account: Account.current())
    guard let card = TargetID("c1") else { return }
    let draft = Change(
      card, CommentAdded(comment: card, text: "On Tuesday it was better than before.")
    ).draft(by: nil)
    var now: Int64 = 1_767_225_600_000
    func one(sync: Bool) throws -> Double {
      now += 1
      return try time { _ = try journal.append([draft], now: now, sync: sync) } * 1000
    }
    _ = try one(sync: true)
    let quick = try (0..<2000).map { _ in try one(sync: false) }
    let safe = try (0..<200).map { _ in try one(sync: true) }
    table.add("append, not waiting for the disk", quick.median, "us")
    table.add("append, on disk when it returns", safe.median, "us", floor: quick.median)
  }
}

/// Runs programs that print nothing worth reading.
enum Shell {
  static func run(_ arguments: [String]) -> Bool {
    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) }
    words.append(nil)
    defer { for word in words { free(word) } }
    var child: pid_t = 0
    guard posix_spawn(&child, arguments[0], nil, nil, words, environ) == 0 else { return false }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    return status == 0
  }
}
