import Glibc

/// Memory for a large board, in pages of two megabytes where the kernel has them.
///
/// Reading a long log touches some twenty megabytes for the first time. In pages of four kilobytes the kernel is called
/// five thousand times for that, which takes a fifth of the whole start.
enum Memory {
  /// Logs longer than this are worth it, in bytes; a usual board stays as small as it is.
  private static let worthwhile: UInt64 = 4 << 20
  /// Just below the largest block that the heap learns to keep to itself.
  private static let most: UInt64 = 31 << 20

  /// Prepares for reading `length` bytes of log.
  ///
  /// Does nothing that could fail: without large pages everything only takes longer.
  static func expect(_ length: UInt64) {
    guard length > worthwhile else { return }
    // Twice: the first block is mapped by itself, and freeing it tells malloc to take such blocks from the heap from now on
    // and to keep them there (mallopt(3), M_MMAP_THRESHOLD). The second is the heap that the board will grow into.
    for _ in 0..<2 {
      guard let block = malloc(Int(most)) else { return }
      let page = 4096
      let start = (Int(bitPattern: block) + page - 1) / page * page
      if let aligned = UnsafeMutableRawPointer(bitPattern: start) {
        madvise(aligned, Int(most) - page, MADV_HUGEPAGE)
      }
      free(block)
    }
  }
}
