import Glibc
import Log
import Model
import Testing

/// Several terminals of one person, and several persons.
struct `Several terminals` {
  let stage: Rehearsal
  init() throws { stage = try Rehearsal() }

  @Test func `of one user append ten thousand events each to one log`() async throws {
    _ = try stage.journal().append([note("first")], now: stage.now)
    let root = stage.root
    async let left: Void = appendMany(root, "left")
    async let right: Void = appendMany(root, "right")
    _ = await (left, right)
    let events = stage.events()
    #expect(stage.replicas().count == 1)
    #expect(stage.check().findings == [])
    #expect(stage.check().scars == 0)
    for name in ["left", "right"] {
      let own = events.map(\.payloadText).filter { $0.hasPrefix(#"{"text":"\#(name)"#) }
      #expect(own == (0..<10_000).map { #"{"text":"\#(name) \#($0)"}"# })
    }
    let seqs = events.map(\.key.seq)
    #expect(seqs == seqs.sorted(), "the order of stamps is the order in the file")
  }

  @Test func `that start together make one replica`() async throws {
    let root = stage.root
    async let left: Void = appendOne(root)
    async let right: Void = appendOne(root)
    async let third: Void = appendOne(root)
    _ = await (left, right, third)
    #expect(stage.replicas().count == 1)
    #expect(stage.texts.count == 3)
  }

  @Test func `see each other's events when they append`() throws {
    let left = stage.journal()
    let right = stage.journal()
    _ = try left.append([note("1")], now: stage.now)
    _ = try right.append([note("2")], now: stage.now)
    let third = try left.append([note("3")], now: stage.now)
    #expect(third.first?.key.seq == 4)
    var seen: [String] = []
    left.readNew(now: stage.now, everything: true) { seen.append($0.payloadText) }
    #expect(seen == [#"{"text":"2"}"#])
  }

  @Test func `do not wait for one that is stopped with the lock`() throws {
    let journal = stage.journal()
    _ = try journal.append([note("one")], now: stage.now)
    let lock = open((stage.replicas().first ?? "") + "/lock", O_RDWR | O_CLOEXEC)
    try #require(flock(lock, LOCK_EX) == 0)
    #expect(try journal.append([note("two")], now: stage.now).isEmpty)
    #expect(try journal.append([note("three")], now: stage.now).isEmpty)
    let postponed = try #require(journal.postponed.first)
    #expect(postponed.count == 2)
    guard case .locked(by: let holder?) = postponed.reason else {
      Issue.record("\(postponed)")
      return
    }
    #expect(holder.process == getpid())
    #expect(stage.texts.count == 1)
    close(lock)
    let after = try journal.append([note("four")], now: stage.now)
    #expect(after.map(\.payloadText) == ["two", "three", "four"].map { #"{"text":"\#($0)"}"# })
    #expect(journal.postponed.isEmpty)
    #expect(stage.texts.count == 4)
  }

  @Test func `hold back signals only while they have the lock`() async throws {
    _ = try stage.journal().append([note("one")], now: stage.now)
    let root = stage.root
    // SIGTERM comes in the middle of the write; the line and its save are finished first.
    await #expect(processExitsWith: .signal(SIGTERM)) { [root = root as String] in
      let stage = try Rehearsal(reopening: root)
      // The threads of the test runner hold signals back; the program's own does not.
      var term = sigset_t()
      sigemptyset(&term)
      sigaddset(&term, SIGTERM)
      pthread_sigmask(SIG_UNBLOCK, &term, nil)
      let system = System(interfere: {
        if $0 == .write { _ = pthread_kill(pthread_self(), SIGTERM) }
        return nil
      })
      _ = try stage.journal(system: system).append([note("two")], now: stage.now)
      exit(0)
    }
    #expect(stage.texts.count == 2)
    #expect(stage.check().findings == [])
  }

  @Test func `leave no descriptor to their children`() throws {
    let journal = stage.journal()
    journal.startFollowing()
    _ = try journal.append([note("one")], now: stage.now)
    journal.read(now: stage.now) { _ in }
    var checked = 0
    for name in list("/proc/self/fd") {
      guard let descriptor = Int32(name) else { continue }
      var target = [UInt8](repeating: 0, count: 4096)
      let count = readlink("/proc/self/fd/" + name, &target, target.count)
      let path = String(decoding: target.prefix(max(0, count)), as: UTF8.self)
      guard path.hasPrefix(stage.root) || path.contains("inotify") else { continue }
      #expect(fcntl(descriptor, F_GETFD) & FD_CLOEXEC != 0, "\(path)")
      checked += 1
    }
    #expect(checked >= 3)
  }

  @Test func `of several users keep their own logs, and cannot write each other's`() async throws {
    guard geteuid() == 0 else {
      print("skipped: only root can become other users")
      return
    }
    let open = stage.board.path + "/open"
    try #require(chmod(open, 0o3777) == 0)
    for user in [61_001, 61_002] {
      await #expect(processExitsWith: .success) {
        [root = stage.root as String, user = user as Int] in
        let stage = try Rehearsal(reopening: root)
        guard setgid(gid_t(user)) == 0, setuid(uid_t(user)) == 0 else { exit(2) }
        let home = root + "-\(user)"
        stage.places = Places(data: home + "/d", state: home + "/s", cache: home + "/c")
        stage.account = Account(user: "u\(user)", number: UInt32(user), host: "kiosk", machine: "m")
        _ = umask(0o077)
        let journal = stage.journal()
        guard try journal.append([note("by \(user)")], now: stage.now).count == 1 else { exit(3) }
        journal.read(now: stage.now) { _ in }
        guard journal.findings.isEmpty else { exit(4) }
        for folder in stage.replicas() {
          var status = stat()
          guard lstat(folder, &status) == 0, status.st_uid != getuid() else { continue }
          let other = Glibc.open(folder + "/00000001.klog", O_WRONLY | O_APPEND)
          guard other < 0, errno == EACCES else { exit(5) }
          guard rmdir(folder) < 0, rename(folder, folder + "x") < 0 else { exit(6) }
          guard Glibc.open(folder + "/lock", O_RDONLY) < 0 else { exit(7) }
        }
      }
      removeAll(stage.root + "-\(user)")
    }
    #expect(stage.texts.sorted() == [#"{"text":"by 61001"}"#, #"{"text":"by 61002"}"#])
    #expect(stage.check().findings == [])
  }
}

private func appendMany(_ root: String, _ name: String) async {
  await #expect(processExitsWith: .success) { [root = root as String, name = name as String] in
    let stage = try Rehearsal(reopening: root)
    let journal = stage.journal()
    for index in 0..<10_000 {
      _ = try journal.append(
        [note("\(name) \(index)")], now: stage.now + Int64(index), sync: index % 500 == 0)
    }
    // On a busy machine the lock may not have been to be had once; what waits comes in its order.
    while !journal.postponed.isEmpty { _ = try journal.retry(now: stage.now) }
    try journal.save(now: stage.now)
  }
}

private func appendOne(_ root: String) async {
  await #expect(processExitsWith: .success) { [root = root as String] in
    _ = try Rehearsal(reopening: root).journal().append([note("one")], now: 1_787_393_730_123)
  }
}
