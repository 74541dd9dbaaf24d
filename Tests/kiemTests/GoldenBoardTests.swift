import Glibc
import Log
import Model
import Testing

@Suite struct GoldenBoardTests {
  /// When this fails, a program that reads an old log shows another board than the one people left: repair the fold.
  @Test func `the demo board of the first format folds to the same board for ever`() throws {
    let golden = try #require(text(of: "Golden/demo-en.txt"))
    let kept = golden.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    let lines = BoardText(demoBoard(.english)).lines
    let same = zip(lines, kept).prefix { $0 == $1 }.count
    if same < lines.count, same < kept.count {
      Issue.record("line \(same + 1): \(lines[same]) was \(kept[same])")
    }
    #expect(lines.count == kept.count)
  }

  /// Files as the first format wrote them: read from disk, every line of them is what it was.
  @Test func `the files of the first format are read and fold to the same board for ever`() throws {
    let folder = #filePath.split(separator: "/").dropLast().joined(separator: "/")
    let path = "/\(folder)/Golden/1/golden.kiem"
    let report = Journal.check(
      try BoardFolder.open(at: path), places: nil, account: nil, now: .max / 2
    ) { _ in }
    #expect(report.findings.isEmpty)
    #expect(report.events == 31)
    var board = Board()
    Journal(try BoardFolder.open(at: path), places: nil, account: nil).read(now: .max / 2) {
      board.apply($0)
    }
    board.settle()
    #expect(board.unreadable.isEmpty && board.unknownKinds.isEmpty)
    let lines = BoardText(board).lines.joined(separator: "\n") + "\n"
    #expect(lines == text(of: "Golden/1/golden.txt"))
  }

  /// A file beside this one.
  private func text(of name: String, here: String = #filePath) -> String? {
    let folder = here.split(separator: "/").dropLast().joined(separator: "/")
    guard let file = fopen("/\(folder)/\(name)", "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    while true {
      let byte = getc(file)
      guard byte != EOF else { break }
      bytes.append(UInt8(truncatingIfNeeded: byte))
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
