import ArgumentParser
import Interface
import Model

extension SessionCommand {
  /// What is on the agenda.
  struct AgendaChoice: ParsableArguments {
    @Option(help: "A whole session, such as recognise; «kiem session methods» lists them.")
    var template: String?

    @Option(
      name: .customLong("method"),
      help:
        "A method for the agenda, with its minutes and what it is about if you like: dot-vote, dot-vote:15, six-hats:30:18, dream-backcast:40:U2. Once for each."
    )
    var methods: [String] = []

    @Option(help: "How many minutes all of it takes; each part is stretched or shortened alike.")
    var minutes: String?
  }

  /// Plans one.
  struct Plan: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "plan",
      abstract:
        "Plan a session for later; its number is printed. Without a title: list what there is.")
    @Argument(help: "What it is called.") var title: [String] = []
    @OptionGroup var agenda: AgendaChoice
    @Option(help: "The day: 2026-12-03, \"3 dec\", +10d, +2w.") var date: String?
    @Option(help: "When it begins, such as 19:30.") var start: String?
    @Option(help: "Where.") var place: String?
    @Option(help: "What it is for.") var goal: String?
    @Option(help: "Who leads it; you, unless you say otherwise.") var facilitator: String?
    @Option(help: "Who writes down what is decided.") var scribe: String?
    @OptionGroup var json: JSONChoice
    @OptionGroup var choices: BoardChoices

    func validate() throws {
      guard agenda.template == nil || agenda.methods.isEmpty else {
        throw ValidationError("Give either --template, or --method.")
      }
    }

    func run() throws {
      let isPlanned = agenda.template != nil || !agenda.methods.isEmpty
      var visit = try Visit(choices, writing: isPlanned)
      let words = visit.words
      let library = visit.library(complaining: true)
      guard isPlanned else {
        try visit.tell(library, json)
        if !title.isEmpty { throw Complaint(words.sayTheAgenda) }
        return
      }
      let template = try visit.agenda(agenda, library)
      let given = title.joined(separator: " ").oneLine
      let leader = try facilitator.map { try visit.partner($0).id } ?? visit.actor()
      var planned = visit.board.planning(
        given.isEmpty ? template.name[words.language] : given, template,
        minutes: try agenda.minutes.map { try visit.minutes($0) }, library, facilitator: leader)
      guard !planned.title.isEmpty else { throw Complaint(words.giveText) }
      try visit.focus(agenda, in: &planned.agenda)
      planned.day = try date.map { try visit.day($0) }
      planned.start = try start.map { try visit.time($0) }
      planned.place = place?.oneLine.orNil
      planned.goal = goal?.oneLine.orNil
      planned.scribe = try scribe.map { try visit.partner($0).id }
      let id = SessionID(random: Visit.random())
      try visit.record([Change(id.cast(), planned)])
      guard let session = visit.board.sessions[id] else { return }
      let label = visit.board.label(of: session)
      Standard.error(words.sessionPlanned(label, planned.title))
      try visit.tellNumber(of: id, json)
    }
  }

  /// Begins one.
  struct Start: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "start",
      abstract: "Begin a session: one that is planned, or a template at once. You lead it.")
    @Argument(help: "The session, such as S1, or a template, such as recognise.")
    var which: [String] = []
    @Option(help: "open, or chatham-house: what is said may be used, who said it may not be told.")
    var rule: String?
    @Option(help: "Who leads it; who was planned, else you.") var facilitator: String?
    @Option(help: "Who writes down what is decided.") var scribe: String?
    @Option(help: "How many minutes it takes; a planned one keeps its own.") var minutes: String?
    @OptionGroup var json: JSONChoice
    @OptionGroup var choices: BoardChoices

    func run() throws {
      var visit = try Visit(choices, writing: true)
      let words = visit.words
      let library = visit.library(complaining: true)
      if let held = visit.board.runningSession {
        throw Complaint(words.sessionIsHeld(visit.board.label(of: held)))
      }
      let rule = try self.rule.map { try visit.rule($0) } ?? .open
      let leader = try facilitator.map { try visit.partner($0).id }
      let scribe = try self.scribe.map { try visit.partner($0).id }
      let me = try visit.actor()
      var changes: [Change] = []
      let id: SessionID
      if let session = try visit.planned(which.joined(separator: " "), library) {
        id = session.id
        if let leader = leader ?? (session.facilitator.value == nil ? me : nil) {
          changes.append(Change(id.cast(), RoleHanded(role: .facilitator, to: leader)))
        }
        if let scribe { changes.append(Change(id.cast(), RoleHanded(role: .scribe, to: scribe))) }
        changes += visit.held(session, today: Clock.now)
      } else {
        let template = try visit.template(which.joined(separator: " "), library)
        id = SessionID(random: Visit.random())
        var planned = visit.board.planning(
          template.name[words.language], template,
          minutes: try minutes.map { try visit.minutes($0) }, library, facilitator: leader ?? me)
        planned.scribe = scribe
        changes.append(Change(id.cast(), planned))
      }
      changes.append(Change(id.cast(), SessionStarted(rule: rule)))
      try visit.record(changes)
      if let other = visit.board.runningSession, other.id != id {
        throw Complaint(words.sessionIsHeld(visit.board.label(of: other)))
      }
      try visit.tellBegun(id, json)
    }
  }
}

