import Model

/// What cards can be asked for: the one table from which reading, completing and the sentences about mistakes derive.
package enum QueryKey: String, CaseIterable, Sendable {
  case kind
  case stage
  case lead
  case who
  case challenge
  case setting
  case age
  case blocked
  case mine

  /// Whether it stands alone; the others have a value behind a colon.
  package var isFlag: Bool { self == .blocked || self == .mine }

  /// The keys as they are written in this language, with what stands behind each: `kind:`, `age>`, `mine`.
  package static func written(in words: any Words) -> [String] {
    allCases.map { words.queryKey($0) + ($0.isFlag ? "" : $0 == .age ? ">" : ":") }
  }

  /// The key that is meant by a word of any language that Kiem speaks.
  static func named(_ name: String, _ words: any Words) -> QueryKey? {
    let wanted = name.folded
    return allCases.first { key in
      key.rawValue == wanted || spoken(with: words).contains { $0.queryKey(key).folded == wanted }
    }
  }

  /// The language of whoever asks, and the others: words are taken from each.
  static func spoken(with words: any Words) -> [any Words] { [words, English(), Dutch()] }

  /// The values it can have on this board, as they are written; those of people are their names.
  package func values(_ names: Names) -> [String] {
    let (words, board) = (names.words, names.board)
    switch self {
    case .kind: return Kind.allCases.map { words.kind($0) }
    case .stage: return Stage.allCases.map { names.stage($0).lowercased() }
    case .lead, .who:
      return [words.queryNone, words.queryMe]
        + board.activePartners.map { names.partner($0.id).harmless() }
    case .challenge:
      return [words.queryNone]
        + board.challenges.all.filter { $0.named != nil }
        .sorted { ($0.number ?? 0, $0.id) < ($1.number ?? 0, $1.id) }.map { board.label(of: $0) }
    case .setting: return [words.queryNone] + QueryKey.settings(board).map { names.setting($0) }
    case .age: return ["7d", "14d", "4w"]
    case .blocked, .mine: return []
    }
  }

  /// The settings that cards of this board can have: the five, then its own.
  static func settings(_ board: Board) -> [String] {
    CommonSetting.allCases.map(\.rawValue) + board.settings.keys.sorted()
  }
}
