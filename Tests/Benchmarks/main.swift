import Glibc

// Figures, not verdicts: nothing here passes or fails by a time. `--quick` makes the boards ten times smaller; `--record`,
// in the folder of the package, writes down the ratios and counts that later runs show as "before".
let isQuick = CommandLine.arguments.contains("--quick")
do {
  let baseline = Baseline(scale: isQuick ? 10 : 1)
  let bench = try Bench(scale: isQuick ? 10 : 1, baseline)
  defer { bench.cleanUp() }
  try bench.replay()
  try bench.append()
  try bench.screens()
  try bench.matrix()
  bench.table.print()
  if CommandLine.arguments.contains("--record") { try baseline.record(bench.table.lasting) }
} catch {
  print("kiem-bench: \(error)")
  exit(1)
}
