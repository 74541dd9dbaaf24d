import Glibc
import Log
import Testing

/// The boards somebody had on a screen, and what is new there.
@Suite struct `The boards one knows` {
  private func id(_ desktop: Desktop) throws -> String {
    let out = try desktop.run("board", "--json").out
    let start = try #require(out.split(separator: #""id":""#).dropFirst().first)
    return String(start.prefix { $0 != "\"" })
  }

  /// As a screen writes it down: the list, who acts there, and how far they were.
  private func visited(_ desktop: Desktop, as name: String) throws {
    let id = try id(desktop)
    let partners = try desktop.run("partner", "--json").out
    let before = try #require(partners.split(separator: #","name":"\#(name)""#).first)
    let partner = try #require(before.split(separator: #""id":""#).last).prefix { $0 != "\"" }
    _ = try desktop.line(
      """
      mkdir -p home/.local/state/kiem/\(id); cd home/.local/state/kiem
      printf '%s\\n' '\(id) \(desktop.board)' 'aaaaaaaaaa /nowhere/at all.kiem' > boards
      echo \(partner) > \(id)/me
      for log in \(desktop.board)/open/*; do echo "$(basename $log) $(grep -c . $log/*.klog)"; done > \(id)/seen
      """)
  }

  @Test func `are told with what is new there and what waits, and forgotten when they are gone`()
    throws
  {
    let desktop = try Desktop()
    #expect(try desktop.run("boards").err.contains("You have had no board on the screen yet."))
    try desktop.run("partner", "add", "Ana")
    try desktop.run("add", "Old")
    try visited(desktop, as: "Ana")
    let quiet = try desktop.run("boards")
    #expect(
      quiet.lines == [
        "1  Oeverwijk", "   \(desktop.board)", "2  /nowhere/at all.kiem",
        "   It is gone, or its disk is not here.",
      ])
    try desktop.run("add", "New")
    try desktop.run("comment", "1", "Yes")
    try desktop.run("invite", "1", "Ana", "--role", "advisor")
    try desktop.run("agree", "Ask for the key", "--who", "Ana")
    try desktop.run("comment", "2", "Mine", "--as", "Ana")
    #expect(
      try desktop.run("boards").lines[2]
        == "   New: 1 card, 1 comment. Waits for you: 1 invitation, 1 agreement.")
    let json = try desktop.run("boards", "--json").out
    #expect(json.contains(#""state":"there","newCards":1,"newComments":1,"invitations":1"#))
    #expect(json.contains(#""path":"/nowhere/at all.kiem","state":"gone""#))
    #expect(try desktop.run("boards", "--lang", "nl").out.contains("Nieuw: 1 kaart, 1 opmerking."))
    #expect(try desktop.run("boards", "--forget", "3").status == 1)
    #expect(try desktop.run("boards", "--forget", "2").status == 0)
    #expect(try desktop.run("boards").lines.count == 3)
    #expect(try desktop.run("boards", "--forget", desktop.board).status == 0)
    #expect(access(desktop.board + "/board", F_OK) == 0)
    #expect(try desktop.run("boards").out.isEmpty)
  }

  @Test func `that cannot be read say why, and nothing in the list does harm`() throws {
    let desktop = try Desktop()
    let id = try id(desktop)
    _ = try desktop.line(
      """
      mkdir -p home/.local/state/kiem bad.kiem; echo rubbish > bad.kiem/board
      printf '%s\\n' '\(id) \(desktop.root)/bad.kiem' 'rubbish' '' 'b b' > home/.local/state/kiem/boards
      """)
    let ending = try desktop.run("boards")
    #expect(ending.status == 0 && ending.out.contains("is not a board file that Kiem wrote"))
    #expect(ending.out.contains("2  b"))
  }
}
