import Glibc
import Log
import Model
import Testing

@Suite struct `A snapshot` {
  let stage: Rehearsal

  /// A board with three hundred cards, read once.
  init() throws {
    stage = try Rehearsal()
    try fill(300)
    look()
    try #require(isKept)
  }

  private var path: String { stage.places.cache + "/snapshot" }
  private var isKept: Bool { !readFile(path).isEmpty }

  private func fill(_ count: Int, system: System = .live) throws {
    let journal = stage.journal(system: system)
    for number in 1...count {
      let captured = CardCaptured(
        number: number, kind: .problem, title: "Card \(number)", rank: nil)
      let card = TargetID(random: UInt64(number) << 15 | UInt64(count))
      _ = try journal.append(
        [Change(card, captured).draft(by: nil)], now: stage.now, sync: false)
    }
    try journal.save(now: stage.now)
  }

  private struct Look {
    var board = Board()
    var isResumed = false
    /// How many lines were read.
    var count = 0
    var findings: [Finding] = []
  }

  /// What a start sees.
  @discardableResult
  private func look(
    _ journal: Journal? = nil, later: Int64 = 0, where isWanted: (Board) -> Bool = { _ in true }
  ) -> Look {
    let journal = journal ?? stage.journal(writes: false)
    var look = Look()
    let now = stage.now + later
    if let board = journal.resume(now: now, where: isWanted) {
      look.board = board
      look.isResumed = true
    }
    var (board, count) = (look.board, 0)
    var pending: PendingSnapshot?
    journal.read(
      now: now,
      checkpoint: {
        board.settle()
        pending = journal.snapshot(of: board, now: now)
      },
      into: {
        count += 1
        board.apply($0)
      })
    board.settle()
    // When all has been read: what came meanwhile must not be in it.
    pending?.write()
    (look.board, look.count) = (board, count)
    look.findings = journal.findings
    return look
  }

  /// What a start sees that reads every line.
  private func whole() -> Look {
    var look = Look()
    let journal = stage.journal(writes: false)
    journal.read(now: stage.now) { look.board.apply($0) }
    look.board.settle()
    look.findings = journal.findings
    return look
  }

  private func expectSame(_ one: Look, _ other: Look, _ what: Comment) {
    let ours = one.board.cards.all.sorted { $0.id < $1.id }
    let theirs = other.board.cards.all.sorted { $0.id < $1.id }
    #expect(ours == theirs, what)
    #expect(one.board.columns == other.board.columns, what)
    #expect(one.board.eventCount == other.board.eventCount, what)
    #expect(one.findings == other.findings, what)
  }

  private func change(_ at: Int, of path: String) {
    var bytes = readFile(path)
    bytes[at] ^= 4
    writeFile(path, bytes)
  }

  @Test func `lets the next start read only what came since`() throws {
    #expect(look().count == 0)
    try fill(3)
    let start = look()
    #expect(start.isResumed && start.count == 3)
    expectSame(start, whole(), "with three more")
  }

  @Test func `knows where each event stands`() throws {
    // A folder whose name comes first would take the numbers of the files.
    _ = stage.foreign(
      [stage.header(replica: "aaaaaaaaaa") + stage.line(2, "{}")], replica: "aaaaaaaaaa")
    let journal = stage.journal(writes: false)
    let start = look(journal)
    #expect(start.isResumed && start.count == 1)
    for card in start.board.cards.all {
      let events = start.board.trail(of: card.id).map { journal.event(at: $0) }
      #expect(events.map { $0?.target } == [card.id.cast()])
    }
  }

  @Test func `is of no use when a single byte of it is another one, or missing`() {
    let bytes = readFile(path)
    for at in [0, 1, 39, 40, 41] + Array(stride(from: 50, to: bytes.count, by: 997))
      + [bytes.count - 5, bytes.count - 4, bytes.count - 1]
    {
      change(at, of: path)
      #expect(stage.journal(writes: false).resume(now: stage.now) == nil, "changed at \(at)")
      writeFile(path, Array(bytes[..<at]))
      #expect(stage.journal(writes: false).resume(now: stage.now) == nil, "ends at \(at)")
      writeFile(path, bytes)
    }
    expectSame(look(), whole(), "as it was")
    change(100, of: path)
    let start = look()
    #expect(start.count == 300)
    #expect(look().isResumed, "and a new one is kept")
  }

