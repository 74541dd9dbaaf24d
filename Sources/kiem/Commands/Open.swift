import ArgumentParser
import Glibc
import Interface
import Log
import Model

/// Shows a board in the terminal.
struct Open: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "Open a board in the terminal.")

  @Argument(help: "The board's folder; else KIEM_BOARD, else the one found from here upwards.")
  var board: String?

  @OptionGroup var choices: Choices

  func run() throws {
    try Open.open(board, choices)
  }

  /// Opens the board at `path`, or offers a new one or the demo when there is none to be found.
  static func open(_ path: String?, _ choices: Choices? = nil) throws {
    var settings = Settings.load()
    if let choices { try choices.apply(to: &settings) }
    let named = path ?? Places.variable("KIEM_BOARD")
    let folder: BoardFolder
    do throws(LogError) {
      folder = try BoardFolder.find(from: named ?? ".")
    } catch .notFound(let from) {
      if let path, !Kiem.isPath(path), access(path, F_OK) != 0 {
        throw Kiem.noCommand(path, settings.words(for: nil))
      }
      guard named == nil, Standard.isInputTerminal, Standard.isOutputTerminal else {
        throw Complaint(.noBoard(from: from), settings.words(for: nil))
      }
      return try Welcome(settings).offer()
    } catch { throw Complaint(error, settings.words(for: nil)) }
    try show(folder, settings, as: choices?.asName ?? Places.variable("KIEM_AS"))
  }

  /// Runs the screen on a board; ends the program with a status when a signal ended it.
  static func show(_ folder: BoardFolder, _ settings: Settings, as name: String? = nil) throws {
    let status = try Loop.run(Desk(folder), settings) { board in
      guard let name else { return nil }
      guard let partner = board.partner(named: name) else {
        throw Complaint(.noPartnerToBe(name), settings.words(for: board))
      }
      return partner.id
    }
    if status != 0 { throw ExitCode(status) }
  }
}

/// Options that every command understands.
struct Choices: ParsableArguments {
  @Option(name: .customLong("lang"), help: "Speak this language: en or nl.")
  var language: String?

  @Option(help: "Use this theme: dark, light, another of Kiem's or one of your own.")
  var theme: String?

  @Option(name: .customLong("as"), help: "Act as this partner.")
  var asName: String?

  func apply(to settings: inout Settings) throws {
    try Choices.language(language, &settings)
    if let theme { settings.theme = Settings.Chosen(theme, .option) }
  }
}
