import Model

/// What all readers of one board learn together.
final class Ledger {
  /// Only so many findings are kept; a hostile file could make millions.
  static let most = 1000

  /// Where a file lies, and whose it is.
  struct File {
    let path: String
    let audience: Audience
    let replica: ReplicaID
  }

  let board: BoardFolder
  private(set) var findings: [Finding] = []
  private(set) var findingsBeyond = 0
  /// Hashes of the findings that were told: those of whole folders are found anew at each look.
  private var noted: Set<Int> = []
  private static let mostNoted = 100_000
  private var witnesses: [ReplicaID: Witness] = [:]
  /// Where each file lies; a position names it by index.
  private(set) var files: [File] = []
  var hold = Hold()
  /// Where the lines of all files are read, one file after the other.
  var buffer = LineScanner.buffer
  /// What lies in the future and is shown all the same.
  var accepted: Accepted
  /// The latest stamp seen that was not held back.
  var clock = Stamp.zero
  /// Tears that were healed.
  var scars = 0
  /// Events given to the model.
  var delivered = 0
  /// My own replicas.
  var mine: Set<ReplicaID> = []
  private var quarantine: Quarantine?

  init(board: BoardFolder, places: Places?, keepsCopies: Bool) {
    self.board = board
    accepted = places.map { Accepted(path: Accepted.path($0)) } ?? Accepted()
    quarantine = keepsCopies ? places.map { Quarantine(folder: $0.state + "/quarantine") } : nil
  }

  /// My own stamps go on after this one, unless it lies at the end of time and would leave no later one to write.
  func see(_ stamp: Stamp) {
    guard stamp > clock, stamp.milliseconds < Stamp.lastMillisecond - Hold.endOfTime else { return }
    clock = stamp
  }

  func note(_ finding: Finding) {
    let hash = finding.hashValue
    guard !noted.contains(hash) else { return }
    if noted.count < Ledger.mostNoted { noted.insert(hash) }
    if findings.count < Ledger.most { findings.append(finding) } else { findingsBeyond += 1 }
  }

  func witness(of replica: ReplicaID) -> Witness {
    if let known = witnesses[replica] { return known }
    let new = Witness()
    witnesses[replica] = new
    return new
  }

  func register(_ path: String, _ audience: Audience, _ replica: ReplicaID) -> Int {
    if let known = files.firstIndex(where: { $0.path == path }) { return known }
    files.append(File(path: path, audience: audience, replica: replica))
    return files.count - 1
  }

  // MARK: - Snapshots

  /// What is known now beside what the logs themselves told, to begin from another time.
  var kept: KeptLedger {
    KeptLedger(
      witnesses: witnesses.mapValues { $0.copy() }, clock: clock, scars: scars,
      delivered: delivered)
  }

  /// Gives these files the numbers that they had; none may have one yet.
  func expect(_ files: [File]) { self.files = files }

  /// Begins from what was kept; nothing may have been read yet.
  func take(_ kept: KeptLedger) {
    for (replica, witness) in kept.witnesses { self.witness(of: replica).take(witness) }
    see(kept.clock)
    scars = kept.scars
    delivered = kept.delivered
  }

  /// Whether nothing was found and nothing waits, so that what was read tells all there is.
  var isClean: Bool { findings.isEmpty && findingsBeyond == 0 && hold.count == 0 }

  /// A path as it is shown: below the board folder where it lies there.
  func label(_ path: String) -> String {
    let prefix = board.path + "/"
    return path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : path
  }

  /// Puts the bytes of a damaged line aside and says where.
  func keepCopy(of path: String, offset: UInt64, length: UInt64) -> String? {
    quarantine?.keep(path: path, label: label(path), offset: offset, length: length)
  }

  /// What is missing, as findings.
  ///
  /// In `people` nothing is: that log may be pruned when a person asks to be forgotten.
  func gaps(in replicas: [(replica: ReplicaID, audience: Audience, label: String)]) -> [Finding] {
    var found: [Finding] = []
    var done: Set<ReplicaID> = []
    for (replica, audience, label) in replicas where audience != .people {
      guard done.insert(replica).inserted, let witness = witnesses[replica] else { continue }
      for range in witness.missing {
        found.append(Finding(file: label, fact: .missing(replica: replica, seqs: range)))
      }
    }
    return found
  }
}

/// The place of a line among all files of a board, in one number: file above, offset below.
struct Position {
  let file: Int
  let offset: UInt64
  private static let offsetBits: UInt64 = 40

  init(file: Int, offset: UInt64) {
    self.file = file
    self.offset = offset
  }

  init(packed: UInt64) {
    file = Int(packed >> Position.offsetBits)
    offset = packed & (1 << Position.offsetBits - 1)
  }

  var packed: UInt64 { UInt64(file) << Position.offsetBits | offset }

  /// A line further on in a file cannot be named.
  static let farthest: UInt64 = 1 << offsetBits - 1
}
