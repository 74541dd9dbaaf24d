import Interface
import Model

extension PlainText {
  /// Who works on what: partner by partner, then subproblem by subproblem, then bodies and challenges.
  mutating func who(_ matrix: Matrix, _ columns: [Int], _ names: Names) {
    for (place, row) in matrix.rows.enumerated() {
      say(row: [names.row(row), names.body(row)])
      let load = row.load
      if load.isOverloaded { say(words.overloaded(names.row(row), load.leads, load.roles)) }
      for column in columns {
        guard let here = matrix.place(row: place, column: column) else { continue }
        let card = names.spoken(matrix.columns[column].card)
        let hidden = here.isHidden ? words.notShownToAll : ""
        say(row: [words.role(here.role) + ": " + card, hidden])
      }
    }
    for column in columns.map({ matrix.columns[$0] }) {
      say(names.spoken(column.card))
      say(words.bodiesAtWork, ["\(column.bodies)"])
      if column.hasVoice { say(words.hasVoice) }
      for lack in column.lacks {
        switch lack {
        case .lead: say(words.noLead)
        case .bodies: say(words.onOneBody)
        case .voice: say(words.lack(.voice))
        }
      }
    }
    let actors = Actors(names.board, matrix)
    for row in actors.rows {
      say(names.row(row))
      for (frame, cards) in zip(actors.frames, row.cards) where !cards.isEmpty {
        say(names.title(frame), [words.cards(cards.count)])
      }
    }
    for link in actors.links {
      let ends = [link.one, link.other].map { names.challenge($0) }.joined(separator: " + ")
      say(ends, [link.partners.map { names.partner($0) }.joined(separator: ", ")])
    }
  }
}
