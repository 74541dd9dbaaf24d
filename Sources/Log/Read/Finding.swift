package import Model

/// One thing about the files of a board that is not as it must be, and where.
package struct Finding: Hashable, Sendable {
  /// Below the board folder, or absolute when it lies elsewhere.
  package let file: String
  /// Where in the file, in bytes from its beginning; `nil` when it is about the whole file.
  package let offset: UInt64?
  /// What is wrong there.
  package let fact: Fact

  /// A finding made by hand; a journal makes its own.
  package init(file: String, offset: UInt64? = nil, fact: Fact) {
    self.file = file
    self.offset = offset
    self.fact = fact
  }

  /// What was found.
  package enum Fact: Hashable, Sendable {
    /// The file `board` is not one that Kiem wrote, or it is damaged.
    case boardDamaged
    /// The file `board` is gone.
    case boardMissing
    /// A line with wrong checksum or form; `copy` is where its bytes were put aside.
    case damaged(bytes: UInt64, copy: String?)
    /// A line longer than is read.
    case tooLong(bytes: UInt64)
    /// Bytes without an end in a segment that is followed by another one.
    case unfinished(bytes: UInt64)
    /// Events that must exist and were found nowhere.
    case missing(replica: ReplicaID, seqs: ClosedRange<UInt32>)
    /// Two different lines with the same id.
    case forked(EventID)
    /// A file became shorter.
    case shrunk(from: UInt64, to: UInt64)
    /// A line that was read before is not the same any more.
    case changed
    /// A file was put in the place of another.
    case replaced
    /// A segment that must be there is not.
    case missingSegment(UInt32)
    /// The segment is not as its successor says: other length or other bytes.
    case otherThanSealed
    /// The first line says that this file belongs elsewhere.
    case misplaced
    /// The first line does not say what the file is.
    case noHeader
    /// The first line announces a format this Kiem does not know.
    case newerFormat(Int)
    /// The file is another user's (`found`) than its folder (`expected`); both are user ids.
    case wrongOwner(expected: UInt32, found: UInt32)
    /// A symbolic link, where only a plain file or folder is read.
    case link
    /// The file has a second name somewhere.
    case severalNames
    /// A pipe, a device, a socket, a folder.
    case notAFile
    /// A name that no file of a board has.
    case oddName
    /// The system does not let it be read; `code` is its error number.
    case unreadable(code: Int32)
    /// My own last event is later than the clock says.
    case ownFuture(stamp: Stamp, now: Int64)
    /// My replica was copied, or my place in it is not what it was; a new one was taken.
    case newReplica(old: ReplicaID)
    /// An event that waited in the outbox cannot be read.
    case outboxDamaged
  }

  /// How loud it must be said.
  package enum Weight: Int, Comparable, Sendable {
    /// Worth knowing; nothing is wrong with the board.
    case notice
    /// Something is lost or refused until somebody looks.
    case damage
    /// Somebody or something changed what may never change.
    case alarm

    /// A notice is less than damage, damage less than an alarm.
    package static func < (left: Weight, right: Weight) -> Bool { left.rawValue < right.rawValue }
  }

  /// How bad this is, which follows from the fact alone.
  package var weight: Weight {
    switch fact {
    case .ownFuture, .newReplica, .noHeader: .notice
    case .forked, .shrunk, .changed, .replaced, .otherThanSealed, .misplaced, .wrongOwner: .alarm
    case .boardDamaged, .boardMissing, .damaged, .tooLong, .unfinished, .missing, .missingSegment,
      .newerFormat, .link, .severalNames, .notAFile, .oddName, .unreadable, .outboxDamaged:
      .damage
    }
  }
}
