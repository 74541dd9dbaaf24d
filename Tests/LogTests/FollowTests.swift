import Glibc
import Log
import Model
import Testing

struct `Following` {
  let stage: Rehearsal
  init() throws { stage = try Rehearsal() }

  /// Waits until the kernel says that something changed.
  func wakes(_ journal: Journal) -> Bool {
    var polled = pollfd(
      fd: journal.followDescriptor ?? -1, events: Int16(POLLIN), revents: 0)
    return poll(&polled, 1, 5000) == 1
  }

  @Test func `wakes for a new event, a new segment, a new replica and a new audience`() throws {
    let circle = try #require(CircleID("kring7"))
    let reader = stage.journal(writes: false)
    reader.startFollowing()
    var texts: [String] = []
    reader.read(now: stage.now) { texts.append($0.payloadText) }
    let writer = stage.journal(system: System(segmentLength: 400))
    for index in 0..<10 {
      _ = try writer.append([note("\(index)")], now: stage.now)
      #expect(wakes(reader))
      reader.readNew(now: stage.now) { texts.append($0.payloadText) }
      #expect(texts.count == index + 1)
    }
    #expect(list(stage.replicas()[0]).count > 3)
    for (index, audience) in [Audience.circle(circle), .people, .own].enumerated() {
      _ = try writer.append([note("x", to: audience)], now: stage.now)
      #expect(wakes(reader))
      reader.readNew(now: stage.now) { texts.append($0.payloadText) }
      // A folder may appear in one look and its first line in the next.
      reader.readNew(now: stage.now) { texts.append($0.payloadText) }
      #expect(texts.count == 11 + index, "\(audience)")
    }
    _ = stage.foreign([stage.header() + stage.line(2, "{}")], audience: ".peers/open")
    #expect(wakes(reader))
    reader.readNew(now: stage.now) { texts.append($0.payloadText) }
    #expect(texts.count == 14)
    #expect(reader.findings == [])
  }

  @Test func `wakes for what is laid on the table, and for a terminal that ends`() async throws {
    let reader = stage.journal(writes: false)
    reader.startFollowing()
    reader.read(now: stage.now) { _ in }
    func changes() -> Bool {
      defer { reader.isTableChanged = false }
      reader.isTableChanged = false
      guard wakes(reader) else { return false }
      reader.readNew(now: stage.now) { _ in }
      return reader.isTableChanged
    }
    let table = Table(stage.board)
    let name = table.newName()
    try table.lay([65], .draft, as: name)
    #expect(changes(), "the table appears")
    try table.lay([66], .draft, as: name)
    #expect(changes())
    try table.take(name, .draft)
    #expect(changes())
    await #expect(processExitsWith: .success) { [root = stage.root as String] in
      let table = Table(try Rehearsal(reopening: root).board)
      try table.lay([67], .here, as: table.newName())
      exit(0)
    }
    #expect(changes())
    #expect(reader.findings == [])
  }

  @Test func `reads on after events were lost, by looking at everything`() throws {
    let reader = stage.journal(writes: false)
    reader.read(now: stage.now) { _ in }
    _ = try stage.journal().append([note("one")], now: stage.now)
    var texts: [String] = []
    reader.readNew(now: stage.now) { texts.append($0.payloadText) }
    #expect(texts == [], "nobody told it")
    reader.readNew(now: stage.now, everything: true) { texts.append($0.payloadText) }
    #expect(texts.count == 1)
  }

  @Test func `falls back to looking where the kernel gives no watch`() async throws {
    await #expect(processExitsWith: .success) { [root = stage.root as String] in
      let stage = try Rehearsal(reopening: root)
      let reader = stage.journal(writes: false)
      var limit = rlimit()
      getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
      var none = rlimit(rlim_cur: 0, rlim_max: limit.rlim_max)
      setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &none)
      reader.startFollowing()
      setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
      guard reader.needsPolling, reader.followDescriptor == nil else { exit(2) }
      reader.read(now: stage.now) { _ in }
      _ = try stage.journal().append([note("one")], now: stage.now)
      var count = 0
      reader.readNew(now: stage.now, everything: true) { _ in count += 1 }
      guard count == 1 else { exit(3) }
    }
  }

  @Test func `survives that a folder is taken away and put back`() throws {
    let folder = stage.foreign([stage.header() + stage.line(2, #"{"a":1}"#)])
    let reader = stage.journal(writes: false)
    reader.startFollowing()
    var texts: [String] = []
    reader.read(now: stage.now) { texts.append($0.payloadText) }
    _ = rename(folder, stage.root + "/away")
    #expect(wakes(reader))
    reader.readNew(now: stage.now) { texts.append($0.payloadText) }
    _ = rename(stage.root + "/away", folder)
    reader.readNew(now: stage.now, everything: true) { texts.append($0.payloadText) }
    #expect(texts == [#"{"a":1}"#])
  }
}
