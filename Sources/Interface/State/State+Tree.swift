package import Model

/// What is done in the challenge tree.
extension State {
  /// A command that lives in the tree; the cards' own commands go to the card that is selected there.
  mutating func performInTree(_ command: Command) -> [Effect] {
    switch command {
    case .nextChallenge: nextChallenge()
    case .fold: fold(false)
    case .unfold: fold(true)
    case .dream: editChallenge()
    case .answer: answerCard()
    case .mark: mark()
    case .hang: return hang()
    case .newChallenge: nameChallenge()
    default: break
    }
    return []
  }

  /// Enter: unfolds what is folded, opens a card, edits a dream or a change.
  mutating func openSpot() -> [Effect] {
    if isFolded {
      fold(true)
      return []
    }
    switch tree.spot {
    case .card(_, let id): return open(id)
    case .challenge: fold(false)
    case .dream, .change: editChallenge()
    case nil: say(words.noCardSelected, .attention)
    }
    return []
  }

  // MARK: - The dream and what must change

  /// Asks for the dream or the change that is selected; else which of them is meant.
  private mutating func editChallenge() {
    guard mayWrite() else { return }
    guard let challenge = spotChallenge else { return say(words.noChallengeHere, .attention) }
    switch tree.spot {
    case .dream: editDream(of: challenge)
    case .change(_, let change): editChange(change, of: challenge)
    default:
      var picker = Picker(purpose: .challenge(challenge.id), choices: [])
      picker.choices.append(
        Picker.Choice(text: words.dreamLabel, detail: dreamText(challenge), value: .dream))
      for change in challenge.changes where change.dropped.value == nil {
        picker.choices.append(
          Picker.Choice(text: change.id, detail: change.text.value, value: .change(change.id)))
      }
      picker.choices.append(Picker.Choice(text: words.newChange, detail: "", value: .change(nil)))
      mode = .pick(picker)
    }
  }

  /// The form of a challenge that is new, with what was begun of one.
  private mutating func nameChallenge() {
    guard mayWrite() else { return }
    let begun = drafts.keys.first {
      if case .challenge = $0 { isNew($0) } else { false }
    }
    openForm(begun ?? .challenge(ChallengeID(random: random())), at: .challenge(.title))
  }

  var spotChallenge: Challenge? {
    tree.spot?.frame.challenge.flatMap { board.challenges[$0] }
  }

  mutating func editDream(of challenge: Challenge) {
    mode = .line(.dream(challenge.id), LineEditor(dreamText(challenge)))
  }

  /// `nil`: a change that nobody named yet.
  mutating func editChange(_ change: String?, of challenge: Challenge) {
    let text = challenge.changes.first { $0.id == change }?.text.value ?? ""
    mode = .line(.change(challenge.id, change), LineEditor(text))
  }

  /// As a person writes it: `2028: not one meal ends as waste`.
  func dreamText(_ challenge: Challenge) -> String {
    challenge.dream.value.map { State.text(of: $0) } ?? ""
  }

  mutating func tellDream(_ text: String, of id: ChallengeID) -> [Effect] {
    guard let challenge = board.challenges[id],
      text != dreamText(challenge) || challenge.dreams.count > 1
    else {
      say(words.unchanged, .dim)
      return []
    }
    let (year, sentence) = ChallengeField.yearInFront(text)
    guard !sentence.isEmpty else {
      say(words.emptyText, .attention)
      return []
    }
    say(words.dreamTold(names.challenge(id)), .good)
    return [.record([Change(id.cast(), tell(sentence, from: year, of: challenge))])]
  }

  /// The event that tells a dream; a round in which everybody dreams alone remembers whose it was.
  mutating func tell(_ sentence: String, from year: Int?, of challenge: Challenge) -> DreamTold {
    let told = telling(sentence, from: year, of: challenge)
    let id: TargetID = challenge.id.cast()
    if let round = ownRound(of: .dream) {
      for old in meeting.work.own(id, in: round.began) {
        meeting.work.note(sentence, for: old, about: id, in: round.began)
      }
      meeting.work.note(sentence, about: id, in: round.began)
    }
    return told
  }

  /// Writes a change that is needed; without a text it is not needed any more.
  mutating func needChange(_ change: String?, _ text: String, of id: ChallengeID) -> [Effect] {
    guard let challenge = board.challenges[id] else { return [] }
    let old = challenge.changes.first { $0.id == change }
    guard !text.isEmpty else {
      guard let old else {
        say(words.emptyText, .attention)
        return []
      }
      say(words.changeDropped(old.id, names.challenge(id)))
      return [.record([Change(id.cast(), ChangeDropped(change: old.id, reason: nil))])]
    }
    guard old?.text.value != text else {
      say(words.unchanged, .dim)
      return []
    }
    let name = old?.id ?? board.nextChange(of: challenge)
    tree.spot = .change(.challenge(id), name)
    if screen == .session { meeting.work.spot = .change(id, name) }
    say(words.changeNeeded(name, names.challenge(id)), .good)
    return [.record([Change(id.cast(), ChangeNeeded(change: name, text: text))])]
  }

