#ifndef KIEM_CNCURSES_H
#define KIEM_CNCURSES_H
#define NCURSES_WIDECHAR 1
#include <curses.h>
#endif
