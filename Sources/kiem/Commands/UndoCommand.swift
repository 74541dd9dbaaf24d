import ArgumentParser
import Interface
import Model

/// Takes back what was done last.
struct UndoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo", abstract: "Take back what you did last, or do it again.")

  @Flag(help: "Do again what was taken back.")
  var redo = false

  @OptionGroup var json: JSONChoice
  @OptionGroup var choices: BoardChoices

  func run() throws {
    var visit = try Visit(choices, writing: true)
    let words = visit.words
    switch try visit.undo(redo: redo) {
    case .done(let events):
      let what = visit.names.told(events)
      guard json.isWanted else {
        return Standard.error(redo ? words.redid(what) : words.undid(what))
      }
      try Standard.output(
        JSON.envelope("undone") { json in
          json.object { json in
            json.field("what", what)
            json.field("redo", redo)
          }
        })
    case .nothing: throw Complaint(redo ? words.nothingToRedo : words.nothingToUndo)
    case .changedSince(let key):
      throw Complaint(
        words.changedSince(visit.names.partner(visit.desk.author(of: key))))
    case .cannot: throw Complaint(words.cannotUndo)
    }
  }
}
