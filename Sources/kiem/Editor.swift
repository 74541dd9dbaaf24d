import Glibc
import Interface
import Log

/// Somebody's own editor for a long text.
enum Editor {
  /// What came of it.
  enum Outcome {
    /// What stood in the file when the editor ended.
    case text(String)
    /// A sentence that says why the text is as it was.
    case failed(Problem)
  }

  /// More bytes do not go on a card.
  private static let longest = 60_000

  /// Lets the person edit `text` in `$VISUAL` or `$EDITOR`, else `editor`, `nano` or `vi`; waits for it.
  static func edit(_ text: String) -> Outcome {
    // The variable may hold arguments, so the shell takes it apart, as git does.
    let chosen = Places.variable("VISUAL") ?? Places.variable("EDITOR")
    // Who chose an editor knows that it needs no terminal; any other one does.
    guard chosen != nil || Standard.isInputTerminal && Standard.isOutputTerminal else {
      return .failed(.noTerminalToEdit)
    }
    let given = text + "\n"
    let path: String
    do {
      path = try Files.temporary(given, ending: ".txt")
    } catch {
      return .failed(error)
    }
    let command =
      chosen ?? "$(command -v editor || command -v nano || command -v vi || echo false)"
    let status = run(["/bin/sh", "-c", command + " \"$1\"", "kiem", path])
    let edited = Files.read(path, limit: longest)
    // What somebody wrote and Kiem cannot take stays where it is.
    if status == 0, let edited, !edited.contains("\0") {
      unlink(path)
      return .text(edited)
    }
    if edited == given { unlink(path) }
    guard status == 0 else {
      let kept = edited == given ? nil : path
      return .failed(.editorFailed(name: chosen ?? "editor", status: status, kept: kept))
    }
    var file = stat()
    let isLong = stat(path, &file) == 0 && file.st_size > longest
    return .failed(isLong ? .editedTooLong(limit: longest, kept: path) : .editedNoText(kept: path))
  }

  /// Hands a link to whatever opens links on this system, which goes on by itself; whether there is such a program.
  static func open(link: String) -> Bool {
    let script = """
      command -v xdg-open >/dev/null || exit 1
      xdg-open "$1" </dev/null >/dev/null 2>&1 &
      """
    return run(["/bin/sh", "-c", script, "kiem", link]) == 0
  }

  /// Runs a program on this terminal and waits for it; its exit status, 128 and the signal, or 127.
  static func run(_ arguments: [String]) -> Int32 {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var all = sigset_t()
    sigfillset(&all)
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
    var vector: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) }
    vector.append(nil)
    defer { for pointer in vector { free(pointer) } }
    var child = pid_t()
    guard posix_spawn(&child, arguments[0], nil, &attributes, vector, environ) == 0 else {
      return 127
    }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }
}
