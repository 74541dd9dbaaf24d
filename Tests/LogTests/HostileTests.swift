import Glibc
import Log
import Model
import Testing

/// What somebody else may have put into the folder.
struct `A hostile folder` {
  let stage: Rehearsal
  init() throws { stage = try Rehearsal() }

  let other = "zzzzzzzzzz"

  /// What a reader with a good log beside the bad thing finds.
  func facts() -> [Finding.Fact] { stage.check().findings.map(\.fact) }

  func good() -> [UInt8] { stage.header() + stage.line(2, #"{"a":1}"#) }

  /// The good log of an innocent third is read whatever else there is.
  func expectInnocent(_ comment: Comment? = nil) {
    #expect(stage.texts.contains(#"{"innocent":1}"#), comment)
  }

  func placeInnocent() {
    _ = stage.foreign(
      [stage.header(replica: "innocentaa") + stage.line(2, #"{"innocent":1}"#)],
      replica: "innocentaa")
  }

  @Test func `with a link in place of a log refuses it`() {
    placeInnocent()
    let folder = stage.foreign([good()])
    _ = rename(folder + "/00000001.klog", stage.root + "/elsewhere")
    _ = symlink(stage.root + "/elsewhere", folder + "/00000001.klog")
    #expect(facts() == [.link])
    #expect(stage.texts.count == 1)
    expectInnocent()
  }

  @Test func `with a second name for a log refuses it`() {
    placeInnocent()
    let folder = stage.foreign([good()])
    _ = link(folder + "/00000001.klog", stage.root + "/elsewhere")
    #expect(facts() == [.severalNames])
    expectInnocent()
  }

  @Test func `with a pipe in place of a log does not wait for it`() {
    placeInnocent()
    let folder = stage.foreign([])
    _ = mkfifo(folder + "/00000001.klog", 0o666)
    #expect(facts() == [.notAFile])
    expectInnocent()
  }

  @Test func `with a folder or a device in place of a log refuses it`() {
    placeInnocent()
    let folder = stage.foreign([])
    _ = mkdir(folder + "/00000001.klog", 0o755)
    #expect(facts() == [.notAFile])
    if geteuid() == 0 {
      _ = rmdir(folder + "/00000001.klog")
      _ = mknod(folder + "/00000001.klog", S_IFCHR | 0o666, dev_t(0x105))
      #expect(facts() == [.notAFile])
    }
    expectInnocent()
  }

  @Test func `with a link in place of a replica folder refuses it`() {
    placeInnocent()
    let folder = stage.foreign([good()])
    _ = rename(folder, stage.root + "/elsewhere")
    _ = symlink(stage.root + "/elsewhere", folder)
    #expect(facts() == [.link])
    expectInnocent()
  }

  @Test func `with a log of another owner refuses it`() {
    guard geteuid() == 0 else {
      print("skipped: only root can give a file away")
      return
    }
    placeInnocent()
    let folder = stage.foreign([good()])
    _ = chown(folder + "/00000001.klog", 61_001, 61_001)
    #expect(facts() == [.wrongOwner(expected: 0, found: 61_001)])
    expectInnocent()
  }

  @Test(arguments: [
    "short", "UPPERCASEID", "has space aa", "../../../etc", "abcdefghij1", "abcdefghijklm",
    "a\u{1B}[2Jbcdefgh", "zzzzzzzzz\n",
  ]) func `with an odd replica name refuses it by name`(name: String) {
    placeInnocent()
    guard !name.contains("/") else { return }
    _ = mkdir(stage.board.path + "/open/" + name, 0o755)
    writeFile(stage.board.path + "/open/" + name + "/00000001.klog", good())
    #expect(facts() == [.oddName])
    #expect(stage.texts.count == 1)
    expectInnocent()
  }

  @Test(arguments: [
    "00000002.sync-conflict-20260822.klog", "1.klog", "00000000.klog", "00000001.klog~",
    "notes.txt", "0000000x.klog",
  ]) func `with an odd file name names it`(name: String) {
    let folder = stage.foreign([good()])
    writeFile(folder + "/" + name, good())
    #expect(facts() == [.oddName])
    #expect(stage.texts == [#"{"a":1}"#])
  }

  @Test func `with hidden working files of other programs ignores them`() {
    let folder = stage.foreign([good()])
    writeFile(folder + "/.00000001.klog.Xy3kP2", good())
    writeFile(stage.board.path + "/open/.stfolder", [])
    #expect(facts() == [])
  }

  @Test func `with a line of a gibibyte uses little memory and reads the rest`() async {
    let folder = stage.foreign([good() + Array("3f9a1c07 ".utf8)])
    let path = folder + "/00000001.klog"
    _ = truncate(path, 1 << 30)
    let file = open(path, O_WRONLY | O_APPEND)
    let rest = [10] + stage.line(3, #"{"a":2}"#)
    _ = write(file, rest, rest.count)
    close(file)
    await #expect(processExitsWith: .success) { [root = stage.root as String] in
      let stage = try Rehearsal(reopening: root)
      let before = peakMemory()
      let report = stage.check()
      guard report.events == 2, report.findings.count == 1 else { exit(2) }
      guard case .tooLong = report.findings[0].fact else { exit(3) }
      guard peakMemory() - before < 32_768 else { exit(4) }
    }
  }

  @Test func `with a line just too long passes over it, and over one just short enough not`() {
    func line(_ seq: UInt32, _ length: Int) -> [UInt8] {
      let empty = stage.line(seq, #"{"a":""}"#).count
      return stage.line(seq, #"{"a":"\#(String(repeating: "x", count: length - empty))"}"#)
    }
    let longest = line(2, Line.longestRead)
    #expect(longest.count == Line.longestRead)
    _ = stage.foreign([
      stage.header() + longest + line(3, Line.longestRead + 1) + stage.line(4, "{}")
    ])
    let report = stage.check()
    #expect(report.events == 2)
    #expect(report.findings.contains { $0.fact == .tooLong(bytes: UInt64(Line.longestRead)) })
  }

  @Test func `with a long line that has no end yet waits without reading it again and again`() {
    let folder = stage.foreign([good() + [UInt8](repeating: 120, count: 3 << 20)])
    let reader = stage.journal(writes: false)
    var count = 0
    reader.read(now: stage.now) { _ in count += 1 }
    #expect(count == 1 && reader.findings == [])
    let file = open(folder + "/00000001.klog", O_WRONLY | O_APPEND)
    let rest = [10] + stage.line(3, #"{"a":2}"#)
    _ = write(file, rest, rest.count)
    close(file)
    reader.readNew(now: stage.now, everything: true) { _ in count += 1 }
    #expect(count == 2)
    #expect(reader.findings.map(\.fact) == [.tooLong(bytes: 3 << 20)])
  }

  @Test func `with numbers that leap does not make Kiem eat memory`() async {
    var bytes = stage.header()
    for step in 1...2000 { bytes += stage.line(UInt32(step) * 60_000, "{}") }
    _ = stage.foreign([bytes])
    await #expect(processExitsWith: .success) { [root = stage.root as String] in
      let stage = try Rehearsal(reopening: root)
      let before = peakMemory()
      let report = stage.check()
      guard report.events == 2000 else { exit(2) }
      guard peakMemory() - before < 32_768 else { exit(4) }
    }
  }

  @Test func `with a million bad lines keeps only so many findings`() {
    _ = stage.foreign([
      stage.header() + [UInt8](repeating: 10, count: 5000) + stage.line(2, #"{"a":1}"#)
    ])
    let report = stage.check()
    #expect(report.findings.count == 1000)
    #expect(report.findingsBeyond == 4000)
    #expect(report.events == 1)
  }

  @Test func `with random bytes for a log neither crashes nor invents`() {
    let seed = UInt64.random(in: 0...UInt64.max)
    var random = SplitMix(state: seed)
    for _ in 0..<200 {
      let stage = self.stage
      let bytes = (0..<random.below(4000)).map { _ in
        random.below(20) == 0 ? 10 : UInt8(random.below(256))
      }
      removeAll(stage.board.path + "/open/" + other)
      _ = stage.foreign([bytes])
      #expect(stage.check().events == 0, "seed \(seed)")
    }
  }
}

/// The most memory this process ever had, in kibibytes.
private func peakMemory() -> Int {
  var usage = rusage()
  getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
  return usage.ru_maxrss
}
