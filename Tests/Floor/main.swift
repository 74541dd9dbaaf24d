// The least a program can do on this terminal: draw a frame, show the last input, end at `q`. What the benchmarks compare
// Kiem with, and what the tests of the terminal drive.
import Glibc
import Interface
import Terminal

do {
  exit(try run())
} catch {
  var text = "kiem-floor: \(error)\n"
  text.withUTF8 { _ = write(STDERR_FILENO, $0.baseAddress, $0.count) }
  exit(1)
}
