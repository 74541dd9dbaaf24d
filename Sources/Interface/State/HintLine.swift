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
