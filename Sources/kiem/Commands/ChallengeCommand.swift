import ArgumentParser
import Interface
import Model

/// The challenges of a board.
struct ChallengeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "challenge", abstract: "List the challenges, or name, edit and close one.",
    subcommands: [Listing.self, Add.self, Edit.self, Tell.self, Need.self, Drop.self, End.self],
    defaultSubcommand: Listing.self)

  /// Lists them.
  struct Listing: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "List the challenges.")
    @OptionGroup var json: JSONChoice
    @OptionGroup var choices: BoardChoices

    func run() throws {
      let visit = try Visit(choices, writing: false)
      let names = visit.names
      let challenges = visit.board.namedChallenges
      if json.isWanted {
        return try Standard.output(
          JSON.envelope("challenges") { json in
            json.array(challenges) { $0.challenge($1, names) }
          })
      }
      guard !challenges.isEmpty else { return Standard.error(visit.words.noChallenges) }
      var page = Paragraphs(width: Standard.width)
      for challenge in challenges { page.challenge(challenge, names) }
      try Standard.output(page.joined)
    }
  }

  /// Fields that naming and editing share.
  struct Fields: ParsableArguments {
    @Option(help: "A title for narrow places.")
    var short: String?

    @Option(help: "The societal need.")
    var need: String?

    @Option(name: .customLong("for"), help: "For whom, separated by commas.")
    var target: String?

    @Option(help: "neighbourhood, region, country or world.")
    var reach: String?

    @Flag(inversion: .prefixedNo, help: "Whether it is about a vulnerable group.")
    var vulnerable: Bool?

    /// What was given, as it may go into the log.
    func given(_ words: any Words) -> [(ChallengeField, String)] {
      let texts: [(ChallengeField, String?)] = [
        (.short, short), (.need, need), (.target, target),
        (.vulnerable, vulnerable.map { words.yesOrNo($0) }), (.reach, reach),
      ]
      return texts.compactMap { field, text in text.map { (field, $0.oneLine) } }
    }
  }

  /// Names one.
  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add", abstract: "Name a challenge; its number is printed.")
    @Argument(help: "In the group's own words.") var title: [String]
    @OptionGroup var fields: Fields
    @OptionGroup var json: JSONChoice
    @OptionGroup var choices: BoardChoices

    func run() throws {
      var visit = try Visit(choices, writing: true)
      let words = visit.words
      let id = ChallengeID(random: Visit.random())
      let given =
        [(ChallengeField.title, title.joined(separator: " ").oneLine)] + fields.given(words)
      try visit.record(try visit.changes(given, of: Challenge(id: id)))
      try visit.tell(id, words.challengeNamed(visit.names.challenge(id)), json, printsNumber: true)
    }
  }

  /// Changes one.
  struct Edit: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "edit", abstract: "Change fields of a challenge; an empty text clears one.")
    @Argument(help: "The challenge, such as U2.", completion: .challenges) var challenge: String
    @Option(help: "Another title.") var title: String?
    @OptionGroup var fields: Fields
    @OptionGroup var json: JSONChoice
    @OptionGroup var choices: BoardChoices

    func run() throws {
      var visit = try Visit(choices, writing: true)
      let challenge = try visit.challenge(self.challenge)
      let words = visit.words
      let given = (title.map { [(ChallengeField.title, $0.oneLine)] } ?? []) + fields.given(words)
      guard !given.isEmpty else { return try visit.tell(challenge.id, words.unchanged, json) }
      try visit.record(try visit.changes(given, of: challenge))
      try visit.tell(challenge.id, words.changed(visit.names.challenge(challenge.id)), json)
    }
  }

  /// Tells the dream.
  struct Tell: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "dream", abstract: "Tell the dream: one sentence from the future.")
    @Argument(help: "The challenge, such as U2.", completion: .challenges) var challenge: String
    @Argument(help: "The dream.") var text: [String]
    @Option(help: "The year in which it is true.") var year: Int?
    @OptionGroup var json: JSONChoice
    @OptionGroup var choices: BoardChoices

    func run() throws {
      var visit = try Visit(choices, writing: true)
      let challenge = try visit.challenge(self.challenge)
      let text = self.text.joined(separator: " ").oneLine
      guard !text.isEmpty else { throw Complaint(visit.words.giveText) }
      try visit.record([
        Change(
          challenge.id.cast(), DreamTold(year: year, text: text, knew: challenge.dream.heads))
      ])
      try visit.tell(
        challenge.id, visit.words.dreamTold(visit.names.challenge(challenge.id)), json)
    }
  }

  /// Says what must change.
  struct Need: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "change", abstract: "Say what must have changed before the dream is true.")
    @Argument(help: "The challenge, such as U2.", completion: .challenges) var challenge: String
    @Argument(help: "The change.") var text: [String]
    @OptionGroup var json: JSONChoice
    @OptionGroup var choices: BoardChoices

    func run() throws {
      var visit = try Visit(choices, writing: true)
      let challenge = try visit.challenge(self.challenge)
      let text = self.text.joined(separator: " ").oneLine
      guard !text.isEmpty else { throw Complaint(visit.words.giveText) }
      let change = visit.board.nextChange(of: challenge)
      try visit.record([Change(challenge.id.cast(), ChangeNeeded(change: change, text: text))])
      try visit.tell(
        challenge.id, visit.words.changeNeeded(change, visit.names.challenge(challenge.id)), json)
    }
  }

  /// Says that a change is not needed after all.
  struct Drop: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "drop", abstract: "Say that a change is not needed after all.")
    @Argument(help: "The change, such as U2.1.") var change: String
    @Option(help: "Why.") var reason: String?
    @OptionGroup var json: JSONChoice
    @OptionGroup var choices: BoardChoices

    func run() throws {
      var visit = try Visit(choices, writing: true)
      let (challenge, change) = try visit.neededChange(self.change)
      try visit.record([
        Change(
          challenge.cast(), ChangeDropped(change: change, reason: reason?.oneLine.orNil))
      ])
      try visit.tell(
        challenge, visit.words.changeDropped(change, visit.names.challenge(challenge)), json)
    }
  }

  /// Closes one.
  struct End: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "close", abstract: "Say that a challenge is over.")
    @Argument(help: "The challenge, such as U2.", completion: .challenges) var challenge: String
    @Option(help: "Why.") var reason: String?
    @OptionGroup var json: JSONChoice
    @OptionGroup var choices: BoardChoices

    func run() throws {
      var visit = try Visit(choices, writing: true)
      let challenge = try visit.challenge(self.challenge)
      try visit.record([
        Change(challenge.id.cast(), ChallengeClosed(reason: reason?.oneLine.orNil))
      ])
      try visit.tell(
        challenge.id, visit.words.challengeClosed(visit.names.challenge(challenge.id)), json)
    }
  }
}

