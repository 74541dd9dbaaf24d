import ArgumentParser
import Interface
import Model

extension SessionCommand {
  /// On to the next round.
  struct Next: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "next", abstract: "On to the next round, or the next item of the agenda.")
    @OptionGroup var json: JSONChoice
    @OptionGroup var choices: BoardChoices

    func run() throws {
      var visit = try Visit(choices, writing: true)
      let session = try visit.ledSession()
      let changes = visit.board.goingOn(session, visit.library())
      guard !changes.isEmpty else { throw Complaint(visit.words.agendaIsOver) }
      try visit.clearTable(before: changes, session.id)
      try visit.record(changes)
      try visit.tellRound(of: session.id, json)
    }
  }

  /// Back to the round before.
  struct Back: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "back", abstract: "Back to the round before, with its whole time.")
    @OptionGroup var json: JSONChoice
    @OptionGroup var choices: BoardChoices

    func run() throws {
      var visit = try Visit(choices, writing: true)
      let session = try visit.ledSession()
      let changes = visit.board.goingBack(session, visit.library())
      guard !changes.isEmpty else { throw Complaint(visit.words.firstRound) }
      try visit.clearTable(before: changes, session.id)
      try visit.record(changes)
      try visit.tellRound(of: session.id, json)
    }
  }

  /// Leaves out the item that is on, or the one that comes.
  struct Skip: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "skip",
      abstract: "Leave out the item that is on and go on to the next; before the first, that one.")
    @OptionGroup var json: JSONChoice
    @OptionGroup var choices: BoardChoices

    func run() throws {
      var visit = try Visit(choices, writing: true)
      let session = try visit.ledSession()
      let course = visit.board.course(of: session)
      let on =
        course.item?.item
        ?? Schedule(session, course, now: Clock.now, zone: Clock.zone).rows
        .first { $0.state == .ahead }?.item.item
      guard let item = session.agenda.value.first(where: { $0.item == on }) else {
        throw Complaint(visit.words.agendaIsOver)
      }
      let changes = visit.board.skipping(item, in: session, visit.library())
      if item.item == course.item?.item { try visit.clearTable(before: changes, session.id) }
      try visit.record(changes)
      Standard.error(visit.words.leftOut(visit.names.item(item)))
      try visit.tellRound(of: session.id, json)
    }
  }

  /// Stops the clock.
  struct Pause: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "pause", abstract: "Stop the clock of the round.")
    @OptionGroup var json: JSONChoice
    @OptionGroup var choices: BoardChoices

    func run() throws {
      var visit = try Visit(choices, writing: true)
      let (session, round) = try visit.ledRound()
      if round.pausedAt == nil {
        try visit.record([Change(session.id.cast(), RoundPaused(round.place))])
      }
      Standard.error(visit.words.clockStands)
      try visit.tellJSON(of: session.id, json)
    }
  }

  /// Lets it go on.
  struct Resume: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "resume", abstract: "Let the clock of the round go on.")
    @OptionGroup var json: JSONChoice
    @OptionGroup var choices: BoardChoices

    func run() throws {
      var visit = try Visit(choices, writing: true)
      let (session, round) = try visit.ledRound()
      if round.pausedAt != nil {
        try visit.record([Change(session.id.cast(), RoundResumed(round.place))])
      }
      Standard.error(visit.words.clockRuns)
      try visit.tellJSON(of: session.id, json)
    }
  }

  /// Gives the round more time.
  struct Extend: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "extend", abstract: "Give the round more minutes.")
    @Argument(help: "How many; one unless you say otherwise.") var minutes: Int = 1
    @Flag(help: "Take them away instead.") var shorter = false
    @OptionGroup var json: JSONChoice
    @OptionGroup var choices: BoardChoices

    func validate() throws {
      guard (1...Round.mostMinutes).contains(minutes) else {
        throw ValidationError("Give a number of minutes from 1 to \(Round.mostMinutes).")
      }
    }

    func run() throws {
      var visit = try Visit(choices, writing: true)
      let (session, round) = try visit.ledRound()
      let more = shorter ? -minutes : minutes
      guard round.minutes + more >= 1 else { throw Complaint(visit.words.keepsAMinute) }
      try visit.record([Change(session.id.cast(), RoundExtended(round.place, minutes: more))])
      Standard.error(visit.words.roundHas(round.minutes + more))
      try visit.tellJSON(of: session.id, json)
    }
  }

  /// Hands on a role.
  struct Hand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "hand",
      abstract: "Hand the role of facilitator or scribe to somebody: facilitator Noor.",
      discussion: "Anybody can, also when whoever led it is gone.")
    @Argument(help: "facilitator or scribe.") var role: String
    @Argument(help: "To whom.") var who: [String] = []
    @Flag(help: "To nobody; where nobody leads, everybody can move the session on.")
    var nobody = false
    @OptionGroup var json: JSONChoice
    @OptionGroup var choices: BoardChoices

    func validate() throws {
      guard nobody == who.isEmpty else { throw ValidationError("Say to whom, or --nobody.") }
    }

    func run() throws {
      var visit = try Visit(choices, writing: true)
      let words = visit.words
      let session = try visit.heldSession()
      let role: SessionRole = try visit.word(role) { words.sessionRole($0) }
      let to = nobody ? nil : try visit.somebody(who.joined(separator: " "))
      try visit.record([Change(session.id.cast(), RoleHanded(role: role, to: to))])
      let names = visit.names
      Standard.error(
        words.roleGoes(
          words.sessionRole(role), to: to.map { names.partner($0) },
          visit.board.label(of: session)))
      try visit.tellJSON(of: session.id, json)
    }
  }

  /// Ends one.
  struct Close: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "close", abstract: "End the session that is held, or call off a planned one.")
    @Argument(help: "The session, such as S1; the one that is held, unless you say otherwise.")
    var which: [String] = []
    @OptionGroup var json: JSONChoice
    @OptionGroup var choices: BoardChoices

    func run() throws {
      var visit = try Visit(choices, writing: true)
      let name = which.joined(separator: " ")
      let session = name.trimmed.isEmpty ? try visit.heldSession() : try visit.session(name)
      let label = visit.board.label(of: session)
      let state = visit.board.course(of: session).state
      switch state {
      case .closed: throw Complaint(visit.words.sessionIsOver(label))
      case .running, .paused:
        _ = try visit.ledSession()
        try visit.clearTable(before: [], session.id)
      case .planned: break
      }
      try visit.record([Change(session.id.cast(), SessionClosed())])
      Standard.error(
        state == .planned ? visit.words.sessionIsOver(label) : visit.words.sessionClosed(label))
      try visit.tellJSON(of: session.id, json)
    }
  }
}

