import Interface
import Model

/// People and subproblems as a table.
struct WhoTable {
  /// The columns wanted, as places in the figures.
  let columns: [Int]
  private let matrix: Matrix
  private let names: Names

  /// The table of one challenge, or of all.
  init(_ matrix: Matrix, _ names: Names, in frame: Frame?) {
    self.matrix = matrix
    self.names = names
    columns = matrix.columns.indices.filter { frame == nil || matrix.columns[$0].frame == frame }
  }

  private var words: any Words { names.words }

  private func cell(_ row: Int, _ column: Int) -> String? {
    matrix.place(row: row, column: column).map {
      words.mark($0.role) + ($0.isHidden ? "*" : "")
    }
  }

  private func attention(_ column: Matrix.Column) -> String {
    if column.lacks.contains(.lead) { return words.noLeadSign }
    if column.lacks.contains(.bodies) { return "!1" }
    return column.isShared ? "ok" : ""
  }

  // MARK: - Text

  /// The table in lines of at most `limit` columns: subproblems that do not fit beside the others follow below.
  func text(limit: Int?) -> String {
    let rows = matrix.rows.map { (name: names.row($0), body: names.body($0)) }
    let labels = [words.bodiesAtWork, words.userAtTheTable, words.attentionRow]
    let nameWidth = min(limit == nil ? TextTable.widest : 24, rows.map(\.name.columns).max() ?? 0)
    let bodyWidth = min(limit == nil ? TextTable.widest : 20, rows.map(\.body.columns).max() ?? 0)
    let left = max(nameWidth + 2 + bodyWidth, labels.map(\.columns).max() ?? 0) + 2
    let cell = max(4, (columns.map { label($0).columns }.max() ?? 0) + 1)
    let perBlock = limit.map { max(1, ($0 - left - 12) / cell) } ?? columns.count
    var lines: [String] = []
    for start in stride(from: 0, to: columns.count, by: perBlock) {
      let block = columns[start..<min(columns.count, start + perBlock)]
      if !lines.isEmpty { lines.append("") }
      lines += heads(block, left, cell)
      for (index, row) in rows.enumerated() {
        var line =
          limit == nil
          ? filled(filled(row.name, nameWidth) + "  " + row.body, left - 1) + " "
          : pad(pad(row.name, nameWidth) + "  " + row.body.cut(to: bodyWidth), left)
        for column in block { line += pad(self.cell(index, column) ?? ".", cell) }
        let load = matrix.rows[index].load
        for count in [load.leads, load.contributions, load.advice] { line += number(count) }
        lines.append(line + (load.isOverloaded ? "!" : ""))
      }
      let figures: [(Matrix.Column) -> String] = [
        { String($0.bodies) }, { words.voice($0) }, { attention($0) },
      ]
      for (label, figure) in zip(labels, figures) {
        lines.append(
          pad(label, left) + block.map { pad(figure(matrix.columns[$0]), cell) }.joined())
      }
    }
    let marks = Role.allCases.map { words.mark($0) + " " + words.markMeaning($0) }
    let signs = [
      words.noLeadMeaning, words.oneBodyMeaning, words.noVoiceMeaning, words.sharedMeaning,
    ]
    lines += ["", (marks + [words.hiddenMeaning]).joined(separator: "  ")]
    lines.append(signs.joined(separator: "  "))
    return lines.map { line in
      var line = limit.map { line.cut(to: $0) } ?? line
      while line.last == " " { line.removeLast() }
      return line + "\n"
    }.joined()
  }

  private func heads(_ block: ArraySlice<Int>, _ left: Int, _ cell: Int) -> [String] {
    var challenges = pad("", left)
    var labels = pad("", left)
    var last: Frame?
    for column in block {
      let frame = matrix.columns[column].frame
      challenges += pad(frame == last ? "" : names.label(frame), cell)
      last = frame
      labels += pad(label(column), cell)
    }
    let totals = [Role.lead, .contributor, .advisor].map { "  " + words.mark($0) }.joined()
    return [challenges, labels + totals]
  }

  private func label(_ column: Int) -> String { names.label(matrix.columns[column].card) }

  private func pad(_ text: String, _ width: Int) -> String {
    filled(text.columns > width ? text.cut(to: width - 1) : text, width)
  }

  private func filled(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.columns))
  }

  private func number(_ count: Int) -> String {
    String(repeating: " ", count: max(0, 3 - String(count).count)) + String(count)
  }

  // MARK: - Data

  /// A header and one line per partner.
  var csv: [[String]] {
    let marks = [Role.lead, .contributor, .advisor].map { words.mark($0) }
    let head = [words.nameWord, words.bodyWord] + columns.map { label($0) } + marks
    return [head]
      + matrix.rows.enumerated().map { index, row in
        [names.row(row), names.body(row)] + columns.map { cell(index, $0) ?? "" }
          + [row.load.leads, row.load.contributions, row.load.advice].map(String.init)
      }
  }

  func write(_ json: inout JSONWriter) {
    let board = names.board
    json.object { json in
      json.list("partners", matrix.rows) { json, row in
        json.object { json in
          json.field("partner", row.partner?.description)
          json.field("name", names.row(row))
          json.field("body", row.body.map { names.partner($0) })
          json.field("leads", row.load.leads)
          json.field("contributions", row.load.contributions)
          json.field("advice", row.load.advice)
          json.field("span", row.load.span)
          json.field("overloaded", row.load.isOverloaded)
        }
      }
      json.list("subproblems", columns.map { matrix.columns[$0] }) { json, column in
        json.object { json in
          let card = board.cards[column.card]
          json.field("card", card.map { board.label(of: $0) })
          json.field("id", column.card.description)
          json.field("title", card?.title.value)
          json.frame(column.frame, names)
          json.field("bodies", column.bodies)
          json.field("userAtTheTable", column.hasVoice)
          json.field("lacks", column.lacks.map(\.key))
          json.field("shared", column.isShared)
          json.list("people", column.places) { json, place in
            json.object { json in
              json.field("partner", matrix.rows[place.row].partner?.description)
              json.field("name", names.row(matrix.rows[place.row]))
              json.field("role", place.role.rawValue)
              json.field("shownToAll", !place.isHidden)
            }
          }
        }
      }
    }
  }
}

extension JSONWriter {
  /// `"challenge":"U2"`, `-` for what cuts across.
  mutating func frame(_ frame: Frame, _ names: Names) {
    switch frame {
    case .unknown: return
    case .crossCutting: field("challenge", "-")
    case .challenge: field("challenge", names.label(frame))
    }
  }
}

extension Lack {
  /// As `--json` and `--csv` write it.
  var key: String {
    switch self {
    case .lead: "lead"
    case .bodies: "bodies"
    case .voice: "voice"
    }
  }
}
