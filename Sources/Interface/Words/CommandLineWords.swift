package import Model

/// What only the command line says.
package protocol CommandLineWords: Sendable {
  // Who and what is meant
  /// More than one card fits what was written; `fitting` are their labels.
  func severalCards(_ name: String, _ fitting: String) -> String
  /// No partner has that name.
  func noSuchPartner(_ name: String) -> String
  /// More than one partner fits what was written; `fitting` are their names and ids.
  func severalPartners(_ name: String, _ fitting: String) -> String
  /// `--as` named somebody who was not on the board and is now.
  func newOnTheBoard(_ name: String) -> String
  /// The card named is part of another one, which is meant instead.
  func isMerged(_ card: String, _ into: String) -> String
  /// No stage has that name; `stages` are the possible ones.
  func noSuchStage(_ name: String, _ stages: String) -> String
  /// What a person writes for the stage behind the one where a card is.
  var nextWord: String { get }
  /// The same for the stage before it.
  var backWord: String { get }
  /// A question behind a sentence about a wrong word.
  func didYouMean(_ word: String) -> String
  /// A word that is none of the possible ones.
  func notOneOf(_ text: String, _ possible: String) -> String
  /// The command needs a card on the board, and this one is not: `off` says why.
  func notOnTheBoard(_ card: String, _ off: String) -> String
  /// There is nothing to bring back.
  func isOnTheBoard(_ card: String) -> String

  // What came of it
  /// What stands in the way, and that a reason is enough.
  func notReady(_ card: String, _ stage: String, _ missing: String) -> String
  /// The card stands in that stage already.
  func isThere(_ card: String, _ stage: String) -> String
  /// Changes that wait, and what the system said, if it is not another Kiem that they wait for.
  func kept(_ changes: Int, _ reason: SystemReason?) -> String
  /// A card was put aside, and what shows it.
  func putAside(_ card: String) -> String
  /// There is no stage to go back to, and what else can be done.
  var nothingBefore: String { get }
  /// The board has no subproblems, and what makes one.
  var noParts: String { get }
  /// A card was closed, and how it ended.
  func closedAs(_ card: String, _ closing: String) -> String
  /// A card became part of another.
  func mergedInto(_ card: String, _ into: String) -> String
  /// Both cards named are the same.
  func mergesWithItself(_ card: String) -> String
  /// A statement about a card was ticked, or its tick taken away.
  func ticked(_ card: String, _ rule: String, _ done: Bool) -> String
  /// No statement about the card is for people to tick where it stands.
  func nothingToTick(_ card: String) -> String
  /// Nothing keeps the card from moving on.
  func notBlocked(_ card: String) -> String
  /// Who acts has no role at the card to leave.
  func notWorking(_ card: String) -> String
  /// Who acts has no recognition to take back.
  func notRecognised(_ card: String) -> String
  /// Who acts recognises it already.
  func recognisedAlready(_ card: String) -> String
  /// A challenge or a partner was changed.
  func changed(_ what: String) -> String
  /// The command needs a text and got none, or got nothing to change.
  var giveText: String { get }
  /// An empty text for a field that holds what was added to it, one after the other.
  func onlyAdded(_ field: String) -> String
  /// A text that is no number, or none that fits.
  func noNumber(_ text: String) -> String
  /// A text that is no day.
  func noDay(_ text: String) -> String
  /// No card fits, or the board has none.
  var noCards: String { get }
  /// No event fits.
  var nothingHappened: String { get }

  // Challenges
  /// A challenge was made.
  func challengeNamed(_ challenge: String) -> String
  /// The dream of a challenge was written.
  func dreamTold(_ challenge: String) -> String
  /// A change was added to a challenge.
  func changeNeeded(_ change: String, _ challenge: String) -> String
  /// A change was taken from a challenge.
  func changeDropped(_ change: String, _ challenge: String) -> String
  /// No change of any challenge has that name.
  func noSuchChange(_ name: String) -> String
  /// A challenge was closed.
  func challengeClosed(_ challenge: String) -> String
  /// The board has no challenges, and how to make one.
  var noChallenges: String { get }
  /// Behind a challenge that is closed.
  var closedWord: String { get }
  /// Behind a challenge of people who are easily forgotten.
  var vulnerable: String { get }

  // Partners
  /// A partner was added.
  func partnerJoined(_ name: String) -> String
  /// A partner went.
  func partnerLeft(_ name: String) -> String
  /// A name is not shown any more, and where it still stands.
  func partnerForgotten(_ name: String) -> String
  /// There is a partner of that name.
  func partnerExists(_ name: String) -> String
  /// A partner cannot be part of itself, also not through others.
  func affiliationLoop(_ name: String) -> String
  /// The board has no partners.
  var noPartners: String { get }
  /// Behind a partner who went.
  var leftWord: String { get }
  /// In front of the cards a partner works on.
  var worksOn: String { get }

  // The board
  /// Instead of a number, for a stage without a limit; also what a person writes for that.
  var noLimit: String { get }
  /// The board's promise to tell back.
  func promise(_ percent: Int, _ days: Int) -> String
  /// Behind a number of cards.
  var cardsWord: String { get }

  /// The name in front of a value.
  func label(_ label: Label) -> String

  // Checking
  /// What a check read, and whether all was well; a writer is a replica.
  func checked(_ events: Int, _ files: Int, _ writers: Int, clean: Bool) -> String
  /// How many more findings there are than are listed.
  func beyond(_ findings: Int) -> String
  /// What came of taking in events that lie in the future.
  func accepted(_ events: Int) -> String
  /// Something a check tells that is not damage.
  func notice(_ notice: CheckNotice) -> String
}

/// A name in front of a value, where no field of a card has it.
package enum Label: CaseIterable, Sendable {
  case stage, offTheBoard, recognised, people, history, ready, otherVersion
  case need, reach, dream, changes, cards
  case type, body, perspective, describes, contact, offers
  case title, place, language, limit, promise, policy, settings, folder
}

/// Something `check` tells that is not damage.
package enum CheckNotice: Equatable, Sendable {
  /// An event that has no effect, who wrote it, and why.
  case didNotApply(event: String, why: Skipped.Reason, card: String?)
  /// A field that two people wrote without knowing of each other.
  case secondVersion(of: String, field: String)
  /// So many events of others lie too far in the future and are held back.
  case held(Int)
  /// A kind that this Kiem does not know, and how many events are of it.
  case unknownKind(String, Int)
  /// One of them must be understood before anything may be written.
  case mustNotWrite
  /// So many torn writes were healed.
  case scars(Int)
}
