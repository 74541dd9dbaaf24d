import Glibc
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
