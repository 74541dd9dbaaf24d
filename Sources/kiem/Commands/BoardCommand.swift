import ArgumentParser
import Interface
import Model

/// The board itself.
struct BoardCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "board", abstract: "Show the board's own affairs, or change them.",
    subcommands: [
      Showing.self, Rename.self, Limit.self, StageName.self, Promise.self, Policy.self,
      Setting.self,
    ], defaultSubcommand: Showing.self)

  /// Shows title, stages, limits, promise, policy and settings.
  struct Showing: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "Show title, stages, limits, promise, policy and settings.")
    @OptionGroup var json: JSONChoice
    @OptionGroup var choices: BoardChoices

    func run() throws {
      let visit = try Visit(choices, writing: false)
      try Standard.output(
        json.isWanted ? visit.boardJSON : visit.boardText(width: Standard.width))
    }
  }

  /// Title, place and language.
  struct Rename: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "rename", abstract: "Change title, place or language of the board.")
    @Option(help: "What the board is called.") var title: String?
    @Option(help: "The city or district it is about; an empty text clears.") var place: String?
    @Option(help: "The language of the board: en or nl.", completion: .list(["en", "nl"]))
    var language: String?
    @OptionGroup var json: JSONChoice
    @OptionGroup var choices: BoardChoices

    func run() throws {
      var visit = try Visit(choices, writing: true)
      let board = visit.board
      var renamed = BoardRenamed()
      if let title = title?.oneLine {
        guard !title.isEmpty else { throw Complaint(visit.words.giveText) }
        renamed.title = .set(title)
        renamed.knew += board.title.heads
      }
      if let place = place?.oneLine {
        renamed.place = Edit(place.orNil)
        renamed.knew += board.place.heads
      }
      if let language {
        renamed.language = .set(
          try visit.word(language) { (language: Language) in language.rawValue })
      }
      guard renamed != BoardRenamed() else { throw Complaint(visit.words.giveText) }
      renamed.knew = renamed.knew.unique
      try visit.recordBoard(renamed, json)
    }
  }

  /// How many cards may be in progress.
  struct Limit: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "limit", abstract: "Set how many cards may be in progress in a stage.")
    @Argument(help: "The stage.", completion: .stages) var stage: String
    @Argument(help: "A number, or none.") var limit: String
    @OptionGroup var json: JSONChoice
    @OptionGroup var choices: BoardChoices

    func run() throws {
      var visit = try Visit(choices, writing: true)
      let stage = try visit.stage(self.stage)
      if [visit.words.noLimit, "none"].contains(limit.lowercased()) {
        return try visit.recordBoard(LimitSet(stage: stage, limit: nil), json)
      }
      guard let number = Int(limit), (0...9999).contains(number) else {
        throw Complaint(notUnderstood: visit.words.noNumber(limit.harmless()))
      }
      try visit.recordBoard(LimitSet(stage: stage, limit: number), json)
    }
  }

  /// The group's own word for a stage.
  struct StageName: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "stage",
      abstract: "Give a stage the group's own name; an empty one takes it back.")
    @Argument(help: "The stage.", completion: .stages) var stage: String
    @Argument(help: "Its name.") var name: String
    @OptionGroup var json: JSONChoice
    @OptionGroup var choices: BoardChoices

    func run() throws {
      var visit = try Visit(choices, writing: true)
      let stage = try visit.stage(self.stage)
      var renamed = StageRenamed(stage: stage, name: name.oneLine.orNil)
      renamed.knew = visit.board.stageNames[stage.index].heads
      try visit.recordBoard(renamed, json)
    }
  }

  /// The speed promise.
  struct Promise: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "promise",
      abstract: "Promise how many of the cards are shared within how many days.")
    @Argument(help: "Of a hundred cards.") var percent: Int
    @Argument(help: "Days from Acknowledge to Share.") var days: Int
    @OptionGroup var json: JSONChoice
    @OptionGroup var choices: BoardChoices

    func validate() throws {
      guard (0...100).contains(percent) else {
        throw ValidationError("The percentage lies between 0 and 100.")
      }
      guard (0...36_500).contains(days) else { throw ValidationError("The days are 0 or more.") }
    }

    func run() throws {
      var visit = try Visit(choices, writing: true)
      try visit.recordBoard(PromiseSet(percent: percent, days: days), json)
    }
  }

  /// Switches a policy item.
  struct Policy: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "policy", abstract: "Switch an item of the policy on or off for the whole board."
    )
    @Argument(help: "The rule, such as A3; kiem board lists them.") var rule: String
    @Argument(help: "on or off.") var state: State
    @OptionGroup var json: JSONChoice
    @OptionGroup var choices: BoardChoices

    /// On or off.
    enum State: String, ExpressibleByArgument, CaseIterable {
      case on
      case off
    }

    func run() throws {
      var visit = try Visit(choices, writing: true)
      guard let rule = Rule(rawValue: self.rule.uppercased()) else {
        throw Complaint(
          notUnderstood: visit.words.notOneOf(
            self.rule.harmless(), Rule.allCases.map(\.rawValue).joined(separator: ", ")))
      }
      try visit.recordBoard(PolicySwitched(rule: rule, on: state == .on), json)
    }
  }

  /// Adds a setting.
  struct Setting: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "setting", abstract: "Add a setting of the board's own beside the five.")
    @Argument(help: "What it is called.") var name: [String]
    @OptionGroup var json: JSONChoice
    @OptionGroup var choices: BoardChoices

    func run() throws {
      var visit = try Visit(choices, writing: true)
      let name = self.name.joined(separator: " ").oneLine
      guard !name.isEmpty else { throw Complaint(visit.words.giveText) }
      let names = visit.names
      let known = CommonSetting.allCases.map(\.rawValue) + visit.board.settings.keys.sorted()
      guard !known.contains(where: { names.setting($0).folded == name.folded }) else {
        throw Complaint(visit.words.unchanged)
      }
      let id = TargetID(random: Visit.random()).description
      try visit.recordBoard(SettingAdded(setting: id, name: name), json)
    }
  }
}
