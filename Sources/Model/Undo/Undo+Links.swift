extension Restoring {
  /// What hangs on other cards or in sets.
  mutating func restoreLinks(
    of event: Event, on now: Card, _ before: Card, parents: (standing: Links, before: Links),
    merges: (standing: Links, before: Links)
  ) {
    switch event.payload {
    case is CardReparented where wins(event.key, parents.standing.winner(of: now.id)):
      changes.append(Change(now, CardReparented(parent: parents.before.target[now.id])))
    case is CardMerged where wins(event.key, merges.standing.winner(of: now.id)):
      changes.append(Change(now, CardMerged(into: merges.before.target[now.id], reason: nil)))
    case is InnovationLinked:
      let (here, former) = (now.answers, before.answers)
      let linked = InnovationLinked(
        answers: former.elements.subtracting(here.elements).sorted(),
        remove: here.elements.subtracting(former.elements).sorted()
          .map { Removal($0.description, observed: here.observed($0)) })
      if !linked.answers.isEmpty || !linked.remove.isEmpty { changes.append(Change(now, linked)) }
    case is ChangesLinked:
      let (here, former) = (now.changes, before.changes)
      var linked = ChangesLinked()
      linked.add = former.elements.subtracting(here.elements).sorted()
      linked.remove = here.elements.subtracting(former.elements).sorted()
        .map { Removal($0, observed: here.observed($0)) }
      if linked != ChangesLinked() { changes.append(Change(now, linked)) }
    case is ChannelLinked, is ChannelUnlinked:
      for channel in now.channels.elements.subtracting(before.channels.elements) {
        changes.append(
          Change(
            now,
            ChannelUnlinked(
              label: channel.label, url: channel.url, observed: now.channels.observed(channel))))
      }
      for channel in before.channels.elements.subtracting(now.channels.elements) {
        changes.append(Change(now, ChannelLinked(label: channel.label, url: channel.url)))
      }
    default: return
    }
  }

  /// A comment cannot be unsaid, only removed; taking the removal back says it again.
  ///
  /// So it is with evidence.
  mutating func restoreText(of event: Event, on now: Card, _ history: [RawEvent], _ random: UInt64)
  {
    if let comment = event.payload as? CommentAdded {
      changes.append(Change(now, CommentRedacted(comment: comment.comment)))
    }
    if event.payload is EvidenceNoted, now.evidence.contains(where: { $0.key == event.key }) {
      changes.append(Change(now, EvidenceWithdrawn(noted: event.key.id)))
    }
    if let withdrawn = event.payload as? EvidenceWithdrawn {
      let line = history.first { $0.key.id == withdrawn.noted }
      for other in line.map({ Event.all(in: $0) }) ?? [] where other.envelope.card == now.id {
        guard let noted = other.payload as? EvidenceNoted else { continue }
        changes.append(Change(now, noted))
      }
    }
    guard let redaction = event.payload as? CommentRedacted else { return }
    for raw in history {
      for other in Event.all(in: raw) {
        guard var comment = other.payload as? CommentAdded, comment.comment == redaction.comment
        else { continue }
        comment.comment = TargetID(random: random &+ UInt64(changes.count))
        changes.append(Change(now, comment))
        return
      }
    }
  }
}
