import Model

extension Dutch {
  package var ballotView: String { "Stippen en cijfers" }
  package func offerVote(_ things: Int, _ dots: Int, _ most: Int) -> String {
    "STEM over \(things): ieder \(dots) \(dots == 1 ? "stip" : "stippen"), hoogstens \(most) op één"
  }
  package func offerScores(_ scale: String, _ things: Int) -> String {
    "CIJFERS voor \(things): \(scale)"
  }
  package func source(written: Bool) -> String {
    written
      ? "Wat zojuist geschreven is; \(key(.nextSource)) neemt iets anders."
      : "De kaarten van alle fases; \(key(.nextSource)) neemt iets anders."
  }
  package var sourceUsual: String {
    "De kaarten van de eerste twee fases; \(key(.nextSource)) neemt iets anders."
  }
  package func sourceQuestions(_ card: String) -> String {
    "De vragen van \(card); \(key(.nextSource)) neemt iets anders."
  }
  package var sourceMarked: String {
    "Wat gemerkt is bij het clusteren; \(key(.nextSource)) neemt iets anders."
  }
  package var sourceFound: String { "Wat gevonden is; \(key(.nextSource)) neemt iets anders." }
  package var thisMeeting: String { "Deze sessie" }
  package var nothingToVoteOn: String {
    "Er is niets om uit te kiezen; \(key(.putDot)) neemt het weer mee."
  }
  package func voteOpened(_ dots: Int) -> String {
    "De stemming is open: ieder \(dots) \(dots == 1 ? "stip" : "stippen")."
  }
  package func countsOpenPoll(_ done: Int, of all: Int) -> String {
    "de stemming wordt geteld: \(done) van \(all) klaar"
  }
  package func pollCounted(_ voters: Int) -> String {
    "De stemming die open stond is geteld: \(votersCount(voters))."
  }
  package var pollReopened: String {
    "Weer open, en leeg: de stippen zijn weg. \(key(.redo)) brengt de totalen terug."
  }
  package var scoringOpened: String { "Cijfers geven kan." }
  package var voteNotOpen: String { "De begeleider opent zo de stemming." }
  package var ballotAhead: String { "Het kan; Enter gaat naar je stippen of cijfers." }
  package var nothingVoted: String { "In deze sessie is nergens over gestemd." }
  package var pollIsOpen: String { "Er is er al een open; \(key(.closePoll)) sluit hem." }
  package var noPollOpen: String { "Er is nu niets open om over te stemmen." }
  package func dotsHeading(_ dots: Int, _ most: Int) -> String {
    "\(dots) \(dots == 1 ? "STIP" : "STIPPEN"), hoogstens \(most) op één"
  }
  package func dotsLeft(_ count: Int) -> String { "nog \(count)" }
  package var blindPromise: String {
    "Niemand ziet waar de jouwe liggen. De stand komt als de begeleider sluit."
  }
  package func scoresHeading(_ scale: String, _ lowest: Int, _ highest: Int) -> String {
    "\(scale.uppercased()): \(lowest) tot \(highest)"
  }
  package func scoresGiven(_ count: Int, of all: Int) -> String { "\(count) van \(all) gegeven" }
  package var noDotLeft: String {
    "Al je stippen liggen ergens; \(key(.fewerDots)) neemt er een terug."
  }
  package func onlySoMany(_ most: Int) -> String { "Hoogstens \(most) op één." }
  package func scoreBetween(_ lowest: Int, _ highest: Int) -> String {
    "Een cijfer is \(lowest) tot \(highest)."
  }
  package var handIsReady: String { "Je bent klaar. Na een wijziging druk je weer op Enter." }
  package var youGoOn: String { "Je gaat verder." }
  package func votersReady(_ done: Int, of all: Int) -> String { "\(done) van \(all) klaar" }
  package var nothingPassed: String {
    "In deze ronde komt er geen kaart bij jou: ze zijn er allemaal geweest."
  }
  package func passKeyboard(_ person: Int) -> String {
    "Persoon \(person) zonder scherm neemt het toetsenbord; de anderen kijken weg. Enter begint. Esc: niemand meer."
  }
  package var closingPollPicker: String { "Is de stemming voorbij?" }
  package func closeAnyway(_ done: Int, of all: Int) -> String {
    "Sluit met \(done) van \(all) klaar"
  }
  package var pollClosed: String { "Geteld: de stand staat op het bord; van wie is nergens." }
  package var resultHeading: String { "WAT ERUIT KWAM" }
  package func votersCount(_ count: Int) -> String {
    count == 1 ? "1 stemmer" : "\(count) stemmers"
  }
  package var suggestsOnly: String { "Een rangorde, geen besluit: er schuift niets." }
  package var impossibleTally: String { "Deze stand kan niet: meer stippen dan mensen hadden." }
  package func scoredHeading(_ scale: String) -> String {
    "\(scale.uppercased()), het hoogste eerst"
  }
  package var middleCounts: String { "Het midden telt. Ver uit elkaar: eerst praten." }
  package var sumsCount: String { "Alle punten van een kaart bij elkaar." }
  package var talkFirst: String { "eerst praten" }
  package var mapHeading: String { "EFFECT (omhoog) EN MOEITE (naar rechts)" }
  package var mapHint: String {
    "Een ? kreeg heel verschillende cijfers: eerst praten. \(key(.nextSource)) toont de cijfers."
  }
}
