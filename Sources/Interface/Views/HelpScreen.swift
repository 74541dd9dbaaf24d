extension State {
  /// The help as lines: every command of the table, under its heading.
  var helpLines: [(text: String, face: Face)] {
    var lines: [(text: String, face: Face)] = []
    for group in Command.Group.allCases {
      if !lines.isEmpty { lines.append(("", .text)) }
      lines.append((words.group(group), .heading))
      for command in Command.allCases where command.row.group == group {
        let keys = keymap.names(of: command)
        let padding = String(repeating: " ", count: max(1, 12 - keys.columns))
        for (index, line) in words.command(command).help.wrapped(to: max(10, width - 16))
          .enumerated()
        {
          lines.append(
            ((index == 0 ? "  " + keys + padding : String(repeating: " ", count: 14)) + line, .text)
          )
        }
      }
    }
    return lines
  }

  func drawHelp(_ canvas: inout Canvas, _ scroll: Int) {
    drawHeader(&canvas, view: words.helpView, names)
    let lines = helpLines
    let room = max(0, height - 3)
    let scroll = min(scroll, max(0, lines.count - max(1, room)))
    for (row, line) in lines.dropFirst(scroll).prefix(room).enumerated() {
      canvas.put(line.text, x: 1, y: 2 + row, face: line.face, limit: width - 2)
    }
    let below = lines.count - scroll - room
    let text = below > 0 ? "v " + words.more(below) + "  " : ""
    canvas.put((" " + text + words.helpHint).cut(to: width), x: 0, y: height - 1, face: .dim)
  }
}
