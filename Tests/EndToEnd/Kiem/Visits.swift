import Glibc
import Testing

/// Somebody who was away comes back.
@Suite struct `Since one was here` {
  @Test func `what others wrote is marked, walked through, and known when one leaves`() throws {
    let place = try Place()
    let first = try place.started(["Lamp"])
    #expect(try first.quit() == 0)
    for (title, name) in [("Stairs", "Bram"), ("Bench", "Ana")] {
      #expect(try place.command(["add", title, "--board", place.board, "--as", name]).status == 0)
    }
    let bram = ["--board", place.board, "--as", "Bram"]
    #expect(try place.command(["comment", "1", "Still dark"] + bram).status == 0)
    let second = try place.kiem([place.board])
    try second.wait(for: "New since you were here: 1 card and 1 comment.")
    #expect(second.screen.contains("+new") && second.screen.contains("+1"))
    try second.press("\t", for: ">P2  Stairs")
    try second.press("\t", for: ">P1  Lamp")
    try second.press("\r", for: "Still dark")
    #expect(second.screen.contains("+") && !second.screen.contains("+1"))
    #expect(try second.quit() == 0)
    let third = try place.kiem([place.board])
    try third.wait(for: ">P1  Lamp")
    #expect(!third.screen.contains("+new") && !third.screen.contains("New since"))
    #expect(try third.quit() == 0)
  }

  @Test func `what a snapshot holds that one has not seen is marked all the same`() throws {
    let place = try Place()
    #expect(try place.command(["demo", "--lang", "en", "--at", place.board]).status == 0)
    func look(_ text: String) throws {
      let session = try place.kiem([place.board, "--as", "Esther Vonk"])
      try session.wait(for: text)
      #expect(try session.quit() == 0)
    }
    try look("Esther (facilitator)")
    #expect(try place.files().contains { $0.hasSuffix("/snapshot") })
    let bench = ["add", "Bench", "--board", place.board, "--as", "Bram"]
    #expect(try place.command(bench).status == 0)
    try place.remove([place.home("ana") + "/.cache"])
    #expect(try place.command(["list", "--board", place.board]).status == 0)
    #expect(try place.files().contains { $0.hasSuffix("/snapshot") })
    try look("New since you were here: 1 card.")
    #expect(try place.command(bench).status == 0)
    try look("New since you were here: 1 card.")
  }

  @Test func `nobody who waits for the first frame waits for the snapshot`() throws {
    let place = try Place()
    #expect(try place.command(["demo", "--lang", "en", "--at", place.board]).status == 0)
    try place.remove([place.home("ana") + "/.cache"])
    let record = place.path + "/strace"
    let tracing = ["-qq", "-o", record, "-e", "trace=openat,write"]
    let kiem = [TermSession.products + "/kiem", place.board, "--as", "Esther Vonk"]
    let session = try TermSession(
      "/usr/bin/strace", tracing + kiem, environment: ["HOME": place.home("ana")])
    try session.wait(for: "Esther (facilitator)")
    #expect(try session.quit() == 0)
    let calls = try place.read(record).split(separator: "\n")
    let frame = try #require(calls.firstIndex { $0.contains("[?2026h") })
    let snapshot = try #require(calls.firstIndex { $0.contains("/snapshot.") })
    #expect(frame < snapshot)
    #expect(try place.files().contains { $0.hasSuffix("/snapshot") })
  }

  @Test func `a loader started by hand keeps no snapshot: it would be that of every build`() throws
  {
    let place = try Place()
    #expect(try place.command(["demo", "--lang", "en", "--at", place.board]).status == 0)
    try place.remove([place.home("ana") + "/.cache"])
    let loaders = ["/lib64/ld-linux-x86-64.so.2", "/lib/ld-linux-aarch64.so.1"]
    let loader = try #require(loaders.first { access($0, X_OK) == 0 })
    let list = ["list", "--board", place.board]
    let byHand = try Program.run(
      loader, [TermSession.products + "/kiem"] + list, environment: ["HOME": place.home("ana")])
    #expect(byHand.status == 0)
    #expect(try !place.files().contains { $0.hasSuffix("/snapshot") })
    #expect(try place.command(list).output == byHand.output)
    #expect(try place.files().contains { $0.hasSuffix("/snapshot") })
  }

  @Test func `the boards one knows are offered where there is none`() throws {
    let place = try Place()
    let first = try place.started(["Lamp"])
    #expect(try first.quit() == 0)
    mkdir(place.path + "/empty", 0o700)
    func nowhere() throws -> TermSession {
      try TermSession(
        "/bin/sh", ["-c", "cd \(place.path)/empty && exec \(TermSession.products)/kiem"],
        environment: ["HOME": place.home("ana")], columns: 120)
    }
    let offered = try nowhere()
    try offered.wait(for: "What would you like?")
    #expect(offered.screen.contains("1   Our street"))
    try offered.send("1\n")
    try offered.wait(for: ">P1  Lamp")
    #expect(try offered.quit() == 0)
    try place.remove([place.board])
    let gone = try nowhere()
    try gone.wait(for: "It is gone, or its disk is not here.")
    try gone.send("1\n")
    try gone.wait(for: "Forget it (y or n)?")
    try gone.send("y\n")
    #expect(try gone.waitExit() == 0)
    let empty = try nowhere()
    try empty.wait(for: "What would you like?")
    #expect(!empty.screen.contains("Boards you know"))
    try empty.send("q\n")
    #expect(try empty.waitExit() == 0)
  }
}
