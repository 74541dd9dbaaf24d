import Glibc
import Log
import Model

/// Who acts here: remembered per board in the person's own state folder, never in the board.
struct Identity {
  private let path: String?

  /// Without places nothing is remembered.
  init(_ places: Places?) { path = places.map { $0.state + "/me" } }

  /// Who was remembered, if that partner exists.
  func remembered(in board: Board) -> PartnerID? {
    guard let text = path.flatMap({ Files.read($0, limit: 64) })?.split(separator: "\n").first,
      let id = PartnerID(text), board.partners[id]?.joined != nil
    else { return nil }
    return id
  }

  /// Remembers for the next start; `false` when the folder cannot be written, which costs no more than being asked again.
  @discardableResult
  func remember(_ id: PartnerID) -> Bool {
    guard let path else { return false }
    return Files.write("\(id)\n", to: path)
  }

  /// The name of the account: what the password file calls the person, else the login name.
  static var accountName: String {
    guard let entry = getpwuid(geteuid()) else { return "\(geteuid())" }
    let full =
      String(cString: entry.pointee.pw_gecos).split(separator: ",").first.map(String.init) ?? ""
    return full.isEmpty ? String(cString: entry.pointee.pw_name) : full
  }
}

/// Small files of a person's own: read whole, written whole or not at all.
enum Files {
  /// The text of a regular file of at most `limit` bytes.
  static func read(_ path: String, limit: Int) -> String? {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 4096)
    while bytes.count <= limit {
      let count = Glibc.read(file, &chunk, chunk.count)
      guard count >= 0 else { return nil }
      if count == 0 { return String(validating: bytes, as: UTF8.self) }
      bytes += chunk.prefix(count)
    }
    return nil
  }

  /// Writes beside the file and puts it in its place.
  static func write(_ text: String, to path: String) -> Bool {
    makeFolders(above: path)
    let temporary = path + ".\(getpid()).new"
    let file = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard file >= 0 else { return false }
    let bytes = Array(text.utf8)
    let isWritten = Glibc.write(file, bytes, bytes.count) == bytes.count
    guard close(file) == 0, isWritten, rename(temporary, path) == 0 else {
      unlink(temporary)
      return false
    }
    return true
  }

  private static func makeFolders(above path: String) {
    var folder = ""
    for part in path.split(separator: "/").dropLast() {
      folder += "/" + part
      mkdir(folder, 0o700)
    }
  }
}
