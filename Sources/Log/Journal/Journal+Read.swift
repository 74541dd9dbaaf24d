import CLog
import Glibc
package import Model

extension Journal {
  /// Gives every event of every log this user can read to `deliver`.
  ///
  /// What cannot be read is a finding and stops nothing else. Linear in the bytes that were not read before.
  ///
  /// - Parameters:
  ///   - now: The wall clock.
  ///   - mayWrite: Asked when all logs were read, whether what waits in an outbox may be appended now.
  ///   - ahead: Told what the next events are about, before they come.
  ///   - checkpoint: Called between the logs that a snapshot may hold and the others.
  ///   - deliver: What is done with an event.
  package func read(
    now: Int64, mayWrite: () -> Bool = { true }, ahead: ([TargetID]) -> Void = { _ in },
    checkpoint: () -> Void = {}, into deliver: (RawEvent) -> Void
  ) {
    if !hasBegun { begin() }
    look(now: now, ahead: ahead, checkpoint: checkpoint, into: deliver)
    for log in logs.values where log.postponed == .found && mayWrite() {
      guard let events = try? log.append(nil, now: now) else { continue }
      seen(events)
      for event in events { deliver(event) }
    }
  }

  /// Gives the events that came since to `deliver`: call it when `followDescriptor` is readable, and every two seconds
  /// with `everything` when `needsPolling`.
  ///
  /// - Parameters:
  ///   - now: The wall clock.
  ///   - everything: Look at all files, whatever the kernel told.
  ///   - deliver: What is done with an event.
  package func readNew(now: Int64, everything: Bool = false, into deliver: (RawEvent) -> Void) {
    let changes = watch?.drain() ?? Watch.Changes()
    watched.subtract(changes.gone)
    if changes.table || everything { isTableChanged = true }
    if changes.inbox || everything { isInboxChanged = true }
    if everything || changes.structure || !hasBegun {
      look(now: now, into: deliver)
      if everything { for path in order { readers[path]?.lookBack() } }
    } else {
      for path in order where changes.written.contains(path) {
        readers[path]?.read(now: now, into: deliver)
      }
    }
    deliverHeld(ledger.hold.release(now: now), into: deliver)
  }

  /// Takes in the events that were held back because they lie too far in the future, and remembers that for this person.
  package func acceptHeld(into deliver: (RawEvent) -> Void) throws(LogError) {
    guard let places else { throw .readOnly(.openedForReading) }
    let path = Accepted.path(places)
    // Another terminal may have accepted something since this one began.
    var accepted = Accepted(path: path)
    for position in ledger.hold.positions {
      if let event = event(at: position) { accepted.add(event.key.id) }
    }
    try system.makeFolders(places.state, mode: 0o700)
    try system.writeWhole(accepted.bytes, to: path, mode: 0o600)
    ledger.accepted = accepted
    deliverHeld(ledger.hold.accept(), into: deliver)
  }

  private func deliverHeld(_ positions: [UInt64], into deliver: (RawEvent) -> Void) {
    for position in positions {
      guard let event = event(at: position) else { continue }
      ledger.see(event.key.stamp)
      deliver(event)
    }
  }

  /// Learns who I am here and whether something waits in an outbox.
  private func begin() {
    hasBegun = true
    guard let bindings else {
      if let places { ledger.mine = Bindings.all(in: places) }
      return
    }
    var audiences = audiences()
    for name in (try? names(in: bindings.places.state + "/outbox")) ?? [] {
      if let audience = Audience(word: name), !audiences.contains(audience) {
        audiences.append(audience)
      }
    }
    for audience in audiences {
      guard let replica = bindings.existing(audience) else {
        if !secondOutbox(audience).entries().isEmpty { stranded[audience] = .found }
        continue
      }
      ledger.mine.insert(replica)
      guard
        !bindings.outbox(audience, replica).entries().isEmpty, let log = try? ownLog(audience)
      else { continue }
      log.postponed = .found
    }
  }

  private func look(
    now: Int64, ahead: ([TargetID]) -> Void = { _ in }, checkpoint: () -> Void = {},
    into deliver: (RawEvent) -> Void
  ) {
    if !isScanned { scan() }
    isScanned = false
    // Behind a snapshot, which has prepared for all of it, or when some is read already, there is little to come.
    if ledger.delivered == 0 { Memory.expect(order.reduce(0) { $0 + (readers[$1]?.length ?? 0) }) }
    let shared = shared
    for path in shared { readers[path]?.read(now: now, ahead: ahead, into: deliver) }
    checkpoint()
    for path in order where !shared.contains(path) {
      readers[path]?.read(now: now, into: deliver)
    }
  }

