import Glibc
import Interface
import Log
import Model

/// What a person sees who starts Kiem where no board is: an offer, and nothing is made without a yes.
struct Welcome {
  private let settings: Settings

  /// An offer in the language of these settings.
  init(_ settings: Settings) { self.settings = settings }

  /// Asks, and does what was chosen; returns when the board is left.
  func offer() throws {
    let words = settings.words(for: nil)
    for line in words.welcome.wrapped(to: Standard.width) { print(line) }
    let boards = KnownBoards.all.prefix(Welcome.most).map { KnownBoard($0) }
    if !boards.isEmpty { print("\n" + words.boardsYouKnow) }
    for (index, board) in boards.enumerated() {
      for (row, line) in board.lines(words).enumerated() {
        print("  \(row == 0 ? String(index + 1) : " ")   \(line)")
      }
    }
    let answer = ask(words.welcomeQuestion)?.lowercased()
    if let number = answer.flatMap({ Int($0) }) {
      guard boards.indices.contains(number - 1) else {
        throw Complaint(words.noKnownBoard("\(number)"))
      }
      return try open(boards[number - 1])
    }
    switch answer?.first {
    case "d":
      let language = settings.language ?? Settings.ofLocale
      try Open.show(try DemoCommand.folder(at: nil, language), settings)
    case "n":
      guard let title = ask(words.boardTitleQuestion),
        !title.isEmpty
      else { return }
      let folder = try New.make(
        at: Welcome.path(for: title), title: title, place: nil,
        language: settings.language ?? Settings.ofLocale)
      try Open.show(folder, settings)
    default: return
    }
  }

  /// So many fit a screen with the rest.
  private static let most = 4

  /// Opens a board of the list; one that is gone can be forgotten.
  private func open(_ board: KnownBoard) throws {
    let words = settings.words(for: nil)
    if board.isGone {
      let path = Files.short(board.entry.path).harmless()
      let answer = ask(words.forgetBoard(path))?.lowercased().first
      guard answer == "y" || answer == "j" else { return }
      if KnownBoards.forget(board.entry) { print(words.boardForgotten(path)) }
      return
    }
    try Open.open(board.entry.path)
  }

  private func ask(_ question: String) -> String? {
    print(question, terminator: " ")
    fflush(nil)
    return readLine()?.trimmed
  }

  /// A folder name a person can type: letters, digits and hyphens of the title.
  static func path(for title: String) -> String {
    let name = title.hyphenated
    return (name.isEmpty ? "board" : name) + ".kiem"
  }
}
