import ArgumentParser
import FoundationEssentials
import Glibc
import Interface
import Log
import Model

/// Teaches Kiem on a board that is made for it and gone afterwards.
struct TutorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tutor",
    abstract: "Learn Kiem in two minutes: from the first card to the first share.",
    discussion: "You try everything on a practice board, which is gone when you leave.")

  @OptionGroup var choices: Choices

  func run() throws {
    var settings = Settings.load()
    try choices.apply(to: &settings)
    let language = settings.language ?? Settings.ofLocale
    let words = language.words
    let home: String
    do throws(Problem) {
      home = try Files.temporaryFolder()
    } catch { throw Complaint(error, words) }
    defer { try? FileManager.default.removeItem(atPath: home) }
    // Nothing of a practice stays: not among the boards that are known, not in anybody's own log.
    setenv("XDG_DATA_HOME", home + "/data", 1)
    setenv("XDG_STATE_HOME", home + "/state", 1)
    setenv("XDG_CACHE_HOME", home + "/cache", 1)
    let folder = try New.make(
      at: home + "/practice.kiem", title: words.practiceTitle, place: nil, language: language)
    let me = try join(folder, words)
    let status = try Loop.run(Desk(folder), settings, isPractice: true) { _ in me }
    Standard.error(words.practiceOver)
    if status != 0 { throw ExitCode(status) }
  }

  /// Whoever practises takes part under the account's name: nothing is asked before it begins.
  private func join(_ folder: BoardFolder, _ words: any Words) throws -> PartnerID {
    let name = choices.asName ?? Identity.accountName
    let id = PartnerID(random: Visit.random())
    let desk = Desk(folder)
    var board = Board()
    desk.load(into: &board)
    do throws(DeskError) {
      try desk.record(Board.joining(id, named: name.harmless().trimmed), by: id, into: &board)
    } catch { throw Complaint(error, Names(board, words)) }
    desk.journal.close()
    return id
  }
}
