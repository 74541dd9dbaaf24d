import Log
import Model
import Testing

struct `Clocks` {
  let stage: Rehearsal
  init() throws { stage = try Rehearsal() }

  @Test func `that run back do not take the order back`() throws {
    let journal = stage.journal()
    var stamps: [Stamp] = []
    for offset: Int64 in [0, 5000, -86_400_000, 3, -1, 6000] {
      stamps += try journal.append([note("x")], now: stage.now + offset).map(\.key.stamp)
    }
    #expect(stamps == stamps.sorted())
    #expect(Set(stamps).count == stamps.count)
    #expect(stamps.last?.milliseconds == stage.now + 6000)
  }

  @Test func `that run back between two starts do not either`() throws {
    _ = try stage.journal().append([note("1")], now: stage.now)
    _ = try stage.journal().append([note("2")], now: stage.now - 3_600_000)
    #expect(stage.texts == [#"{"text":"1"}"#, #"{"text":"2"}"#])
  }

  @Test func `far behind my own last event are told, and writing goes on`() throws {
    _ = try stage.journal().append([note("1")], now: stage.now)
    let early = stage.now - 86_400_000
    let journal = stage.journal()
    let events = try journal.append([note("2")], now: early)
    #expect(events.first?.key.stamp == Stamp(milliseconds: stage.now, counter: 2))
    #expect(journal.findings.map(\.weight) == [.notice])
    guard case .ownFuture(_, now: early) = journal.findings.first?.fact else {
      Issue.record("\(journal.findings)")
      return
    }
  }

  @Test func `never hold back what I wrote myself`() throws {
    _ = try stage.journal().append([note("1")], now: stage.now)
    stage.now -= 86_400_000
    var texts: [String] = []
    stage.journal().read(now: stage.now) { texts.append($0.payloadText) }
    #expect(texts == [#"{"text":"1"}"#])
    // Also when I only read; somebody else holds it back.
    #expect(stage.texts == texts)
    #expect(stage.check().held == 0)
    let others = Places(
      data: stage.root + "/o", state: stage.root + "/o", cache: stage.root + "/o")
    #expect(stage.events(places: others).isEmpty)
  }

  @Test func `stamps come after everything that was seen`() throws {
    _ = stage.foreign([stage.header() + stage.line(2, "{}", later: 300_000)])
    let journal = stage.journal()
    journal.read(now: stage.now) { _ in }
    let events = try journal.append([note("mine")], now: stage.now)
    #expect((events.first?.key.stamp.milliseconds ?? 0) == stage.now + 300_000)
  }

  @Test func `of others far ahead are held back from view and from my clock`() throws {
    _ = stage.foreign([
      stage.header() + stage.line(2, #"{"a":1}"#, later: 3_600_000) + stage.line(3, #"{"a":2}"#)
    ])
    let journal = stage.journal()
    var texts: [String] = []
    journal.read(now: stage.now) { texts.append($0.payloadText) }
    #expect(texts == [#"{"a":2}"#])
    #expect(journal.held == 1)
    #expect(journal.heldUntil == stage.now + 3_600_000 - Hold.tolerance)
    let mine = try journal.append([note("mine")], now: stage.now)
    #expect((mine.first?.key.stamp.milliseconds ?? 0) <= stage.now + 1)
    journal.readNew(now: stage.now + 2_999_999) { texts.append($0.payloadText) }
    #expect(journal.held == 1)
    journal.readNew(now: stage.now + 3_000_000) { texts.append($0.payloadText) }
    #expect(texts.filter { $0 == #"{"a":1}"# }.count == 1)
    #expect(journal.held == 0 && journal.heldUntil == nil)
  }

  @Test func `held back are taken in when someone accepts them`() throws {
    _ = stage.foreign([stage.header() + stage.line(2, #"{"a":1}"#, later: 3_600_000)])
    let journal = stage.journal()
    var texts: [String] = []
    journal.read(now: stage.now) { texts.append($0.payloadText) }
    #expect(texts == [])
    try journal.acceptHeld { texts.append($0.payloadText) }
    #expect(texts == [#"{"a":1}"#])
    let mine = try journal.append([note("mine")], now: stage.now)
    #expect((mine.first?.key.stamp.milliseconds ?? 0) == stage.now + 3_600_000)
  }

  @Test func `what was accepted stays so, what comes later is held back again`() throws {
    let folder = stage.foreign([
      stage.header() + stage.line(2, #"{"a":1}"#, later: 3_600_000)
    ])
    let journal = stage.journal()
    journal.read(now: stage.now) { _ in }
    try journal.acceptHeld { _ in }
    #expect(stage.texts == [#"{"a":1}"#])
    let bytes = readFile(folder + "/00000001.klog")
    writeFile(
      folder + "/00000001.klog", bytes + stage.line(3, #"{"a":2}"#, later: 7_200_000))
    #expect(stage.texts == [#"{"a":1}"#])
    #expect(stage.check().held == 1)
    // Another writer's event with the same number was not accepted.
    _ = stage.foreign(
      [
        stage.header(replica: "yyyyyyyyyy") + stage.line(2, #"{"a":3}"#, later: 3_600_000)
      ], replica: "yyyyyyyyyy")
    #expect(stage.check().held == 2)
    let next = stage.journal()
    next.read(now: stage.now) { _ in }
    try next.acceptHeld { _ in }
    #expect(stage.texts == [3, 1, 2].map { "{\"a\":\($0)}" })
  }

  @Test func `without a place to remember it nothing is accepted`() throws {
    _ = stage.foreign([stage.header() + stage.line(2, #"{"a":1}"#, later: 3_600_000)])
    let journal = Journal(stage.board, places: nil, account: nil)
    journal.read(now: stage.now) { _ in }
    #expect(throws: LogError.readOnly(.openedForReading)) {
      try journal.acceptHeld { _ in Issue.record("nothing may be taken in") }
    }
    #expect(journal.held == 1)
  }

  @Test func `at the end of time leave me stamps to write`() throws {
    let far = Stamp.lastMillisecond - stage.now
    _ = stage.foreign([stage.header() + stage.line(2, #"{"a":1}"#, later: far)])
    let journal = stage.journal()
    journal.read(now: stage.now) { _ in }
    try journal.acceptHeld { _ in }
    #expect(try journal.append([note("mine")], now: stage.now).count == 1)
  }

  @Test func `hold lets go in order and once`() {
    var hold = Hold()
    let base: Int64 = 1_000_000_000
    for (index, minutes) in [40, 20, 30].enumerated() {
      let stamp = Stamp(milliseconds: base + Int64(minutes) * 60_000)
      #expect(Hold.mustWait(stamp, now: base))
      hold.keep(stamp, at: UInt64(index))
    }
    #expect(hold.count == 3 && hold.due == base + 600_000)
    #expect(hold.release(now: base) == [])
    #expect(hold.release(now: base + 1_200_000) == [1, 2])
    #expect(hold.release(now: base + 1_200_000) == [])
    #expect(hold.accept() == [0])
    #expect(hold.count == 0 && hold.due == nil)
  }
}
