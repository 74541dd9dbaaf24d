import Model

extension Dutch {
  package func finding(_ fact: FileFact) -> FindingWords {
    switch fact {
    case .boardDamaged:
      FindingWords(
        "dit is geen bordbestand dat Kiem schreef, of het is beschadigd",
        "het bord kan niet open; de logboeken zijn toch nagekeken",
        "zet het terug vanuit een kopie van het bord: het verandert nooit")
    case .boardMissing:
      FindingWords(
        "het bestand dat deze map een bord maakt is er niet",
        "het bord kan niet open; de logboeken zijn toch nagekeken",
        "zet het terug vanuit een kopie van het bord: het verandert nooit")
    case .damaged(let bytes, let copy):
      FindingWords(
        "een regel van \(bytes) bytes is beschadigd" + (copy.map { " (kopie: \($0))" } ?? ""),
        "één gebeurtenis, of een reeks, is hier niet te lezen; al het andere wel",
        "wissel uit met iemand die het bord heeft, of zet dit bestand terug vanuit een reservekopie"
      )
    case .tooLong(let bytes):
      FindingWords(
        "een regel van \(bytes) bytes is langer dan Kiem ooit schrijft", "die is overgeslagen",
        "vraag de schrijver van dit logboek hoe die er komt")
    case .unfinished(let bytes):
      FindingWords(
        "\(bytes) bytes aan het eind zijn nooit afgemaakt",
        "het schrijven is afgebroken, en de schrijver ging in het volgende bestand verder zonder het te zeggen",
        "wat als bewaard gemeld is hoort er te zijn; vraag de schrijver te kijken")
    case .missing(let replica, let seqs):
      FindingWords(
        seqs.count == 1
          ? "gebeurtenis \(seqs.lowerBound) van \(replica) is nergens"
          : "gebeurtenissen \(seqs.lowerBound) tot en met \(seqs.upperBound) van \(replica) zijn nergens",
        "ze zijn verloren, of nog niet aangekomen",
        "wissel uit met de schrijver, of zet het bestand terug vanuit een reservekopie")
    case .forked(let id):
      FindingWords(
        "er zijn twee verschillende gebeurtenissen \(id)",
        "dit logboek is gekopieerd en op twee plaatsen beschreven, of iemand vervalste een regel; beide tellen",
        "vraag de schrijver; een Kiem die de kopie opent neemt zelf een nieuwe naam")
    case .shrunk(let from, let to):
      FindingWords(
        "het logboek was \(from) bytes lang en heeft er nu \(to)",
        "iets zette een oudere kopie op deze plaats; wat gelezen is blijft, verder wordt het niet gelezen",
        "zoek uit wat dat deed (een reservekopie, een synchronisatie), en zet het langere bestand terug"
      )
    case .changed:
      FindingWords(
        "een regel die eerder gelezen is, is niet meer dezelfde",
        "iemand wijzigde wat nooit mag veranderen; wat gelezen is blijft, verder wordt het niet gelezen",
        "vergelijk het bestand met een reservekopie")
    case .replaced:
      FindingWords(
        "er staat een ander bestand op deze plaats",
        "wat gelezen is blijft, het nieuwe wordt niet gelezen",
        "zoek uit wat dat deed; open dan het bord opnieuw")
    case .missingSegment(let number):
      FindingWords(
        "bestand \(number) van dit logboek is er niet",
        "alles wat erin staat ontbreekt tot het komt",
        "wissel uit met de schrijver, of zet het bestand terug vanuit een reservekopie")
    case .otherThanSealed:
      FindingWords(
        "het bestand is niet zoals het volgende zegt dat het was",
        "er zijn regels verloren, gewijzigd of toegevoegd",
        "vergelijk het met een reservekopie of met de kopie op een andere machine")
    case .misplaced:
      FindingWords(
        "het bestand zegt dat het ergens anders hoort",
        "het is van een ander bord, een andere schrijver of een andere kring; het wordt niet gelezen",
        "zet het terug op zijn eigen plaats")
    case .noHeader:
      FindingWords(
        "het bestand begint niet met wat het is",
        "de eerste regel is verloren; de rest wordt gelezen",
        "er hoeft niets te gebeuren als er geen ander verlies gemeld wordt")
    case .newerFormat(let format):
      FindingWords(
        "het bestand is geschreven in vorm \(format)", "deze Kiem kan het niet lezen",
        "installeer een nieuwere Kiem")
    case .wrongOwner(let expected, let found):
      FindingWords(
        "het bestand is van gebruiker \(found), de map van gebruiker \(expected)",
        "misschien schreef iemand anders het; het wordt niet gelezen",
        "vraag het beide gebruikers; haal het dan weg")
    case .link:
      FindingWords(
        "er staat een verwijzing waar een bestand of map moet staan",
        "die kan overal heen leiden; ze wordt niet gevolgd",
        "vervang haar door waar ze heen leidt")
    case .severalNames:
      FindingWords(
        "het bestand heeft elders nog een naam (een harde koppeling)",
        "het kan van daaruit veranderen; het wordt niet gelezen",
        "vervang het door een kopie van zichzelf")
    case .notAFile:
      FindingWords(
        "er staat een pijp, een apparaat of een map waar een bestand moet staan, of andersom",
        "het wordt niet gelezen", "haal het weg")
    case .oddName:
      FindingWords(
        "zo'n naam geeft Kiem niet", "het wordt niet gelezen",
        "een conflictkopie van een synchronisatie kan weg als haar gebeurtenissen op het bord staan"
      )
    case .unreadable(let reason):
      FindingWords(
        "het is niet te lezen (\(self.reason(reason)))", "wat erin staat is niet op het bord",
        "kijk naar de rechten, of naar de schijf")
    case .ownFuture(let stamp):
      FindingWords(
        "je eigen laatste gebeurtenis is gedateerd op \(stamp), later dan de klok van deze machine",
        "de klok liep toen voor, of loopt nu achter; nieuwe gebeurtenissen gaan na dat moment verder",
        "zet de klok goed")
    case .newReplica:
      FindingWords(
        "je logboek is hier gekopieerd of teruggezet, dus schrijf je vanaf nu onder een nieuwe naam",
        "alles wat eerder geschreven is blijft op het bord", "er hoeft niets te gebeuren")
    case .outboxDamaged:
      FindingWords(
        "een gebeurtenis die hier wacht is niet te lezen", "ze is niet op het bord gekomen",
        "kijk in het bestand: de tekst is misschien nog leesbaar; haal het dan weg")
    }
  }

