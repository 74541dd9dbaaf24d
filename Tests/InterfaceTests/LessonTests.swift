import Interface
import Model
import Testing

/// The first minutes: an empty board, and a practice board that says what to do next.
@Suite struct LessonTests {
  @Test(arguments: [(80, 24), (100, 30), (200, 60)], [English() as any Words, Dutch()])
  func `an empty board says in each column what belongs there, and how to begin`(
    _ size: (Int, Int), _ words: any Words
  ) {
    let rehearsal = Rehearsal(size.0, size.1, words: words, me: Story.esther)
    let seen = size.0 < 95 ? Stage.allCases.prefix(3) : Stage.allCases.prefix(5)
    for stage in seen {
      let first = words.belongs(in: stage).split(separator: " ").prefix(2).joined(separator: " ")
      #expect(rehearsal.lines[4].contains(first), "\(stage)\n\(rehearsal.screen)")
    }
    let text = rehearsal.screen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for sentence in words.emptyBoard {
      let plain = sentence.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(text.contains(plain), "\(rehearsal.screen)")
    }
  }

  @Test func `with the first card the sentences are gone`() {
    var rehearsal = Rehearsal(me: Story.esther)
    rehearsal.press("nA bench<Enter>")
    for stage in Stage.allCases {
      let start = English().belongs(in: stage).prefix(12)
      #expect(!rehearsal.screen.contains(start))
    }
  }

  @Test(arguments: [(80, 24), (100, 30)], [English() as any Words, Dutch()])
  func `a practice board leads from the first card to the first share`(
    _ size: (Int, Int), _ words: any Words
  ) {
    var rehearsal = Rehearsal(size.0, size.1, words: words, me: Story.esther)
    rehearsal.practise()
    let lead = words.role(.lead)
    let share = rehearsal.state.names.stage(.share)
    let steps: [(Lesson, String)] = [
      (.capture, "nThe bench is gone<Enter>"), (.recognise, "r"),
      (.join, "w\(lead)<Enter>I ask the city<Enter>"), (.move, "><Enter>we saw it<Enter>"),
      (.answer, "T\(words.newAnswer.prefix(8))<Enter>"),
      (.share, "hm\(share)<Enter>it works<Enter>"), (.publish, ""),
    ]
    for (place, (lesson, keys)) in steps.enumerated() {
      let told = rehearsal.lines[1]
      #expect(told.contains("\(place + 1)/7  "), "\(lesson): \(rehearsal.screen)")
      let whole = words.lesson(lesson, share: share)
      #expect(told.contains(whole), "\(told)")
      rehearsal.press(keys)
      if lesson == .answer { rehearsal.press("^UA bench of our own<Enter>") }
    }
    rehearsal.press("pOur bench<Enter>")
    for _ in 0..<12 { rehearsal.press("<Enter>") }
    #expect(rehearsal.lines[1].contains(words.lessonsDone), "\(rehearsal.screen)")
    rehearsal.press("<Esc><Esc>uuu")
    #expect(!rehearsal.lines[1].contains(words.lessonsDone))
  }

  @Test func `nobody else is taught`() {
    let rehearsal = Rehearsal(me: Story.esther)
    #expect(!rehearsal.lines[1].contains("1/7"))
  }
}
