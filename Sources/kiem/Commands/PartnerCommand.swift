import ArgumentParser
import Interface
import Model

/// Who takes part.
struct PartnerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "partner", abstract: "List who takes part, or add, edit and show a partner.",
    subcommands: [
      Listing.self, Showing.self, Add.self, Edit.self, Compete.self, Introduce.self, Leave.self,
      Forget.self,
    ], defaultSubcommand: Listing.self)

  /// Lists them.
  struct Listing: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "List who takes part.")
    @OptionGroup var plain: PlainChoice
    @OptionGroup var json: JSONChoice
    @OptionGroup var choices: BoardChoices

    func run() throws {
      let visit = try Visit(choices, writing: false)
      let (board, words, names) = (visit.board, visit.words, visit.names)
      let partners = board.activePartners + board.formerPartners
      if json.isWanted {
        return try Standard.output(
          JSON.envelope("partners") { json in json.array(partners) { $0.partner($1, names) } })
      }
      guard !partners.isEmpty else { return Standard.error(words.noPartners) }
      var table = TextTable(flexible: 3)
      for partner in partners {
        let body = partner.affiliation.value.map { names.partner($0) } ?? ""
        table.rows.append([
          names.partner(partner.id).harmless(),
          words.type(partner.type.value)
            + (partner.left.value == nil ? "" : ", " + words.leftWord),
          body.harmless(), (partner.describes.value ?? "").harmless(),
        ])
      }
      try Standard.output(table.text(words, plain: plain.isWanted))
    }
  }

  /// Shows one.
  struct Showing: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "Show everything about a partner.")
    @Argument(help: "The name, its beginning, or the id.") var name: [String]
    @OptionGroup var plain: PlainChoice
    @OptionGroup var json: JSONChoice
    @OptionGroup var choices: BoardChoices

    func run() throws {
      let visit = try Visit(choices, writing: false)
      let partner = try visit.partner(name.joined(separator: " "))
      if json.isWanted {
        return try Standard.output(
          JSON.envelope("partner") { $0.partner(partner, visit.names) })
      }
      var page = Paragraphs(
        width: Standard.width, plain: plain.isWanted ? visit.words : nil)
      page.partner(partner, visit.names)
      try Standard.output(page.joined)
    }
  }

  /// Adds one.
  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add", abstract: "Add a partner: a person, a group or an organisation.")
    @Argument(help: "The name.") var name: [String]
    @OptionGroup var fields: PartnerFields
    @OptionGroup var json: JSONChoice
    @OptionGroup var choices: BoardChoices

    func run() throws {
      var visit = try Visit(choices, writing: true)
      let words = visit.words
      let name = self.name.joined(separator: " ").oneLine
      let partner = Partner(id: PartnerID(random: Visit.random()))
      let named = [(PartnerField.name, name)]
      // Whoever is here already is told so before anything else.
      _ = try visit.changes(named, of: partner)
      let given = named + (try fields.given(visit))
      try visit.record(try visit.changes(given, of: partner))
      try visit.tell(partner.id, words.partnerJoined(name), json)
    }
  }

  /// Changes one.
  struct Edit: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "edit", abstract: "Change what is said about a partner; an empty text clears.")
    @Argument(help: "The name, its beginning, or the id.", completion: .partners) var partner:
      String
    @Option(help: "Another name.") var name: String?
    @OptionGroup var fields: PartnerFields
    @OptionGroup var json: JSONChoice
    @OptionGroup var choices: BoardChoices

    func run() throws {
      var visit = try Visit(choices, writing: true)
      let partner = try visit.partner(self.partner)
      let words = visit.words
      let given = try fields.given(visit) + (name.map { [(.name, $0.oneLine)] } ?? [])
      let changes = try visit.changes(given, of: partner)
      guard !changes.isEmpty else { return try visit.tell(partner.id, words.unchanged, json) }
      try visit.record(changes)
      try visit.tell(partner.id, words.changed(visit.names.partner(partner.id)), json)
    }
  }

  /// Somebody is no longer active.
  struct Leave: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "leave", abstract: "Say that a partner no longer takes part.")
    @Argument(help: "The name, its beginning, or the id.", completion: .partners) var partner:
      String
    @OptionGroup var json: JSONChoice
    @OptionGroup var choices: BoardChoices

    func run() throws {
      var visit = try Visit(choices, writing: true)
      let partner = try visit.partner(self.partner)
      let name = visit.names.partner(partner.id)
      try visit.record([Change(partner.id.cast(), PartnerLeft())])
      try visit.tell(partner.id, visit.words.partnerLeft(name), json)
    }
  }

  /// Somebody asked to be forgotten.
  struct Forget: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "forget", abstract: "Show «former participant» instead of a name, on request.")
    @Argument(help: "The name, its beginning, or the id.", completion: .partners) var partner:
      String
    @OptionGroup var json: JSONChoice
    @OptionGroup var choices: BoardChoices

    func run() throws {
      var visit = try Visit(choices, writing: true)
      let partner = try visit.partner(self.partner)
      let name = visit.names.partner(partner.id)
      try visit.record([Change(partner.id.cast(), PartnerForgotten())])
      try visit.tell(partner.id, visit.words.partnerForgotten(name), json)
    }
  }
}

extension Visit {
  /// The changes that give a partner these texts, or the sentence that says why one does not fit.
  fileprivate func changes(
    _ given: [(PartnerField, String)], of partner: Partner
  ) throws -> [Change] {
    do throws(Misfit) {
      return try PartnerField.changes(
        given.map { Written($0.0, $0.1, seen: partner) }, of: partner, names)
    } catch { throw complaint(error.problem) }
  }

  func tell(_ id: PartnerID, _ sentence: String, _ json: JSONChoice) throws {
    Standard.error(sentence)
    guard json.isWanted, let partner = board.partners[id] else { return }
    try Standard.output(JSON.envelope("partner") { $0.partner(partner, names) })
  }
}
