import Glibc
import Interface
import Terminal

/// What other programs, and mistakes, do to a terminal: a key for each.
func misbehave(_ input: Input, _ session: inout Session) {
  switch input {
  case .key(.control("z")): session.suspend()
  case .key(.control("e")): lend(&session)
  case .key(.function(1)): exit(7)
  case .key(.function(2)): print([Int]().dropFirst(Int.random(in: 0...0))[0])
  case .key(.function(3)): print(overflow(1))
  case .key(.function(4)): abort()
  case .key(.function(5)):
    var text = "noise \u{1B}[31mon standard error\n"
    text.withUTF8 { text in _ = write(STDERR_FILENO, text.baseAddress, text.count) }
  default: break
  }
}

/// Lets another program have the terminal, as an editor would.
private func lend(_ session: inout Session) {
  session.leave()
  var child: pid_t = 0
  var words: [UnsafeMutablePointer<CChar>?] = []
  for word in ["sh", "-c", "echo yours; read line"] { words.append(strdup(word)) }
  words.append(nil)
  if posix_spawn(&child, "/bin/sh", nil, nil, words, environ) == 0 {
    var status: Int32 = 0
    waitpid(child, &status, 0)
  }
  for word in words { free(word) }
  session.enter()
}

/// Needs all of the stack.
private func overflow(_ depth: Int) -> Int {
  depth < 0 ? 0 : overflow(depth + 1) + overflow(depth + 2)
}
