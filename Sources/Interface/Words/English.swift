package import Model

/// Kiem in English.
package struct English: Words {
  /// Which keys the sentences name.
  package var keymap = Keymap.usual

  /// The catalogue; there is nothing to set.
  package init() {}

  package let language = Language.english
  package var boardView: String { "\(key(.showBoard)) Board" }
  package var helpView: String { "\(key(.help)) Help" }
  package let tooSmall =
    "Kiem needs at least 24 columns and 12 rows: please make the window larger."
  package let readOnly = "This board can only be read here; nothing was changed."
  package let lead = "lead"
  package let noLead = "no lead"
  package let crossCutting = "cross-cutting"
  package let noChallenge = "no challenge yet"
  package let partOf = "Part of"
  package let answers = "Answers"
  package let answeredBy = "Answered by"
  package let subproblems = "Subproblems"
  package let forWhom = "For"
  package let evidence = "Evidence"
  package let channels = "Channels"
  package let needs = "Changes"
  package let connectsLabel = "Connects"
  package let blockedLabel = "blocked"
  package let twoVersions = "2 versions"
  package var nobody: String { "nobody yet: press \(key(.join))" }
  package var noConversation: String { "Nothing was said yet: \(key(.comment)) comments." }
  package let openToAll = "open"
  package let circleOnly = "* circle only"
  package let via = "via others"
  package let somebody = "somebody"
  package let formerParticipant = "former participant"
  package let silentOne = "+1"
  package let anonymous = "anonymous"
  package let parked = "parked"
  package let withdrawnCard = "withdrawn"
  package let removed = "(removed)"
  package let captureHint = "Enter capture  Tab kind  Esc cancel"
  package let lineHint = "Enter done  Esc cancel  ^W word back  ^U line back"
  package let pickHint = "arrows  Enter choose  type to narrow  Esc back"
  package let helpHint = "arrows  Esc back"
  package let editTitle = "Title:"
  package let reasonPrompt = "Reason to go on:"
  package let whyParked = "Why park it (Enter: no reason):"
  package let whyBlocked = "What blocks it:"
  package let reasonNeeded = "A few words are enough; Esc leaves the card where it is."
  package let stagePicker = "Move to"
  package let rolePicker = "I work on this as"
  package let leave = "I stop working on this"
  package let doingPrompt = "What do you do in it?"
  package let whoAreYou = "Who are you?"
  package var whoHint: String { "Asked once. \(key(.actAs)) changes it later." }
  package let yourName = "Your name:"
  package let newPartner = "somebody new …"
  package let actAs = "I am …"
  package let agreement = "An agreement, as around a table: not a login."
  package let offPicker = "Off the board: Enter brings back"
  package let fieldPicker = "Fields of"
  package let tickPicker = "Ticks of"
  package let findPrompt = "Find:"
  package let noMatch = "No card holds that; Esc ends the search."
  package let nothingFound = "nothing found"
  package let nothingToUndo = "There is nothing of yours to undo."
  package let nothingToRedo = "There is nothing to redo."
  package let rearranged = "put the cards of a column in another order"
  package let movedInColumn = "moved it up or down in its column"
  package let takesPartUnnamed = "takes part without a name"
  package var noCardSelected: String { "No card is selected; \(key(.capture)) writes a new one." }
  package let emptyText = "Type something, or press Esc."
  package let unchanged = "Nothing changed."
  package var firstStage: String { "This is the first stage; \(key(.park)) parks a card." }
  package let lastStage = "This is the last stage."
  package let topOfColumn = "It cannot go further that way."
  package let noCardsOff = "No card is off the board."
  package let nothingToTick = "Nothing here is for people to tick."
  package let kindOnlyInRecognise = "The kind can change in the first stage only."

  package func cardView(_ number: String) -> String {
    "Card \(number)"
  }

  package func more(_ count: Int) -> String {
    "\(count) more"
  }

  package func people(_ people: Int, bodies: Int) -> String {
    "PEOPLE \(people), from \(bodies) \(bodies == 1 ? "body" : "bodies")"
  }

  package func recognisedBy(_ names: String) -> String {
    "Recognised by " + names
  }

  package func ready(_ next: Stage?) -> String {
    next.map { "READY TO \(stage($0).uppercased())?" } ?? "READY TO FINISH?"
  }

  package func daysInStage(_ days: Int) -> String {
    days == 1 ? "1 day in this stage" : "\(days) days in this stage"
  }

  package func off(_ off: String) -> String {
    "off the board: " + off
  }

  private func listed(_ fields: [CardField]) -> String {
    Interface.listed(fields.map { field($0) }, "and")
  }

  package func offMeanwhile(_ card: String, _ off: String) -> String {
    "\(card) is off the board by now: \(off). Nothing was changed."
  }

  package func movedMeanwhile(_ card: String, _ stage: String) -> String {
    "\(card) is in \(stage) by now. Nothing was changed."
  }

  package func merged(into: String) -> String {
    "merged into " + into
  }

  package func newCard(_ kind: Kind) -> String {
    "New \(self.kind(kind)):"
  }

  package func lengthHint(_ used: Int) -> String {
    "\(used) of 60"
      + (used > 60 ? ": long for a card; the story goes in with \(key(.editText))" : "")
  }

  package func commentOn(_ card: String) -> String {
    "Comment on \(card):"
  }

  package func moveTitle(_ card: String, _ stage: String) -> String {
    "\(card) to \(stage)"
  }

  package func matches(_ index: Int, _ count: Int) -> String {
    count == 0 ? "no card" : "\(index) of \(count)"
  }

  package func captured(_ card: String) -> String {
    "\(card) is on the board."
  }

  package func movedTo(_ card: String, _ stage: String) -> String {
    "\(card) is now in \(stage)."
  }

  package func notTicked(_ rules: String) -> String {
    "Not ticked: \(rules)."
  }

  package func recognised(_ card: String, _ count: Int) -> String {
    "You recognise \(card): \(count) now."
  }

  package func unrecognised(_ card: String) -> String {
    "You no longer recognise \(card)."
  }

  package func joined(_ card: String, _ role: String) -> String {
    "You work on \(card) as \(role)."
  }

  package func secondLead(_ name: String) -> String {
    "\(name) was lead first, so you count as contributor."
  }

  package func otherLead(_ name: String) -> String {
    "\(name) wanted to be lead too. You were first, so \(name) counts as contributor."
  }

  package func left(_ card: String) -> String {
    "You no longer work on \(card)."
  }

  package func commented(_ card: String) -> String {
    "Your comment is on \(card)."
  }

  package func blocked(_ card: String) -> String {
    "\(card) is blocked."
  }

  package func unblocked(_ card: String) -> String {
    "\(card) is no longer blocked."
  }

  package func parkedCard(_ card: String) -> String {
    "\(card) is parked; \(key(.offTheBoard)) finds it again."
  }

  package func resumed(_ card: String) -> String {
    "\(card) is back on the board."
  }

  package func saved(_ fields: [String], _ card: String) -> String {
    "\(card) saved: \(fields.map(\.uncapitalised).joined(separator: ", "))."
  }

  package func undid(_ what: String) -> String {
    "Undone: \(what)"
  }

  package func redid(_ what: String) -> String {
    "Done again: \(what)"
  }

  package func actingAs(_ name: String) -> String {
    "You act as \(name) here."
  }

  package func unknownKey(_ key: String) -> String {
    "\(key) does nothing here; \(self.key(.help)) shows all keys."
  }

  package func newNumber(_ card: String) -> String {
    "The same number was taken elsewhere: yours is \(card) now."
  }

  package var emptyBoard: [String] {
    [
      "An empty board.",
      "Press \(key(.capture)) and write down, in one sentence, a problem or an opportunity you see. Enter puts it in the first column.",
      "Then \(key(.recognise)): I recognise this.  \(key(.join)): I work on this.  \(key(.moveRight)): the next stage.  \(key(.undo)): undo.  \(key(.help)): all keys.",
      "Are you here together? \(key(.showSession)) offers a first session of 45 minutes.",
    ]
  }

  package func notYet(_ rules: String) -> String {
    "not yet: " + rules
  }

  package func obstacle(_ obstacle: Board.Obstacle, stage: (Stage) -> String) -> String {
    switch obstacle {
    case .policy(let rule): notYet(self.rule(rule))
    case .limit(let here, let limit): "\(stage(here)) is full: \(limit) in progress is the limit"
    case .steps: "more than one stage at once"
    case .back: "a stage back"
    }
  }

  package func badField(_ problem: FieldProblem) -> String {
    switch problem {
    case .empty: "Type something, or press Esc."
    case .noSuchCard(let text): "There is no card «\(text)» on this board; use its number."
    case .noSuchChallenge(let text):
      "There is no challenge «\(text)»; use its number, or - for cross-cutting."
    case .noSuchWord(let text, let words):
      "\(text) is not one of: \(words.joined(separator: ", "))." + nearly(text, words)
    case .innovationAsParent(let card):
      "\(card) is an innovation; choose a problem or an opportunity."
    case .itself: "A card cannot belong to itself."
    case .cannotHang(let card, let problem): "\(card): " + cannotHang(problem)
    case .onlyInnovations: "Only innovations have that field."
    case .kindOnlyInRecognise: kindOnlyInRecognise
    case .hasWorkBelow(let cards):
      "Nothing can hang below an innovation, and \(cards) hangs here or answers this; take that away first."
    case .hasFieldsOfInnovation(let fields):
      "Only an innovation has \(listed(fields)); empty that first."
    case .noSuchPartner(let name): "There is no partner «\(name)» on this board."
    case .affiliationLoop(let name): affiliationLoop(name)
    case .partnerExists(let name): "\(name) takes part already; \(key(.partners)) shows them."
    }
  }

  package func unknownTerminal(_ type: String) -> String {
    "The terminal type «\(type)» is not known here; Kiem treats it as xterm-256color."
  }

  package func waiting(_ events: Int) -> String {
    "\(events) of your changes wait until the disk or the lock is free; Kiem keeps trying."
  }

  package func damage(_ places: Int) -> String {
    "! The log has damage in \(places) \(places == 1 ? "place" : "places"): run kiem check."
  }

  package func held(_ events: Int) -> String {
    "\(events) \(events == 1 ? "event of others lies" : "events of others lie") in the future (a wrong clock?), held back: run kiem check."
  }
}
