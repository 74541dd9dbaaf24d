import Glibc
import Model

/// What makes a replica mine: this machine, this user, and the very lock file it was made with.
///
/// A board folder that is copied takes its replicas along. Two writers with one id would use the same numbers twice, so
/// a copy shows itself here, by its lock's inode, and gets a new replica.
struct Binding: Equatable {
  let replica: ReplicaID
  let machine: String
  let user: UInt32
  let inode: UInt64

  /// Whether the replica in this folder is the one that was bound.
  func fits(_ account: Account, folder: String) -> Bool {
    guard
      machine == account.machine, user == account.number,
      let lock = Status(path: folder + "/" + Names.lock), lock.isRegular
    else { return false }
    return lock.inode == inode && lock.owner == account.number
  }

  var bytes: [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.key("machine")
      writer.string(machine)
      writer.key("user")
      writer.integer(Int(user))
      writer.key("inode")
      writer.string(String(inode))
    }
    return writer.bytes + [lineFeed]
  }

  init(replica: ReplicaID, machine: String, user: UInt32, inode: UInt64) {
    self.replica = replica
    self.machine = machine
    self.user = user
    self.inode = inode
  }

  /// Reads a binding file, whose name is the replica's.
  init?(path: String, name: String) {
    guard
      let replica = Names.replica(name), let bytes = try? readSmall(path, limit: 4096),
      bytes.last == lineFeed
    else { return nil }
    var machine: String?
    var user: Int?
    var inode: UInt64?
    do throws(Malformed) {
      var reader = JSONReader(bytes, 0..<(bytes.count - 1))
      try reader.object { (reader, key) throws(Malformed) in
        if reader.matches(key, "machine") {
          machine = try reader.string()
        } else if reader.matches(key, "user") {
          user = try reader.integer()
        } else if reader.matches(key, "inode") {
          inode = UInt64(try reader.string())
        } else {
          return false
        }
        return true
      }
    } catch { return nil }
    guard let machine, let user = user.flatMap({ UInt32(exactly: $0) }), let inode else {
      return nil
    }
    self.init(replica: replica, machine: machine, user: user, inode: inode)
  }
}

/// How far a log of mine was when it was last closed: a log that is shorter now was put back to an older copy.
struct Milestone: Equatable {
  let segment: UInt32
  let size: UInt64

  var bytes: [UInt8] { Array("\(segment) \(size)\n".utf8) }

  init(segment: UInt32, size: UInt64) {
    self.segment = segment
    self.size = size
  }

  init?(path: String) {
    guard let bytes = try? readSmall(path, limit: 64), bytes.last == lineFeed else { return nil }
    let words = String(decoding: bytes.dropLast(), as: UTF8.self).split(separator: " ")
    guard words.count == 2, let segment = UInt32(words[0]), let size = UInt64(words[1]) else {
      return nil
    }
    self.init(segment: segment, size: size)
  }

  /// Whether the log in this folder has at least come this far.
  func isReached(in folder: String) -> Bool {
    guard let status = Status(path: folder + "/" + Names.segment(segment)) else { return false }
    return status.size >= size
  }
}

/// The replicas of one person on one board: which are there, and how a new one is made.
struct Bindings {
  let ledger: Ledger
  let places: Places
  let account: Account
  let system: System

  /// The folder that holds the logs of an audience.
  func folder(of audience: Audience) -> String {
    audience == .own
      ? places.data + "/" + audience.folder : ledger.board.path + "/" + audience.folder
  }

  private func bindingFolder(_ audience: Audience) -> String {
    places.state + "/replicas/" + audience.word
  }

  /// Every replica that was ever bound to this person, for those who only read.
  static func all(in places: Places) -> Set<ReplicaID> {
    let folder = places.state + "/replicas"
    let audiences = (try? names(in: folder)) ?? []
    return Set(
      audiences.flatMap { (try? names(in: folder + "/" + $0)) ?? [] }.compactMap {
        Names.replica($0)
      })
  }

  /// Where events wait for the log of a replica.
  func outbox(_ audience: Audience, _ replica: ReplicaID) -> Outbox {
    let beside = folder(of: audience) + "/\(replica)/" + Names.outbox
    return Outbox(folders: [beside, places.state + "/outbox/" + audience.word], system: system)
  }

  func milestonePath(_ replica: ReplicaID) -> String { places.state + "/milestones/\(replica)" }

