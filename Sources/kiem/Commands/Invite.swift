import ArgumentParser
import Interface
import Model

/// Asks somebody to come to a card, and takes down the answer.
struct Invite: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "invite", abstract: "Invite somebody to a card, answer, or list open invitations.")

  @Argument(help: "The card's number or the beginning of its id.", completion: .cards)
  var card: String?

  @Argument(help: "A partner, or in words somebody who is not on the board; with --answer: you.")
  var who: [String] = []

  @Option(help: "lead, contributor, advisor or follower; contributor unless you say otherwise.")
  var role: String?

  @Option(help: "Why them.")
  var reason: String?

  @Flag(help: "Add them to the board as a new partner.")
  var new = false

  @Option(help: "Answer an open invitation: yes or no.")
  var answer: String?

  @Flag(help: "They need not come after all.")
  var withdraw = false

  @Flag(help: "List the open invitations.")
  var list = false

  @OptionGroup var json: JSONChoice
  @OptionGroup var choices: BoardChoices

  func validate() throws {
    guard list || card != nil else { throw ValidationError("Say which card, or --list.") }
    guard list || answer != nil || !who.isEmpty else { throw ValidationError("Say who.") }
    guard answer.map({ ["yes", "no", "ja", "nee"].contains($0.lowercased()) }) ?? true else {
      throw ValidationError("--answer is yes or no.")
    }
  }

  func run() throws {
    if list {
      let visit = try Visit(choices, writing: false)
      return try visit.tellInvitations(on: card.map { try visit.card($0) }, of: nil, json)
    }
    var visit = try Visit(choices, writing: true)
    let card = try visit.cardOnBoard(self.card ?? "")
    if let answer {
      return try take(answer.lowercased(), on: card, &visit)
    }
    if withdraw {
      let (invitation, told) = try find(on: card, &visit)
      let change = visit.board.withdrawing(invitation.who, from: card)
      return try visit.record(
        [change].compactMap { $0 }, on: card.id,
        visit.words.invitationWithdrawn(told, visit.names.card(card.id)), json)
    }
    let role = try self.role.map { name in try visit.word(name) { visit.words.role($0) } }
    let name = who.joined(separator: " ").oneLine
    guard !name.isEmpty else { throw Complaint(visit.words.giveText) }
    let known = visit.board.partners(named: name)
    guard known.count <= 1 else {
      _ = try visit.partner(name)
      return
    }
    var changes: [Change] = []
    var invitee = Invitee(name)
    var told = name
    if let partner = known.first {
      invitee = Invitee(partner.id.description)
      told = visit.names.partner(partner.id)
      guard !visit.board.people(on: card).contains(where: { $0.partner == partner.id }) else {
        throw Complaint(visit.words.worksAlready(told, visit.names.card(card.id)))
      }
    } else if new {
      let id = PartnerID(random: Visit.random())
      changes = Board.joining(id, named: name)
      invitee = Invitee(id.description)
    }
    let invited = PartnerInvited(
      who: invitee, role: role ?? .contributor, reason: reason?.oneLine.orNil)
    changes.append(Change(card, invited))
    let sentence = visit.words.invitedNow(
      told, visit.names.card(card.id), visit.words.role(invited.role))
    try visit.record(changes, on: card.id, sentence, json)
  }

  /// The open invitation of whoever is named, or of who acts.
  private func find(on card: Card, _ visit: inout Visit) throws -> (Invitation, String) {
    let me = try visit.actor()
    let name = who.joined(separator: " ").oneLine
    let open = visit.board.openInvitations(on: card)
    let wanted =
      name.isEmpty
      ? me.description : visit.board.partner(named: name)?.id.description ?? name
    let told = name.isEmpty ? visit.names.partner(me) : visit.names.invitee(Invitee(wanted))
    let label = visit.names.card(card.id)
    guard let invitation = open.first(where: { $0.who.text.folded == wanted.folded }) else {
      throw Complaint(visit.words.notInvited(told, label))
    }
    return (invitation, told)
  }

  private func take(_ answer: String, on card: Card, _ visit: inout Visit) throws {
    let (invitation, told) = try find(on: card, &visit)
    let label = visit.names.card(card.id)
    let yes = answer == "yes" || answer == "ja"
    try visit.record(
      visit.board.answering(invitation, on: card, yes: yes, random: Visit.random()), on: card.id,
      visit.words.answeredNow(told, label, yes: yes), json)
  }
}

extension Visit {
  /// Tells the open invitations: of a card, of a partner, or all.
  func tellInvitations(on card: Card?, of partner: Partner?, _ json: JSONChoice) throws {
    let open = board.openInvitations.filter { id, invitation in
      (card == nil || id == card?.id)
        && (partner == nil || invitation.partner(on: board) == partner?.id)
    }
    if json.isWanted {
      return try Standard.output(
        JSON.envelope("invitations") { json in
          json.array(open) { $0.invitation($1.invitation, on: $1.card, names) }
        })
    }
    guard !open.isEmpty else { return Standard.error(words.noInvitations) }
    var page = Paragraphs(width: Standard.width)
    for (card, invitation) in open {
      let state = invitation.state.value
      page.text(
        names.card(card) + "  "
          + words.invited(
            names.invitee(invitation.who), words.role(state.role), by: names.partner(state.by),
            state.reason), indent: 0)
    }
    try Standard.output(page.joined)
  }
}

extension JSONWriter {
  /// An open invitation.
  mutating func invitation(_ invitation: Invitation, on card: CardID, _ names: Names) {
    let state = invitation.state.value
    object { json in
      json.field("card", names.board.cards[card].map { names.board.label(of: $0) })
      json.field("partner", invitation.partner(on: names.board)?.description)
      json.field("name", names.invitee(invitation.who))
      json.field("role", state.role.rawValue)
      json.field("reason", state.reason)
      json.field("by", state.by?.description)
      json.field("at", invitation.state.key.map { JSON.moment($0.stamp) })
    }
  }
}
