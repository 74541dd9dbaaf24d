extension Dutch {
  package var seatView: String { "\(key(.showSession)) Sessie, plaats" }
  package func waitForRound(_ leader: String) -> String {
    "Er loopt nu geen ronde. Zodra \(leader) er een begint, zie je hem hier."
  }
  package var noRoundYet: String { "Er loopt nu geen ronde." }
  package var youAreReady: String { "Je bent klaar." }
  package var notReadyAfterAll: String { "Je bent toch nog niet klaar." }
  package func whoIsReady(_ names: String, _ ready: Int, _ seats: Int) -> String {
    let rest = seats - ready
    let others = rest == 0 ? "iedereen" : "\(rest) nog niet"
    return ready == 0 ? "nog niemand is klaar" : "klaar: \(names); \(others)"
  }
  package func whoIsHere(_ names: String, _ count: Int) -> String {
    count == 0 ? "er zit nog niemand aan een plaats" : "aanwezig: \(names)"
  }
  package func followsCursor(_ leader: String) -> String {
    "Je bord gaat mee met \(leader). Met \(key(.followCursor)) houdt dat op."
  }
  package var followsNobody: String { "Je bord gaat weer zijn eigen gang." }
  package var nobodyToFollow: String { "Er leidt nu niemand anders een sessie." }
  package func yourCards(_ count: Int, _ wanted: Int?) -> String {
    "JOUW KAARTEN OP TAFEL (\(count)" + (wanted.map { " van \($0)" } ?? "") + ")"
  }
  package var noCardsYet: String { "nog geen; met \(key(.capture)) schrijf je er een" }
  package var promise: String {
    "Je naam wordt niet bij deze kaarten bewaard. Niemand ziet ze voor het onthullen."
  }
  package var promiseOfFew: String { "In een kleine groep kunnen mensen het toch raden." }
  package var isRevealed: String {
    "Alles is onthuld. Een kaart die je nu schrijft komt meteen op het bord, als nakomer, zonder je naam."
  }
  package func liesFaceDown(_ count: Int, isLate: Bool) -> String {
    isLate
      ? "Hij komt meteen op het bord, gemerkt als nakomer."
      : "Hij ligt op zijn kop op tafel: \(count == 1 ? "1 kaart" : "\(count) kaarten")."
  }
  package var takenBack: String { "Teruggenomen." }
  package var nothingLaid: String { "Hier ligt niets van jou." }
  package var silenceIsOver: String { "Deze ronde is voorbij; de regel ligt niet op tafel." }
  package var sheetIsFull: String { "Er past niet meer van één plaats op tafel." }
  package func silentHint(_ isHidden: Bool) -> String {
    isHidden
      ? "Enter op tafel  Tab soort  Esc klaar: geef het toetsenbord door, de volgende drukt \(key(.capture))"
      : "Enter op tafel  Tab soort  Esc stop met schrijven   niet in het logboek voor het onthullen"
  }
  package func lastTakenBack(_ number: Int) -> String {
    "Persoon \(number): je laatste kaart is teruggenomen. Schrijf opnieuw, of Esc."
  }
  package func nextPerson(_ number: Int) -> String {
    "Persoon \(number) aan dit toetsenbord: typ maar, op het scherm staan puntjes. Je naam wordt niet bewaard."
  }
  package func onlyFaceDown(_ session: String) -> String {
    "In deze ronde van \(session) liggen de kaarten op hun kop tot ze onthuld worden: open het bord met «kiem» en schrijf die van jou met \(key(.showSession)) en \(key(.capture)). Een regel in je eigen logboek zou verraden wie hem schreef."
  }
  package func dealtCards(_ count: Int) -> String { "DEZE KREEG JE (\(count))" }
  package var nothingDealt: String { "Deze keer kreeg je geen kaart." }
  package var buildOnPrompt: String { "Bouw erop voort:" }
  package var isBuiltOn: String { "Het ligt bij de kaart tot het onthullen." }
  package var afterReveal: String { "na het onthullen" }
  package func onTheTable(_ cards: Int, _ seats: Int, _ of: Int) -> String {
    of == 0
      ? "nog niemand op een plaats; \(key(.capture)): schrijf hier om de beurt"
      : "op tafel   \(cards == 1 ? "1 kaart" : "\(cards) kaarten")   van \(seats) van de \(of) plaatsen"
  }
  package var staysAtSeats: String {
    "De teksten blijven op de plaatsen tot \(key(.reveal)) ze onthult."
  }
  package func revealed(_ count: Int) -> String {
    count == 1 ? "1 kaart is onthuld." : "\(count) kaarten zijn onthuld, door elkaar."
  }
  package func wereRevealed(_ count: Int, late: Int) -> String {
    "onthuld   \(count == 1 ? "1 kaart" : "\(count) kaarten")"
      + (late == 0 ? "" : ", \(late) na het onthullen")
  }
  package var nothingToReveal: String { "Er ligt niets op zijn kop." }
  package func readyCount(_ ready: Int, _ seats: Int) -> String {
    "\(ready) van de \(seats) klaar"
  }
  package var hereHeading: String { "aanwezig:" }
  package var typingWord: String { "schrijft" }
}
