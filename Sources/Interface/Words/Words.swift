package import Model

/// Everything Kiem says, in one language.
///
/// A language that leaves something out does not compile.
package protocol Words: CommandLineWords, FileWords {
  var language: Language { get }

  // Names of things
  func kind(_ kind: Kind) -> String
  func letter(_ kind: Kind) -> String
  func stage(_ stage: Stage) -> String
  func role(_ role: Role) -> String
  func share(_ share: ShareLevel) -> String
  func setting(_ setting: CommonSetting) -> String
  func type(_ type: PartnerType) -> String
  func perspective(_ perspective: Perspective) -> String
  func outcome(_ outcome: Outcome) -> String
  func novelty(_ novelty: Novelty) -> String
  func connects(_ connects: Connects) -> String
  func maturity(_ maturity: Maturity) -> String
  func reach(_ reach: Reach) -> String
  func comment(_ kind: CommentKind) -> String
  func closing(_ closing: Closing) -> String
  func sign(_ sign: Sign) -> String
  /// A policy item as a statement that is true or not: "a setting is chosen".
  func rule(_ rule: Rule) -> String
  func month(_ month: Int) -> String
  func field(_ field: CardField) -> String

  // The screen
  func command(_ command: Command) -> CommandWords
  func group(_ group: Command.Group) -> String
  var boardView: String { get }
  func cardView(_ number: String) -> String
  var helpView: String { get }
  func more(_ count: Int) -> String
  var tooSmall: String { get }
  var emptyBoard: [String] { get }
  var readOnly: String { get }
  var lead: String { get }
  var noLead: String { get }
  var crossCutting: String { get }
  var noChallenge: String { get }
  var partOf: String { get }
  var answers: String { get }
  var answeredBy: String { get }
  var subproblems: String { get }
  var forWhom: String { get }
  var whereItHappens: String { get }
  var evidence: String { get }
  var channels: String { get }
  var needs: String { get }
  var connectsLabel: String { get }
  var blockedLabel: String { get }
  var twoVersions: String { get }
  func people(_ people: Int, bodies: Int) -> String
  var nobody: String { get }
  func recognisedBy(_ names: String) -> String
  func ready(_ next: Stage?) -> String
  var conversation: String { get }
  var noConversation: String { get }
  var openToAll: String { get }
  var circleOnly: String { get }
  var via: String { get }
  func daysInStage(_ days: Int) -> String
  var somebody: String { get }
  var formerParticipant: String { get }
  var silentOne: String { get }
  var anonymous: String { get }
  func off(_ off: String) -> String
  var parked: String { get }
  func merged(into: String) -> String
  var removed: String { get }
  var you: String { get }

  // Asking
  func newCard(_ kind: Kind) -> String
  func lengthHint(_ used: Int) -> String
  var captureHint: String { get }
  var lineHint: String { get }
  var pickHint: String { get }
  var helpHint: String { get }
  var editTitle: String { get }
  var reasonPrompt: String { get }
  var whyParked: String { get }
  var whyBlocked: String { get }
  func commentOn(_ card: String) -> String
  func moveTitle(_ card: String, _ stage: String) -> String
  func notYet(_ rules: String) -> String
  func obstacle(_ obstacle: Board.Obstacle, stage: (Stage) -> String) -> String
  var reasonNeeded: String { get }
  var stagePicker: String { get }
  var rolePicker: String { get }
  var leave: String { get }
  var doingPrompt: String { get }
  var whoAreYou: String { get }
  var whoHint: String { get }
  var yourName: String { get }
  var newPartner: String { get }
  var actAs: String { get }
  var agreement: String { get }
  var offPicker: String { get }
  var fieldPicker: String { get }
  var tickPicker: String { get }
  var findPrompt: String { get }
  func matches(_ index: Int, _ count: Int) -> String
  var noMatch: String { get }

  // Saying what happened
  func captured(_ card: String) -> String
  func movedTo(_ card: String, _ stage: String) -> String
  func notTicked(_ rules: String) -> String
  func recognised(_ card: String, _ count: Int) -> String
  func unrecognised(_ card: String) -> String
  func joined(_ card: String, _ role: String) -> String
  func secondLead(_ name: String) -> String
  func left(_ card: String) -> String
  func commented(_ card: String) -> String
  func blocked(_ card: String) -> String
  func unblocked(_ card: String) -> String
  func parkedCard(_ card: String) -> String
  func resumed(_ card: String) -> String
  func saved(_ field: String, _ card: String) -> String
  func undid(_ what: String) -> String
  func redid(_ what: String) -> String
  var nothingToUndo: String { get }
  var nothingToRedo: String { get }
  func changedSince(_ name: String) -> String
  var cannotUndo: String { get }
  var rearranged: String { get }
  var noCardSelected: String { get }
  var emptyText: String { get }
  var unchanged: String { get }
  var firstStage: String { get }
  var lastStage: String { get }
  var topOfColumn: String { get }
  var noCardsOff: String { get }
  var nothingToTick: String { get }
  func actingAs(_ name: String) -> String
  func unknownKey(_ key: String) -> String
  func badField(_ problem: FieldProblem) -> String
  var kindOnlyInRecognise: String { get }
  func newNumber(_ card: String) -> String
  func unknownTerminal(_ type: String) -> String
  func waiting(_ events: Int) -> String
  func damage(_ places: Int) -> String
  func held(_ events: Int) -> String

  // History
  func sentence(_ event: any Payload, _ names: Names) -> String
}

