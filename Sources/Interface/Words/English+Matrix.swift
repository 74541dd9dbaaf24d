package import Model

extension English {
  package var matrixView: String { "\(key(.showMatrix)) People x subproblems" }
  package var actorsView: String { "\(key(.showMatrix)) Actors x challenges" }
  package var matrixQuestion: String { "Who works on which subproblem?" }
  package var actorsQuestion: String { "Actors x challenges" }
  package var actorsLegend: String {
    "number = cards with a role (lead, contributor, advisor)   * one person"
  }
  package var hiddenMeaning: String { "* not shown to all" }
  package var allCards: String { "all cards" }
  package var bodiesAtWork: String { "bodies at work" }
  package var userAtTheTable: String { "user at the table" }
  package var attentionRow: String { "attention" }
  package var yes: String { "y" }
  package var noLeadSign: String { "!L" }
  package var noLeadMeaning: String { "!L no lead" }
  package var oneBodyMeaning: String { "!1 one body" }
  package var noVoiceMeaning: String { "-! missing" }
  package var sharedMeaning: String { "ok shared" }
  package var bodyWord: String { "body" }
  package var peopleWord: String { "people" }
  package var crossCuttingHead: String { "cross- cutting" }
  package var linksTitle: String { "who links which challenges" }
  package var noLinks: String { "nobody works in two challenges" }
  package var showingAttention: String { "Only what needs attention" }
  package var showingAll: String { "Everything is shown again." }
  package var edge: String { "This is the edge." }
  package var isHere: String { "This screen is shown already." }
  package var noSubproblem: String { "There is no subproblem here." }
  package var noSubproblems: String {
    "No card has a parent yet. A subproblem is a problem with a parent: open a card, press \(key(.editField)) and fill in “part of”."
  }
  package var noCardsThere: String { "No role in this challenge." }
  package var onlyThemselves: String {
    "Who takes part without a name can only change that themselves."
  }

  package var nameWord: String { "name" }
  package var cardWord: String { "card" }
  package var roleWord: String { "role" }
  package var doingWord: String { "doing" }
  package var factWord: String { "fact" }
  package var shownToAll: String { "shown to all" }
  package var overloadedTitle: String { "Much for one" }
  package var bridgesTitle: String { "Challenges that one person alone links" }
  package var nobodyThere: String { "Nobody works there." }
  package var nothingNeedsAttention: String { "Nothing needs attention." }

  package func lack(_ lack: Lack) -> String {
    switch lack {
    case .lead: "Subproblems without a lead"
    case .bodies: "Cards that hang on one body"
    case .voice: "No user, end user or citizen at the table"
    }
  }

  package func mark(_ role: Role) -> String {
    switch role {
    case .lead: "L"
    case .contributor: "C"
    case .advisor: "A"
    case .follower: "f"
    }
  }

  package func markMeaning(_ role: Role) -> String { self.role(role) }

  package func only(_ name: String) -> String { "only " + name }

  package func missingVoices(_ cards: String) -> String {
    "No user, end user or citizen at the table: \(cards)"
  }

  package func noLeadSince(_ day: String) -> String { "no lead since " + day }

  package func knowsIt(_ names: String) -> String { "knows it: " + names }

  package func overloaded(_ name: String, _ leads: Int, _ roles: Int) -> String {
    "\(name) leads \(leads) and works on \(roles) in all: much for one."
  }

  package func sortedBy(_ sort: MatrixView.Sort) -> String {
    switch sort {
    case .arrival: "In the order of joining"
    case .load: "Sorted by load"
    case .body: "Sorted by body"
    case .name: "Sorted by name"
    case .missing: "Sorted by what is missing"
    }
  }

  package func roleOf(_ name: String) -> String { name + " works on this as" }

  package func doingOf(_ name: String) -> String { "What does \(name) do in it?" }

  package func stops(_ name: String) -> String { name + " stops working on this" }

  package func partnerWorks(_ name: String, _ card: String, _ role: String) -> String {
    "\(name) works on \(card) as \(role)."
  }

  package func partnerLeaves(_ name: String, _ card: String) -> String {
    "\(name) no longer works on \(card)."
  }

  package func leadIsTaken(_ lead: String, _ name: String) -> String {
    "\(lead) was lead first, so \(name) counts as contributor."
  }
}
