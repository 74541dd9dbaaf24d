import Interface
import Model
import Testing

@testable import kiem

/// The four evenings of the demo, and what was asked, voted, decided and agreed.
@Suite struct `The meetings of the demo board` {
  let board = demoBoard(.english)

  private func partner(_ name: String) throws -> PartnerID {
    try #require(board.partners.all.first { $0.name == name }).id
  }

  @Test func `four evenings were held, as planned, with who came`() {
    let sessions = board.sessions.all.sorted { ($0.number ?? 0) < ($1.number ?? 0) }
    #expect(sessions.map { board.label(of: $0) } == ["S1", "S2", "S3", "S4"])
    #expect(sessions.map(\.present.count) == [12, 13, 13, 13])
    #expect(sessions.allSatisfy { board.course(of: $0).state == .closed })
    #expect(board.runningSession == nil)
    for session in sessions {
      let minutes = Minutes(of: session, on: board)
      let planned = minutes.timings.reduce(0) { $0 + $1.item.minutes }
      #expect([150, 180].contains(planned))
      for timing in minutes.timings {
        #expect(abs((timing.spent ?? 0) - timing.item.minutes) <= 3, "\(timing)")
      }
    }
  }

  @Test func `seven of fourteen asks are met, and the rest is open`() throws {
    let asks = board.standingAsks
    #expect(asks.count == 14)
    let open = asks.filter { $0.ask.isOpen }.compactMap { board.cards[$0.card]?.number }.sorted()
    #expect(open == [2, 6, 18, 19, 32, 34, 35])
    let fridge = try #require(board.card(18))
    let names = Names(board, English())
    let told = board.asks(on: fridge).map { names.told($0) }
    #expect(told.contains { $0.contains("food safety") && $0.contains("Ineke Smit") })
    #expect(told.contains { $0.contains("fridge at weekends") })
  }

  @Test func `three agreements are to come, four were kept`() throws {
    #expect(board.agreements.values.count { $0.state.value == .kept } == 4)
    let aylin = board.openAgreements(of: try partner("Aylin Demir"))
    #expect(aylin.map(\.agreement.terms.value.text) == [])
    let open = board.agreements.values.filter(\.isOpen).compactMap(\.terms.value.card?.description)
    #expect(open.sorted() == ["c2", "c33", "c34"])
    let lotte = board.openAgreements(of: try partner("Lotte Hermans"))
    #expect(lotte.map(\.agreement.terms.value.text) == ["Test sail in the hall"])
  }

  @Test func `the fridge got eight dots and fours, and was decided on with an objection met`()
    throws
  {
    let fridge = try #require(board.card(18))
    let names = Names(board, English())
    #expect(names.votes(on: fridge, zone: 7200) == "8 dots (24 Sep)  impact 4  effort 4")
    #expect(
      names.decisions(on: fridge, today: Demo.told)
        == ["Yes, four-week trial in the kiosk (to be looked at again 22 Oct)"])
    let decision = try #require(board.decisions(on: fridge.id).first)
    #expect(decision.record.value.objections.map(\.by) == [try partner("Ineke Smit")])
    #expect(board.decisions.count == 6)
  }

  @Test func `what came up and was not for then is parked, and one of it was picked up`() {
    #expect(board.parkingLot.values.count(where: \.isOpen) == 3)
    #expect(board.parkingLot.count == 4)
  }
}
