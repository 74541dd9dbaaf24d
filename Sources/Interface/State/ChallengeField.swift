package import Model

/// The fields of a challenge; keys and the command line share them.
package enum ChallengeField: Hashable, Sendable {
  case title
  case short
  case need
  case target
  case vulnerable
  case reach
  case dream
  /// What must change, under its word.
  case change(String)
  /// One thing more that must change.
  case newChange
  case closed
}

extension ChallengeField {
  /// The fields of a challenge; one that is not named yet cannot be over.
  package static func all(of challenge: Challenge) -> [ChallengeField] {
    [.title, .short, .need, .target, .vulnerable, .reach, .dream]
      + challenge.changes.filter { $0.dropped.value == nil }.map { .change($0.id) }
      + (challenge.named == nil ? [.newChange] : [.newChange, .closed])
  }

  /// The field as a line of text, as a person would write it.
  package func text(of challenge: Challenge, _ names: Names) -> String {
    let words = names.words
    switch self {
    case .title: return challenge.title.value
    case .short: return challenge.short.value ?? ""
    case .need: return challenge.need.value ?? ""
    case .target: return challenge.targetGroups.value.joined(separator: ", ")
    case .vulnerable: return words.yesOrNo(challenge.vulnerable.value)
    case .reach: return challenge.reach.value.map { words.reach($0) } ?? ""
    case .dream: return challenge.dream.value.map { State.text(of: $0) } ?? ""
    case .change(let id): return challenge.changes.first { $0.id == id }?.text.value ?? ""
    case .newChange: return ""
    case .closed: return words.openOrClosed(challenge.closed.value == nil)
    }
  }

  func choices(_ words: any Words) -> FieldChoices? {
    switch self {
    case .vulnerable: FieldChoices(canBeNone: false, of: [true, false].map { words.yesOrNo($0) })
    case .reach: FieldChoices(of: Reach.allCases.map { words.reach($0) })
    case .closed: FieldChoices(canBeNone: false, of: [true, false].map { words.openOrClosed($0) })
    default: nil
    }
  }

  /// What others wrote there without having seen what stands there.
  package func otherVersions(of challenge: Challenge, _ names: Names) -> [String] {
    switch self {
    case .title: challenge.title.others.map(\.value)
    case .short: challenge.short.others.map { $0.value ?? "" }
    case .need: challenge.need.others.map { $0.value ?? "" }
    case .target: challenge.targetGroups.others.map { $0.value.joined(separator: ", ") }
    case .dream: challenge.dream.others.compactMap { $0.value.map { State.text(of: $0) } }
    case .vulnerable: challenge.vulnerable.others.map { names.words.yesOrNo($0.value) }
    case .reach: challenge.reach.others.map { $0.value.map { names.words.reach($0) } ?? "" }
    case .change, .newChange, .closed: []
    }
  }

  /// The changes that write all of this, or name a challenge that is not named yet.
  package static func changes(
    _ written: [Written<ChallengeField, Challenge>], of challenge: Challenge, _ names: Names
  ) throws(Misfit) -> [Change] {
    let isNew = challenge.named == nil
    var challenge = challenge
    if isNew { challenge.number = names.board.lastChallengeNumber + 1 }
    var edited = ChallengeEdited()
    var others: [any Payload] = []
    for (place, one) in written.enumerated() {
      do throws(FieldProblem) {
        if let payload = try one.field.payload(one.text, one.seen, of: challenge, names) {
          others.append(payload)
        } else {
          try one.field.edit(&edited, one.text, one.seen, isNew: isNew, names)
        }
      } catch { throw Misfit(place: place, problem: error) }
    }
    var payloads: [any Payload] = []
    if isNew {
      payloads = [ChallengeNamed(edited, number: challenge.number)]
    } else if edited != ChallengeEdited() {
      edited.knew = edited.knew.unique
      payloads = [edited]
    }
    return (payloads + others).map { Change(challenge.id.cast(), $0) }
  }

  private func edit(
    _ edited: inout ChallengeEdited, _ text: String, _ seen: Challenge, isNew: Bool, _ names: Names
  ) throws(FieldProblem) {
    let words = names.words
    let optional: Edit<String> = text.isEmpty ? .clear : .set(text)
    switch self {
    case .title:
      guard !text.isEmpty else { throw .empty }
      edited.title = .set(text)
      edited.knew += seen.title.heads
    case .short:
      edited.short = optional
      edited.knew += seen.short.heads
    case .need:
      edited.need = optional
      edited.knew += seen.need.heads
    case .target:
      edited.targetGroups = .set(CardField.items(text))
      edited.knew += seen.targetGroups.heads
    case .vulnerable:
      edited.vulnerable = .set(try CardField.oneOfTwo(text) { words.yesOrNo($0) })
      edited.knew += seen.vulnerable.heads
    case .reach:
      edited.reach =
        text.isEmpty && !isNew ? .clear : .set(try CardField.word(text) { words.reach($0) })
      edited.knew += seen.reach.heads
    case .dream, .change, .newChange, .closed: break
    }
  }

  /// What is said in an event of its own; `nil`: it is a field among others.
  private func payload(
    _ text: String, _ seen: Challenge, of challenge: Challenge, _ names: Names
  ) throws(FieldProblem) -> (any Payload)? {
    switch self {
    case .title, .short, .need, .target, .vulnerable, .reach: return nil
    case .dream:
      let (year, sentence) = ChallengeField.yearInFront(text)
      guard !sentence.isEmpty else { throw .empty }
      return DreamTold(year: year, text: sentence, knew: seen.dream.heads)
    case .change(let id):
      return text.isEmpty
        ? ChangeDropped(change: id, reason: nil) : ChangeNeeded(change: id, text: text)
    case .newChange:
      guard !text.isEmpty else { throw .empty }
      return ChangeNeeded(change: names.board.nextChange(of: challenge), text: text)
    case .closed:
      let isOpen = try CardField.oneOfTwo(text) { names.words.openOrClosed($0) }
      return ChallengeClosed(reason: nil, takenBack: isOpen)
    }
  }

  /// The year of `2028: a sentence`, if there is one, and the sentence.
  static func yearInFront(_ text: String) -> (Int?, String) {
    let head = text.prefix { $0.isASCII && $0.isNumber }
    guard head.count == 4, let year = Int(head) else { return (nil, text) }
    let rest = text.dropFirst(4)
    guard rest.first == ":" else { return (nil, text) }
    return (year, String(rest.dropFirst()).trimmed)
  }
}

extension CardField {
  /// Which of two words is meant.
  static func oneOfTwo(_ text: String, _ name: (Bool) -> String) throws(FieldProblem) -> Bool {
    guard let word = [true, false].first(where: { name($0).folded == text.trimmed.folded }) else {
      throw .noSuchWord(text, [name(true), name(false)])
    }
    return word
  }
}

extension ChallengeNamed {
  /// A challenge with these fields and this number.
  fileprivate init(_ fields: ChallengeEdited, number: Int?) {
    self.init()
    self.number = number
    title = fields.title.value ?? ""
    short = fields.short.value
    need = fields.need.value
    targetGroups = fields.targetGroups.value ?? []
    vulnerable = fields.vulnerable.value
    reach = fields.reach.value
  }
}

extension Array where Element: Hashable {
  /// Each element once, in the order of its first place.
  package var unique: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