  package func problem(_ problem: Problem) -> String {
    switch problem {
    case .noBoard(let path):
      "Er is geen bord op \(path) of daarboven. «kiem new PAD» maakt er een, «kiem demo» toont er een, «kiem help» noemt alle opdrachten."
    case .noCommand(let word, let meant):
      "Er is geen opdracht en geen bord «\(word)». "
        + (meant.map { didYouMean("kiem " + $0) + " " } ?? "")
        + "«kiem help» noemt alle opdrachten."
    case .boardExists(let path):
      "\(path) is er al; er is niets veranderd. Kies een andere plaats."
    case .boardDamaged(let path):
      "\(path) is geen bordbestand dat Kiem schreef, of het is beschadigd. Zet het terug vanuit een kopie van het bord: het verandert nooit. «kiem check» kijkt de rest na."
    case .boardNewer(let path, let format):
      "\(path) is gemaakt door een nieuwere Kiem (vorm \(format)). Installeer die om het te openen."
    case .tooLong(let bytes, let limit):
      "Dat is te lang: \(bytes) bytes, en er passen er hoogstens \(limit). Maak het korter, of zet het in een document en verwijs daarnaar."
    case .unwritable(let kind):
      "«\(kind)» kan niet in een logboek. Er is niets veranderd."
    case .onlyReading:
      "Dit bord is hier alleen te lezen: een nieuwere Kiem schreef iets dat eerst begrepen moet worden. Er is niets veranderd."
    case .nowhereToRemember:
      "Er is geen thuismap waarin Kiem kan onthouden welk logboek van jou is, dus is er niets geschreven. Zet HOME."
    case .savingFailed(let path, let reason):
      "De schijf weigert te bewaren in \(path): \(self.reason(reason)). Maak ruimte of herstel de schijf, en begin opnieuw."
    case .notWritable(let path, let reason):
      "Je mag niet schrijven in \(path): \(self.reason(reason)). Vraag de eigenaar om toegang."
    case .rolledBack(let file):
      "\(file) is korter of anders dan wat je schreef: iets zette er een oudere kopie neer. Er is niets geschreven; «kiem check» zegt er meer over."
    case .numbersUsedUp(let log):
      "\(log) heeft het laatste nummer gebruikt dat een regel kan hebben, dus is er niets geschreven. Kopieer het bord met «cp -r» en open de kopie: daar schrijf je onder een nieuwe naam, en alles staat er nog op."
    case .system(let path, .noSpace):
      "De schijf is vol: \(path) kan niet worden geschreven. Maak ruimte en doe het dan opnieuw."
    case .system(let path, let reason): "\(path): \(self.reason(reason))."
    case .noTerminal:
      "Kiem toont zijn bord in een terminal, en dit is er geen. «kiem list» en «kiem help» werken overal."
    case .unusableTerminal(let type):
      "Het terminaltype «\(type)» is niet bekend of kan zijn cursor niet verplaatsen. Zet TERM, bijvoorbeeld op xterm-256color."
    case .terminalGone: "De terminal is weg."
    case .terminalFailed(let reason): "De terminal is niet te gebruiken: \(self.reason(reason))."
    case .output(let reason): "De uitvoer kan niet geschreven worden: \(self.reason(reason))."
    case .input(let reason): "De invoer kan niet gelezen worden: \(self.reason(reason))."
    case .inputTooLong(let limit): "De invoer is langer dan \(limit) bytes. Geef hem in delen."
    case .noGroup(let name): "Op deze machine is geen groep «\(name)». «getent group» noemt ze."
    case .notInGroup(let name):
      "Je zit niet in de groep «\(name)», dus je kunt er niets mee delen. Wie de machine beheert voegt je toe: «adduser JIJ \(name)»; log daarna opnieuw in."
    case .noTemporaryFile(let folder):
      "In \(folder) kon geen tijdelijk bestand gemaakt worden: zet TMPDIR op een map waarin je mag schrijven."
    case .textNotWritten(let path):
      "De tekst kon niet naar \(path) geschreven worden: is de schijf vol?"
    case .noTerminalToEdit:
      "Hier is geen terminal om in te schrijven. Geef een veld, zoals --title, of zet EDITOR."
    case .editorFailed(let name, let status, nil):
      "De editor «\(name)» eindigde met status \(status); de tekst is zoals hij was. Zet VISUAL of EDITOR."
    case .editorFailed(let name, let status, let kept?):
      "«\(name)» eindigde met status \(status); wat je schreef staat in \(kept)."
    case .editedTooLong(let limit, let kept):
      "Te lang voor een kaart (hoogstens \(limit) bytes); het staat in \(kept)."
    case .editedNoText(let kept):
      "Dat is geen tekst in UTF-8, dus staat het niet op de kaart maar in \(kept)."
    case .setting(let place, let problem): "\(place): \(setting(problem))"
    case .noTheme(let name, let possible):
      "Er is geen thema «\(name)»; het kan zijn: \(possible)." + nearly(name, possible)
    case .noThemeThere(let place, let name, let possible):
      "\(place): er is geen thema «\(name)»; het kan zijn: \(possible)."
        + nearly(name, possible)
    case .badTheme(let place, let error): "\(place): \(theme(error))"
    case .noHome: "Er is geen thuismap voor het voorbeeldbord. Zeg waar met --at PAD."
    case .noPartnerToBe(let name):
      "Er is geen partner «\(name)» op dit bord. «kiem partner» toont ze; zonder --as vraagt Kiem het."
    }
  }

  package func reason(_ reason: SystemReason) -> String {
    switch reason {
    case .noSpace: "er is geen ruimte meer"
    case .notAllowed: "dat mag niet"
    case .readOnlyDisk: "de schijf is alleen te lezen"
    case .diskFailed: "de schijf hapert"
    case .notThere: "het is er niet"
    case .notAFolder: "een deel van het pad is geen map"
    case .isAFolder: "het is een map"
    case .nameTooLong: "de naam is te lang"
    case .other(let text): text
    }
  }

  package var crashed: String {
    "Kiem is gestopt door een eigen fout. Alles wat je deed is bewaard."
  }

  package var welcome: String {
    """
    Kiem is een bord waarop mensen samen problemen en kansen opschrijven, en er iets van maken.
    Hier is nog geen bord.

      d   bekijk het voorbeeldbord
      n   maak hier een nieuw bord
      q   niets doen
    """
  }

  package var welcomeQuestion: String { "Wat wil je?" }
  package var boardTitleQuestion: String { "Hoe heet het bord?" }
}
