import Glibc
import Log
import Model
import Testing

struct `A board folder` {
  let stage: Rehearsal
  init() throws { stage = try Rehearsal() }

  var file: String { stage.board.path + "/board" }

  @Test func `holds a file written once and the open log`() throws {
    #expect(list(stage.board.path) == ["board", "inbox", "open"])
    let text = String(decoding: readFile(file), as: UTF8.self)
    #expect(
      text.hasSuffix(#" board.created \#(stage.board.id) {"format":1,"title":"Oeverwijk"}"# + "\n"))
    #expect(try BoardFolder.open(at: stage.board.path) == stage.board)
  }

  @Test func `is not made where one is already`() {
    let before = readFile(file)
    #expect(throws: LogError.exists(path: file)) {
      try BoardFolder.create(at: stage.board.path, title: "Other", now: stage.now)
    }
    #expect(readFile(file) == before)
  }

  @Test func `is found from any folder below it`() throws {
    let deep = stage.board.path + "/open/a/b"
    makeFolders(deep)
    #expect(try BoardFolder.find(from: deep).id == stage.board.id)
    #expect(try BoardFolder.find(from: stage.board.path).path == stage.board.path)
    #expect(try BoardFolder.find(from: stage.board.path + "/./open/..").id == stage.board.id)
  }

  @Test func `is not found where there is none`() {
    #expect(throws: LogError.notFound(from: stage.root)) { try BoardFolder.find(from: stage.root) }
    #expect(throws: LogError.notFound(from: stage.root + "/no")) {
      try BoardFolder.find(from: stage.root + "/no")
    }
  }

  @Test func `is not one when its parts are of another kind`() throws {
    let fake = stage.root + "/fake"
    makeFolders(fake + "/board")
    makeFolders(fake + "/open")
    #expect(throws: LogError.notFound(from: fake)) { try BoardFolder.find(from: fake) }
    let linked = stage.root + "/linked"
    makeFolders(linked + "/open")
    try #require(symlink(file, linked + "/board") == 0)
    #expect(throws: LogError.notFound(from: linked)) { try BoardFolder.find(from: linked) }
  }

  @Test func `of a newer format is refused with its number`() {
    let payload = Array(#"{"format":2,"title":"T","more":[1]}"#.utf8)
    let line = Line.format(
      seq: 1, stamp: stage.board.created, kind: "board.created".utf8,
      target: stage.board.id.cast(), payload: payload)
    _ = unlink(file)
    writeFile(file, line)
    #expect(throws: LogError.newerFormat(path: file, major: 2)) {
      try BoardFolder.open(at: stage.board.path)
    }
  }

  @Test func `with any bit of its file flipped is refused`() throws {
    let bytes = readFile(file)
    _ = chmod(file, 0o644)
    for index in bytes.indices {
      var flipped = bytes
      flipped[index] ^= 1 << UInt8(index % 8)
      writeFile(file, flipped)
      #expect(throws: LogError.damagedBoard(path: file)) {
        try BoardFolder.open(at: stage.board.path)
      }
    }
  }

  @Test func `keeps a title with anything in it on one harmless line`() throws {
    let title = "Nice \u{1B}[2J \n \u{202E} \"day\" 日本"
    let board = try BoardFolder.create(at: stage.root + "/t", title: title, now: stage.now)
    let bytes = readFile(board.path + "/board")
    #expect(bytes.filter { $0 < 32 } == [10])
    let read = try BoardFolder.open(at: board.path).title
    #expect(Array(read.unicodeScalars) == Array(title.unicodeScalars))
  }

  @Test func `says where a person's own files for it are`() throws {
    let id = stage.board.id
    let plain = Places.standard(of: id) { ["HOME": "/home/esther"][$0] }
    #expect(plain?.data == "/home/esther/.local/share/kiem/\(id)")
    #expect(plain?.state == "/home/esther/.local/state/kiem/\(id)")
    #expect(plain?.cache == "/home/esther/.cache/kiem/\(id)")
    let set = Places.standard(of: id) {
      ["HOME": "/h", "XDG_DATA_HOME": "/d", "XDG_STATE_HOME": "relative"][$0]
    }
    #expect(set?.data == "/d/kiem/\(id)" && set?.state == "/h/.local/state/kiem/\(id)")
    #expect(Places.standard(of: id) { _ in nil } == nil)
  }
}