extension Visit {
  /// The meeting that is held and its round, if whoever acts may change its clock.
  fileprivate mutating func ledRound() throws -> (Session, Course.Running) {
    let session = try ledSession()
    guard let round = board.course(of: session).round else {
      throw Complaint(words.noRoundRuns)
    }
    return (session, round)
  }

  /// Somebody by name; whoever acts may be new here.
  mutating func somebody(_ name: String) throws -> PartnerID {
    let me = try actor()
    if board.partners(named: name).isEmpty, isNewHere(name) { return me }
    return try partner(name).id
  }

  /// Tells which round is on now, or the meeting as JSON.
  fileprivate func tellRound(of id: SessionID, _ json: JSONChoice) throws {
    guard let session = board.sessions[id] else { return }
    if json.isWanted { return try tellJSON(session) }
    var page = Paragraphs(width: Standard.width)
    page.round(session, names, now: Clock.now, zone: Clock.zone)
    try Standard.output(page.joined)
  }

  /// The meeting as JSON, when that is wanted.
  func tellJSON(of id: SessionID, _ json: JSONChoice) throws {
    guard json.isWanted, let session = board.sessions[id] else { return }
    try tellJSON(session)
  }

  /// What lies face down at a meeting; `nil` when nothing does, or another one is held.
  func faceDown(_ session: Session) -> FaceDown? {
    guard board.runningSession?.id == session.id else { return nil }
    return FaceDown(desk.folder, session, board)
  }

  /// The meeting as JSON.
  func tellJSON(_ session: Session) throws {
    try Standard.output(
      JSON.envelope("session") {
        $0.session(
          session, names, now: Clock.now, zone: Clock.zone, faceDown: faceDown(session))
      })
  }
}
