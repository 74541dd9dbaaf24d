import Glibc

/// The ratios and counts that somebody wrote down with `--record`: times differ from machine to machine, these hardly do.
///
/// One line for each figure: the size of the boards, what it is, the figure, with tabs between. Nothing fails by them.
struct Baseline {
  /// Seen from the folder of the package.
  private static let path = "Tests/Benchmarks/baseline.tsv"
  private let size: String
  private(set) var figures: [String: String] = [:]
  private var ofOtherSizes: [String] = []

  init(scale: Int) {
    size = "1/\(scale)"
    guard let file = fopen(Baseline.path, "r") else { return }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 512)
    while fgets(&line, Int32(line.count), file) != nil {
      let text = String(
        decoding: line.prefix { $0 != 0 && $0 != 10 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      let parts = text.split(separator: "\t").map(String.init)
      if parts.count == 3, parts[0] == size {
        figures[parts[1]] = parts[2]
      } else {
        ofOtherSizes.append(text)
      }
    }
  }

  /// Writes the figures of a run in the place of those of the same size.
  func record(_ figures: [(what: String, figure: String)]) throws {
    let lines = ofOtherSizes + figures.map { "\(size)\t\($0.what)\t\($0.figure)" }
    guard let file = fopen(Baseline.path, "w") else {
      throw Bench.Failure(description: "\(Baseline.path) cannot be written from here")
    }
    fputs(lines.joined(separator: "\n") + "\n", file)
    fclose(file)
  }
}
