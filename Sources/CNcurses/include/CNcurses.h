#ifndef KIEM_CNCURSES_H
#define KIEM_CNCURSES_H

// Without this the header leaves cchar_t and its functions out: it looks at
// _XOPEN_SOURCE, which Swift's importer does not set.
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <stdio.h>
#include <termios.h>

// Globals and macros that Swift does not import, as functions.

static inline WINDOW *kiem_stdscr(void) { return stdscr; }
static inline WINDOW *kiem_curscr(void) { return curscr; }
static inline int kiem_lines(void) { return LINES; }
static inline int kiem_columns(void) { return COLS; }
static inline int kiem_colours(void) { return COLORS; }
static inline int kiem_pairs(void) { return COLOR_PAIRS; }

static const attr_t KIEM_BOLD = WA_BOLD;
static const attr_t KIEM_DIM = WA_DIM;
static const attr_t KIEM_ITALIC = WA_ITALIC;
static const attr_t KIEM_UNDERLINE = WA_UNDERLINE;
static const attr_t KIEM_REVERSE = WA_REVERSE;

/// A cell with one character in the given look; its character may be overwritten afterwards.
static inline cchar_t kiem_cell(attr_t attributes, int pair) {
  cchar_t cell;
  wchar_t text[2] = {L' ', 0};
  setcchar(&cell, text, attributes, 0, &pair);
  return cell;
}

/// A string capability of the terminal, or null when it has none.
static inline const char *kiem_capability(const char *name) {
  const char *value = tigetstr(name);
  return value == (const char *)-1 ? NULL : value;
}

/// The sequence that moves the cursor, or null.
static inline const char *kiem_cursor_address(int line, int column) {
  const char *address = kiem_capability("cup");
  return address ? tparm(address, line, column) : NULL;
}

/// Columns of a character in the current locale, -1 when it has no width.
int kiem_wcwidth(unsigned int scalar);

/// An anonymous file in memory, close-on-exec; -1 with errno when there is none.
int kiem_memory_file(void);

/// newterm for a screen of this size, drawn into `file`; signal handlers stay as they were.
SCREEN *kiem_newterm(const char *type, FILE *file, int columns, int lines);

// What gives the terminal back when no deinit runs: at exit() and on a signal that ends the program.

/// From now on `exit` and deadly signals write `text` to `terminal` and set its modes to `original`.
void kiem_guard_arm(int terminal, const struct termios *original, const char *text, size_t length,
                    const char *sentence, size_t sentence_length);
/// The terminal has been given back: nothing is left to do.
void kiem_guard_disarm(void);

/// While the screen is taken, what is written to standard error would tear it: it is kept in memory.
void kiem_hold_errors(void);
/// Standard error is the terminal again; what was held is written, stripped of controls.
void kiem_release_errors(void);

// Signals that the program's own loop answers.

/// Takes the signals; a descriptor that becomes readable when one arrived, or -1 with errno.
int kiem_signals_open(void);
/// Gives the signals back to who had them.
void kiem_signals_close(void);
/// The signals that arrived since the last call, a bit for each number.
unsigned long kiem_signals_take(void);
/// Whether a signal that ends the program waits to be taken.
bool kiem_signals_ending(void);
/// Another program gets the terminal: the signals its keys send are not for this one, except that both stop together.
void kiem_signals_lend(void);
void kiem_signals_reclaim(void);
/// Stops all processes of this job, as control-z does in a program without a screen; returns when it goes on.
void kiem_stop_job(void);

#endif
