import Model
import Testing

@Suite struct `Results` {
  private static let thing = result(1).cast(to: Target.self)
  private static let other = result(2).cast(to: Target.self)
  private let maker = partner(1)
  private let friend = partner(2)

  private func published(_ licence: Licence?, _ change: (inout ResultPublished) -> Void = { _ in })
    -> ResultPublished
  {
    var published = ResultPublished()
    published.number = 1
    published.title = "Run book"
    published.licence = licence
    published.makers = [maker]
    published.evidence = "not yet known"
    change(&published)
    return published
  }

  private func revised(_ change: (inout ResultRevised) -> Void) -> ResultRevised {
    var revised = ResultRevised()
    change(&revised)
    return revised
  }

  private func story(_ licence: Licence?, _ change: (inout ResultPublished) -> Void = { _ in })
    -> Story
  {
    var story = Story()
    for partner in [maker, friend] { story.say(partner, PartnerJoined(), by: partner) }
    story.say(Self.thing, published(licence, change), by: maker)
    return story
  }

  private func facts(_ who: String, version: Int = 1, allowed: Bool = false) -> Reuse.Facts {
    var facts = Reuse.Facts()
    facts.who = Invitee(who)
    facts.version = version
    facts.text = "in our street"
    facts.isAllowed = allowed
    return facts
  }

  // MARK: - What it needs (26)

  @Test func `need a licence, a maker and an evidence text before they count as shared`() throws {
    var story = story(nil) {
      $0.makers = []
      $0.evidence = nil
    }
    story.say(Self.thing, ResultShared(with: [friend]), by: maker)
    let bare = try #require(story.board.results[result(1)])
    #expect(story.board.needs(of: bare) == [.licence, .makers, .evidence])
    #expect(!story.board.isShared(bare))
    #expect(story.board.didNotApply.map(\.reason) == [.notReady(result(1))])
    story.say(
      Self.thing,
      revised {
        $0.version = 1
        $0.licence = .cc0
        $0.makers = .set([maker])
        $0.evidence = .set("not yet known")
      }, by: maker)
    let ready = try #require(story.board.results[result(1)])
    #expect(story.board.needs(of: ready).isEmpty)
    #expect(story.board.isShared(ready))
    #expect(story.board.didNotApply.isEmpty)
  }

  @Test func `that come from elsewhere need no makers here`() throws {
    var story = Story()
    var imported = ResultImported()
    imported.title = "Cooling protocol"
    imported.source = "Rivierstad"
    imported.licence = .ccBy
    story.say(Self.thing, imported, by: maker)
    let found = try #require(story.board.results[result(1)])
    #expect(found.isImported)
    #expect(story.board.needs(of: found).isEmpty)
  }

  @Test func `for partners are shared when a body that did not make them was told`() throws {
    var story = story(.partners) { $0.audience = .partners }
    func isShared() throws -> Bool {
      story.board.isShared(try #require(story.board.results[result(1)]))
    }
    #expect(try !isShared())
    story.say(Self.thing, ResultShared(with: [maker]), by: maker)
    #expect(try !isShared(), "the makers know of it anyway")
    story.say(Self.thing, ResultShared(with: [friend]), by: maker)
    #expect(try isShared())
    story.say(Self.thing, ResultShared(with: [], without: [friend]), by: maker)
    #expect(try !isShared())
  }

  // MARK: - What was given stays (27)

  @Test func `keep the licence of a version; a new version may have another`() throws {
    var story = story(.cc0)
    story.say(
      Self.thing,
      revised {
        $0.version = 1
        $0.licence = .ask
      }, by: maker)
    #expect(story.board.didNotApply.map(\.reason) == [.licenceStays(result(1))])
    var now = try #require(story.board.results[result(1)])
    #expect(story.board.licence(of: now) == .cc0)
    story.say(Self.thing, story.board.revising(now, under: .ask), by: maker)
    now = try #require(story.board.results[result(1)])
    #expect(now.version.value == 2)
    #expect(story.board.licence(of: now) == .ask)
    #expect(story.board.licence(of: now, version: 1) == .cc0)
  }

  @Test func `do not use the number of a version that was taken back`() throws {
    var story = story(.cc0)
    var now = try #require(story.board.results[result(1)])
    story.say(Self.thing, story.board.revising(now, under: .ask), by: maker)
    #expect(story.undo(by: maker) == .done)
    now = try #require(story.board.results[result(1)])
    #expect(now.version.value == 1)
    #expect(story.board.licence(of: now) == .cc0)
    let again = story.board.revising(now, under: .ccBy)
    #expect(again.version == 3)
    story.say(Self.thing, again, by: maker)
    now = try #require(story.board.results[result(1)])
    #expect(story.board.licence(of: now) == .ccBy)
  }

  @Test func `that everyone has are not made narrower, whoever comes first`() throws {
    var story = story(.cc0)
    story.say(Self.thing, revised { $0.audience = .partners }, by: maker)
    let now = try #require(story.board.results[result(1)])
    #expect(now.audience == .open)
    #expect(story.board.didNotApply.map(\.reason) == [.openStays(result(1))])
    #expect(fold(story.lines.reversed()).results[result(1)]?.audience == .open)
  }

  @Test func `for partners can be opened, and stay so after an undo`() throws {
    var story = story(.cc0) { $0.audience = .partners }
    #expect(story.board.results[result(1)]?.audience == .partners)
    story.say(Self.thing, revised { $0.audience = .open }, by: maker)
    #expect(story.board.results[result(1)]?.audience == .open)
    #expect(story.undo(by: maker) == .cannot)
    #expect(story.board.results[result(1)]?.audience == .open)
  }

  // MARK: - What a licence asks for (28)

  @Test func `made from what is to be shared alike are shared alike, however far away`() throws {
    var story = story(.ccBySa)
    story.say(
      Self.other, published(.cc0) { $0.bases = [Result.Basis(result(1))] }, by: maker)
    story.say(
      result(3).cast(to: Target.self), published(.ask) { $0.bases = [Result.Basis(result(2))] },
      by: maker)
    for id in [result(2), result(3)] {
      let found = try #require(story.board.results[id])
      #expect(story.board.licence(of: found) == .ccBySa)
      #expect(story.board.isBoundToShareAlike(found))
    }
    #expect(
      Set(story.board.didNotApply.map { "\($0.reason)" })
        == ["\(Skipped.Reason.shareAlike(result(2)))", "\(Skipped.Reason.shareAlike(result(3)))"])
  }

