/// Rows of figures with the ratio to the floor where there is one.
struct Table {
  private var rows: [(what: String, figure: String, beside: String, ratio: String)] = []

  /// Adds a row; `floor` is what the least possible program needs for the same.
  mutating func add(
    _ what: String, _ value: Double, _ unit: String, floor: Double? = nil, beside: String = ""
  ) {
    rows.append(
      (
        what, Table.text(value) + " " + unit,
        floor.map { Table.text($0) + " " + unit } ?? beside,
        floor.map { Table.text(value / $0) + " x" } ?? ""
      ))
  }

  func print() {
    let headings = (what: "what", figure: "kiem", beside: "beside", ratio: "ratio")
    let all = [headings] + rows
    let widths = [all.map(\.what.count), all.map(\.figure.count), all.map(\.beside.count)].map {
      $0.max() ?? 0
    }
    for row in all {
      Swift.print(
        pad(row.what, widths[0]), pad(row.figure, widths[1]), pad(row.beside, widths[2]), row.ratio,
        separator: "  ")
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
