import Glibc
import Log
import Model
import Testing

struct `A segment` {
  let stage: Rehearsal
  init() throws { stage = try Rehearsal() }

  /// Fills several small segments.
  @discardableResult
  func fill(_ count: Int = 60) throws -> [String] {
    let journal = stage.journal(system: System(segmentLength: 2000))
    for index in 0..<count { _ = try journal.append([note("\(index)")], now: stage.now) }
    return list(stage.replicas()[0]).filter { $0.hasSuffix(".klog") }
  }

  func path(_ number: Int) -> String { stage.replicas()[0] + "/0000000\(number).klog" }

  @Test func `is followed by another when it is long enough`() throws {
    let names = try fill()
    #expect(names.count > 2)
    #expect(names.first == "00000001.klog" && names.last == "0000000\(names.count).klog")
    #expect(stage.texts == (0..<60).map { #"{"text":"\#($0)"}"# })
    let report = stage.check()
    #expect(report.findings == [])
    #expect(report.segments == names.count && report.events == 60)
    let seqs = stage.events().map(\.key.seq)
    #expect(seqs.last == UInt32(60 + names.count), "dense, the first lines of segments included")
  }

  @Test func `is four mebibytes long in earnest`() throws {
    let journal = stage.journal()
    let long = String(repeating: "x", count: 60_000)
    for _ in 0..<75 { _ = try journal.append([note(long)], now: stage.now, sync: false) }
    try journal.save(now: stage.now)
    let size = readFile(path(1)).count
    #expect(size >= 4 << 20 && size < 4 << 20 + Line.longestWritten)
    #expect(stage.check().findings == [])
  }

  @Test func `begins by saying what it is and how the one before ended`() throws {
    try fill()
    let lines = readFile(path(2)).split(separator: 10)
    let first = String(decoding: try #require(lines.first), as: UTF8.self)
    let before = readFile(path(1))
    let hex = String(CRC32C.of(before, 0..<before.count), radix: 16)
    let replica = try #require(stage.replicas().first?.split(separator: "/").last)
    #expect(
      first.hasSuffix(
        #" log.opened board {"format":1,"board":"\#(stage.board.id)","audience":"open","replica":"#
          + #""\#(replica)","user":"esther","host":"kiosk","segment":2,"previous":{"length":"#
          + #"\#(before.count),"hash":"\#(String(repeating: "0", count: 8 - hex.count) + hex)"}}"#))
  }

  @Test func `that was shortened is not what its successor says`() throws {
    try fill()
    let bytes = readFile(path(1))
    let cut = try #require(bytes.dropLast().lastIndex(of: 10))
    writeFile(path(1), Array(bytes[...cut]))
    let facts = stage.check().findings.map(\.fact)
    #expect(facts.contains(.otherThanSealed))
    #expect(facts.contains { if case .missing = $0 { true } else { false } })
  }

  @Test func `in which lines were exchanged for good ones is found by a check`() throws {
    try fill()
    var lines = readFile(path(1)).split(separator: 10).map(Array.init)
    let old = try #require(Line(lines[1], 0..<lines[1].count))
    lines[1] = Line.format(
      seq: old.seq, stamp: old.stamp, kind: "note.made".utf8, target: .board,
      payload: #"{"text":"X"}"#.utf8
    ).dropLast()
    writeFile(path(1), Array(lines.joined(separator: [10])) + [10])
    #expect(stage.check().findings.map(\.fact) == [.otherThanSealed])
  }

  @Test func `that is missing is told, and the rest is read`() throws {
    let names = try fill()
    _ = unlink(path(2))
    let facts = stage.check().findings.map(\.fact)
    #expect(facts.contains(.missingSegment(2)))
    #expect(facts.contains { if case .missing = $0 { true } else { false } })
    #expect(stage.texts.count > 20 && stage.texts.count < 60)
    #expect(names.count > 2)
  }

  @Test func `goes on after a restart`() throws {
    try fill()
    let before = stage.texts.count
    let added = try stage.journal().append([note("more")], now: stage.now)
    #expect(added.first?.key.seq == (stage.events().dropLast().last?.key.seq ?? 0) + 1)
    #expect(stage.texts.count == before + 1)
  }

  @Test func `whose only line is damaged makes no number be used again`() throws {
    let writer = stage.journal(system: System(segmentLength: 200))
    for text in ["one", "two"] { _ = try writer.append([note(text)], now: stage.now) }
    writer.close()
    removeAll(stage.places.state + "/milestones")
    let folder = stage.replicas().first ?? ""
    let last = try #require(list(folder).last { $0.hasSuffix(".klog") })
    var bytes = readFile(folder + "/" + last)
    let header = try #require(bytes.firstIndex(of: 10))
    bytes = Array(bytes[...header])
    bytes[30] ^= 1
    writeFile(folder + "/" + last, bytes)
    let before = stage.events().map(\.key.seq).max() ?? 0
    let event = try #require(
      try stage.journal(system: System(segmentLength: 200)).append([note("three")], now: stage.now)
        .first)
    #expect(event.key.seq > before + 1)
    #expect(stage.check().findings.allSatisfy { if case .forked = $0.fact { false } else { true } })
  }

  @Test func `that was begun and never got its first line gets it now`() throws {
    try fill(3)
    for torn in [[], Array("3f9a1c07 1042 2026-08-2".utf8)] {
      let stage = try Rehearsal()
      _ = try stage.journal().append([note("one")], now: stage.now)
      writeFile(stage.replicas()[0] + "/00000002.klog", torn)
      let added = try stage.journal().append([note("two")], now: stage.now)
      #expect(added.count == 1)
      #expect(stage.check().findings == [])
      #expect(stage.texts == [#"{"text":"one"}"#, #"{"text":"two"}"#])
      #expect(readFile(stage.replicas()[0] + "/00000002.klog").starts(with: torn))
    }
  }
}
