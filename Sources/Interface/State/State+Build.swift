import Model

/// A card that was dealt to this seat.
struct DealtCard: Equatable {
  let id: CardID
  let kind: Kind
  let title: String
  /// It lies face down: what is built on it does as well.
  let isFaceDown: Bool
  /// What others built on it, at the seats where it was before.
  var builds: [String] = []
  /// What this seat built on it.
  var mine: [String] = []
}

/// Building on cards that go around.
extension State {
  /// The cards that lie before this seat in the round that runs; empty when nothing came, or all have been here.
  func dealt(_ held: Board.Held) -> [DealtCard] {
    guard let pass = board.pass(of: held.course), let item = held.course.item else { return [] }
    return board.silentRound(of: held.course) != nil
      ? dealtFaceDown(pass, item.began) : dealtOpen(pass, item.began)
  }

  private func dealtFaceDown(_ pass: Int, _ item: Stamp) -> [DealtCard] {
    let sheets = written.filter { $0.laid.item == item }
    // Who comes while cards go around has none, and moves nobody else's.
    let cards = Dealing.cards(
      sheets.map { ($0.name, $0.laid) }, to: table.mine()?.name, pass: pass)
    return cards.map { laid in
      var card = DealtCard(
        id: laid.id, kind: laid.card.kind, title: laid.card.title, isFaceDown: true)
      for sheet in sheets {
        let texts = sheet.laid.builds.filter { $0.card == laid.id }.map(\.text)
        if sheet.seat == 0 { card.mine += texts } else { card.builds += texts }
      }
      return card
    }
  }

  private func dealtOpen(_ pass: Int, _ item: Stamp) -> [DealtCard] {
    guard let me else { return [] }
    let cards = board.cards.all.filter {
      $0.isOnBoard && ($0.captured?.stamp ?? .zero) >= item && $0.capturedBy != nil
    }
    let people = Set(cards.compactMap(\.capturedBy) + [me]).sorted()
    guard let seat = people.firstIndex(of: me),
      let source = Dealing.source(of: seat, pass: pass, seats: people.count)
    else { return [] }
    return cards.filter { $0.capturedBy == people[source] }.map {
      DealtCard(id: $0.id, kind: $0.kind.value, title: $0.title.value, isFaceDown: false)
    }
  }

  mutating func build(_ command: Command, _ held: Board.Held, _ round: Course.Running) -> [Effect]?
  {
    guard round.script.sight == .passed else { return nil }
    let cards = dealt(held)
    if goAmong(cards.count, command) { return [] }
    guard command == .capture || command == .comment || command == .takeBack else { return nil }
    guard mayWrite() else { return [] }
    guard !cards.isEmpty else {
      say(words.nothingDealt, .attention)
      return []
    }
    let card = cards[max(0, min(seat.place, cards.count - 1))]
    if command != .takeBack {
      mode = .line(.buildOn(card.id, isFaceDown: card.isFaceDown), LineEditor())
      return []
    }
    guard var sheet = table.mine()?.laid,
      let last = sheet.builds.lastIndex(where: { $0.card == card.id })
    else {
      say(words.nothingLaid, .attention)
      return []
    }
    sheet.builds.remove(at: last)
    say(words.takenBack)
    return [.lay(sheet, seat: 0)]
  }

  /// Builds on a card that lies before this seat.
  mutating func build(on id: CardID, isFaceDown: Bool, _ text: String) -> [Effect] {
    guard isFaceDown else {
      guard let card = standing(id) else { return [] }
      say(words.commented(names.card(card.id)), .good)
      let comment = CommentAdded(
        comment: TargetID(random: random()), kind: .build, text: text.harmless())
      return [.record([Change(card, comment)])]
    }
    guard let held = heldNow, let item = held.course.item,
      present.isFaceDown(held.session, held.course)
    else {
      mode = .line(.buildOn(id, isFaceDown: true), LineEditor(text))
      say(words.silenceIsOver, .attention)
      return []
    }
    var sheet = table.mine()?.laid ?? SeatSheet(item: item.began)
    sheet.builds.append(SeatSheet.Build(on: id, text.harmless()))
    guard sheet.builds.count <= SeatSheet.most, sheet.bytes.count <= 60_000 else {
      mode = .line(.buildOn(id, isFaceDown: true), LineEditor(text))
      say(words.sheetIsFull, .attention)
      return []
    }
    say(words.isBuiltOn, .good)
    return [.lay(sheet, seat: 0)]
  }
}
