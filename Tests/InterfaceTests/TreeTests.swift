import Interface
import Model
import Testing

@Suite struct `The tree under the keys` {
  /// Esther in the tree, on the fresh food (P5), which a fridge answers (I6).
  private func onFood(words: any Words = English(), me: PartnerID? = Story.esther) -> Rehearsal {
    var rehearsal = Rehearsal.autumn(words: words, me: me)
    rehearsal.press("/fresh<Enter>3")
    return rehearsal
  }

  /// What is selected, without the spaces between its parts.
  private func selected(_ rehearsal: Rehearsal) -> String {
    rehearsal.selected.split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
  }

  @Test func `opens on the card that was selected, and Esc goes back to it`() {
    var rehearsal = onFood()
    #expect(rehearsal.state.screen == .tree)
    #expect(selected(rehearsal).hasPrefix(">[-] P5 Fresh food goes into the bin"))
    rehearsal.press("j")
    #expect(selected(rehearsal).contains("I6 Community fridge"))
    rehearsal.press("<Esc>")
    #expect(rehearsal.state.screen == .board)
    #expect(rehearsal.here == "I6")
  }

  @Test func `1 goes to the board from everywhere`() {
    var rehearsal = onFood()
    rehearsal.press("<Enter>L1")
    #expect(rehearsal.state.screen == .board)
    rehearsal.press("<Esc>")
    #expect(rehearsal.state.screen == .board)
  }

  @Test func `Esc goes back through all that was opened`() {
    var rehearsal = onFood()
    rehearsal.press("<Enter>")
    #expect(rehearsal.state.screen == .card(Story.card(5)))
    rehearsal.press("L")
    #expect(rehearsal.state.screen == .lineage(Story.card(5)))
    rehearsal.press("<Esc>")
    #expect(rehearsal.state.screen == .card(Story.card(5)))
    #expect(rehearsal.screen.contains("captured"))
    rehearsal.press("<Esc>")
    #expect(rehearsal.state.screen == .tree)
    rehearsal.press("<Esc>")
    #expect(rehearsal.state.screen == .board)
  }

  @Test func `who works on what is there again behind a look at the past`() {
    var rehearsal = onFood()
    rehearsal.press("sNobody has a van<Enter>26b<Esc><Esc>")
    #expect(rehearsal.state.screen == .matrix)
    #expect(rehearsal.state.matrixView != nil)
  }

  @Test func `folding hides what hangs below, and Enter shows it again`() {
    for (fold, unfold) in [("-", "+"), ("h", "l"), ("<Left>", "<Right>"), ("-", "<Enter>")] {
      var rehearsal = onFood()
      rehearsal.press(fold)
      #expect(!rehearsal.screen.contains("I6 Comm"))
      #expect(selected(rehearsal).hasPrefix(">[+] P5"))
      rehearsal.press(unfold)
      #expect(rehearsal.screen.contains("I6 Comm"))
      #expect(rehearsal.state.screen == .tree)
    }
  }

  @Test func `left goes up to what a card hangs on, and folds it next`() {
    var rehearsal = onFood()
    rehearsal.press("jh")
    #expect(selected(rehearsal).hasPrefix(">[-] P5"))
    rehearsal.press("hh")
    #expect(selected(rehearsal).hasPrefix(">U2 No good food in the bin"))
    rehearsal.press("h")
    #expect(selected(rehearsal).hasPrefix(">[+] U2 No good food in the bin"))
    #expect(!rehearsal.screen.contains("P5 "))
    rehearsal.press("h")
    #expect(rehearsal.status == " Nothing hangs below it.")
  }

  @Test func `g goes round the challenges`() {
    var rehearsal = onFood()
    rehearsal.press("g")
    #expect(selected(rehearsal).hasPrefix(">no challenge yet"))
    #expect(rehearsal.screen.contains("P1 "))
    rehearsal.press("g")
    #expect(selected(rehearsal).hasPrefix(">U2"))
    #expect(!rehearsal.screen.contains("P1 "))
  }

