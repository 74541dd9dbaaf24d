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
    let isDutch = (settings.language ?? Settings.ofLocale) == .dutch
    print(
      isDutch
        ? """
        Kiem is een bord waarop mensen samen problemen en kansen opschrijven, en er iets van maken.
        Hier is nog geen bord.

          d   bekijk het voorbeeldbord
          n   maak hier een nieuw bord
          q   niets doen
        """
        : """
        Kiem is a board on which people write down problems and opportunities together, and make something of them.
        There is no board here yet.

          d   look at the demo board
          n   make a new board here
          q   do nothing
        """)
    switch ask(isDutch ? "Wat wil je? " : "What would you like? ")?.lowercased().first {
    case "d":
      let language = settings.language ?? Settings.ofLocale
      try Open.show(try DemoCommand.folder(at: nil, language), settings)
    case "n":
      guard let title = ask(isDutch ? "Hoe heet het bord? " : "What is the board called? "),
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
    print(question, terminator: "")
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
