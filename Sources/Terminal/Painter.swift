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
      guard let span = changedSpan(canvas, y, width: min(canvas.width, size.width)) else {
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

  /// The columns of a row from the first to the last that differs from what is shown, whole characters only.
  private func changedSpan(_ canvas: Canvas, _ y: Int, width: Int) -> Range<Int>? {
    guard width > 0 else { return nil }
    guard y < shown.height else { return 0..<width }
    let base = y * canvas.width
    let old = shown.cells.span
    let new = canvas.cells.span
    var first = 0
    while first < width, !differs(new[base + first], old[base + first], canvas) { first += 1 }
    guard first < width else { return nil }
    var end = width
    while !differs(new[base + end - 1], old[base + end - 1], canvas) { end -= 1 }
    // Curses blanks the other half of a wide character that is overwritten in part.
    while first > 0, new[base + first].glyph == 0 || old[base + first].glyph == 0 { first -= 1 }
    while end < width, new[base + end].glyph == 0 || old[base + end].glyph == 0 { end += 1 }
    return first..<end
  }

  private func differs(_ new: Cell, _ old: Cell, _ canvas: Canvas) -> Bool {
    // A cluster's number says nothing across canvases.
    if new.glyph >= Cell.clusters, old.glyph >= Cell.clusters {
      return new.face != old.face || new.selected != old.selected
        || canvas.text(of: new) != shown.text(of: old)
    }
    return new != old
  }
}
