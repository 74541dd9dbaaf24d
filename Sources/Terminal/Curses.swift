import CNcurses
import Glibc

/// Curses, drawing into memory.
///
/// Curses 6.4 writes to the terminal before each change of attributes, dozens of times in a frame. So it is given a file in
/// memory instead, and what it drew goes to the terminal in one piece: a frame is never seen half.
struct Curses: ~Copyable {
  /// The terminal type that is used.
  let type: String
  let colours: Int
  /// What switches the terminal's keys to those of its description, and back.
  let keysOn: [UInt8]
  let keysOff: [UInt8]

  private let screen: OpaquePointer
  private let file: UnsafeMutablePointer<FILE>
  private let memory: Int32

  /// Types to pretend to be when the terminal's own is unknown: nearly every terminal understands them.
  private static let usual = ["xterm-256color", "xterm", "vt100"]

  init(type wanted: String, size: (width: Int, height: Int)?) throws(TerminalError) {
    (screen, type, file, memory) = try Curses.start(wanted, size)
    keysOn = Curses.capability("smkx")
    keysOff = Curses.capability("rmkx")
    // A key pressed meanwhile must not leave a frame unfinished.
    typeahead(-1)
    nonl()
    if start_color() == OK {
      use_default_colors()
      colours = Int(kiem_colours())
    } else {
      colours = 0
    }
  }

  private typealias Started = (
    screen: OpaquePointer, type: String, file: UnsafeMutablePointer<FILE>, memory: Int32
  )

  private static func start(
    _ wanted: String, _ size: (width: Int, height: Int)?
  ) throws(TerminalError) -> Started {
    let memory = kiem_memory_file()
    guard memory >= 0 else { throw .system(call: "memfd_create", number: errno) }
    guard let file = fdopen(memory, "r+") else {
      let number = errno
      close(memory)
      throw .system(call: "fdopen", number: number)
    }
    for type in [wanted] + usual where !type.isEmpty {
      let columns = Int32(size?.width ?? 0)
      let lines = Int32(size?.height ?? 0)
      guard let screen = kiem_newterm(type, file, columns, lines) else { continue }
      if kiem_capability("cup") != nil { return (screen, type, file, memory) }
      endwin()
      delscreen(screen)
      fclose(file)
      throw .cannotDraw(type: type)
    }
    fclose(file)
    throw .noDescription(type: wanted)
  }

  deinit {
    delscreen(screen)
    fclose(file)
  }

  /// A string of the terminal's description without its waiting times, which only ancient hardware needs.
  static func capability(_ name: String) -> [UInt8] {
    guard let value = kiem_capability(name) else { return [] }
    return withoutDelays(String(cString: value))
  }

  static func withoutDelays(_ sequence: String) -> [UInt8] {
    var result: [UInt8] = []
    var rest = Array(sequence.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "$"), rest.first == UInt8(ascii: "<"),
        let end = rest.firstIndex(of: UInt8(ascii: ">"))
      {
        rest = rest[(end + 1)...]
      } else {
        result.append(byte)
      }
    }
    return result
  }

  /// The size curses draws for.
  var size: (width: Int, height: Int) { (Int(kiem_columns()), Int(kiem_lines())) }

  func resize(width: Int, height: Int) {
    resize_term(Int32(height), Int32(width))
  }

  /// Adds what curses has drawn since the last call to `bytes`.
  func take(into bytes: inout [UInt8]) {
    let length = lseek(memory, 0, SEEK_CUR)
    guard length > 0 else { return }
    let start = bytes.count
    bytes.append(contentsOf: repeatElement(0, count: Int(length)))
    let count = bytes.withUnsafeMutableBytes { bytes in
      pread(memory, bytes.baseAddress?.advanced(by: start), Int(length), 0)
    }
    bytes.removeLast(Int(length) - max(0, count))
    // The next frame goes over this one: giving the memory back and getting it anew costs more than keeping it.
    lseek(memory, 0, SEEK_SET)
  }

  /// Leaves the screen; drawing again enters it.
  func end(into bytes: inout [UInt8]) {
    endwin()
    take(into: &bytes)
  }

  /// What brings the terminal back when curses cannot be called any more.
  var rescue: [UInt8] {
    var bytes: [UInt8] = []
    for name in ["sgr0", "op"] { bytes += Curses.capability(name) }
    if let bottom = kiem_cursor_address(kiem_lines() - 1, 0) {
      bytes += Curses.withoutDelays(String(cString: bottom))
    }
    for name in ["cnorm", "rmcup", "rmkx"] { bytes += Curses.capability(name) }
    return bytes + [UInt8(ascii: "\r")]
  }
}
