import Model
import Testing

@testable import Interface

/// What the user sees.
extension Rehearsal {
  var canvas: Canvas {
    var state = state
    return state.draw()
  }
  /// The same with nothing in mind of what was drawn before.
  var canvasAnew: Canvas {
    var state = state
    state.faces = CardFaces()
    state.headerEnds = HeaderEnds()
    state.hintLine = HintLine()
    state.view = BoardView()
    state.laid = BoardView()
    return state.draw()
  }
  var screen: String { canvas.text }
  var lines: [String] {
    screen.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
  /// The line that speaks: a message, a question or what is typed.
  var status: String { lines[state.height - 3] }

  /// The text in cells that belong to the selection, row by row.
  var selected: String {
    let canvas = canvas
    return (0..<canvas.height).compactMap { row in
      let text = (0..<canvas.width).filter { canvas[$0, row].selected }
        .map { canvas.text(of: canvas[$0, row]) }.joined().trimmed
      return text.isEmpty ? nil : text
    }.joined(separator: "\n")
  }

  // MARK: - Forms

  /// Opens the form of what is selected and goes to a field of it.
  mutating func goTo(_ field: String) {
    press("f")
    go(to: field)
  }

  /// Goes to a field of the form that is open.
  mutating func go(to field: String) {
    press("<PgUp><PgUp><PgUp>")
    for _ in 0..<40 where !row.hasPrefix("> " + field) { press("<Down>") }
    if !row.hasPrefix("> " + field) { Issue.record("no field \(field):\n\(screen)") }
  }

  /// The field of the form with the cursor, with what stands in it.
  var row: String {
    guard let line = lines.first(where: { $0.contains("│> ") }),
      let start = line.firstRange(of: "│> ")
    else { return "" }
    let row = line[start.upperBound...].prefix { $0 != "│" }
    return "> " + row.split(separator: " ").joined(separator: " ")
  }
}
