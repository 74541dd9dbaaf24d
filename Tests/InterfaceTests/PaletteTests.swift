import Interface
import Model
import Testing

/// All that can be done here, in a list that typing narrows.
@Suite struct `The palette` {
  @Test func `lists what can be done here, with its keys, and does what is picked`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.press(":")
    #expect(rehearsal.screen.contains("What do you want to do?"))
    rehearsal.press("below")
    #expect(rehearsal.screen.contains("/below"))
    rehearsal.press("<Esc>:park<Enter>")
    #expect(rehearsal.status.hasPrefix(" Why"))
    rehearsal.press("<Esc>:tree<Enter>")
    #expect(rehearsal.screen.contains("[3 "))
  }

  @Test
  func `what holds the typed letters in their order fits as well, behind what holds the word`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.press(":undo")
    #expect(rehearsal.selected.contains("> undo "))
    rehearsal.press("<Esc>:rcg")
    #expect(rehearsal.screen.contains("recognise"))
    rehearsal.press("<Esc>:qqqq")
    #expect(!rehearsal.screen.contains("recognise "))
    rehearsal.press("<Enter>")
    #expect(rehearsal.screen.contains("qqqq"), "nothing is picked where nothing fits")
  }

  @Test(arguments: [State.Screen.board, .matrix, .tree, .session, .results, .ballot, .clusters])
  func `on every screen it holds what a key does there, and itself nowhere`(screen: State.Screen) {
    let commands = Keymap.usual.all(on: screen, isTravelling: false)
    #expect(Set(commands).isSuperset(of: [.help, .undo, .quit, .palette]))
    for command in commands {
      #expect(
        command.keys.contains {
          Keymap.usual.command(for: $0, finding: false, on: screen) == command
        })
    }
  }

  @Test func `asks in Dutch as well`() {
    var rehearsal = Rehearsal.autumn(words: Dutch())
    rehearsal.press(":herken")
    #expect(rehearsal.screen.contains("Wat wil je doen?"))
    #expect(rehearsal.screen.contains("herken ik"))
  }
}
