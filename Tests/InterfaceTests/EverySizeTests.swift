import Interface
import Model
import Testing

/// What a terminal person's hands expect, at every size and in both languages: keys in, screen out.
@Suite struct `At every size in both languages` {
  private static let places = [(80, 24), (100, 30), (200, 60)].flatMap { size in
    [English() as any Words, Dutch()].map { (size.0, size.1, $0) }
  }

  /// A board of the autumn after these keys; nothing on it is cut through or written over.
  private func screen(
    _ place: (Int, Int, any Words), _ keys: String, _ paste: String? = nil
  ) -> Rehearsal {
    var rehearsal = Rehearsal.autumn(place.0, place.1, words: place.2)
    rehearsal.press(keys)
    if let paste { rehearsal.paste(paste) }
    #expect(isWhole(rehearsal.canvas), "\(keys)")
    #expect(rehearsal.lines.allSatisfy { $0.columns <= place.0 }, "\(keys)")
    return rehearsal
  }

  @Test(arguments: places) func `lanes say by what, and count`(_ place: (Int, Int, any Words)) {
    for (keys, lanes) in [
      ("=", Lanes.challenge), ("==", .kind), ("===", .lead), ("====", .setting),
    ] {
      let rehearsal = screen(place, keys)
      #expect(rehearsal.status.hasPrefix(" " + place.2.lanes(lanes)))
      #expect(rehearsal.lines.contains { $0.contains(/─ .*\d+ ──/) })
    }
    #expect(screen(place, "=====").status == " " + place.2.lanes(.none))
  }

  @Test(arguments: places) func `a filter is seen, and one key takes it away`(
    _ place: (Int, Int, any Words)
  ) {
    let words = place.2
    let query = words.queryKey(.kind) + ":" + words.kind(.innovation)
    var rehearsal = screen(place, "\\\(query)<Enter>")
    #expect(rehearsal.lines[1].contains(words.filtered(by: query)))
    #expect(!rehearsal.screen.contains("P3 "))
    rehearsal.press("<Esc>")
    #expect(rehearsal.status == " " + words.filterGone)
    #expect(rehearsal.screen.contains("P3 "))
  }

  @Test(arguments: places) func `marks are counted, and taken away`(
    _ place: (Int, Int, any Words)
  ) {
    var rehearsal = screen(place, " j ")
    #expect(rehearsal.lines[place.1 - 4].contains(place.2.marked(2, hidden: 0)))
    rehearsal.press("<Esc>")
    #expect(!rehearsal.lines[place.1 - 4].contains(place.2.marked(2, hidden: 0)))
  }

  @Test(arguments: places) func `lists have their headings`(_ place: (Int, Int, any Words)) {
    let words = place.2
    for (keys, heading) in [
      (":", words.palettePicker), ("X", words.closingCardPicker("P1")), ("m", words.stagePicker),
      ("w", words.rolePicker), ("T", words.field(.change) + " P1"), ("P", words.partnerPicker),
      ("fx<Esc>e", words.fieldPicker + " P1"), ("b", words.belowPicker("P1")),
    ] {
      #expect(screen(place, keys).screen.contains(heading), "\(keys)")
    }
    #expect(screen(place, "/Community<Enter>T").screen.contains(words.tiesPicker("I6")))
    let pasted = screen(place, "", "One lamp is out\nTwo lamps are out\np Three are out")
    #expect(pasted.screen.contains(words.pastePicker))
  }

  @Test(arguments: places) func `the wall, the news and the help`(
    _ place: (Int, Int, any Words)
  ) {
    let words = place.2
    let wall = screen(place, "0")
    #expect(wall.status.trimmed == words.projected.cut(to: place.0 - 2))
    #expect(!wall.screen.contains("? "))
    #expect(screen(place, "<Tab>").status == " " + words.nothingNew)
    #expect(screen(place, "?").lines.filter { !$0.trimmed.isEmpty }.count > place.1 - 4)
  }

  @Test(arguments: places) func `the mouse selects, opens and drags`(
    _ place: (Int, Int, any Words)
  ) {
    var rehearsal = screen(place, "j")
    let line = rehearsal.lines.firstIndex { $0.contains(" P1 ") || $0.contains(">P1 ") } ?? 0
    rehearsal.give(.mouse(Mouse(.press, x: 5, y: line)))
    rehearsal.give(.mouse(Mouse(.release, x: 5, y: line)))
    #expect(rehearsal.selected.contains(">P1"))
    #expect(isWhole(rehearsal.canvas))
  }
}
