import ArgumentParser
import Interface

/// What `kiem --help` says: all of it on one screen of 80 columns and 24 lines.
enum Overview {
  static var text: String {
    var lines = [
      "kiem: " + Kiem.configuration.abstract.uncapitalised, "",
      "  kiem              open the board found from this folder upwards, or KIEM_BOARD",
      "  kiem PATH         open the board in that folder",
      "  kiem COMMAND ...  do one thing and go; «kiem help COMMAND» tells how", "",
    ]
    for group in Kiem.groups {
      let names = group.commands.map { Kiem.name(of: $0) }
      for (row, line) in names.joined(separator: "  ").wrapped(to: 66).enumerated() {
        let head = row == 0 ? group.name : ""
        lines.append("  " + head + String(repeating: " ", count: 10 - head.count) + line)
      }
    }
    lines.append("")
    lines += """
      A card is named by its number (18, 18b, P18) or the beginning of its id. Data goes to standard output, messages to \
      standard error; --json prints JSON, --plain short lines for a screen reader. Status: 0 done, 1 could not be done, 2 \
      not understood. On the screen ? shows all keys. «kiem man» prints the manual, «kiem --version» the version.
      """.wrapped(to: 80)
    return lines.map { $0 + "\n" }.joined()
  }
}
