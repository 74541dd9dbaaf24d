import ArgumentParser
import Glibc
import Interface
import Log
import Model

/// The network as a picture.
struct GraphCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "graph",
    abstract: "Draw the network of partners, cards and challenges: as dot, Mermaid or SVG.",
    discussion:
      "SVG is drawn by Graphviz; where that is not installed, its dot text is printed instead.")

  /// How the picture is written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case dot
    case mermaid
    case svg
  }

  @Option(help: "dot, mermaid or svg.")
  var format = Format.dot

  @Argument(
    help: ArgumentHelp(
      "Only this challenge, such as U2; - for cards that cut across all of them.",
      valueName: "challenge"),
    completion: .challenges)
  var only: String?

  @Option(help: "The same.", completion: .challenges)
  var challenge: String?

  @OptionGroup var choices: BoardChoices

  func validate() throws {
    guard only == nil || challenge == nil else {
      throw ValidationError("Name the challenge once.")
    }
  }

  func run() throws {
    let visit = try Visit(choices, writing: false)
    let frame = try (only ?? challenge).map { try visit.frame($0) }
    let graph = Graph(visit.names, only: frame)
    switch format {
    case .dot: try Standard.output(graph.dot)
    case .mermaid: try Standard.output(graph.mermaid)
    case .svg:
      guard GraphCommand.hasGraphviz else {
        Standard.error(visit.words.noGraphviz)
        return try Standard.output(graph.dot)
      }
      switch GraphCommand.draw(graph.dot) {
      case 0: break
      case 128 + SIGPIPE: try Standard.readerIsGone()
      default: throw Complaint(visit.words.graphvizFailed)
      }
    }
  }

  private static var hasGraphviz: Bool {
    Editor.run(["/bin/sh", "-c", "command -v dot > /dev/null"]) == 0
  }

  /// Lets Graphviz draw on standard output; how it ended, as `Editor.run` tells it.
  private static func draw(_ text: String) -> Int32 {
    guard let path = try? Files.temporary(text, ending: ".dot") else { return 1 }
    defer { unlink(path) }
    return Editor.run(["/bin/sh", "-c", "exec dot -Tsvg \"$1\"", "kiem", path])
  }
}
