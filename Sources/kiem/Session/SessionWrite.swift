import ArgumentParser
import Interface
import Model

extension SessionCommand {
  /// Ticks who is there.
  struct Attend: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "attend", abstract: "Tick who is there, or who is not after all.",
      discussion:
        "By the Chatham House rule this is written in the log of whoever ticks and nowhere else.")
    @Argument(help: "Who is there; a name of several words in quotes.") var people: [String] = []
    @Option(help: "Somebody who is not there after all. Once for each.") var absent: [String] = []
    @Flag(help: "Whoever has no name here yet joins the board.") var new = false
    @OptionGroup var json: JSONChoice
    @OptionGroup var choices: BoardChoices

    func validate() throws {
      guard !people.isEmpty || !absent.isEmpty else { throw ValidationError("Say who is there.") }
    }

    func run() throws {
      var visit = try Visit(choices, writing: true)
      let session = try visit.heldSession()
      _ = try visit.actor()
      var changes: [Change] = []
      var present: [PartnerID] = []
      for name in people {
        if new, visit.board.partners(named: name).isEmpty, !visit.isNewHere(name) {
          let id = PartnerID(random: Visit.random())
          changes += Board.joining(id, named: name.oneLine)
          present.append(id)
        } else {
          present.append(try visit.somebody(name))
        }
      }
      let noted = AttendanceNoted(
        present: present.unique, absent: try absent.map { try visit.somebody($0) }.unique)
      let audience = visit.board.attendanceAudience(of: session)
      changes.append(Change(session.id.cast(), noted, audience: audience))
      try visit.record(changes)
      let count = visit.board.sessions[session.id]?.present.count ?? 0
      Standard.error(visit.words.presentCount(count))
      if audience == .own { Standard.error(visit.words.attendanceIsOwn) }
      try visit.tellJSON(of: session.id, json)
    }
  }

  /// Puts something aside that came up.
  struct Park: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "park",
      abstract: "Put something on the parking lot that is not for now, or take it off again.",
      discussion: "What lies there has a number; --list tells it.")
    @Argument(help: "What came up.") var text: [String] = []
    @Flag(help: "List what lies there.") var list = false
    @Flag(help: "With --list: also what was taken off.") var all = false
    @Option(help: "Make a card of the one with this number; the card's number is printed.")
    var pickUp: String?
    @Option(help: "What kind of card: problem, unless you say otherwise.") var kind: String?
    @Option(help: "The one with this number was talked about.") var talked: String?
    @Option(help: "The one with this number is not needed.") var drop: String?
    @OptionGroup var json: JSONChoice
    @OptionGroup var choices: BoardChoices

    func validate() throws {
      let wishes = [!text.isEmpty, list, pickUp != nil, talked != nil, drop != nil]
      guard wishes.count(where: { $0 }) == 1 else {
        throw ValidationError(
          "Say what came up, or give one of --list, --pick-up, --talked, --drop.")
      }
    }

    func run() throws {
      if list { return try tellAll() }
      var visit = try Visit(choices, writing: true)
      if !text.isEmpty { return try park(&visit) }
      let words = visit.words
      let found = try visit.numbered(
        pickUp ?? talked ?? drop ?? "", [], in: visit.board.numberedParking,
        words.noSuchParked)
      let text = found.thing.text.value
      if drop != nil {
        try visit.record([Change(found.id, ItemDropped())])
        Standard.error(words.notNeeded(text))
      } else if talked != nil {
        try visit.record([Change(found.id, ItemPicked(card: nil))])
        Standard.error(words.pickedUp(text, as: nil))
      } else {
        let kind = try self.kind.map { try visit.word($0) { words.kind($0) } } ?? Kind.problem
        let card = CardID(random: Visit.random())
        let captured = visit.board.capturing(kind, text, random: Visit.random())
        try visit.record([Change(card.cast(), captured), Change(found.id, ItemPicked(card: card))])
        Standard.error(words.pickedUp(text, as: visit.names.card(card)))
        if !json.isWanted { try Standard.output(visit.names.card(card) + "\n") }
      }
      try tell(found.id, visit)
    }

    private func park(_ visit: inout Visit) throws {
      let text = self.text.joined(separator: " ").oneLine
      guard !text.isEmpty else { throw Complaint(visit.words.giveText) }
      _ = try visit.heldSession()
      let id = TargetID(random: Visit.random())
      try visit.record([Change(id, ItemParked(text: text))])
      let number = visit.board.numberedParking.first { $0.id == id }?.number ?? 0
      Standard.error(visit.words.parkedAs("\(number)"))
      try tell(id, visit)
    }

    private func tell(_ id: TargetID, _ visit: Visit) throws {
      guard json.isWanted, let found = visit.board.numberedParking.first(where: { $0.id == id })
      else { return }
      try Standard.output(JSON.envelope("parked") { $0.parked(found, visit.names) })
    }

    private func tellAll() throws {
      let visit = try Visit(choices, writing: false)
      let names = visit.names
      let items = visit.board.numberedParking.filter { all || $0.thing.isOpen }
      if json.isWanted {
        return try Standard.output(
          JSON.envelope("parkingLot") { json in json.array(items) { $0.parked($1, names) } })
      }
      guard !items.isEmpty else { return Standard.error(visit.words.nothingParked) }
      var page = Paragraphs(width: Standard.width)
      for item in items { page.text(names.line(item)) }
      try Standard.output(page.joined)
    }
  }

  /// Writes the minutes.
  struct Minutes: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "minutes",
      abstract: "Write what was done at a session, in the language of the board.",
      discussion:
        "By the Chatham House rule nobody is named in it but who promised to do something.")
    @Argument(
      help:
        "The session, such as S1; the one that is held or was the last, unless you say otherwise.")
    var which: [String] = []
    @Option(help: "md, html or txt; as the file's name says, else md.") var format: String?
    @Option(help: "Write it to this file.") var output: String?
    @Flag(help: "Write over the file.") var force = false
    @OptionGroup var plain: PlainChoice
    @OptionGroup var json: JSONChoice
    @OptionGroup var choices: BoardChoices

    func validate() throws {
      let known = Document.Format.allCases.map(\.rawValue)
      guard format.map(known.contains) ?? true else {
        throw ValidationError("--format is md, html or txt.")
      }
      guard !plain.isWanted || format == nil && output == nil else {
        throw ValidationError("--plain goes without --format and --output.")
      }
    }

    func run() throws {
      let visit = try Visit(choices, writing: false)
      let session = try visit.sessionForMinutes(which.joined(separator: " "))
      // Minutes are for everybody: not the reader's language counts but the board's.
      let spoken = choices.language == nil ? visit.board.language.value?.words : nil
      let names = Names(visit.board, spoken ?? visit.words)
      let document = names.document(
        Model.Minutes(of: session, on: visit.board), zone: Clock.zone)
      if json.isWanted {
        return try Standard.output(
          JSON.envelope("minutes") { json in
            json.document(document, visit.board.label(of: session))
          })
      }
      if plain.isWanted {
        var text = PlainText(names.words)
        text.document(document)
        return try Standard.output(text.joined)
      }
      let ending = output?.split(separator: ".").last.map { $0.lowercased() }
      let form =
        (format ?? ending).flatMap { Document.Format(rawValue: $0) } ?? .markdown
      let text = document.rendered(as: form)
      guard let output else { return try Standard.output(text) }
      do throws(FileError) {
        try Files.deliver(text, to: output, replacing: force)
      } catch {
        switch error {
        case .exists: throw Complaint(visit.words.fileIsThere(already: output.harmless()))
        case .failed(let code):
          throw Complaint(.system(output, SystemReason(code)), visit.words)
        }
      }
      Standard.error(visit.words.minutesAre(in: output.harmless()))
    }
  }
}

extension Visit {
  /// The meeting whose minutes are wanted: the one named, held, or closed last.
  fileprivate func sessionForMinutes(_ name: String) throws -> Session {
    if !name.trimmed.isEmpty { return try session(name) }
    if let held = board.runningSession { return held }
    let over = board.plannedSessions.compactMap { session in
      board.course(of: session).ended.map { (session, $0) }
    }
    guard let last = over.max(by: { $0.1 < $1.1 }) else { throw Complaint(words.noSessionHeld) }
    return last.0
  }
}

extension JSONWriter {
  /// Minutes, part by part.
  fileprivate mutating func document(_ document: Document, _ label: String) {
    object { json in
      json.field("session", label)
      json.field("title", document.title)
      json.field("language", document.language)
      json.list("facts", document.facts) { json, fact in
        json.object { json in
          json.field("label", fact.label)
          json.field("text", fact.text)
        }
      }
      json.list("sections", document.sections.filter { !$0.items.isEmpty }) { json, section in
        json.object { json in
          json.field("heading", section.heading)
          json.list("items", section.items) { json, item in
            json.object { json in
              json.field("text", item.text)
              json.field("details", item.details)
            }
          }
        }
      }
    }
  }
}
