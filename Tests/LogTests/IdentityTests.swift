import Glibc
import Log
import Model
import Testing

/// Who writes under which name, and who may read it.
struct `A replica` {
  let stage: Rehearsal
  init() throws { stage = try Rehearsal() }

  @Test func `is made with the first event and not before`() throws {
    let journal = stage.journal()
    journal.startFollowing()
    journal.read(now: stage.now) { _ in }
    #expect(stage.replicas() == [])
    #expect(access(stage.root + "/state", F_OK) != 0)
    _ = try journal.append([note("one")], now: stage.now)
    let name = try #require(list(stage.board.path + "/open").first)
    #expect(name.utf8.count >= 10)
    #expect(name.allSatisfy { "abcdefghijklmnopqrstuvwxyz234567".contains($0) })
    #expect(list(stage.replicas()[0]) == ["00000001.klog", "lock"])
  }

  @Test func `is another one for each audience`() throws {
    let circle = try #require(CircleID("kring7"))
    let events = try stage.journal().append(
      [note("a"), note("b", to: .circle(circle)), note("c", to: .people), note("d", to: .own)],
      now: stage.now)
    #expect(Set(events.map(\.key.replica)).count == 4)
    #expect(events.map(\.key.seq) == [2, 2, 2, 2])
    #expect(list(stage.board.path) == ["board", "circles", "inbox", "open", "people"])
    #expect(list(stage.places.data + "/own").count == 1)
    var audiences: Set<Audience> = []
    for event in stage.events() { audiences.insert(event.audience) }
    #expect(audiences == [.open, .circle(circle), .people, .own])
  }

  @Test func `is the same after a restart`() throws {
    for _ in 0..<3 { _ = try stage.journal().append([note("x")], now: stage.now) }
    #expect(stage.replicas().count == 1)
    #expect(stage.check().findings == [])
  }

