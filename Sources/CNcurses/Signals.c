#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <unistd.h>

#include "CNcurses.h"

static const int taken[] = {SIGINT, SIGTERM, SIGHUP, SIGWINCH, SIGCONT, SIGTSTP};
enum { count = sizeof taken / sizeof *taken };

static struct sigaction before[count];
static int wake[2] = {-1, -1};
static atomic_ulong pending;

// The bits cannot overflow as bytes in a pipe could; the pipe only wakes poll.
static void note(int number) {
  int saved = errno;
  if (atomic_fetch_or(&pending, 1UL << number) == 0) {
    ssize_t written = write(wake[1], "", 1);
    (void)written;
  }
  errno = saved;
}

// Calls that wait on a file go on; poll returns whatever the flags say.
static const struct sigaction noting = {.sa_handler = note, .sa_flags = SA_RESTART};

int kiem_signals_open(void) {
  if (wake[0] >= 0) return wake[0];
  if (pipe2(wake, O_NONBLOCK | O_CLOEXEC) < 0) {
    wake[0] = wake[1] = -1;
    return -1;
  }
  sigset_t wanted;
  sigemptyset(&wanted);
  for (int i = 0; i < count; i++) {
    sigaddset(&wanted, taken[i]);
    sigaction(taken[i], NULL, &before[i]);
    // nohup, and shells without job control, have good reason to ignore one.
    if (before[i].sa_handler != SIG_IGN) sigaction(taken[i], &noting, NULL);
  }
  // Whoever started the program may have had them blocked, and that is inherited.
  sigprocmask(SIG_UNBLOCK, &wanted, NULL);
  return wake[0];
}

void kiem_signals_close(void) {
  if (wake[0] < 0) return;
  for (int i = 0; i < count; i++) sigaction(taken[i], &before[i], NULL);
  close(wake[0]);
  close(wake[1]);
  wake[0] = wake[1] = -1;
  atomic_store(&pending, 0);
}

unsigned long kiem_signals_take(void) {
  char bytes[16];
  while (read(wake[0], bytes, sizeof bytes) > 0) continue;
  return atomic_exchange(&pending, 0);
}

bool kiem_signals_ending(void) {
  return (atomic_load(&pending) & (1UL << SIGINT | 1UL << SIGTERM | 1UL << SIGHUP)) != 0;
}

static struct sigaction quit;
static bool away;

// While another program has the terminal its keys send signals to this one too: control-z must stop both, control-c and
// control-\ are for the other.
void kiem_signals_lend(void) {
  if (wake[0] < 0 || away) return;
  away = true;
  struct sigaction usual = {.sa_handler = SIG_DFL};
  for (int i = 0; i < count; i++)
    if ((taken[i] == SIGTSTP || taken[i] == SIGCONT) && before[i].sa_handler != SIG_IGN)
      sigaction(taken[i], &usual, NULL);
  sigaction(SIGQUIT, &noting, &quit);
}

void kiem_signals_reclaim(void) {
  if (wake[0] < 0 || !away) return;
  away = false;
  for (int i = 0; i < count; i++)
    if ((taken[i] == SIGTSTP || taken[i] == SIGCONT) && before[i].sa_handler != SIG_IGN)
      sigaction(taken[i], &noting, NULL);
  sigaction(SIGQUIT, &quit, NULL);
  atomic_fetch_and(&pending, ~(1UL << SIGINT | 1UL << SIGQUIT | 1UL << SIGTSTP | 1UL << SIGCONT));
}

void kiem_stop_job(void) { kill(0, SIGTSTP); }
