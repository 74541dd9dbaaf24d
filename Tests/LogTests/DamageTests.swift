import Glibc
import Log
import Model
import Testing

struct `Damage` {
  let stage: Rehearsal
  init() throws { stage = try Rehearsal() }

  /// Writes three events and gives the bytes of the segment.
  func three() throws -> [UInt8] {
    let journal = stage.journal()
    for text in ["one", "two", "three"] {
      _ = try journal.append([note(text)], now: stage.now)
    }
    return readFile(stage.segment)
  }

  @Test func `a log cut at any byte gives a prefix of its events, and goes on`() throws {
    let whole = try three()
    let all = stage.events().map(\.payloadText)
    let ends = whole.indices.filter { whole[$0] == 10 }.map { $0 + 1 }
    for length in 0...whole.count {
      // What closing wrote down would tell that the log became shorter; here it is a crash before any of that.
      removeAll(stage.places.state + "/milestones")
      writeFile(stage.segment, Array(whole[..<length]))
      let expected = Array(all.prefix(max(0, ends.filter { $0 <= length }.count - 1)))
      #expect(stage.texts == expected, "cut at \(length)")
      #expect(stage.check().isDamaged == false, "cut at \(length)")
      let journal = stage.journal()
      let added = try journal.append([note("more")], now: stage.now)
      #expect(added.count == 1)
      #expect(stage.texts == expected + [#"{"text":"more"}"#], "cut at \(length)")
      let torn = !(length == 0 || ends.contains(length))
      let report = stage.check()
      #expect(report.findings == [], "cut at \(length)")
      #expect(report.scars == (torn ? 1 : 0), "cut at \(length)")
      #expect(readFile(stage.segment).starts(with: whole[..<length]), "old bytes stay")
    }
  }

  @Test func `no flipped bit goes unseen`() throws {
    let whole = try three()
    let all = Set(stage.events().map { $0.payloadText + $0.key.stamp.description })
    #expect(all.count == 3)
    for index in whole.indices {
      for bit in 0..<8 {
        var bytes = whole
        bytes[index] ^= 1 << UInt8(bit)
        writeFile(stage.segment, bytes)
        let report = stage.check()
        let seen = stage.events().map { $0.payloadText + $0.key.stamp.description }
        #expect(seen.allSatisfy(all.contains), "byte \(index), bit \(bit): an event was invented")
        #expect(Set(seen).count == seen.count)
        // The last line feed is how a line being written looks: its event waits, and that is all.
        if index < whole.count - 1 {
          #expect(report.isDamaged, "byte \(index), bit \(bit) goes unseen")
          let missing = index < whole.firstIndex(of: 10) ?? 0 ? 0 : 1
          #expect(seen.count >= 2 - (whole[index] == 10 ? 1 : 0))
          #expect(seen.count <= 3 - missing)
        } else {
          #expect(seen.count == 2)
        }
      }
    }
  }

  @Test func `a damaged line is located, counted and copied, and the rest is read`() throws {
    var bytes = try three()
    let second = try #require(bytes.split(separator: 10).dropFirst(2).first)
    bytes[second.startIndex + 60] ^= 4
    writeFile(stage.segment, bytes)
    let journal = stage.journal(writes: false)
    var texts: [String] = []
    journal.read(now: stage.now) { texts.append($0.payloadText) }
    #expect(texts == [#"{"text":"one"}"#, #"{"text":"three"}"#])
    #expect(journal.findings.count == 2)
    let finding = try #require(journal.findings.first)
    #expect(finding.offset == UInt64(second.startIndex))
    guard case .damaged(let count, let copy?) = finding.fact else {
      Issue.record("\(finding)")
      return
    }
    #expect(count == UInt64(second.count))
    #expect(readFile(copy) == Array(bytes[second.indices]))
    let replica = try #require(ReplicaID(list(stage.board.path + "/open").first ?? ""))
    #expect(journal.findings.last?.fact == .missing(replica: replica, seqs: 3...3))
    #expect(stage.check().isDamaged)
  }

  @Test func `after a damaged last line its number is not used again`() throws {
    var bytes = try three()
    bytes[bytes.count - 5] ^= 1
    writeFile(stage.segment, bytes)
    let added = try stage.journal().append([note("more")], now: stage.now)
    #expect(added.first?.key.seq == 5)
    #expect(stage.check().isDamaged)
  }

  @Test func `a tail of zeros is a tear`() throws {
    let whole = try three()
    writeFile(stage.segment, whole + [UInt8](repeating: 0, count: 5000))
    removeAll(stage.places.state + "/milestones")
    #expect(stage.check().isDamaged == false)
    _ = try stage.journal().append([note("more")], now: stage.now)
    #expect(stage.texts.count == 4)
    #expect(stage.check().findings == [])
    #expect(stage.check().scars == 1)
  }

  @Test func `bytes that look like a whole line without its end never become an event`() throws {
    let whole = try three()
    let last = stage.line(5, #"{"text":"never saved"}"#)
    writeFile(stage.segment, whole + last.dropLast())
    _ = try stage.journal().append([note("more")], now: stage.now)
    #expect(stage.texts.last == #"{"text":"more"}"#)
    #expect(stage.texts.count == 4)
    #expect(stage.check().findings == [])
  }
}
