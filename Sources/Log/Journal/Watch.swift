import Glibc

/// The kernel's word that something in a folder changed; what changed is found by looking.
struct Watch: ~Copyable {
  private let queue: Descriptor
  private var folders: [Int32: String] = [:]

  /// What was seen since the last look.
  struct Changes {
    /// Folders in which a file was written.
    var written: Set<String> = []
    /// Folders that are not watched any more.
    var gone: Set<String> = []
    /// Whether names came or went, or too much happened to be told.
    var structure = false
    /// Whether a sheet on the table came, went or lost the terminal that laid it.
    var table = false
    /// Whether something came into the inbox, or was written to its end there.
    var inbox = false
  }

  private var table: Int32?
  private var inbox: Int32?

  var raw: Int32 { queue.raw }

  init?() {
    let raw = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    guard raw >= 0 else { return nil }
    queue = Descriptor(raw: raw)
  }

  /// Watches a folder; false when the kernel has no room for one more.
  ///
  /// With `namesOnly` it is one that is not ours, and only says when something new appears in it.
  mutating func add(_ path: String, namesOnly: Bool = false) -> Bool {
    let names = UInt32(IN_CREATE | IN_MOVED_TO | IN_ONLYDIR)
    let everything = UInt32(
      IN_MODIFY | IN_CREATE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE | IN_DELETE_SELF
        | IN_ONLYDIR)
    let watch = inotify_add_watch(queue.raw, path, namesOnly ? names : everything)
    guard watch >= 0 else { return false }
    folders[watch] = path
    return true
  }

  /// Watches the folder in which sheets are put in their place, taken away and let go of.
  mutating func add(table path: String) -> Bool {
    let sheets = UInt32(IN_MOVED_TO | IN_DELETE | IN_CLOSE_WRITE | IN_DELETE_SELF | IN_ONLYDIR)
    let watch = inotify_add_watch(queue.raw, path, sheets)
    guard watch >= 0 else { return false }
    folders[watch] = path
    table = watch
    return true
  }

  /// Watches the folder into which anybody drops files.
  mutating func add(inbox path: String) -> Bool {
    let files = UInt32(
      IN_MOVED_TO | IN_CREATE | IN_CLOSE_WRITE | IN_ATTRIB | IN_DELETE_SELF | IN_ONLYDIR)
    let watch = inotify_add_watch(queue.raw, path, files)
    guard watch >= 0 else { return false }
    folders[watch] = path
    inbox = watch
    return true
  }

  /// Takes everything the kernel has to say.
  mutating func drain() -> Changes {
    var changes = Changes()
    let size = 16_384
    withUnsafeTemporaryAllocation(byteCount: size, alignment: 8) { buffer in
      while true {
        let count = read(queue.raw, buffer.baseAddress, size)
        guard count > 0 else { return }
        var at = 0
        let header = MemoryLayout<inotify_event>.size
        while at + header <= count {
          let event = buffer.loadUnaligned(fromByteOffset: at, as: inotify_event.self)
          at += header + Int(event.len)
          note(event, in: &changes)
        }
      }
    }
    return changes
  }

  private mutating func note(_ event: inotify_event, in changes: inout Changes) {
    let mask = Int(event.mask)
    if event.wd == table || event.wd == inbox,
      mask & Int(IN_IGNORED | IN_DELETE_SELF | IN_Q_OVERFLOW) == 0
    {
      if event.wd == table { changes.table = true } else { changes.inbox = true }
      return
    }
    let isOverflow = mask & Int(IN_Q_OVERFLOW) != 0
    if isOverflow || event.wd == table { changes.table = true }
    if isOverflow { changes.inbox = true }
    if mask & Int(IN_MODIFY) != 0, let folder = folders[event.wd] {
      changes.written.insert(folder)
    }
    if mask & ~Int(IN_MODIFY) != 0 {
      changes.structure = true
      if let folder = folders[event.wd] { changes.written.insert(folder) }
    }
    if mask & Int(IN_IGNORED) != 0, let folder = folders.removeValue(forKey: event.wd) {
      changes.gone.insert(folder)
    }
  }
}
