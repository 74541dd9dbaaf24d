import Model

/// Ticking who is there.
extension State {
  /// The list of people, to tick who is there.
  mutating func showAttendance(_ session: Session, at partner: PartnerID? = nil) {
    var picker = Picker(
      purpose: .meeting(.attendance(session.id)), choices: attendance(session))
    picker.selected =
      picker.choices.firstIndex {
        if case .partner(let id) = $0.value { id == partner } else { false }
      } ?? 0
    mode = .pick(picker)
  }

  private func attendance(_ session: Session) -> [Picker.Choice] {
    let present = Set(session.present)
    let people = board.activePartners.filter { $0.type.value.isPrivate }.map { partner in
      Picker.Choice(
        text: (present.contains(partner.id) ? "[x] " : "[ ] ") + names.partner(partner.id),
        detail: partner.affiliation.value.map { names.partner($0) } ?? "",
        value: .partner(partner.id))
    }
    return people + [Picker.Choice(text: words.somebodyNew, detail: "", value: .newPartner)]
  }

  /// What others tick is seen while the list is open.
  mutating func refreshAttendance() {
    guard case .pick(var picker) = mode, case .meeting(.attendance(let id)) = picker.purpose,
      let session = board.sessions[id]
    else { return }
    picker.choices = attendance(session)
    picker.selected = max(0, min(picker.selected, picker.visible.count - 1))
    mode = .pick(picker)
  }

  /// Ticks somebody, or takes the tick away; the list stays.
  mutating func tick(_ partner: PartnerID, at id: SessionID) -> [Effect] {
    guard let session = board.sessions[id] else { return [] }
    let isThere = session.present.contains(partner)
    showAttendance(session, at: partner)
    let noted =
      isThere
      ? AttendanceNoted(present: [], absent: [partner]) : AttendanceNoted(present: [partner])
    let audience = board.attendanceAudience(of: session)
    return [.record([Change(id.cast(), noted, audience: audience)])]
  }

  /// Somebody came; who is not on the board yet takes part from now on.
  mutating func receive(_ name: String, at id: SessionID) -> [Effect] {
    guard let session = board.sessions[id] else { return [] }
    if let known = board.partner(named: name), known.name?.folded == name.folded {
      guard session.present.contains(known.id) else { return tick(known.id, at: id) }
      showAttendance(session, at: known.id)
      return []
    }
    let partner = PartnerID(random: random())
    let audience = board.attendanceAudience(of: session)
    showAttendance(session)
    // By the Chatham House rule nobody else hears that they came.
    let joining = Board.joining(partner, named: name.harmless(), silently: audience == .own)
    let noted = AttendanceNoted(present: [partner])
    return [.record(joining + [Change(id.cast(), noted, audience: audience)])]
  }
}