extension Visit {
  /// The changes that give a challenge these texts, or the sentence that says why one does not fit.
  fileprivate func changes(
    _ given: [(ChallengeField, String)], of challenge: Challenge
  ) throws -> [Change] {
    do throws(Misfit) {
      return try ChallengeField.changes(
        given.map { Written($0.0, $0.1, seen: challenge) }, of: challenge, names)
    } catch { throw complaint(error.problem) }
  }

  /// A change that is still needed, and the challenge that needs it.
  fileprivate func neededChange(_ name: String) throws -> (ChallengeID, String) {
    let wanted = name.trimmed.folded
    for challenge in board.namedChallenges {
      for change in challenge.changes
      where change.dropped.value == nil && change.id.folded == wanted {
        return (challenge.id, change.id)
      }
    }
    throw Complaint(words.noSuchChange(name.harmless()))
  }

  fileprivate func tell(
    _ id: ChallengeID, _ sentence: String, _ json: JSONChoice, printsNumber: Bool = false
  ) throws {
    Standard.error(sentence)
    guard let challenge = board.challenges[id] else { return }
    if json.isWanted {
      try Standard.output(JSON.envelope("challenge") { $0.challenge(challenge, names) })
    } else if printsNumber {
      try Standard.output(board.label(of: challenge) + "\n")
    }
  }
}
