import Glibc
import Log
import Model
import Pseudoterminal

extension Bench {
  /// Start to first frame, key to frame, other's append to frame, memory and idleness of the real program.
  func screens() throws {
    let demo = folder + "/demo.kiem"
    var environment = ["HOME": folder + "/home", "TERM": "xterm-256color", "LANG": "C.UTF-8"]
    environment["PATH"] = "/usr/bin:/bin"
    guard
      Shell.run([
        "/usr/bin/env", "HOME=" + folder + "/home", "sh", "-c",
        "'\(programs)kiem' demo --lang en --at '\(demo)' | cat >/dev/null",
      ])
    else { throw Failure(description: "\(programs)kiem could not write the demo board") }
    let large = try Boards.make(
      at: folder + "/large.kiem", cards: 10_000 / scale, events: 100_000 / scale, places: places)
    let boards = [("demo", demo), ("\(10_000 / scale) cards", large.path)]

    for (name, path) in boards {
      // As people start it: a board, and no options.
      let environment = environment.merging([
        "KIEM_AS": name == "demo" ? "Esther Vonk" : "Partner 0"
      ]) { $1 }
      for snapshot in [folder + "/home/.cache", nil] {
        let (kiem, floor) = try starts([path], environment, without: snapshot)
        table.add(
          "start to first full frame, \(name)" + (snapshot == nil ? "" : ", every line read"),
          kiem.milliseconds, "ms", floor: floor.milliseconds)
        table.add("  memory then (resident)", kiem.resident, "MB", floor: floor.resident)
      }
    }
    for (columns, rows) in [(80, 24), (200, 60)] {
      for (name, path) in boards {
        let (kiem, floor) = try keys(
          ["--as", name == "demo" ? "Esther Vonk" : "Partner 0", path], environment, rows, columns)
        table.add(
          "key to frame, \(columns)x\(rows), \(name)", kiem.milliseconds, "ms",
          floor: floor.milliseconds)
        table.add("  bytes sent", kiem.bytes, "B", floor: floor.bytes)
      }
    }
    try filtering(large, environment)
    try moving(large, environment)
    try travel(large, environment)
    try following(large, environment)
    try room(large, environment)
    try idling(demo, environment)
  }

  /// Starts of Kiem, each behind one of the floor: what else the machine does meets both.
  private func starts(
    _ arguments: [String], _ environment: [String: String], without cache: String?
  ) throws -> (
    kiem: (milliseconds: Double, resident: Double), floor: (milliseconds: Double, resident: Double)
  ) {
    let programs = [("kiem-floor", ["page"]), ("kiem", arguments)]
    var times: [[Double]] = [[], []]
    var resident = [0.0, 0.0]
    for _ in 0..<21 {
      if let cache { _ = Shell.run(["/usr/bin/env", "rm", "-rf", cache]) }
      for (index, (name, arguments)) in programs.enumerated() {
        let start = Bench.now
        let screen = try Screen(
          self.programs + name, arguments, environment, rows: 30, columns: 100)
        _ = try screen.frame()
        times[index].append(Bench.now - start)
        resident[index] = screen.status("VmRSS") / 1024
        screen.end()
      }
    }
    return ((times[1].median, resident[1]), (times[0].median, resident[0]))
  }

  /// Keys that move the selection in Kiem, each behind one that the floor shows.
  private func keys(
    _ arguments: [String], _ environment: [String: String], _ rows: Int, _ columns: Int
  ) throws -> (
    kiem: (milliseconds: Double, bytes: Double), floor: (milliseconds: Double, bytes: Double)
  ) {
    let floor = try Screen(
      programs + "kiem-floor", ["page"], environment, rows: rows, columns: columns)
    defer { floor.end() }
    let kiem = try Screen(programs + "kiem", arguments, environment, rows: rows, columns: columns)
    defer { kiem.end() }
    let screens = [(floor, Array("xyxyxyxy")), (kiem, Array("jjjjkkkk"))]
    for (screen, _) in screens { _ = try screen.frame() }
    var times: [[Double]] = [[], []]
    var bytes: [[Double]] = [[], []]
    for step in 0..<200 {
      for (index, (screen, keys)) in screens.enumerated() {
        let start = Bench.now
        screen.send(String(keys[step % keys.count]))
        bytes[index].append(Double(try screen.frame()))
        times[index].append(Bench.now - start)
        usleep(2000)
      }
    }
    return ((times[1].median, bytes[1].median), (times[0].median, bytes[0].median))
  }

