import Model

extension Picker {
  /// The columns in which the lines of a list stand: number, text, and what is told of it.
  struct Columns {
    private let labels: Int
    private let texts: Int
    private let details: Int

    init(of choices: [Choice]) {
      let labels = choices.map(\.label.columns).max() ?? 0
      self.labels = labels
      texts = choices.map { ($0.label.isEmpty ? 0 : labels + 1) + $0.text.columns }.max() ?? 0
      details = choices.map(\.detail.columns).max() ?? 0
    }

    /// What they take where there is room for all of it.
    var widest: Int { texts + (details == 0 ? 0 : details + 2) }

    /// A line's text and detail as far as there is room, and where the detail begins.
    ///
    /// Of what is too wide the text keeps at least half, and in a small window nearly all.
    func row(_ choice: Choice, width: Int) -> (text: String, detail: String, start: Int) {
      let least = max(width / 2, min(16, width), width - details - 2)
      let column = details == 0 ? width : min(texts, least)
      let padding = String(repeating: " ", count: labels - choice.label.columns + 1)
      let text = (choice.label.isEmpty ? "" : choice.label + padding) + choice.text.harmless()
      let room = width - column - 2
      return (
        text.cut(to: choice.detail.isEmpty ? width : column),
        room < 6 ? "" : choice.detail.harmless().cut(to: room), column + 2
      )
    }
  }
}
