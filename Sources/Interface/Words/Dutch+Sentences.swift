package import Model

extension Dutch {
  package func sentence(_ event: any Payload, _ names: Names) -> String {
    switch event {
    case let p as BoardStarted: "begon het bord \(quoted(p.title))"
    case is BoardRenamed: "wijzigde het bord"
    case let p as StageRenamed: "noemde een fase \(quoted(p.name ?? names.stage(p.stage)))"
    case let p as LimitSet:
      "zette de grens van \(names.stage(p.stage)) op \(p.limit.map(String.init) ?? "geen")"
    case let p as PromiseSet: "beloofde: \(p.percent)% gedeeld binnen \(p.days) dagen"
    case let p as PolicySwitched: "zette \(quoted(rule(p.rule))) \(p.on ? "aan" : "uit")"
    case let p as SettingAdded: "voegde de plek \(quoted(p.name)) toe"
    case let p as ChallengeNamed: "benoemde de uitdaging \(quoted(p.title))"
    case is ChallengeEdited: "wijzigde een uitdaging"
    case let p as DreamTold: "vertelde de droom \(quoted(p.text))"
    case let p as ChangeNeeded: "zei wat moet veranderen: \(quoted(p.text))"
    case let p as ChangeDropped: "liet de verandering \(p.change) vallen"
    case let p as ChallengeClosed:
      p.takenBack == true ? "opende een uitdaging weer" : "sloot een uitdaging af"
    case let p as PartnerJoined: joined(p.publicName ?? somebody)
    case is PartnerEdited: "wijzigde een partner"
    case is PartnerNamed: "schreef een naam op"
    case let p as PartnerLeft:
      p.takenBack == true ? "zei dat een partner weer meedoet" : "zei dat een partner weg is"
    case is PartnerForgotten: "liet een naam vergeten"
    case let p as CompetitionNoted:
      "noteerde dat \(p.partners.map { names.partner($0) }.joined(separator: " en ")) concurrenten zijn"
    case let p as CompetitionEnded:
      "noteerde dat \(p.partners.map { names.partner($0) }.joined(separator: " en ")) "
        + "geen concurrenten meer zijn"
    case let p as OfferMade: "biedt \(quoted(p.text)) aan"
    case is OfferWithdrawn: "trok een aanbod in"
    case let p as PartnersIntroduced:
      "stelde \(p.partners.map { names.partner($0) }.joined(separator: " en ")) aan elkaar voor"
    case let p as CardCaptured: "schreef op \(quoted(p.title))"
    case let p as CardEdited: edited(p)
    case let p as KindChanged: "maakte er een \(kind(p.to)) van"
    case let p as CardReparented:
      p.parent.value.map { "hing het onder \(names.card($0))" }
        ?? "haalde het bij het hoofdprobleem weg"
    case let p as ChangesLinked:
      p.add.isEmpty
        ? "veranderde waarmee het verbonden is"
        : "verbond het met veranderingen \(p.add.joined(separator: ", "))"
    case let p as CardMoved:
      "verplaatste het \(p.from.map { names.stage($0) + " > " } ?? "naar ")\(names.stage(p.to))"
        + reasons(p)
    case is CardReordered: ""
    case let p as CardBlocked: "blokkeerde het: \(p.reason)"
    case is CardUnblocked: "haalde de blokkade weg"
    case let p as CardParked: "parkeerde het" + because(p.reason)
    case is CardResumed: "haalde het terug"
    case let p as CardMerged:
      p.into.value.map { "voegde het samen met \(names.card($0))" + because(p.reason) }
        ?? "maakte het weer los"
    case let p as CardClosed: "sloot het af: \(closing(p.outcome))" + because(p.reason)
    case is CardReopened: "heropende het"
    case is CardRetracted: "nam de kaart terug"
    case is CardRestored: "zette de kaart terug"
    case is AudienceWidened: "maakte het open voor iedereen"
    case is AudienceNarrowed: "gaf het aan een kring"
    case let p as QuestionFramed: "vroeg: hoe kunnen we \(p.text)"
    case let p as EvidenceNoted: "noteerde \(quoted(p.text))"
    case is EvidenceWithdrawn: "nam terug wat er genoteerd was"
    case let p as ChannelLinked: "koppelde \(p.label) \(p.url)"
    case let p as ChannelUnlinked: "ontkoppelde \(p.label)"
    case let p as CardsClustered: clustering(p, names)
    case let p as ClusterNamed: clustering(p, names)
    case let p as PolicyTicked: "\(p.done ? "vinkte af" : "vinkte uit"): \(rule(p.rule))"
    case let p as InnovationLinked:
      p.answers.isEmpty
        ? "veranderde waarop het antwoordt"
        : "het antwoordt op \(p.answers.map { names.card($0) }.joined(separator: ", "))"
    case is InnovationDescribed: "beschreef de innovatie"
    case let p as MaturityReached:
      p.maturity.value.map { "het is nu: \(maturity($0))" } ?? "haalde de rijpheid weg"
    case let p as CardRecognised: (p.note.map { "herkent dit: " + $0 } ?? "herkent dit")
    case is RecognitionWithdrawn: "herkent dit niet meer"
    case let p as PartnerInvited:
      "nodigde \(invitee(p.who, names)) uit als \(role(p.role))" + because(p.reason)
    case let p as InvitationAnswered: "\(invitee(p.who, names)) zegt \(p.yes ? "ja" : "nee")"
    case let p as InvitationWithdrawn: "nodigt \(invitee(p.who, names)) niet meer uit"
    case let p as PartnerEngaged: "doet mee als \(role(p.role))" + because(p.doing)
    case let p as ParticipationChanged:
      "doet nu mee als \(role(p.state.role))" + because(p.state.doing)
    case is ParticipantIdentified: ""
    case let p as PartnerDisengaged: "doet niet meer mee" + because(p.reason)
    case let p as AskRaised: "vraagt \(quoted(p.text))"
    case is AskDropped: "liet een vraag vallen"
    case let p as AskMet:
      p.partner.map { "\(names.partner($0)) brengt wat gevraagd werd" }
        ?? "toch brengt niemand wat gevraagd werd"
    case let p as CommentAdded: said(p, names)
    case is CommentRedacted: "verwijderde een reactie"
    case is CardFollowed: "volgt het"
    case is CardUnfollowed: "volgt het niet meer"
    case let p as NoteWritten: "notitie voor mijzelf: \(p.text)"
    case let p as EventUndone:
      (p.redo ?? false) ? "deed het opnieuw" : "nam de laatste wijziging terug"
    default: sessionSentence(event, names)
    }
  }

