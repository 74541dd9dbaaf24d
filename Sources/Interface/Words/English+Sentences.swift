package import Model

extension English {
  package func sentence(_ event: any Payload, _ names: Names) -> String {
    switch event {
    case let p as BoardStarted: "began the board \(quoted(p.title))"
    case is BoardRenamed: "changed the board"
    case let p as StageRenamed: "named a stage \(quoted(p.name ?? names.stage(p.stage)))"
    case let p as LimitSet:
      "set the limit of \(names.stage(p.stage)) to \(p.limit.map(String.init) ?? "none")"
    case let p as PromiseSet: "promised: \(p.percent)% shared within \(p.days) days"
    case let p as PolicySwitched: "switched \(quoted(rule(p.rule))) \(p.on ? "on" : "off")"
    case let p as SettingAdded: "added the setting \(quoted(p.name))"
    case let p as ChallengeNamed: "named the challenge \(quoted(p.title))"
    case is ChallengeEdited: "edited a challenge"
    case let p as DreamTold: "told the dream \(quoted(p.text))"
    case let p as ChangeNeeded: "said what must change: \(quoted(p.text))"
    case let p as ChangeDropped: "dropped the needed change \(p.change)"
    case let p as ChallengeClosed:
      p.takenBack == true ? "reopened a challenge" : "closed a challenge"
    case let p as PartnerJoined: joined(p.publicName ?? somebody)
    case is PartnerEdited: "edited a partner"
    case is PartnerNamed: "wrote down a name"
    case let p as PartnerLeft:
      p.takenBack == true ? "said that a partner takes part again" : "said that a partner left"
    case is PartnerForgotten: "had a name forgotten"
    case let p as CompetitionNoted:
      "noted that \(p.partners.map { names.partner($0) }.joined(separator: " and ")) compete"
    case let p as CompetitionEnded:
      "noted that \(p.partners.map { names.partner($0) }.joined(separator: " and ")) no longer compete"
    case let p as OfferMade: "offers \(quoted(p.text))"
    case is OfferWithdrawn: "withdrew an offer"
    case let p as PartnersIntroduced:
      "introduced \(p.partners.map { names.partner($0) }.joined(separator: " and "))"
    case let p as CardCaptured: "captured \(quoted(p.title))"
    case let p as CardEdited: edited(p)
    case let p as KindChanged: "made it \(p.to == .problem ? "a" : "an") \(kind(p.to))"
    case let p as CardReparented:
      p.parent.value.map { "hung it below \(names.card($0))" } ?? "took it out of its parent"
    case let p as ChangesLinked:
      p.add.isEmpty
        ? "changed what it is tied to" : "tied it to changes \(p.add.joined(separator: ", "))"
    case let p as CardMoved:
      "moved it \(p.from.map { names.stage($0) + " > " } ?? "to ")\(names.stage(p.to))" + reasons(p)
    case is CardReordered: ""
    case let p as CardBlocked: "blocked it: \(p.reason)"
    case is CardUnblocked: "unblocked it"
    case let p as CardParked: "parked it" + because(p.reason)
    case is CardResumed: "brought it back"
    case let p as CardMerged:
      p.into.value.map { "merged it into \(names.card($0))" + because(p.reason) }
        ?? "took it out of a merge"
    case let p as CardClosed: "closed it: \(closing(p.outcome))" + because(p.reason)
    case is CardReopened: "reopened it"
    case is CardRetracted: "took the card back"
    case is CardRestored: "put the card back"
    case is AudienceWidened: "opened it to everyone"
    case is AudienceNarrowed: "gave it to a circle"
    case let p as QuestionFramed: "asked: how might we \(p.text)"
    case let p as EvidenceNoted: "noted \(quoted(p.text))"
    case is EvidenceWithdrawn: "withdrew what was noted"
    case let p as ChannelLinked: "linked \(p.label) \(p.url)"
    case let p as ChannelUnlinked: "unlinked \(p.label)"
    case let p as CardsClustered: clustering(p, names)
    case let p as ClusterNamed: clustering(p, names)
    case let p as PolicyTicked: "\(p.done ? "ticked" : "unticked"): \(rule(p.rule))"
    case let p as InnovationLinked:
      p.answers.isEmpty
        ? "changed what it answers"
        : "it answers \(p.answers.map { names.card($0) }.joined(separator: ", "))"
    case is InnovationDescribed: "described the innovation"
    case let p as MaturityReached:
      p.maturity.value.map { "it is now: \(maturity($0))" } ?? "took its maturity away"
    case let p as CardRecognised: (p.note.map { "recognises this: " + $0 } ?? "recognises this")
    case is RecognitionWithdrawn: "no longer recognises this"
    case let p as PartnerInvited:
      "invited \(invitee(p.who, names)) as \(role(p.role))" + because(p.reason)
    case let p as InvitationAnswered: "\(invitee(p.who, names)) says \(p.yes ? "yes" : "no")"
    case let p as InvitationWithdrawn: "no longer invites \(invitee(p.who, names))"
    case let p as PartnerEngaged: "works on it as \(role(p.role))" + because(p.doing)
    case let p as ParticipationChanged:
      "now works on it as \(role(p.state.role))" + because(p.state.doing)
    case is ParticipantIdentified: ""
    case let p as PartnerDisengaged: "no longer works on it" + because(p.reason)
    case let p as AskRaised: "asks for \(quoted(p.text))"
    case is AskDropped: "dropped an ask"
    case let p as AskMet:
      p.partner.map { "\(names.partner($0)) brings what was asked for" }
        ?? "nobody brings what was asked for after all"
    case let p as CommentAdded: said(p, names)
    case is CommentRedacted: "removed a comment"
    case is CardFollowed: "follows it"
    case is CardUnfollowed: "no longer follows it"
    case let p as NoteWritten: "note to self: \(p.text)"
    case let p as EventUndone: (p.redo ?? false) ? "did it again" : "took back the last change"
    default: sessionSentence(event, names)
    }
  }

  package func joined(_ name: String?) -> String {
    name.map { "brought in \($0)" } ?? "takes part from now on"
  }

  private func edited(_ p: CardEdited) -> String {
    var parts: [String] = []
    if let title = p.title.value { parts.append("title to " + quoted(title)) }
    if p.short != .keep { parts.append(field(.short).lowercased()) }
    if p.description != .keep { parts.append(field(.description).lowercased()) }
    if p.settings != .keep { parts.append(field(.setting).lowercased()) }
    if p.targetGroups != .keep { parts.append(field(.target).lowercased()) }
    if p.challenge != .keep || p.challengeUnknown ?? false {
      parts.append(field(.challenge).lowercased())
    }
    if p.question != .keep { parts.append(field(.question).lowercased()) }
    if parts.isEmpty { return "edited it" }
    return "changed " + parts.joined(separator: ", ")
  }

  private func said(_ p: CommentAdded, _ names: Names) -> String {
    if !names.showsRemoved, names.board.redacted.contains(p.comment.description) { return removed }
    let hat = p.hat.flatMap { Hat(rawValue: $0) }.map { "(\(self.hat($0))) " } ?? ""
    return hat + (p.commentKind == .note ? p.text : "(\(comment(p.commentKind))) " + p.text)
  }
}
