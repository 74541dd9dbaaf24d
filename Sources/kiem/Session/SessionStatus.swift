import ArgumentParser
import Interface
import Model

extension SessionCommand {
  /// Tells how a meeting stands.
  struct Status: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "status",
      abstract: "What is on: round, task, time left, agenda, parking lot. The usual answer.")
    @Argument(help: "The session, such as S1; the one that is held, unless you say otherwise.")
    var which: [String] = []
    @OptionGroup var plain: PlainChoice
    @OptionGroup var json: JSONChoice
    @OptionGroup var choices: BoardChoices

    func run() throws {
      let visit = try Visit(choices, writing: false)
      _ = visit.library(complaining: true)
      let name = which.joined(separator: " ")
      let meant = name.trimmed.isEmpty ? visit.board.runningSession : try visit.session(name)
      guard let session = meant else {
        // Nothing is held: what is planned is what people ask for.
        Standard.error(
          visit.board.plannedSessions.isEmpty
            ? visit.words.noSessions : visit.words.noSessionHeld)
        return try visit.tellSessions(json, plain: plain.isWanted)
      }
      if json.isWanted { return try visit.tellJSON(session) }
      var page = Paragraphs(
        width: Standard.width, plain: plain.isWanted ? visit.words : nil)
      page.session(
        session, visit.names, now: Clock.now, zone: Clock.zone,
        faceDown: visit.faceDown(session))
      try Standard.output(page.joined)
    }
  }

  /// Lists them.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "List the sessions that are planned, held and closed.")
    @OptionGroup var plain: PlainChoice
    @OptionGroup var json: JSONChoice
    @OptionGroup var choices: BoardChoices

    func run() throws {
      let visit = try Visit(choices, writing: false)
      if visit.board.plannedSessions.isEmpty, !json.isWanted {
        return Standard.error(visit.words.noSessions)
      }
      try visit.tellSessions(json, plain: plain.isWanted)
    }
  }

  /// Tells what there is to put on an agenda.
  struct Methods: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "methods",
      abstract: "List whole sessions and methods, or tell what one consists of.",
      discussion: """
        Methods are files. One that you put into ~/.config/kiem/methods or into the folder methods of the board is used \
        beside those of Kiem, or in the place of one with its name. --file prints one of Kiem's own as a beginning.
        """)
    @Argument(help: "A method or a whole session, such as dot-vote or recognise.")
    var name: [String] = []
    @Flag(help: "Print the file as it is written.") var file = false
    @OptionGroup var json: JSONChoice
    @OptionGroup var choices: BoardChoices

    func run() throws {
      let visit = try Visit(choices, writing: false)
      let library = visit.library(complaining: true)
      let name = self.name.joined(separator: " ")
      guard !name.trimmed.isEmpty else { return try visit.tell(library, json) }
      let template = visit.named(name, library.templates) {
        [$0.id, $0.shortID, $0.name.english, $0.name.dutch]
      }
      let method = template == nil ? try visit.method(name, library) : nil
      if file, let id = template?.id ?? method?.id {
        guard let text = MethodFiles.text(named: id) else {
          throw Complaint(visit.words.noSuchMethod(name.harmless(), ""))
        }
        return try Standard.output(text)
      }
      if json.isWanted {
        return try Standard.output(
          JSON.envelope(template == nil ? "method" : "template") { json in
            if let template { json.template(template, library, visit.words) }
            if let method { json.method(method, visit.words, rounds: true) }
          })
      }
      var page = Paragraphs(width: Standard.width)
      if let template { page.template(template, library, visit.words) }
      if let method { page.method(method, visit.words) }
      try Standard.output(page.joined)
    }
  }
}

extension Visit {
  /// Lists the meetings.
  func tellSessions(_ json: JSONChoice, plain: Bool) throws {
    let sessions = board.plannedSessions
    let names = names
    if json.isWanted {
      return try Standard.output(
        JSON.envelope("sessions") { json in
          json.array(sessions) { $0.session($1, names, now: Clock.now, zone: Clock.zone) }
        })
    }
    var table = TextTable(flexible: 1)
    for session in sessions {
      let course = board.course(of: session)
      let began = course.began.map { Day(milliseconds: $0.milliseconds, offset: Clock.zone) }
      let day = began ?? session.day.value
      let minutes = session.agenda.value.reduce(0) { $0 + $1.minutes }
      table.rows.append([
        board.label(of: session), session.title.value.harmless(), words.sessionState(course.state),
        day.map { names.date($0) } ?? "", words.minutes(minutes),
        (session.facilitator.value.map { names.partner($0) } ?? "").harmless(),
      ])
    }
    try Standard.output(table.text(words, plain: plain))
  }

  /// Lists templates and methods.
  func tell(_ library: Library, _ json: JSONChoice) throws {
    let words = words
    if json.isWanted {
      return try Standard.output(
        JSON.envelope("methods") { json in
          json.object { json in
            json.list("templates", library.templates) { $0.template($1, library, words) }
            json.list("methods", library.methods) { $0.method($1, words, rounds: false) }
            json.field("problems", library.complaints(words))
          }
        })
    }
    var page = Paragraphs(width: Standard.width)
    var table = TextTable(flexible: 1)
    table.rows = library.templates.map {
      [$0.shortID.harmless(), $0.name[words.language].harmless(), words.minutes($0.minutes), ""]
    }
    let count = table.rows.count
    table.rows += library.methods.map {
      [
        $0.id.harmless(), $0.name[words.language].harmless(), words.minutes($0.minutes),
        words.forPeople($0.people),
      ]
    }
    let lines = table.lines(limit: Standard.limit, indent: 1)
    page.heading(words.templatesHeading)
    page.append(Array(lines.prefix(count)))
    page.heading(words.methodsHeading)
    page.append(Array(lines.dropFirst(count)))
    try Standard.output(page.joined)
    Standard.error(words.methodsHint)
  }
}

extension Paragraphs {
  /// What a template consists of.
  fileprivate mutating func template(
    _ template: Template, _ library: Library, _ words: any Words
  ) {
    heading(
      template.shortID + "  " + template.name[words.language] + ", "
        + words.minutes(template.minutes))
    for item in template.agenda {
      let name = library.method(item.method)?.name[words.language] ?? ""
      text(
        "\(item.minutes)'  " + (name.isEmpty ? item.method : name + " (\(item.method))"), indent: 1)
    }
  }

  /// What a method consists of.
  fileprivate mutating func method(_ method: Method, _ words: any Words) {
    heading(
      method.id + "  " + method.name[words.language] + ", " + words.minutes(method.minutes) + ", "
        + words.forPeople(method.people))
    text(method.purpose[words.language])
    for round in method.rounds {
      blank()
      var parts = [words.minutes(round.minutes)]
      if round.times > 1 { parts.append(words.times(round.times)) }
      parts += [words.inCompany(round.company), words.operation(round.operation)]
      text(round.name[words.language] + ": " + parts.joined(separator: ", "))
      text(round.task[words.language], indent: 2)
    }
    blank()
    labelled(words.outputLabel, [method.output[words.language]])
    labelled(words.creditLabel, [method.credit ?? ""])
  }
}
