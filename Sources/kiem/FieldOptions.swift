import ArgumentParser
import Interface
import Model

/// An option for every field of a card but its title; an empty text clears.
struct FieldOptions: ParsableArguments {
  @Option(help: "problem, opportunity or innovation; only in the first stage.")
  var kind: String?

  @Option(help: "A title for narrow columns.")
  var short: String?

  @Option(help: "The story.")
  var description: String?

  @Option(help: "Where it happens: street, care, education, culture, business, or the board's own.")
  var setting: String?

  @Option(name: [.customLong("for"), .customLong("target")], help: "For whom.")
  var target: String?

  @Option(help: "The challenge that frames it, such as U2; - for cross-cutting.")
  var challenge: String?

  @Option(help: "The needed changes it serves, such as U2.1,U2.3.")
  var change: String?

  @Option(help: "The card it is a part of.")
  var parent: String?

  @Option(help: "Innovation: the cards it answers, such as 13,17.")
  var answers: String?

  @Option(help: "How might we …")
  var question: String?

  @Option(help: "A number, quote or count to put on the card.")
  var evidence: String?

  @Option(help: "A page, chat or document outside the board: its address, then what it is called.")
  var channel: String?

  @Option(
    help: "Innovation: product, service, process, marketingMethod, organisationalModel, method.")
  var outcome: String?

  @Option(
    help: "Innovation: neverThoughtOf, significantlyBetter, newTargetGroup, scaledUp.")
  var novelty: String?

  @Option(
    help: "Innovation: what it connects in a new way, as \"actor: baker; resource: an oven\".")
  var connects: String?

  @Option(help: "Innovation: idea, prototype, pilot, inUse, scaled.")
  var maturity: String?

  @Option(name: .customLong("first-step"), help: "Innovation: what can be done tomorrow.")
  var firstStep: String?

  /// What was given, as it may go into the log.
  var given: [(field: CardField, text: String)] {
    CardField.allCases.compactMap { field in
      text(for: field).map { (field, field == .description ? $0.manyLines : $0.oneLine) }
    }
  }

  private func text(for field: CardField) -> String? {
    switch field {
    case .title: nil
    case .short: short
    case .description: description
    case .kind: kind
    case .setting: setting
    case .target: target
    case .challenge: challenge
    case .change: change
    case .parent: parent
    case .answers: answers
    case .question: question
    case .evidence: evidence
    case .channel: channel
    case .outcome: outcome
    case .novelty: novelty
    case .connects: connects
    case .maturity: maturity
    case .firstStep: firstStep
    }
  }
}

extension Visit {
  /// The changes that give a card these texts, or the sentence that says why one does not fit.
  func changes(_ given: [(field: CardField, text: String)], on card: Card) throws -> [Change] {
    let added = given.first { $0.text.isEmpty && [.evidence, .channel].contains($0.field) }
    if let added { throw Complaint(words.onlyAdded(words.field(added.field))) }
    do throws(Misfit) {
      return try CardField.changes(
        given.map { Written($0.field, $0.text, seen: card) }, names)
    } catch { throw complaint(error.problem) }
  }
}
