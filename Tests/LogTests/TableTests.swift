import Glibc
import Log
import Testing

@Suite struct `The table` {
  private let stage: Rehearsal
  private let table: Table

  init() throws {
    stage = try Rehearsal()
    table = Table(stage.board)
  }

  private func lay(_ text: String, _ kind: Table.Kind, as name: String) throws {
    try table.lay(Array(text.utf8), kind, as: name)
  }

  private func texts(_ kind: Table.Kind, on table: Table? = nil) -> [String] {
    (table ?? self.table).sheets(kind).map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  private var files: [String] { list(stage.board.path + "/table") }

  @Test func `shows whole sheets, each as it was last laid`() throws {
    #expect(texts(.draft) == [])
    let (one, other) = (table.newName(), table.newName())
    #expect(one != other)
    try lay("a", .draft, as: one)
    try lay("b", .draft, as: other)
    try lay("c", .draft, as: one)
    #expect(texts(.draft).sorted() == ["b", "c"])
    #expect(texts(.here) == [])
    #expect(table.sheets(.draft).map(\.isMine) == [true, true])
    #expect(files.count == 2)
    try table.take(one, .draft)
    try table.take(one, .draft)
    #expect(texts(.draft) == ["b"])
  }

  @Test func `knows who is here only while they live, and keeps what they drafted`() async throws {
    let name = table.newName()
    await #expect(processExitsWith: .success) {
      [root = stage.root as String, name = name as String] in
      let table = Table(try Rehearsal(reopening: root).board)
      try table.lay(Array("gone".utf8), .here, as: name)
      try table.lay(Array("kept".utf8), .draft, as: name)
      let other = try Table(Rehearsal(reopening: root).board)
      guard table.sheets(.here).count == 1, other.sheets(.here).count == 1 else { exit(2) }
      exit(0)
    }
    #expect(texts(.here) == [])
    #expect(texts(.draft) == ["kept"])
    #expect(files.count == 2)
    try lay("me", .here, as: table.newName())
    let another = Table(stage.board)
    another.tidy()
    #expect(texts(.here, on: another) == ["me"])
    #expect(texts(.draft, on: another) == ["kept"])
    #expect(files.count == 2)
  }

  @Test func `is read while others lay sheets down and take them away`() async throws {
    await #expect(processExitsWith: .success) {
      [root = stage.root as String] in
      let changing = Task.detached {
        let table = Table(try Rehearsal(reopening: root).board)
        let names = (0..<4).map { _ in table.newName() }
        while !Task.isCancelled {
          for name in names { try table.lay(Array("here".utf8), .draft, as: name) }
          for name in names { try table.take(name, .draft) }
        }
      }
      let table = Table(try Rehearsal(reopening: root).board)
      var seen = Set<Int>()
      for _ in 0..<3000 { seen.insert(table.sheets(.draft).count) }
      changing.cancel()
      try await changing.value
      exit(seen.count > 1 ? 0 : 2)
    }
  }

  @Test func `passes over what is no sheet`() throws {
    try lay("a", .draft, as: table.newName())
    let path = stage.board.path + "/table/"
    let name = table.newName()
    for file in ["x.draft", "\(name).other", "../\(name).draft", ".\(name).abc", "\(name)"] {
      close(open(path + file, O_CREAT | O_WRONLY, 0o600))
    }
    symlink("/etc/passwd", path + table.newName() + ".draft")
    mkfifo(path + table.newName() + ".draft", 0o600)
    mkdir(path + table.newName() + ".draft", 0o700)
    let long = open(path + table.newName() + ".draft", O_CREAT | O_WRONLY, 0o600)
    #expect(ftruncate(long, off_t(Table.longest + 1)) == 0)
    close(long)
    #expect(texts(.draft) == ["a"])
  }

  @Test func `lays nothing where the table is a link, and takes away only what was read`() throws {
    try #require(mkdir(stage.root + "/elsewhere", 0o700) == 0)
    try #require(symlink(stage.root + "/elsewhere", stage.board.path + "/table") == 0)
    #expect(throws: LogError.self) { try lay("a", .draft, as: table.newName()) }
    #expect(list(stage.root + "/elsewhere") == [])
    try #require(unlink(stage.board.path + "/table") == 0)
    let name = table.newName()
    try lay("b", .draft, as: name)
    try table.take(name, .draft, ifStill: [65])
    #expect(texts(.draft) == ["b"])
    try table.take(name, .draft, ifStill: [98])
    #expect(texts(.draft) == [])
  }

  @Test func `refuses what is too long, and a full disk leaves what lay there`() throws {
    let name = table.newName()
    try lay("a", .draft, as: name)
    #expect(throws: LogError.self) {
      try table.lay([UInt8](repeating: 65, count: Table.longest + 1), .draft, as: name)
    }
    let full = Table(
      stage.board, system: System(interfere: { $0 == .write ? .fails(ENOSPC) : nil }))
    #expect(throws: LogError.self) { try full.lay([66], .draft, as: name) }
    #expect(texts(.draft) == ["a"])
    #expect(files == [name + ".draft"])
  }

  @Test func `is shared with whom the board is shared, and with nobody else`() throws {
    func mode(_ path: String) -> mode_t {
      var status = stat()
      return lstat(path, &status) == 0 ? status.st_mode & 0o7777 : 0
    }
    let name = table.newName()
    try lay("a", .draft, as: name)
    #expect(mode(stage.board.path + "/table") & 0o077 == mode(stage.board.path) & 0o070)
    try #require(chmod(stage.board.path + "/table", 0o2770) == 0)
    try lay("b", .draft, as: name)
    #expect(mode(stage.board.path + "/table/\(name).draft") == 0o640)
    try #require(chmod(stage.board.path + "/table", 0o700) == 0)
    try lay("c", .draft, as: name)
    #expect(mode(stage.board.path + "/table/\(name).draft") == 0o600)
  }
}
