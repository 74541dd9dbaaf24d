import Model
import Testing

@testable import kiem

/// The demo board on 10 October 2025 as its facilitator sees it.
@Suite struct DemoFiguresTests {
  let board = demoBoard(.english)
  /// The first moment of the day, noon and the last: figures do not depend on the hour.
  static let moments: [Int64] = [0, 43_200_000, 86_399_999].map {
    Demo.told.number * 86_400_000 + $0
  }

  @Test func `column headers count cards in progress, the limit, and cards worked on via others`() {
    let headers = Stage.allCases.map { stage in
      let count = board.counts[stage.index]
      return "\(count.own)" + (board.limits[stage.index].value.map { "/\($0)" } ?? "")
        + (count.viaOthers > 0 ? "+\(count.viaOthers)" : "")
        + (board.isLimitReached(stage) ? "!" : "")
    }
    #expect(headers == ["5", "6/8+1", "5/5+2!", "5/9+6", "10"])
  }

  @Test(arguments: moments)
  func `each card shows its age, the people at work and what needs attention`(now: Int64) {
    let shown = board.columns.map { column in
      column.compactMap { board.cards[$0] }.map { text(of: $0, now) }
    }
    #expect(
      shown == [
        [
          "P20 16d 1p", "P28 9d 0p", "I8 2d 0p", "P40 2d 0p", "O43 2d 0p",
        ],
        [
          "P3 30d 0p noLead", "P9 23d 2p", "P23 18d 0p noLead", "P32 16d 0p noLead",
          "P19 9d 2p noLead", "O39 2d 1p noLead", "P25 16d 1p viaOthers",
        ],
        [
          "P2 23d 3p", "P15 23d 2p blocked", "O33 16d 2p", "P35 16d 1p blocked",
          "O10 14d 2p oneBody", "P7 16d 1p oneBody", "O26 9d 2p viaOthers",
        ],
        [
          "P37 28d 3p", "I6 16d 5p", "I18 16d 4p", "I27 9d 3p", "I34 9d 4p",
          "P21 32d 3p viaOthers", "P1 30d 4p viaOthers", "P13 28d 4p viaOthers",
          "P29 23d 4p viaOthers", "O5 16d 2p viaOthers", "O17 16d 3p viaOthers",
        ],
        [
          "P30 14d 2p", "I31 14d 3p", "P22 11d 3p", "I11 10d 3p", "P12 10d 2p", "I24 8d 3p",
          "I4 7d 4p", "I16 4d 4p", "P14 2d 4p", "I38 2d 3p",
        ],
      ])
  }

  @Test func `a day begins at midnight where the people are`() throws {
    let card = try #require(board.card(39))
    let evening = Self.moments[0] - 5_400_000
    #expect(board.age(of: card, now: evening) == 1)
    #expect(board.age(of: card, now: evening, offset: 7200) == 2)
  }

  @Test func `subproblems without a lead are found`() {
    #expect(numbers { board.isUnowned($0) } == [3, 19, 23, 32])
  }

  @Test func `cards that hang on one body are found`() {
    #expect(numbers { board.lacks($0).contains(.bodies) } == [7, 10, 35])
  }

  @Test func `cards without the voice of a user are found`() {
    #expect(numbers { board.missesVoice($0) } == [2, 10, 15, 33, 35])
  }

  @Test func `one partner alone links U3 and U4`() throws {
    let loads = board.workloads
    let links = board.links(loads).map { link in
      [link.one, link.other].compactMap { board.challenges[$0]?.number } + [link.partners.count]
    }
    #expect(links == [[1, 2, 6], [1, 3, 3], [1, 4, 5], [2, 3, 3], [2, 4, 3], [3, 4, 1]])
    let bridge = try #require(board.links(loads).last)
    #expect(bridge.isOnePersonBridge)
    #expect(bridge.partners.map { board.partners[$0]?.name } == ["Henk Brouwer"])
  }

  @Test func `who has too much on the plate is found`() {
    let found = board.workloads.filter(\.value.isOverloaded).keys.compactMap {
      board.partners[$0]?.name
    }
    #expect(found.sorted() == ["Bram Postma", "Lotte Hermans", "Samira El Idrissi"])
  }

  @Test func `cards off the board say why`() throws {
    #expect(board.offTheBoard.compactMap(\.number) == [36, 41, 42])
    #expect(board.card(41)?.mergedInto == board.card(1)?.id)
    guard case .closed(.stopped, _) = try #require(board.card(36)).off.value else {
      Issue.record("36 was stopped")
      return
    }
    guard case .parked = try #require(board.card(42)).off.value else {
      Issue.record("42 is parked")
      return
    }
  }

  private func numbers(where isFound: (Card) -> Bool) -> [Int] {
    board.columns.joined().compactMap { board.cards[$0] }.filter(isFound).compactMap(\.number)
      .sorted()
  }

  private func text(of card: Card, _ now: Int64) -> String {
    let letter =
      switch card.kind.value {
      case .problem: "P"
      case .opportunity: "O"
      case .innovation: "I"
      }
    return letter + board.label(of: card) + " \(board.age(of: card, now: now))d"
      + " \(board.people(on: card).count { $0.role.isWork })p"
      + (board.sign(of: card).map { " \($0)" } ?? "")
  }
}
