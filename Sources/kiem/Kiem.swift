import ArgumentParser
import Glibc
import Interface
import Model

/// The command line: its subcommands, and how the program ends.
struct Kiem: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kiem",
    abstract: "A collaboration board in the terminal for social innovation.",
    discussion: """
      Without a subcommand Kiem opens a board: the one given, the one of KIEM_BOARD, or the one found from this folder \
      upwards.

      A card is named by its number (18, 18b, P18) or the beginning of its id. Data goes to standard output, messages to \
      standard error. Status: 0 done, 1 could not be done, 2 not understood. A change that cannot be written now because \
      the disk is full or another Kiem holds the log is kept and written by the next change; that is told with status 1, \
      because it is not in the log yet.
      """,
    version: "kiem 0.1.0",
    subcommands: [Open.self] + Kiem.commands,
    defaultSubcommand: Open.self)

  /// Every subcommand but the one that opens a board.
  static let commands: [any ParsableCommand.Type] = groups.flatMap(\.commands)

  /// What they are called.
  static var names: [String] { commands.map { name(of: $0) } }

  static func name(of command: any ParsableCommand.Type) -> String {
    command.configuration.commandName ?? command._commandName
  }

  /// The subcommands as the overview and the manual have them.
  static let groups: [(name: String, commands: [any ParsableCommand.Type])] = [
    (
      "Cards",
      [
        Add.self, List.self, Show.self, EditCommand.self, Move.self, TickCommand.self,
        BlockCommand.self, Park.self, Close.self, Merge.self, UndoCommand.self,
      ]
    ),
    (
      "People",
      [
        Recognise.self, Join.self, Invite.self, AskCommand.self, OfferCommand.self,
        CommentCommand.self, PartnerCommand.self, Who.self,
      ]
    ),
    ("Together", [SessionCommand.self, Decide.self, Agree.self]),
    (
      "Overview",
      [
        ChallengeCommand.self, TreeCommand.self, GraphCommand.self, ResultCommand.self,
        LogCommand.self,
      ]
    ),
    (
      "Boards",
      [
        New.self, DemoCommand.self, TutorCommand.self, BoardsCommand.self, BoardCommand.self,
        Check.self,
        ConfigCommand.self, ManCommand.self,
      ]
    ),
  ]

  /// Whether the arguments are nothing but a path, or nothing at all.
  static func isPlainOpen(_ arguments: [String]) -> Bool {
    guard let first = arguments.first else { return true }
    guard arguments.count == 1, !first.hasPrefix("-"), first != "help" else { return false }
    // To ask every command for its name is a twentieth of a start.
    if isPath(first) { return true }
    return !configuration.subcommands.contains { $0._commandName == first }
  }

  /// Whether a word can only be meant as a path: no command looks so.
  static func isPath(_ word: String) -> Bool { word.contains { $0 == "/" || $0 == "." } }

  /// A complaint about a word that stands where a command or a board must be and is neither.
  static func noCommand(_ word: String, _ words: any Words) -> Complaint {
    Complaint(.noCommand(word, meant: word.meant(among: names)), words)
  }

  /// What somebody asks help about that is no command, nor one below another; `nil` when there is such a command.
  private static func unknown(in asked: ArraySlice<String>) -> String? {
    var commands = configuration.subcommands
    for (index, word) in zip(asked.indices, asked) where !word.hasPrefix("-") && word != "help" {
      guard let command = commands.first(where: { name(of: $0) == word }) else {
        return asked[...index].joined(separator: " ")
      }
      commands = command.configuration.subcommands
    }
    return nil
  }

  /// Parses and runs; the exit status: 0 done, 1 could not, 2 not understood.
  static func start(_ arguments: [String]) -> Int32 {
    if [["--help"], ["-h"], ["help"]].contains(arguments) {
      return ending { try Standard.output(Overview.text) }
    }
    if arguments.first == "help", let word = unknown(in: arguments.dropFirst()) {
      return ending { throw noCommand(word, Settings.personalWords) }
    }
    do {
      var command = try parseAsRoot(arguments)
      return ending { try command.run() }
    } catch {
      let text = fullMessage(for: error)
      guard exitCode(for: error) != .success else {
        return ending { try Standard.output(text + "\n") }
      }
      Standard.error(text)
      return 2
    }
  }

  /// Runs `body` and turns whatever goes wrong into one sentence on standard error and an exit status.
  static func ending(_ body: () throws -> Void) -> Int32 {
    do {
      try body()
      return 0
    } catch let code as ExitCode {
      return code.rawValue
    } catch let complaint as Complaint {
      Standard.error("kiem: " + complaint.description)
      return complaint.status
    } catch let error as ValidationError {
      Standard.error("kiem: " + error.message)
      return 2
    } catch {
      guard exitCode(for: error) != .success else {
        let text = fullMessage(for: error)
        return ending { try Standard.output(text + "\n") }
      }
      Standard.error("kiem: \(error)")
      return 1
    }
  }
}
