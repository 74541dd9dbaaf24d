extension English {
  package func setting(_ problem: SettingProblem) -> String {
    switch problem {
    case .unreadable:
      "This is no text of at most 64 KiB that can be read; everything is as usual."
    case .noSetting(let line, let meant, let possible):
      "«\(line)» is no setting\(meant.map { ", did you mean «\($0)»" } ?? ""); possible are \(possible)."
    case .noValue(let text, let name, let possible):
      "«\(text)» is nothing for \(name); possible are \(possible)."
    case .noCommand(let name, let meant):
      "No command is called «\(name)»"
        + (meant.map { "; did you mean «\($0)»?" } ?? "; «kiem config» lists them.")
    case .noKey(let text, let command):
      "«\(text)» is no key for \(command.rawValue): write one letter, a sign in quotation marks, ^B, M-x, F4, Tab, Space, Del, PgUp, Up …"
    case .fixedKey(let key, let command, let owner):
      "\(key.name) is for «\(owner.rawValue)» for ever, and not for \(command.rawValue)."
    case .fixedCommand(let command):
      "«\(command.rawValue)» keeps its keys: they are what it counts."
    case .taken(let key, let command, let other, let place):
      "\(key.name) cannot be for \(command.rawValue), which keeps its usual keys: in «\(self.place(place))» it is for \(other.rawValue)."
    }
  }

  package func moreProblems(_ count: Int) -> String { "(\(count) more: kiem config)" }
  package var whileFinding: String { "a search" }
  package var usualOrigin: String { "usual" }
  package var optionOrigin: String { "the command line" }
  package var boardOrigin: String { "the board" }
}
