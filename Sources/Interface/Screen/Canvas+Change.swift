extension Canvas {
  /// The columns of row `y` from the first to the last that differs from what is shown, whole characters only.
  ///
  /// Only the first `width` columns count; `nil` when none differs, all when `shown` has no such row. O(width): this is
  /// done for every row at every key, which is why it stands beside the cells and not with the terminal.
  package func change(from shown: Canvas, _ y: Int, width: Int) -> Range<Int>? {
    let width = min(width, self.width)
    guard width > 0 else { return nil }
    guard y < shown.height, shown.width == self.width else { return 0..<width }
    let row = y * self.width..<(y + 1) * self.width
    let old = shown.cells.span.extracting(row)
    let new = cells.span.extracting(row)
    guard !clusters.isEmpty || !shown.clusters.isEmpty || !same(new, old, width) else {
      return nil
    }
    var first = 0
    while first < width, !differs(new, old, first, shown) { first += 1 }
    guard first < width else { return nil }
    var end = width
    while !differs(new, old, end - 1, shown) { end -= 1 }
    // Curses blanks the other half of a wide character that is overwritten in part.
    while first > 0, new[first].glyph == 0 || old[first].glyph == 0 { first -= 1 }
    while end < width, new[end].glyph == 0 || old[end].glyph == 0 { end += 1 }
    return first..<end
  }

  /// Whether the first cells of two rows are the same numbers; without a branch for each, as nearly all rows are.
  private func same(_ new: Span<Cell>, _ old: Span<Cell>, _ width: Int) -> Bool {
    var difference: UInt64 = 0
    for x in 0..<width {
      let offset = x * MemoryLayout<Cell>.stride
      let mine = unsafe new.bytes.unsafeLoad(fromUncheckedByteOffset: offset, as: UInt64.self)
      let theirs = unsafe old.bytes.unsafeLoad(fromUncheckedByteOffset: offset, as: UInt64.self)
      difference |= mine ^ theirs
    }
    return difference == 0
  }

  /// Whether two cells of rows at least `x + 1` long show something else.
  @inline(__always)
  private func differs(_ new: Span<Cell>, _ old: Span<Cell>, _ x: Int, _ shown: Canvas) -> Bool {
    let offset = x * MemoryLayout<Cell>.stride
    // As numbers: a cell is eight bytes, and nearly all are what they were.
    let mine = unsafe new.bytes.unsafeLoad(fromUncheckedByteOffset: offset, as: UInt64.self)
    let theirs = unsafe old.bytes.unsafeLoad(fromUncheckedByteOffset: offset, as: UInt64.self)
    guard unsafe new[unchecked: x].glyph >= Cell.clusters else { return mine != theirs }
    // A cluster's number says nothing across canvases.
    return new[x].face != old[x].face || new[x].selected != old[x].selected
      || text(of: new[x]) != shown.text(of: old[x])
  }
}