/// A command's hint for the bottom line and its sentence for the help.
package struct CommandWords: Sendable {
  package let hint: String
  package let help: String

  package init(_ hint: String, _ help: String) {
    self.hint = hint
    self.help = help
  }
}

/// Turns ids into what people call things.
package struct Names: Sendable {
  package let board: Board
  package let words: any Words

  package init(_ board: Board, _ words: any Words) {
    self.board = board
    self.words = words
  }

  package func partner(_ id: PartnerID?) -> String {
    guard let id else { return words.anonymous }
    guard let partner = board.partners[id] else { return id.description }
    if partner.forgotten.value { return words.formerParticipant }
    return partner.name ?? id.description
  }

  /// The first word of a name: for narrow places.
  package func short(_ id: PartnerID?) -> String {
    let name = partner(id)
    guard let id, let partner = board.partners[id], partner.type.value == .person else {
      return name
    }
    return name.split(separator: " ").first.map(String.init) ?? name
  }

  /// `P18`, `I18b`.
  package func card(_ id: CardID) -> String {
    guard let card = board.cards[id], card.captured != nil else { return "?" }
    return words.letter(card.kind.value) + board.label(of: card)
  }

  package func stage(_ stage: Stage) -> String {
    board.stageNames[stage.index].value ?? words.stage(stage)
  }

  package func challenge(_ id: ChallengeID) -> String {
    guard let challenge = board.challenges[id] else { return id.description }
    return board.label(of: challenge) + " " + (challenge.short.value ?? challenge.title.value)
  }

  /// A setting of the board's own or one of the five.
  package func setting(_ id: String) -> String {
    CommonSetting(rawValue: id).map { words.setting($0) } ?? board.settings[id]?.value ?? id
  }

  /// Somebody at a card, as far as this viewer may know.
  package func person(_ person: Person) -> String {
    if let partner = person.partner { return self.partner(partner) }
    return person.share == .byRole ? person.describedAs ?? words.somebody : words.silentOne
  }

  /// What a line said, with the card it is about: `P18: moved it Engage > Co-create`.
  package func told(_ events: [Event]) -> String {
    for event in events {
      let sentence = words.sentence(event.payload, self).harmless()
      guard !sentence.isEmpty else { continue }
      guard board.cards[event.envelope.target.cast()]?.captured != nil else { return sentence }
      return card(event.envelope.target.cast()) + ": " + sentence
    }
    return words.rearranged
  }

  /// `10 Oct 2025`.
  package func date(_ day: Day) -> String {
    let parts = day.parts
    return "\(parts.day) \(words.month(parts.month)) \(parts.year)"
  }

  /// `06 Oct`.
  package func shortDate(_ day: Day) -> String {
    let parts = day.parts
    return (parts.day < 10 ? "0" : "") + "\(parts.day) \(words.month(parts.month))"
  }
}
