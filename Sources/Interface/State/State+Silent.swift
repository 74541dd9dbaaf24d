import Model

/// A card that somebody writes in silence, as far as it is.
package struct Silent: Sendable {
  /// For which seat at this keyboard.
  var seat = 0
  /// The card.
  var card: TableCard
  /// Its name on the table, when it lies there already.
  var id: CardID?
  /// What is asked for now.
  var asks = Asks.title
  /// A whole room looks at this screen: the text is shown as dots.
  var isHidden = false

  /// What of a card is asked for.
  package enum Asks: Sendable {
    case title
    case firstStep
    case target
    case setting
  }
}

/// Writing in silence: what is written lies face down until the reveal, and nobody's name is kept.
extension State {
  /// The meeting, when who acts here writes in silence now instead of on the board.
  var silence: Board.Held? {
    guard let held = heldNow, isSeat(held), present.mayWriteInSilence(held.course) else {
      return nil
    }
    return held
  }

  /// The kinds of cards that the round asks for.
  private func kinds(_ held: Board.Held) -> [Kind] {
    let wanted = present.silentRound(of: held.course)?.script.bounds.kinds ?? []
    return wanted.isEmpty ? Kind.allCases : wanted
  }

  /// Begins a card for a seat at this keyboard.
  mutating func writeInSilence(
    _ held: Board.Held, _ kind: Kind? = nil, seat: Int = 0, isHidden: Bool = false,
    text: String = ""
  ) {
    let kinds = kinds(held)
    let wanted = kind.map { kinds.contains($0) ? $0 : kinds[0] } ?? kinds[0]
    var silent = Silent(card: TableCard(kind: wanted, title: ""))
    silent.seat = seat
    silent.isHidden = isHidden
    if !isHidden { show(.session) }
    mode = .line(.silent(silent), LineEditor(text))
  }

  /// The next person at a keyboard that goes around: a new seat, and dots instead of letters.
  mutating func writeAsNext(_ held: Board.Held) {
    let used = table.sheets.compactMap(\.seat).filter { $0 < TableState.votes }.max() ?? -1
    writeInSilence(held, seat: used + 1, isHidden: true)
    say(words.nextPerson(used + 2), .good)
  }

  /// Whoever wrote last at a keyboard that goes around takes their last card back, to write it again or to leave it.
  ///
  /// It is not shown: the room looks on.
  mutating func takeBackLast(_ held: Board.Held) -> [Effect] {
    let own = table.sheets.filter { ($0.seat ?? TableState.votes) < TableState.votes }
    guard let seat = own.filter({ !$0.laid.cards.isEmpty }).compactMap(\.seat).max(),
      let item = held.course.item
    else {
      say(words.nothingLaid, .attention)
      return []
    }
    var sheet = sheet(of: seat, item.began)
    let kind = sheet.cards.popLast()?.card.kind
    writeInSilence(held, kind, seat: seat, isHidden: true)
    say(words.lastTakenBack(seat + 1), .good)
    return [.lay(sheet, seat: seat)]
  }

  /// Another kind of those that are asked for.
  func other(_ silent: Silent, _ step: Int) -> Silent {
    guard silent.asks == .title, let held = heldNow else { return silent }
    let kinds = kinds(held)
    let here = kinds.firstIndex(of: silent.card.kind) ?? 0
    var other = silent
    other.card.kind = kinds[(here + step + kinds.count) % kinds.count]
    return other
  }

  /// A kind whose letter was typed in front, if it is asked for.
  func named(_ silent: Silent, _ text: String) -> Silent? {
    guard silent.asks == .title, let held = heldNow, let kind = Kind(prefix: text),
      kinds(held).contains(kind)
    else { return nil }
    var named = silent
    named.card.kind = kind
    return named
  }

  /// A line of a silent card is done: what else it needs is asked for, or it is laid on the table.
  mutating func finish(_ silent: Silent, _ text: String) -> [Effect] {
    guard let held = heldNow, present.mayWriteInSilence(held.course) else {
      // What was typed stays in the line: it may be said on the board.
      mode = .line(.silent(silent), LineEditor(text))
      say(words.silenceIsOver, .attention)
      return []
    }
    var silent = silent
    let text = text.harmless()
    switch silent.asks {
    case .title: silent.card.title = text
    case .firstStep: silent.card.firstStep = text.isEmpty ? nil : text
    case .target: silent.card.targetGroups = CardField.items(text)
    case .setting:
      do { silent.card.settings = try CardField.settings(text, names) } catch {
        say(words.badField(error), .attention)
        mode = .line(.silent(silent), LineEditor(text))
        return []
      }
    }
    let needs = present.silentRound(of: held.course)?.script.bounds.needs ?? []
    if let need = silent.card.missing(needs).first(where: { $0.asks(of: silent.card.kind) }) {
      silent.asks = need == .firstStep ? .firstStep : .target
      mode = .line(.silent(silent), LineEditor())
      return []
    }
    return lay(silent, text, held)
  }