  @Test func `is of no use to another program or another board`() throws {
    let bytes = readFile(path)
    func write(_ bytes: [UInt8]) {
      let sum = CRC32C.of(bytes, 0..<bytes.count)
      writeFile(path, bytes + (0..<4).map { UInt8(truncatingIfNeeded: sum >> (8 * $0)) })
    }
    let body = Array(bytes.dropLast(4))
    write(body)
    #expect(look().isResumed)
    // Device, inode, size and time of the program, then the board's id.
    for at in [0, 8, 16, 24, 32, 44] {
      var other = body
      other[at] ^= 1
      write(other)
      #expect(stage.journal(writes: false).resume(now: stage.now) == nil, "byte \(at)")
    }
  }

  @Test func `is of no use when one byte of the log is another one`() {
    let bytes = readFile(stage.segment)
    for at in stride(from: 0, to: bytes.count, by: 503) {
      change(at, of: stage.segment)
      let start = look()
      #expect(!start.isResumed, "byte \(at)")
      expectSame(start, whole(), "byte \(at)")
      writeFile(stage.segment, bytes)
    }
    #expect(look().isResumed)
  }

  @Test func `is of no use when the log is shorter, gone, a link, or has a second name`() throws {
    let bytes = readFile(stage.segment)
    writeFile(stage.segment, bytes.dropLast(300))
    #expect(!look().isResumed)
    writeFile(stage.segment, bytes)
    let other = stage.root + "/other"
    try #require(link(stage.segment, other) == 0)
    let doubled = look()
    #expect(!doubled.isResumed)
    #expect(doubled.findings.map(\.fact) == [.severalNames])
    unlink(other)
    let segment = stage.segment
    try #require(rename(segment, other) == 0)
    #expect(!look().isResumed)
    try #require(symlink(other, segment) == 0)
    let linked = look()
    #expect(!linked.isResumed)
    #expect(linked.findings.map(\.fact) == [.link])
    unlink(segment)
    try #require(rename(other, segment) == 0)
    #expect(look().isResumed)
    let folder = stage.replicas()[0]
    try #require(rename(folder, other) == 0)
    #expect(!look().isResumed)
    #expect(look().board.eventCount == 0)
  }

  @Test func `goes on in a segment that came since, and not in one that may not grow`() throws {
    try fill(40, system: System(segmentLength: 20_000))
    expectSame(look(), whole(), "a second segment")
    try fill(600, system: System(segmentLength: 20_000))
    #expect(look().count == 640)
    let start = look()
    #expect(start.isResumed && start.count == 0)
    expectSame(start, whole(), "several segments")
    #expect(list(stage.replicas()[0]).filter { $0.hasSuffix(".klog") }.count > 2)
    let last =
      stage.replicas()[0] + "/" + (list(stage.replicas()[0]).last { $0.hasSuffix(".klog") } ?? "")
    let other = stage.root + "/last"
    try #require(rename(last, other) == 0)
    #expect(stage.journal(writes: false).resume(now: stage.now) == nil, "the last one is gone")
    try #require(rename(other, last) == 0)
    #expect(look().isResumed)
    let bytes = readFile(stage.segment)
    writeFile(stage.segment, bytes + stage.line(9000, "{}"))
    let grown = look()
    #expect(!grown.isResumed)
    #expect(grown.findings == whole().findings)
    #expect(!grown.findings.isEmpty)
  }

  @Test func `never holds names or own notes`() throws {
    let journal = stage.journal()
    _ = try journal.append([note("Esther Geheim", to: .people)], now: stage.now)
    _ = try journal.append([note("only for me", to: .own)], now: stage.now)
    try fill(301)
    #expect(look().count == 303)
    let start = look()
    #expect(start.isResumed && start.count == 2)
    let text = String(decoding: readFile(path), as: UTF8.self)
    #expect(text.contains("Card 300"))
    #expect(!text.contains("Geheim"))
    #expect(!text.contains("only for me"))
    #expect(try #require(status(path)).st_mode & 0o777 == 0o600)
  }

