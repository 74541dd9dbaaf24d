#include "CLog.h"

#include <string.h>

#if defined(__x86_64__)

#include <cpuid.h>

bool kiem_has_crc32c(void) {
  unsigned a, b, c, d;
  return __get_cpuid(1, &a, &b, &c, &d) && (c & bit_SSE4_2);
}

#define TARGET __attribute__((target("sse4.2")))
#define EIGHT(state, word) (uint32_t)__builtin_ia32_crc32di(state, word)
#define ONE(state, byte) __builtin_ia32_crc32qi(state, byte)

#elif defined(__aarch64__)

#include <sys/auxv.h>

bool kiem_has_crc32c(void) {
  const unsigned long crc32 = 1 << 7;  // HWCAP_CRC32
  return (getauxval(AT_HWCAP) & crc32) != 0;
}

#define TARGET __attribute__((target("crc")))
#define EIGHT(state, word) __builtin_arm_crc32cd(state, word)
#define ONE(state, byte) __builtin_arm_crc32cb(state, byte)

#else

bool kiem_has_crc32c(void) { return false; }

#define TARGET
#define EIGHT(state, word) ((void)(word), state)
#define ONE(state, byte) ((void)(byte), state)

#endif

TARGET uint32_t kiem_crc32c(uint32_t state, const uint8_t *bytes, size_t count) {
  for (; count >= 8; bytes += 8, count -= 8) {
    uint64_t word;
    memcpy(&word, bytes, 8);
    state = EIGHT(state, word);
  }
  for (; count > 0; bytes++, count--) state = ONE(state, *bytes);
  return state;
}
