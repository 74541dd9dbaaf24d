import ArgumentParser
import Glibc

// Opening a board is by far the most usual thing to do: it does not pay for parsing of arguments it does not have.
let given = Array(CommandLine.arguments.dropFirst())
exit(Kiem.isPlainOpen(given) ? Kiem.ending { try Open.open(given.first) } : Kiem.start(given))