  private mutating func lay(_ silent: Silent, _ text: String, _ held: Board.Held) -> [Effect] {
    guard let item = held.course.item else { return [] }
    var sheet = sheet(of: silent.seat, item.began)
    if let id = silent.id, let place = sheet.cards.firstIndex(where: { $0.id == id }) {
      sheet.cards[place].card = silent.card
      seat.place = place
    } else {
      sheet.cards.append(SeatSheet.Laid(CardID(random: random()), silent.card))
      if silent.seat == 0, !silent.isHidden { seat.place = sheet.cards.count - 1 }
    }
    guard sheet.cards.count <= SeatSheet.most, sheet.bytes.count <= 60_000 else {
      mode = .line(.silent(silent), LineEditor(text))
      say(words.sheetIsFull, .attention)
      return []
    }
    seat.writing = (silent, text)
    if silent.id == nil {
      // Whoever has seen one thing has mostly seen more.
      var next = silent
      next.card = TableCard(kind: silent.card.kind, title: "")
      next.asks = .title
      mode = .line(.silent(next), LineEditor())
    }
    say(
      words.liesFaceDown(sheet.cards.count, isLate: !present.isFaceDown(held.session, held.course)))
    return [.lay(sheet, seat: silent.seat)]
  }

  /// What lies on the table for a seat at this keyboard, in the item that is on.
  private func sheet(of seat: Int, _ item: Stamp) -> SeatSheet {
    guard let laid = table.mine(seat)?.laid else { return SeatSheet(item: item) }
    return laid.item == item ? laid : laid.carried(into: item)
  }

  /// A sheet could not be laid: what was typed is in its line again.
  package mutating func couldNotLay() {
    seat.unlaid = heldNow?.course.round?.began
    guard let (silent, text) = seat.writing else { return }
    seat.writing = nil
    mode = .line(.silent(silent), LineEditor(text))
  }

  // MARK: - What lies before the seat

  /// The cards this seat has laid and that are not revealed yet.
  var myCards: [SeatSheet.Laid] { table.mine()?.laid.cards ?? [] }

  private var myCard: SeatSheet.Laid? {
    let cards = myCards
    return cards.isEmpty ? nil : cards[max(0, min(seat.place, cards.count - 1))]
  }

  mutating func write(_ command: Command, _ held: Board.Held) -> [Effect]? {
    guard board.mayWriteInSilence(held.course) else { return nil }
    if goAmong(myCards.count, command) { return [] }
    switch command {
    case .capture: if mayWrite() { writeInSilence(held) }
    case .editTitle, .editField, .takeBack:
      guard mayWrite() else { return [] }
      guard let laid = myCard, let item = held.course.item else {
        say(words.nothingLaid, .attention)
        return []
      }
      var silent = Silent(card: laid.card)
      silent.id = laid.id
      switch command {
      case .editTitle: mode = .line(.silent(silent), LineEditor(laid.card.title))
      case .editField:
        let fields: [CardField] =
          [.setting, .target] + (laid.card.kind == .innovation ? [.firstStep] : [])
        mode = .pick(
          Picker(
            purpose: .laid(laid.id),
            choices: fields.map {
              Picker.Choice(
                text: words.field($0), detail: text(of: $0, laid.card), value: .field($0))
            }))
      default:
        var sheet = sheet(of: 0, item.began)
        sheet.cards.removeAll { $0.id == laid.id }
        say(words.takenBack)
        return [.lay(sheet, seat: 0)]
      }
    default: return nil
    }
    return []
  }

  private func text(of field: CardField, _ card: TableCard) -> String {
    switch field {
    case .setting: card.settings.map { names.setting($0) }.joined(separator: ", ")
    case .target: card.targetGroups.joined(separator: ", ")
    case .firstStep: card.firstStep ?? ""
    default: card.title
    }
  }

  /// Asks for a field of a card that lies on the table.
  mutating func edit(_ field: CardField, ofLaid id: CardID) {
    mode = .browse
    guard let laid = myCards.first(where: { $0.id == id }) else { return }
    var silent = Silent(card: laid.card)
    silent.id = id
    silent.asks =
      switch field {
      case .setting: .setting
      case .target: .target
      case .firstStep: .firstStep
      default: .title
      }
    mode = .line(.silent(silent), LineEditor(text(of: field, laid.card)))
  }

  /// Goes up and down among so many lines; whether the command says that.
  mutating func goAmong(_ count: Int, _ command: Command) -> Bool {
    let place = max(0, min(seat.place, count - 1))
    switch command {
    case .up: seat.place = place - 1
    case .down: seat.place = place + 1
    case .first: seat.place = 0
    case .last: seat.place = count - 1
    case .pageUp: seat.place = place - 10
    case .pageDown: seat.place = place + 10
    default: return false
    }
    seat.place = max(0, min(seat.place, count - 1))
    return true
  }
}

extension Need {
  /// Whether it is asked for where a card of this kind is written in silence.
  func asks(of kind: Kind) -> Bool {
    switch self {
    case .firstStep: kind == .innovation
    case .targetGroups: true
    case .answers, .outcomes, .licence, .evidence, .makers: false
    }
  }
}
