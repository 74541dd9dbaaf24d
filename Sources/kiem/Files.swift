import Glibc
import Interface
import Log

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

  /// More files than this nobody chooses from.
  private static let mostFiles = 1000

  /// The paths of what ends like that, by name; hidden files are left alone.
  static func list(_ folder: String, endings: [String]) -> [String] {
    // With the dot also through a link: many keep their settings elsewhere.
    ((try? names(in: folder + "/.")) ?? []).lazy
      .filter { name in endings.contains(where: name.hasSuffix) && !name.hasPrefix(".") }
      .prefix(mostFiles).map { folder + "/" + $0 }
  }

  /// A path as people write it: `~` for their home.
  static func short(_ path: String) -> String {
    guard let home = Places.variable("HOME"), path.hasPrefix(home + "/") else { return path }
    return "~" + path.dropFirst(home.count)
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

  private static var temporaryPlace: String { Places.variable("TMPDIR") ?? "/tmp" }

  /// Makes a new folder of the person's own; whoever asked for it removes it.
  static func temporaryFolder() throws(Problem) -> String {
    var template = Array((temporaryPlace + "/kiem-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else { throw .noTemporaryFile(folder: temporaryPlace) }
    return template.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
  }

  /// Makes a new file of the person's own that holds `text`; whoever asked for it removes it.
  static func temporary(_ text: String, ending: String) throws(Problem) -> String {
    let folder = temporaryPlace
    var template = Array((folder + "/kiem-XXXXXX" + ending).utf8CString)
    let file = mkstemps(&template, Int32(ending.utf8.count))
    guard file >= 0 else { throw .noTemporaryFile(folder: folder) }
    let path = template.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
    let bytes = Array(text.utf8)
    let isWritten = Glibc.write(file, bytes, bytes.count) == bytes.count
    guard close(file) == 0, isWritten else {
      unlink(path)
      throw .textNotWritten(path)
    }
    return path
  }

  /// Writes a file that a person asked for where they asked for it; `~/` is their home.
  ///
  /// Throws `exists` when something is there and may not be replaced.
  static func deliver(_ text: String, to path: String, replacing: Bool) throws(FileError) {
    var path = path
    if path.hasPrefix("~/"), let home = Places.variable("HOME") {
      path = home + path.dropFirst(1)
    }
    let start = replacing ? O_TRUNC : O_EXCL
    let file = open(path, O_WRONLY | O_CREAT | O_CLOEXEC | O_NONBLOCK | start, 0o644)
    guard file >= 0 else { throw errno == EEXIST ? .exists : .failed(errno) }
    let bytes = Array(text.utf8)
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes {
        Glibc.write(file, $0.baseAddress, $0.count)
      }
      guard count > 0 else {
        let code = errno
        close(file)
        throw .failed(code)
      }
      written += count
    }
    guard close(file) == 0 else { throw .failed(errno) }
  }

  /// The folder in which something lies, ending in a slash; empty for the working directory.
  static func folder(above path: String) -> String {
    let whole = path.hasSuffix("/") ? path.dropLast() : path[...]
    return whole.lastIndex(of: "/").map { String(whole[...$0]) } ?? ""
  }

  private static func makeFolders(above path: String) {
    var folder = ""
    for part in path.split(separator: "/").dropLast() {
      folder += "/" + String(part)
      mkdir(folder, 0o700)
    }
  }
}

/// Why a file was not written.
enum FileError: Error, Equatable {
  /// Something is there.
  case exists
  /// The system says no, with this number.
  case failed(Int32)
}
