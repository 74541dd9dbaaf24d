import Glibc

/// Holds back the signals that stop or end the process, for as long as a lock is held.
///
/// A terminal stopped with ^Z while it holds the lock would keep every other terminal of this user waiting. A program
/// with further threads blocks these signals there for good, so that they arrive at the thread that writes.
struct Signals: ~Copyable {
  private var before = sigset_t()

  init() {
    var all = sigset_t()
    sigfillset(&all)
    // These say that the program itself is broken; holding them back would only hide it.
    for signal in [SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGTRAP, SIGABRT, SIGSYS] {
      sigdelset(&all, signal)
    }
    pthread_sigmask(SIG_BLOCK, &all, &before)
  }

  deinit {
    var mask = before
    pthread_sigmask(SIG_SETMASK, &mask, nil)
  }
}
