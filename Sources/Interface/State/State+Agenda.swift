import Model

/// Changing the agenda of the meeting that is held, and who leads it.
extension State {
  /// Does what a key means beside the clock; `nil`: it means the same here as elsewhere.
  mutating func performOnAgenda(_ held: Board.Held, _ command: Command) -> [Effect]? {
    let items = held.session.agenda.value.map(\.item)
    let here = meeting.item.flatMap { items.firstIndex(of: $0) }
    func select(_ place: Int) {
      meeting.item = items.isEmpty ? nil : items[max(0, min(items.count - 1, place))]
    }
    // The selection begins at the item that is on.
    let start = held.course.item.flatMap { on in items.firstIndex(of: on.item) } ?? 0
    switch command {
    case .up: select((here ?? start + 1) - 1)
    case .down: select((here ?? start - 1) + 1)
    case .first, .pageUp: select(0)
    case .last, .pageDown: select(items.count - 1)
    case .back:
      guard meeting.item != nil else { return nil }
      meeting.item = nil
    case .open:
      guard let here else {
        say(words.chooseItem, .dim)
        return []
      }
      if mayWrite() { pickItem(items[here], held) }
    case .itemUp, .itemDown:
      guard let here else {
        say(words.chooseItem, .dim)
        return []
      }
      return mayWrite() ? move(items[here], command == .itemUp ? -1 : 1, held) : []
    default: return nil
    }
    return []
  }

  private mutating func move(_ item: String, _ step: Int, _ held: Board.Held) -> [Effect] {
    guard let change = board.moving(item, by: step, in: held.session) else {
      say(words.itemStays, .attention)
      return []
    }
    return [.record([change])]
  }

  private mutating func pickItem(_ word: String, _ held: Board.Held) {
    let agenda = held.session.agenda.value
    guard let place = agenda.firstIndex(where: { $0.item == word }) else { return }
    let ahead = board.ahead(in: held.session)
    var choices = [Picker.Choice(words.beginItem, .beginItem)]
    if ahead.contains(place) {
      choices.append(
        Picker.Choice(
          words.otherMinutes, .itemMinutes, detail: words.minutes(agenda[place].minutes)))
      if ahead.contains(place - 1) {
        choices.append(Picker.Choice(words.itemEarlier, .moveItem(-1)))
      }
      if ahead.contains(place + 1) { choices.append(Picker.Choice(words.itemLater, .moveItem(1))) }
    }
    if ahead.contains(place) || held.course.item?.item == word {
      choices.append(Picker.Choice(words.leaveOutItem, .skipItem))
    }
    choices.append(Picker.Choice(words.addMethod, .addMethod))
    mode = .pick(
      Picker(purpose: .meeting(.item(held.session.id, item: word)), choices: choices))
  }

  /// The methods there are, to put one on the agenda of the meeting that is held.
  private mutating func pickMethod(behind word: String, in id: SessionID) {
    let choices = (meeting.library?.methods ?? []).map {
      Picker.Choice($0.name[words.language], .add($0.id), detail: words.minutes($0.minutes))
    }
    mode = .pick(Picker(purpose: .meeting(.methodBehind(id, item: word)), choices: choices))
  }

  /// Puts a method on the agenda.
  mutating func add(_ name: String, behind word: String, in id: SessionID) -> [Effect] {
    guard let held = held(), held.session.id == id, let method = meeting.library?.method(name)
    else { return [] }
    say(words.isOnAgenda(method.name[words.language].harmless()), .good)
    return [.record([board.adding(method, behind: word, in: held.session)])]
  }

  /// Does with an item what was picked.
  mutating func act(_ choice: MeetingChoice, onItem word: String, in id: SessionID) -> [Effect] {
    guard let held = held(), held.session.id == id,
      let item = held.session.agenda.value.first(where: { $0.item == word })
    else { return [] }
    switch choice {
    case .beginItem:
      guard let library = meeting.library else { return [.readLibrary] }
      meeting.item = nil
      let changes = board.beginning(held.session, item, library)
      return revealing(before: changes, held) + [.record(changes)]
    case .itemMinutes:
      mode = .line(.meeting(.itemMinutes(id, item: word)), LineEditor(String(item.minutes)))
    case .moveItem(let step): return move(word, step, held)
    case .addMethod: pickMethod(behind: word, in: id)
    case .skipItem:
      guard let library = meeting.library else { return [.readLibrary] }
      say(words.leftOut(itemName(item)))
      let changes = board.skipping(item, in: held.session, library)
      let isOn = held.course.item?.item == word
      return (isOn ? revealing(before: changes, held) : []) + [.record(changes)]
    default: break
    }
    return []
  }

  /// An item gets other minutes.
  mutating func give(_ word: String, minutes: Int, in id: SessionID) -> [Effect] {
    guard let held = held(), held.session.id == id,
      let item = held.session.agenda.value.first(where: { $0.item == word })
    else { return [] }
    guard let change = board.giving(word, minutes: minutes, in: held.session) else {
      say(item.minutes == minutes ? words.unchanged : words.itemStays, .dim)
      return []
    }
    say(words.itemHas(itemName(item), minutes))
    return [.record([change])]
  }

  // MARK: - Roles

  /// Which role is to go to somebody.
  mutating func pickRole(of session: Session) {
    func choice(_ role: SessionRole, _ holder: PartnerID?) -> Picker.Choice {
      Picker.Choice(
        words.sessionRole(role), .role(role),
        detail: holder.map { names.partner($0) } ?? words.nobodyWord)
    }
    mode = .pick(
      Picker(
        purpose: .meeting(.role(session.id)),
        choices: [
          choice(.facilitator, session.facilitator.value), choice(.scribe, session.scribe.value),
        ]))
  }

  /// A meeting whose roles can go to somebody, or says that it is over: while somebody chooses, others may close it.
  private mutating func planned(orHeld id: SessionID) -> Session? {
    guard let session = board.sessions[id], board.course(of: session).state != .closed else {
      say(words.noMeeting, .attention)
      return nil
    }
    return session
  }

  /// Who is to have a role; who has none yet is offered it first.
  mutating func pickHolder(of role: SessionRole, in id: SessionID) {
    guard let session = planned(orHeld: id) else { return }
    var choices = people(at: session)
    if role == .scribe { choices.append(Picker.Choice(words.nobodyWord, .none)) }
    var picker = Picker(purpose: .meeting(.roleTo(id, role)), choices: choices)
    let wanted = me.flatMap { session.leads($0) ? nil : $0 }
    picker.selected =
      choices.firstIndex {
        if case .partner(let partner) = $0.value { partner == wanted } else { false }
      } ?? 0
    mode = .pick(picker)
  }

  /// A role goes to somebody.
  mutating func hand(_ role: SessionRole, to partner: PartnerID?, in id: SessionID) -> [Effect] {
    guard let session = planned(orHeld: id) else { return [] }
    let holder = role == .facilitator ? session.facilitator.value : session.scribe.value
    guard holder != partner else {
      say(words.unchanged, .dim)
      return []
    }
    say(
      words.handed(words.sessionRole(role), partner.map { names.partner($0) } ?? words.nobodyWord),
      .good)
    return [.record([Change(id.cast(), RoleHanded(role: role, to: partner))])]
  }
}