  @Test func `that finds itself copied takes a new name, and the original keeps its own`() throws {
    _ = try stage.journal().append([note("before")], now: stage.now)
    let copy = try stage.copyBoard()
    let journal = Journal(copy, places: stage.places, account: stage.account)
    let event = try #require(try journal.append([note("in the copy")], now: stage.now).first)
    let original = try #require(list(stage.board.path + "/open").first)
    #expect(event.key.replica.description != original)
    #expect(
      journal.findings.contains {
        if case .newReplica(let old) = $0.fact { old.description == original } else { false }
      })
    #expect(journal.findings.allSatisfy { $0.weight == .notice })
    _ = try stage.journal().append([note("in the original")], now: stage.now)
    #expect(stage.replicas().count == 1)
    // And the copy, opened again, goes on under its new name.
    let again = try Journal(copy, places: stage.places, account: stage.account).append(
      [note("more")], now: stage.now)
    #expect(again.first?.key.replica == event.key.replica)
  }

  @Test func `that finds itself on another machine or under another user takes a new name`() throws
  {
    _ = try stage.journal().append([note("1")], now: stage.now)
    stage.account = Account(
      user: "esther", number: stage.account.number, host: "kiosk", machine: "m2")
    _ = try stage.journal().append([note("2")], now: stage.now)
    #expect(stage.replicas().count == 2)
    #expect(stage.texts.count == 2)
  }

  @Test func `whose log was put back to an older copy since takes a new name`() throws {
    let journal = stage.journal()
    _ = try journal.append([note("1")], now: stage.now)
    let older = readFile(stage.segment)
    let path = stage.segment
    _ = try journal.append([note("2")], now: stage.now)
    journal.close()
    writeFile(path, older)
    let next = stage.journal()
    let event = try #require(try next.append([note("3")], now: stage.now).first)
    #expect(event.key.seq == 2)
    #expect(stage.replicas().count == 2)
    #expect(next.findings.contains { $0.weight == .alarm })
  }

  @Test func `whose log was put back to an older copy is told of by a check`() throws {
    let journal = stage.journal()
    _ = try journal.append([note("1")], now: stage.now)
    let older = readFile(stage.segment)
    _ = try journal.append([note("2")], now: stage.now)
    let newer = readFile(stage.segment)
    journal.close()
    #expect(stage.check().findings.isEmpty)
    writeFile(stage.segment, older)
    let label = String(stage.segment.dropFirst(stage.board.path.count + 1))
    let found = Finding(
      file: label, fact: .shrunk(from: UInt64(newer.count), to: UInt64(older.count)))
    #expect(stage.check().findings == [found])
    // It stays said, also when the person writes under another name since.
    let path = stage.segment
    _ = try stage.journal().append([note("3")], now: stage.now)
    #expect(stage.check().findings == [found])
    writeFile(path, newer)
    #expect(stage.check().findings.isEmpty)
  }

  @Test func `whose log becomes shorter under its hands stops and says so`() throws {
    let journal = stage.journal()
    _ = try journal.append([note("1")], now: stage.now)
    let older = readFile(stage.segment)
    _ = try journal.append([note("2")], now: stage.now)
    writeFile(stage.segment, older)
    #expect(throws: LogError.rolledBack(file: stage.segment)) {
      try journal.append([note("3")], now: stage.now)
    }
    #expect(readFile(stage.segment) == older)
  }

  @Test func `whose file is exchanged under its hands stops and says so`() throws {
    let journal = stage.journal()
    _ = try journal.append([note("1")], now: stage.now)
    writeFile(stage.segment + ".copy", readFile(stage.segment))
    _ = rename(stage.segment + ".copy", stage.segment)
    #expect(throws: LogError.rolledBack(file: stage.segment)) {
      try journal.append([note("2")], now: stage.now)
    }
  }

  @Test func `has files that only its user can write, readable as its folder is`() async throws {
    try #require(chmod(stage.board.path + "/open", 0o2770) == 0)
    // In a process of its own: other tests make files in this one meanwhile.
    await #expect(processExitsWith: .success) { [root = stage.root as String] in
      _ = umask(0)
      let stage = try Rehearsal(reopening: root)
      guard let circle = CircleID("kring7") else { exit(2) }
      _ = try stage.journal().append(
        [note("a"), note("b", to: .circle(circle)), note("c", to: .own)], now: stage.now)
    }
    func mode(_ path: String) -> mode_t {
      var status = stat()
      return lstat(path, &status) == 0 ? status.st_mode & 0o7777 : 0
    }
    let open = stage.replicas()[0]
    #expect(mode(open) == 0o2750)
    #expect(mode(open + "/00000001.klog") == 0o640)
    #expect(mode(open + "/lock") == 0o600)
    let closed = stage.replicas("circles/kring7")[0]
    #expect(mode(stage.board.path + "/circles/kring7") == 0o700)
    #expect(mode(closed) == 0o700 && mode(closed + "/00000001.klog") == 0o600)
    let own = stage.places.data + "/own"
    #expect(mode(own) == 0o700 && mode(own + "/" + list(own)[0] + "/00000001.klog") == 0o600)
  }

  @Test func `cannot be made in a folder that may only be read`() async throws {
    guard geteuid() == 0 else {
      print("skipped: only root can become another user")
      return
    }
    _ = stage.foreign([stage.header() + stage.line(2, #"{"a":1}"#)])
    await #expect(processExitsWith: .success) { [root = stage.root as String] in
      let stage = try Rehearsal(reopening: root)
      guard setgid(61_003) == 0, setuid(61_003) == 0 else { exit(2) }
      let home = root + "-61003"
      stage.places = Places(data: home + "/d", state: home + "/s", cache: home + "/c")
      stage.account = Account(user: "u", number: 61_003, host: "kiosk", machine: "m")
      let journal = stage.journal()
      journal.startFollowing()
      var count = 0
      journal.read(now: stage.now) { _ in count += 1 }
      guard count == 1, journal.findings.isEmpty else { exit(3) }
      do throws(LogError) {
        _ = try journal.append([note("x")], now: stage.now)
      } catch {
        let reason = ReadOnlyReason.notWritable(path: stage.board.path + "/open", code: EACCES)
        exit(error == .readOnly(reason) ? 0 : 4)
      }
      exit(5)
    }
    removeAll(stage.root + "-61003")
  }

  @Test func `is not written by who opened the board for reading`() {
    #expect(throws: LogError.readOnly(.openedForReading)) {
      try stage.journal(writes: false).append([note("x")], now: stage.now)
    }
    #expect(stage.journal(writes: false).failure == .openedForReading)
    let homeless = Journal(stage.board, places: nil, account: stage.account)
    #expect(homeless.failure == .noPlaces)
    #expect(throws: LogError.readOnly(.noPlaces)) {
      try homeless.append([note("1")], now: stage.now)
    }
  }
}

extension Rehearsal {
  /// Copies the board folder as `cp -r` does.
  func copyBoard() throws -> BoardFolder {
    let target = root + "/copy.kiem"
    copyTree(board.path, target)
    return try BoardFolder.open(at: target)
  }
}

private func copyTree(_ from: String, _ to: String) {
  var status = stat()
  guard lstat(from, &status) == 0 else { return }
  guard status.st_mode & S_IFMT == S_IFDIR else {
    writeFile(to, readFile(from))
    return
  }
  makeFolders(to)
  for name in list(from) { copyTree(from + "/" + name, to + "/" + name) }
}
