import Model

extension State {
  /// What came out of a card, and what is used for it.
  func resultRows(of card: Card, width: Int) -> [Row] {
    var rows: [Row] = []
    func add(_ heading: String, _ texts: [(title: String, detail: String)]) {
      guard !texts.isEmpty else { return }
      rows += [Row(), Row(heading.uppercased().cut(to: width), .heading)]
      for text in texts {
        rows += text.title.harmless().wrapped(to: max(8, width)).map { Row($0) }
        rows += text.detail.harmless().wrapped(to: max(8, width - 4)).map { Row("    " + $0, .dim) }
      }
    }
    add(
      words.cardResults,
      board.results(of: card).map { result in
        let licence = board.licence(of: result).map { words.licence($0) } ?? words.noLicenceYet
        return (
          board.label(of: result) + " " + result.title.value,
          licence + ", " + words.reused(board.reuses(of: result).count)
        )
      })
    add(
      words.cardUses,
      board.uses(for: card).map { result, reuse in
        let licence = board.licence(of: result, version: reuse.facts.value.version)
        let makers =
          result.source.value ?? words.all(result.makers.value.map { names.partner($0) })
        return (
          board.label(of: result) + " " + result.title.value
            + (licence.map { " (\(words.licence($0)))" } ?? ""),
          [makers, reuse.facts.value.text].filter { !$0.isEmpty }.joined(separator: "; ")
        )
      })
    return rows
  }
}
