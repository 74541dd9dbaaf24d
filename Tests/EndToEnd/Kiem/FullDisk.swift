import Testing

/// A disk that is really full, and has room again.
@Suite struct `A full disk` {
  private let place: Place
  private let disk: Disk
  private var board: String { disk.path + "/street.kiem" }

  init() throws {
    place = try Place()
    disk = try Disk(at: place.path + "/disk", kilobytes: 1024)
    #expect(try disk.command(["new", board, "--title", "Our street"]).status == 0)
    #expect(try add("Before").status == 0)
  }

  private func add(_ title: String) throws -> Program.Outcome {
    try disk.command(["add", title, "--board", board, "--as", "Ana"])
  }

  /// The last page of a file has room on the fullest disk: what does not fit there is cut in the middle.
  private let long = String(repeating: "wide ", count: 500)

  private func titles() throws -> String {
    try disk.command(["list", "--board", board, "--json"]).output
  }

  @Test func `a card that does not fit is one sentence, and there is room again for the next`()
    throws
  {
    try disk.fill()
    var known = ["Before"]
    var refused = 0
    for number in 1...5 {
      let title = "Try \(number) \(long)"
      let outcome = try add(title)
      guard outcome.status != 0 else {
        known.append("Try \(number) ")
        continue
      }
      refused += 1
      #expect(outcome.status == 1)
      #expect(outcome.output.isEmpty)
      #expect(outcome.errors.hasPrefix("kiem: The disk is full: "), "\(outcome.errors)")
      #expect(outcome.errors.split(separator: "\n").count == 1)
    }
    #expect(refused >= 3)
    // Reading needs no room.
    #expect(try disk.command(["check", board]).status == 0)
    for title in known { #expect(try titles().contains(title)) }
    try disk.free()
    #expect(try add("After").status == 0)
    let now = try titles()
    for title in known + ["After"] { #expect(now.contains(title)) }
    #expect(now.ranges(of: "\"title\"").count == known.count + 1, "nothing half")
    let check = try disk.command(["check", board])
    #expect(check.status == 0, "\(check.output)")
  }

  @Test func `on the screen a move is refused with a sentence and works when there is room`()
    throws
  {
    let session = try disk.kiem([board, "--as", "Ana"], rows: 30, columns: 120)
    try session.wait(for: ">P1")
    try disk.fill()
    // Each move that still fits makes the room less.
    var isRefused = false
    var isThere = false
    for _ in 1...4 where !isRefused {
      try session.press(isThere ? "<" : ">", for: "P1 to ")
      try session.send("\r")
      try session.wait(for: "A few words are enough")
      try session.send(long + "\r")
      try session.wait("an answer") {
        $0.screen.contains("is now in") || $0.screen.contains("The disk is full")
      }
      isRefused = session.screen.contains("The disk is full")
      if !isRefused { isThere.toggle() }
    }
    #expect(isRefused)
    let column = try #require(session.find(">P1")).column
    #expect((column > 0) == isThere, "it stays where it was")
    try disk.free()
    try session.press(isThere ? "<" : ">", for: "P1 to ")
    try session.send("\r")
    try session.wait(for: "A few words are enough")
    try session.send("now it fits\r")
    try session.wait(for: "P1 is now in")
    #expect(try #require(session.find(">P1")).column != column)
    try session.capture("After")
    #expect(try session.quit() == 0)

    let again = try disk.kiem([board, "--as", "Ana"], rows: 30, columns: 120)
    try again.wait(for: "After")
    #expect((try #require(again.find("P1  Before")).column > 1) != isThere)
    #expect(!again.screen.contains("damage"))
    #expect(try again.quit() == 0)
    let check = try disk.command(["check", board])
    #expect(check.status == 0, "\(check.output)")
  }
}
