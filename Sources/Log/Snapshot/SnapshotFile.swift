import Glibc

/// A snapshot that is being read: never more than a piece of it is in memory.
final class SnapshotInput {
  private let file: Descriptor
  private let path: String
  private var at: UInt64 = 0
  private let end: UInt64

  /// A new piece is so long: memory that is touched for the first time costs more than a call.
  private static let piece = 1 << 14

  /// Opens a snapshot of mine whose bytes are those that were written.
  init?(_ path: String) {
    guard let file = try? Descriptor(reading: path), let status = Status(file),
      status.isRegular, status.owner == geteuid(), status.size > 4
    else { return nil }
    Memory.expect(status.size)
    self.file = file
    self.path = path
    end = status.size - 4
    guard let last = try? self.file.read(at: end, count: 4, path: path),
      let sum = try? checksum(of: self.file, path: path, from: 0, to: end),
      last == bytes(of: sum)
    else { return nil }
  }

  /// The bytes that follow: at least `count` of them, or fewer at the end or when they cannot be read.
  func more(_ count: Int) -> [UInt8] {
    let count = Int(min(UInt64(max(count, SnapshotInput.piece)), end - at))
    let bytes = (try? file.read(at: at, count: count, path: path)) ?? []
    at += UInt64(bytes.count)
    return bytes
  }
}

/// A snapshot that is being written, under another name until it is whole.
final class SnapshotOutput {
  private let file: Descriptor
  private let temporary: String
  private let path: String
  private let system: System
  private var crc = CRC32C()
  private var failure: LogError?

  init(_ path: String, system: System) throws(LogError) {
    self.path = path
    self.system = system
    temporary = path + "." + String(system.random(), radix: 36) + ".new"
    file = try Descriptor(creating: temporary, mode: 0o600, system: system)
  }

  /// Writes the bytes that follow, as long as all before could be written.
  func take(_ piece: [UInt8]) {
    guard failure == nil else { return }
    piece.withUnsafeBufferPointer { crc.update($0) }
    do throws(LogError) {
      guard try system.write(piece, to: file, path: temporary) == piece.count else {
        throw .system(call: "write", path: temporary, code: ENOSPC)
      }
    } catch { failure = error }
  }

  /// Puts the snapshot in its place if all of it was written.
  ///
  /// It may be lost, so nothing waits for the disk.
  func finish() throws(LogError) {
    take(bytes(of: crc.value))
    do throws(LogError) {
      if let failure { throw failure }
      try system.rename(temporary, to: path)
    } catch {
      _ = unlink(temporary)
      throw error
    }
  }
}

private func bytes(of sum: UInt32) -> [UInt8] {
  (0..<4).map { UInt8(truncatingIfNeeded: sum >> (8 * $0)) }
}
