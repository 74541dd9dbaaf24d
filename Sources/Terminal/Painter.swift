import CNcurses
package import Interface

/// Shows canvases on the screen, sending only what changed, a frame in one piece.
package struct Painter: ~Copyable {
  /// How faces look; another theme is shown with the next canvas.
  package var theme: Theme {
    didSet { palette = nil }
  }

  private var palette: Palette?
  private var shown = Canvas(width: 0, height: 0)
  private var generation: Int?
  private var line: [cchar_t] = []
  private var frame: [UInt8] = []

  /// A painter that has shown nothing yet: the first canvas is drawn whole.
  package init(theme: Theme) { self.theme = theme }

  /// Brings the screen to what `canvas` says; writes nothing when it shows that already.
  package mutating func show(_ canvas: Canvas, on session: borrowing Session) {
    let hasOtherSize = canvas.width != shown.width || canvas.height != shown.height
    let isFresh = generation != session.generation || palette == nil || hasOtherSize
    let palette = palette ?? Palette(theme, colours: session.colours)
    self.palette = palette
    generation = session.generation
    if isFresh {
      shown = Canvas(width: 0, height: 0)
      werase(kiem_stdscr())
      clearok(kiem_curscr(), true)
    }
    let size = session.size
    var changed = isFresh
    let writer = CellWriter(palette: palette, isUTF8: session.isUTF8)
    for y in 0..<min(canvas.height, size.height) {
      guard let span = canvas.change(from: shown, y, width: min(canvas.width, size.width)) else {
        continue
      }
      changed = true
      line.removeAll(keepingCapacity: true)
      writer.append(canvas, y, span, to: &line)
      mvwadd_wchnstr(kiem_stdscr(), Int32(y), Int32(span.lowerBound), line, Int32(line.count))
    }
    let cursor = canvas.cursor.flatMap {
      size.width > $0.x && size.height > $0.y && $0.x >= 0 && $0.y >= 0 ? $0 : nil
    }
    if cursor?.x != shown.cursor?.x || cursor?.y != shown.cursor?.y { changed = true }
    guard changed else { return }
    shown = canvas
    shown.cursor = cursor
    place(cursor)
    wnoutrefresh(kiem_stdscr())
    doupdate()
    send(to: session)
  }

  private func place(_ cursor: (x: Int, y: Int)?) {
    // Without a cursor to show, moving it is bytes for nothing.
    leaveok(kiem_stdscr(), cursor == nil)
    if let cursor { wmove(kiem_stdscr(), Int32(cursor.y), Int32(cursor.x)) }
    curs_set(cursor == nil ? 0 : 1)
  }

  private mutating func send(to session: borrowing Session) {
    frame.removeAll(keepingCapacity: true)
    frame += Modes.frameStart
    session.curses.take(into: &frame)
    guard frame.count > Modes.frameStart.count else { return }
    frame += Modes.frameEnd
    // A frame that was cut off leaves a screen nobody knows.
    if !session.device.write(frame) { generation = nil }
  }
}
