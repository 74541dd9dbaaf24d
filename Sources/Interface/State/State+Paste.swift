package import Model

/// A text of many lines that becomes a card for each of them.
package struct PastedCards: Sendable {
  var lines: [Line]

  struct Line: Sendable {
    let kind: Kind
    let title: String
    /// The card on the board that says nearly the same.
    let twin: CardID?
    var fate: Fate

    /// What there is to choose from for this line.
    var fates: [Fate] { twin == nil ? [.card, .leave] : [.card, .merge, .leave] }
  }

  /// What becomes of a line.
  enum Fate: Equatable, Sendable {
    /// A card of its own.
    case card
    /// A card that goes into its twin at once: both titles can be found.
    case merge
    /// Nothing.
    case leave
  }

  /// The lines of a text that hold something, without what makes them a list, and the kind in front of them.
  package static func lines(of text: String) -> [(kind: Kind?, title: String)] {
    text.split(whereSeparator: \.isNewline).map {
      $0.withoutMark.harmless().trimmed.withoutBullet
    }.filter { !$0.isEmpty }.map { line in
      guard let kind = Kind(prefix: String(line.prefix(2))) else { return (nil, line) }
      return (kind, String(line.dropFirst(2)).trimmed)
    }.filter { !$0.1.isEmpty }
  }

  /// More lines are not taken in one go: together they must fit one line of the log.
  static let most = 100
  /// A longer title is a story.
  static let longest = 300
}

extension String {
  /// A line of a list without its dash, dot, box or number.
  fileprivate var withoutBullet: String {
    var rest = self[...]
    if let first = rest.first, "-*•–—◦▪".contains(first), rest.dropFirst().first == " " {
      rest = rest.dropFirst(2)
      for box in ["[ ] ", "[x] "] where rest.hasPrefix(box) { rest = rest.dropFirst(box.count) }
    } else {
      let digits = rest.prefix { $0.isASCII && $0.isNumber }
      let behind = rest.dropFirst(digits.count)
      if (1...3).contains(digits.count), behind.hasPrefix(". ") || behind.hasPrefix(") ") {
        rest = behind.dropFirst(2)
      }
    }
    return String(rest).trimmed
  }
}

extension State {
  /// A pasted text goes where somebody types, or begins a new card.
  mutating func paste(_ text: String) -> [Effect] {
    switch mode {
    case .line(.capture, let editor) where editor.text.isEmpty && offerPasted(text): return []
    case .line(let prompt, var editor):
      insert(text.trimmed, into: &editor)
      mode = .line(prompt, editor)
      if case .find(let origin) = prompt { find(editor.text, from: origin) }
      if case .filter(let line) = prompt { tryFilter(editor.text, from: line.origin) }
    case .pick(var picker):
      picker.filter.insert(text.trimmed)
      picker.selected = 0
      mode = .pick(picker)
      preview(picker)
    case .form(let form): paste(text, into: form)
    case .browse, .help:
      // A paste is text, never keys: it becomes the beginning of a new card.
      guard mayWrite() else { return [] }
      if let silence {
        writeInSilence(silence, text: text.trimmed.harmless())
        return []
      }
      if !offerPasted(text) {
        var editor = LineEditor()
        insert(text.trimmed, into: &editor)
        mode = .line(.capture(.problem), editor)
      }
    }
    return []
  }

  /// Puts a pasted text into a line, and says so when only its beginning fits.
  mutating func insert(_ text: String, into editor: inout LineEditor) {
    if !editor.insert(text) { say(words.pasteCut(most: LineEditor.longest), .attention) }
  }

  /// Offers a card for each line of a pasted text; `false` for a text that is one line.
  mutating func offerPasted(_ text: String) -> Bool {
    let lines = PastedCards.lines(of: text)
    guard lines.count > 1 else { return false }
    guard isForNow(.capture), mayWrite() else { return true }
    guard lines.count <= PastedCards.most else {
      say(words.pasteTooLong(lines.count, most: PastedCards.most), .attention)
      return true
    }
    if let long = lines.firstIndex(where: { $0.title.count > PastedCards.longest }) {
      say(words.pasteTooWide(line: long + 1), .attention)
      return true
    }
    let twins = board.twins(of: lines.map(\.title))
    var earlier: [Likeness] = []
    var pasted = PastedCards(lines: [])
    for (line, twin) in zip(lines, twins) {
      let likeness = Likeness(line.title)
      let isRepeated = earlier.contains { $0.isClose(to: likeness) }
      earlier.append(likeness)
      pasted.lines.append(
        PastedCards.Line(
          kind: line.kind ?? .problem, title: line.title, twin: twin,
          fate: isRepeated ? .leave : twin == nil ? .card : .merge))
    }
    mode = .pick(picker(for: pasted, selected: 0))
    return true
  }