  @Test func `made from another version of it are free to choose`() throws {
    var story = story(.ccBy)
    let first = try #require(story.board.results[result(1)])
    story.say(Self.thing, story.board.revising(first, under: .ccBySa), by: maker)
    story.say(Self.other, published(.cc0) { $0.bases = [Result.Basis(result(1))] }, by: maker)
    let found = try #require(story.board.results[result(2)])
    #expect(story.board.licence(of: found) == .cc0)
  }

  @Test(arguments: [Licence.cc0, .ccBy, .ccBySa, .named("MIT")])
  func `with an open licence are used without asking`(licence: Licence) throws {
    var story = story(licence)
    story.say(Self.thing, ResultReused(reuse: "h1", facts("North")), by: maker)
    let now = try #require(story.board.results[result(1)])
    #expect(story.board.reuses(of: now).map(\.id) == ["h1"])
  }

  @Test func `for partners are used by partners, and by others when the makers say yes`() throws {
    var story = story(.partners)
    story.say(Self.thing, ResultReused(reuse: "h1", facts("North")), by: maker)
    story.say(Self.thing, ResultReused(reuse: "h2", facts(friend.description)), by: friend)
    story.say(Self.thing, ResultReused(reuse: "h3", facts("South", allowed: true)), by: maker)
    let now = try #require(story.board.results[result(1)])
    #expect(story.board.reuses(of: now).map(\.id) == ["h2", "h3"])
    #expect(story.board.didNotApply.map(\.reason) == [.notAllowed(result(1))])
  }

  @Test(arguments: [Licence.ask, nil])
  func `to be asked for are used by nobody but the makers until they say yes`(licence: Licence?)
    throws
  {
    var story = story(licence)
    story.say(Self.thing, ResultReused(reuse: "h1", facts(friend.description)), by: friend)
    story.say(Self.thing, ResultReused(reuse: "h2", facts(maker.description)), by: maker)
    var now = try #require(story.board.results[result(1)])
    #expect(story.board.reuses(of: now).map(\.id) == ["h2"])
    let yes = facts(friend.description, allowed: true)
    story.say(Self.thing, ResultReused(reuse: "h1", yes), by: friend)
    now = try #require(story.board.results[result(1)])
    #expect(story.board.reuses(of: now).map(\.id) == ["h1", "h2"])
  }

  // MARK: - Who made it, and who used it (29)

  @Test func `are named with their makers, year and the licence of the version`() throws {
    var story = story(.ccBy)
    let first = try #require(story.board.results[result(1)])
    story.say(Self.thing, story.board.revising(first, under: .ask), by: maker)
    story.say(Self.thing, ResultReused(reuse: "h1", facts("North")), by: maker)
    let now = try #require(story.board.results[result(1)])
    let reuse = try #require(story.board.reuses(of: now).first)
    let line = story.board.attribution(of: now, in: reuse)
    #expect(line.title == "Run book")
    #expect(line.makers == [maker])
    #expect(line.licence == .ccBy, "the version that was used keeps its licence")
    #expect(line.change == "in our street")
    #expect(story.board.attribution(of: now).licence == .ask)
  }

  @Test(arguments: [(Licence.cc0, 0), (.ccBy, 1), (.ccBySa, 1)])
  func `name what they were made from, unless it asks for nothing`(licence: Licence, count: Int)
    throws
  {
    var story = story(licence)
    story.say(Self.other, published(.ccBySa) { $0.bases = [Result.Basis(result(1))] }, by: maker)
    let made = try #require(story.board.results[result(2)])
    #expect(story.board.attribution(of: made).madeFrom.count == count)
  }

  @Test func `show a letter where two claimed one number, the later one`() throws {
    var story = story(.cc0)
    story.say(Self.other, published(.cc0), by: friend, writer: 2)
    let labels = story.board.shownResults.map { story.board.label(of: $0) }
    #expect(labels == ["R-1", "R-1b"])
    #expect(story.board.publishing("x", from: Card(id: card(1))).number == 2)
  }

  @Test func `of which nobody told the beginning are listed`() {
    var story = Story()
    story.say(Self.thing, revised { $0.title = .set("x") }, by: maker)
    #expect(story.board.shownResults.isEmpty)
    #expect(story.board.didNotApply.map(\.reason) == [.unknownResult(result(1))])
  }

  @Test(arguments: [
    ("result.published", #"{"title":"x","audience":"open","number":0}"#),
    ("result.revised", #"{"licence":"CC0-1.0"}"#), ("result.revised", #"{"version":0}"#),
    ("result.published", #"{"title":"x","audience":"open","licence":""}"#),
    ("result.reused", #"{"reuse":"h","who":"","version":1,"text":"x","kind":"sameUse"}"#),
    ("result.published", #"{"title":"x","audience":"open","from":[{"version":1}]}"#),
  ])
  func `that cannot be are not read`(kind: String, json: String) {
    #expect(fold([line(kind, json)]).unreadable.count == 1)
  }
}
