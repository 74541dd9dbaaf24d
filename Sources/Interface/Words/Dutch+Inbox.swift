extension Dutch {
  package func inboxTook(_ cards: String) -> String { "Binnengekomen in de inbox: \(cards)." }

  package func inboxOdd(_ name: String, _ reason: InboxOddity) -> String {
    let why =
      switch reason {
      case .empty: "er staat niets in; schrijf iets, of haal het weg"
      case .tooLong(let bytes, let limit):
        "het telt \(bytes) bytes, en hoogstens \(limit) worden een kaart; maak het korter, of maak een kaart die ernaar verwijst"
      case .noText: "het is geen platte tekst; bewaar het als tekst in UTF-8"
      case .notAFile: "alleen gewone bestanden worden kaarten; haal het weg"
      case .link: "een koppeling wordt niet gevolgd; zet er een kopie neer"
      case .severalNames:
        "het heeft elders nog een naam (een harde koppeling); zet er een kopie neer"
      case .unreadable(let reason):
        "\(self.reason(reason)); laat Kiem het lezen en in de map schrijven"
      case .changedLate:
        "iemand schreef verder nadat het een kaart werd; vul daar aan wat ontbreekt en haal het weg"
      }
    return "inbox/\(name) wordt geen kaart: \(why)."
  }
}
