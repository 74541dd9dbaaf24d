import Glibc
import Interface
import Log
import Model

/// The boards that this person had on a screen: a file of their own, which the boards know nothing of.
enum KnownBoards {
  /// Where a board lay when it was opened last.
  struct Entry: Equatable {
    let id: BoardID
    let path: String
  }

  /// More nobody reads.
  private static let most = 50

  /// The last opened first.
  static var all: [Entry] {
    guard let text = path.flatMap({ Files.read($0, limit: 1 << 20) }) else { return [] }
    let entries: [Entry] = text.split(separator: "\n").compactMap { line in
      let parts = line.split(separator: " ", maxSplits: 1)
      guard parts.count == 2, let id = BoardID(parts[0]) else { return nil }
      return Entry(id: id, path: String(parts[1]))
    }
    return Array(entries.prefix(most))
  }

  /// Puts a board in front; one that cannot be written down costs no more than being looked for next time.
  static func remember(_ board: BoardFolder) {
    guard let real = realpath(board.path, nil) else { return }
    defer { free(real) }
    let entry = Entry(id: board.id, path: String(cString: real))
    guard !entry.path.contains("\n") else { return }
    // A board that was moved is known by where it is now.
    let others = all.filter { $0.path != entry.path && $0.id != entry.id }
    keep([entry] + others)
  }

  /// Takes a board from the list; the board itself stays as it is.
  static func forget(_ entry: Entry) -> Bool { keep(all.filter { $0 != entry }) }

  @discardableResult
  private static func keep(_ entries: [Entry]) -> Bool {
    guard let path else { return false }
    let lines = entries.prefix(most).map { "\($0.id) \($0.path)\n" }
    return Files.write(lines.joined(), to: path)
  }

  private static var path: String? {
    Places.standard(of: BoardID(random: 0)).map { places in
      Files.folder(above: places.state) + "boards"
    }
  }
}

/// A board in the list: what it is called, what is new there and what waits.
struct KnownBoard {
  let entry: KnownBoards.Entry
  /// As the board calls itself; `nil` where there is none any more.
  let title: String?
  /// Why it cannot be read, if it is there.
  let problem: Problem?
  let news: BoardNews

  /// Reads the board as it is now.
  init(_ entry: KnownBoards.Entry) {
    self.entry = entry
    do throws(LogError) {
      let folder = try BoardFolder.open(at: entry.path)
      let desk = Desk(folder, writing: false)
      desk.lastVisit = LastVisit(desk.places)
      var board = Board()
      desk.load(into: &board)
      title = board.title.value
      problem = nil
      news = BoardNews(
        board, desk.lastVisit?.take() ?? [], Identity(desk.places).remembered(in: board))
    } catch {
      title = nil
      if case .notFound = error { problem = nil } else { problem = Problem(error) }
      news = BoardNews()
    }
  }

  var isGone: Bool { title == nil && problem == nil }

  /// What is told of it, in short lines.
  func lines(_ words: any Words) -> [String] {
    let place = Files.short(entry.path).harmless()
    if let problem { return [place, Complaint(problem, words).description] }
    guard let title else { return [place, words.boardGone] }
    return [title.harmless(), place] + [words.boardNews(news)].filter { !$0.isEmpty }
  }
}

extension BoardNews {
  /// What came since this person was there last, and what the board asks of them.
  init(_ board: Board, _ events: [Event], _ me: PartnerID?) {
    self.init()
    let news = events.filter { me == nil || $0.by != me }
    cards = news.count { $0.payload is CardCaptured }
    comments = news.count { $0.payload is CommentAdded }
    guard let me else { return }
    invitations = board.openInvitations.count { $0.invitation.who.text == me.description }
    agreements = board.openAgreements(of: me).count
  }
}
