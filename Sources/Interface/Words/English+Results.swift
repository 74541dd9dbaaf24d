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
  package func makers(_ names: [String]) -> String { listed(names, "and") }
  package func changedFor(_ text: String) -> String { "changed: \(text)" }

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
