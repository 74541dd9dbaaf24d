import ArgumentParser
import Interface
import Log
import Model

/// Tells of the boards that this person knows.
struct BoardsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "boards",
    abstract: "List the boards you opened, what is new there and what waits for you.",
    discussion: """
      The board that was opened last comes first. What is new counts from when you left it last on a screen.
      """)

  @Option(
    help: ArgumentHelp(
      "Take a board from the list, by its number or path; the board stays.", valueName: "board"))
  var forget: String?

  @Option(name: .customLong("lang"), help: "Speak this language: en or nl.")
  var language: String?

  @OptionGroup var json: JSONChoice

  func run() throws {
    var settings = Settings.load()
    try Choices.language(language, &settings)
    settings.report()
    let words = settings.words(for: nil)
    let entries = KnownBoards.all
    if let forget {
      let place = Int(forget).map { $0 - 1 } ?? entries.firstIndex { $0.path == forget }
      guard let place, entries.indices.contains(place), KnownBoards.forget(entries[place]) else {
        throw Complaint(words.noKnownBoard(forget.harmless()))
      }
      return Standard.error(words.boardForgotten(Files.short(entries[place].path)))
    }
    let boards = entries.map { KnownBoard($0) }
    if json.isWanted {
      return try Standard.output(
        JSON.envelope("boards") { json in json.array(boards) { $0.board($1) } })
    }
    guard !boards.isEmpty else { return Standard.error(words.noBoards) }
    for (index, board) in boards.enumerated() {
      let lines = board.lines(words)
      try Standard.output("\(index + 1)  \(lines[0])\n")
      for line in lines.dropFirst() { try Standard.output("   \(line)\n") }
    }
  }
}

extension JSONWriter {
  fileprivate mutating func board(_ board: KnownBoard) {
    object { json in
      json.field("id", board.entry.id.description)
      json.field("path", board.entry.path)
      json.field("title", board.title)
      json.field("state", board.isGone ? "gone" : board.title == nil ? "unreadable" : "there")
      json.field("newCards", board.news.cards)
      json.field("newComments", board.news.comments)
      json.field("invitations", board.news.invitations)
      json.field("agreements", board.news.agreements)
    }
  }
}
