import Model

/// What everybody sees of results and of their use.
func resultSight(of board: Board) -> [String] {
  board.shownResults.flatMap { result in
    var lines = [
      "result \(board.label(of: result)) \(result.id) \(result.title.value) v\(result.version.value)",
      "  \(result.summary.value ?? "-") from \(result.cards.value) \(result.source.value ?? "-")",
      "  \(result.outcomes.value) \(result.novelty.value) made by \(result.makers.value)",
      "  \(board.licence(of: result)?.code ?? "-") \(result.audience) \(board.needs(of: result))",
      "  \(result.evidence.value ?? "-") \(result.trick.value ?? "-") \(result.place.value ?? "-")",
      "  from \(result.bases.value) \(String(describing: result.withdrawal.value))",
      "  shared \(result.shared.filter(\.value.value).keys.sorted()) \(board.isShared(result))",
    ]
    lines += result.reports.filter(\.stands).map { "  told back \($0.id) \($0.how.value)" }
    lines += result.reuses.filter(\.stands).map { reuse in
      "  used \(reuse.id) \(reuse.facts.value) \(board.isAllowed(reuse.facts.value, of: result))"
    }
    return lines
  }
}
