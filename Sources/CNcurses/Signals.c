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

int kiem_signals_open(void) {
  if (wake[0] >= 0) return wake[0];
  if (pipe2(wake, O_NONBLOCK | O_CLOEXEC) < 0) {
    wake[0] = wake[1] = -1;
    return -1;
  }
  // Calls that wait on a file go on; poll returns whatever the flags say.
  struct sigaction action = {.sa_handler = note, .sa_flags = SA_RESTART};
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < count; i++) {
    sigaction(taken[i], NULL, &before[i]);
    // nohup, and shells without job control, have good reason to ignore one.
    if (before[i].sa_handler != SIG_IGN) sigaction(taken[i], &action, NULL);
  }
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

void kiem_stop_job(void) {
  struct sigaction usual = {.sa_handler = SIG_DFL}, stop, resume;
  sigaction(SIGTSTP, NULL, &stop);
  // Started by something that cannot continue a stopped job.
  if (stop.sa_handler == SIG_IGN) return;
  sigaction(SIGTSTP, &usual, NULL);
  // The return to the foreground is answered right behind this call, not once more by the loop.
  sigaction(SIGCONT, &usual, &resume);
  kill(0, SIGTSTP);
  sigaction(SIGTSTP, &stop, NULL);
  sigaction(SIGCONT, &resume, NULL);
}
