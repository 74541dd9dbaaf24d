package import Model

/// Everything Kiem says, in one language.
///
/// A language that leaves something out does not compile.
package protocol Words:
  BallotWords,
  BoardsWords,
  CardActionWords,
  ClusterWords,
  CommandLineWords,
  FileWords,
  FormWords,
  InboxWords,
  LeadWords,
  LookWords,
  MarkWords,
  MatrixWords,
  MeetingWords,
  NewsWords,
  PasteWords,
  PeopleWords,
  PlainWords,
  PracticeWords,
  QueryWords,
  ResultWords,
  ScriptWords,
  SeatWords,
  SessionLineWords,
  SessionWords,
  SettingWords,
  TimeWords,
  TogetherWords,
  TreeWords,
  UndoWords,
  WorkWords
{
  /// The language itself.
  var language: Language { get }
  /// Which keys the sentences name: those of whoever reads them.
  var keymap: Keymap { get set }

  // Names of things
  /// The word for it, in lower case.
  func kind(_ kind: Kind) -> String
  /// The one letter in front of a card's number.
  func letter(_ kind: Kind) -> String
  /// The name of a stage, where the board has no name of its own for it.
  func stage(_ stage: Stage) -> String
  /// The word for it, as in "I work on this as …".
  func role(_ role: Role) -> String
  /// How much of somebody the others see.
  func share(_ share: ShareLevel) -> String
  /// The word for one of the five settings every board has.
  func setting(_ setting: CommonSetting) -> String
  /// What kind of partner somebody is.
  func type(_ type: PartnerType) -> String
  /// The side from which a partner looks at a problem.
  func perspective(_ perspective: Perspective) -> String
  /// What an innovation brings about.
  func outcome(_ outcome: Outcome) -> String
  /// What about an innovation is new.
  func novelty(_ novelty: Novelty) -> String
  /// What somebody contributes, or what an innovation brings together.
  func connects(_ connects: Connects) -> String
  /// How far an innovation is.
  func maturity(_ maturity: Maturity) -> String
  /// How far a challenge reaches.
  func reach(_ reach: Reach) -> String
  /// What sort of remark a comment is.
  func comment(_ kind: CommentKind) -> String
  /// How a card ended.
  func closing(_ closing: Closing) -> String
  /// The sign on a card that needs attention, a few columns wide: `!lead`.
  func sign(_ sign: Sign) -> String
  /// A policy item as a statement that is true or not: "a setting is chosen".
  func rule(_ rule: Rule) -> String
  /// A month, 1 to 12, in three letters.
  func month(_ month: Int) -> String
  /// The name of a field, as in "… of P18 saved".
  func field(_ field: CardField) -> String

  // The screen
  /// Hint and help of a command.
  func command(_ command: Command) -> CommandWords
  /// A heading of the help.
  func group(_ group: Command.Group) -> String
  /// In the header while the board is shown.
  var boardView: String { get }
  /// In the header while a card is shown.
  func cardView(_ number: String) -> String
  /// In the header while the help is shown.
  var helpView: String { get }
  /// How many rows or cards lie beyond the edge.
  func more(_ count: Int) -> String
  /// All that is shown when a board does not fit.
  var tooSmall: String { get }
  /// What to do on a board without cards, a paragraph each.
  var emptyBoard: [String] { get }
  /// The answer to a change that cannot be written.
  var readOnly: String { get }
  /// In front of who leads a card.
  var lead: String { get }
  /// Where nobody leads it.
  var noLead: String { get }
  /// Instead of a challenge, for a card that belongs to all of them.
  var crossCutting: String { get }
  /// Instead of a challenge, where nobody chose one.
  var noChallenge: String { get }
  /// In front of the card above.
  var partOf: String { get }
  /// In front of the cards an innovation answers.
  var answers: String { get }
  /// In front of the innovations that answer a card.
  var answeredBy: String { get }
  /// In front of the cards below.
  var subproblems: String { get }
  /// In front of the target groups.
  var forWhom: String { get }
  /// In front of what a card says is known.
  var evidence: String { get }
  /// In front of where a result was shared.
  var channels: String { get }
  /// In front of the changes of a challenge that a card works on.
  var needs: String { get }
  /// In front of what an innovation connects.
  var connectsLabel: String { get }
  /// In front of what keeps a card from moving on.
  var blockedLabel: String { get }
  /// In front of the other version, where two people wrote a field without knowing of each other.
  var twoVersions: String { get }
  /// The heading above the people at a card, and from how many organisations they come.
  func people(_ people: Int, bodies: Int) -> String
  /// Below that heading, where nobody works on it, with the key to begin.
  var nobody: String { get }
  /// The line that names who recognises a card.
  func recognisedBy(_ names: String) -> String
  /// The heading above what the next stage asks for; `nil` behind the last stage.
  func ready(_ next: Stage?) -> String
  /// On a card, where nothing was said.
  var noConversation: String { get }
  /// Of a card that everyone may read.
  var openToAll: String { get }
  /// Of a card that only a circle may read.
  var circleOnly: String { get }
  /// Of a card that is worked on by way of its subproblems.
  var via: String { get }
  /// How long a card has stood where it stands.
  func daysInStage(_ days: Int) -> String
  /// Who takes part by role, when no role was written down.
  var somebody: String { get }
  /// Instead of the name of somebody who is forgotten.
  var formerParticipant: String { get }
  /// Instead of the name of somebody who takes part silently.
  var silentOne: String { get }
  /// Instead of a name, where nobody's was given.
  var anonymous: String { get }
  /// That a card is off the board, and why.
  func off(_ off: String) -> String
  /// Others took a card off the board, this way, while something was typed about it.
  func offMeanwhile(_ card: String, _ off: String) -> String
  /// Others moved a card to this stage while a reason for a move of it was typed.
  func movedMeanwhile(_ card: String, _ stage: String) -> String
  /// Why: it is put aside.
  var parked: String { get }
  /// Why a card is not on the board: whoever wrote it took it back.
  var withdrawnCard: String { get }
  /// Why: it is part of another card now.
  func merged(into: String) -> String
  /// Instead of a comment that was taken away.
  var removed: String { get }

  // Asking
  /// In front of the line for a new card's title.
  func newCard(_ kind: Kind) -> String
  /// How much of a title's room is used, in characters.
  func lengthHint(_ used: Int) -> String
  /// Keys while a new card is typed.
  var captureHint: String { get }
  /// Keys while any other line is typed.
  var lineHint: String { get }
  /// Keys while something is picked.
  var pickHint: String { get }
  /// Keys while the help is read.
  var helpHint: String { get }
  /// In front of the line for another title.
  var editTitle: String { get }
  /// In front of the line for a reason to move a card that is not ready.
  var reasonPrompt: String { get }
  /// In front of the line for a reason to put a card aside.
  var whyParked: String { get }
  /// In front of the line for what keeps a card from moving on.
  var whyBlocked: String { get }
  /// In front of the line for a comment.
  func commentOn(_ card: String) -> String
  /// Above what stands in the way of a move.
  func moveTitle(_ card: String, _ stage: String) -> String
  /// Above the stages to move to: what people have not said of the card yet.
  func notYet(_ rules: String) -> String
  /// One thing that stands in the way; `stage` gives the board's name of a stage.
  func obstacle(_ obstacle: Board.Obstacle, stage: (Stage) -> String) -> String
  /// Below what stands in the way: what to do about it.
  var reasonNeeded: String { get }
  /// Above the stages to move to.
  var stagePicker: String { get }
  /// Above the roles to take.
  var rolePicker: String { get }
  /// Among the roles: to take none any more.
  var leave: String { get }
  /// In front of the line for what somebody does.
  var doingPrompt: String { get }
  /// Above the partners, when Kiem asks for the first time.
  var whoAreYou: String { get }
  /// Below them then: that it is asked once.
  var whoHint: String { get }
  /// In front of the line for a new partner's name.
  var yourName: String { get }
  /// Among the partners: somebody who is not on the board yet.
  var newPartner: String { get }
  /// Above the partners, when somebody else sits down at the keyboard.
  var actAs: String { get }
  /// Below them then: that this is no login.
  var agreement: String { get }
  /// Above the cards that are parked or closed.
  var offPicker: String { get }
  /// Above the fields of a card; its label follows.
  var fieldPicker: String { get }
  /// Above what people can tick; the card's label follows.
  var tickPicker: String { get }
  /// In front of the line that is searched for.
  var findPrompt: String { get }
  /// Which of the cards found is selected, from 1, and how many there are.
  func matches(_ index: Int, _ count: Int) -> String
  /// When the search finds nothing.
  var noMatch: String { get }
  /// In a list, when what was typed fits none of it.
  var nothingFound: String { get }

  // Saying what happened
  /// A card was made.
  func captured(_ card: String) -> String
  /// A card was moved.
  func movedTo(_ card: String, _ stage: String) -> String
  /// Behind that, when what only people can say was not said.
  func notTicked(_ rules: String) -> String
  /// Somebody recognises a card, and how many do now.
  func recognised(_ card: String, _ count: Int) -> String
  /// They do no longer.
  func unrecognised(_ card: String) -> String
  /// Somebody took a role.
  func joined(_ card: String, _ role: String) -> String
  /// Somebody else was lead already: two at once, and the first counts.
  func secondLead(_ name: String) -> String
  /// This one wanted to be lead too, of a card of which the reader is lead.
  func otherLead(_ name: String) -> String
  /// Somebody works on it no longer.
  func left(_ card: String) -> String
  /// Something was said.
  func commented(_ card: String) -> String
  /// Something keeps a card from moving on.
  func blocked(_ card: String) -> String
  /// Nothing does any more.
  func unblocked(_ card: String) -> String
  /// A card was put aside, and how to find it.
  func parkedCard(_ card: String) -> String
  /// A card came back.
  func resumed(_ card: String) -> String
  /// Fields of a card were written.
  func saved(_ fields: [String], _ card: String) -> String
  /// What was taken back.
  func undid(_ what: String) -> String
  /// What was done again.
  func redid(_ what: String) -> String
  /// There is nothing to take back.
  var nothingToUndo: String { get }
  /// There is nothing to do again.
  var nothingToRedo: String { get }
  /// What a step did that changed nothing but the order of cards.
  var rearranged: String { get }
  /// What it did to one card.
  var movedInColumn: String { get }
  /// What only they see who took part at a card without their name.
  var takesPartUnnamed: String { get }
  /// The command needs a card.
  var noCardSelected: String { get }
  /// Enter on an empty line that must say something.
  var emptyText: String { get }
  /// What was written is what stood there.
  var unchanged: String { get }
  /// There is no stage before this one.
  var firstStage: String { get }
  /// There is no stage behind this one.
  var lastStage: String { get }
  /// The card is at the end of its column already, either end.
  var topOfColumn: String { get }
  /// Nothing is parked or closed.
  var noCardsOff: String { get }
  /// Nothing about this card is for people to tick.
  var nothingToTick: String { get }
  /// Who acts here from now on.
  func actingAs(_ name: String) -> String
  /// A key that does nothing here.
  func unknownKey(_ key: String) -> String
  /// Why a text is no value for a field.
  func badField(_ problem: FieldProblem) -> String
  /// A kind is for the first stage to decide.
  var kindOnlyInRecognise: String { get }
  /// A card got another label, because its number was given out twice.
  func newNumber(_ card: String) -> String
  /// The terminal's type is not known, and what is done about it.
  func unknownTerminal(_ type: String) -> String
  /// Events wait to be written.
  func waiting(_ events: Int) -> String
  /// The log is damaged in so many places, and where to read about it.
  func damage(_ places: Int) -> String
  /// So many events are held back because they lie in the future.
  func held(_ events: Int) -> String

  // History
  /// An event as a sentence without its subject: `moved it Engage > Co-create`; empty when nobody needs to read it.
  func sentence(_ event: any Payload, _ names: Names) -> String
  /// The same of whoever came to the board: the name of somebody else, if it may be known; `nil` who came by themselves.
  func joined(_ name: String?) -> String
}

/// A command's hint for the bottom line and its sentence for the help.
package struct CommandWords: Sendable {
  /// What it does, in one or two words.
  package let hint: String
  /// What it does, in a sentence.
  package let help: String

  /// Hint first, help second.
  package init(_ hint: String, _ help: String) {
    self.hint = hint
    self.help = help
  }
}
