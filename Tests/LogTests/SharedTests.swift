import Glibc
import Log
import Model
import Testing

/// A board that a unix group shares: who is in it takes part, who is not sees nothing.
@Suite struct `A shared board` {
  private static let group: gid_t = 61_100

  /// A board of the group in a folder that everyone may enter.
  private func board(in stage: Rehearsal) throws -> String {
    let path = stage.root + "/shared.kiem"
    _ = try BoardFolder.create(at: path, title: "Shared", group: Self.group, now: stage.now)
    return path
  }

  @Test func `lets members of its group take part, and nobody else look`() async throws {
    guard geteuid() == 0 else {
      print("skipped: only root can become other users")
      return
    }
    let stage = try Rehearsal()
    let path = try board(in: stage)
    for (name, mode) in [("", 0o3770), ("/open", 0o3770), ("/people", 0o3770), ("/table", 0o2770)] {
      var status = stat()
      #expect(lstat(path + name, &status) == 0 && status.st_mode & 0o7777 == mode, "\(name)")
    }
    // Members read what the members before them wrote, in the log for everyone and in that of the names.
    for (user, others) in [(61_001, 0), (61_002, 2), (61_003, 4)] {
      await #expect(processExitsWith: .success) {
        [
          root = stage.root as String, path = path as String, user = user as Int,
          others = others as Int
        ] in
        // Not the group of the account, as on a machine where everybody has a group of their own.
        var groups: [gid_t] = [61_100]
        guard setgroups(1, &groups) == 0, setgid(gid_t(user)) == 0, setuid(uid_t(user)) == 0
        else { exit(2) }
        _ = umask(0o077)
        let home = root + "-\(user)"
        let journal = Journal(
          try BoardFolder.open(at: path),
          places: Places(data: home + "/d", state: home + "/s", cache: home + "/c"),
          account: Account(user: "u\(user)", number: UInt32(user), host: "kiosk", machine: "m"))
        var seen = 0
        journal.read(now: 1_787_393_730_123) { _ in seen += 1 }
        guard seen == others, journal.findings.isEmpty else { exit(3) }
        let drafts = [note("by \(user)"), note("a name", to: .people)]
        guard try journal.append(drafts, now: 1_787_393_730_123).count == 2 else { exit(4) }
        // Nobody takes away what another one made.
        for other in list(path + "/open") {
          let place = path + "/open/" + other
          var status = stat()
          guard lstat(place, &status) == 0, status.st_uid != getuid() else { continue }
          guard rmdir(place) < 0, rename(place, path + "/gone") < 0 else { exit(5) }
        }
      }
      removeAll(stage.root + "-\(user)")
    }
    await #expect(processExitsWith: .success) { [path = path as String] in
      guard setgroups(0, nil) == 0, setgid(61_004) == 0, setuid(61_004) == 0 else { exit(2) }
      guard open(path + "/board", O_RDONLY) < 0, errno == EACCES else { exit(3) }
      guard opendir(path) == nil, opendir(path + "/open") == nil else { exit(4) }
    }
  }

  @Test func `is not made half where the group cannot be given`() async throws {
    let stage = try Rehearsal()
    try #require(chmod(stage.root, 0o777) == 0)
    await #expect(processExitsWith: .success) { [root = stage.root as String] in
      guard geteuid() != 0 || setgroups(0, nil) == 0 && setgid(61_004) == 0 && setuid(61_004) == 0
      else { exit(2) }
      do {
        _ = try BoardFolder.create(at: root + "/shared.kiem", title: "x", group: 61_100, now: 0)
        exit(3)
      } catch { exit(access(root + "/shared.kiem/board", F_OK) == 0 ? 4 : 0) }
    }
  }
}