  /// Keys in lanes, the keys of a filter, and keys in lanes with the filter.
  private func filtering(_ board: BoardFolder, _ environment: [String: String]) throws {
    let screen = try Screen(
      programs + "kiem", ["--as", "Partner 0", board.path], environment, rows: 60, columns: 200)
    defer { screen.end() }
    _ = try screen.frame()
    func press(_ keys: String) throws -> Double {
      var times: [Double] = []
      for key in keys {
        let start = Bench.now
        screen.send(String(key))
        _ = try screen.frame()
        times.append(Bench.now - start)
        usleep(2000)
      }
      return times.median
    }
    let walk = String(repeating: "jjjjkkkk", count: 10)
    table.add("key that lays the cards in lanes, large board", try press("====="), "ms")
    _ = try press("=")
    table.add("key to frame in lanes, large board", try press(walk), "ms", beside: "aim: 2")
    _ = try press("\\")
    table.add(
      "key of a filter in lanes, large board", try press("kind:problem age>1d -blocked"), "ms",
      beside: "aim: 5")
    _ = try press("\r")
    table.add(
      "key to frame in lanes with a filter, large board", try press(walk), "ms", beside: "aim: 2")
  }

  /// One key that moves a card: written, on disk, folded and drawn.
  private func moving(_ board: BoardFolder, _ environment: [String: String]) throws {
    let screen = try Screen(
      programs + "kiem", ["--as", "Partner 0", board.path], environment, rows: 30, columns: 100)
    defer { screen.end() }
    _ = try screen.frame()
    var times: [Double] = []
    for _ in 0..<40 {
      for key in ["J", "K"] {
        let start = Bench.now
        screen.send(key)
        _ = try screen.frame()
        times.append(Bench.now - start)
        usleep(2000)
      }
    }
    table.add(
      "key that moves a card, on disk and drawn, large board", times.median, "ms", beside: "aim: 2")
  }

  /// Somebody else appends; how long until this screen shows it.
  private func following(_ board: BoardFolder, _ environment: [String: String]) throws {
    let screen = try Screen(
      programs + "kiem", ["--as", "Partner 0", board.path], environment, rows: 30, columns: 100)
    defer { screen.end() }
    _ = try screen.frame()
    let journal = Journal(board, places: places(board), account: Account.current())
    guard let card = TargetID("c1") else { return }
    var times: [Double] = []
    for step in 0..<20 {
      let moved = CardMoved(from: nil, to: step % 2 == 0 ? .share : .recognise, rank: Rank("0001"))
      let draft = Change(card, moved).draft(by: nil)
      let start = Bench.now
      _ = try journal.append([draft], now: Bench.wall, sync: true)
      _ = try screen.frame()
      times.append(Bench.now - start)
      usleep(5000)
    }
    journal.close()
    table.add("one process's append to the other's frame", times.median, "ms", beside: "aim: 100")
  }

  /// Somebody else appends while twenty terminals look; how long until the last of them shows it.
  private func room(_ board: BoardFolder, _ environment: [String: String]) throws {
    var screens: [Screen] = []
    defer { for screen in screens { screen.end() } }
    for _ in 0..<20 {
      let screen = try Screen(
        programs + "kiem", ["--as", "Partner 0", board.path], environment, rows: 30, columns: 100)
      screens.append(screen)
      _ = try screen.frame()
    }
    let journal = Journal(board, places: places(board), account: Account.current())
    guard let card = TargetID("c1") else { return }
    var times: [Double] = []
    let steps = scale > 1 ? 8 : 20
    for step in 0..<steps {
      let moved = CardMoved(from: nil, to: step % 2 == 0 ? .share : .recognise, rank: Rank("0001"))
      let draft = Change(card, moved).draft(by: nil)
      let start = Bench.now
      _ = try journal.append([draft], now: Bench.wall, sync: true)
      for screen in screens { _ = try screen.frame() }
      times.append(Bench.now - start)
      usleep(5000)
    }
    table.add(
      "one process's append to the last of 20 terminals' frame", times.median, "ms",
      beside: "aim: 100")
    var busy: [Double] = []
    for step in 0..<steps {
      let title = Screen.sign(step)
      var edited = CardEdited()
      edited.title = .set(title)
      // Everybody is at something: each key is a frame of its own, before or behind the one that is waited for.
      for screen in screens { screen.send(step % 2 == 0 ? "jk" : "jjkk") }
      let start = Bench.now
      _ = try journal.append([Change(card, edited).draft(by: nil)], now: Bench.wall, sync: true)
      for screen in screens { try screen.see(title) }
      busy.append(Bench.now - start)
      usleep(5000)
    }
    journal.close()
    table.add("  while all of them press keys", busy.median, "ms", beside: "aim: 100")
  }

