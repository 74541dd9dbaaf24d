import Glibc
import Interface
import Log
import Model

/// This terminal at the table: what it tells of itself, the sheets of the seats at its keyboard, and what lies there.
///
/// A folder that cannot be written costs no more than not being seen by others.
final class Seating {
  private let table: Log.Table
  /// Where the names of my sheets are kept, so that a restart finds them; a file for each partner of this person.
  private let folder: String?
  private let myName: String
  private var told: Presence?
  private var toldAt: Int64 = 0
  /// Whose sheets are mine.
  private(set) var partner: PartnerID?
  /// The sheets of the seats at this keyboard; gone when they are gone from the table.
  private var names: [Int: String] = [:]

  /// So many milliseconds lie between two things that are told: who runs through a column wakes nobody at each card.
  private static let pause: Int64 = 100

  /// A terminal that has told nothing; what terminals of this person left behind is taken away.
  init(_ board: BoardFolder, _ places: Places?) {
    table = Log.Table(board)
    folder = places.map { $0.state + "/seats" }
    myName = table.newName()
    table.tidy()
    forgetOld()
  }

  // MARK: - Who is here

  /// Tells others who is here, unless they know; how long that has to wait because something was told just now.
  func tell(_ presence: Presence?, now: Int64) -> Int64? {
    guard presence != told else { return nil }
    let wait = toldAt + Seating.pause - now
    // A clock that was set back keeps nobody waiting.
    if presence != nil, wait > 0, wait <= Seating.pause { return wait }
    told = presence
    toldAt = now
    if let presence {
      try? table.lay(presence.bytes, .here, as: myName)
    } else {
      try? table.take(myName, .here)
    }
    return nil
  }

  /// The terminal leaves; what lies face down stays.
  func leave() {
    if told != nil { try? table.take(myName, .here) }
    told = nil
  }

  // MARK: - What lies face down

  /// What lies on the table, with the seats of whoever acts here marked.
  func look(as partner: PartnerID?) -> TableState {
    let sheets = table.sheets(.draft)
    sit(as: partner)
    if !names.isEmpty, !sheets.contains(where: { names.values.contains($0.name) }) { forget() }
    let seats = Dictionary(names.map { ($1, $0) }) { first, _ in first }
    return TableState(
      here: table.sheets(.here).map {
        TableState.Paper(name: $0.name, bytes: $0.bytes, seat: $0.name == myName ? 0 : nil)
      },
      sheets: sheets.map { sheet in
        TableState.Paper(name: sheet.name, bytes: sheet.bytes, seat: seats[sheet.name])
      })
  }

  /// Lays a sheet for a seat at this keyboard, under a name that was kept before it lies there.
  func lay(_ bytes: [UInt8], seat: Int, as partner: PartnerID?) throws(LogError)
    -> TableState.Paper
  {
    sit(as: partner)
    let name = names[seat] ?? table.newName()
    if names.updateValue(name, forKey: seat) == nil, let path {
      let lines = names.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)\n" }
      _ = Files.write(lines.joined(), to: path)
    }
    try table.lay(bytes, .draft, as: name)
    return TableState.Paper(name: name, bytes: bytes, seat: seat)
  }

  /// Takes away the sheet of a seat at this keyboard.
  func take(seat: Int) throws(LogError) {
    if let name = names[seat] { try table.take(name, .draft) }
  }

  /// Takes a sheet away, whoever laid it, if nothing was laid over it since.
  func take(_ sheet: TableState.Sheet) throws(LogError) {
    try table.take(sheet.name, .draft, ifStill: sheet.bytes)
  }

  // MARK: - The names of my sheets

  private var path: String? {
    guard let folder, let partner else { return nil }
    return folder + "/\(partner)"
  }

  /// Somebody else at the keyboard sees nothing of what was written before.
  private func sit(as partner: PartnerID?) {
    guard partner != self.partner else { return }
    self.partner = partner
    names = path.map { Seating.names(in: $0) } ?? [:]
  }

  private func forget() {
    names = [:]
    if let path { unlink(path) }
  }

  /// Names whose sheets are gone say who wrote in silence: they go as well.
  private func forgetOld() {
    guard let folder else { return }
    let files = ((try? Log.names(in: folder)) ?? []).filter { !$0.hasPrefix(".") }
    guard !files.isEmpty else { return }
    let lying = Set(table.sheets(.draft).map(\.name))
    for file in files {
      let path = folder + "/" + file
      if lying.isDisjoint(with: Seating.names(in: path).values) { unlink(path) }
    }
  }

  private static func names(in path: String) -> [Int: String] {
    var names: [Int: String] = [:]
    for line in Files.read(path, limit: 65_536)?.split(separator: "\n") ?? [] {
      let parts = line.split(separator: " ").map(String.init)
      guard parts.count == 2, let seat = Int(parts[0]), Log.Table.isName(parts[1]) else {
        return [:]
      }
      names[seat] = parts[1]
    }
    return names
  }
}
