import ArgumentParser
import Interface
import Model

/// Takes back what was done last.
struct UndoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo", abstract: "Take back what you did last, or do it again.")

  @Flag(help: "Do again what was taken back.")
  var redo = false

  @Flag(
    help: "Pass over what cannot be taken back, say so, and go on with what you did before that.")
  var skip = false

  @OptionGroup var json: JSONChoice
  @OptionGroup var choices: BoardChoices

  func run() throws {
    var visit = try Visit(choices, writing: true)
    let (words, names, desk) = (visit.words, visit.names, visit.desk)
    func why(_ undone: Desk.Undone) -> String {
      switch undone {
      case .changedSince(let key, _): words.changedSince(names.partner(desk.author(of: key)))
      case .cannot: words.cannotUndo
      case .done, .nothing: redo ? words.nothingToRedo : words.nothingToUndo
      }
    }
    func stays(_ events: [Event]) -> String { words.stays(names.told(events), redo: redo) }
    var passedOver: [String] = []
    let skipping = { (undone: Desk.Undone) in
      guard let events = undone.stuck else { return }
      passedOver.append(names.told(events))
      Standard.error(why(undone) + ". " + stays(events))
    }
    let undone = try visit.undo(redo: redo, skipping: skip ? skipping : nil)
    guard case .done(let events) = undone else {
      guard let stuck = undone.stuck else { throw Complaint(why(undone)) }
      throw Complaint(
        why(undone) + words.goesOnByCommand(redo: redo) + " " + stays(stuck))
    }
    let what = visit.names.toldInFull(events)
    guard json.isWanted else {
      for sentence in visit.names.undone(events, redo: redo) { Standard.error(sentence) }
      return
    }
    try Standard.output(
      JSON.envelope("undone") { json in
        json.object { json in
          json.field("what", what)
          json.field("redo", redo)
          if !passedOver.isEmpty { json.field("passedOver", passedOver) }
        }
      })
  }
}
