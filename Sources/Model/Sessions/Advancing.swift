/// How a meeting moves on, worked out as what to write.
extension Board {
  /// A meeting after a template, under a new number.
  package func planning(
    _ title: String, _ template: Template, minutes: Int? = nil, _ library: Library,
    facilitator: PartnerID?
  ) -> SessionPlanned {
    var planned = SessionPlanned()
    planned.number = lastSessionNumber + 1
    planned.title = title
    planned.agenda = template.agenda(in: minutes, library)
    planned.facilitator = facilitator
    return planned
  }

  /// The next round, or the first one of the next item; none behind the last item.
  package func goingOn(_ session: Session, _ library: Library) -> [Change] {
    let course = course(of: session)
    let agenda = session.agenda.value
    let last = course.rounds.last
    if let on = course.item, let item = agenda.first(where: { $0.item == on.item }) {
      let done = last?.place.item == on.item ? last?.place.round ?? 0 : 0
      let rounds = library.rounds(of: item)
      if done < rounds.count { return [begin(session, item, done, rounds)] }
    }
    let here = course.items.last.flatMap { on in agenda.firstIndex { $0.item == on.item } }
    let next = agenda.indices.first {
      $0 > (here ?? -1) && !course.skipped.contains(agenda[$0].item)
    }
    return next.map { beginning(session, agenda[$0], library) } ?? []
  }

  /// The round before, with its whole time; before the first of an item the last one of the item before.
  package func goingBack(_ session: Session, _ library: Library) -> [Change] {
    let course = course(of: session)
    let agenda = session.agenda.value
    guard let on = course.item, let here = agenda.firstIndex(where: { $0.item == on.item }) else {
      return []
    }
    let round = course.rounds.last.map { $0.place.item == on.item ? $0.place.round : 1 } ?? 1
    if round > 1 {
      let rounds = library.rounds(of: agenda[here])
      return [begin(session, agenda[here], min(round, rounds.count + 1) - 2, rounds)]
    }
    let before = agenda[..<here].last { !course.skipped.contains($0.item) }
    guard let before else { return [] }
    let rounds = library.rounds(of: before)
    return [
      Change(session.id.cast(), AgendaItemStarted(item: before.item)),
      begin(session, before, rounds.count - 1, rounds),
    ]
  }

  /// An item that is on or ahead is left out; the one that is on gives way to the next.
  package func skipping(_ item: AgendaItem, in session: Session, _ library: Library) -> [Change] {
    let skipped = Change(session.id.cast(), AgendaItemSkipped(item: item.item))
    let course = course(of: session)
    guard course.item?.item == item.item else { return [skipped] }
    let agenda = session.agenda.value
    let here = agenda.firstIndex { $0.item == item.item } ?? agenda.count
    let next = agenda.dropFirst(here + 1).first { !course.skipped.contains($0.item) }
    return [skipped] + (next.map { beginning(session, $0, library) } ?? [])
  }

  /// An item begins with its first round.
  package func beginning(_ session: Session, _ item: AgendaItem, _ library: Library) -> [Change] {
    [
      Change(session.id.cast(), AgendaItemStarted(item: item.item)),
      begin(session, item, 0, library.rounds(of: item)),
    ]
  }

  private func begin(_ session: Session, _ item: AgendaItem, _ index: Int, _ rounds: [Round])
    -> Change
  {
    Change(
      session.id.cast(),
      RoundStarted(item: item.item, round: index + 1, of: rounds.count, script: rounds[index]))
  }
}
