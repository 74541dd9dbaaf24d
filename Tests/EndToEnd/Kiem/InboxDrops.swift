import Glibc
import Testing

/// Texts that somebody drops in the folder of a board.
@Suite struct `A file in the inbox` {
  @Test func `becomes a card on a board that is open, and on one that is opened`() throws {
    let place = try Place()
    let session = try place.started(["A lamp is broken"])
    _ = try place.write("o A free room\nOn Thursdays.\n", to: "street.kiem/inbox/room.txt")
    try session.wait(for: "O2  A free room")
    try session.wait(for: "Came in through the inbox: O2.")
    #expect(try session.quit() == 0)
    _ = try place.write("Wet stairs", to: "street.kiem/inbox/stairs")
    _ = try place.write("\u{0}", to: "street.kiem/inbox/\u{1B}[31m.bin")
    let check = try place.command(["check", place.board])
    #expect(
      check.output.contains("inbox/\u{FFFD}[31m.bin does not become a card: it is no plain text"))
    #expect(try place.command(["add", "New", "--board", place.board, "--as", "Bram"]).status == 0)
    let again = try place.kiem([place.board], columns: 120)
    try again.wait(for: "P4  Wet stairs")
    try again.wait(for: "New since you were here: 1 card.")
    #expect(again.screen.contains("Came in through the inbox: P4."))
    #expect(try again.quit() == 0)
    let list = try place.command(["show", "O2", "--board", place.board])
    #expect(list.output.contains("On Thursdays."))
    let left = try place.files().filter { $0.contains("/inbox/") }
    #expect(left.count == 1 && left[0].hasSuffix(".bin"))
  }
}
