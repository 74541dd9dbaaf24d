/// How the agenda of a meeting is changed, worked out as what to write.
extension Board {
  /// The places of the agenda whose turn has not come; what was left out there is among them.
  package func ahead(in session: Session) -> Range<Int> {
    let agenda = session.agenda.value
    let last = course(of: session).items.last
    let here = last.flatMap { on in agenda.firstIndex { $0.item == on.item } }
    return (here.map { $0 + 1 } ?? 0)..<agenda.count
  }

  /// An item whose turn has not come goes so many places on; `nil` when it cannot go there.
  package func moving(_ item: String, by step: Int, in session: Session) -> Change? {
    var agenda = session.agenda.value
    let ahead = ahead(in: session)
    guard let here = agenda.firstIndex(where: { $0.item == item }), ahead.contains(here),
      ahead.contains(here + step)
    else { return nil }
    agenda.insert(agenda.remove(at: here), at: here + step)
    return changing(agenda, of: session)
  }

  /// An item whose turn has not come gets so many minutes; `nil` when its turn came or it has them.
  package func giving(_ item: String, minutes: Int, in session: Session) -> Change? {
    var agenda = session.agenda.value
    guard let here = agenda.firstIndex(where: { $0.item == item }),
      ahead(in: session).contains(here), agenda[here].minutes != minutes,
      (1...Round.mostMinutes).contains(minutes)
    else { return nil }
    agenda[here].minutes = minutes
    return changing(agenda, of: session)
  }

  /// A method comes onto the agenda behind an item; behind what its turn has passed it is the next one.
  package func adding(_ method: Method, behind item: String?, in session: Session) -> Change {
    var agenda = session.agenda.value
    let here = agenda.firstIndex { $0.item == item }.map { $0 + 1 } ?? agenda.count
    let place = max(ahead(in: session).lowerBound, here)
    let taken = Set(agenda.map(\.item))
    let word = ((agenda.count + 1)...).lazy.map { "a\($0)" }.first { !taken.contains($0) } ?? ""
    agenda.insert(
      AgendaItem(item: word, method: method.id, name: method.name, minutes: method.minutes),
      at: place)
    return changing(agenda, of: session)
  }

  private func changing(_ agenda: [AgendaItem], of session: Session) -> Change {
    var edited = SessionEdited()
    edited.agenda = .set(agenda)
    return Change(session.id.cast(), edited)
  }
}