  package func joined(_ name: String?) -> String {
    name.map { "haalde \($0) erbij" } ?? "doet vanaf nu mee"
  }

  private func edited(_ p: CardEdited) -> String {
    var parts: [String] = []
    if let title = p.title.value { parts.append("titel in " + quoted(title)) }
    if p.short != .keep { parts.append(field(.short).lowercased()) }
    if p.description != .keep { parts.append(field(.description).lowercased()) }
    if p.settings != .keep { parts.append(field(.setting).lowercased()) }
    if p.targetGroups != .keep { parts.append(field(.target).lowercased()) }
    if p.challenge != .keep || p.challengeUnknown ?? false {
      parts.append(field(.challenge).lowercased())
    }
    if p.question != .keep { parts.append(field(.question).lowercased()) }
    if parts.isEmpty { return "wijzigde het" }
    return "wijzigde " + parts.joined(separator: ", ")
  }

  private func said(_ p: CommentAdded, _ names: Names) -> String {
    if !names.showsRemoved, names.board.redacted.contains(p.comment.description) { return removed }
    let hat = p.hat.flatMap { Hat(rawValue: $0) }.map { "(\(self.hat($0))) " } ?? ""
    return hat + (p.commentKind == .note ? p.text : "(\(comment(p.commentKind))) " + p.text)
  }
}
