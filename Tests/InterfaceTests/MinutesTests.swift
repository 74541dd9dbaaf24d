import Interface
import Model
import Testing

@Suite struct `Minutes of a meeting` {
  private let meeting = TargetID(random: 77)
  private static let start = Day(year: 2025, month: 9, day: 3).number * 86_400_000 + 17 * 3_600_000

  /// A short evening with a little of everything; `title` is the first card's.
  private func board(
    rule: SessionRule = .open, title: String = "Bags *beside* the bin", circle: CircleID? = nil
  ) -> Board {
    var board = Board()
    var minute = 0.0
    var seq: UInt32 = 0
    func say(
      _ target: TargetID, _ payload: any Payload, by: PartnerID? = nil, inMeeting: Bool = true
    ) {
      seq += 1
      minute += 1
      let kind = Array(type(of: payload).kindText.utf8)
      let bytes = kind + payload.bytes(by: by, session: inMeeting ? meeting.cast() : nil)
      let stamp = Stamp(milliseconds: Self.start + Int64(minute * 60_000))
      board.apply(
        RawEvent(
          key: EventKey(stamp: stamp, replica: ReplicaID(random: 1), seq: seq), checksum: seq,
          audience: .open, position: UInt64(seq), target: target, bytes: bytes,
          kind: 0..<kind.count, payload: kind.count..<bytes.count))
    }
    let (fatma, bram) = (PartnerID(random: 1), PartnerID(random: 2))
    for (partner, name) in [(fatma, "Fatma"), (bram, "Bram")] {
      say(partner.cast(), PartnerJoined(), inMeeting: false)
      say(partner.cast(), PartnerNamed(name: name), inMeeting: false)
    }
    var old = Agreement.Terms()
    old.who = Invitee("the baker")
    old.text = "bring flour"
    say(TargetID(random: 30), AgreementMade(old), inMeeting: false)
    var planned = SessionPlanned()
    planned.number = 3
    planned.title = "What do we see?"
    planned.goal = "choose four"
    planned.facilitator = fatma
    planned.agenda = [
      AgendaItem(
        item: "a1", method: "check-in", name: Wording(english: "Arriving", dutch: "Binnenkomen"),
        minutes: 10), AgendaItem(item: "a2", method: "dot-vote", minutes: 5),
    ]
    say(meeting, planned, by: fatma, inMeeting: false)
    say(meeting, SessionStarted(rule: rule), by: fatma)
    say(meeting, AttendanceNoted(present: [fatma, bram]), by: fatma)
    say(meeting, AgendaItemStarted(item: "a1"), by: fatma)
    let (one, two) = (CardID(random: 8), CardID(random: 9))
    say(one.cast(), CardCaptured(number: 1, kind: .problem, title: title, rank: nil))
    say(two.cast(), CardCaptured(number: 2, kind: .innovation, title: "A garden", rank: nil))
    say(meeting, CardsRevealed(cards: [one, two], seats: 2))
    say(TargetID(random: 20), CardsClustered(cards: [one]))
    say(TargetID(random: 20), ClusterNamed(name: "Keep clean", parent: nil))
    say(meeting, AgendaItemSkipped(item: "a2"), by: fatma)
    var terms = Ballot.Terms()
    terms.cards = [one, two]
    terms.dotsEach = 2
    terms.maxPerCard = 2
    say(TargetID(random: 21), BallotOpened(terms))
    say(TargetID(random: 21), BallotClosed(Ballot.Result(voters: 2, dots: [two: 3, one: 1])))
    for (number, scale) in [Scale.impact, .effort].enumerated() {
      var scored = Rating.Terms()
      scored.scale = scale
      scored.cards = [two]
      let marks = [Marks(cards: [two: 5 - 4 * number]), Marks(cards: [two: 4 - 2 * number])]
      let target = TargetID(random: 40 + UInt64(number))
      say(target, RatingsOpened(scored))
      say(target, RatingsClosed(scored.closing(marks)))
    }
    var record = Decision.Record()
    record.question = "Do we start?"
    record.outcome = "Yes, four weeks"
    record.cards = [two]
    record.objections = [
      Objection(text: "too hot", by: bram, integrated: "a list on the door")
    ]
    record.reviewOn = Day("2025-10-22")
    say(TargetID(random: 22), DecisionRecorded(record), by: fatma)
    var agreed = Agreement.Terms()
    agreed.who = Invitee(bram.description)
    agreed.text = "bring boxes"
    agreed.card = two
    agreed.due = Day("2025-09-12")
    say(TargetID(random: 23), AgreementMade(agreed), by: bram)
    say(TargetID(random: 24), ItemParked(text: "Music until late"), by: bram)
    say(TargetID(random: 24), ItemPicked(card: one), by: bram)
    say(meeting, SessionClosed(), by: fatma)
    if let circle {
      board.apply(
        said(one.cast(), AudienceNarrowed(circle: circle), Self.start + 3_600_000, seq + 1))
    }
    board.settle()
    return board
  }

