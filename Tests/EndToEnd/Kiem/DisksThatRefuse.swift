import Glibc
import Testing

/// A disk that takes nothing more, or gives an error: the program says so, and nothing is lost or half.
@Suite struct `Disks that refuse` {
  private let place: Place
  private let tracer: Tracer
  private var ana: [String] { ["--board", place.board, "--as", "Ana"] }

  init() throws {
    place = try Place()
    tracer = Tracer(place: place)
    #expect(try place.command(["new", place.board, "--title", "Our street"]).status == 0)
    #expect(
      try place.command(["add", "Before", "--board", place.board, "--as", "Ana"]).status == 0)
  }

  private func titles() throws -> [String] {
    try place.command(["list", "--board", place.board]).output.split(separator: "\n")
      .filter { $0.hasPrefix("  P") }.map { $0.split(separator: " ")[1].description }
  }

  private func log() throws -> String {
    try #require(place.logs().keys.first { $0.contains("/open/") })
  }

  /// What was there is there, with the same bytes, and the board takes the next card.
  private func goesOn(_ titles: [String], after old: [String: [UInt8]]) throws {
    for (file, bytes) in old { #expect(try place.bytes(file).starts(with: bytes), "\(file)") }
    #expect(try place.command(["add", "After"] + ana).status == 0)
    #expect(try self.titles() == titles + ["After"])
    let check = try place.command(["check", place.board])
    #expect(check.status == 0, "\(check.output)")
  }

  @Test func `a full disk below the board alone keeps the card until the next command`() throws {
    let old = try place.logs()
    let (outcome, failures) = try tracer.fail(
      "write", with: "ENOSPC", on: log(), ["add", "Waits"] + ana)
    #expect(failures == 1)
    #expect(outcome.status == 1)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.hasPrefix("kiem: Kept, and written later"))
    #expect(outcome.errors.split(separator: "\n").count == 1)
    try goesOn(["Before", "Waits"], after: old)
  }

  @Test func `where nothing at all can be written the card is not there, and nobody says so`()
    throws
  {
    let old = try place.logs()
    let (outcome, failures) = try tracer.fail("write", with: "ENOSPC", ["add", "Lost"] + ana)
    #expect(failures > 1)
    #expect(outcome.status == 1)
    #expect(outcome.output.isEmpty)
    try goesOn(["Before"], after: old)
  }

  @Test func `a disk that refuses to save once gets the card in the next file`() throws {
    let old = try place.logs()
    let (outcome, failures) = try tracer.fail(
      "fdatasync", with: "EIO", when: "1", ["add", "Twice"] + ana)
    #expect(failures == 1)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try place.logs().keys.contains { $0.hasSuffix("/00000002.klog") })
    try goesOn(["Before", "Twice"], after: old)
  }

  @Test func `a disk that refuses to save at all is one sentence`() throws {
    let old = try place.logs()
    let log = try log()
    let (outcome, failures) = try tracer.fail(
      "fdatasync,fsync", with: "EIO", ["add", "Unsaved"] + ana)
    #expect(failures > 1)
    #expect(outcome.status == 1)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.hasPrefix("kiem: The disk refuses to save to \(log): "))
    #expect(outcome.errors.split(separator: "\n").count == 1)
    // Not acknowledged, but the kernel has the line: it may be there, once.
    let kept = try titles().contains("Unsaved") ? ["Before", "Unsaved"] : ["Before"]
    try goesOn(kept, after: old)
  }
}