extension Visit {
  /// What is to be on the agenda, as a template.
  fileprivate func agenda(_ choice: SessionCommand.AgendaChoice, _ library: Library) throws
    -> Template
  {
    if let name = choice.template { return try template(name, library) }
    var template = Template(id: "")
    for text in choice.methods {
      let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
      let method = try method(parts[0], library)
      let minutes = parts.count > 1 ? try minutes(parts[1]) : method.minutes
      template.agenda.append(Template.Item(method: method.id, minutes: minutes))
    }
    return template
  }

  /// The card or challenge that stands behind a method.
  fileprivate func focus(
    _ choice: SessionCommand.AgendaChoice, in agenda: inout [AgendaItem]
  ) throws {
    for (index, text) in choice.methods.enumerated() {
      let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
      guard parts.count > 2, agenda.indices.contains(index) else { continue }
      if let challenge = board.challenge(named: parts[2]), parts[2].folded.hasPrefix("u") {
        agenda[index].challenge = challenge.id
      } else {
        agenda[index].card = try card(parts[2]).id
      }
    }
  }

  /// The meeting that is to begin; `nil` when a template is meant.
  fileprivate func planned(_ name: String, _ library: Library) throws -> Session? {
    let waiting = board.plannedSessions.filter { board.course(of: $0).state == .planned }
    guard !name.trimmed.isEmpty else {
      guard let first = waiting.first else {
        let possible = library.templates.map(\.shortID).joined(separator: ", ")
        throw Complaint(words.nothingPlanned(possible))
      }
      guard waiting.count == 1 else {
        throw Complaint(
          words.severalPlanned(waiting.map { board.label(of: $0) }.joined(separator: ", ")))
      }
      return first
    }
    // A template keeps its name, whatever meetings were called after it.
    let isTemplate = library.templates.contains {
      [$0.id, $0.shortID, $0.name.english, $0.name.dutch].contains {
        $0.folded == name.trimmed.folded
      }
    }
    guard !isTemplate || waiting.contains(where: { $0.title.value.folded == name.trimmed.folded }),
      let session = try sessionIfAny(name)
    else { return nil }
    guard board.course(of: session).state == .planned else {
      throw Complaint(words.sessionIsOver(board.label(of: session)))
    }
    return session
  }

  /// On another day than planned its times are those of that day.
  fileprivate func held(_ session: Session, today now: Int64) -> [Change] {
    let today = Day(milliseconds: now, offset: Clock.zone)
    guard let day = session.day.value, day != today else { return [] }
    var edited = SessionEdited()
    edited.day = .set(today)
    let minutes = (now / 60_000 + Int64(Clock.zone) / 60) % 1440
    edited.start = TimeOfDay(minutes: Int((minutes + 1440) % 1440)).map { .set($0) } ?? .clear
    return [Change(session.id.cast(), edited)]
  }

  /// What may be said outside, as people write it.
  fileprivate func rule(_ text: String) throws -> SessionRule {
    let wanted = text.folded.filter(\.isLetter)
    guard let rule = SessionRule.allCases.first(where: { $0.rawValue.folded == wanted }) else {
      throw Complaint(notUnderstood: words.notOneOf(text.harmless(), "open, chatham-house"))
    }
    return rule
  }

  /// Says that a meeting began, and what was left open before it.
  fileprivate func tellBegun(_ id: SessionID, _ json: JSONChoice) throws {
    guard let session = board.sessions[id] else { return }
    Standard.error(
      words.sessionBegan(board.label(of: session), names.partner(session.facilitator.value)))
    var page = Paragraphs(width: Standard.width)
    page.unfinished(names, before: session, now: Clock.now)
    if !page.lines.isEmpty { Standard.error("\n" + page.lines.joined(separator: "\n")) }
    try tellNumber(of: id, json)
  }

  /// Prints the number of a meeting, or the meeting as JSON.
  func tellNumber(of id: SessionID, _ json: JSONChoice) throws {
    guard let session = board.sessions[id] else { return }
    if json.isWanted { return try tellJSON(session) }
    try Standard.output(board.label(of: session) + "\n")
  }
}