  @Test func `a part is written below the card, in its challenge, and taken back`() {
    var rehearsal = onFood()
    rehearsal.press("sNobody has a van<Enter>")
    #expect(selected(rehearsal).contains("P9 Nobody has a van"))
    #expect(rehearsal.card(9)?.parent == Story.card(5))
    #expect(rehearsal.card(9)?.challenge.value == .challenge(Story.food))
    #expect(rehearsal.status == " P9 hangs below P5.")
    rehearsal.press("u")
    #expect(rehearsal.card(9)?.isOnBoard == false)
    #expect(!rehearsal.state.tree.rows.contains { $0.spot?.card == rehearsal.card(9)?.id })
    #expect(rehearsal.state.screen == .tree)
    rehearsal.press("U")
    #expect(rehearsal.screen.contains("P9 Nobody has a van"))
  }

  @Test func `a part can be written on the board and on the card as well`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.press("/fresh<Enter>sNobody has a van<Enter>")
    #expect(rehearsal.card(9)?.parent == Story.card(5))
    #expect(rehearsal.here == "P9")
    rehearsal.press("<Esc>/fresh<Enter><Enter>sNo fridge<Enter>")
    #expect(rehearsal.card(10)?.parent == Story.card(5))
    #expect(rehearsal.state.screen == .card(Story.card(5)))
    #expect(rehearsal.screen.contains("P10 No fridge"))
  }

  @Test func `an innovation has no parts`() {
    var rehearsal = onFood()
    rehearsal.press("js")
    #expect(rehearsal.status == " I6: an innovation has no parts and no answers.")
    rehearsal.press("a")
    #expect(rehearsal.status == " I6: an innovation has no parts and no answers.")
  }

  @Test func `a new innovation answers the card, and both are taken back at once`() {
    var rehearsal = onFood()
    let before = rehearsal.log.count
    rehearsal.press("a<Enter>A soup round<Enter>")
    #expect(rehearsal.log.count == before + 1)
    #expect(selected(rehearsal).contains("I9 A soup round"))
    #expect(rehearsal.card(9)?.kind.value == .innovation)
    #expect(rehearsal.card(9)?.answers.elements == [Story.card(5)])
    rehearsal.press("u")
    #expect(rehearsal.card(9)?.isOnBoard == false)
    #expect(!rehearsal.state.tree.rows.contains { $0.spot?.card == rehearsal.card(9)?.id })
  }

  @Test func `an innovation that is there answers the card too`() {
    var rehearsal = onFood()
    rehearsal.press("a")
    #expect(rehearsal.screen.contains("What answers P5?"))
    if case .pick(let picker) = rehearsal.state.mode {
      #expect(picker.choices.map(\.text) == ["a new innovation …", "The Kiem evening"])
    }
    rehearsal.press("evening<Down><Enter>")
    #expect(rehearsal.status == " I8 answers P5.")
    #expect(rehearsal.card(8)?.answers.elements == [Story.card(5)])
    rehearsal.press("u")
    #expect(rehearsal.card(8)?.answers.isEmpty == true)
  }

  @Test func `marked cards are hung below the selection in one step`() {
    var rehearsal = onFood()
    rehearsal.press("g<Down> ")
    #expect(rehearsal.status.hasPrefix(" Marked: P1."))
    rehearsal.press("j ")
    #expect(rehearsal.status.hasPrefix(" Marked: P1, P2."))
    let before = rehearsal.log.count
    rehearsal.press("gjjb")
    #expect(rehearsal.status == " P1, P2 hangs below P5.")
    #expect(rehearsal.log.count == before + 1)
    #expect(rehearsal.card(1)?.parent == Story.card(5))
    #expect(rehearsal.card(2)?.parent == Story.card(5))
    #expect(rehearsal.state.tree.marked.isEmpty)
    rehearsal.press("u")
    #expect(rehearsal.card(1)?.parent == nil && rehearsal.card(2)?.parent == nil)
  }

  @Test func `on the line of a challenge what is marked comes to the top of it`() {
    var rehearsal = onFood()
    rehearsal.press("sNobody has a van<Enter> ggb")
    #expect(rehearsal.card(9)?.parent == nil)
    #expect(rehearsal.card(9)?.challenge.value == .challenge(Story.food))
    rehearsal.press(" gb")
    #expect(rehearsal.card(9)?.challenge.value == .unknown)
    #expect(rehearsal.status == " P9 hangs below no challenge yet.")
  }

  @Test func `what cannot hang there says why, and the mark stays`() {
    var rehearsal = onFood()
    rehearsal.press("b")
    #expect(rehearsal.status == " Mark a card first, with Space; b hangs it below another.")
    rehearsal.press(" b")
    #expect(rehearsal.status == " P5: a card cannot hang below itself.")
    rehearsal.press("jb")
    #expect(rehearsal.status == " P5: an innovation has no parts and no answers.")
    #expect(rehearsal.state.tree.marked == [Story.card(5)])
    rehearsal.press("k ")
    #expect(rehearsal.status == " Nothing is marked.")
  }

  @Test func `the dream is told in place and taken back`() {
    var rehearsal = onFood()
    rehearsal.press("ggj")
    #expect(selected(rehearsal) == "> dream nobody told it yet: d")
    rehearsal.press("d2028: Nothing edible is thrown away<Enter>")
    let dream = rehearsal.state.board.challenges[Story.food]?.dream.value
    #expect(dream?.year == 2028)
    #expect(dream?.text == "Nothing edible is thrown away")
    #expect(selected(rehearsal) == "> dream 2028: Nothing edible is thrown away")
    rehearsal.press("d^UNo year<Enter>")
    #expect(rehearsal.state.board.challenges[Story.food]?.dream.value?.year == nil)
    rehearsal.press("uu")
    #expect(rehearsal.state.board.challenges[Story.food]?.dream.value == nil)
  }

  @Test func `changes are written, reworded, dropped and taken back`() {
    var rehearsal = onFood()
    func changes() -> [String] {
      (rehearsal.state.board.challenges[Story.food]?.changes ?? []).filter {
        $0.dropped.value == nil
      }.map { $0.id + " " + $0.text.value }
    }
    rehearsal.press("d<End><Enter>Shops know what is left<Enter>")
    #expect(changes() == ["U2.1 Shops know what is left"])
    #expect(selected(rehearsal) == "> change U2.1 Shops know what is left no card yet")
    rehearsal.press("d at five<Enter>")
    #expect(changes() == ["U2.1 Shops know what is left at five"])
    rehearsal.press("d^U<Enter>")
    #expect(changes() == [])
    #expect(!rehearsal.screen.contains("U2.1 Shops"))
    rehearsal.press("u")
    #expect(changes() == ["U2.1 Shops know what is left at five"])
    rehearsal.press("d<Esc>kd<Esc>")
    #expect(changes() == ["U2.1 Shops know what is left at five"])
  }

  @Test func `cards without a challenge have no dream`() {
    var rehearsal = onFood()
    rehearsal.press("gd")
    #expect(
      rehearsal.status == " These cards belong to no challenge; f gives a card one.")
  }

  @Test func `the selection follows a card that others hang elsewhere`() {
    var rehearsal = onFood()
    rehearsal.press("j")
    rehearsal.others(Change(Story.card(6).cast(), CardReparented(parent: Story.card(7))))
    #expect(rehearsal.state.screen == .tree)
    rehearsal.others(Change(Story.card(5).cast(), CardMerged(into: Story.card(7), reason: nil)))
    #expect(!rehearsal.selected.isEmpty)
  }

  @Test func `nothing is written where the board can only be read`() {
    var rehearsal = onFood()
    rehearsal.readOnly()
    let before = rehearsal.log.count
    for keys in ["s", "a", "d", " b"] {
      rehearsal.press(keys)
      #expect(rehearsal.status == " This board can only be read here; nothing was changed.")
    }
    #expect(rehearsal.log.count == before)
  }

  @Test func `the lineage names what is above, below and missing`() {
    var rehearsal = onFood()
    rehearsal.press("sNobody has a van<Enter>L")
    let lines = rehearsal.lines.map {
      $0.split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
    }
    #expect(lines[2] == "U2 No good food in the bin")
    #expect(lines[4] == "P5 Fresh food goes into the bin every evening CO-CREATE")
    #expect(lines[5] == "> └─ P9 Nobody has a van RECOGNISE no innovation yet")
    rehearsal.press("k<Enter>")
    #expect(rehearsal.state.screen == .card(Story.card(5)))
  }

  @Test func `a long lineage says how much lies out of sight, above and below`() {
    var rehearsal = onFood()
    for number in 24...49 {
      var captured = CardCaptured(
        number: number, kind: .problem, title: "Part \(number)", rank: nil)
      captured.parent = Story.card(5)
      rehearsal.others(Change(Story.card(number).cast(), captured))
    }
    rehearsal.press("L")
    #expect(rehearsal.screen.contains(" v ") && !rehearsal.screen.contains(" ^ "))
    rehearsal.press(String(repeating: "j", count: 50))
    for number in 24...49 { #expect(rehearsal.card(number)?.parent == Story.card(5)) }
    #expect(rehearsal.screen.contains(" ^ ") && !rehearsal.screen.contains(" v "))
  }

  @Test func `a partner's page tells who, what, for whom and with whom`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.others(Change(.board, CompetitionNoted(Story.housing, Story.city)))
    rehearsal.press("Pbram<Enter>")
    #expect(rehearsal.state.screen == .partner(Story.bram))
    #expect(rehearsal.lines[2].hasPrefix(" BRAM POSTMA"))
    #expect(rehearsal.lines[3] == " Thuishaven housing | professional")
    #expect(rehearsal.lines[5].hasPrefix(" WORKS ON 2 CARDS"))
    #expect(rehearsal.lines[6].contains("L O4"))
    #expect(rehearsal.screen.contains("COMPETES WITH"))
    #expect(rehearsal.screen.contains("Nothing was written by this partner yet."))
    rehearsal.others(
      Change(Story.card(4).cast(), CommentAdded(comment: .board, text: "The key is here")),
      by: Story.bram)
    #expect(rehearsal.screen.contains("O4"))
    #expect(rehearsal.screen.contains("The key is here"))
    rehearsal.press("<Esc>")
    #expect(rehearsal.state.screen == .board)
  }

  @Test func `competitors on one card are marked`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.others(Change(.board, CompetitionNoted(Story.housing, Story.samira)))
    rehearsal.press("/fridge<Enter><Enter>")
    #expect(rehearsal.lines.filter { $0.contains("(competitor)") }.count == 2)
    rehearsal.others(Change(.board, CompetitionEnded(Story.housing, Story.samira)))
    #expect(!rehearsal.screen.contains("(competitor)"))
  }

  @Test func `the tree holds on a small screen and in Dutch`() {
    for words in [English(), Dutch()] as [any Words] {
      var rehearsal = onFood(words: words)
      for (width, height) in [(200, 60), (80, 24), (60, 20), (40, 15), (24, 12), (10, 5), (1, 1)] {
        rehearsal.resize(width, height)
        for keys in ["", "<Enter>", "L", "<Esc><Esc>", "d", "<Esc>a", "<Esc>Pbram<Enter>", "<Esc>"]
        {
          rehearsal.press(keys)
          let canvas = rehearsal.canvas
          #expect(canvas.width == width && canvas.height == height)
          #expect(isWhole(canvas), "\(width)x\(height) \(keys)")
        }
      }
    }
  }
}
