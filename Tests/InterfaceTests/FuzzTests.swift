import Interface
import Model
import Testing

@Suite struct FuzzTests {
  /// Every key there is, the wanted ones more often.
  private static let pressable: [Key] = {
    var keys = Command.allCases.flatMap(\.keys).filter {
      $0 != .control("z") && $0 != .control("l")
    }
    keys += "abcikop 123".map { .character($0) }
    keys += "abdefhktuwy".map { .control($0) }
    keys += [
      .tab, .backTab, .backspace, .delete, .wordLeft, .wordRight, .insert, .alt("b"), .function(5),
    ]
    keys += Array(repeating: .enter, count: 8) + Array(repeating: .escape, count: 4)
    keys += [.character("日"), .character("👍🏽"), .character("\u{301}"), .character("é")]
    return keys
  }()

  @Test(arguments: [English() as any Words, Dutch()])
  func `nothing a person or a window does breaks the screen`(words: any Words) {
    let seed = UInt64.random(in: .min ... .max)
    print("fuzz seed \(seed)")
    var dice = Dice(seed)
    var rehearsal = Rehearsal(
      words: words, me: dice.roll(2) == 0 ? nil : Story.esther, board: Story.split.changes)
    var last: [String] = []
    for step in 0..<4000 {
      let what = goOn(&rehearsal, &dice)
      last = (last + [what]).suffix(12)
      let canvas = rehearsal.draw()
      if let problem = problem(with: rehearsal, canvas) ?? staleness(of: canvas, rehearsal, step) {
        Issue.record("seed \(seed) step \(step): \(problem) after \(last)\n\(rehearsal.screen)")
        return
      }
    }
  }

  private func goOn(_ rehearsal: inout Rehearsal, _ dice: inout Dice) -> String {
    switch dice.roll(40) {
    case 0:
      let text = dice.text(20)
      rehearsal.paste(text)
      return "paste \(text.debugDescription)"
    case 1:
      let usual = dice.roll(3) > 0
      let width = usual ? 60 + dice.roll(80) : 1 + dice.roll(dice.roll(4) > 0 ? 100 : 500)
      let height = usual ? 12 + dice.roll(40) : 1 + dice.roll(dice.roll(4) > 0 ? 40 : 200)
      rehearsal.resize(width, height)
      return "resize \(width)x\(height)"
    case 2, 3: return others(&rehearsal, &dice)
    case 7: return elsewhere(&rehearsal, &dice)
    case 4, 5, 6:
      let actions: [Mouse.Action] = [.press, .drag, .drag, .release, .wheelUp, .wheelDown]
      let (width, height) = (rehearsal.state.width, rehearsal.state.height)
      let mouse = Mouse(
        dice.pick(actions), x: dice.roll(width + 4), y: dice.roll(height + 2))
      rehearsal.give(.mouse(mouse))
      return "\(mouse)"
    default:
      let key = dice.pick(Self.pressable)
      rehearsal.give(.key(key))
      return key.name
    }
  }

  /// What shows on every screen changes without a key for it.
  private func elsewhere(_ rehearsal: inout Rehearsal, _ dice: inout Dice) -> String {
    switch dice.roll(8) {
    case 0:
      rehearsal.tomorrow()
      return "tomorrow"
    case 1:
      rehearsal.rebind(dice.roll(2) == 0 ? [:] : [.capture: [.function(6)]])
      return "other keys"
    case 2:
      rehearsal.state(isOf: dice.pick([Story.esther, Story.samira, nil]))
      return "somebody else sits down"
    default:
      rehearsal.skip(60)
      return "a minute"
    }
  }

  /// Somebody elsewhere does something.
  private func others(_ rehearsal: inout Rehearsal, _ dice: inout Dice) -> String {
    let cards = rehearsal.state.board.cards.all
    guard let card = cards.isEmpty ? nil : dice.pick(cards) else { return "nobody" }
    let rank = Rank.between(nil, nil, random: dice.next())
    let change: Change
    switch dice.roll(10) {
    case 0:
      var captured = CardCaptured(
        number: 1 + dice.roll(2000), kind: dice.pick(Kind.allCases), title: dice.text(30),
        rank: rank)
      captured.short = dice.roll(2) == 0 ? nil : dice.text(8)
      change = Change(TargetID(random: dice.next()), captured)
    case 1, 2:
      change = Change(card, CardMoved(from: nil, to: dice.pick(Stage.allCases), rank: rank))
    case 3: change = Change(card, CardParked(reason: dice.text(6)))
    case 4: change = Change(card, CardResumed())
    case 5: change = Change(card, CardMerged(into: dice.pick(cards).id, reason: nil))
    case 6: change = Change(card, CardRetracted())
    case 7: change = Change(card, CardRestored())
    case 8:
      var edited = CardEdited()
      edited.title = .set(dice.text(30))
      edited.description = .set(dice.text(80))
      change = Change(card, edited)
    default:
      change = Change(
        card, CommentAdded(comment: TargetID(random: dice.next()), text: dice.text(40)))
    }
    rehearsal.others(change, by: Story.samira)
    return "other \(type(of: change.payload))"
  }

