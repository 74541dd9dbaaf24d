import Glibc

extension ReplicaReader {
  /// How far the log was read, for a snapshot; without checksums, because those take time.
  var kept: KeptLog {
    let segments = marks.enumerated().map { index, mark in
      KeptLog.Segment(
        number: mark.number,
        // What follows the last line feed of the last segment may still become a line.
        length: index == current ? mark.scanner.offset : mark.size,
        anchor: mark.anchor)
    }
    return KeptLog(path: path, segments: segments)
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
        && segment.checksum(in: path) == segment.checksum
    }
  }

  /// Goes on where a snapshot says that the log was read to.
  func take(_ kept: KeptLog) {
    for (index, segment) in kept.segments.enumerated() { marks[index].take(segment) }
    current = max(0, kept.segments.count - 1)
  }
}

extension KeptLog {
  /// Works out the checksums; false when what was read is not there any more.
  mutating func seal() -> Bool {
    for index in segments.indices {
      guard let sum = segments[index].checksum(in: path) else { return false }
      segments[index].checksum = sum
    }
    return true
  }
}

extension KeptLog.Segment {
  /// The checksum of as many bytes of the segment in that folder as were read.
  fileprivate func checksum(in folder: String) -> UInt32? {
    let path = folder + "/" + Names.segment(number)
    guard let file = try? Descriptor(reading: path) else { return nil }
    return try? Log.checksum(of: file, path: path, from: 0, to: length)
  }
}
