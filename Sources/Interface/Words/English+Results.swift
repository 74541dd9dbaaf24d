package import Model

extension English {
  package func licence(_ licence: Licence) -> String {
    switch licence {
    case .cc0: "CC0"
    case .ccBy: "CC BY"
    case .ccBySa: "CC BY-SA"
    case .named(let name): name
    case .partners: "partners only"
    case .ask: "ask first"
    }
  }

  package func fullLicence(_ licence: Licence) -> String {
    switch licence {
    case .cc0: "CC0 1.0"
    case .ccBy: "CC BY 4.0"
    case .ccBySa: "CC BY-SA 4.0"
    case .named(let name): name
    case .partners: "for partners only"
    case .ask: "ask the makers first"
    }
  }

  package func mayDo(_ licence: Licence?) -> String {
    switch licence {
    case .cc0: "use it, change it, sell it; you need not name anybody."
    case .ccBy: "use it, change it, sell it; name the makers."
    case .ccBySa:
      "use it, change it, sell it; name the makers; share your version under the same licence."
    case .named(let name): "do what the licence \(name) says; name the makers."
    case .partners: "use it as a partner on this board; others ask the makers first."
    case .ask: "use it when the makers say yes: ask them first."
    case nil: "look at it; nobody said yet what others may do with it."
    }
  }

  package func resultAudience(_ audience: ResultAudience) -> String {
    switch audience {
    case .open: "open to everyone"
    case .partners: "for partners"
    }
  }

  package func reuseKind(_ kind: ReuseKind) -> String {
    switch kind {
    case .sameUse: "same use"
    case .newTargetGroup: "new target group"
    case .scaledUp: "scaled up"
    }
  }

  package func resultNeed(_ need: ResultNeed) -> String {
    switch need {
    case .licence: "a licence"
    case .makers: "makers"
    case .evidence: "how we know that it works"
    }
  }

  package func attribution(
    title: String, makers: String, board: String, year: Int, licence: String?
  ) -> String {
    quoted(title) + (makers.isEmpty ? "" : " by \(makers)") + " (\(board), \(year))"
      + (licence.map { ", " + $0 } ?? "")
  }
  package func titleBy(_ title: String, _ makers: String) -> String {
    quoted(title) + (makers.isEmpty ? "" : " by \(makers)")
  }
  package func madeFrom(_ results: String) -> String { "made from \(results)" }
  package func changedFor(_ text: String) -> String { "changed: \(text)" }

  package func all(_ names: [String]) -> String { listed(names, "and") }

  package var resultsView: String { "\(key(.showResults)) Results" }
  package var noResults: String {
    "There is no result yet. \(key(.publish)) writes down what came out of a card, so that others can use it."
  }
  package func resultColumn(_ column: ResultColumns.Column) -> String {
    switch column {
    case .number: "no."
    case .title: "title"
    case .outcome: "outcome"
    case .licence: "licence"
    case .makers: "made by"
    case .reused: "used"
    }
  }
  package func resultLabel(_ label: ResultLabel) -> String {
    switch label {
    case .withdrawn: "Beware"
    case .needs: "Still needs"
    case .what: "What"
    case .from: "Comes from"
    case .novelty: "New how"
    case .works: "Works?"
    case .trick: "The trick"
    case .place: "Where"
    case .sharedWith: "Shared with"
    case .toldBack: "Told back"
    case .reuse: "Used by"
    case .line: "Line"
    case .mayDo: "You may"
    }
  }
  package func resultField(_ field: ResultField) -> String {
    switch field {
    case .title: "Title"
    case .source: "Where it was made"
    case .summary: "What it is"
    case .evidence: "How we know that it works"
    case .licence: "Licence"
    case .makers: "Makers"
    case .trick: "The trick that makes it work"
    case .place: "Where it is"
    }
  }
  package func bodies(_ count: Int) -> String { count == 1 ? "1 body" : "\(count) bodies" }
  package var madeElsewhereShort: String { "elsewhere" }
  package var noLicenceYet: String { "no licence" }
  package func usedFor(_ cards: String) -> String { "used for \(cards)" }
  package func versionOf(_ version: Int, _ day: String, _ audience: String) -> String {
    "version \(version), \(day), \(audience)"
  }
  package var notRecommended: String { "no longer recommended by its makers" }
  package func answersThese(_ cards: [String]) -> String {
    "answers \(cards.joined(separator: " "))"
  }
  package func resultsInAll(_ count: Int, outcomes: Int, of all: Int, reuses: Int, rivals: Int)
    -> String
  {
    "\(count) \(count == 1 ? "result" : "results") | outcome types \(outcomes) of \(all) | "
      + "\(reuses) \(reuses == 1 ? "reuse" : "reuses")"
      + (rivals > 0 ? ", \(rivals) by a competitor (<>)" : "")
  }
  package var gaveHeading: String { "gave: results it made" }
  package var tookHeading: String { "took: results it used" }
  package var noResultSelected: String {
    "There is no result here yet: \(key(.publish)) writes one down."
  }
  package var resultWithoutCard: String { "No card belongs to this result." }

