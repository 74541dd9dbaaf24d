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
      let gone = board.partners.all.filter { $0.joined != nil && $0.left.value != nil }
      let partners = board.activePartners + gone
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
      guard !name.isEmpty else { throw Complaint(words.giveText) }
      let isKnown = visit.board.partners.all.contains {
        $0.joined != nil && $0.left.value == nil && $0.name?.folded == name.folded
      }
      guard !isKnown else { throw Complaint(words.partnerExists(name)) }
      let id = PartnerID(random: Visit.random())
      var joined = PartnerJoined()
      joined.type = try fields.type(visit) ?? .person
      joined.affiliation = try fields.body(of: id, visit)?.value
      joined.perspectives = try fields.perspectives(visit) ?? []
      joined.describes = fields.describes?.oneLine.orNil
      joined.setting = try fields.setting(visit)?.value
      let contact = fields.contact?.oneLine.orNil
      if !joined.type.isPrivate { joined.publicName = name }
      var changes = [Change(id.cast(), joined)]
      if joined.type.isPrivate || contact != nil {
        changes.append(
          Change(id.cast(), PartnerNamed(name: name, contact: contact), audience: .people))
      }
      try visit.record(changes)
      try visit.tell(id, words.partnerJoined(name), json)
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
      var edited = PartnerEdited()
      if let type = try fields.type(visit) { edited.type = .set(type) }
      if let body = try fields.body(of: partner.id, visit) { edited.affiliation = body }
      if let perspectives = try fields.perspectives(visit) {
        edited.perspectives = .set(perspectives)
        edited.knew += partner.perspectives.heads
      }
      if let describes = fields.describes?.oneLine {
        edited.describes = Model.Edit(describes.orNil)
        edited.knew += partner.describes.heads
      }
      if let setting = try fields.setting(visit) {
        edited.setting = setting
        edited.knew += partner.setting.heads
      }
      let name = self.name?.oneLine
      guard name?.isEmpty != true else { throw Complaint(words.giveText) }
      let isPrivate = (edited.type.value ?? partner.type.value).isPrivate
      if let name, !isPrivate {
        edited.publicName = .set(name)
        edited.knew += partner.publicName.heads
      }
      var changes: [Change] = []
      edited.knew = edited.knew.unique
      if edited != PartnerEdited() { changes.append(Change(partner.id.cast(), edited)) }
      let contact = fields.contact?.oneLine
      if contact != nil || (name != nil && (isPrivate || partner.privateName.value != nil)) {
        let named = PartnerNamed(
          name: name ?? partner.name ?? "",
          contact: contact.map { $0.orNil } ?? partner.contact.value)
        changes.append(Change(partner.id.cast(), named, audience: .people))
      }
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
  func tell(_ id: PartnerID, _ sentence: String, _ json: JSONChoice) throws {
    Standard.error(sentence)
    guard json.isWanted, let partner = board.partners[id] else { return }
    try Standard.output(JSON.envelope("partner") { $0.partner(partner, names) })
  }
}
