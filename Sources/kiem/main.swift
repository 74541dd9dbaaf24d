import ArgumentParser
import Glibc

// A limit of the size of files is an error of the write that meets it, like a full disk.
signal(SIGXFSZ, SIG_IGN)
// Opening a board is by far the most usual thing to do: it does not pay for parsing of arguments it does not have.
let given = Array(CommandLine.arguments.dropFirst())
exit(Kiem.isPlainOpen(given) ? Kiem.ending { try Open.open(given.first) } : Kiem.start(given))
