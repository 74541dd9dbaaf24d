import Glibc
import Interface
import Testing

@testable import kiem_floor

/// What the emulator shows is what the canvas says, and nothing else is ever sent.
@Suite struct Painting {
  @Test(arguments: 0..<6)
  func `after any changes the screen shows the canvas`(_ seed: UInt64) throws {
    let session = try TermSession("kiem-floor", ["\(seed)"], rows: 9, columns: 40)
    var noise = Noise(seed: seed)
    for step in 0..<150 {
      let canvas = noise.canvas(width: 40, height: 9)
      let wanted = expected(canvas)
      try session.wait("step \(step) of seed \(seed):\n\(wanted)\n") { $0.screen == wanted }
      if let cursor = canvas.cursor {
        try session.wait("the cursor at \(cursor)") { $0.isCursorVisible && $0.cursor == cursor }
      } else {
        try session.wait("no cursor") { !$0.isCursorVisible }
      }
      try session.send("x")
    }
    expectHarmless(session.raw)
  }

  /// The canvas's text, with what cannot be shown replaced as the painter does: half a wide character, a control.
  func expected(_ canvas: Canvas) -> String {
    var lines: [String] = []
    for y in 0..<canvas.height {
      var line = ""
      for x in 0..<canvas.width {
        let cell = canvas[x, y]
        let isWide = x + 1 < canvas.width && canvas[x + 1, y].glyph == 0
        let text = canvas.text(of: cell)
        if cell.glyph == 0 {
          let hasLeft = x > 0 && isShown(canvas[x - 1, y], canvas.text(of: canvas[x - 1, y]))
          if !hasLeft || canvas.text(of: canvas[x - 1, y]).columns != 2 { line += " " }
        } else if isShown(cell, text), text.columns == 1 || isWide {
          line += text
        } else {
          line += "\u{FFFD}"
        }
      }
      while line.last == " " { line.removeLast() }
      lines.append(line)
    }
    return lines.joined(separator: "\n")
  }

  /// Whether it is neither a control nor newer than what the C library knows.
  func isShown(_ cell: Cell, _ text: String) -> Bool {
    cell.glyph >= 0x20 && !(0x7F..<0xA0).contains(cell.glyph) && text != "🩷"
  }

  /// Only sequences that curses and the session are known to send, and no controls in between.
  func expectHarmless(_ raw: [UInt8], _ sourceLocation: SourceLocation = #_sourceLocation) {
    var text = String(decoding: raw, as: UTF8.self)
    text.replace(#/\u{1B}(\[[?]?[0-9;]*[A-Za-z]|[\(\)][0AB]|[=>]|\[!p)/#, with: "")
    let unknown = text.unicodeScalars.filter { scalar in
      (scalar.value < 0x20 && !"\r\n\u{8}\t".unicodeScalars.contains(scalar))
        || (0x7F..<0xA0).contains(scalar.value) || scalar == "\u{202E}"
    }
    #expect(unknown.isEmpty, sourceLocation: sourceLocation)
  }

  @Test func `hostile text is shown and not obeyed`() throws {
    let session = try TermSession("kiem-floor", rows: 6, columns: 70)
    try session.wait(for: "ready")
    let seen = session.raw.count
    // Pasted, because a paste may contain anything and this program shows it.
    try session.send("\u{1B}[200~a\u{9B}31mb\u{1B}]0;title\u{7}c\u{202E}d\u{1B}[2Je\u{1B}[201~")
    try session.wait(for: "paste(")
    expectHarmless(Array(session.raw[seen...]))
    #expect(session.line(2) == "│\(String(repeating: " ", count: 68))│")
  }

  @Test func `a frame without a change writes nothing, and idling takes no turns`() throws {
    let session = try TermSession("kiem-floor", rows: 6, columns: 70)
    try session.wait(for: "ready")
    try session.send("x")
    try session.wait(for: "character(\"x\")")
    try session.send("x")
    try session.send("y")
    try session.wait(for: "character(\"y\")")
    try session.wait("the program to sleep again") { $0.state.isAsleep }
    let seen = session.raw.count
    let turns = try #require(session.state.turns)
    sleep(1)
    try session.wait("silence") { _ in true }
    #expect(session.raw.count == seen)
    #expect(session.state.turns == turns)
  }

  @Test(arguments: [
    ["LANG": "C"], ["LANG": "", "LC_CTYPE": "POSIX"], ["LANG": "C.UTF-8", "LC_ALL": "C"],
  ])
  func `where the locale is not UTF-8 only ASCII is drawn`(_ environment: [String: String]) throws {
    let session = try TermSession("kiem-floor", environment: environment, rows: 5, columns: 60)
    try session.wait(for: "ready")
    try session.paste("Grüße … 日本 │")
    try session.wait(for: "paste(\"Gruse ~ ???? |\")")
    #expect(session.line(4) == "|\(String(repeating: " ", count: 58))|")
    #expect(session.raw.allSatisfy { $0 < 0x80 })
  }

  @Test(arguments: [
    ["LANG": "xx_YY.UTF-8"], ["LANG": "C", "LC_ALL": "nl_NL.utf8"],
    ["LC_CTYPE": "C.UTF-8", "LANG": ""],
  ])
  func `a UTF-8 locale is believed, installed or not`(_ environment: [String: String]) throws {
    let session = try TermSession("kiem-floor", environment: environment, rows: 5, columns: 60)
    try session.wait(for: "ready")
    #expect(session.line(4).hasPrefix("│"))
  }

  @Test func `a frame arrives in one piece`() throws {
    let session = try TermSession("kiem-floor", ["3"], rows: 20, columns: 80)
    try session.wait("a frame") { $0.raw.ranges(of: Array("\u{1B}[?2026l".utf8)).count == 1 }
    for count in 2..<20 {
      try session.send("x")
      try session.wait("frame \(count)") {
        $0.raw.ranges(of: Array("\u{1B}[?2026l".utf8)).count == count
      }
    }
    let starts = session.raw.ranges(of: Array("\u{1B}[?2026h".utf8)).map(\.lowerBound)
    let ends = session.raw.ranges(of: Array("\u{1B}[?2026l".utf8)).map(\.upperBound)
    #expect(starts.count == ends.count)
    // Nothing is drawn between the end of a frame and the start of the next.
    for (end, start) in zip(ends, starts.dropFirst()) { #expect(end == start) }
  }
}