  private func idling(_ path: String, _ environment: [String: String]) throws {
    let screen = try Screen(
      programs + "kiem", ["--as", "Esther Vonk", path], environment, rows: 30, columns: 100)
    defer { screen.end() }
    _ = try screen.frame()
    usleep(300_000)
    let before = screen.status("voluntary_ctxt_switches")
    usleep(2_000_000)
    table.add(
      "wake-ups in two idle seconds", screen.status("voluntary_ctxt_switches") - before, "",
      beside: "aim: 0")
  }

  /// Milliseconds since 1970.
  private static var wall: Int64 {
    var moment = timespec()
    clock_gettime(CLOCK_REALTIME, &moment)
    return Int64(moment.tv_sec) * 1000 + Int64(moment.tv_nsec) / 1_000_000
  }
}

/// A program on a pseudo-terminal, as far as a benchmark looks: when a frame has ended.
final class Screen {
  private let terminal: Pseudoterminal
  private static let frameEnd = Array("\u{1B}[?2026l".utf8)

  init(
    _ program: String, _ arguments: [String], _ environment: [String: String], rows: Int,
    columns: Int
  ) throws {
    terminal = try Pseudoterminal(
      program, arguments, environment: environment, rows: rows, columns: columns)
  }

  /// Reads until the frame is complete; its bytes.
  func frame() throws -> Int {
    var bytes: [UInt8] = []
    while true {
      guard let more = terminal.read(within: 10_000) else {
        throw Bench.Failure(
          description: "no frame within ten seconds; last: "
            + String(decoding: bytes.suffix(200), as: UTF8.self))
      }
      bytes += more
      if bytes.count >= Screen.frameEnd.count, bytes.suffix(64).contains(sequence: Screen.frameEnd)
      {
        return bytes.count
      }
    }
  }

  /// A title of which no cell is like that of another one, so that all of it is sent.
  static func sign(_ step: Int) -> String {
    String((0..<8).map { Character(Unicode.Scalar(UInt8(65 + (step + 3 * $0) % 26))) })
  }

  /// Reads until a text was sent.
  func see(_ text: String) throws {
    var bytes: [UInt8] = []
    while !bytes.contains(sequence: Array(text.utf8)) {
      guard let more = terminal.read(within: 10_000) else {
        throw Bench.Failure(description: "\(text) was not shown within ten seconds")
      }
      // A text may come in two pieces.
      bytes = bytes.suffix(text.utf8.count) + more
    }
  }

  func send(_ text: String) { _ = terminal.write(Array(text.utf8)[...]) }

  /// A number from /proc: kilobytes or a count.
  func status(_ name: String) -> Double {
    guard let file = fopen("/proc/\(terminal.process)/status", "r") else { return 0 }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 256)
    while fgets(&line, 256, file) != nil {
      let text = String(
        decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      guard text.hasPrefix(name + ":") else { continue }
      return Double(text.filter(\.isNumber)) ?? 0
    }
    return 0
  }

  func end() {
    kill(terminal.process, SIGTERM)
    var status: Int32 = 0
    while waitpid(terminal.process, &status, 0) < 0, errno == EINTR {}
  }
}

extension Collection where Element: Equatable {
  fileprivate func contains(sequence: [Element]) -> Bool {
    let all = Array(self)
    guard all.count >= sequence.count else { return false }
    return (0...(all.count - sequence.count)).contains {
      Array(all[$0..<($0 + sequence.count)]) == sequence
    }
  }
}