  /// What is kept from frame to frame never differs from what would be made now.
  private func staleness(of canvas: Canvas, _ rehearsal: Rehearsal, _ step: Int) -> String? {
    guard step % 3 == 0 else { return nil }
    let anew = rehearsal.canvasAnew
    return canvas.cells == anew.cells && canvas.clusters == anew.clusters
      ? nil : "something stale on the screen, which should be\n\(anew.text)"
  }

  private func problem(with rehearsal: Rehearsal, _ canvas: Canvas) -> String? {
    let state = rehearsal.state
    guard canvas.width == state.width, canvas.height == state.height else { return "size" }
    guard isWhole(canvas) else { return "cells do not add up" }
    if let cursor = canvas.cursor {
      guard cursor.x >= 0, cursor.x < canvas.width, cursor.y >= 0, cursor.y < canvas.height else {
        return "cursor outside"
      }
    }
    guard !state.layout.isTiny else { return nil }
    if let selection = state.selection {
      guard let card = state.board.cards[selection], card.isOnBoard else {
        return "selection is not on the board"
      }
      guard state.column(card.place.value.stage).contains(selection),
        card.place.value.stage == state.stage
      else { return "selection is in another column" }
    } else if !state.column(state.stage).isEmpty {
      return "no selection in a column with cards"
    }
    if case .browse = state.mode, state.screen == .matrix, let view = state.matrixView,
      !view.columns.isEmpty, !view.rows.isEmpty, !canvas.hasSelection
    {
      return "no cell is seen"
    }
    guard case .browse = state.mode, state.screen == .board else { return nil }
    return bordersAreWhole(
      canvas, state.layout, isPlain: state.viewing == nil && state.filter == nil,
      hasMarks: !state.marks.isEmpty || state.isProjected,
      hasLanes: state.lanes != .none || state.isProjected)
      ?? selectionIsSeen(canvas, state)
  }

  private func bordersAreWhole(
    _ canvas: Canvas, _ layout: BoardLayout, isPlain: Bool, hasMarks: Bool, hasLanes: Bool
  ) -> String? {
    // Below the first line stands as whom the board is seen, and what hides cards; below them how many are marked.
    for y in (isPlain ? [1] : []) + (hasMarks ? [] : [layout.height - BoardLayout.footer]) {
      for x in 0..<canvas.width where canvas.text(of: canvas[x, y]) != "─" { return "line \(y)" }
    }
    let isEmpty =
      canvas.text.contains(English().emptyBoard[0]) || canvas.text.contains(Dutch().emptyBoard[0])
    guard layout.visibleColumns > 1, !isEmpty else { return nil }
    for column in 1..<layout.visibleColumns {
      let border = layout.cells(ofColumn: column).lowerBound - 1
      for y in 2..<(layout.height - BoardLayout.footer)
      where canvas.text(of: canvas[border, y]) != "│" && !hasLanes {
        return "separator \(column) in row \(y)"
      }
    }
    return nil
  }

  private func selectionIsSeen(_ canvas: Canvas, _ state: State) -> String? {
    guard state.selection != nil else { return nil }
    let selected = canvas.cells.indices.filter { canvas.cells[$0].selected }
    guard let first = selected.first else { return "selection is not seen" }
    guard canvas.text(of: canvas.cells[first]) == ">" else { return "selection is not marked" }
    return nil
  }

  @Test func `every size shows something and breaks nothing`() {
    var rehearsal = Rehearsal.autumn()
    for mode in [
      "", "<Enter>", "<Esc>?", "<Esc>m", "<Esc>nlong text", "<Esc>>", "<Esc>I", "<Esc>e",
      "<Down><Down><Down>", "<Down>", "<Esc>6",
      "<Enter>",
      "<Esc><Esc><Esc>3e", "<Esc>N", "<Esc>Pbram<Enter>e<Down><Down>", "<Esc><Esc>AA van<Down>",
      "<Esc><Esc>6", "<Esc>[[b", "<Enter>", "<Esc><Esc>f",
    ] {
      rehearsal.press(mode)
      for width in [1, 2, 3, 10, 23, 24, 25, 30, 40, 60, 65, 66, 75, 76, 80, 94, 95, 100, 200, 500]
      {
        for height in width < 200 ? [1, 2, 11, 12, 13, 24, 60] : [1, 12, 200] {
          rehearsal.resize(width, height)
          let canvas = rehearsal.canvas
          #expect(canvas.width == width && canvas.height == height)
          #expect(isWhole(canvas), "\(mode) \(width)x\(height)")
        }
      }
    }
  }
}

extension Canvas {
  fileprivate var hasSelection: Bool { cells.contains { $0.selected } }
}
