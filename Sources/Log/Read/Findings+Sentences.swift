import Model

extension Finding {
  /// What was found, what it means and what to do, each without a full stop at its end.
  package var sentences: (what: String, meaning: String, remedy: String) {
    let place = file.harmless() + (offset.map { ":\($0)" } ?? "")
    let (what, meaning, remedy) = fact.sentences
    return ("\(place): \(what)", meaning, remedy)
  }
}

extension Finding.Fact {
  fileprivate var sentences: (String, String, String) {
    switch self {
    case .damaged, .tooLong, .unfinished, .missing, .missingSegment, .outboxDamaged: loss
    case .forked, .shrunk, .changed, .replaced, .otherThanSealed, .misplaced: alarm
    case .wrongOwner, .link, .severalNames, .notAFile, .oddName, .unreadable: refusal
    case .noHeader, .newerFormat, .ownFuture, .newReplica: notice
    }
  }

  private var loss: (String, String, String) {
    switch self {
    case .damaged(let bytes, let copy):
      (
        "a line of \(bytes) bytes is damaged" + (copy.map { " (copy: \($0.harmless()))" } ?? ""),
        "one event, or a batch of them, cannot be read here; everything else can",
        "synchronise with someone who has the board, or put this file back from a backup"
      )
    case .tooLong(let bytes):
      (
        "a line of \(bytes) bytes is longer than any that Kiem writes", "it was passed over",
        "ask the writer of this log what put it there"
      )
    case .unfinished(let bytes):
      (
        "\(bytes) bytes at the end were never finished",
        "a write was cut off, and its writer went on in the next file without saying so",
        "nothing that was reported as saved should be missing; ask the writer to look"
      )
    case .missing(let replica, let seqs):
      (
        seqs.count == 1
          ? "event \(seqs.lowerBound) of \(replica) is nowhere"
          : "events \(seqs.lowerBound) to \(seqs.upperBound) of \(replica) are nowhere",
        "they were lost, or they have not arrived yet",
        "synchronise with the writer, or put the file back from a backup"
      )
    case .missingSegment(let number):
      (
        "file \(number) of this log is not there",
        "everything in it is missing until it comes",
        "synchronise with the writer, or put the file back from a backup"
      )
    default:
      (
        "an event that waits here cannot be read", "it was not added to the board",
        "look at the file: its text may still be legible; then remove it"
      )
    }
  }

  private var alarm: (String, String, String) {
    switch self {
    case .forked(let id):
      (
        "there are two different events \(id)",
        "this log was copied and written to in two places, or someone forged a line; both count",
        "ask its writer; a Kiem that opens the copy takes a new name for itself"
      )
    case .shrunk(let from, let to):
      (
        "the log was \(from) bytes long and has \(to) now",
        "something put an older copy in its place; what was read stays, the file is not read on",
        "find out what did it (a backup, a synchroniser), then restore the longer file"
      )
    case .changed:
      (
        "a line that was read before is not the same any more",
        "someone changed what may never change; what was read stays, the file is not read on",
        "compare the file with a backup"
      )
    case .replaced:
      (
        "another file stands in its place", "what was read stays, the new one is not read",
        "find out what did it; then open the board again"
      )
    case .otherThanSealed:
      (
        "the file is not as the next one says it was", "lines were lost, changed or added in it",
        "compare the file with a backup or with another host's copy"
      )
    default:
      (
        "the file says that it belongs elsewhere",
        "it is another board's, another writer's or another audience's; it is not read",
        "move it back to where it came from"
      )
    }
  }

  private var refusal: (String, String, String) {
    switch self {
    case .wrongOwner(let expected, let found):
      (
        "the file belongs to user \(found), its folder to user \(expected)",
        "someone else may have written it; it is not read", "ask both users; then remove it"
      )
    case .link:
      (
        "a link stands where a file or folder must be",
        "it could lead anywhere; it is not followed",
        "replace it by what it leads to"
      )
    case .severalNames:
      (
        "the file has another name elsewhere (a hard link)",
        "it could be changed from there; it is not read",
        "replace it by a copy of itself"
      )
    case .notAFile:
      (
        "there is a pipe, a device or a folder where a file must be, or the reverse",
        "it is not read", "remove it"
      )
    case .oddName:
      (
        "this is not a name that Kiem gives", "it is not read",
        "a conflict copy of a synchroniser can be removed when its events are on the board"
      )
    default:
      (
        "it cannot be read" + (code.map { " (error \($0))" } ?? ""),
        "what is in it is not on the board", "look at its permissions, or at the disk"
      )
    }
  }

  private var notice: (String, String, String) {
    switch self {
    case .noHeader:
      (
        "the file does not begin by saying what it is", "its first line was lost; the rest is read",
        "nothing needs to be done if no other loss is reported"
      )
    case .newerFormat(let format):
      (
        "the file is written in format \(format)", "this Kiem cannot read it",
        "install a newer Kiem"
      )
    case .ownFuture(let stamp, _):
      (
        "your own last event is stamped \(stamp), which is later than this machine's clock",
        "the clock was ahead then, or is behind now; new events go on after that moment",
        "set the clock right"
      )
    default:
      (
        "your log here was copied or put back, so you write under a new name from now on",
        "everything written before stays on the board", "nothing needs to be done"
      )
    }
  }

  private var code: Int32? {
    if case .unreadable(let code) = self { return code }
    return nil
  }
}
