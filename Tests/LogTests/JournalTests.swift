import Log
import Model
import Testing

struct `A journal` {
  let stage: Rehearsal
  init() throws { stage = try Rehearsal() }

  @Test func `gives back what was appended, to a fresh reader too`() throws {
    let journal = stage.journal()
    let one = try journal.append([note("one")], now: stage.now)
    let two = try journal.append([note("two")], now: stage.now)
    #expect(one.map(\.payloadText) == [#"{"text":"one"}"#])
    #expect(two.first?.key.seq == 3)
    #expect(stage.texts == [#"{"text":"one"}"#, #"{"text":"two"}"#])
    #expect(journal.findings == [])
  }

  @Test func `makes one tx of several drafts for one audience`() throws {
    let journal = stage.journal()
    let events = try journal.append(
      [note("a"), note("private", to: .own), note("b")], now: stage.now)
    #expect(events.map(\.kindText) == ["tx", "note.made"])
    #expect(
      events.first?.payloadText
        == #"{"events":[{"kind":"note.made","target":"board","payload":{"text":"a"}},"#
        + #"{"kind":"note.made","target":"board","payload":{"text":"b"}}]}"#)
    #expect(events.last?.audience == .own)
    #expect(stage.events().count == 2)
  }

  @Test func `follows what another terminal appends`() throws {
    let reader = stage.journal()
    reader.startFollowing()
    reader.read(now: stage.now) { _ in }
    let writer = stage.journal()
    _ = try writer.append([note("hello")], now: stage.now)
    var seen: [String] = []
    reader.readNew(now: stage.now) { seen.append($0.payloadText) }
    #expect(seen == [#"{"text":"hello"}"#])
    _ = try writer.append([note("again")], now: stage.now)
    reader.readNew(now: stage.now) { seen.append($0.payloadText) }
    #expect(seen.count == 2)
    #expect(!reader.needsPolling)
  }

  @Test func `reads one event again by its position`() throws {
    let journal = stage.journal()
    let events = try journal.append([note("one")], now: stage.now)
    let position = try #require(events.first?.position)
    #expect(journal.event(at: position)?.payloadText == #"{"text":"one"}"#)
    var positions: [UInt64] = []
    let reader = stage.journal(writes: false)
    reader.read(now: stage.now) { positions.append($0.position) }
    #expect(positions.compactMap { reader.event(at: $0)?.payloadText } == [#"{"text":"one"}"#])
  }
}