  private func said(_ target: TargetID, _ payload: any Payload, _ at: Int64, _ seq: UInt32)
    -> RawEvent
  {
    let kind = Array(type(of: payload).kindText.utf8)
    let bytes = kind + payload.bytes(by: nil)
    return RawEvent(
      key: EventKey(
        stamp: Stamp(milliseconds: at), replica: ReplicaID(random: 1), seq: seq), checksum: seq,
      audience: .open, position: UInt64(seq), target: target, bytes: bytes, kind: 0..<kind.count,
      payload: kind.count..<bytes.count)
  }

  private func text(_ board: Board, _ words: any Words, _ format: Document.Format = .text) -> String
  {
    let session = board.sessions[meeting.cast()] ?? Session(id: meeting.cast())
    return Names(board, words).document(Minutes(of: session, on: board), zone: 7200)
      .rendered(as: format)
  }

  @Test func `tell everything in English`() {
    let expected = """
      Minutes of S3 What do we see?
      =============================
      Goal         choose four
      When         3 Sep 2025 19:07-19:26
      Facilitator  Fatma
      Present      Bram, Fatma

      Agenda and time
      ---------------
      - Arriving: 10 minutes planned, took 17
      - dot-vote: 5 minutes planned, left out

      Cards
      -----
      - P1 Bags *beside* the bin
      - I2 A garden
      - 2 cards without names, from 2 seats

      Clusters
      --------
      - Keep clean
          P1 Bags *beside* the bin

      Dots
      ----
      - 2 people
          I2 A garden: 3 dots
          P1 Bags *beside* the bin: 1 dot

      Scores
      ------
      - impact, 2 people
          I2 A garden: 4.5, the middle of 2

      Scores
      ------
      - effort, 2 people
          I2 A garden: 1.5, the middle of 2

      impact / effort
      ---------------
      - do at once
          I2 A garden

      Decisions
      ---------
      - Do we start? Yes, four weeks
          by consent
          I2
          Objections: 1
          Bram: too hot (integrated: a list on the door)
          look again on 22 Oct 2025

      Agreements
      ----------
      - Bram: bring boxes, I2, by 12 Sep 2025

      Earlier agreements
      ------------------
      - the baker: bring flour

      Parking lot
      -----------
      - Music until late (became P1)

      """
    #expect(text(board(), English()) == expected)
  }

  @Test func `tell the same in Dutch`() {
    let english = text(board(), English()).split(separator: "\n")
    let dutch = text(board(), Dutch()).split(separator: "\n")
    #expect(english.count == dutch.count)
    for sentence in [
      "Verslag van S3 What do we see?", "- Binnenkomen: 10 minuten gepland, duurde er 17",
      "    Bram: too hot (verwerkt: a list on the door)",
      "- Bram: bring boxes, I2, uiterlijk 12 sep 2025",
      "- Music until late (werd P1)",
    ] {
      #expect(dutch.contains { $0 == sentence }, "\(sentence)")
    }
  }

  @Test(arguments: Document.Format.allCases)
  func `by the Chatham House rule name nobody who objected or was there`(
    format: Document.Format
  ) {
    let closed = text(board(rule: .chathamHouse), English(), format)
    #expect(!closed.contains("Fatma"))
    #expect(!closed.contains("Bram: too hot"))
    #expect(closed.contains("too hot"))
    #expect(closed.contains("Chatham House"))
    #expect(closed.contains("Bram: bring boxes"), "an agreement names who made it")
    #expect(text(board(), English(), format).contains("Fatma"))
  }

  @Test(arguments: Document.Format.allCases)
  func `of a card that only a circle may read say nothing but its number`(
    format: Document.Format
  ) {
    let narrowed = text(board(title: "Secret", circle: CircleID(random: 5)), English(), format)
    #expect(!narrowed.contains("Secret"))
    #expect(!narrowed.contains("Keep clean"), "a cluster of such cards alone")
    #expect(text(board(title: "Secret"), English(), format).contains("Secret"))
  }

  @Test func `in Markdown and HTML a title stays a title`() {
    let hostile = board(title: "<b>1. & \u{1B}[2J *bold* _it_")
    let markdown = text(hostile, English(), .markdown)
    #expect(markdown.contains("- P1 \\<b\\>1. \\& \u{FFFD}\\[2J \\*bold\\* \\_it\\_\n"))
    #expect(markdown.hasPrefix("# Minutes of S3 What do we see?\n\n- **Goal**: choose four\n"))
    let html = text(hostile, English(), .html)
    #expect(html.contains("<li>P1 &lt;b&gt;1. &amp; \u{FFFD}[2J *bold* _it_</li>"))
    #expect(html.hasPrefix("<!doctype html>\n<html lang=\"en\">"))
    #expect(text(hostile, Dutch(), .html).contains("<html lang=\"nl\">"))
    for format in Document.Format.allCases {
      #expect(!text(hostile, English(), format).contains("\u{1B}"))
    }
  }

  @Test func `in Markdown a line that begins like a list is none`() {
    var document = Document()
    document.sections = [
      Document.Section(
        heading: "h",
        items: ["- a", "+ a", "12. a", "3) a", "12 a"].map { Document.Item(text: $0) })
    ]
    let lines = document.rendered(as: .markdown).split(separator: "\n").suffix(5)
    #expect(Array(lines) == ["- \\- a", "- \\+ a", "- 12\\. a", "- 3\\) a", "- 12 a"])
  }
}
