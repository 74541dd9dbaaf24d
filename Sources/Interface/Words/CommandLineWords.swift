package import Model

/// What only the command line says.
package protocol CommandLineWords: Sendable {
  // Who and what is meant
  func severalCards(_ name: String, _ fitting: String) -> String
  func noSuchPartner(_ name: String) -> String
  func severalPartners(_ name: String, _ fitting: String) -> String
  func newOnTheBoard(_ name: String) -> String
  func isMerged(_ card: String, _ into: String) -> String
  func noSuchStage(_ name: String, _ stages: String) -> String
  func notOneOf(_ text: String, _ possible: String) -> String
  func notOnTheBoard(_ card: String, _ off: String) -> String
  func isOnTheBoard(_ card: String) -> String

  // What came of it
  /// What stands in the way, and that a reason is enough.
  func notReady(_ card: String, _ stage: String, _ missing: String) -> String
  func isThere(_ card: String, _ stage: String) -> String
  /// Changes that wait, and what the system said, if it is not another Kiem that they wait for.
  func kept(_ changes: Int, _ reason: SystemReason?) -> String
  func closedAs(_ card: String, _ closing: String) -> String
  func mergedInto(_ card: String, _ into: String) -> String
  func mergesWithItself(_ card: String) -> String
  func ticked(_ card: String, _ rule: String, _ done: Bool) -> String
  func nothingToTick(_ card: String) -> String
  func notBlocked(_ card: String) -> String
  func notWorking(_ card: String) -> String
  func notRecognised(_ card: String) -> String
  func recognisedAlready(_ card: String) -> String
  func changed(_ what: String) -> String
  var giveText: String { get }
  func noNumber(_ text: String) -> String
  func noDay(_ text: String) -> String
  var noCards: String { get }
  var nothingHappened: String { get }

  // Challenges
  func challengeNamed(_ challenge: String) -> String
  func dreamTold(_ challenge: String) -> String
  func changeNeeded(_ change: String, _ challenge: String) -> String
  func changeDropped(_ change: String, _ challenge: String) -> String
  func noSuchChange(_ name: String) -> String
  func challengeClosed(_ challenge: String) -> String
  var noChallenges: String { get }
  var closedWord: String { get }
  var vulnerable: String { get }

  // Partners
  func partnerJoined(_ name: String) -> String
  func partnerLeft(_ name: String) -> String
  func partnerForgotten(_ name: String) -> String
  func partnerExists(_ name: String) -> String
  func affiliationLoop(_ name: String) -> String
  var noPartners: String { get }
  var leftWord: String { get }
  var worksOn: String { get }

  // The board
  var noLimit: String { get }
  func promise(_ percent: Int, _ days: Int) -> String
  var cardsWord: String { get }

  /// The name in front of a value.
  func label(_ label: Label) -> String

  // Checking
  func checked(_ events: Int, _ files: Int, _ writers: Int, clean: Bool) -> String
  func beyond(_ findings: Int) -> String
  /// What came of taking in events that lie in the future.
  func accepted(_ events: Int) -> String
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
  case held(Int)
  case unknownKind(String, Int)
  case mustNotWrite
  case scars(Int)
}
