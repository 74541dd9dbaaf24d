import ArgumentParser
import Interface
import Model

/// Writes down who does what, and what became of it.
struct Agree: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agree",
    abstract: "Write down who does what by when, say that it is done, or list what is open.",
    discussion: """
      An agreement has a number (A3, or 3), which --list tells. What is open is shown when the next session begins.

        kiem agree "Ask for the key" --who Noor --due +2w --card 18
        kiem agree --list
        kiem agree --kept A3
        kiem agree --dropped A4 --reason "The key is lost"
      """)

  @Argument(help: "What is to be done.")
  var what: [String] = []

  @Option(
    help:
      "Who does it: a partner, or in words somebody who is not on the board; you, unless you say otherwise."
  )
  var who: String?

  @Option(help: "Until when: 2026-12-03, \"3 dec\", +10d, +2w.")
  var due: String?

  @Option(help: "The card it is about.", completion: .cards)
  var card: String?

  @Option(help: "The session at which it was agreed, when it is over; else the one that is held.")
  var session: String?

  @Option(help: "This agreement is kept.")
  var kept: String?

  @Option(help: "This agreement will not be kept.")
  var dropped: String?

  @Option(help: "Why, with --dropped.")
  var reason: String?

  @Option(help: "This agreement is open again.")
  var reopen: String?

  @Flag(help: "List what is open.")
  var list = false

  @Flag(help: "With --list: also what is kept and dropped.")
  var all = false

  @OptionGroup var json: JSONChoice
  @OptionGroup var choices: BoardChoices

  func validate() throws {
    let wishes = [!what.isEmpty, kept != nil, dropped != nil, reopen != nil, list]
    guard wishes.count(where: { $0 }) == 1 else {
      throw ValidationError(
        "Say what is agreed, or give one of --list, --kept, --dropped, --reopen.")
    }
  }

  func run() throws {
    if list { return try tellAll() }
    var visit = try Visit(choices, writing: true)
    let words = visit.words
    if let name = kept ?? dropped ?? reopen {
      let found = try visit.numbered(
        name, ["a"], in: visit.board.numberedAgreements, words.noSuchAgreement)
      let change: Change
      if kept != nil {
        change = Change(found.id, AgreementKept())
      } else if dropped != nil {
        change = Change(found.id, AgreementDropped(reason: reason?.oneLine.orNil))
      } else {
        change = Change(found.id, AgreementMade(found.thing.terms.value))
      }
      try visit.record([change])
      return try tell(found.id, visit)
    }
    var terms = Agreement.Terms()
    terms.text = what.joined(separator: " ").oneLine
    guard !terms.text.isEmpty else { throw Complaint(words.giveText) }
    terms.card = try card.map { try visit.card($0).id }
    terms.due = try due.map { try visit.day($0) }
    terms.who = try invitee(&visit)
    let id = TargetID(random: Visit.random())
    let session = try self.session.map { try visit.session($0).id }
    try visit.record([Change(id, AgreementMade(terms)).belonging(to: session)])
    if !json.isWanted, let found = visit.board.numberedAgreements.first(where: { $0.id == id }) {
      try Standard.output(words.agreementLetter + "\(found.number)\n")
    }
    try tell(id, visit)
  }

  /// Who does it: a partner where one has that name, else the words themselves.
  private func invitee(_ visit: inout Visit) throws -> Invitee {
    let me = try visit.actor()
    guard let who = who?.oneLine.orNil, !visit.isNewHere(who) else {
      return Invitee(me.description)
    }
    let known = visit.board.partners(named: who)
    return known.isEmpty ? Invitee(who) : Invitee(try visit.partner(who).id.description)
  }

  private func tell(_ id: TargetID, _ visit: Visit) throws {
    guard let found = visit.board.numberedAgreements.first(where: { $0.id == id }) else { return }
    let (names, words) = (visit.names, visit.words)
    let terms = found.thing.terms.value
    Standard.error(
      words.agreementIs(
        found.thing.state.value, words.agreementLetter + "\(found.number)",
        names.invitee(terms.who) + ": " + terms.text))
    guard json.isWanted else { return }
    try Standard.output(JSON.envelope("agreement") { $0.agreement(found, names) })
  }

  private func tellAll() throws {
    let visit = try Visit(choices, writing: false)
    let names = visit.names
    let agreements = visit.board.numberedAgreements.filter { all || $0.thing.isOpen }
    if json.isWanted {
      return try Standard.output(
        JSON.envelope("agreements") { json in json.array(agreements) { $0.agreement($1, names) } })
    }
    guard !agreements.isEmpty else { return Standard.error(visit.words.noAgreements) }
    let today = Day(milliseconds: Clock.now, offset: Clock.zone)
    var page = Paragraphs(width: Standard.width)
    for agreement in agreements { page.text(names.line(agreement, today: today)) }
    try Standard.output(page.joined)
  }
}