  private func picker(for pasted: PastedCards, selected: Int) -> Picker {
    let cards = pasted.lines.count { $0.fate == .card }
    let merged = pasted.lines.count { $0.fate == .merge }
    var picker = Picker(purpose: .pasted(pasted), choices: [])
    picker.choices = [
      Picker.Choice(
        text: words.writePasted(cards, merging: merged), detail: "", value: .writePasted)
    ]
    for (place, line) in pasted.lines.enumerated() {
      let mark = line.fate == .leave ? "   " : words.letter(line.kind) + "  "
      picker.choices.append(
        Picker.Choice(text: mark + line.title, detail: told(line), value: .pastedLine(place)))
    }
    picker.selected = selected
    return picker
  }

  private func told(_ line: PastedCards.Line) -> String {
    switch line.fate {
    case .card: line.twin.map { words.looksLike(cardWithTitle($0)) } ?? ""
    case .merge: words.sameAs(line.twin.map { cardWithTitle($0) } ?? "")
    case .leave: words.leftOut
    }
  }

  private func cardWithTitle(_ id: CardID) -> String {
    names.card(id) + " " + (board.cards[id]?.title.value ?? "")
  }

  mutating func choose(_ value: Picker.Value, of pasted: PastedCards) -> [Effect] {
    guard case .pastedLine(let place) = value else { return write(pasted) }
    var pasted = pasted
    let fates = pasted.lines[place].fates
    let here = fates.firstIndex(of: pasted.lines[place].fate) ?? 0
    pasted.lines[place].fate = fates[(here + 1) % fates.count]
    mode = .pick(picker(for: pasted, selected: place + 1))
    return []
  }

  /// Writes all of it in one go, so that one undo takes it back.
  private mutating func write(_ pasted: PastedCards) -> [Effect] {
    let lines = pasted.lines.filter { $0.fate != .leave }
    guard !lines.isEmpty else {
      say(words.nothingPasted, .dim)
      return []
    }
    guard isForNow(.capture), mayWrite(), whoOrAsk(.capture) != nil else { return [] }
    var changes: [Change] = []
    var last: CardCaptured?
    var first: CardID?
    for line in lines {
      let id = CardID(random: random())
      let captured = board.capturing(line.kind, line.title, behind: last, random: random())
      changes.append(Change(id.cast(), captured))
      if line.fate == .merge, let twin = line.twin {
        changes.append(
          Change(id.cast(), CardMerged(into: board.survivor(of: twin), reason: nil)))
      } else {
        first = first ?? id
      }
      last = captured
    }
    if let first {
      selection = first
      stage = .recognise
    }
    if screen != .board { show(.board) }
    let merged = lines.count { $0.fate == .merge }
    say(words.pasted(lines.count - merged, merged: merged), .good)
    return [.record(changes)]
  }

  // MARK: - One card

  /// Asks whether a new card is the same as one that says nearly the same; `false` when none does.
  mutating func askAboutTwin(of kind: Kind, _ title: String) -> Bool {
    // In a round everybody writes against the clock; what is double is laid together afterwards.
    guard heldNow?.course.round == nil, let twin = board.twins(of: [title]).first ?? nil
    else { return false }
    mode = .pick(
      Picker(
        purpose: .twin(kind, title),
        choices: [
          Picker.Choice(text: words.ownCard, detail: title, value: .writePasted),
          Picker.Choice(
            text: words.sameAs(names.card(twin)), detail: board.cards[twin]?.title.value ?? "",
            value: .card(twin)),
        ]))
    return true
  }

  /// The new card is written, and goes into its twin if that was picked.
  mutating func capture(_ kind: Kind, _ title: String, _ value: Picker.Value) -> [Effect] {
    guard case .card(let id) = value else { return capture(kind, title) }
    guard let twin = standing(id) else { return [] }
    let new = CardID(random: random())
    let captured = board.capturing(kind, title, random: random())
    if screen == .board { select(twin.id) }
    let number = words.letter(kind) + String(captured.number ?? 0)
    say(words.merged([number], into: names.card(twin.id)), .good)
    return [
      .record([
        Change(new.cast(), captured), Change(new.cast(), CardMerged(into: twin.id, reason: nil)),
      ])
    ]
  }
}
