import CVterm
import Glibc
import Testing

/// A whole evening after the template that people begin with: a facilitator and twelve seats, all of them real processes.
@Suite struct `A whole evening of thirteen terminals` {
  @Test func `ends with one board, the minutes that were expected and no author's byte`() throws {
    let place = try Place()
    let cast = try Cast(place, seats: 12)
    try cast.begin()
    try cast.checkIn()
    let sheets = try cast.writeInSilence()
    try cast.cluster()
    try cast.recognise()
    try cast.vote()
    try cast.dream()
    try cast.decide()
    try cast.checkOut()
    try cast.compareBoards()
    let minutes = try cast.close(savingTo: place.path + "/minutes.md")

    let titles = try cast.titles()
    #expect(titles.count == 14)
    #expect(settled(minutes) == expected(titles))
    let told = try place.command(["session", "minutes", "S1", "--board", place.board], as: "seat3")
    #expect(told.output == minutes)
    #expect(try place.command(["check", "--board", place.board], as: "esther").status == 0)
    try cast.leave()
    try searchForAuthors(place, sheets)
  }

  /// Minutes without what another day or a slower machine would change: the date, and how long things took.
  private func settled(_ minutes: String) -> [String] {
    minutes.split(separator: "\n").filter { !$0.hasPrefix("- **When**") }.map { line in
      for end in [", took ", "look again on ", ", by "] {
        if let range = line.firstRange(of: end) { return String(line[..<range.upperBound]) }
      }
      return String(line)
    }
  }

  private func expected(_ titles: [Int: String]) -> [String] {
    func card(_ number: Int) -> String { "P\(number) " + (titles[number] ?? "?") }
    let items = [
      ("Check-in", 10), ("Silent capture", 12), ("Affinity clustering", 25),
      ("Recognition round", 15), ("Dot vote (blind)", 12), ("Break", 10),
      ("Dream and backcast", 40), ("Consent decision", 15), ("Check-out", 11),
    ]
    // Twelve hands: two dots on the first card and one on the second.
    let dots = (1...13).map { "  - \(card($0)): \($0 == 1 ? 24 : $0 == 2 ? 12 : 0) dots" }
    let seats = (1...12).map { "Seat \($0)" }.sorted().joined(separator: ", ")
    var lines = ["# Minutes of S1 Recognise evening", "- **Facilitator**: Esther"]
    lines += ["- **Present**: Esther, " + seats, "## Agenda and time"]
    lines += items.map { "- \($0.0): \($0.1) minutes planned, took " }
    lines += ["## Cards"] + (1...14).map { "- " + card($0) }
    lines += ["- 12 cards without names, from 12 seats", "## Clusters", "- Light the street"]
    lines += (1...3).map { "  - " + card($0) }
    lines += ["## Dots", "- 12 people"] + dots
    lines += ["## Scores", "- worth the time, 12 people", "  - 4, the middle of 12"]
    lines += ["## Decisions", "- What do we try first? One dim lamp", "  - by consent"]
    lines += ["  - Objections: 1", "  - Seat 1: Too bright (integrated: A dim lamp)"]
    lines += ["  - look again on "]
    lines += ["## Agreements", "- Seat 7: I call the corporation, by "]
    return lines + ["## Parking lot", "- Who pays for it (still parked)"]
  }

