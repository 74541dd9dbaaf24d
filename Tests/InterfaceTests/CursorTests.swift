import Interface
import Model
import Testing

/// Screen readers and magnifiers follow the cursor.
@Suite struct `The cursor` {
  @Test(arguments: ["", "l", "2", "3", "3j", "5", "6", "C", "m", ":", "P<Enter>"])
  func `stands on what is selected wherever nobody types`(_ keys: String) {
    for (width, height) in [(80, 24), (100, 30), (200, 60)] {
      var rehearsal = Rehearsal.autumn(width, height)
      rehearsal.press(keys)
      let canvas = rehearsal.canvas
      guard let cursor = canvas.cursor else {
        Issue.record("no cursor after \(keys)")
        continue
      }
      let isSelected = canvas[cursor.x, cursor.y].selected
      let hasSelection = !rehearsal.selected.isEmpty
      #expect(isSelected == hasSelection, "\(keys) \(width)")
      #expect(cursor.x < width && cursor.y < height)
    }
  }

  @Test func `stands where somebody types, and somewhere on the smallest screen`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.press("nAbc")
    #expect(rehearsal.canvas.cursor?.y == 27)
    for size in [(1, 1), (2, 2), (10, 3)] {
      rehearsal.resize(size.0, size.1)
      let cursor = rehearsal.canvas.cursor
      #expect((cursor?.x ?? 9) < size.0 && (cursor?.y ?? 9) < size.1)
    }
  }
}
