import Glibc
import Interface
import Log
import Model
import Testing

@testable import kiem

/// A terminal at the table, on a real folder.
@Suite final class `A terminal at the table` {
  private let path: String
  private let board: BoardFolder
  private let places: Places

  init() throws {
    var template = Array("/tmp/kiem-seat-XXXXXX".utf8CString)
    path = try #require(
      mkdtemp(&template).map { String(cString: $0) })
    board = try BoardFolder.create(at: path + "/b.kiem", title: "b", now: 0)
    places = Places(data: path + "/data", state: path + "/state", cache: path + "/cache")
  }

  deinit { remove(path) }

  private let ana = PartnerID(random: 1)
  private let ben = PartnerID(random: 2)
  private func sheet(_ title: String) -> SeatSheet {
    var sheet = SeatSheet(item: Stamp(milliseconds: 9))
    sheet.cards = [SeatSheet.Laid(CardID(random: 3), TableCard(kind: .problem, title: title))]
    return sheet
  }
  private func presence(_ partner: PartnerID) -> Presence {
    var presence = Presence()
    presence.partner = partner
    return presence
  }
  private var kept: [String] { list(path + "/state/seats") }

  @Test func `others see who is here, at most ten times a second, until it leaves`() {
    let seating = Seating(board, places)
    let other = Seating(board, nil)
    #expect(seating.tell(nil, now: 1000) == nil)
    #expect(list(board.path + "/table").isEmpty, "who only looks leaves nothing")
    #expect(seating.tell(presence(ana), now: 1000) == nil)
    #expect(other.look(as: ben).here.map(\.presence.partner) == [ana])
    #expect(other.look(as: ben).here.map(\.isThis) == [false])
    #expect(seating.look(as: ana).here.map(\.isThis) == [true])
    var typing = presence(ana)
    typing.isTyping = true
    #expect(seating.tell(typing, now: 1030) == 70)
    #expect(seating.tell(presence(ana), now: 1040) == nil, "nothing is new any more")
    #expect(seating.tell(typing, now: 900) == nil, "a clock that was set back")
    #expect(other.look(as: ben).here.map(\.presence.isTyping) == [true])
    seating.leave()
    #expect(other.look(as: ben).here.isEmpty)
    #expect(list(board.path + "/table").isEmpty)
  }

  @Test func `a restart finds its own sheet again, and only that`() throws {
    let first = Seating(board, places)
    let paper = try first.lay(sheet("Wet").bytes, seat: 0, as: ana)
    #expect(kept == ["\(ana)"])
    let again = Seating(board, places)
    #expect(again.look(as: ben).mine() == nil)
    #expect(again.look(as: ana).mine()?.laid == sheet("Wet"))
    #expect(try again.lay(sheet("Dry").bytes, seat: 0, as: ana).name == paper.name)
    #expect(first.look(as: ana).mine()?.laid == sheet("Dry"), "two terminals of one person")
    #expect(Seating(board, nil).look(as: ana).sheets.map(\.seat) == [nil])
  }

  @Test func `a name goes when its sheet is gone, also of a terminal that was killed`() throws {
    let first = Seating(board, places)
    _ = try first.lay(sheet("Wet").bytes, seat: 0, as: ana)
    let second = Seating(board, places)
    _ = try second.lay(sheet("Dry").bytes, seat: 1, as: ben)
    #expect(kept.count == 2)
    for sheet in first.look(as: ana).sheets { try first.take(sheet) }
    _ = first.look(as: ana)
    #expect(kept == ["\(ben)"])
    _ = Seating(board, places)
    #expect(kept.isEmpty)
  }

  @Test func `what was laid over a sheet since is not taken away with it`() throws {
    let seat = Seating(board, places)
    _ = try seat.lay(sheet("Wet").bytes, seat: 0, as: ana)
    let leader = Seating(board, nil)
    let seen = leader.look(as: ben).sheets
    _ = try seat.lay(sheet("Dry").bytes, seat: 0, as: ana)
    for sheet in seen { try leader.take(sheet) }
    #expect(leader.look(as: ben).sheets.map(\.laid) == [sheet("Dry")])
  }

  @Test func `a name that is none leads to no file`() throws {
    mkdir(path + "/state", 0o700)
    mkdir(path + "/state/seats", 0o700)
    #expect(Files.write("0 ../../board\n", to: path + "/state/seats/\(ana)"))
    let seating = Seating(board, places)
    _ = seating.look(as: ana)
    let paper = try seating.lay(sheet("Wet").bytes, seat: 0, as: ana)
    #expect(Log.Table.isName(paper.name))
    #expect(list(board.path + "/table") == [paper.name + ".draft"])
  }
}

private func list(_ path: String) -> [String] {
  guard let stream = opendir(path) else { return [] }
  defer { closedir(stream) }
  var names: [String] = []
  while let entry = readdir(stream) {
    let name = withUnsafePointer(to: &entry.pointee.d_name) {
      $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
    }
    if !name.hasPrefix(".") { names.append(name) }
  }
  return names.sorted()
}

private func remove(_ path: String) {
  for name in list(path) { remove(path + "/" + name) }
  if rmdir(path) != 0 { unlink(path) }
}
