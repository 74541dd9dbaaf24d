import Glibc
import Log
import Model
import Testing

struct `When the disk fails` {
  let stage: Rehearsal
  let faults = Faults()
  init() throws { stage = try Rehearsal() }

  /// What a payload of `note` says.
  func says(_ texts: String...) -> [String] { texts.map { #"{"text":"\#($0)"}"# } }

  @Test func `a short write of any length is healed and its event written once`() throws {
    let length = 90
    for count in 0...length {
      let stage = try Rehearsal()
      let faults = Faults()
      let journal = stage.journal(system: faults.system)
      _ = try journal.append([note("one")], now: stage.now)
      let before = readFile(stage.segment)
      faults.arm(.write, .short(count))
      let none = try journal.append([note("two")], now: stage.now)
      let isWhole =
        readFile(stage.segment).last == 10 && readFile(stage.segment).count > before.count
      if isWhole {
        #expect(none.count == 1)
        continue
      }
      #expect(none.isEmpty)
      #expect(journal.postponed.map(\.count) == [1], "cut at \(count)")
      #expect(stage.check().isDamaged == false)
      let both = try journal.append([note("three")], now: stage.now)
      #expect(both.map(\.payloadText) == says("two", "three"), "cut at \(count)")
      #expect(journal.postponed.isEmpty)
      #expect(stage.texts == says("one", "two", "three"), "cut at \(count)")
      #expect(stage.check().findings == [], "cut at \(count)")
      #expect(readFile(stage.segment).starts(with: before), "old bytes stay")
    }
  }

  @Test func `a healing that is itself cut short is healed`() throws {
    for count in 0...260 {
      let stage = try Rehearsal()
      let faults = Faults()
      let journal = stage.journal(system: faults.system)
      _ = try journal.append([note("one")], now: stage.now)
      faults.arm(.write, .short(40))
      #expect(try journal.append([note("two")], now: stage.now).isEmpty)
      faults.arm(.write, .short(count))
      _ = try journal.append([note("three")], now: stage.now)
      _ = try journal.append([note("four")], now: stage.now)
      #expect(stage.texts == says("one", "two", "three", "four"), "cut at \(count)")
      #expect(stage.check().findings == [], "cut at \(count)")
    }
  }

  @Test func `a full disk puts the event in the outbox and the next terminal appends it`() throws {
    let journal = stage.journal(system: faults.system)
    _ = try journal.append([note("one")], now: stage.now)
    faults.arm(.write, .fails(ENOSPC))
    #expect(try journal.append([note("two")], now: stage.now).isEmpty)
    let postponed = try #require(journal.postponed.first)
    #expect(postponed.reason == .failed(path: stage.segment, code: ENOSPC))
    let next = stage.journal()
    var seen: [String] = []
    next.read(now: stage.now) { seen.append($0.payloadText) }
    #expect(Set(seen) == Set(says("one", "two")))
    #expect(next.postponed.isEmpty)
    #expect(stage.texts == says("one", "two"))
    // And the first one does not do it again.
    _ = try journal.append([note("three")], now: stage.now)
    #expect(stage.texts == says("one", "two", "three"))
  }

  @Test func `a disk so full that the outbox beside the log fails uses the second one`() throws {
    let journal = stage.journal(system: faults.system)
    _ = try journal.append([note("one")], now: stage.now)
    faults.arm(.write, .fails(ENOSPC))
    faults.arm(.create, .fails(ENOSPC))
    #expect(try journal.append([note("two")], now: stage.now).isEmpty)
    #expect(list(stage.places.state + "/outbox/open").count == 1)
    #expect(try journal.retry(now: stage.now).map(\.payloadText) == says("two"))
    #expect(list(stage.places.state + "/outbox/open").isEmpty)
  }

  @Test func `what can be kept nowhere is told and stays with the caller`() throws {
    let journal = stage.journal(system: faults.system)
    _ = try journal.append([note("one")], now: stage.now)
    faults.armAlways(.write, ENOSPC)
    #expect(throws: LogError.system(call: "write", path: stage.segment, code: ENOSPC)) {
      try journal.append([note("two")], now: stage.now)
    }
    faults.disarm()
    _ = try journal.append([note("two")], now: stage.now)
    #expect(stage.texts == says("one", "two"))
  }

  @Test func `a first event on a full disk waits too`() throws {
    faults.arm(.makeFolder, .fails(ENOSPC), at: 0)
    makeFolders(stage.places.state + "/replicas/open")
    let journal = stage.journal(system: faults.system)
    #expect(try journal.append([note("one")], now: stage.now).isEmpty)
    #expect(journal.postponed.map(\.count) == [1])
    let next = stage.journal()
    next.read(now: stage.now) { _ in }
    #expect(next.postponed.map(\.reason) == [.found])
    #expect(try next.retry(now: stage.now).map(\.payloadText) == says("one"))
    #expect(stage.texts == says("one"))
  }

  @Test func `a refused save writes the same bytes to a new segment`() throws {
    let journal = stage.journal(system: faults.system)
    _ = try journal.append([note("one")], now: stage.now)
    let durable = readFile(stage.segment)
    faults.arm(.saveFile, .fails(EIO))
    let saved = try journal.append([note("two")], now: stage.now)
    #expect(saved.map(\.payloadText) == says("two"))
    #expect(stage.texts == says("one", "two"))
    #expect(stage.check().findings == [])
    let second = (stage.replicas().first ?? "") + "/00000002.klog"
    let lines = readFile(second).split(separator: 10)
    #expect(lines.count == 2)
    #expect(readFile(stage.segment).suffix(lines[1].count + 1).dropLast().elementsEqual(lines[1]))
    // The pages the kernel dropped are gone after a restart; nothing is missing then either.
    writeFile(stage.segment, durable)
    #expect(stage.texts == says("one", "two"))
    #expect(stage.check().findings == [])
    writeFile(stage.segment, durable + [UInt8](repeating: 0, count: 20))
    #expect(stage.check().findings == [])
    _ = try journal.append([note("three")], now: stage.now)
    #expect(stage.texts == says("one", "two", "three"))
  }

  @Test func `a disk that refuses twice ends writing, and keeps the events elsewhere`() throws {
    let journal = stage.journal(system: faults.system)
    _ = try journal.append([note("one")], now: stage.now)
    let durable = readFile(stage.segment)
    faults.arm(.saveFile, .fails(EIO), at: 0)
    faults.arm(.saveFile, .fails(EIO), at: 1)
    let reason = ReadOnlyReason.savingFailed(path: stage.segment, code: EIO)
    #expect(throws: LogError.readOnly(reason)) {
      try journal.append([note("two")], now: stage.now)
    }
    #expect(journal.failure == reason)
    #expect(journal.postponed.map(\.count) == [1])
    #expect(throws: LogError.readOnly(reason)) {
      try journal.append([note("three")], now: stage.now)
    }
    // After a restart the page is gone, and so is the segment that could not be begun.
    writeFile(stage.segment, durable)
    _ = unlink((stage.replicas().first ?? "") + "/00000002.klog")
    stage.journal().read(now: stage.now) { _ in }
    #expect(stage.texts == says("one", "two"))
    #expect(stage.check().findings == [])
  }

  @Test func `an event the disk refused is written again although it can be read`() throws {
    let journal = stage.journal(system: faults.system)
    _ = try journal.append([note("one")], now: stage.now)
    faults.arm(.saveFile, .fails(EIO), at: 0)
    faults.arm(.saveFile, .fails(EIO), at: 1)
    _ = try? journal.append([note("two")], now: stage.now)
    let next = stage.journal()
    next.read(now: stage.now) { _ in }
    #expect(next.postponed.isEmpty)
    #expect(stage.texts == says("one", "two"))
    let copies = stage.replicas().flatMap { folder in
      list(folder).filter { $0.hasSuffix(".klog") }.flatMap {
        readFile(folder + "/" + $0).split(separator: 10).filter {
          String(decoding: $0, as: UTF8.self).hasSuffix(#"{"text":"two"}"#)
        }
      }
    }
    #expect(copies.count == 2)
    #expect(copies.first == copies.last)
  }

  /// A log with `one` in it, as it is on disk, and `two` waiting beside it.
  private func waiting() throws -> [UInt8] {
    let journal = stage.journal(system: faults.system)
    _ = try journal.append([note("one")], now: stage.now)
    faults.arm(.write, .fails(ENOSPC))
    #expect(try journal.append([note("two")], now: stage.now).isEmpty)
    return readFile(stage.segment)
  }

  @Test func `what waited and is refused by the disk goes to a new segment as well`() throws {
    let durable = try waiting()
    faults.arm(.saveFile, .fails(EIO))
    let next = stage.journal(system: faults.system)
    next.read(now: stage.now) { _ in }
    #expect(next.postponed.isEmpty)
    // The pages the kernel dropped are gone after a restart.
    writeFile(stage.segment, durable)
    #expect(stage.texts == says("one", "two"))
    #expect(stage.check().findings == [])
  }

  @Test(arguments: [true, false])
  func `what waited and is refused twice waits on, and is written once`(isLost: Bool) throws {
    let durable = try waiting()
    let next = stage.journal(system: faults.system)
    // The first save is that of the file that keeps it; the next two are those of the log.
    faults.arm(.saveFile, .fails(EIO), at: 0)
    faults.arm(.saveFile, .fails(EIO), at: 1)
    next.read(now: stage.now) { _ in }
    #expect(next.failure == .savingFailed(path: stage.segment, code: EIO))
    #expect(next.postponed.map(\.count) == [1])
    // The pages go with a restart, or after the event was read from them: it is written once more in time.
    func lose() { writeFile(stage.segment, durable) }
    if isLost {
      lose()
      _ = unlink((stage.replicas().first ?? "") + "/00000002.klog")
    }
    let last = stage.journal()
    last.read(now: stage.now) { _ in }
    #expect(last.postponed.isEmpty)
    if !isLost { lose() }
    #expect(stage.texts == says("one", "two"))
  }

  @Test func `a full segment that cannot be saved goes on in the next one`() throws {
    let faults = faults
    let small = System(interfere: { faults.system.interfere($0) }, segmentLength: 400)
    let journal = stage.journal(system: small)
    _ = try journal.append([note("one")], now: stage.now)
    let durable = readFile(stage.segment)
    let long = String(repeating: "x", count: 300)
    _ = try journal.append([note(long)], now: stage.now, sync: false)
    faults.arm(.saveFile, .fails(EIO))
    _ = try journal.append([note("three")], now: stage.now)
    writeFile(stage.segment, durable)
    #expect(stage.texts == says("one", long, "three"))
    #expect(stage.check().findings == [])
  }

  @Test func `an event waits when the lock cannot be asked for`() throws {
    let journal = stage.journal(system: faults.system)
    _ = try journal.append([note("one")], now: stage.now)
    faults.arm(.lock, .fails(ENOLCK))
    #expect(try journal.append([note("two")], now: stage.now).isEmpty)
    #expect(journal.postponed.map(\.count) == [1])
    _ = try journal.append([note("three")], now: stage.now)
    #expect(stage.texts == says("one", "two", "three"))
  }

  @Test func `a log is not begun while another terminal begins one`() throws {
    faults.armAlways(.lock, EWOULDBLOCK)
    let journal = stage.journal(system: faults.system)
    #expect(try journal.append([note("one")], now: stage.now).isEmpty)
    #expect(stage.replicas().isEmpty)
    faults.disarm()
    #expect(try journal.retry(now: stage.now).map(\.payloadText) == says("one"))
  }

  @Test func `a segment whose beginning cannot be saved is left alone`() throws {
    let journal = stage.journal(system: faults.system)
    // The first save is that of the binding.
    faults.arm(.saveFile, .fails(EIO), at: 1)
    #expect(try journal.append([note("one")], now: stage.now).isEmpty)
    let started = stage.segment
    let size = readFile(started).count
    #expect(size > 0)
    _ = try journal.append([note("two")], now: stage.now)
    #expect(readFile(started).count == size)
    #expect(stage.texts == says("one", "two"))
    #expect(stage.check().findings == [])
  }

  @Test func `a disk that saves no beginning of a segment ends writing, and fills with none`()
    throws
  {
    let journal = stage.journal(system: faults.system)
    faults.arm(.saveFile, .fails(EIO), at: 1)
    #expect(try journal.append([note("one")], now: stage.now).isEmpty)
    faults.arm(.saveFile, .fails(EIO), at: 0)
    #expect(throws: LogError.self) { try journal.append([note("two")], now: stage.now) }
    #expect(journal.failure != nil)
    #expect(journal.postponed.map(\.count) == [2])
    for _ in 0..<3 { _ = try? journal.retry(now: stage.now) }
    let folder = try #require(stage.replicas().first)
    #expect(list(folder).filter { $0.hasSuffix(".klog") }.count == 2)
    stage.journal().read(now: stage.now) { _ in }
    #expect(Set(stage.texts) == Set(says("one", "two")))
  }

  @Test func `one log that cannot be written keeps no other one waiting`() throws {
    for _ in 0..<4 {
      let stage = try Rehearsal()
      let faults = Faults()
      let journal = stage.journal(system: faults.system)
      for audience in [Audience.open, .own] {
        _ = try journal.append([note("begun", to: audience)], now: stage.now)
        faults.arm(.write, .fails(ENOSPC))
        #expect(try journal.append([note("waits", to: audience)], now: stage.now).isEmpty)
      }
      // What another program did to the own log ends its writing.
      let own = try #require(list(stage.places.data + "/own").first)
      writeFile(stage.places.data + "/own/" + own + "/00000001.klog", [])
      let events = try journal.retry(now: stage.now)
      #expect(events.map(\.payloadText) == says("waits"))
    }
  }

  @Test func `what waits keeps its place in a folder of any name`() throws {
    let stage = try Rehearsal()
    stage.places = Places(
      data: stage.places.data, state: stage.places.state + "/éééé", cache: stage.places.cache)
    let journal = stage.journal(system: faults.system)
    _ = try journal.append([note("one")], now: stage.now)
    faults.arm(.lock, .fails(ENOLCK))
    faults.arm(.create, .fails(ENOSPC))
    #expect(try journal.append([note("two")], now: stage.now).isEmpty)
    let folder = stage.places.state + "/outbox/open"
    let moment = try #require(list(folder).first).prefix(17)
    // It is claimed, and then the disk is full again.
    faults.arm(.write, .fails(ENOSPC))
    _ = try? journal.retry(now: stage.now)
    #expect(list(folder).map { $0.prefix(17) } == [moment])
  }

  @Test func `what is saved elsewhere stands behind what another terminal tore there`() throws {
    let journal = stage.journal(system: faults.system)
    _ = try journal.append([note("one")], now: stage.now)
    _ = try journal.append([note("two")], now: stage.now, sync: false)
    let others = Faults()
    let other = stage.journal(system: others.system)
    others.arm(.saveFile, .fails(EIO))
    _ = try other.append([note("theirs")], now: stage.now)
    others.arm(.write, .short(20))
    _ = try other.append([note("torn")], now: stage.now)
    faults.arm(.saveFile, .fails(EIO))
    try journal.save(now: stage.now)
    stage.journal().read(now: stage.now) { _ in }
    #expect(Set(stage.texts) == Set(says("one", "two", "theirs", "torn")))
    #expect(stage.check().findings == [])
    #expect(stage.check().scars == 1)
  }

  @Test func `what waits is left waiting on a board that must not be written`() throws {
    let before = try waiting()
    let next = stage.journal()
    var texts: [String] = []
    next.read(now: stage.now, mayWrite: { texts.isEmpty }, into: { texts.append($0.payloadText) })
    #expect(texts == says("one"))
    #expect(readFile(stage.segment) == before)
    #expect(next.postponed.map(\.reason) == [.found])
  }

  @Test func `a log that has used the last number takes no more`() throws {
    let journal = stage.journal()
    _ = try journal.append([note("one")], now: stage.now)
    journal.close()
    let full = readFile(stage.segment) + stage.line(.max, #"{"text":"last"}"#)
    writeFile(stage.segment, full)
    #expect(throws: LogError.numbersUsedUp(log: stage.replicas().first ?? "")) {
      try stage.journal().append([note("two")], now: stage.now)
    }
    #expect(readFile(stage.segment) == full)
    // A line behind it that cannot be read would have taken the number after the last.
    writeFile(stage.segment, full + Array("what is this\n".utf8))
    #expect(throws: LogError.numbersUsedUp(log: stage.replicas().first ?? "")) {
      try stage.journal().append([note("two")], now: stage.now)
    }
  }

  @Test func `a file size limit is no more than a full disk`() async throws {
    let root = stage.root
    _ = try stage.journal().append([note("one")], now: stage.now)
    let size = readFile(stage.segment).count
    await #expect(processExitsWith: .success) { [root = root as String, size = size as Int] in
      signal(SIGXFSZ, SIG_IGN)
      let stage = try Rehearsal(reopening: root)
      var limit = rlimit(rlim_cur: rlim_t(size + 30), rlim_max: rlim_t(size + 30))
      guard setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) == 0 else { exit(2) }
      let journal = stage.journal()
      guard try journal.append([note("two")], now: stage.now).isEmpty else { exit(3) }
      guard journal.postponed.first?.count == 1 else { exit(4) }
      guard try journal.append([note("three")], now: stage.now).isEmpty else { exit(5) }
    }
    stage.journal().read(now: stage.now) { _ in }
    #expect(stage.texts == says("one", "two", "three"))
    #expect(stage.check().findings == [])
  }
}
