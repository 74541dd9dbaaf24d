#define _GNU_SOURCE
#include "CNcurses.h"

#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <wchar.h>

int kiem_wcwidth(unsigned int scalar) { return wcwidth((wchar_t)scalar); }

int kiem_memory_file(void) { return memfd_create("kiem", MFD_CLOEXEC); }

// The environment is the only way to tell newterm a size it cannot ask the terminal for.
static void set_or_unset(const char *name, const char *value) {
  if (value) setenv(name, value, 1);
  else unsetenv(name);
}

SCREEN *kiem_newterm(const char *type, FILE *file, int columns, int lines) {
  static const int taken[] = {SIGINT, SIGTERM, SIGTSTP, SIGWINCH};
  enum { count = sizeof taken / sizeof *taken };
  struct sigaction before[count];
  for (int i = 0; i < count; i++) sigaction(taken[i], NULL, &before[i]);

  const char *old_lines = getenv("LINES"), *old_columns = getenv("COLUMNS");
  char *kept_lines = old_lines ? strdup(old_lines) : NULL;
  char *kept_columns = old_columns ? strdup(old_columns) : NULL;
  char number[16];
  if (lines > 0 && columns > 0) {
    snprintf(number, sizeof number, "%d", lines);
    setenv("LINES", number, 1);
    snprintf(number, sizeof number, "%d", columns);
    setenv("COLUMNS", number, 1);
  }
  SCREEN *screen = newterm(type, file, file);
  set_or_unset("LINES", kept_lines);
  set_or_unset("COLUMNS", kept_columns);
  free(kept_lines);
  free(kept_columns);

  for (int i = 0; i < count; i++) sigaction(taken[i], &before[i], NULL);
  return screen;
}
