extension Dutch {
  package var themePicker: String { "Thema" }
  package var themeNote: String { "Bewegen laat het zien; Enter houdt het, Esc gaat terug." }
  package var themeIsOwn: String { "van jezelf" }

  package func themeKept(_ name: String, unless variable: String?) -> String {
    variable.map { "Thema \(name); bij de volgende start zegt \($0) wat te zien is." }
      ?? "Thema \(name), vanaf nu."
  }

  package func themeNotKept(_ name: String, path: String) -> String {
    "Thema \(name) tot je weggaat: \(path) kon niet geschreven worden."
  }

  package func mouse(_ isUsed: Bool) -> String {
    isUsed
      ? "De muis werkt hier; houd Shift ingedrukt om als altijd tekst te kiezen."
      : "De muis is weer van de terminal zelf."
  }

  package func landing(_ card: String, _ stage: String) -> String {
    "\(card) komt in \(stage) waar de streep staat; Esc laat de kaart waar die was."
  }

  package func theme(_ error: ThemeError) -> String {
    switch error {
    case .unknownTheme(let name, let possible):
      "Er is geen thema «\(name)»; het kan zijn: \(list(possible))."
    case .tooLong: "Geen thema heeft meer dan 64 KiB tekst nodig; er is niets van gelezen."
    case .twice(let word, _): "«\(word)» staat er twee keer."
    case .notAMapping:
      "Dit is geen uiterlijk; schrijf het zoals dim: {fg: bright-black, bold: true}."
    case .unknownFace(let name, _, let possible):
      "Niets op het scherm heet «\(name)»; het kan zijn: \(list(possible))."
    case .unknownKey(let name, _, let possible):
      "Hier bestaat geen «\(name)»; het kan zijn: \(list(possible))."
    case .unknownColour(let name, _):
      "«\(name)» is geen kleur; het kan zijn: black, red, green, yellow, blue, magenta, cyan, white, "
        + "bright- voor elk daarvan, 0 tot 255, \"#rrggbb\" en default."
    case .notHexadecimal(let text, _):
      "«\(text)» is geen kleur van een base16-schema; schrijf zes hexadecimale cijfers: \"7cafc2\"."
    case .missingColour(let name):
      "In het schema ontbreekt \(name); een base16-schema heeft base00 tot en met base0F."
    case .notABoolean(let key, _): "«\(key)» is true of false."
    }
  }

  private func list(_ names: [String]) -> String { names.joined(separator: ", ") }
  package var projected: String {
    "Voor de zaal: alleen wat iedereen mag zien. \(key(.project)) of Esc is weer je eigen bord."
  }
  package var notOnTheWall: String {
    "Niet zolang het op de muur staat: \(key(.project)) is weer je eigen bord."
  }
}
