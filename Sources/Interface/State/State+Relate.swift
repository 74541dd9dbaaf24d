import Model

/// What is said of a partner and others: that their bodies compete, that two were introduced.
extension State {
  /// Asks what is to be said of the partner whose page this is.
  mutating func pickRelation() {
    guard mayWrite(), case .partner(let id) = screen, whoOrAsk(.relate) != nil else { return }
    let names = names
    let body = board.side(of: id)
    let rivals = board.competitors(of: body)
    var choices = board.nextDoor(to: id).map { neighbour in
      Picker.Choice(
        text: words.wasIntroduced(names.partner(neighbour.partner)),
        detail: neighbour.cards.map { names.card($0) }.joined(separator: " "),
        value: .introduce(neighbour.partner))
    }
    choices += rivals.map {
      Picker.Choice(
        text: words.competesNow(names.partner($0), false), detail: "", value: .compete($0, false))
    }
    choices += board.activePartners.filter { other in
      !other.type.value.isPrivate && other.id != body && !rivals.contains(other.id)
        && !board.affiliations(of: body).contains(other.id)
        && !board.affiliations(of: other.id).contains(body)
    }.map {
      Picker.Choice(
        text: words.competesNow(names.partner($0.id), true), detail: "",
        value: .compete($0.id, true))
    }
    guard !choices.isEmpty else { return say(words.nobodyToRelate, .dim) }
    mode = .pick(Picker(purpose: .relate(id), choices: choices))
  }

  /// Writes what was picked.
  mutating func relate(_ id: PartnerID, _ value: Picker.Value) -> [Effect] {
    switch value {
    case .compete(let other, let compete):
      guard let change = board.competing(id, other, compete) else { return [] }
      say(
        words.competitionNoted(
          names.partner(board.side(of: id)), names.partner(other), compete), .good)
      return [.record([change])]
    case .introduce(let other):
      guard let change = board.introducing(id, other) else { return [] }
      say(words.introduced(names.partner(id), names.partner(other)), .good)
      return [.record([change])]
    default: return []
    }
  }
}
