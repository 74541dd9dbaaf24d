import ArgumentParser
import Glibc
import Interface
import Log
import Model

/// Shows the demo board: a fictional district, six weeks on.
struct DemoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo", abstract: "Open the demo board: a fictional district, six weeks on.")

  @Option(help: "Put the board in this folder; else it lies with your own data.")
  var at: String?

  @OptionGroup var choices: Choices

  func run() throws {
    var settings = Settings.load()
    try choices.apply(to: &settings)
    let language = settings.language ?? Settings.ofLocale
    let folder = try DemoCommand.folder(at: at, language)
    guard at == nil || Standard.isOutputTerminal else {
      return try Standard.output(folder.path + "\n")
    }
    try Open.show(folder, settings, as: choices.asName)
  }

  /// The demo board; written when it is not there yet.
  static func folder(at path: String?, _ language: Language) throws -> BoardFolder {
    if let path { return try write(at: path, language) }
    guard let data = Places.base(.data) else { throw Complaint(.noHome, language.words) }
    let path = data + "/kiem/demo/" + language.rawValue + "/oeverwijk.kiem"
    do throws(LogError) {
      return try BoardFolder.open(at: path)
    } catch .notFound {
      return try write(at: path, language)
    } catch { throw Complaint(error, language.words) }
  }

  /// Writes the story as if it happened in the six weeks until today, told by its facilitator.
  private static func write(at path: String, _ language: Language) throws -> BoardFolder {
    let today = Day(milliseconds: Clock.now, offset: Clock.zone)
    let lines = Demo.lines(language, today: today)
    let title = language == .dutch ? "Samen in Oeverwijk" : "Together in Oeverwijk"
    do throws(LogError) {
      let folder = try BoardFolder.create(
        at: path, title: title, now: lines.first?.now ?? Clock.now)
      let desk = Desk(folder)
      for line in lines { _ = try desk.journal.append([line.draft], now: line.now, sync: false) }
      try desk.journal.save(now: Clock.now)
      desk.journal.close()
      if let facilitator = PartnerID("p16") { Identity(desk.places).remember(facilitator) }
      return folder
    } catch { throw Complaint(error, language.words) }
  }
}
