import Model
import Testing

@Suite struct `Events of a newer version` {
  @Test func `an unknown kind is counted and changes nothing`() {
    let board = fold([
      line("poem.written", #"{"by":"p1"}"#, .at(1, seq: 1)),
      line("poem.written", "not even JSON", .at(2, seq: 2)),
      line("song.sung", "{}", .at(3, seq: 3)),
    ])
    #expect(board.unknownKinds == ["poem.written": 2, "song.sung": 1])
    #expect(!board.mustNotWrite)
    #expect(board.eventCount == 3)
    #expect(board.cards.all.isEmpty)
  }

  @Test func `an unknown kind with an exclamation mark forbids writing`() {
    #expect(fold([line("!poem.written", "{}")]).mustNotWrite)
  }

  @Test func `a known kind with an exclamation mark is folded and forbids nothing`() {
    let board = fold([line("!board.started", #"{"title":"Here"}"#)])
    #expect(board.title.value == "Here")
    #expect(!board.mustNotWrite)
  }

  @Test func `an unknown kind inside a transaction is counted too`() {
    let tx = Transaction(events: [
      InnerEvent(kind: "!poem.written", target: .board, payload: [123, 125])
    ])
    let board = fold([line(.board, tx, .first)])
    #expect(board.unknownKinds == ["!poem.written": 1])
    #expect(board.mustNotWrite)
  }

  @Test(arguments: [
    ("card.moved", #"{"to":"engaged"}"#, Malformed.value(key: "to")),
    ("card.moved", "{}", .missing(key: "to")),
    ("card.moved", #"{"to":"engage","to":"share"}"#, .json(offset: 19)),
    ("card.moved", #"{"to":"engage","by":7}"#, .value(key: "by")),
    ("card.moved", #"{"to":"engage","rank":"é"}"#, .value(key: "rank")),
    ("card.captured", #"{"kind":"problem","title":"x","number":0}"#, .value(key: "number")),
    ("card.captured", #"{"kind":"problem","title":"x","number":10000000}"#, .value(key: "number")),
    ("challenge.named", #"{"title":"x","number":0}"#, .value(key: "number")),
    ("challenge.named", #"{"title":"x","number":10000000}"#, .value(key: "number")),
    ("card.reparented", "{}", .missing(key: "parent")),
    ("card.merged", "{}", .missing(key: "into")),
    ("maturity.reached", "{}", .missing(key: "maturity")),
    ("competition.noted", #"{"partners":["a"]}"#, .value(key: "partners")),
    ("competition.ended", #"{"partners":["a","b","c"]}"#, .value(key: "partners")),
    ("partners.introduced", #"{"partners":[]}"#, .value(key: "partners")),
    ("limit.set", #"{"stage":"engage","limit":-1}"#, .value(key: "limit")),
    ("promise.set", #"{"percent":101,"days":1}"#, .value(key: "percent")),
    ("promise.set", #"{"percent":1,"days":-1}"#, .value(key: "days")),
    ("session.planned", #"{"title":"x","number":0}"#, .value(key: "number")),
    ("session.planned", #"{"title":"x","date":"2025-02-30"}"#, .value(key: "date")),
    ("session.planned", #"{"title":"x","start":"24:00"}"#, .value(key: "start")),
    (
      "session.planned", #"{"title":"x","agenda":[{"item":"a","method":"b","minutes":0}]}"#,
      .value(key: "agenda")
    ),
    ("round.extended", #"{"item":"a1","round":1,"minutes":1441}"#, .value(key: "minutes")),
    ("round.ended", #"{"item":"a1","round":0}"#, .value(key: "round")),
    (
      "round.started",
      #"{"item":"a1","round":3,"of":2,"name":{},"minutes":1,"who":"all","op":"talk","see":"all","do":{}}"#,
      .value(key: "of")
    ),
    ("cards.revealed", #"{"cards":[],"seats":-1}"#, .value(key: "seats")),
    (
      "ballot.opened", #"{"dotsEach":0,"maxPerCard":1,"hidden":true}"#, .value(key: "dotsEach")
    ),
    ("ballot.closed", #"{"voters":1,"tally":{"C!":1}}"#, .value(key: "tally")),
    ("ratings.opened", #"{"scale":"impact","min":5,"max":5}"#, .value(key: "max")),
    (
      "ratings.closed", #"{"voters":1,"whole":{"median":"3.25","sum":3,"count":1}}"#,
      .value(key: "whole")
    ),
    (
      "decision.recorded", #"{"question":"?","outcome":"","method":"consent"}"#,
      .value(key: "outcome")
    ),
    ("tx", #"{"events":[{"kind":"card.parked","target":"c1"}]}"#, .value(key: "events")),
    ("card.parked", "[]", .json(offset: 0)),
  ])
  func `a payload that cannot be read is listed with its problem`(
    kind: String, json: String, problem: Malformed
  ) {
    let board = fold([line(kind, json, .at(1, seq: 9))])
    let id = EventID(replica: replica(1), seq: 9)
    #expect(board.unreadable.map(\.id) == [id])
    #expect(board.unreadable.map(\.problem) == [problem])
    #expect(board.didNotApply.map(\.event) == [id])
    #expect(board.didNotApply.map(\.reason) == [.unreadable(problem)])
    #expect(board.cards.all.isEmpty)
  }
}
