import Glibc
import Model

/// What the seats of a session lay down for a while, on no log: drafts that nobody sees yet, and who is here.
///
/// A sheet is a small file with a random name. It is written whole and put in its place, so whoever looks sees the sheet
/// before or after, and never half. Nothing here is saved against a power cut: the table is for an evening.
package final class Table {
  /// What a sheet is for.
  package enum Kind: String, CaseIterable, Sendable {
    /// Who is here. It counts only as long as the terminal that laid it lives.
    case here
    /// What will be shown later; it outlives its terminal.
    case draft
  }

  /// One sheet as it lies there.
  package struct Sheet: Equatable, Sendable {
    /// Its random name.
    package let name: String
    /// What stands on it.
    package let bytes: [UInt8]
    /// Whether this unix user laid it.
    package let isMine: Bool
  }

  /// More bytes are not written, and not read.
  package static let longest = 65_536
  /// More sheets of one kind are not read: no room holds so many people.
  package static let most = 1024

  private let path: String
  private let system: System
  private var lives: [String: Life] = [:]

  /// A lock that the kernel drops when this process ends, however it ends.
  private final class Life {
    let file: Descriptor
    init(_ file: consuming Descriptor) { self.file = file }
  }

  /// The table of a board; its folder is made when the first sheet is laid.
  package init(_ board: BoardFolder, system: System = .live) {
    path = board.path + "/" + Names.table
    self.system = system
  }

  /// A name that nobody can guess and that tells nothing.
  package func newName() -> String { "\(ReplicaID(random: system.random()))" }

  /// Whether a text can be the name of a sheet; another leads to no file.
  package static func isName(_ text: String) -> Bool { Names.replica(text) != nil }

  /// Lays a sheet down, in place of the one with that name.
  ///
  /// Throws `tooLong`, or `system` where the folder cannot be written; then the sheet before it lies there still.
  package func lay(_ bytes: [UInt8], _ kind: Kind, as name: String) throws(LogError) {
    guard bytes.count <= Table.longest else {
      throw .tooLong(kind: kind.rawValue, bytes: bytes.count, limit: Table.longest)
    }
    if let status = Status(path: path), !status.isFolder {
      throw .system(call: "open", path: path, code: ENOTDIR)
    }
    if try system.makeFolder(path, mode: 0o700), let board = Status(path: folder(of: path)) {
      // A folder that a group shares has a table that the group shares.
      _ = chmod(path, 0o700 | board.mode & 0o2070)
    }
    let mode = 0o600 | (Status(path: path)?.mode ?? 0) & 0o040
    let temporary = path + "/." + name + "." + String(system.random(), radix: 36)
    do throws(LogError) {
      let file = try Descriptor(creating: temporary, mode: mode, system: system)
      guard try system.write(bytes, to: file, path: temporary) == bytes.count else {
        throw LogError.system(call: "write", path: temporary, code: ENOSPC)
      }
      // Locked before it is in its place: nobody sees it without its life.
      if kind == .here { _ = flock(file.raw, LOCK_EX | LOCK_NB) }
      try system.rename(temporary, to: place(name, kind))
      if kind == .here { lives[name] = Life(file) }
    } catch {
      _ = unlink(temporary)
      throw error
    }
  }

  /// Every sheet of a kind whose terminal may still want it, by name.
  ///
  /// What is no small file with a proper name is passed over. An empty list where there is no table.
  package func sheets(_ kind: Kind) -> [Sheet] {
    var sheets: [Sheet] = []
    // Each is looked at once: others lay down and take away while this reads.
    for file in (try? names(in: path)) ?? [] where sheets.count < Table.most {
      if let sheet = sheet(file: file, kind) { sheets.append(sheet) }
    }
    return sheets
  }

  /// Takes a sheet away, mine or another's; it is no error when it is gone already.
  ///
  /// Throws `system` when the folder does not allow it.
  package func take(_ name: String, _ kind: Kind) throws(LogError) {
    lives[name] = nil
    let place = place(name, kind)
    guard unlink(place) == 0 || errno == ENOENT else {
      throw .system(call: "unlink", path: place, code: errno)
    }
  }

  /// Takes a sheet away if it still says this; what was laid over it since stays.
  ///
  /// Throws `system` when the folder does not allow it.
  package func take(_ name: String, _ kind: Kind, ifStill bytes: [UInt8]) throws(LogError) {
    guard let there = try? readSmall(place(name, kind), limit: Table.longest), there == bytes else {
      return
    }
    try take(name, kind)
  }

  /// Takes away my sheets whose terminal is gone.
  package func tidy() {
    for file in (try? names(in: path)) ?? [] {
      let place = path + "/" + file
      guard let status = Status(path: place), status.owner == geteuid() else { continue }
      if let name = name(of: file, .here) {
        if lives[name] == nil, !isAlive(place) { _ = unlink(place) }
      } else if file.hasPrefix("."), Int64(time(nil)) - status.changed > 60 {
        // A terminal died while it wrote.
        _ = unlink(place)
      }
    }
  }

  // MARK: - Files

  private func place(_ name: String, _ kind: Kind) -> String {
    path + "/" + name + "." + kind.rawValue
  }

  private func name(of file: String, _ kind: Kind) -> String? {
    guard file.hasSuffix("." + kind.rawValue) else { return nil }
    let name = String(file.dropLast(kind.rawValue.utf8.count + 1))
    return Names.replica(name) == nil ? nil : name
  }

  private func sheet(file: String, _ kind: Kind) -> Sheet? {
    guard let name = name(of: file, kind) else { return nil }
    let place = path + "/" + file
    guard let status = Status(path: place), status.links == 1,
      kind == .draft || lives[name] != nil || isAlive(place),
      let bytes = try? readSmall(place, limit: Table.longest)
    else { return nil }
    return Sheet(name: name, bytes: bytes, isMine: status.owner == geteuid())
  }

  /// Whether some process holds the lock of the file.
  private func isAlive(_ place: String) -> Bool {
    guard let file = try? Descriptor(reading: place) else { return false }
    return flock(file.raw, LOCK_SH | LOCK_NB) != 0
  }
}
