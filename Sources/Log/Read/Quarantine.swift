import Glibc

/// Copies of damaged lines, kept in the person's state folder while nobody has looked at them.
struct Quarantine {
  let folder: String
  private var kept = 0
  /// Copies stop here: a hostile file must not fill the disk.
  private static let most = 100

  init(folder: String) { self.folder = folder }

  /// Copies the bytes and says where; `nil` when that could not be done.
  mutating func keep(path: String, label: String, offset: UInt64, length: UInt64) -> String? {
    guard kept < Quarantine.most, length <= UInt64(Line.longestRead) else { return nil }
    let name = label.split(separator: "/").joined(separator: "-")
    let copy = "\(folder)/\(name)-\(offset)"
    if Status(path: copy) != nil { return copy }
    let system = System.live
    do throws(LogError) {
      let file = try Descriptor(reading: path)
      let bytes = try file.read(at: offset, count: Int(length), path: path)
      try system.makeFolders(folder, mode: 0o700)
      let target = try Descriptor(creating: copy, mode: 0o600, system: system)
      guard try system.write(bytes, to: target, path: copy) == bytes.count else {
        unlink(copy)
        return nil
      }
      kept += 1
      return copy
    } catch { return nil }
  }
}
