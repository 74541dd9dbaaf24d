package import Model

extension English {
  package var treeView: String { "\(key(.showTree)) Challenge tree" }
  package var emptyTree: String {
    "There is no challenge and no card yet. «kiem challenge add» names a challenge; \(key(.capture)) writes a card."
  }
  package var needLabel: String { "need:" }
  package var dreamLabel: String { "dream" }
  package var noDream: String { "nobody told it yet: \(key(.dream))" }
  package var changeLabel: String { "change" }
  package var noCardYet: String { "no card yet" }
  package var linksLabel: String { "links to other challenges:" }
  package func alsoServes(_ card: String, _ challenges: [String]) -> String {
    "\(card) also serves \(challenges.joined(separator: ", "))"
  }
  package func usedHere(_ result: String, isImported: Bool, _ cards: [String]) -> String {
    "\(result)\(isImported ? " imported," : "") used for \(cards.joined(separator: " and "))"
  }
  package var bridgesLabel: String { "one-person bridges:" }
  package func unowned(_ cards: [String]) -> String {
    "subproblems without lead: " + cards.joined(separator: " ")
  }
  package func atWork(_ people: Int, bodies: Int) -> String {
    "\(people)p \(bodies) \(bodies == 1 ? "body" : "bodies")"
  }
  package func silently(_ count: Int) -> String { "\(count) silent" }
  package func gap(_ gap: Gap) -> String {
    switch gap {
    case .problemWithoutInnovation: "no innovation yet"
    case .opportunityNobodyUses: "nobody uses it"
    case .innovationWithoutResult: "no result written down"
    case .innovationAnswersNothing: "answers nothing"
    }
  }
  package var goToPicker: String { "Go to" }
  package func onTheBoard(_ counts: [(kind: Kind, count: Int)]) -> String {
    "On the board: "
      + counts.map { kind, count in
        let word = kind == .opportunity ? "opportunit" : self.kind(kind)
        return "\(count) " + word
          + (kind == .opportunity ? count == 1 ? "y" : "ies" : count == 1 ? "" : "s")
      }.joined(separator: ", ")
  }
  package func dreamPrompt(_ challenge: String) -> String { "Dream of \(challenge):" }
  package func changePrompt(_ change: String?) -> String {
    change.map { "Change \($0) (empty: not needed):" } ?? "What must change:"
  }
  package var newChange: String { "another change …" }
  package func splitPrompt(_ card: String) -> String { "Part of \(card):" }
  package func answerPrompt(_ card: String) -> String { "Innovation that answers \(card):" }
  package func answerPicker(_ card: String) -> String { "What answers \(card)?" }
  package var noChangeNeeded: String {
    "No challenge of this card needs a change yet; \(key(.dream)) in the tree names one."
  }
  package var newAnswer: String { "a new innovation that answers it …" }
  package var newInnovation: String { "a new innovation …" }
  package func hung(_ card: String, _ below: String, isAnswer: Bool) -> String {
    isAnswer ? "\(card) answers \(below)." : "\(card) hangs below \(below)."
  }
  package func marked(_ cards: [String]) -> String {
    cards.isEmpty
      ? "Nothing is marked."
      : "Marked: \(cards.joined(separator: ", ")). \(key(.hang)) hangs it below the selection."
  }
  package var nothingMarked: String {
    "Mark a card first, with \(key(.mark)); \(key(.hang)) hangs it below another."
  }
  package func cannotHang(_ problem: Board.HangProblem) -> String {
    switch problem {
    case .itself: "a card cannot hang below itself."
    case .below: "that card hangs below this one."
    case .innovation: "an innovation has no parts and no answers."
    case .circle: "that card is for a circle only, and this one is for other readers."
    case .unchanged: "it hangs there already."
    }
  }
  package var nothingToFold: String { "Nothing hangs below it." }
  package var noChallengeHere: String {
    "These cards belong to no challenge; \(key(.editField)) gives a card one."
  }
  package func lineageView(_ card: String) -> String { "Lineage of \(card)" }
  package var nothingHangsThere: String { "There is no challenge and no card there." }
  package var workload: String { "In all" }
  package var invitedTo: String { "Invited to" }
  package var competesWith: String { "Competitors" }
  package var exchangeLabel: String { "Exchange" }
  package var nextDoor: String { "Next door" }
  package var noGraphviz: String {
    "Graphviz (dot) is not installed; this is what it would draw."
  }
  package var graphvizFailed: String {
    "Graphviz (dot) could not draw it to the end. «--format dot» prints what it was given."
  }
  package var partnerView: String { "Partner" }
  package var palettePicker: String { "What do you want to do? Type a part of the word" }
  package var partnerPicker: String { "Who takes part" }
  package func worksOnCards(_ count: Int, challenges: Int) -> String {
    let cards = "WORKS ON \(count) \(count == 1 ? "CARD" : "CARDS")"
    if challenges == 0 { return cards }
    return cards + " in \(challenges) " + (challenges == 1 ? "challenge" : "challenges")
  }
  package var worksOnNothing: String { "no card yet" }
  package var offersHeading: String { "OFFERS" }
  package var invitedHeading: String { "INVITED TO" }
  package func takesPartUnseen(_ name: String) -> String {
    "\(name) takes part without a name; only they can change that (\(key(.actAs)), --as)."
  }
  package func relatePicker(_ name: String) -> String { "\(name) and others" }
  package func competesNow(_ other: String, _ competes: Bool) -> String {
    competes ? "competes with \(other)" : "no longer competes with \(other)"
  }
  package func wasIntroduced(_ other: String) -> String { "was introduced to \(other)" }
  package func competitionNoted(_ one: String, _ other: String, _ compete: Bool) -> String {
    "\(one) and \(other) \(compete ? "compete" : "no longer compete")."
  }
  package func introduced(_ one: String, _ other: String) -> String {
    "\(one) and \(other) know of each other now."
  }
  package var nobodyToRelate: String { "There is nobody else for that." }
  package func twoNeeded(_ name: String) -> String { "That takes two: this is \(name) twice." }
  package var competesHeading: String { "COMPETES WITH" }
  package var membersHeading: String { "BELONG TO IT" }
  package var nextDoorHeading: String { "NEXT DOOR: no card together yet" }
  package var saidNothing: String { "Nothing was written by this partner yet." }
  package var competitor: String { "(competitor)" }
}
