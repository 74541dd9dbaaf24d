import Model
import Testing

@Suite struct `The board, partners and challenges` {
  private var story = Story()

  @Test mutating func `a board has a title, a place and a language, each with its own last writer`()
  {
    story.say(.board, BoardStarted(title: "Oeverwijk", place: "Almere", language: .dutch))
    var renamed = BoardRenamed()
    renamed.title = .set("Oeverwijk West")
    renamed.place = .clear
    story.say(.board, renamed)
    #expect(story.board.title.value == "Oeverwijk West")
    #expect(story.board.place.value == nil)
    #expect(story.board.language.value == .dutch)
    #expect(story.board.started?.seq == 1)
  }

  @Test mutating func `stages, limits, the promise, policies and settings can be the board's own`()
  {
    story.say(.board, StageRenamed(stage: .engage, name: "Samen"))
    story.say(.board, LimitSet(stage: .engage, limit: nil))
    story.say(.board, PromiseSet(percent: 70, days: 10))
    story.say(.board, PolicySwitched(rule: .a3, on: false))
    story.say(.board, SettingAdded(setting: "harbour", name: "Harbour"))
    #expect(story.board.stageNames.map(\.value) == [nil, nil, "Samen", nil, nil])
    #expect(story.board.limits.map(\.value) == [nil, 8, nil, 6, nil])
    #expect(story.board.promise.value == fold(story.lines).promise.value)
    #expect(story.board.promise.value.percent == 70)
    #expect(story.board.policies[.a3]?.value == false)
    #expect(story.board.settings["harbour"]?.value == "Harbour")
  }

  @Test mutating func `partners join, change, leave and come back`() {
    let cook = story.join(1, .person, in: partner(2))
    var edited = PartnerEdited()
    edited.describes = .set("cooks")
    edited.perspectives = .set([.user])
    story.say(cook, edited)
    #expect(story.board.partners[cook]?.describes.value == "cooks")
    #expect(story.board.partners[cook]?.affiliation.value == partner(2))
    #expect(story.board.activePartners.map(\.id) == [cook])
    story.say(cook, PartnerLeft())
    #expect(story.board.activePartners.isEmpty)
    story.join(1)
    #expect(story.board.activePartners.map(\.id) == [cook])
  }

  @Test mutating func `a forgotten person has no name any more`() {
    let cook = story.join(1)
    story.say(cook, PartnerNamed(name: "Fatma", contact: "market"))
    #expect(story.board.partners[cook]?.name == "Fatma")
    story.say(cook, PartnerForgotten())
    #expect(story.board.partners[cook]?.name == nil)
  }

  @Test
  mutating func `of competing and competing no longer the later wins, in either order of the pair`()
  {
    story.say(.board, CompetitionNoted(partner(1), partner(2)))
    #expect(story.board.competitions[Pair(partner(2), partner(1))]?.value == true)
    story.say(.board, CompetitionEnded(partner(2), partner(1)))
    #expect(story.board.competitions[Pair(partner(1), partner(2))]?.value == false)
    story.say(.board, PartnersIntroduced(partner(2), partner(1)))
    #expect(story.board.introductions == [Pair(partner(1), partner(2))])
  }

  @Test func `an offer is the latest that was made, and known as withdrawn, in any order`() throws {
    func offer(_ text: String, _ seq: UInt32) -> RawEvent {
      var made = OfferMade()
      made.offer = "o1"
      made.what = .resource
      made.text = text
      return line(partner(1).cast(), made, .at(Int64(seq), seq: seq))
    }
    let lines = [
      offer("a room", 1), offer("a hall", 2),
      line(partner(1).cast(), OfferWithdrawn(offer: "o1"), .at(3, seq: 3)),
    ]
    for order in permutations(of: lines) {
      let found = try #require(fold(order).partners[partner(1)]?.offers.first)
      #expect(found.text == "a hall")
      #expect(found.made?.seq == 2)
      #expect(found.withdrawn?.seq == 3)
    }
  }

  @Test
  mutating func `a challenge has a dream and needed changes that can be dropped and needed again`()
  {
    let target: TargetID = challenge(1).cast()
    var named = ChallengeNamed()
    named.number = 1
    named.title = "Nobody alone"
    named.reach = .country
    story.say(target, named)
    story.say(target, DreamTold(year: 2035, text: "a guest at each table"))
    story.say(target, ChangeNeeded(change: "b", text: "keys"))
    story.say(target, ChangeNeeded(change: "a", text: "rooms"))
    story.say(target, ChangeDropped(change: "b", reason: nil))
    #expect(story.board.challenges[challenge(1)]?.dream.value?.year == 2035)
    #expect(story.board.challenges[challenge(1)]?.dream.value?.text == "a guest at each table")
    #expect(story.board.challenges[challenge(1)]?.changes.map(\.id) == ["a", "b"])
    #expect(story.board.challenges[challenge(1)]?.changes.map(\.dropped.value) == [nil, ""])
    story.say(target, ChangeNeeded(change: "b", text: "keys"))
    #expect(story.board.challenges[challenge(1)]?.changes.map(\.dropped.value) == [nil, nil])
    story.say(target, ChallengeClosed(reason: nil))
    #expect(story.board.challenges[challenge(1)]?.closed.value == "")
  }

  @Test mutating func `private notes stand in the order of the events`() {
    story.say(.board, NoteWritten(card: nil, text: "second"), at: 2_000_000, audience: .own)
    story.say(
      .board, NoteWritten(card: card(1), text: "first"), writer: 2, at: 1_500_000, audience: .own)
    #expect(story.board.notes.map(\.text) == ["first", "second"])
    #expect(story.board.cards.all.isEmpty, "a note is no word about the card")
  }

  @Test mutating func `a card lies in the cluster where it was laid last, or in none`() {
    let (food, rest) = (TargetID(random: 44), TargetID(random: 45))
    for number in 1...3 { story.capture(number) }
    story.say(food, CardsClustered(cards: [card(1)]))
    story.say(food, CardsClustered(cards: [card(2)]))
    story.say(rest, CardsClustered(cards: [card(3)]))
    story.say(food, ClusterNamed(name: "food", parent: card(1)))
    #expect(story.board.piles.map(\.cards) == [[card(1), card(2)], [card(3)]])
    #expect(story.board.clusters[food]?.name.value == "food")
    #expect(story.board.clusters[food]?.parent.value == card(1))
    story.say(rest, CardsClustered(cards: [card(1)]))
    story.say(food, CardsClustered(cards: [], out: [card(2)]))
    #expect(story.board.piles.map(\.cards) == [[card(3), card(1)]])
    story.say(card(3), CardMerged(into: card(1), reason: nil))
    #expect(story.board.piles.map(\.cards) == [[card(1)]], "what was merged lies nowhere")
  }

  @Test mutating func `the latest stamp is the latest, whatever the order`() {
    story.say(.board, NoteWritten(card: nil, text: "x"), at: 9_000_000)
    story.say(.board, NoteWritten(card: nil, text: "y"), at: 8_000_000)
    #expect(story.board.latest == Stamp(milliseconds: 9_000_000))
  }
}