  // MARK: - Splitting and answering

  /// Asks for the title of a part of the card.
  mutating func split(_ card: Card) {
    guard card.kind.value != .innovation else {
      return say(names.card(card.id) + ": " + words.cannotHang(.innovation), .attention)
    }
    mode = .line(.split(card.id), LineEditor())
  }

  /// Asks which innovation answers the card: one that is there, or a new one.
  private mutating func answerCard() {
    guard mayWrite() else { return }
    guard let card, let onBoard = standing(card.id) else {
      if card == nil { say(words.noCardSelected, .attention) }
      return
    }
    guard onBoard.kind.value != .innovation else {
      return say(names.card(onBoard.id) + ": " + words.cannotHang(.innovation), .attention)
    }
    var picker = Picker(purpose: .answer(onBoard.id), choices: [])
    picker.choices.append(
      Picker.Choice(text: words.newInnovation, detail: "", value: .newInnovation))
    for other in board.cards.all where other.isOnBoard && other.kind.value == .innovation {
      guard (try? board.hanging(other, below: onBoard)) != nil else { continue }
      picker.choices.append(
        Picker.Choice(
          label: names.card(other.id), text: other.short.value ?? other.title.value,
          detail: board.answered(by: other).map { names.card($0) }.joined(separator: " "),
          value: .card(other.id)))
    }
    mode = .pick(picker)
  }

  /// A new card below this one, or a new innovation that answers it; the tree shows it.
  mutating func grow(_ kind: Kind, _ title: String, below card: Card) -> [Effect] {
    let id = CardID(random: random())
    let changes = board.splitting(card, into: kind, id, title, random: random())
    let name = words.letter(kind) + String(board.lastNumber + 1)
    say(words.hung(name, names.card(card.id), isAnswer: kind == .innovation), .good)
    switch screen {
    case .tree:
      let frame = tree.spot?.frame ?? board.frame(of: card)
      unfold(card.id, in: frame)
      tree.folded.remove(.card(frame, card.id))
      tree.spot = .card(frame, id)
    case .board:
      selection = id
      stage = .recognise
    case .clusters: clusters.spot = .card(id)
    case .session: meeting.work.spot = .card(id)
    case .card, .lineage, .partner, .matrix, .history, .ballot, .results: break
    }
    return [.record(changes)]
  }

  // MARK: - Hanging elsewhere

  /// Hangs one card below another, or says why it cannot hang there.
  mutating func hang(_ card: Card, below other: Card) -> [Effect] {
    do throws(Board.HangProblem) {
      let changes = try board.hanging(card, below: other)
      say(
        words.hung(
          names.card(card.id), names.card(other.id), isAnswer: card.kind.value == .innovation),
        .good)
      return [.record(changes)]
    } catch {
      say(names.card(card.id) + ": " + words.cannotHang(error), .attention)
      return []
    }
  }

  private mutating func mark() {
    guard let card, card.isOnBoard else { return say(words.noCardSelected, .attention) }
    if let place = tree.marked.firstIndex(of: card.id) {
      tree.marked.remove(at: place)
    } else {
      tree.marked.append(card.id)
    }
    say(words.marked(tree.marked.map { names.card($0) }), .dim)
  }

  /// Hangs the marked cards below what is selected, as one step.
  private mutating func hang() -> [Effect] {
    guard mayWrite() else { return [] }
    guard !tree.marked.isEmpty else {
      say(words.nothingMarked, .attention)
      return []
    }
    guard let spot = tree.spot else { return [] }
    var changes: [Change] = []
    for card in tree.marked.compactMap({ board.cards[$0] }) {
      do throws(Board.HangProblem) {
        if let target = spot.card {
          guard let other = standing(target) else { return [] }
          changes += try board.hanging(card, below: other)
        } else {
          changes += try board.hanging(card, in: spot.frame)
        }
      } catch {
        say(names.card(card.id) + ": " + words.cannotHang(error), .attention)
        return []
      }
    }
    let what = tree.marked.map { names.card($0) }.joined(separator: ", ")
    let isAnswer = tree.marked.allSatisfy { board.cards[$0]?.kind.value == .innovation }
    say(
      words.hung(
        what, spot.card.map { names.card($0) } ?? shortName(spot.frame),
        isAnswer: isAnswer && spot.card != nil), .good)
    if let first = tree.marked.first {
      if let card = spot.card { tree.folded.remove(.card(spot.frame, card)) }
      tree.open.insert(spot.frame)
      tree.spot = .card(spot.frame, first)
    }
    tree.marked = []
    return [.record(changes)]
  }
}

extension Board {
  /// The word of a change that is new: the challenge's label and the next free number.
  package func nextChange(of challenge: Challenge) -> String {
    let label = label(of: challenge)
    var number = challenge.changes.count + 1
    while challenge.changes.contains(where: { $0.id == "\(label).\(number)" }) { number += 1 }
    return "\(label).\(number)"
  }
}
