// Everything a signal handler does here is on POSIX's list of async-signal-safe functions: endwin is not.
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "CNcurses.h"

static struct {
  int terminal;
  struct termios original;
  char text[1024];
  size_t length;
  char sentence[512];
  size_t sentence_length;
} guard;
static atomic_int armed;

static struct {
  int held;   // the file in memory that stands in for standard error
  int saved;  // standard error as it was
} errors = {-1, -1};

static void write_all(int descriptor, const char *text, size_t length) {
  while (length > 0) {
    ssize_t done = write(descriptor, text, length);
    if (done > 0) {
      text += done;
      length -= (size_t)done;
    } else if (done < 0 && errno == EAGAIN) {
      // A terminal that takes nothing for this long is frozen or gone.
      struct pollfd ready = {descriptor, POLLOUT, 0};
      if (poll(&ready, 1, 300) <= 0) return;
    } else if (done == 0 || errno != EINTR) {
      return;
    }
  }
}

void kiem_release_errors(void) {
  if (errors.saved < 0) return;
  dup2(errors.saved, STDERR_FILENO);
  // The last of it is what tells most, for instance why Swift stopped the program.
  static char text[4096];
  off_t end = lseek(errors.held, 0, SEEK_END);
  off_t start = end > (off_t)sizeof text ? end - (off_t)sizeof text : 0;
  ssize_t length = pread(errors.held, text, sizeof text, start);
  for (ssize_t i = 0; i < length; i++) {
    unsigned char byte = (unsigned char)text[i];
    // It may quote anything: controls (and with them escape sequences) must not act on the terminal.
    if ((byte < 0x20 && byte != '\n' && byte != '\t') || byte >= 0x7F) text[i] = '?';
  }
  if (length > 0) write_all(STDERR_FILENO, text, (size_t)length);
  close(errors.saved);
  close(errors.held);
  errors.saved = errors.held = -1;
}

void kiem_hold_errors(void) {
  if (errors.saved >= 0 || !isatty(STDERR_FILENO)) return;
  int held = kiem_memory_file();
  int saved = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  if (held < 0 || saved < 0) {
    if (held >= 0) close(held);
    if (saved >= 0) close(saved);
    return;
  }
  dup2(held, STDERR_FILENO);
  errors.held = held;
  errors.saved = saved;
}

static int give_back(void) {
  if (!atomic_exchange(&armed, 0)) return 0;
  write_all(guard.terminal, guard.text, guard.length);
  // What was typed or pasted for this program must not run in the shell.
  tcflush(guard.terminal, TCIFLUSH);
  tcsetattr(guard.terminal, TCSANOW, &guard.original);
  kiem_release_errors();
  return 1;
}

static void at_exit(void) { give_back(); }

static void on_deadly_signal(int number) {
  if (give_back()) write_all(STDERR_FILENO, guard.sentence, guard.sentence_length);
  struct sigaction usual = {.sa_handler = SIG_DFL};
  sigaction(number, &usual, NULL);
  // Delivered when this handler returns, so that the exit status tells the signal.
  raise(number);
}

static void install(void) {
  static atomic_int installed;
  if (atomic_exchange(&installed, 1)) return;
  atexit(at_exit);

  // A stack of its own: the overflow of the usual one is one of the crashes.
  stack_t current;
  if (sigaltstack(NULL, &current) == 0 && (current.ss_flags & SS_DISABLE)) {
    static char memory[64 * 1024];
    stack_t stack = {.ss_sp = memory, .ss_size = sizeof memory};
    sigaltstack(&stack, NULL);
  }
  // Swift's runtime handles the first line of these to print a backtrace, and asks questions on the terminal.
  static const int deadly[] = {SIGSEGV, SIGILL,  SIGTRAP, SIGABRT, SIGBUS,  SIGFPE,  SIGQUIT, SIGSYS,
                               SIGPIPE, SIGALRM, SIGUSR1, SIGUSR2, SIGXCPU};
  enum { handled_by_swift = 8 };
  struct sigaction action = {.sa_handler = on_deadly_signal, .sa_flags = SA_ONSTACK};
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < (int)(sizeof deadly / sizeof *deadly); i++) {
    struct sigaction before;
    if (sigaction(deadly[i], NULL, &before) != 0) continue;
    // Who ignores or handles one of the others wants to go on.
    if (before.sa_handler == SIG_DFL || (before.sa_handler != SIG_IGN && i < handled_by_swift))
      sigaction(deadly[i], &action, NULL);
  }
}

void kiem_guard_arm(int terminal, const struct termios *original, const char *text, size_t length,
                    const char *sentence, size_t sentence_length) {
  install();
  atomic_store(&armed, 0);
  guard.terminal = terminal;
  guard.original = *original;
  guard.length = length < sizeof guard.text ? length : sizeof guard.text;
  memcpy(guard.text, text, guard.length);
  guard.sentence_length =
      sentence_length < sizeof guard.sentence ? sentence_length : sizeof guard.sentence;
  memcpy(guard.sentence, sentence, guard.sentence_length);
  atomic_store(&armed, 1);
}

void kiem_guard_disarm(void) { atomic_store(&armed, 0); }