  /// The replica of mine that fits; the others that are here were copied, and are only read.
  func existing(_ audience: Audience) -> ReplicaID? {
    let (found, misfits, shrunk) = bound(audience)
    if let found { return found }
    for finding in shrunk { ledger.note(finding) }
    if let misfit = misfits.last {
      ledger.note(
        Finding(
          file: ledger.label(folder(of: audience) + "/\(misfit)"),
          fact: .newReplica(old: misfit)))
    }
    return nil
  }

  /// The first replica that fits, those that do not, and what is to be told of those that were put back to an older copy.
  func bound(_ audience: Audience) -> (
    fits: ReplicaID?, misfits: [ReplicaID], shrunk: [Finding]
  ) {
    let state = bindingFolder(audience)
    var found: ReplicaID?
    var misfits: [ReplicaID] = []
    var shrunk: [Finding] = []
    for name in (try? names(in: state)) ?? [] {
      guard let binding = Binding(path: state + "/" + name, name: name) else { continue }
      let place = folder(of: audience) + "/\(binding.replica)"
      guard Status(path: place)?.isFolder == true else { continue }
      guard binding.fits(account, folder: place) else {
        misfits.append(binding.replica)
        continue
      }
      guard let milestone = Milestone(path: milestonePath(binding.replica)),
        !milestone.isReached(in: place)
      else {
        found = found ?? binding.replica
        continue
      }
      misfits.append(binding.replica)
      let segment = place + "/" + Names.segment(milestone.segment)
      shrunk.append(
        Finding(
          file: ledger.label(segment),
          fact: .shrunk(from: milestone.size, to: Status(path: segment)?.size ?? 0)))
    }
    return (found, misfits, shrunk)
  }

  /// The replica that fits, or a new one.
  func replica(_ audience: Audience) throws(LogError) -> ReplicaID {
    if let known = existing(audience) { return known }
    try makeAudienceFolder(audience)
    let state = bindingFolder(audience)
    try system.makeFolders(state, mode: 0o700)
    // Two terminals that start together must not make two replicas.
    let guardPath = places.state + "/lock"
    let guardFile = try lockFile(guardPath)
    guard let lock = try Lock(guardFile, path: guardPath, patience: OwnLog.patience, system: system)
    else { throw .system(call: "flock", path: guardPath, code: EWOULDBLOCK) }
    defer { extendLifetime(lock) }
    if let known = existing(audience) { return known }
    return try make(audience, bindingFolder: state)
  }

  private func lockFile(_ path: String) throws(LogError) -> Descriptor {
    do throws(LogError) {
      return try Descriptor(creating: path, mode: 0o600, system: system)
    } catch .system(_, _, EEXIST) {
      return try Descriptor(appending: path)
    }
  }

  private func make(_ audience: Audience, bindingFolder: String) throws(LogError) -> ReplicaID {
    let parent = folder(of: audience)
    let replica = ReplicaID(random: system.random())
    let place = parent + "/\(replica)"
    guard try system.makeFolder(place, mode: 0o700) else { throw .exists(path: place) }
    // The audience's folder decides who may read; nobody but me may ever write.
    let mode = Status(path: parent)?.mode ?? 0
    _ = chmod(place, 0o700 | mode & 0o2055)
    let lockPath = place + "/" + Names.lock
    let lock = try Descriptor(creating: lockPath, mode: 0o600, system: system)
    guard let status = Status(lock) else {
      throw .system(call: "fstat", path: lockPath, code: errno)
    }
    try system.saveFolder(place)
    try system.saveFolder(parent)
    let binding = Binding(
      replica: replica, machine: account.machine, user: account.number, inode: status.inode)
    try system.writeWhole(binding.bytes, to: bindingFolder + "/\(replica)", mode: 0o600)
    return replica
  }

  /// Circles and the own log begin closed to everyone else; who opens them does so on purpose.
  private func makeAudienceFolder(_ audience: Audience) throws(LogError) {
    switch audience {
    case .open: return
    case .people: try system.makeFolders(folder(of: audience), mode: 0o777)
    case .circle:
      try system.makeFolders(ledger.board.path + "/" + Names.circles, mode: 0o777)
      try system.makeFolders(folder(of: audience), mode: 0o700)
    case .own: try system.makeFolders(folder(of: audience), mode: 0o700)
    }
  }
}
