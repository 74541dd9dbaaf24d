import Glibc
import Log
import Model
import Testing

/// The table "read, follow, doubt", row by row, with logs written by hand.
struct `In doubt, a reader` {
  let stage: Rehearsal
  init() throws { stage = try Rehearsal() }

  let other = "zzzzzzzzzz"

  func facts() -> [Finding.Fact] { stage.check().findings.map(\.fact) }

  @Test func `reads a log written by hand`() {
    _ = stage.foreign([stage.header() + stage.line(2, #"{"a":1}"#)])
    #expect(stage.texts == [#"{"a":1}"#])
    #expect(facts() == [])
  }

  @Test func `waits for the end of the last line, and touches nothing`() {
    let whole = stage.header() + stage.line(2, #"{"a":1}"#)
    let folder = stage.foreign([Array(whole.dropLast())])
    let reader = stage.journal()
    reader.startFollowing()
    var texts: [String] = []
    reader.read(now: stage.now) { texts.append($0.payloadText) }
    #expect(texts == [] && reader.findings == [])
    #expect(readFile(folder + "/00000001.klog") == Array(whole.dropLast()))
    append(folder, [10])
    reader.readNew(now: stage.now) { texts.append($0.payloadText) }
    #expect(texts == [#"{"a":1}"#])
  }

  @Test func `passes over a tear that its writer named`() {
    let good = stage.header() + stage.line(2, #"{"a":1}"#)
    let torn = Array("3f9a1c07 3 2026-08-22T10:15".utf8)
    let hash = hex(torn)
    let scar = stage.line(
      3, kind: "log.scarred",
      #"{"segment":1,"offset":\#(good.count),"length":\#(torn.count),"hash":"\#(hash)"}"#)
    _ = stage.foreign([good + torn + [10] + scar + stage.line(4, #"{"a":2}"#)])
    #expect(facts() == [])
    #expect(stage.check().scars == 1)
    #expect(stage.texts.count == 2)
  }

  @Test func `does not take a scar's word for other bytes`() {
    let good = stage.header() + stage.line(2, #"{"a":1}"#)
    let torn = Array("3f9a1c07 3 2026-08-22T10:15".utf8)
    let scar = stage.line(
      3, kind: "log.scarred",
      #"{"segment":1,"offset":\#(good.count),"length":\#(torn.count),"hash":"00000000"}"#)
    _ = stage.foreign([good + torn + [10] + scar + stage.line(4, #"{"a":2}"#)])
    #expect(facts().count == 1)
    #expect(stage.check().scars == 0)
  }

  @Test func `tells a gap`() throws {
    _ = stage.foreign([stage.header() + stage.line(5, #"{"a":1}"#) + stage.line(9, #"{"a":2}"#)])
    let replica = try #require(ReplicaID(other))
    #expect(
      facts() == [.missing(replica: replica, seqs: 2...4), .missing(replica: replica, seqs: 6...8)])
    #expect(stage.texts.count == 2)
  }

  @Test func `misses nothing in the log of names, from which people may be taken out`() throws {
    _ = stage.foreign(
      [stage.header(audience: "people") + stage.line(5, #"{"a":1}"#)], audience: "people")
    #expect(facts() == [])
    #expect(stage.texts == [#"{"a":1}"#])
  }

  @Test func `finds in a peer's copy what is damaged or missing here`() {
    let lines = [
      stage.header(), stage.line(2, #"{"a":1}"#), stage.line(3, #"{"a":2}"#),
      stage.line(4, #"{"a":3}"#),
    ]
    var damaged = lines
    damaged[2][50] ^= 1
    _ = stage.foreign([damaged.flatMap { $0 }])
    _ = stage.foreign([lines.flatMap { $0 }], audience: ".peers/open")
    #expect(stage.texts == [#"{"a":1}"#, #"{"a":2}"#, #"{"a":3}"#])
    #expect(facts().count == 1)
    guard case .damaged = facts().first else {
      Issue.record("\(facts())")
      return
    }
  }

  @Test func `folds both of two lines with one id, and gives alarm`() throws {
    _ = stage.foreign([stage.header() + stage.line(2, #"{"a":1}"#) + stage.line(2, #"{"a":2}"#)])
    let replica = try #require(ReplicaID(other))
    #expect(facts() == [.forked(EventID(replica: replica, seq: 2))])
    #expect(stage.texts.count == 2)
    #expect(stage.check().findings.map(\.weight) == [.alarm])
  }

  @Test(arguments: ["{\"b\":1}", "{\"b\":2}"])
  func `knows a number that leapt ahead when the others have caught up`(again: String) throws {
    let leap: UInt32 = 70_010
    let before = stage.header() + stage.line(leap, #"{"b":1}"#)
    let lines = before + (2..<leap).flatMap { stage.line($0, "{}") }
    _ = stage.foreign([lines + stage.line(leap, again)])
    let report = stage.check()
    let isSame = again == #"{"b":1}"#
    #expect(report.events == Int(leap) - (isSame ? 1 : 0))
    let fork = Finding.Fact.forked(
      EventID(replica: try #require(ReplicaID("zzzzzzzzzz")), seq: leap))
    #expect(report.findings.map(\.fact) == (isSame ? [] : [fork]))
  }

  @Test func `sees a fork between a log and a peer's copy of it`() throws {
    _ = stage.foreign([stage.header() + stage.line(2, #"{"a":1}"#)])
    _ = stage.foreign([stage.header() + stage.line(2, #"{"a":2}"#)], audience: ".peers/open")
    let replica = try #require(ReplicaID(other))
    #expect(facts() == [.forked(EventID(replica: replica, seq: 2))])
  }

  @Test func `keeps what it read of a file that shrank, and reads it no more`() {
    let whole = stage.header() + stage.line(2, #"{"a":1}"#)
    let folder = stage.foreign([whole])
    let reader = stage.journal()
    var texts: [String] = []
    reader.read(now: stage.now) { texts.append($0.payloadText) }
    writeFile(folder + "/00000001.klog", stage.header())
    reader.readNew(now: stage.now, everything: true) { texts.append($0.payloadText) }
    append(folder, stage.line(2, #"{"b":1}"#) + stage.line(3, #"{"b":2}"#))
    reader.readNew(now: stage.now, everything: true) { texts.append($0.payloadText) }
    #expect(texts == [#"{"a":1}"#])
    #expect(
      reader.findings.map(\.fact) == [
        .shrunk(from: UInt64(whole.count), to: UInt64(stage.header().count))
      ])
  }

  @Test func `gives alarm when the last line it read is another now`() {
    let folder = stage.foreign([stage.header() + stage.line(2, #"{"a":1}"#)])
    let reader = stage.journal()
    reader.read(now: stage.now) { _ in }
    writeFile(
      folder + "/00000001.klog",
      stage.header() + stage.line(2, #"{"a":9}"#) + stage.line(3, #"{"a":2}"#))
    var texts: [String] = []
    reader.readNew(now: stage.now, everything: true) { texts.append($0.payloadText) }
    #expect(texts == [])
    #expect(reader.findings.map(\.fact) == [.changed])
  }

  /// Puts another file in the place of one, as synchronisers do.
  private func replace(_ path: String, _ bytes: [UInt8]) {
    writeFile(path + ".new", bytes)
    _ = rename(path + ".new", path)
  }

  @Test func `goes on in a longer copy that stands in its place`() {
    let bytes = stage.header() + stage.line(2, #"{"a":1}"#)
    let file = stage.foreign([bytes]) + "/00000001.klog"
    let reader = stage.journal()
    reader.read(now: stage.now) { _ in }
    replace(file, bytes + stage.line(3, #"{"a":2}"#))
    var texts: [String] = []
    reader.readNew(now: stage.now, everything: true) { texts.append($0.payloadText) }
    #expect(texts == [#"{"a":2}"#])
    #expect(reader.findings == [])
  }

  @Test func `gives alarm when another file stands in its place`() throws {
    let bytes = stage.header() + stage.line(2, #"{"a":1}"#) + stage.line(3, #"{"a":2}"#)
    let file = stage.foreign([bytes]) + "/00000001.klog"
    let reader = stage.journal()
    reader.read(now: stage.now) { _ in }
    // Its last line may be the same; each one before is held against what was read.
    replace(
      file,
      stage.header() + stage.line(2, #"{"a":9}"#) + stage.line(3, #"{"a":2}"#)
        + stage.line(4, #"{"a":3}"#))
    reader.readNew(now: stage.now, everything: true) { _ in }
    let replica = try #require(ReplicaID("zzzzzzzzzz"))
    #expect(reader.findings.map(\.fact) == [.forked(EventID(replica: replica, seq: 2))])
    replace(file, stage.header() + stage.line(2, #"{"a":1}"#) + stage.line(3, #"{"a":7}"#) + bytes)
    reader.readNew(now: stage.now, everything: true) { _ in }
    #expect(reader.findings.map(\.fact).contains(.replaced))
  }

  @Test(arguments: [false, true])
  func `takes segments in the order in which a synchroniser brings them`(atOnce: Bool) {
    let first = stage.header() + stage.line(2, #"{"a":1}"#) + stage.line(3, #"{"a":2}"#)
    let seal = #","previous":{"length":\#(first.count),"hash":"\#(hex(first))"}"#
    let second = stage.header(seq: 4, segment: 2, previous: seal) + stage.line(5, #"{"a":3}"#)
    let third = stage.header(seq: 6, segment: 3) + stage.line(7, #"{"a":4}"#)
    let folder = stage.foreign(atOnce ? [] : [Array(first.dropLast(20))])
    let reader = stage.journal()
    var texts: Set<String> = []
    func look() {
      reader.readNew(now: stage.now, everything: true) { texts.insert($0.payloadText) }
    }
    reader.read(now: stage.now) { texts.insert($0.payloadText) }
    writeFile(folder + "/00000003.klog", third)
    look()
    #expect(texts.contains(#"{"a":4}"#))
    #expect(!reader.findings.isEmpty)
    writeFile(folder + "/00000002.klog", second)
    look()
    #expect(!reader.findings.isEmpty)
    writeFile(folder + "/00000001.klog", first)
    look()
    #expect(texts == Set((1...4).map { #"{"a":\#($0)}"# }))
    #expect(reader.findings == [])
  }

  @Test func `knows a tear in a segment that comes after the one that tells of it`() {
    let first = stage.header() + stage.line(2, #"{"a":1}"#)
    let cut = #","previous":{"length":\#(first.count),"hash":"\#(hex(first))","cut":true}"#
    let second = stage.header(seq: 4, segment: 2, previous: cut) + stage.line(3, #"{"a":2}"#)
    let folder = stage.foreign([])
    let reader = stage.journal()
    func look() { reader.readNew(now: stage.now, everything: true) { _ in } }
    reader.read(now: stage.now) { _ in }
    writeFile(folder + "/00000002.klog", second)
    look()
    writeFile(folder + "/00000001.klog", first + Array("torn".utf8))
    look()
    #expect(reader.findings == [])
    #expect(stage.check().findings == [])
  }

  @Test func `confirms no doubt about a segment by a line of one before it`() {
    let first = stage.header() + stage.line(2, #"{"a":1}"#)
    let torn = Array("torn here\n".utf8)
    let second = stage.header(seq: 3, segment: 2)
    let scar =
      #"{"segment":2,"offset":\#(second.count),"length":9,"hash":"\#(hex(torn.dropLast()))"}"#
    let folder = stage.foreign([])
    let reader = stage.journal()
    func look() { reader.readNew(now: stage.now, everything: true) { _ in } }
    reader.read(now: stage.now) { _ in }
    writeFile(folder + "/00000002.klog", second + torn)
    look()
    writeFile(folder + "/00000001.klog", first)
    look()
    writeFile(folder + "/00000002.klog", second + torn + stage.line(4, kind: "log.scarred", scar))
    look()
    #expect(reader.findings == [])
    #expect(reader.scars == 1)
  }

  @Test func `reads a file from its beginning that takes the place of nothing but zeros`() {
    let bytes = stage.header() + stage.line(2, #"{"a":1}"#) + stage.line(3, #"{"a":2}"#)
    let zeros = [UInt8](repeating: 0, count: 99) + [10]
    let file = stage.foreign([zeros]) + "/00000001.klog"
    let reader = stage.journal()
    reader.read(now: stage.now) { _ in }
    replace(file, bytes)
    var texts: [String] = []
    reader.readNew(now: stage.now, everything: true) { texts.append($0.payloadText) }
    #expect(texts == [#"{"a":1}"#, #"{"a":2}"#])
    #expect(reader.findings == [])
  }

  @Test func `keeps a thousand findings, whatever there are`() {
    let bad = [UInt8](repeating: 10, count: 100_000)
    _ = stage.foreign([stage.header(replica: "yyyyyyyyyy") + bad], replica: "yyyyyyyyyy")
    let odd = (1...20_000).flatMap { stage.line(UInt32(2 * $0), "{}") }
    _ = stage.foreign([stage.header() + odd])
    let report = stage.check()
    #expect(report.findings.count == 1000)
    #expect(report.findingsBeyond > 100_000)
  }

  @Test func `sees that a finished segment was cut`() throws {
    let writer = stage.journal(system: System(segmentLength: 1000))
    for index in 0..<30 { _ = try writer.append([note("\(index)")], now: stage.now) }
    let reader = stage.journal(writes: false)
    reader.read(now: stage.now) { _ in }
    #expect(reader.findings == [])
    _ = truncate(stage.segment, 500)
    reader.readNew(now: stage.now, everything: true) { _ in }
    guard case .shrunk(_, to: 500) = reader.findings.first?.fact else {
      Issue.record("\(reader.findings)")
      return
    }
  }

  @Test func `hands unknown kinds to the model`() {
    _ = stage.foreign([
      stage.header() + stage.line(2, kind: "moon.landed", "{}")
        + stage.line(3, kind: "!moon.left", "{}")
    ])
    #expect(stage.events().map(\.kindText) == ["moon.landed", "!moon.left"])
    #expect(facts() == [])
  }

  @Test func `keeps the log's own lines to itself`() {
    _ = stage.foreign([stage.header() + stage.line(2, kind: "log.future", "{}")])
    #expect(stage.texts == [])
    #expect(facts() == [])
  }

  @Test func `refuses a log that belongs to another board, writer, audience or place`() {
    let line = stage.line(2, #"{"a":1}"#)
    _ = stage.foreign(
      [stage.header(replica: "aaaaaaaaaa", board: "other") + line], replica: "aaaaaaaaaa")
    _ = stage.foreign([stage.header(replica: "zzzzzzzzzz") + line], replica: "bbbbbbbbbb")
    _ = stage.foreign(
      [stage.header(replica: "cccccccccc", audience: "people") + line], replica: "cccccccccc")
    _ = stage.foreign(
      [stage.header(replica: "dddddddddd", segment: 2) + line], replica: "dddddddddd")
    #expect(stage.texts == [])
    #expect(facts() == [.misplaced, .misplaced, .misplaced, .misplaced])
  }

  @Test func `refuses a log of a newer format by name`() {
    let payload =
      #"{"format":2,"board":"\#(stage.board.id)","audience":"open","replica":"\#(other)","segment":1}"#
    _ = stage.foreign([stage.line(1, kind: "log.opened", payload) + stage.line(2, "{}")])
    #expect(facts() == [.newerFormat(2)])
    #expect(stage.texts == [])
  }

  private func append(_ folder: String, _ bytes: [UInt8]) {
    let file = open(folder + "/00000001.klog", O_WRONLY | O_APPEND)
    _ = write(file, bytes, bytes.count)
    close(file)
  }

  private func hex(_ bytes: some Sequence<UInt8>) -> String {
    let bytes = Array(bytes)
    let digits = String(CRC32C.of(bytes, 0..<bytes.count), radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }
}
