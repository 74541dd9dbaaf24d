#ifndef KIEM_CVTERM_H
#define KIEM_CVTERM_H

#include <stdint.h>
#include <vterm.h>

/// A cell of the emulator's screen: bit-fields, a union and macros, flattened.
typedef struct {
  uint32_t chars[VTERM_MAX_CHARS_PER_CELL];
  int width;
  bool bold, italic, underline, reverse;
  /// -1 the terminal's own, 0 to 255, or 0x1000000 and above RGB.
  int32_t foreground, background;
} kiem_cell;

static inline int32_t kiem_colour(const VTermColor *colour) {
  if (VTERM_COLOR_IS_DEFAULT_FG(colour) || VTERM_COLOR_IS_DEFAULT_BG(colour)) return -1;
  if (VTERM_COLOR_IS_INDEXED(colour)) return colour->indexed.idx;
  return 0x1000000 | (colour->rgb.red << 16) | (colour->rgb.green << 8) | colour->rgb.blue;
}

static inline bool kiem_get_cell(VTermScreen *screen, int row, int column, kiem_cell *out) {
  VTermScreenCell cell;
  VTermPos place = {row, column};
  if (!vterm_screen_get_cell(screen, place, &cell)) return false;
  for (int i = 0; i < VTERM_MAX_CHARS_PER_CELL; i++) out->chars[i] = cell.chars[i];
  out->width = cell.width;
  out->bold = cell.attrs.bold;
  out->italic = cell.attrs.italic;
  out->underline = cell.attrs.underline;
  out->reverse = cell.attrs.reverse;
  out->foreground = kiem_colour(&cell.fg);
  out->background = kiem_colour(&cell.bg);
  return true;
}

#endif
