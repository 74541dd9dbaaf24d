import ArgumentParser
import Glibc
import Interface
import Log
import Model

/// Makes a board.
struct New: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "new", abstract: "Make a new board.")

  @Argument(help: "The folder to make; «.kiem» at its end is a good habit.", completion: .directory)
  var path: String

  @Option(help: "What the board is called; else the name of the folder.")
  var title: String?

  @Option(help: "The city or district it is about.")
  var place: String?

  @Option(name: .customLong("lang"), help: "The language of the board: en or nl.")
  var language: String?

  @Option(
    help: ArgumentHelp(
      "The unix group whose members share the board; nobody else can look into it.",
      valueName: "group"))
  var shared: String?

  func run() throws {
    var settings = Settings()
    try Choices.language(language, &settings)
    guard !path.isEmpty else {
      throw Complaint((settings.language ?? Settings.ofLocale).words.giveText)
    }
    let spoken = settings.language ?? Settings.ofLocale
    let board = try New.make(
      at: path, title: title ?? New.title(of: path), place: place, language: spoken,
      group: try shared.map { try New.group($0, spoken.words) })
    try Standard.output(board.path + "\n")
  }

  /// Makes the folder and writes the first event.
  static func make(
    at path: String, title: String, place: String?, language: Language, group: gid_t? = nil
  ) throws -> BoardFolder {
    let folder: BoardFolder
    do throws(LogError) {
      folder = try BoardFolder.create(
        at: path, title: title.harmless(), group: group, now: Clock.now)
    } catch { throw Complaint(error, language.words) }
    let desk = Desk(folder)
    var board = Board()
    desk.load(into: &board)
    let started = BoardStarted(
      title: title.harmless(), place: place?.harmless(), language: language)
    do throws(DeskError) {
      try desk.record([Change(.board, started)], by: nil, into: &board)
    } catch { throw Complaint(error, Names(board, language.words)) }
    desk.journal.close()
    return folder
  }

  /// The number of a group that there is, and in which this person is.
  private static func group(_ name: String, _ words: any Words) throws -> gid_t {
    guard let entry = getgrnam(name) else { throw Complaint(.noGroup(name), words) }
    let group = entry.pointee.gr_gid
    var mine = [gid_t](repeating: 0, count: max(1, Int(getgroups(0, nil))))
    let count = Int(getgroups(Int32(mine.count), &mine))
    guard geteuid() == 0 || getegid() == group || mine.prefix(max(0, count)).contains(group) else {
      throw Complaint(.notInGroup(name), words)
    }
    return group
  }

  private static func title(of path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? "Kiem"
    let bare = name.hasSuffix(".kiem") ? String(name.dropLast(5)) : name
    return bare.prefix(1).uppercased() + bare.dropFirst()
  }
}

extension Choices {
  /// Reads a language option.
  static func language(_ text: String?, _ settings: inout Settings) throws {
    guard let text else { return }
    guard let language = Language(rawValue: text) else {
      let possible = Language.allCases.map(\.rawValue)
      throw ValidationError(
        "There is no language «\(text.harmless())»; possible are en and nl."
          + English().nearly(text, possible))
    }
    settings.chosenLanguage = Settings.Chosen(language, .option)
  }
}
