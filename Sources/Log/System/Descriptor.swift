import Glibc

/// An open file or folder, closed when nobody holds it any more and never inherited by a child.
struct Descriptor: ~Copyable {
  let raw: Int32

  deinit { _ = close(raw) }

  init(raw: Int32) { self.raw = raw }

  /// Leaves it open for somebody else to close.
  consuming func release() -> Int32 {
    let raw = raw
    discard self
    return raw
  }

  /// Opens a folder that is not a link.
  init(folder path: String) throws(LogError) {
    self = try Descriptor(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW)
  }

  /// Opens a file that may be anybody's: no link, and nothing that could make the open wait.
  init(reading path: String) throws(LogError) {
    self = try Descriptor(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
  }

  /// Opens a file of mine for adding to its end.
  init(appending path: String) throws(LogError) {
    self = try Descriptor(path, O_RDWR | O_APPEND | O_NOFOLLOW | O_NONBLOCK)
  }

  /// Makes a new file; it is an error when there is one.
  init(creating path: String, mode: mode_t, system: System) throws(LogError) {
    let flags = O_RDWR | O_APPEND | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    raw = try system.call(.create, "open", path) { open(path, flags, 0o600) }
    // The folder decides who may read, not the umask of whoever happens to write.
    _ = fchmod(raw, mode)
  }

  private init(_ path: String, _ flags: Int32) throws(LogError) {
    while true {
      let raw = open(path, flags | O_CLOEXEC)
      if raw >= 0 {
        self.raw = raw
        return
      }
      let code = errno
      if code != EINTR { throw .system(call: "open", path: path, code: code) }
    }
  }

  /// At most `count` bytes from `offset`; fewer only at the end of the file.
  func read(at offset: UInt64, count: Int, path: String) throws(LogError) -> [UInt8] {
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      (filled, failure) = fill(UnsafeMutableRawBufferPointer(buffer), at: offset)
    }
    guard failure == 0 else { throw .system(call: "pread", path: path, code: failure) }
    return bytes
  }

  /// Reads at most `count` bytes from `offset` over those of `buffer`; how many: fewer only at the end of the file.
  func read(into buffer: inout [UInt8], at offset: UInt64, count: Int, path: String)
    throws(LogError) -> Int
  {
    let (filled, failure) = buffer.withUnsafeMutableBytes {
      fill(UnsafeMutableRawBufferPointer(rebasing: $0[..<count]), at: offset)
    }
    guard failure == 0 else { throw .system(call: "pread", path: path, code: failure) }
    return filled
  }

  /// Reads until `buffer` is full or the file ends; how many bytes, and the error number that stopped it.
  private func fill(_ buffer: UnsafeMutableRawBufferPointer, at offset: UInt64) -> (Int, Int32) {
    var filled = 0
    while filled < buffer.count {
      let got = pread(
        raw, buffer.baseAddress.map { $0 + filled }, buffer.count - filled,
        off_t(clamping: offset + UInt64(filled)))
      if got > 0 {
        filled += got
        continue
      }
      if got < 0, errno == EINTR { continue }
      return (filled, got < 0 ? errno : 0)
    }
    return (filled, 0)
  }
}

/// What the system says about a file.
struct Status {
  let size: UInt64
  let device: UInt64
  let inode: UInt64
  let owner: uid_t
  let links: UInt64
  let mode: mode_t
  /// When it was last written, in seconds since 1970.
  let changed: Int64
  /// When anything about it was last changed, its name too; nobody can set that.
  let touched: Int64

  var isRegular: Bool { mode & S_IFMT == S_IFREG }
  var isFolder: Bool { mode & S_IFMT == S_IFDIR }

  init?(path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    self.init(status)
  }

  init?(_ descriptor: borrowing Descriptor) {
    var status = stat()
    guard fstat(descriptor.raw, &status) == 0 else { return nil }
    self.init(status)
  }

  private init(_ status: stat) {
    size = UInt64(max(0, status.st_size))
    device = UInt64(status.st_dev)
    inode = UInt64(status.st_ino)
    owner = status.st_uid
    links = UInt64(status.st_nlink)
    mode = status.st_mode
    changed = Int64(status.st_mtim.tv_sec)
    touched = Int64(status.st_ctim.tv_sec)
  }
}

/// The names in a folder in byte order, or the error number; names that are not UTF-8 come with replacement characters.
package func names(in path: String) throws(LogError) -> [String] {
  let descriptor = try Descriptor(folder: path).release()
  guard let stream = fdopendir(descriptor) else {
    let code = errno
    close(descriptor)
    throw .system(call: "fdopendir", path: path, code: code)
  }
  defer { closedir(stream) }
  var names: [String] = []
  while true {
    // Only this tells an error from the end.
    errno = 0
    guard let entry = readdir(stream) else { break }
    let name = withUnsafePointer(to: &entry.pointee.d_name) {
      $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
    }
    if name != ".", name != ".." { names.append(name) }
  }
  guard errno == 0 else { throw .system(call: "readdir", path: path, code: errno) }
  return names.sorted()
}

/// A whole small file that is nobody's link, or `nil` when it is not there; longer than `limit` is an error.
func readSmall(_ path: String, limit: Int) throws(LogError) -> [UInt8]? {
  guard let found = Status(path: path) else { return nil }
  guard found.isRegular, found.size <= UInt64(limit) else {
    throw .system(call: "open", path: path, code: EINVAL)
  }
  let file = try Descriptor(reading: path)
  return try file.read(at: 0, count: limit, path: path)
}
