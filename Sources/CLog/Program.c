#include "CLog.h"

#include <sys/auxv.h>

// The kernel tells where it put a program's loader (getauxval(3)). There is none when the loader itself was started as the
// program, with the path of the other one as its argument.
bool kiem_is_started_by_kernel(void) { return getauxval(AT_BASE) != 0; }
