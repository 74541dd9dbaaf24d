package import Model

extension Dutch {
  package func licence(_ licence: Licence) -> String {
    switch licence {
    case .cc0: "CC0"
    case .ccBy: "CC BY"
    case .ccBySa: "CC BY-SA"
    case .named(let name): name
    case .partners: "alleen partners"
    case .ask: "vraag eerst"
    }
  }

  package func fullLicence(_ licence: Licence) -> String {
    switch licence {
    case .cc0: "CC0 1.0"
    case .ccBy: "CC BY 4.0"
    case .ccBySa: "CC BY-SA 4.0"
    case .named(let name): name
    case .partners: "alleen voor partners"
    case .ask: "vraag het eerst aan de makers"
    }
  }

  package func mayDo(_ licence: Licence?) -> String {
    switch licence {
    case .cc0: "het gebruiken, veranderen en verkopen; je hoeft niemand te noemen."
    case .ccBy: "het gebruiken, veranderen en verkopen; noem de makers."
    case .ccBySa:
      "het gebruiken, veranderen en verkopen; noem de makers; deel jouw versie onder dezelfde licentie."
    case .named(let name): "doen wat de licentie \(name) zegt; noem de makers."
    case .partners: "het gebruiken als partner op dit bord; anderen vragen het eerst aan de makers."
    case .ask: "het gebruiken als de makers ja zeggen: vraag het ze eerst."
    case nil: "het bekijken; niemand heeft nog gezegd wat anderen ermee mogen."
    }
  }

  package func resultAudience(_ audience: ResultAudience) -> String {
    switch audience {
    case .open: "open voor iedereen"
    case .partners: "voor partners"
    }
  }

  package func reuseKind(_ kind: ReuseKind) -> String {
    switch kind {
    case .sameUse: "zelfde gebruik"
    case .newTargetGroup: "nieuwe doelgroep"
    case .scaledUp: "opgeschaald"
    }
  }

  package func resultNeed(_ need: ResultNeed) -> String {
    switch need {
    case .licence: "een licentie"
    case .makers: "wie het maakte"
    case .evidence: "hoe we weten dat het werkt"
    }
  }

  package func attribution(
    title: String, makers: String, board: String, year: Int, licence: String?
  ) -> String {
    quoted(title) + (makers.isEmpty ? "" : " van \(makers)") + " (\(board), \(year))"
      + (licence.map { ", " + $0 } ?? "")
  }
  package func makers(_ names: [String]) -> String { listed(names, "en") }
  package func changedFor(_ text: String) -> String { "veranderd: \(text)" }

  func resultSentence(_ event: any Payload, _ names: Names) -> String {
    switch event {
    case let p as ResultPublished: "publiceerde het resultaat \(quoted(p.title))"
    case let p as ResultImported: "haalde het resultaat \(quoted(p.title)) op bij \(p.source)"
    case let p as ResultRevised:
      p.title.value.map { "wijzigde een resultaat: \(quoted($0))" } ?? "wijzigde een resultaat"
    case let p as ResultShared:
      p.with.isEmpty
        ? "nam terug met wie een resultaat gedeeld was"
        : "deelde het met \(listed(p.with.map { names.partner($0) }, "en"))"
    case let p as ResultReported:
      p.takenBack ?? false ? "nam terug wat terugverteld was" : "vertelde terug" + because(p.how)
    case let p as ResultReused:
      "\(invitee(p.facts.who, names)) gebruikte het"
        + (p.facts.card.map { " voor \(names.card($0))" } ?? "") + because(p.facts.text)
    case is ReuseWithdrawn: "nam terug dat een resultaat gebruikt was"
    case let p as ResultWithdrawn:
      p.mistake ?? false
        ? "nam een resultaat terug"
        : p.takenBack ?? false
          ? "zette een resultaat terug" : "beveelt een resultaat niet meer aan" + because(p.reason)
    default: ""
    }
  }
}
