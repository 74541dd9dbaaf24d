import Interface
import Model
import Testing

/// Every method of the program, held by a facilitator and three participants who press keys and nothing else.
///
/// A method that is added is held here by itself; an operation that is added does not compile before `work` knows it.
@Suite struct `Every method runs from its first key to its minutes` {
  private static let library = Library.program

  @Test func `and all of them are found`() {
    #expect(Self.library.problems.isEmpty)
    #expect(Self.library.methods.count >= 25, "24 methods and a break")
    #expect(Self.library.templates.count >= 5)
  }

  @Test(arguments: library.methods.map(\.id), [English() as any Words, Dutch()])
  func `alone`(id: String, words: any Words) throws {
    let method = try #require(Self.library.method(id))
    var evening = Evening(
      [AgendaItem(item: "a1", method: id, name: method.name, minutes: method.minutes)],
      Self.library, words)
    try evening.hold()
  }

  @Test(arguments: library.templates.map(\.id), [English() as any Words, Dutch()])
  func `in a whole meeting`(id: String, words: any Words) throws {
    let template = try #require(Self.library.template(id))
    var evening = Evening(template.agenda(in: nil, Self.library), Self.library, words)
    try evening.hold()
  }
}

/// A meeting that is held by keys, round after round.
private struct Evening {
  private var room: Room
  private let agenda: [AgendaItem]
  private let library: Library
  private let words: any Words
  private var times = 0
  /// What was written on cards, and by whom where that is told.
  private var laid: [(title: String, by: PartnerID?)] = []

  private static let leader = Story.esther
  private static let seats = [Story.samira, Story.bram, Story.fatma]

  init(_ agenda: [AgendaItem], _ library: Library, _ words: any Words) {
    self.agenda = agenda
    self.library = library
    self.words = words
    var story = Story.autumn
    story.partner(Story.fatma, "Fatma Aydin", [.endUser])
    story.add(
      3, Change(Story.food.cast(), ChangeNeeded(change: "U2.1", text: "Shops know what is left")))
    var kit = ResultPublished()
    (kit.number, kit.title, kit.licence) = (1, "Fridge kit", .ccBy)
    story.add(2, Change(ResultID(random: 9).cast(), kit))
    room = Room(
      [Evening.leader] + Evening.seats, words: words, library: library, board: story.changes)
  }

  private var board: Board { room[Evening.leader].state.board }
  private var running: Course.Running? {
    board.runningSession.flatMap { board.course(of: $0).round }
  }

