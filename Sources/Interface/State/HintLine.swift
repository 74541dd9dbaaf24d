/// The hints on the last line as they were last put together: on the board they stay from key to key.
struct HintLine: Sendable {
  /// What they depend on, beside the keys and the language.
  struct Basis: Equatable {
    let commands: [Command]
    let width: Int
  }

  struct Hint {
    let command: Command
    let key: String
    let words: String

    var columns: Int { key.columns + 1 + words.columns }
  }

  /// `nil`: they hold for one frame alone.
  var basis: Basis?
  var hints: [Hint] = []
}

extension String {
  /// Hints with two spaces between them, without those at the end that have no room; Enter goes then, and Esc never.
  func withoutHints(beyond width: Int) -> String {
    var hints = split(separator: "  ")
    func isOutside() -> Bool { hints.joined(separator: "  ").columns > width }
    for kept in [["Enter", "Esc"], ["Esc"]] {
      while isOutside(),
        let last = hints.lastIndex(where: { hint in !kept.contains { hint.contains($0) } })
      {
        hints.remove(at: last)
      }
    }
    return hints.joined(separator: "  ").cut(to: width)
  }
}
