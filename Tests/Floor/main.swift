// The least a program can do on this terminal: draw a frame, show the last input, end at `q`. What the benchmarks compare
// Kiem with, and what the tests of the terminal drive.
import Glibc

do {
  let given = CommandLine.arguments.dropFirst().first
  exit(try run(given.flatMap { UInt64($0) }, isPage: given == "page"))
} catch {
  var text = "kiem-floor: \(error)\n"
  text.withUTF8 { text in _ = write(STDERR_FILENO, text.baseAddress, text.count) }
  exit(1)
}