  mutating func hold() throws {
    var planned = SessionPlanned()
    planned.number = 1
    planned.title = "Evening"
    planned.facilitator = Evening.leader
    planned.agenda = agenda
    room.act(Evening.leader) { $0.others(Change(SessionID(random: 77).cast(), planned)) }
    room.press("4<Enter><Enter>", Evening.leader)
    let session = try #require(board.runningSession)
    for seat in Evening.seats { room.press("4", seat) }
    let rounds = agenda.flatMap { library.rounds(of: $0) }
    for script in rounds {
      room.press("]", Evening.leader)
      let round = try #require(running)
      #expect(round.script.operation == script.operation)
      // Who leads goes through what was agreed where people agree.
      let leader = script.operation == .agree ? [] : [Evening.leader]
      for person in leader + Evening.seats {
        let task = script.task[words.language].split(separator: " ").prefix(3)
        #expect(room[person].screen.contains(task.joined(separator: " ")))
      }
      try work(round)
      times += 1
      room.wait(Int64(script.minutes) * 60)
      #expect(room[Story.samira].screen.contains(words.timeIsUp))
    }
    room.press("]", Evening.leader)
    #expect(room[Evening.leader].status == " " + words.agendaIsDone)
    room.press("X<Enter>", Evening.leader)
    #expect(board.runningSession == nil)
    try minutes(of: session.id, rounds)
    for (title, partner) in laid {
      let card = try #require(board.cards.all.first { $0.title.value == title })
      #expect(card.capturedBy == partner)
    }
    let left = room[Evening.leader].table.values.compactMap { SeatSheet($0) }
    #expect(left.allSatisfy { $0.cards.isEmpty }, "nothing is left face down")
    for seat in Evening.seats { #expect(room[seat].state.board.eventCount == board.eventCount) }
  }

  /// Planned and true time agree, and the minutes tell what was done.
  private func minutes(of id: SessionID, _ rounds: [Round]) throws {
    let session = try #require(board.sessions[id])
    let course = board.course(of: session)
    #expect(course.state == .closed)
    #expect(course.rounds.map(\.script.operation) == rounds.map(\.operation))
    for (round, script) in zip(course.rounds, rounds) {
      #expect(round.minutes == script.minutes)
      #expect(round.left(at: 0) == 0, "\(script.name.english) took its time and not more")
    }
    let document = Names(board, words).document(Minutes(of: session, on: board), zone: 0)
    let told = document.sections.flatMap(\.items).map(\.text)
    for item in agenda {
      let name = item.name[words.language]
      #expect(told.contains(words.timing(name, planned: item.minutes, true: item.minutes)))
    }
  }

  // MARK: - What is done in a round

  /// What people press in such a round, and what must have come of it.
  private mutating func work(_ round: Course.Running) throws {
    let samira = Story.samira
    let number = times
    let before = board.eventCount
    switch round.script.operation {
    case .recognise:
      for seat in Evening.seats { room.press("<Home>r", seat) }
      let card = try #require(selected(samira))
      #expect(Set(board.recognitions(of: card)).isSuperset(of: Evening.seats))
    case .comment:
      room.press("<Home>cA word \(number)<Enter>", samira)
      let card = try #require(selected(samira))
      #expect(card.comments > 0)
      let said = try #require(last())
      #expect((said.payload as? CommentAdded)?.hat == round.script.bounds.hat?.rawValue)
      #expect(said.by == (round.script.bounds.isAnonymous ? nil : samira))
    case .split:
      room.press("<Home>sA part \(number)<Enter>", samira)
      let card = try #require(selected(samira))
      #expect(card.title.value == "A part \(number)")
      #expect(card.parent != nil)
    case .frame:
      if round.script.sight == .own {
        for seat in Evening.seats { room.press("<Home>QMay \(number) \(seat)?<Enter>", seat) }
        let card = try #require(selected(samira))
        #expect(card.questions.count == Evening.seats.count)
        #expect(!room[samira].screen.contains("\(Story.bram)?"))
      } else {
        room.press("<Home><Down><Enter>", samira)
        let card = try #require(selected(samira))
        #expect(card.questions.count == 1)
      }
    case .dream:
      let dreams = board.challenges[Story.food]?.dreams.count ?? 0
      if round.script.sight == .own {
        for seat in Evening.seats {
          room.press("<Home><Enter>2030: A dream of \(seat)<Enter>", seat)
        }
        #expect(board.challenges[Story.food]?.dreams.count == dreams + Evening.seats.count)
      } else {
        room.press("<Home><Down><Enter> of all<Enter>", samira)
        #expect(board.challenges[Story.food]?.dreams.count == 1)
      }
    case .backcast:
      room.press("<Home><Enter>Change \(number)<Enter>", samira)
      #expect(
        board.challenges[Story.food]?.changes.contains { $0.text.value == "Change \(number)" }
          == true)
    case .link:
      room.press("<Home><Enter>A card for it \(number)<Enter>", samira)
      #expect(try #require(selected(samira)).changes.elements.count == 1)
      room.press("<End>T<Enter>", samira)
    case .review:
      room.press("<Enter>", samira)
      #expect(room[samira].state.screen != .session)
      room.press("<Esc>", samira)
    case .invite:
      room.press("<Home>iWho \(number)<Enter><Enter><Enter>Because<Enter>", samira)
      let card = try #require(selected(samira))
      #expect(board.openInvitations(on: card).contains { $0.who.text == "Who \(number)" })
    case .engage:
      room.press("<Home>w<Enter>I hold the door<Enter>", samira)
      let card = try #require(selected(samira))
      #expect(board.people(on: card).contains { $0.partner == samira })
    case .connect:
      for seat in Evening.seats {
        room.press("A", seat)
        // Who offered something before is asked whether it is something new.
        if case .pick = room[seat].state.mode { room.press("<Enter>", seat) }
        room.press("A thing \(number) of \(seat) #t<Enter>", seat)
      }
      #expect(board.openOffers.count >= Evening.seats.count)
      room.press("O<Esc>", samira)
    case .pitch:
      let needs = round.script.bounds.needs
      room.press("<Home>D<Enter>", samira)
      room.press("Idea \(number)<Enter>neighbours<Enter><Enter>Knock<Enter>a key<Enter>", samira)
      let card = try #require(selected(samira))
      #expect(card.title.value == "Idea \(number)")
      #expect(!needs.contains(.answers) || !card.answers.elements.isEmpty)
      #expect(!needs.contains(.outcomes) || !card.innovation.outcomes.value.isEmpty)
    case .move:
      room.press("<Home>>", samira)
      if case .line = room[samira].state.mode { room.press("It is time<Enter>", samira) }
      #expect(board.eventCount > before)
    case .evidence:
      room.press("<Home>#\(number) neighbours came<Enter>", samira)
      let card = try #require(selected(samira))
      #expect(card.evidence.contains { $0.text == "\(number) neighbours came" })
    case .attend:
      room.press("t ", Evening.leader)
      #expect(board.runningSession?.present.isEmpty == false)
      room.press("<Esc>", Evening.leader)
    case .cluster:
      room.press("C <Down> b", samira)
      #expect(room[samira].state.screen == .clusters)
      room.press("<Esc><Esc>4", samira)
    case .decide:
      room.press("dWhich \(number)?<Enter><Down><Enter>", Evening.leader)
      room.press("Yes \(number)<Enter><Enter><Enter>", Evening.leader)
      #expect(board.decisions.values.contains { $0.outcome == "Yes \(number)" })
    case .agree:
      room.press("aI open the door \(number)<Enter><Enter><Enter>", samira)
      let terms = board.agreements.values.map(\.terms.value)
        .first { $0.text == "I open the door \(number)" }
      #expect(terms?.who == Invitee(samira.description))
    case .capture:
      for seat in Evening.seats {
        let title = "Card \(number) of \(seat)"
        room.press("n\(title)<Enter>", seat)
        if round.script.bounds.needs.contains(.firstStep) { room.press("Knock<Enter>", seat) }
        // In silence the next card is asked for.
        if case .line = room[seat].state.mode { room.press("<Esc>", seat) }
        laid.append((title, round.script.bounds.isAnonymous ? nil : seat))
        let isOnBoard = board.cards.all.contains { $0.title.value == title }
        #expect(isOnBoard != round.script.bounds.isAnonymous)
      }
    case .build:
      room.press(round.script.sight == .passed ? "n" : "<Home>c", samira)
      if case .line = room[samira].state.mode { room.press("And more \(number)<Enter>", samira) }
    case .reveal: room.press("R", Evening.leader)
    case .vote: try vote(number)
    case .rate:
      if round.script.sight == .passed { try scoreDealt(number) } else { try score(round) }
    case .publish:
      room.press("<Home>pKit \(number)<Enter>a list<Enter>it works<Enter>CC BY-SA<Enter>", samira)
      room.press("<Enter>a pen on a string<Enter>kit.txt<Enter>", samira)
      let made = try #require(board.shownResults.first { $0.title.value == "Kit \(number)" })
      #expect(board.licence(of: made) == .ccBySa)
      room.press("5cA sign on the door<Enter>4", samira)
      #expect(try #require(last()).payload is ResultReported)
    case .reuse:
      for seat in Evening.seats {
        room.press("5w<Enter><Enter>^UFor \(seat) \(number)<Enter>", seat)
        room.press("three of them<Enter><Enter>4", seat)
        #expect(board.cards.all.contains { $0.title.value == "For \(seat) \(number)" })
      }
      #expect(lastLine.contains { $0.payload is ResultReused })
    case .talk: break
    }
    // What the round is not for is refused.
    let mayComment = round.script.operation.kinds.contains { $0 == CommentAdded.self }
    if !mayComment {
      let count = board.eventCount
      room.press("2", samira)
      room.press("1c", samira)
      #expect(room[samira].status.hasPrefix(" Esther Vonk"))
      #expect(board.eventCount == count)
      room.press("4", samira)
    }
  }

