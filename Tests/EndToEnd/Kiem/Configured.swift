import Glibc
import Testing

/// Somebody who wants Kiem otherwise.
@Suite struct `A configuration` {
  @Test func `gives other keys, and what is wrong in it is told on the screen`() throws {
    let place = try Place()
    mkdir(place.home("ana"), 0o700)
    mkdir(place.home("ana") + "/.config", 0o700)
    mkdir(place.home("ana") + "/.config/kiem", 0o700)
    let first = try place.started(["Lamp"])
    #expect(try first.quit() == 0)
    _ = try place.write(
      "theme: light\nkeys:\n  capture: N\n  undo: Esc\n  join: F9\nmouse: perhaps\n",
      to: "ana/.config/kiem/config.yaml")
    let session = try place.kiem([place.board], columns: 120)
    try session.wait(for: "N new")
    let sentence = "~/.config/kiem/config.yaml:4: Esc is for «back» for ever, and not for undo."
    #expect(session.screen.contains(sentence))
    #expect(session.screen.contains("(1 more"))
    try session.press("n", for: "n does nothing here")
    try session.press("N", for: "New problem:")
    try session.send("Bench\r")
    try session.wait(for: ">P2  Bench")
    try session.press("\r", for: "nobody yet: press F9")
    #expect(try session.quit() == 0)
    // Said where it stays to be read as well.
    #expect(session.text().contains("config.yaml:6: «perhaps» is nothing for mouse"))
    let list = try place.command(["list", "--board", place.board])
    #expect(list.status == 0 && list.errors.contains("config.yaml:4: Esc is for «back» for ever"))
  }
}
