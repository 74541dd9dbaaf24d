import Glibc

extension ReplicaReader {
  /// How far the log was read, for a snapshot; `nil` when what was read is not there any more.
  func kept() -> KeptLog? {
    var kept = KeptLog(path: path)
    for (index, mark) in marks.enumerated() {
      // What follows the last line feed of the last segment may still become a line.
      let length = index == current ? mark.scanner.offset : mark.size
      guard let hash = checksum(mark, length) else { return nil }
      kept.segments.append(
        KeptLog.Segment(
          number: mark.number, length: length, checksum: hash, hasLines: mark.hasLines,
          anchor: mark.anchor))
    }
    return kept
  }

  /// Whether every segment begins with the bytes that it had, and nothing makes it one that is not read.
  ///
  /// Linear in the bytes, but twenty times faster than reading the lines.
  func isAsKept(_ kept: KeptLog) -> Bool {
    guard let folder = Status(path: path), folder.isFolder, kept.segments.count <= marks.count
    else { return false }
    return zip(marks, kept.segments).enumerated().allSatisfy { index, pair in
      let (mark, segment) = pair
      guard mark.number == segment.number, let status = Status(path: mark.path),
        status.isRegular, status.links == 1, status.owner == folder.owner
      else { return false }
      // Only to the last one something may have been added.
      let isLast = index == kept.segments.count - 1
      return (isLast ? status.size >= segment.length : status.size == segment.length)
        && checksum(mark, segment.length) == segment.checksum
    }
  }

  /// Goes on where a snapshot says that the log was read to.
  func take(_ kept: KeptLog) {
    for (index, segment) in kept.segments.enumerated() { marks[index].take(segment) }
    current = max(0, kept.segments.count - 1)
  }

  private func checksum(_ mark: SegmentMark, _ length: UInt64) -> UInt32? {
    guard let file = try? Descriptor(reading: mark.path) else { return nil }
    return try? Log.checksum(of: file, path: mark.path, from: 0, to: length)
  }
}
