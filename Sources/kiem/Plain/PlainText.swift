import ArgumentParser
import Interface
import Model

/// The option of every command that tells what a screen shows.
struct PlainChoice: ParsableArguments {
  @Flag(
    name: .customLong("plain"),
    help: "Short lines, a fact each, without columns and signs: for a screen reader.")
  var isWanted = false
}

/// Text for the ear: a line for each fact, and nothing that has to be seen.
struct PlainText {
  private(set) var lines: [String] = []
  let words: any Words

  init(_ words: any Words) { self.words = words }

  /// Says a text; what stood in columns is told with commas.
  mutating func say(_ text: String) {
    for line in text.harmless(keepingLines: true).split(separator: "\n") {
      var spoken = ""
      for part in line.split(separator: "  ") where !part.allSatisfy({ $0 == " " }) {
        spoken += (spoken.isEmpty ? "" : ", ") + String(part).trimmed
      }
      spoken = spoken.replacing(" > ", with: " \(words.toward) ")
        .replacing("<>", with: words.competitor)
      if let last = spoken.last { lines.append(".!?:…".contains(last) ? spoken : spoken + ".") }
    }
  }

  /// Says each text behind its label.
  mutating func say(_ label: String, _ texts: [String]) {
    for text in texts where !text.isEmpty {
      // What became of an ask stands in brackets in front of it.
      let parts = text.hasPrefix("[") ? text.dropFirst().split(separator: "] ", maxSplits: 1) : []
      let spoken = parts.count == 2 ? parts.joined(separator: ": ") : text
      say(label.isEmpty ? spoken : label + ": " + spoken)
    }
  }

  /// Says cells of a row in one line.
  mutating func say(row cells: [String]) {
    say(cells.map(\.trimmed).filter { !$0.isEmpty }.joined(separator: ", "))
  }

  /// All lines, a line feed behind each.
  var joined: String { lines.map { $0 + "\n" }.joined() }
}

extension Names {
  /// `P18 A lamp is broken`.
  func spoken(_ id: CardID) -> String { card(id) + " " + (board.cards[id]?.title.value ?? "") }
}
