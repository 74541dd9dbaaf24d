import Interface
import Model

/// Rows in columns; one column takes the room the others leave.
struct TextTable {
  /// The cells, row by row; all rows have the same number.
  var rows: [[String]] = []
  /// The column that is cut when there is too little room.
  let flexible: Int
  /// On a pipe no column is padded beyond this: one long text would be paid for in every row.
  static let widest = 60

  /// A table without rows.
  init(flexible: Int) { self.flexible = flexible }

  /// What is printed: lines of the width that the terminal has, or a line for the ear for each row.
  func text(_ words: any Words, plain: Bool) -> String {
    guard !plain else {
      var text = PlainText(words)
      for row in rows { text.say(row: row) }
      return text.joined
    }
    return lines(limit: Standard.limit, indent: 0).map { $0 + "\n" }.joined()
  }

  /// The rows as lines of at most `limit` columns; without one, on a pipe, nothing is cut.
  func lines(limit: Int?, indent: Int = 2) -> [String] {
    var widths: [Int] = []
    for row in rows {
      for (index, cell) in row.enumerated() {
        if index == widths.count { widths.append(0) }
        widths[index] = max(widths[index], cell.columns)
      }
    }
    guard widths.indices.contains(flexible) else { return [] }
    if let limit {
      narrow(&widths, by: 2 * (widths.count { $0 > 0 } - 1) + indent - limit, sparing: limit / 5)
    } else {
      widths = widths.map { min($0, TextTable.widest) }
    }
    return rows.map { row in
      var line = String(repeating: " ", count: indent)
      for (index, cell) in row.enumerated() where widths[index] > 0 {
        // Without a limit a cell that is too long pushes what stands behind it.
        let text = limit == nil ? cell : cell.cut(to: widths[index])
        line += text + String(repeating: " ", count: max(0, widths[index] - text.columns) + 2)
      }
      while line.last == " " { line.removeLast() }
      return limit.map { line.cut(to: $0) } ?? line
    }
  }

  /// Makes columns fit when all of them and `more` are too wide together.
  ///
  /// The others give up what is beyond `share` before the flexible one gives up anything.
  private func narrow(_ widths: inout [Int], by more: Int, sparing share: Int) {
    var excess = widths.reduce(more, +)
    for index in widths.indices where index != flexible && excess > 0 {
      let given = max(0, min(excess, widths[index] - max(6, share)))
      widths[index] -= given
      excess -= given
    }
    if excess > 0 { widths[flexible] = max(8, widths[flexible] - excess) }
  }
}

/// Text below each other, each behind its label.
struct Paragraphs {
  /// What was written so far.
  private(set) var lines: [String] = []
  /// Columns of the longest line.
  let width: Int
  private let margin = 14
  /// The same for the ear, when that is wanted: then nothing else is written.
  var plain: PlainText?

  /// A text without lines; with `plain` words, one for the ear.
  init(width: Int, plain words: (any Words)? = nil) {
    self.width = width
    plain = words.map { PlainText($0) }
  }

  /// A line of its own, with a blank line before it unless it is the first.
  mutating func heading(_ text: String) {
    guard plain == nil else { return plain?.say(text) ?? () }
    if !lines.isEmpty { lines.append("") }
    lines += text.harmless().wrapped(to: width)
  }

  /// The texts behind a label; nothing when there are none.
  mutating func labelled(_ label: String, _ texts: [String]) {
    guard plain == nil else { return plain?.say(label, texts) ?? () }
    var head = label.isEmpty ? "" : label.harmless() + ":"
    // A label that is longer than usual pushes its first line to the right.
    let room = width - max(margin, head.columns + 1)
    for text in texts where !text.isEmpty {
      for line in text.harmless(keepingLines: true).wrapped(to: max(8, room)) {
        lines.append(
          head + String(repeating: " ", count: max(1, margin - head.columns)) + line)
        head = ""
      }
    }
  }

  /// A text without a label, cut into lines.
  mutating func text(_ text: String, indent: Int = 0) {
    guard plain == nil else { return plain?.say(text) ?? () }
    for line in text.harmless(keepingLines: true).wrapped(to: max(8, width - indent)) {
      lines.append(String(repeating: " ", count: indent) + line)
    }
  }

  /// An empty line.
  mutating func blank() { if plain == nil { lines.append("") } }

  /// Lines that fit already.
  mutating func append(_ more: [String]) { lines += more }

  /// Rows below each other; for the ear a line each.
  mutating func append(_ table: TextTable, limit: Int?, indent: Int = 2) {
    guard plain == nil else {
      for row in table.rows { plain?.say(row: row) }
      return
    }
    lines += table.lines(limit: limit, indent: indent)
  }

  /// All lines, a line feed behind each.
  var joined: String { plain?.joined ?? lines.map { $0 + "\n" }.joined() }
}
