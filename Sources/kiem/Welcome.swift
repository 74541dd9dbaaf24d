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
    print(words.welcome)
    switch ask(words.welcomeQuestion)?.lowercased().first {
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

  private func ask(_ question: String) -> String? {
    print(question, terminator: " ")
    fflush(nil)
    return readLine()?.trimmed
  }

  /// A folder name a person can type: letters, digits and hyphens of the title.
  static func path(for title: String) -> String {
    var name = ""
    for scalar in title.folded.unicodeScalars {
      let isPlain = ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar)
      if isPlain {
        name.unicodeScalars.append(scalar)
      } else if !name.isEmpty, name.last != "-" {
        name.append("-")
      }
    }
    while name.last == "-" { name.removeLast() }
    return (name.isEmpty ? "board" : name) + ".kiem"
  }
}
