import Glibc
import Pseudoterminal
import Testing

/// Control-z and back, in a shell with job control, as a person does it.
@Suite struct `Stopping and going on` {
  func shell() throws -> TermSession {
    let session = try TermSession(
      "/bin/sh", ["-i"], environment: ["PS1": "prompt> ", "ENV": ""], rows: 12, columns: 60)
    try session.wait(for: "prompt>")
    return session
  }

  @Test func `control-z stops the job and fg brings the screen back`() throws {
    let session = try shell()
    let before = session.modes
    try session.send("\(TermSession.products)/kiem-floor\n")
    try session.wait(for: "kiem-floor 60x12")
    #expect(session.isAlternateScreen)
    for _ in 0..<2 {
      try session.send([0x1A])
      try session.wait("the prompt") { !$0.isAlternateScreen && $0.screen.contains("Stopped") }
      try session.wait("the shell's modes") { $0.modes == before }
      #expect(session.isCursorVisible)
      try session.send("clear; fg\n")
      try session.wait("the screen again") {
        $0.isAlternateScreen && $0.screen.contains("kiem-floor 60x12")
      }
      try session.send("x")
      try session.wait(for: "character(\"x\")")
      #expect(!session.screen.contains("prompt>"))
      try session.paste("y")
      try session.wait(for: "paste(\"y\")")
    }
    try session.send("q")
    try session.wait("the shell") { !$0.isAlternateScreen && $0.modes == before }
  }

  @Test func `a request from outside to stop is followed too`() throws {
    let session = try shell()
    let before = session.modes
    try session.send("\(TermSession.products)/kiem-floor\n")
    try session.wait(for: "kiem-floor 60x12")
    try session.wait("its number") { $0.foregroundGroup != $0.process }
    Glibc.kill(session.foregroundGroup, SIGTSTP)
    try session.wait("the prompt") { !$0.isAlternateScreen && $0.screen.contains("Stopped") }
    try session.wait("the shell's modes") { $0.modes == before }
    try session.send("fg\n")
    try session.wait("the screen again") {
      $0.isAlternateScreen && $0.screen.contains("kiem-floor 60x12")
    }
    try session.send("q")
    try session.wait("the shell") { !$0.isAlternateScreen && $0.modes == before }
  }

  @Test func `control-z in a program that has the terminal for a while stops both`() throws {
    let session = try shell()
    try session.send("\(TermSession.products)/kiem-floor\n")
    try session.wait(for: "kiem-floor 60x12")
    try session.send([0x05])
    try session.wait(for: "yours")
    try session.send([0x1A])
    try session.wait(for: "Stopped")
    try session.send("fg\n")
    try session.wait("the job") { $0.foregroundGroup != $0.process }
    try session.send("done\n")
    try session.wait("the screen again") {
      $0.isAlternateScreen && $0.screen.contains("kiem-floor 60x12")
    }
    try session.send("x")
    try session.wait(for: "character(\"x\")")
    try session.send("q")
    try session.wait("the shell") { !$0.isAlternateScreen && $0.modes.isCooked }
  }

  @Test func `stopped without a chance to leave, it draws the screen again when it goes on`() throws
  {
    let session = try TermSession("kiem-floor", rows: 8, columns: 50)
    try session.wait(for: "ready")
    session.kill(SIGSTOP)
    let seen = session.raw.count
    session.kill(SIGCONT)
    try session.wait("a whole frame") {
      String(decoding: $0.raw[seen...], as: UTF8.self).contains("kiem-floor 50x8")
    }
    try session.send("q")
    #expect(try session.waitExit() == 0)
  }

  @Test func `where nobody could let it go on, control-z does not stop it`() throws {
    // The leader of a session without a shell: its group is an orphan.
    let session = try TermSession("kiem-floor", rows: 8, columns: 50)
    try session.wait(for: "ready")
    try session.send([0x1A])
    try session.wait(for: "control(\"z\")")
    try session.send("q")
    #expect(try session.waitExit() == 0)
  }
}
