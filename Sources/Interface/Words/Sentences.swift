package import Model

/// What the sentences of every language share.
func quoted(_ text: String) -> String { "“" + text + "”" }

/// Names behind each other, with a word before the last.
func listed(_ names: [String], _ word: String) -> String {
  guard let last = names.last, names.count > 1 else { return names.first ?? "" }
  return names.dropLast().joined(separator: ", ") + " \(word) " + last
}

func because(_ reason: String?) -> String {
  guard let reason, !reason.isEmpty else { return "" }
  return ": " + reason
}

func reasons(_ move: CardMoved) -> String {
  guard let reason = move.overrides.first?.reason, !reason.isEmpty else { return "" }
  return " (" + reason + ")"
}

func invitee(_ who: Invitee, _ names: Names) -> String {
  guard let id = PartnerID(who.text), names.board.partners[id]?.joined != nil else {
    return who.text
  }
  return names.partner(id)
}

extension Words {
  /// What whoever reads this presses for a command: no sentence names a key without asking here.
  func key(_ command: Command) -> String { keymap.name(of: command) }

  /// What the asterisk behind a role stands for, where there is none.
  package var notShownToAll: String { String(hiddenMeaning.dropFirst(2)) }

  /// Rules behind each other: there are commas in them.
  package func rules(_ rules: [Rule]) -> String { rules.map { rule($0) }.joined(separator: "; ") }

  /// What stands in the way of a move, in one line.
  package func obstacles(_ obstacles: [Board.Obstacle], stage: (Stage) -> String) -> String {
    var rules: [Rule] = []
    var others: [String] = []
    for obstacle in obstacles {
      if case .policy(let rule) = obstacle {
        rules.append(rule)
      } else {
        others.append(self.obstacle(obstacle, stage: stage))
      }
    }
    return (others + (rules.isEmpty ? [] : [notYet(self.rules(rules))])).joined(separator: "; ")
  }
}