  // MARK: - Dots and scores

  /// What lies on the table as dots or scores; nothing of it is in a log.
  private var hands: Int {
    room[Evening.leader].table.values.compactMap { SeatSheet($0) }.count { $0.isVote }
  }

  /// Everybody puts a dot on another thing; nothing is told before who leads closes.
  private mutating func vote(_ number: Int) throws {
    room.press("B<Enter>", Evening.leader)
    let count = board.eventCount
    for (place, seat) in Evening.seats.enumerated() {
      room.press("<Enter><Home>" + String(repeating: "<Down>", count: place) + " <Enter>", seat)
    }
    #expect(hands == Evening.seats.count && board.eventCount == count)
    for person in [Evening.leader] + Evening.seats {
      #expect(!room[person].screen.contains(words.resultHeading))
    }
    room.press("R", Evening.leader)
    let closed = try #require(
      board.ballots.values.max { one, other in
        (one.result.key?.stamp ?? .zero) < (other.result.key?.stamp ?? .zero)
      })
    #expect(closed.tally?.voters == Evening.seats.count)
    #expect(hands == 0)
    for person in [Evening.leader] + Evening.seats {
      #expect(room[person].screen.contains(words.resultHeading))
      room.press("4", person)
    }
  }

  /// Everybody scores the first thing; only what came of all is kept.
  private mutating func score(_ round: Course.Running) throws {
    room.press("B<Enter>", Evening.leader)
    let count = board.eventCount
    for (place, seat) in Evening.seats.enumerated() {
      room.press("<Enter><Home>\(place + 2)<Enter>", seat)
    }
    #expect(hands == Evening.seats.count && board.eventCount == count)
    room.press("R", Evening.leader)
    let closed = try #require(
      board.ratings.values.max { one, other in
        (one.result.key?.stamp ?? .zero) < (other.result.key?.stamp ?? .zero)
      })
    let result = try #require(closed.result.value)
    #expect(result.voters == Evening.seats.count)
    #expect((result.whole ?? result.cards.values.first)?.median == "3")
    #expect(hands == 0)
    for person in [Evening.leader] + Evening.seats { room.press("4", person) }
  }

  /// Cards that lie face down go around and are scored; they come to the board with their points.
  private mutating func scoreDealt(_ number: Int) throws {
    let count = board.eventCount
    var scored = 0
    for seat in Evening.seats {
      room.press("<Enter>", seat)
      if room[seat].screen.contains("[.]") { scored += 1 }
      room.press("<Home>4<Enter><Esc>4", seat)
    }
    // Whoever had every card has none to score.
    #expect(hands >= min(scored, 1) && board.eventCount == count)
  }

  /// The card that is selected on somebody's screen of the meeting.
  private func selected(_ partner: PartnerID) -> Card? { room[partner].state.card }

  /// What was written last.
  private func last() -> Event? { lastLine.first }

  /// All that was written in one breath last.
  private var lastLine: [Event] {
    room[Evening.leader].log.last { $0.audience == .open }.map { Event.all(in: $0) } ?? []
  }
}

extension Story {
  static let fatma = PartnerID(random: 14)
}
