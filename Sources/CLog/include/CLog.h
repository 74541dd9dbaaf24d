#ifndef KIEM_CLOG_H
#define KIEM_CLOG_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// Whether this processor has an instruction for CRC-32C.
bool kiem_has_crc32c(void);

/// Takes bytes into the state of a CRC-32C by that instruction; to be called only where there is one.
uint32_t kiem_crc32c(uint32_t state, const uint8_t *bytes, size_t count);

/// Whether a file lies on a file system that other machines change without this kernel's knowing; true when nobody can tell.
bool kiem_is_remote(const char *path);

/// Whether /proc/self/exe names this program; false when a loader was started by hand, which is all that is named then.
bool kiem_is_started_by_kernel(void);

#endif
