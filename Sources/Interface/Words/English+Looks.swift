extension English {
  package var themePicker: String { "Theme" }
  package var themeNote: String { "Moving shows it; Enter keeps it, Esc goes back." }
  package var themeIsOwn: String { "your own" }

  package func themeKept(_ name: String, unless variable: String?) -> String {
    variable.map { "Theme \(name); at the next start \($0) says what is shown." }
      ?? "Theme \(name), from now on."
  }

  package func themeNotKept(_ name: String, path: String) -> String {
    "Theme \(name) until you leave: \(path) could not be written."
  }

  package func mouse(_ isUsed: Bool) -> String {
    isUsed
      ? "The mouse works here; hold Shift to select text as usual."
      : "The mouse is the terminal's own again."
  }

  package func landing(_ card: String, _ stage: String) -> String {
    "\(card) goes to \(stage) where the line is; Esc leaves it where it was."
  }

  package func theme(_ error: ThemeError) -> String {
    switch error {
    case .unknownTheme(let name, let possible):
      "There is no theme «\(name)»; possible are \(list(possible))."
    case .tooLong: "No theme needs more than 64 KiB of text; nothing of it was read."
    case .twice(let word, _): "«\(word)» stands there twice."
    case .notAMapping: "This is no look; write one like dim: {fg: bright-black, bold: true}."
    case .unknownFace(let name, _, let possible):
      "Nothing on the screen is called «\(name)»; possible are \(list(possible))."
    case .unknownKey(let name, _, let possible):
      "There is no «\(name)» here; possible are \(list(possible))."
    case .unknownColour(let name, _):
      "«\(name)» is no colour; possible are black, red, green, yellow, blue, magenta, cyan, white, "
        + "bright- before any of them, 0 to 255, \"#rrggbb\" and default."
    case .notHexadecimal(let text, _):
      "«\(text)» is no colour of a base16 scheme; write six hexadecimal digits: \"7cafc2\"."
    case .missingColour(let name):
      "The scheme lacks \(name); a base16 scheme has base00 to base0F."
    case .notABoolean(let key, _): "«\(key)» is either true or false."
    }
  }

  private func list(_ names: [String]) -> String { names.joined(separator: ", ") }
  package var projected: String {
    "For the room: only what everyone may see. \(key(.project)) or Esc is your own board again."
  }
  package var notOnTheWall: String {
    "Not while it is on the wall: \(key(.project)) is your own board again."
  }
}
