import Foundation
import Interface
import Model

/// A room: who leads and who takes part, each at a terminal of their own, on one board.
struct Room {
  private var terminals: [(partner: PartnerID, terminal: Rehearsal)]
  /// The lines that everybody has.
  private var told: Set<EventID> = []
  /// What lies on the table.
  private var table: [String: [UInt8]] = [:]

  /// All of them look at the district in the autumn; the first one leads.
  init(_ people: [PartnerID], words: any Words, library: Library, board: [Story.Line]) {
    var first = Rehearsal(100, 30, words: words, me: people[0], board: board)
    first.library = library
    terminals = [(people[0], first)]
    told = Set(first.log.map(\.key.id))
    for (index, partner) in people.enumerated().dropFirst() {
      terminals.append((partner, first.beside(partner, at: ReplicaID(random: UInt64(index + 10)))))
    }
  }

  private func place(_ partner: PartnerID) -> Int {
    terminals.firstIndex { $0.partner == partner } ?? 0
  }

  /// What somebody sees.
  subscript(partner: PartnerID) -> Rehearsal { terminals[place(partner)].terminal }

  /// Somebody presses keys, and everybody sees what comes of it.
  mutating func press(_ keys: String, _ partner: PartnerID) {
    act(partner) { $0.press(keys) }
  }

  /// So many seconds go by.
  mutating func wait(_ seconds: Int64) {
    for (partner, _) in terminals { act(partner) { $0.wait(seconds) } }
  }

  /// Somebody does something at a terminal.
  mutating func act(_ partner: PartnerID, _ body: (inout Rehearsal) -> Void) {
    var source = place(partner)
    body(&terminals[source].terminal)
    // What arrives somewhere may make that terminal write or lay something of itself.
    for _ in 0..<20 {
      share(from: source)
      guard let next = terminals.indices.first(where: { hasNews($0) }) else { return }
      source = next
    }
  }

  private func hasNews(_ place: Int) -> Bool {
    let terminal = terminals[place].terminal
    return terminal.table != table
      || terminal.log.contains { $0.audience != .own && !told.contains($0.key.id) }
  }

  private mutating func share(from place: Int) {
    let lines = terminals[place].terminal.log.filter {
      $0.audience != .own && !told.contains($0.key.id)
    }
    told.formUnion(lines.map(\.key.id))
    let table = terminals[place].terminal.table
    self.table = table
    for other in terminals.indices where other != place {
      if !lines.isEmpty { terminals[other].terminal.arrive(lines) }
      if terminals[other].terminal.table != table {
        terminals[other].terminal.others { $0 = table }
      }
    }
  }
}

extension Library {
  /// The methods and templates that the program has, read from its files: a new one is found by itself.
  static let program: Library = {
    var library = Library()
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/kiem/Methods").standardized
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
    for name in names.sorted() {
      guard let bytes = try? Data(contentsOf: folder.appending(path: name)) else { continue }
      library.add(Array(bytes), file: name)
    }
    return library
  }()
}
