import CVterm

/// A terminal emulator without a window: bytes in, a screen out, as a person would see it.
final class Emulator {
  private let terminal: OpaquePointer
  private let screen: OpaquePointer
  private let callbacks: UnsafeMutablePointer<VTermScreenCallbacks>
  fileprivate(set) var isAlternate = false
  fileprivate(set) var isCursorVisible = true
  private(set) var rows: Int
  private(set) var columns: Int

  init(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
    terminal = vterm_new(Int32(rows), Int32(columns))
    vterm_set_utf8(terminal, 1)
    screen = vterm_obtain_screen(terminal)
    vterm_screen_enable_altscreen(screen, 1)
    callbacks = .allocate(capacity: 1)
    callbacks.initialize(to: VTermScreenCallbacks())
    callbacks.pointee.settermprop = { property, value, context in
      guard let value, let context else { return 0 }
      let emulator = Unmanaged<Emulator>.fromOpaque(context).takeUnretainedValue()
      switch property {
      case VTERM_PROP_ALTSCREEN: emulator.isAlternate = value.pointee.boolean != 0
      case VTERM_PROP_CURSORVISIBLE: emulator.isCursorVisible = value.pointee.boolean != 0
      default: return 0
      }
      return 1
    }
    vterm_screen_set_callbacks(screen, callbacks, Unmanaged.passUnretained(self).toOpaque())
    vterm_screen_reset(screen, 1)
  }

  deinit {
    vterm_free(terminal)
    callbacks.deallocate()
  }

  func feed(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { bytes in
      _ = vterm_input_write(
        terminal, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count)
    }
  }

  /// What the emulator sends: keys in the modes the program asked for, and answers to its questions.
  func takeOutput() -> [UInt8] {
    var result: [UInt8] = []
    var chunk = [CChar](repeating: 0, count: 4096)
    while true {
      let count = vterm_output_read(terminal, &chunk, chunk.count)
      if count == 0 { return result }
      result += chunk[..<count].map { UInt8(bitPattern: $0) }
    }
  }

  func startPaste() { vterm_keyboard_start_paste(terminal) }
  func endPaste() { vterm_keyboard_end_paste(terminal) }
  func press(_ key: VTermKey, _ modifiers: VTermModifier = VTERM_MOD_NONE) {
    vterm_keyboard_key(terminal, key, modifiers)
  }

  func resize(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
    vterm_set_size(terminal, Int32(rows), Int32(columns))
  }

  var cursor: (x: Int, y: Int) {
    var place = VTermPos()
    vterm_state_get_cursorpos(vterm_obtain_state(terminal), &place)
    return (Int(place.col), Int(place.row))
  }

  func cell(_ row: Int, _ column: Int) -> kiem_cell {
    var cell = kiem_cell()
    _ = kiem_get_cell(screen, Int32(row), Int32(column), &cell)
    return cell
  }

  /// A row's text without the spaces at its end.
  func line(_ row: Int) -> String {
    var scalars = String.UnicodeScalarView()
    var column = 0
    while column < columns {
      let cell = cell(row, column)
      var count = 0
      withUnsafeBytes(of: cell.chars) { chars in
        for char in chars.bindMemory(to: UInt32.self) {
          guard char != 0, let scalar = Unicode.Scalar(char) else { break }
          scalars.append(scalar)
          count += 1
        }
      }
      if count == 0 { scalars.append(" ") }
      column += max(1, Int(cell.width))
    }
    while scalars.last == " " { scalars.removeLast() }
    return String(scalars)
  }

  var text: String { (0..<rows).map(line).joined(separator: "\n") }
}
