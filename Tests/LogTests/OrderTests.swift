import Glibc
import Log
import Model
import Synchronization
import Testing

/// In which order the system is asked for what: a crash may come between any two of them.
struct `The order of system calls` {
  let stage: Rehearsal
  init() throws { stage = try Rehearsal() }

  /// Notes the calls, and whether the lock of the first replica was free at each.
  final class Notes: Sendable {
    let calls = Mutex<[System.Call]>([])
    let free = Mutex<[Bool]>([])

    func system(lock path: @escaping @Sendable () -> String, segmentLength: UInt64 = 4 << 20)
      -> System
    {
      System(
        interfere: { call in
          self.calls.withLock { $0.append(call) }
          let file = open(path(), O_RDWR | O_CLOEXEC)
          let isFree = file >= 0 && flock(file, LOCK_EX | LOCK_NB) == 0
          if file >= 0 { close(file) }
          self.free.withLock { $0.append(isFree) }
          return nil
        }, segmentLength: segmentLength)
    }

    func take() -> [(call: System.Call, isFree: Bool)] {
      let free = self.free.withLock { notes in
        defer { notes = [] }
        return notes
      }
      return self.calls.withLock { notes in
        defer { notes = [] }
        return Array(zip(notes, free))
      }
    }
  }

  @Test func `is lock, one write, unlock, save`() throws {
    _ = try stage.journal().append([note("one")], now: stage.now)
    let lock = stage.replicas()[0] + "/lock"
    let notes = Notes()
    let journal = stage.journal(system: notes.system(lock: { lock }))
    _ = try journal.append([note("two"), note("three")], now: stage.now)
    let taken = notes.take()
    #expect(taken.map(\.call) == [.lock, .write, .saveFile])
    #expect(taken.map(\.isFree) == [true, false, true])
  }

  @Test func `saves a new segment and its name before its first event`() throws {
    let journal = stage.journal(system: System(segmentLength: 300))
    for text in ["one", "two"] { _ = try journal.append([note(text)], now: stage.now) }
    let lock = stage.replicas()[0] + "/lock"
    let notes = Notes()
    let next = stage.journal(system: notes.system(lock: { lock }, segmentLength: 300))
    _ = try next.append([note("three")], now: stage.now)
    let taken = notes.take()
    #expect(
      taken.map(\.call) == [
        .lock, .saveFile, .create, .write, .saveFile, .saveFolder, .write, .saveFile,
      ])
    #expect(taken.map(\.isFree) == [true] + [Bool](repeating: false, count: 6) + [true])
  }

  @Test func `saves the name of a new replica before its binding`() throws {
    let notes = Notes()
    let journal = stage.journal(system: notes.system(lock: { "/nowhere" }))
    _ = try journal.append([note("one")], now: stage.now)
    let calls = notes.take().map(\.call)
    let binding = try #require(calls.firstIndex(of: .rename))
    let made = try #require(calls[..<binding].lastIndex(of: .makeFolder))
    #expect(calls[made..<binding].count { $0 == .saveFolder } == 2, "its own names, then its name")
    #expect(calls.last == .saveFile)
  }

  @Test func `saves the name of every folder it makes`() throws {
    let notes = Notes()
    let journal = stage.journal(system: notes.system(lock: { "/nowhere" }))
    _ = try journal.append([note("one", to: .people)], now: stage.now)
    let calls = notes.take().map(\.call)
    let made = calls.count { $0 == .makeFolder }
    #expect(made > 2)
    #expect(calls.count { $0 == .saveFolder } >= made)
  }

  @Test func `empties the outbox: claim, write, save, remove`() throws {
    let faults = Faults()
    let journal = stage.journal(system: faults.system)
    _ = try journal.append([note("one")], now: stage.now)
    faults.armAlways(.lock, EWOULDBLOCK)
    _ = try journal.append([note("two")], now: stage.now)
    let notes = Notes()
    let next = stage.journal(system: notes.system(lock: { "/nowhere" }))
    next.read(now: stage.now) { _ in }
    #expect(notes.take().map(\.call) == [.lock, .rename, .saveFolder, .write, .saveFile, .remove])
  }

  @Test func `asks nothing of the disk when told not to wait`() throws {
    _ = try stage.journal().append([note("one")], now: stage.now)
    let notes = Notes()
    let journal = stage.journal(system: notes.system(lock: { "/nowhere" }))
    _ = try journal.append([note("two")], now: stage.now, sync: false)
    #expect(notes.take().map(\.call) == [.lock, .write])
    try journal.save(now: stage.now)
    #expect(notes.take().map(\.call) == [.saveFile])
  }
}
