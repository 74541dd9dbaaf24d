import Glibc

/// The calls of the operating system that change something, and what a test may make of them.
package struct System: Sendable {
  /// What is about to be done.
  package enum Call: CaseIterable, Sendable {
    /// `mkdir`.
    case makeFolder
    /// `open` of a file that may not be there yet.
    case create
    /// `flock`.
    case lock
    /// `write`.
    case write
    /// `fdatasync` of a file.
    case saveFile
    /// `fsync` of a folder, which makes the names in it durable.
    case saveFolder
    /// `rename`.
    case rename
    /// `unlink`.
    case remove
  }

  /// What happens instead.
  package enum Fault: Sendable {
    /// The call is not made and fails with this error number.
    case fails(Int32)
    /// Only so many bytes are written.
    case short(Int)
  }

  /// Asked before each call; the real system never interferes.
  package let interfere: @Sendable (Call) -> Fault?
  /// 64 random bits.
  package let random: @Sendable () -> UInt64

  /// A new segment begins when the last one is this long.
  package let segmentLength: UInt64

  /// The operating system as it is.
  package static let live = System()

  /// A system that interferes as a test wants; without arguments, the real one.
  ///
  /// `interfere` is asked before each call, also again after a signal cut it short; `segmentLength` is in bytes.
  package init(
    interfere: @escaping @Sendable (Call) -> Fault? = { _ in nil },
    random: @escaping @Sendable () -> UInt64 = { UInt64.random(in: 0...UInt64.max) },
    segmentLength: UInt64 = 4 << 20
  ) {
    self.interfere = interfere
    self.random = random
    self.segmentLength = segmentLength
  }

  /// Makes a call that answers a negative number on failure, again when a signal cut it short.
  func call(_ call: Call, _ name: String, _ path: String, _ body: () -> Int32) throws(LogError)
    -> Int32
  {
    while true {
      if case .fails(let code) = interfere(call) {
        throw .system(call: name, path: path, code: code)
      }
      let result = body()
      if result >= 0 { return result }
      let code = errno
      if code != EINTR { throw .system(call: name, path: path, code: code) }
    }
  }

  /// One `write`; how many bytes it took.
  func write(_ bytes: [UInt8], to descriptor: borrowing Descriptor, path: String) throws(LogError)
    -> Int
  {
    var count = bytes.count
    switch interfere(.write) {
    case .fails(let code): throw .system(call: "write", path: path, code: code)
    case .short(let limit): count = min(count, limit)
    case nil: break
    }
    while true {
      let written = bytes.withUnsafeBytes { Glibc.write(descriptor.raw, $0.baseAddress, count) }
      if written >= 0 { return written }
      let code = errno
      if code != EINTR { throw .system(call: "write", path: path, code: code) }
    }
  }

  func saveFile(_ descriptor: borrowing Descriptor, path: String) throws(LogError) {
    let raw = descriptor.raw
    _ = try call(.saveFile, "fdatasync", path) { fdatasync(raw) }
  }

  /// Makes the names in a folder durable.
  func saveFolder(_ path: String) throws(LogError) {
    let folder = try Descriptor(folder: path)
    let raw = folder.raw
    _ = try call(.saveFolder, "fsync", path) { fsync(raw) }
  }

  /// Makes a folder and says whether it was new.
  func makeFolder(_ path: String, mode: mode_t) throws(LogError) -> Bool {
    do {
      _ = try call(.makeFolder, "mkdir", path) { mkdir(path, mode) }
      return true
    } catch .system(_, _, EEXIST) {
      return false
    }
  }

  /// Makes a folder and what is missing above it.
  ///
  /// Only what may be lost need not be saved.
  func makeFolders(_ path: String, mode: mode_t, saves: Bool = true) throws(LogError) {
    if Status(path: path)?.isFolder == true { return }
    if let slash = path.lastIndex(of: "/"), slash > path.startIndex {
      try makeFolders(String(path[..<slash]), mode: mode, saves: saves)
    }
    // A folder whose name is lost with the power takes with it what was saved inside.
    if try makeFolder(path, mode: mode), saves { try saveName(of: path) }
  }

  /// Gives a folder to a group whose members may add to it; with `keeps`, they may not take away what others put there.
  ///
  /// What is made inside belongs to the group as well.
  func share(_ path: String, with group: gid_t, keeps: Bool) throws(LogError) {
    guard chown(path, uid_t.max, group) == 0 else {
      throw .system(call: "chown", path: path, code: errno)
    }
    // Read, write and enter for owner and group; set-group-id; sticky.
    let mode: mode_t = keeps ? 0o3770 : 0o2770
    guard chmod(path, mode) == 0 else { throw .system(call: "chmod", path: path, code: errno) }
    // Without the group a system drops set-group-id and says nothing.
    guard let status = Status(path: path), status.mode & 0o7777 == mode else {
      throw .system(call: "chmod", path: path, code: EPERM)
    }
  }

  /// Makes the name of a new folder durable; where one may enter but not look there is nothing to open.
  private func saveName(of path: String) throws(LogError) {
    do throws(LogError) {
      try saveFolder(folder(of: path))
    } catch .system(_, _, EACCES) {}
  }

  func rename(_ old: String, to new: String) throws(LogError) {
    _ = try call(.rename, "rename", old) { Glibc.rename(old, new) }
  }

  func remove(_ path: String) throws(LogError) {
    _ = try call(.remove, "unlink", path) { unlink(path) }
  }

  /// Writes a small file that is there whole or not at all.
  func writeWhole(_ bytes: [UInt8], to path: String, mode: mode_t) throws(LogError) {
    let temporary = path + "." + String(random(), radix: 36) + ".new"
    do throws(LogError) {
      let file = try Descriptor(creating: temporary, mode: mode, system: self)
      guard try write(bytes, to: file, path: temporary) == bytes.count else {
        throw LogError.system(call: "write", path: temporary, code: ENOSPC)
      }
      try saveFile(file, path: temporary)
      try rename(temporary, to: path)
    } catch {
      _ = unlink(temporary)
      throw error
    }
    try saveFolder(folder(of: path))
  }
}

/// What stands before the last slash.
func folder(of path: String) -> String {
  guard let slash = path.lastIndex(of: "/") else { return "." }
  return slash == path.startIndex ? "/" : String(path[..<slash])
}
