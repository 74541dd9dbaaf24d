extension Dutch {
  package func setting(_ problem: SettingProblem) -> String {
    switch problem {
    case .unreadable:
      "Dit is geen leesbare tekst van hoogstens 64 KiB; alles is zoals gewoonlijk."
    case .noSetting(let line, let meant, let possible):
      "«\(line)» is geen instelling\(meant.map { ", bedoel je «\($0)»" } ?? ""); het kan zijn: \(possible)."
    case .noValue(let text, let name, let possible):
      "«\(text)» kan niet bij \(name); het kan zijn: \(possible)."
    case .noCommand(let name, let meant):
      "Geen opdracht heet «\(name)»"
        + (meant.map { "; bedoel je «\($0)»?" } ?? "; «kiem config» noemt ze.")
    case .noKey(let text, let command):
      "«\(text)» is geen toets voor \(command.rawValue): schrijf één letter, een teken tussen aanhalingstekens, ^B, M-x, F4, Tab, Space, Del, PgUp, Up …"
    case .fixedKey(let key, let command, let owner):
      "\(key.name) is voor altijd voor «\(owner.rawValue)», en niet voor \(command.rawValue)."
    case .fixedCommand(let command):
      "«\(command.rawValue)» houdt zijn toetsen: daarmee wordt geteld."
    case .taken(let key, let command, let other, let place):
      "\(key.name) kan niet voor \(command.rawValue), dat zijn gewone toetsen houdt: in «\(self.place(place))» is die voor \(other.rawValue)."
    }
  }

  package func moreProblems(_ count: Int) -> String { "(nog \(count): kiem config)" }
  package var whileFinding: String { "een zoekvraag" }
  package var usualOrigin: String { "gewoon" }
  package var optionOrigin: String { "de opdrachtregel" }
  package var boardOrigin: String { "het bord" }
}
