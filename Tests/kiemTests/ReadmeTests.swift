import Glibc
import Interface
import Testing

@testable import kiem

/// What the README tells is what the program has.
@Suite struct `The README` {
  private let text: String

  init() throws {
    let folder = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
      .joined(separator: "/")
    let file = try #require(fopen(folder + "/README.md", "r"))
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = fread(&bytes, 1, bytes.count, file)
    text = String(decoding: bytes.prefix(count), as: UTF8.self)
  }

  @Test(arguments: Command.allCases)
  func `has the row of each command in the table of keys`(_ command: Command) {
    let keys = command.keys.map { "`\($0.name)`" }.joined(separator: " ")
    let row = "| \(keys) | \(English().command(command).help) |"
    #expect(text.contains(row), "add this row: \(row)")
  }

  @Test func `shows a configuration in which nothing is wrong`() throws {
    let example = try #require(text.components(between: "```yaml\ntheme: ", and: "```"))
    var settings = Settings()
    settings.read("theme: " + example, "config.yaml")
    #expect(settings.problems == [])
    #expect(settings.keys.count == 2 && settings.mouse?.value == false)
  }

  @Test func `has no row of a command that is gone`() throws {
    let table = try #require(text.components(between: "| key | what it does |", and: "\n\n"))
    #expect(table.split(separator: "\n").count { $0.hasPrefix("| `") } == Command.allCases.count)
  }
}

extension String {
  /// What stands between two texts; `nil` when one of them is not there.
  fileprivate func components(between start: String, and end: String) -> Substring? {
    var rest = self[...]
    while !rest.isEmpty, !rest.hasPrefix(start) { rest.removeFirst() }
    guard !rest.isEmpty else { return nil }
    var result = rest.dropFirst(start.count)
    var length = 0
    for index in result.indices {
      if result[index...].hasPrefix(end) { break }
      length += 1
    }
    result = result.prefix(length)
    return result
  }
}
