import CNcurses
import Glibc

/// The terminal, taken; whoever lets go of the session gives it back as it was.
///
/// It is also given back by `exit` and by signals that end the program, crashes included.
package struct Session: ~Copyable {
  /// The terminal's type as given, when nothing is known about it and a usual one is used instead: worth a sentence.
  package let unknownType: String?
  /// Whether the person's locale is UTF-8; if not, only ASCII is drawn.
  package let isUTF8: Bool
  /// 0 where the terminal has no colours, else 8, 16, 256 or 2^24.
  package var colours: Int { curses.colours }
  /// Columns and lines of the screen.
  package private(set) var size: (width: Int, height: Int)
  /// Readable when keys have arrived or the terminal is gone: what `poll` waits for and `Keyboard` reads.
  package var descriptor: Int32 { device.descriptor }

  /// Whether the mouse is told of; if not, it is the terminal's own, as it is at first.
  package var usesMouse = false {
    didSet {
      if isEntered, usesMouse != oldValue {
        device.write(usesMouse ? Modes.mouseOn : Modes.mouseOff)
      }
    }
  }

  /// Grows when what the terminal shows is no longer known, so that it has to be drawn afresh.
  private(set) var generation = 0
  private(set) var isEntered = false
  let device: Device
  let curses: Curses
  private let crashSentence: [UInt8]

  /// Takes the terminal; `crashSentence` is what a person reads, behind the restored screen, should the program crash.
  ///
  /// Throws `notATerminal`, `cannotDraw` or `noDescription` for one that cannot be used, else `system`.
  package init(crashSentence: String = "") throws(TerminalError) {
    let device = try Device()
    let isUTF8 = Charset.adopt()
    let wanted = getenv("TERM").map { String(cString: $0) } ?? ""
    let curses = try Curses(type: wanted, size: device.size)
    self.init(device, curses, wanted, isUTF8: isUTF8, crashSentence)
  }

  private init(
    _ device: consuming Device, _ curses: consuming Curses, _ wanted: String, isUTF8: Bool,
    _ crashSentence: String
  ) {
    unknownType = curses.type == wanted ? nil : wanted
    size = curses.size
    self.isUTF8 = isUTF8
    self.crashSentence = crashSentence.isEmpty ? [] : Array((crashSentence + "\n").utf8)
    self.device = device
    self.curses = curses
    enter()
  }

  deinit {
    guard isEntered else { return }
    giveBack()
  }

  /// Takes the terminal (again, after `leave`, or when the program was stopped and goes on).
  package mutating func enter() {
    if isEntered {
      // Stopped from outside, it could not leave; it leaves now. Some terminals keep the cursor's state when a screen is
      // entered: entered twice, it would be gone at the end.
      var bytes: [UInt8] = []
      curses.end(into: &bytes)
      device.write(bytes)
    }
    kiem_signals_reclaim()
    device.makeRaw()
    armGuard()
    kiem_hold_errors()
    device.write(curses.keysOn + Modes.on + (usesMouse ? Modes.mouseOn : []))
    isEntered = true
    resize()
  }

  /// Gives the terminal back for a while, for instance to an editor.
  package mutating func leave() {
    guard isEntered else { return }
    giveBack()
    kiem_signals_lend()
    isEntered = false
  }

  /// Stops the program and its job as control-z does; returns when it is in the foreground again.
  package mutating func suspend() {
    let wasEntered = isEntered
    leave()
    kiem_stop_job()
    if wasEntered { enter() }
  }

  /// Asks the terminal for its size; the next canvas should have it, and is drawn afresh.
  package mutating func resize() {
    if let now = device.size, now != curses.size {
      curses.resize(width: now.width, height: now.height)
      if isEntered { armGuard() }
    }
    size = curses.size
    generation += 1
  }

  /// Sounds the terminal's bell, once; a terminal without one does nothing.
  package borrowing func ring() {
    if isEntered { device.write([7]) }
  }

  /// Asks the terminal to put a text, encoded, into the clipboard (OSC 52); `false` where its description knows no way.
  package borrowing func copy(base64 text: String) -> Bool {
    guard isEntered, !Curses.capability("Ms").isEmpty else { return false }
    device.write(Array("\u{1B}]52;c;\(text)\u{7}".utf8))
    return true
  }

  private borrowing func giveBack() {
    var bytes = Modes.off
    curses.end(into: &bytes)
    device.write(bytes + curses.keysOff, patience: .short)
    device.makeAsItWas()
    kiem_guard_disarm()
    kiem_release_errors()
  }

  private borrowing func armGuard() {
    let text = Modes.frameEnd + Modes.off + curses.rescue
    var original = device.original
    text.withUnsafeBytes { text in
      crashSentence.withUnsafeBytes { sentence in
        kiem_guard_arm(
          device.descriptor, &original, text.baseAddress, text.count,
          sentence.baseAddress, sentence.count)
      }
    }
  }
}

/// Modes that terminals have and descriptions of terminals do not tell; who does not know one ignores it.
enum Modes {
  /// Bracketed paste.
  static let on = Array("\u{1B}[?2004h".utf8)
  /// Bracketed paste, and the mouse whether it was on or not.
  static let off = Array("\u{1B}[?2004l".utf8) + mouseOff
  /// What the mouse's buttons do, and where it moves while one is down, in decimal numbers (xterm's SGR reports).
  static let mouseOn = Array("\u{1B}[?1000h\u{1B}[?1002h\u{1B}[?1006h".utf8)
  static let mouseOff = Array("\u{1B}[?1006l\u{1B}[?1002l\u{1B}[?1000l".utf8)
  /// Synchronised update: what lies between is shown at once.
  static let frameStart = Array("\u{1B}[?2026h".utf8)
  static let frameEnd = Array("\u{1B}[?2026l".utf8)
}
