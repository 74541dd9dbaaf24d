import Glibc
import Log
import Model
import Synchronization
import Testing

/// What a killed process had been doing.
enum Story: String, CaseIterable, Codable {
  case firstEvent
  case furtherEvent
  case afterATear
  case withAnOutbox
  case atTheEndOfASegment
  case refusedByTheDisk
}

struct `A process killed at any system call` {
  let stage: Rehearsal
  init() throws { stage = try Rehearsal() }

  /// Brings the board to where the story begins.
  func prepare(_ story: Story, _ stage: Rehearsal) throws {
    guard story != .firstEvent else { return }
    let faults = Faults()
    let journal = stage.journal(system: faults.system)
    _ = try journal.append([note("before")], now: stage.now)
    switch story {
    case .firstEvent, .furtherEvent, .refusedByTheDisk: break
    case .afterATear: writeFile(stage.segment, readFile(stage.segment) + Array("torn".utf8))
    case .withAnOutbox:
      faults.armAlways(.lock, EWOULDBLOCK)
      _ = try journal.append([note("waiting 1")], now: stage.now)
      _ = try journal.append([note("waiting 2")], now: stage.now)
    case .atTheEndOfASegment:
      for index in 0..<40 { _ = try journal.append([note("\(index)")], now: stage.now) }
    }
  }

  @Test(arguments: Story.allCases)
  func `loses nothing that was acknowledged and leaves nothing half`(story: Story) async throws {
    var calls = 0
    while true {
      let stage = try Rehearsal()
      try prepare(story, stage)
      let before = stage.texts
      let old = stage.replicas().isEmpty ? [] : readFile(stage.segment)
      let waiting = story == .withAnOutbox ? ["waiting 1", "waiting 2"] : []
      await #expect(processExitsWith: .signal(SIGKILL)) {
        [root = stage.root as String, calls = calls as Int, story = story as Story] in
        let stage = try Rehearsal(reopening: root)
        let count = Mutex(0)
        let system = System(
          interfere: { call in
            let index = count.withLock { index in
              index += 1
              return index
            }
            if index > calls { _ = kill(getpid(), SIGKILL) }
            return story == .refusedByTheDisk && call == .saveFile && index < 6 ? .fails(EIO) : nil
          }, segmentLength: 2000)
        let journal = stage.journal(system: system)
        let events = try journal.append([note("killed")], now: stage.now)
        if events.contains(where: { $0.payloadText.contains("killed") }) {
          writeFile(root + "/acknowledged", [1])
        }
        journal.close()
        writeFile(root + "/done", [1])
        _ = kill(getpid(), SIGKILL)
      }
      let texts = stage.texts
      #expect(texts.starts(with: before), "killed at call \(calls)")
      #expect(Set(texts).count == texts.count)
      if !stage.replicas().isEmpty {
        let kept = stage.replicas().contains { readFile($0 + "/00000001.klog").starts(with: old) }
        #expect(kept, "old bytes stay")
      }
      if access(stage.root + "/acknowledged", F_OK) == 0 {
        #expect(texts.contains(#"{"text":"killed"}"#), "killed at call \(calls)")
      }
      #expect(!stage.check().isDamaged, "killed at call \(calls): \(stage.check().findings)")
      // The next terminal goes on, and finishes what waited.
      let next = stage.journal()
      next.read(now: stage.now) { _ in }
      _ = try next.append([note("after")], now: stage.now)
      let final = stage.texts
      #expect(final.last == #"{"text":"after"}"#)
      for text in waiting + ["after"] {
        #expect(
          final.filter { $0 == #"{"text":"\#(text)"}"# }.count == 1, "killed at call \(calls)")
      }
      #expect(final.filter { $0 == #"{"text":"killed"}"# }.count <= 1)
      #expect(!stage.check().isDamaged, "killed at call \(calls): \(stage.check().findings)")
      if access(stage.root + "/done", F_OK) == 0 { break }
      calls += 1
      try #require(calls < 100)
    }
    #expect(calls > 2)
  }

  @Test func `acknowledges when it lives`() throws {
    for story in Story.allCases {
      let stage = try Rehearsal()
      try prepare(story, stage)
      let events = try stage.journal().append([note("killed")], now: stage.now)
      #expect(events.last?.payloadText == #"{"text":"killed"}"#)
    }
  }
}
