/// Rows of figures with the ratio to the floor where there is one, and what it was when somebody last wrote it down.
struct Table {
  private typealias Row = (
    what: String, figure: String, beside: String, ratio: String, before: String
  )
  private var rows: [Row] = []
  private let baseline: Baseline
  /// The figures of this run that mean the same on another machine: ratios and counts.
  private(set) var lasting: [(what: String, figure: String)] = []

  init(_ baseline: Baseline) { self.baseline = baseline }

  /// Adds a row; `floor` is what the least possible program needs for the same.
  mutating func add(
    _ what: String, _ value: Double, _ unit: String, floor: Double? = nil, beside: String = ""
  ) {
    let figure = Table.text(value) + (unit.isEmpty ? "" : " " + unit)
    let ratio = floor.map { Table.text(value / $0) + " x" } ?? ""
    // Indented rows belong to the one above them, which says of what they are.
    if !what.hasPrefix(" ") { heading = what }
    let name = what.hasPrefix(" ") ? heading + what.dropFirst() : what
    let isCount = unit.isEmpty || unit == "B"
    if floor != nil || isCount { lasting.append((name, floor == nil ? figure : ratio)) }
    rows.append(
      (
        what, figure, floor.map { Table.text($0) + " " + unit } ?? beside, ratio,
        baseline.figures[name] ?? ""
      ))
  }

  private var heading = ""

  func print() {
    let headings: Row = ("what", "kiem", "beside", "ratio", "before")
    let all = [headings] + rows
    let widths = [
      all.map(\.what.count), all.map(\.figure.count), all.map(\.beside.count),
      all.map(\.ratio.count),
    ].map { $0.max() ?? 0 }
    for row in all {
      Swift.print(
        pad(row.what, widths[0]), pad(row.figure, widths[1]), pad(row.beside, widths[2]),
        pad(row.ratio, widths[3]), row.before, separator: "  ")
    }
  }

  private func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  /// Three digits that mean something.
  private static func text(_ value: Double) -> String {
    if value >= 100 { return String(Int(value.rounded())) }
    let scaled = Int((value * (value >= 10 ? 10 : 100)).rounded())
    return value >= 10
      ? "\(scaled / 10).\(scaled % 10)"
      : "\(scaled / 100).\(scaled % 100 < 10 ? "0" : "")\(scaled % 100)"
  }
}

extension [Double] {
  /// The middle of the measurements: a noisy machine spoils an average.
  var median: Double { isEmpty ? 0 : sorted()[count / 2] }
}
