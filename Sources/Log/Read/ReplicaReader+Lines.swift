import Model

extension ReplicaReader {
  func take(
    _ bytes: [UInt8], _ range: Range<Int>, _ offset: UInt64, _ index: Int, now: Int64
  ) {
    guard !marks[index].refused else { return }
    guard let line = Line(bytes, range) else {
      let scar = Scar(
        segment: marks[index].number, offset: offset, length: UInt64(range.count),
        hash: CRC32C.of(bytes, range))
      doubt(.line, marks[index].path, scar)
      return
    }
    let isRecord = isOfTheLog(bytes, line.kind)
    if isRecord, !takeRecord(line, bytes, index) { return }
    if !isRecord, !marks[index].hasLines { note(.noHeader, in: marks[index].path) }
    if !doubts.isEmpty, !(isRecord && bytes[line.kind].elementsEqual(KindName.scarred.utf8)) {
      confirmDoubts(before: marks[index].number)
    }
    marks[index].anchor = SegmentMark.Anchor(
      offset: offset, length: range.count, checksum: line.checksum)
    switch witness.see(seq: line.seq, checksum: line.checksum) {
    case .new: break
    case .duplicate: return
    case .forked:
      note(.forked(EventID(replica: replica, seq: line.seq)), in: marks[index].path, at: offset)
    }
    guard !isRecord else { return }
    let position = Position(file: marks[index].file, offset: offset).packed
    if Hold.mustWait(line.stamp, now: now), !ledger.mine.contains(replica),
      !ledger.accepted.holds(replica, line.seq)
    {
      ledger.hold.keep(line.stamp, at: position)
      return
    }
    ledger.see(line.stamp)
    ledger.delivered += 1
    found.append(Found(line: line, position: position))
  }

  /// Deals with the log's own lines; false when the file must not be read.
  private func takeRecord(_ line: Line, _ bytes: [UInt8], _ index: Int) -> Bool {
    if bytes[line.kind].elementsEqual(KindName.scarred.utf8) {
      if let scar = Scar(bytes, line.payload),
        let known = doubts.firstIndex(where: { $0.scar == scar })
      {
        doubts.remove(at: known)
        ledger.scars += 1
      }
      return true
    }
    guard bytes[line.kind].elementsEqual(KindName.opened.utf8) else { return true }
    guard let header = SegmentHeader(bytes, line.payload) else {
      distrust(index, .misplaced)
      return false
    }
    guard header.format <= BoardFolder.format else {
      distrust(index, .newerFormat(header.format))
      return false
    }
    guard
      header.board == ledger.board.id, header.replica == replica,
      header.audience == audience.folder, header.segment == marks[index].number
    else {
      distrust(index, .misplaced)
      return false
    }
    marks[index].previous = header.previous
    if let seal = header.previous, index > 0, marks[index - 1].number == marks[index].number - 1 {
      compare(marks[index - 1], with: seal)
    }
    return true
  }

  /// Compares a segment with what its successor says of it, as far as it has arrived.
  func compare(_ mark: SegmentMark, with seal: SegmentHeader.Seal) {
    guard !mark.refused, mark.size >= seal.length else { return }
    if seal.isCut {
      let before = doubts.count
      doubts.removeAll { $0.scar.segment == mark.number && $0.scar.offset >= seal.length }
      ledger.scars += before - doubts.count
    }
    var isSame = seal.isCut || mark.size == seal.length
    if isSame, verifies, let file = try? Descriptor(reading: mark.path) {
      isSame =
        (try? checksum(of: file, path: mark.path, from: 0, to: seal.length)) == seal.hash
    }
    if !isSame { note(.otherThanSealed, in: mark.path) }
  }
}

/// Whether a kind is one of the log's own, which begin with `log.`.
private func isOfTheLog(_ bytes: [UInt8], _ kind: Range<Int>) -> Bool {
  let at = kind.lowerBound
  return kind.count > 4 && bytes[at] == 108 && bytes[at + 1] == 111 && bytes[at + 2] == 103
    && bytes[at + 3] == 46
}

extension RawEvent {
  init(
    _ line: Line, _ bytes: [UInt8], replica: ReplicaID, audience: Audience, position: UInt64
  ) {
    self.init(
      key: EventKey(line, of: replica), checksum: line.checksum, audience: audience,
      position: position, target: line.target, bytes: bytes, kind: line.kind,
      payload: line.payload)
  }
}

extension EventKey {
  init(_ line: Line, of replica: ReplicaID) {
    self.init(
      stamp: line.stamp, replica: replica, seq: line.seq,
      salt: UInt16(truncatingIfNeeded: line.checksum))
  }
}
