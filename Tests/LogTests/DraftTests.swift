import Glibc
import Log
import Model
import Testing

struct `A draft` {
  let stage: Rehearsal
  init() throws { stage = try Rehearsal() }

  func draft(_ payload: String, kind: String = "note.made") -> Draft {
    Draft(audience: .open, kind: kind, target: .board, payload: Array(payload.utf8))
  }

  @Test(arguments: [
    "", "x", "{", "{}x", "[]", "{\"a\":1,\"a\":2}", "{\"a\":\"\u{1B}\"}", "{\"a\":\n1}",
    "{\"a\":\"\u{202E}\"}", "{\"a\":\"\u{9B}\"}", "{\"a\":\"\u{2028}\"}", "{\"a\":\"\u{7F}\"}",
    "{a:1}", "{} {}",
  ]) func `that could not be read back or is not harmless is refused`(payload: String) {
    #expect(throws: LogError.unwritable(kind: "note.made")) {
      try stage.journal().append([draft(payload)], now: stage.now)
    }
    #expect(stage.replicas() == [])
  }

  @Test(arguments: ["", "Note", "note made", "n1", "!"])
  func `of an odd kind is refused`(kind: String) {
    #expect(throws: LogError.unwritable(kind: kind)) {
      try stage.journal().append([draft("{}", kind: kind)], now: stage.now)
    }
  }

  @Test func `as long as a line may be is written, and a byte more is refused with its length`()
    throws
  {
    let journal = stage.journal()
    let frame = 9 + 10 + 1 + 29 + 1 + 9 + 1 + 5 + 1 + 1
    let room = Line.longestWritten - frame - #"{"a":""}"#.utf8.count
    let text = String(repeating: "x", count: room)
    _ = try journal.append([draft(#"{"a":"\#(text)"}"#)], now: stage.now)
    let error = LogError.tooLong(
      kind: "note.made", bytes: Line.longestWritten + 1, limit: Line.longestWritten)
    #expect(throws: error) {
      try journal.append([draft(#"{"a":"\#(text)x"}"#)], now: stage.now)
    }
    #expect(stage.texts.count == 1)
  }

  @Test func `that is refused leaves the whole batch unwritten`() {
    #expect(throws: LogError.unwritable(kind: "note.made")) {
      try stage.journal().append(
        [note("good", to: .own), draft("{}"), draft("{")], now: stage.now)
    }
    #expect(stage.texts == [])
  }

  @Test func `that must be understood makes its batch one that must be`() throws {
    let events = try stage.journal().append(
      [draft("{}"), draft("{}", kind: "!note.unmade")], now: stage.now)
    #expect(events.map(\.kindText) == ["!tx"])
  }

  @Test func `for which there is no list writes nothing`() throws {
    #expect(try stage.journal().append([], now: stage.now).isEmpty)
    #expect(stage.replicas() == [])
  }
}