  private func status(_ path: String) -> stat? {
    var status = stat()
    return lstat(path, &status) == 0 ? status : nil
  }

  @Test func `is not made of what waited in an outbox, which may be a name`() throws {
    unlink(path)
    let faults = Faults()
    let journal = stage.journal(system: faults.system)
    _ = try journal.append([note("Geheim", to: .people)], now: stage.now)
    faults.arm(.write, .fails(ENOSPC))
    #expect(try journal.append([note("Geheimer", to: .people)], now: stage.now).isEmpty)
    let start = look(stage.journal())
    #expect(start.count == 302)
    #expect(isKept)
    #expect(!String(decoding: readFile(path), as: UTF8.self).contains("Geheim"))
  }

  @Test func `is not made of what lies in the future, nor used while it does`() throws {
    // It lies an hour ahead of a clock that was set back.
    #expect(!look(later: -3_600_000).isResumed)
    #expect(look().isResumed)
    unlink(path)
    look(later: -3_600_000)
    #expect(!isKept)
    _ = stage.foreign([stage.header() + stage.line(2, "{}", later: 3_600_000)])
    look()
    #expect(!isKept)
    look(later: 3_600_000)
    #expect(isKept)
  }

  @Test func `is not made while something is wrong with a log, which every start must tell`() {
    unlink(path)
    let folder = stage.foreign([stage.header() + Array("damaged\n".utf8) + stage.line(2, "{}")])
    #expect(look().findings.count == 1)
    #expect(!isKept)
    removeAll(folder)
    _ = stage.foreign([stage.header() + Array("damaged at its end\n".utf8)])
    #expect(look().findings.count == 1)
    #expect(!isKept)
  }

  @Test func `is not made for a few lines`() throws {
    let bytes = readFile(path)
    try fill(100)
    #expect(look().count == 100)
    try fill(180)
    #expect(look().count == 280)
    #expect(readFile(path) == bytes)
    try fill(20)
    look()
    #expect(readFile(path) != bytes)
    #expect(look().count == 0)
  }

  @Test func `is not made of lines that say nothing one can read, which every start must tell`() {
    unlink(path)
    _ = stage.foreign([stage.header() + stage.line(2, kind: "card.captured", #"{"kind":5}"#)])
    let start = look()
    #expect(start.findings.isEmpty && start.board.unreadable.count == 1)
    #expect(!isKept)
  }

  @Test func `is not used when the board in it will not do`() {
    var held = 0
    let start = look { board in
      held = board.eventCount
      return false
    }
    #expect(held == 300)
    #expect(!start.isResumed && start.count == 300)
    expectSame(start, whole(), "read whole")
  }

  @Test func `that cannot be kept is no trouble`() throws {
    let bytes = readFile(path)
    for call in [System.Call.makeFolder, .create, .write, .rename] {
      removeAll(stage.places.cache)
      let faults = Faults()
      faults.armAlways(call, ENOSPC)
      let start = look(stage.journal(system: faults.system, writes: false))
      expectSame(start, whole(), "\(call)")
      #expect(!isKept)
    }
    removeAll(stage.places.cache)
    let faults = Faults()
    faults.arm(.write, .short(1000))
    look(stage.journal(system: faults.system, writes: false))
    #expect(list(stage.places.cache) == [])
    #expect(look().count == 300)
    #expect(readFile(path).count == bytes.count)
  }

  @Test func `lets others be followed and lines be written as ever`() throws {
    let journal = stage.journal()
    journal.startFollowing()
    var board = look(journal).board
    try fill(2)
    var polled = pollfd(fd: journal.followDescriptor ?? -1, events: Int16(POLLIN), revents: 0)
    #expect(poll(&polled, 1, 5000) == 1)
    var count = 0
    journal.readNew(now: stage.now) {
      count += 1
      board.apply($0)
    }
    #expect(count == 2)
    let own = try journal.append([note("one more")], now: stage.now)
    for event in own { board.apply(event) }
    #expect(board.eventCount == 303)
    #expect(stage.check().findings == [])
    #expect(journal.findings == [])
  }
}