  // MARK: - Folders

  /// The audiences that have a folder.
  func audiences() -> [Audience] {
    let circles = (try? names(in: board.path + "/" + Names.circles)) ?? []
    return [.open, .people, .own] + circles.compactMap { CircleID($0).map(Audience.circle) }
  }

  /// Finds the replica folders.
  ///
  /// A watch comes before the look: what happens in between is then seen by one of them.
  func scan() {
    let roots = [board.path, board.path + "/" + Names.peers]
    if let places { scanAudience(.own, in: places.data + "/" + Names.own) }
    for root in roots {
      scanAudience(.open, in: root + "/" + Names.open)
      scanAudience(.people, in: root + "/" + Names.people)
      let circles = root + "/" + Names.circles
      guard isFolder(circles) else { continue }
      follow(circles)
      for name in (try? names(in: circles)) ?? [] where !name.hasPrefix(".") {
        if let circle = CircleID(name) {
          scanAudience(.circle(circle), in: circles + "/" + name)
        } else {
          ledger.note(Finding(file: ledger.label(circles + "/" + name), fact: .oddName))
        }
      }
    }
    for root in roots where isFolder(root) { follow(root) }
    followTable()
    followInbox()
    if let places { followAppearance(of: places.data + "/" + Names.own) }
  }

  private func scanAudience(_ audience: Audience, in path: String) {
    guard isFolder(path) else { return }
    follow(path)
    let names: [String]
    do throws(LogError) {
      names = try Log.names(in: path)
    } catch {
      // Not being let into a circle is how circles work.
      if error.code != EACCES || audience == .open {
        ledger.note(Finding(file: ledger.label(path), fact: .unreadable(code: error.code)))
      }
      return
    }
    for name in names where !name.hasPrefix(".") {
      scanReplica(path + "/" + name, name: name, audience: audience)
    }
  }

  private func scanReplica(_ path: String, name: String, audience: Audience) {
    if let reader = readers[path] {
      reader.list()
      return
    }
    guard let replica = Names.replica(name) else {
      ledger.note(Finding(file: ledger.label(path), fact: .oddName))
      return
    }
    guard isFolder(path) else { return }
    let reader = ReplicaReader(
      path: path, audience: audience, replica: replica, ledger: ledger, verifies: verifies)
    readers[path] = reader
    order.append(path)
    follow(path)
    reader.list()
  }

  /// Whether this is a folder; something else in its place is told.
  private func isFolder(_ path: String) -> Bool {
    guard let status = Status(path: path) else { return false }
    if status.isFolder { return true }
    let fact: Finding.Fact = status.mode & S_IFMT == S_IFLNK ? .link : .notAFile
    ledger.note(Finding(file: ledger.label(path), fact: fact))
    return false
  }

  // MARK: - Following

  /// What `poll` waits for; `nil` before `startFollowing`, or when the kernel gives none.
  package var followDescriptor: Int32? { watch?.raw }

  /// Begins to be told of changes.
  ///
  /// Call it before `read`, so that nothing falls in between.
  package func startFollowing() {
    guard watch == nil else { return }
    watch = Watch()
    // A file system that others change tells nobody here.
    needsPolling = watch == nil || kiem_is_remote(board.path)
    watched = []
  }

  /// Watches the lowest folder there is on the way to one that may come.
  private func followAppearance(of path: String) {
    var place = path
    while place != "/", Status(path: place)?.isFolder != true { place = folder(of: place) }
    guard place != path, watch != nil, watched.insert(place).inserted else { return }
    if watch?.add(place, namesOnly: true) != true { needsPolling = true }
  }

  /// The table is no log: what changes there is looked at by whoever sits at it.
  private func followTable() {
    let path = board.path + "/" + Names.table
    guard watch != nil, !watched.contains(path), Status(path: path)?.isFolder == true else {
      return
    }
    if watch?.add(table: path) == true {
      watched.insert(path)
      isTableChanged = true
    } else {
      needsPolling = true
    }
  }

  /// Nor is the inbox: whoever shows the board takes what comes there.
  private func followInbox() {
    let path = board.path + "/" + Names.inbox
    guard watch != nil, !watched.contains(path), Status(path: path)?.isFolder == true else {
      return
    }
    if watch?.add(inbox: path) == true {
      watched.insert(path)
      isInboxChanged = true
    } else {
      needsPolling = true
    }
  }

  private func follow(_ path: String) {
    guard watch != nil, !watched.contains(path) else { return }
    if watch?.add(path) == true {
      watched.insert(path)
    } else {
      needsPolling = true
    }
  }
}
