import Glibc
package import Model

/// One open board: its logs read, followed and written to.
///
/// A journal belongs to one thread. Events are handed out as they are found; the same event may come twice, from a log and
/// from a peer's copy of it, or after it was appended.
package final class Journal {
  /// The board whose logs these are.
  package let board: BoardFolder
  /// Who writes; `nil` when opened for reading only.
  package let account: Account?
  let places: Places?
  let system: System
  let ledger: Ledger
  let verifies: Bool
  var readers: [String: ReplicaReader] = [:]
  /// Reader paths in the order in which they were found.
  var order: [String] = []
  var logs: [Audience: OwnLog] = [:]
  var watch: Watch?
  var watched: Set<String> = []
  /// Whether changes are not told of by the kernel: look every two seconds.
  package internal(set) var needsPolling = false
  /// Whether something on the table changed since somebody looked there; the one who looks clears it.
  package var isTableChanged = false
  /// Whether something came into the inbox since somebody looked there; the one who looks clears it.
  package var isInboxChanged = false
  var hasBegun = false
  /// Whether the folders were just looked through.
  var isScanned = false
  /// How many events the snapshot held from which this began.
  var resumedAt = 0
  /// Audiences whose events wait although there is no log of mine to append them to.
  var stranded: [Audience: Postponed.Reason] = [:]

  /// Opens a board for reading, or for writing as `account`.
  ///
  /// Nothing is created before the first event is written: who only looks leaves no trace.
  ///
  /// - Parameters:
  ///   - board: The board.
  ///   - places: The person's own folders; without them there is no own log and nothing can be written.
  ///   - account: Who writes; `nil` for reading only.
  ///   - system: The system calls; tests pass one that fails.
  package convenience init(
    _ board: BoardFolder, places: Places?, account: Account?, system: System = .live
  ) {
    self.init(
      board, places: places, account: account, system: system, verifies: false,
      keepsCopies: true)
  }

  init(
    _ board: BoardFolder, places: Places?, account: Account?, system: System, verifies: Bool,
    keepsCopies: Bool
  ) {
    self.board = board
    self.places = places
    self.account = account
    self.system = system
    self.verifies = verifies
    ledger = Ledger(board: board, places: places, keepsCopies: keepsCopies)
  }

  deinit { close() }

  /// Writes down how far my logs are, so that an older copy of them is noticed next time.
  package func close() {
    guard let bindings else { return }
    for log in logs.values {
      guard let segment = log.segment, log.unsaved.isEmpty, log.failure == nil else { continue }
      let path = bindings.milestonePath(log.replica)
      let milestone = Milestone(segment: segment.number, size: log.tip.size)
      guard (try? system.makeFolders(folder(of: path), mode: 0o700)) != nil else { continue }
      _ = try? system.writeWhole(milestone.bytes, to: path, mode: 0o600)
    }
    logs = [:]
  }

  // MARK: - What is known

  /// Everything that is not as it must be, up to a thousand.
  package var findings: [Finding] { Array(allFindings.prefix(Ledger.most)) }

  /// How many more findings there are than are told.
  package var findingsBeyond: Int {
    ledger.findingsBeyond + max(0, allFindings.count - Ledger.most)
  }

  private var allFindings: [Finding] {
    var all = ledger.findings
    for path in order { all += readers[path]?.openDoubts ?? [] }
    all += ledger.gaps(
      in: order.compactMap { readers[$0] }.map { ($0.replica, $0.audience, ledger.label($0.path)) })
    return all
  }

  /// How many torn writes were found healed; they held nothing that was saved.
  package var scars: Int { ledger.scars }

  /// How many events lie too far in the future to be shown.
  package var held: Int { ledger.hold.count }

  /// When the first of them is due, in milliseconds since 1970.
  package var heldUntil: Int64? { ledger.hold.due }

  /// Events that wait in an outbox because they could not be appended.
  package var postponed: [Postponed] {
    let waiting =
      logs.values.compactMap { log in log.postponed.map { (log.audience, log.waiting, $0) } }
      + stranded.map { ($0.key, secondOutbox($0.key).entries().count, $0.value) }
    return waiting.filter { $0.1 > 0 }.map {
      Postponed(audience: $0.0, count: $0.1, reason: $0.2)
    }
  }

  /// The outbox that does not need the board's disk.
  func secondOutbox(_ audience: Audience) -> Outbox {
    let folder = places.map { $0.state + "/outbox/" + audience.word }
    return Outbox(folders: folder.map { [$0] } ?? [], system: system)
  }

  /// Why nothing more can be written, if so.
  package var failure: ReadOnlyReason? {
    account == nil
      ? .openedForReading
      : places == nil ? .noPlaces : logs.values.lazy.compactMap { $0.failure }.first
  }

  var bindings: Bindings? {
    guard let places, let account else { return nil }
    return Bindings(ledger: ledger, places: places, account: account, system: system)
  }

  // MARK: - One event again

  /// Reads one event again, by its position; `nil` when it is not there any more.
  ///
  /// O(1): the line is read from its file, with 4 KiB at first, and checked anew.
  package func event(at position: UInt64) -> RawEvent? {
    let place = Position(packed: position)
    guard place.file < ledger.files.count else { return nil }
    let known = ledger.files[place.file]
    let path = known.path
    guard let file = try? Descriptor(reading: path) else { return nil }
    for count in [4096, Line.longestWritten, Line.longestRead] {
      guard let bytes = try? file.read(at: place.offset, count: count, path: path) else {
        return nil
      }
      guard let end = index(of: lineFeed, in: bytes, from: 0) else { continue }
      guard let line = Line(bytes, 0..<end) else { return nil }
      return RawEvent(
        line, bytes, replica: known.replica, audience: known.audience, position: position)
    }
    return nil
  }
}