  package var originPicker: String { "What did it come out of?" }
  package var madeElsewhere: String { "It was made elsewhere" }
  package func resultPrompt(_ field: ResultField, from card: String?) -> String {
    switch field {
    case .title: card.map { "Title of what came out of \($0):" } ?? "Title:"
    case .source: "Who made it, and where:"
    case .summary: "What is it, in a sentence:"
    case .evidence: "How do we know it works («not yet known» will do):"
    case .trick: "The trick that makes it work (or Enter):"
    case .place: "Where is it: a file or an address (or Enter):"
    case .licence, .makers: resultField(field) + ":"
    }
  }
  package var licencePicker: String { "What may others do with it?" }
  package var licenceNote: String { "A version keeps its licence; a new version can have another." }
  package var otherLicence: String { "another open licence" }
  package var otherLicenceHint: String { "such as MIT or EUPL-1.2" }
  package var licencePrompt: String { "Name of the licence:" }
  package var makersPicker: String { "Who made it?" }
  package func thatsAll(_ count: Int) -> String {
    switch count {
    case 0: "Nobody yet"
    case 1: "That is all: 1 maker"
    default: "That is all: \(count) makers"
    }
  }
  package func published(_ label: String) -> String {
    "\(label) is written down. \(key(.showResults)) shows it with the other results."
  }
  package func revised(_ label: String) -> String { "\(label) is changed." }
  package func newVersion(_ label: String, _ version: Int) -> String {
    "\(label) is version \(version) now."
  }
  package func newVersionChoice(_ version: Int) -> String { "It is version \(version) now" }
  package var openChoice: String { "Open it to everyone" }
  package var openStaysOpen: String { "what everyone has cannot be taken back" }
  package var recommendAgain: String { "Recommend it again" }
  package func revisePicker(_ label: String) -> String { "Change \(label)" }
  package func withdrawPrompt(_ label: String) -> String {
    "Why is \(label) no longer recommended:"
  }
  package func withdrawn(_ label: String) -> String {
    "\(label) is no longer recommended. Copies that others have remain."
  }

  package func sharePicker(_ label: String) -> String { "With whom is \(label) shared?" }
  package func sharedWith(_ label: String, _ body: String) -> String {
    "\(label) is shared with \(body)."
  }
  package func notSharedWith(_ label: String, _ body: String) -> String {
    "\(label) was not shared with \(body) after all."
  }
  package var nobodyToShareWith: String { "No organisation is on the board yet." }
  package func notReady(_ label: String, _ needs: String) -> String {
    "Before others can use \(label) it needs \(needs). \(key(.reviseResult)) fills it in."
  }
  package func tellBackPrompt(_ label: String) -> String {
    "How was \(label) told back to those who recognised the problem:"
  }
  package func toldBackNow(_ label: String) -> String { "\(label): told back." }
  package func userPicker(_ label: String) -> String { "Who uses \(label)?" }
  package var somebodyOutside: String { "Somebody outside this board" }
  package var outsiderPrompt: String { "Who uses it:" }
  package var useCardPicker: String { "For which card?" }
  package var newCardForUse: String { "A new card" }
  package var noCardForUse: String { "No card" }
  package var newCardPrompt: String { "Title of the new card:" }
  package var usePrompt: String { "What for, and what was changed:" }
  package var useKindPicker: String { "What is new about it?" }
  package func competitorPicker(_ who: String) -> String { "Does \(who) compete with a maker?" }
  package var noCompetitor: String { "No" }
  package var isCompetitor: String { "Yes, a competitor uses it" }
  package var allowedPicker: String { "Did the makers say yes?" }
  package var makersNotAsked: String { "Not yet" }
  package var makersSaidYes: String { "Yes, they did" }
  package var askMakersFirst: String { "Nothing is written: ask the makers first." }
  package func used(_ label: String, _ who: String) -> String { "\(who) uses \(label)." }

  package var noResultsYet: String {
    "There is no result yet: «kiem result publish» writes one down."
  }
  package func noSuchResult(_ name: String) -> String {
    "There is no result \(name): «kiem result» lists them."
  }
  package func noSuchUse(_ name: String) -> String {
    "No use of it is called \(name), or more than one begins like that."
  }
  package func useWithdrawn(_ label: String) -> String { "\(label) was not used so after all." }
  package func askFirst(_ label: String) -> String {
    "Nobody may use \(label) before the makers say yes. When they did: --allowed."
  }
  package func needsBefore(_ label: String, _ needs: String) -> String {
    "Before others can use \(label) it needs \(needs): «kiem result revise» fills it in."
  }
  package func otherAudience(_ card: String) -> String {
    "\(card) is not for the same people as the other cards, so one result cannot come out of both."
  }
  package func staysOpen(_ label: String) -> String {
    "Everyone has \(label) already, so it cannot be for partners only."
  }
  package func gave(_ results: String) -> String { "gave \(results)" }
  package func took(_ results: String) -> String { "took \(results)" }

  package var cardResults: String { "Results" }
  package var cardUses: String { "Uses" }
  package func uses(_ line: String) -> String { "used here: \(line)" }
  package func reused(_ count: Int) -> String { "reused \(count)x" }
  package var giveAndTakeHeading: String { "Give and take" }

  func resultSentence(_ event: any Payload, _ names: Names) -> String {
    switch event {
    case let p as ResultPublished: "published the result \(quoted(p.title))"
    case let p as ResultImported: "brought in the result \(quoted(p.title)) from \(p.source)"
    case let p as ResultRevised:
      p.title.value.map { "changed a result: \(quoted($0))" } ?? "changed a result"
    case let p as ResultShared:
      p.with.isEmpty
        ? "took back whom a result was shared with"
        : "shared it with \(listed(p.with.map { names.partner($0) }, "and"))"
    case let p as ResultReported:
      p.takenBack ?? false ? "took back what was told back" : "told back" + because(p.how)
    case let p as ResultReused:
      "\(invitee(p.facts.who, names)) used it"
        + (p.facts.card.map { " for \(names.card($0))" } ?? "")
        + because(p.facts.text)
    case is ReuseWithdrawn: "took back that a result was used"
    case let p as ResultWithdrawn:
      p.mistake ?? false
        ? "took a result back"
        : p.takenBack ?? false
          ? "put a result back" : "recommends a result no longer" + because(p.reason)
    default: ""
    }
  }
}
