#include "CLog.h"

#include <sys/vfs.h>

bool kiem_is_remote(const char *path) {
  struct statfs status;
  if (statfs(path, &status) != 0) return true;
  // Each file system has a number of its own (statfs(2)); virtiofs has that of FUSE.
  switch ((uint32_t)status.f_type) {
    case 0x00006969:  // NFS
    case 0x0000517B:  // SMB
    case 0xFF534D42:  // CIFS
    case 0xFE534D42:  // SMB 2
    case 0x65735546:  // FUSE
    case 0x01021997:  // 9P
    case 0x5346414F:  // AFS
    case 0x6B414653:  // AFS
    case 0x00C36400:  // Ceph
    case 0x786F4256:  // VirtualBox
    case 0x01161970:  // GFS2
      return true;
    default:
      return false;
  }
}
