import Glibc

// Figures, not verdicts: nothing here passes or fails by a time. `--quick` makes the boards ten times smaller.
let isQuick = CommandLine.arguments.contains("--quick")
do {
  let bench = try Bench(scale: isQuick ? 10 : 1)
  defer { bench.cleanUp() }
  try bench.replay()
  try bench.append()
  try bench.screens()
  bench.table.print()
} catch {
  print("kiem-bench: \(error)")
  exit(1)
}