  /// What was written in silence stands in one log, without a name, and nothing anywhere leads to who wrote it.
  private func searchForAuthors(_ place: Place, _ sheets: [String]) throws {
    let logs = try place.files(with: "Told in silence")
    #expect(logs.filter { $0.hasPrefix(place.board + "/") }.count == 1)
    // The minutes tell the titles, and they are the facilitator's.
    #expect(logs.count { !$0.hasPrefix(place.board + "/") } == 1)
    #expect(logs.contains(place.path + "/minutes.md"))
    for log in logs where log.hasPrefix(place.board) {
      for line in try place.lines(with: "\"Told in silence", in: log) {
        #expect(!line.contains("\"by\""))
      }
    }
    // A total is all that is left of dots and scores.
    for log in try place.files(with: "ballot.closed") + place.files(with: "ratings.closed") {
      #expect(log == logs.first { $0.hasPrefix(place.board) })
    }
    for name in sheets { #expect(try place.files(with: name).isEmpty, "\(name)") }
    for word in ["\"hands\"", "\"marks\""] { #expect(try place.files(with: word).isEmpty) }
    #expect(try place.files().allSatisfy { !$0.contains("/table/") && !$0.contains("/seats/") })
  }
}

/// The facilitator and the seats of an evening, and what they press.
private struct Cast {
  private let place: Place
  private let leader: TermSession
  private let seats: [TermSession]

  init(_ place: Place, seats count: Int) throws {
    self.place = place
    leader = try place.started(by: "esther", rows: 30, columns: 100)
    for number in 1...count {
      let added = try place.command(
        ["partner", "add", "Seat \(number)", "--board", place.board], as: "esther")
      guard added.status == 0 else { throw Place.Failure(description: added.errors) }
    }
    let named = try place.command(
      ["challenge", "add", "Light and company", "--board", place.board], as: "esther")
    guard named.status == 0 else { throw Place.Failure(description: named.errors) }
    seats = try (1...count).map { number in
      try place.kiem(
        [place.board, "--as", "Seat \(number)"], as: "seat\(number)", rows: 30, columns: 100)
    }
    for seat in seats { try seat.wait(for: "? help") }
  }

  private func all(_ text: String) throws { for seat in seats { try seat.wait(for: text) } }

  private func next(_ text: String) throws {
    try leader.press("]", for: text)
    try all(text)
  }

  func begin() throws {
    try leader.press("4", for: "Nothing here yet")
    try leader.press("jj", for: "> Recognise evening")
    try leader.press("\r", for: "Begin now")
    try leader.press("\r", for: "S1 has begun")
  }

  func checkIn() throws {
    try next("In turn: who are you")
    try leader.press("t", for: "Who is there? 0 present")
    for count in 1...(seats.count + 1) {
      try leader.press(" ", for: "Who is there? \(count) present")
      try leader.press(VTERM_KEY_DOWN)
    }
    try leader.escape(from: "Who is there?")
    for seat in seats { try seat.press("y", for: "You are ready.") }
    try leader.wait(for: "12 of 12 ready")
  }

  /// The names of the sheets that lay on the table, which must be nowhere in the end.
  func writeInSilence() throws -> [String] {
    try next("Write problems and opportunities")
    for (number, seat) in seats.enumerated() {
      try seat.press("n", for: "New problem:")
      try seat.press("Told in silence \(number + 1)\r", for: "It lies face down: 1 card.")
      try seat.escape(from: "Enter put on the table")
    }
    try leader.wait(for: "12 cards   from 12 of 12 seats")
    #expect(!leader.screen.contains("Told in silence"))
    let sheets = try place.files().filter { $0.hasSuffix(".draft") }
      .compactMap { $0.split(separator: "/").last?.split(separator: ".").first.map(String.init) }
    #expect(sheets.count == 12)
    try leader.press("]", for: "revealed   12 cards")
    try all("All cards appear at once")
    return sheets
  }

  /// One lays cards together, another one sees it and names them, a third one hangs a part below a card.
  func cluster() throws {
    try next("Put together in silence")
    try seats[0].press("C", for: "LOOSE CARDS (12)")
    try seats[0].send(" j j")
    try seats[0].press("b", for: "3 cards laid together")
    try next("Give each cluster a name")
    try seats[1].press("C", for: "no name yet (3)")
    try seats[1].press("l", for: ">no name yet")
    try seats[1].press("e", for: "Name, with a verb:")
    try seats[1].press("Light the street\r", for: "The cluster is called")
    try next("Which problem contains others?")
    try seats[2].send("g")
    try seats[2].press("s", for: "Part of P1:")
    try seats[2].press("The lamp at number 12\r", for: "P13 hangs below P1.")
  }

  func recognise() throws {
    try next("Walk past the cards.")
    for seat in seats {
      try seat.send("g")
      try seat.press("r", for: "[r]")
    }
    try leader.wait(for: "recognised 12 times")
    try next("For the three most recognised")
    try seats[4].send("g")
    try seats[4].press("c", for: "Comment on P1")
    try seats[4].press("I walked there on Monday\r", for: "Your comment is on P1.")
    try next("What qualifies moves")
  }

  /// Every hand is blind until the facilitator closes; then everybody sees the same.
  func vote() throws {
    try next("Spread your dots.")
    try leader.press("B", for: "VOTE on 13")
    try leader.press("\r", for: "5 DOTS, at most 2 on one")
    for seat in seats {
      try seat.wait(for: "It is open")
      try seat.press("\r", for: "5 left")
      try seat.press("  j ", for: "2 left")
      try seat.press("\r", for: "You are ready.")
    }
    try leader.wait(for: "12 of 12 ready")
    #expect(!leader.screen.contains("●"))
    try leader.press("R", for: "WHAT CAME OUT")
    for screen in [leader] + seats {
      try screen.wait(for: "12 voters")
      #expect(screen.screen.contains("24 "))
    }
    try leader.press("4", for: "Spread your dots.")
    try next("The score appears at once.")
    try next("Be back when the time is up.")
    try leader.press("k", for: "For the parking lot:")
    try leader.press("Who pays for it\r", for: "PARKING LOT (1)")
  }

  func dream() throws {
    try next("It is the year you choose")
    for (number, seat) in seats.enumerated() {
      try seat.send("g")
      try seat.press("\r", for: "Dream of U1")
      try seat.press("2030: Light for \(number + 1)\r", for: "2030: Light for \(number + 1)")
    }
    try next("Turn the sentences into one dream")
    try seats[3].send("gj")
    try seats[3].press("\r", for: "Dream of U1")
    try seats[3].press(" and for all\r", for: "and for all")
    try next("What changed just before that?")
    try seats[5].send("g")
    try seats[5].press("\r", for: "What must change:")
    try seats[5].press("A lamp at every door\r", for: "U1.1 A lamp at every door")
    try next("Which card belongs to which change?")
    try seats[6].send("g")
    try seats[6].press("\r", for: "A card for U1.1:")
    try seats[6].press("Ask the corporation\r", for: "P14 Ask the corporation")
    // Where people agree the facilitator has before her what was decided, agreed and parked.
    try leader.press("]", for: "DECIDED, AGREED, PARKED")
    try all("What can be done tomorrow?")
    try seats[6].press("a", for: "What will Seat 7 do?")
    try seats[6].press("I call the corporation\r", for: "Until when?")
    try seats[6].press("+2w\r", for: "Which card is it about?")
    try seats[6].press("\r", for: "Agreed with Seat 7.")
  }

  func decide() throws {
    for text in ["Read the proposal.", "Questions only.", "One sentence each.", "Thumb:"] {
      try next(text)
    }
    try next("Adapt the proposal")
    try leader.press("d", for: "What do we decide about?")
    try leader.press("What do we try first?\r", for: "by consent")
    try leader.press("\r", for: "What is decided?")
    try leader.press("One dim lamp\r", for: "Objection:")
    try leader.press("Too bright\r", for: "Who objects?")
    try leader.press("Seat 1", for: "/Seat 1")
    try leader.press("\r", for: "How was it integrated?")
    try leader.press("A dim lamp\r", for: "Objection 2:")
    try leader.press("\r", for: "Which card is it about?")
    try leader.press("\r", for: "Look again on:")
    try leader.press("+3m\r", for: "Decided: One dim lamp")
    try all("What do we try first? One dim lamp")
  }

  func checkOut() throws {
    try leader.press("]", for: "DECIDED, AGREED, PARKED")
    try all("Decisions, agreements, parking lot")
    try leader.press("]", for: "What do you take with you?")
    try all("What do you take with you?")
    try next("Was it worth your time?")
    try leader.press("B", for: "SCORE 1 thing")
    try leader.press("\r", for: "0 of 1 scored")
    for seat in seats {
      try seat.wait(for: "It is open")
      try seat.press("\r", for: "0 of 1 scored")
      try seat.press("4", for: "1 of 1 scored")
      try seat.press("\r", for: "You are ready.")
    }
    try leader.wait(for: "12 of 12 ready")
    try leader.press("R", for: "WORTH THE TIME")
    try all("WORTH THE TIME, the highest first")
  }

  /// Every terminal shows the board as the facilitator's does.
  func compareBoards() throws {
    func board(_ session: TermSession) -> [String] { (2..<26).map { session.line($0) } }
    try leader.press("1", for: "[1 Board]")
    try leader.press("g", for: ">P1 ")
    // What is drawn last: half a frame is like nobody's board.
    try leader.wait("a whole frame") { $0.line(28).hasPrefix(" P1 ") }
    let shown = board(leader)
    #expect(shown.first?.contains("14 ") ?? false)
    for seat in seats {
      try seat.press("1", for: "[1 Board]")
      try seat.send("g")
      try seat.wait("the board that the facilitator sees") { board($0) == shown }
    }
  }

  /// The minutes as the facilitator saves them when she ends the evening.
  func close(savingTo path: String) throws -> String {
    try leader.press("4", for: "Was it worth your time?")
    try leader.press("]", for: "agenda is done")
    try leader.press("X", for: "Is the session over?")
    try leader.press("\r", for: "The minutes of S1")
    try leader.press(VTERM_KEY_DOWN)
    try leader.wait(for: "> Save them")
    try leader.press("\r", for: "Save as:")
    try leader.press("\u{15}", for: "Save as:")
    try leader.press(path + "\r", for: "The minutes are in")
    return try Program.run("/bin/cat", [path]).output
  }

  /// The titles of the cards by their numbers.
  func titles() throws -> [Int: String] {
    let cards = try place.command(["list", "--json", "--board", place.board], as: "esther").output
    var titles: [Int: String] = [:]
    for card in cards.split(separator: "{\"number\":\"") {
      guard let number = Int(card.prefix(while: \.isNumber)),
        let title = card.firstRange(of: "\"title\":\"").map({ card[$0.upperBound...] })
      else { continue }
      titles[number] = String(title.prefix { $0 != "\"" })
    }
    return titles
  }

  /// No process has stopped before it is told to.
  func leave() throws {
    for session in [leader] + seats {
      #expect(!session.hasEnded)
      #expect(try session.quit() == 0)
    }
  }
}

extension Place {
  /// The files below the place that hold a text.
  fileprivate func files(with text: String) throws -> [String] {
    try Program.run("/bin/grep", ["-rlaF", "--", text, path]).output
      .split(separator: "\n").map(String.init)
  }

  /// The lines of a file that hold a text.
  fileprivate func lines(with text: String, in file: String) throws -> [String] {
    try Program.run("/bin/grep", ["-haF", "--", text, file]).output
      .split(separator: "\n").map(String.init)
  }
}
