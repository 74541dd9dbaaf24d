import Glibc
import Interface
import Log
import Model
import Terminal

/// One sentence that says what is wrong and what to do, for standard error.
struct Complaint: Error, CustomStringConvertible {
  let description: String
  /// How the program ends: 1 for what could not be done, 2 for what was not understood.
  let status: Int32

  init(_ sentence: String) { (description, status) = (sentence, 1) }

  /// A command, an option or a word that means nothing.
  init(notUnderstood sentence: String) { (description, status) = (sentence, 2) }

  /// The one place where a failure becomes a sentence, in the language of whoever reads it.
  init(_ problem: Problem, _ words: any Words) {
    let sentence = words.problem(problem).harmless()
    if case .noCommand = problem { self.init(notUnderstood: sentence) } else { self.init(sentence) }
  }

  init(_ error: DeskError, _ names: Names) {
    switch error {
    case .log(let error): self.init(error, names.words)
    case .notNow(let refusal): self.init(names.notNow(refusal, now: Clock.now).harmless())
    case .hidden(let partner):
      self.init(names.words.takesPartUnseen(names.partner(partner)).harmless())
    }
  }

  init(_ error: LogError, _ words: any Words) { self.init(Problem(error), words) }
  init(_ error: TerminalError, _ words: any Words) { self.init(Problem(error), words) }
}

extension Problem {
  init(_ error: LogError) {
    self =
      switch error {
      case .notFound(let path): .noBoard(from: path)
      case .exists(let path): .boardExists(path)
      case .damagedBoard(let path): .boardDamaged(path)
      case .newerFormat(let path, let major): .boardNewer(path, format: major)
      case .tooLong(_, let bytes, let limit): .tooLong(bytes: bytes, limit: limit)
      case .unwritable(let kind): .unwritable(kind: kind)
      case .readOnly(.openedForReading): .onlyReading
      case .readOnly(.noPlaces): .nowhereToRemember
      case .readOnly(.savingFailed(let path, let code)): .savingFailed(path, SystemReason(code))
      case .readOnly(.notWritable(let path, let code)): .notWritable(path, SystemReason(code))
      case .rolledBack(let file): .rolledBack(file)
      case .numbersUsedUp(let log): .numbersUsedUp(log)
      case .system(_, let path, let code): .system(path, SystemReason(code))
      }
  }

  /// The one place where a terminal that cannot be used becomes a sentence.
  init(_ error: TerminalError) {
    self =
      switch error {
      case .notATerminal: .noTerminal
      case .cannotDraw(let type), .noDescription(let type): .unusableTerminal(type: type)
      case .hungUp: .terminalGone
      case .system(_, let number): .terminalFailed(SystemReason(number))
      }
  }
}

extension SystemReason {
  /// Of an error number.
  init(_ code: Int32) {
    self =
      switch code {
      case ENOSPC, EDQUOT: .noSpace
      case EACCES, EPERM: .notAllowed
      case EROFS: .readOnlyDisk
      case EIO: .diskFailed
      case ENOENT: .notThere
      case ENOTDIR: .notAFolder
      case EISDIR: .isAFolder
      case ENAMETOOLONG: .nameTooLong
      default: .other(String(cString: strerror(code)))
      }
  }
}

extension Finding {
  /// What was found and where, what it means and what to do.
  func told(_ words: any Words) -> FindingWords {
    let told = words.finding(FileFact(fact))
    let place = file.harmless() + (offset.map { ":\($0)" } ?? "")
    return FindingWords("\(place): \(told.what.harmless())", told.meaning, told.remedy)
  }
}

extension FileFact {
  init(_ fact: Finding.Fact) {
    self =
      switch fact {
      case .boardDamaged: .boardDamaged
      case .boardMissing: .boardMissing
      case .damaged(let bytes, let copy): .damaged(bytes: bytes, copy: copy)
      case .tooLong(let bytes): .tooLong(bytes: bytes)
      case .unfinished(let bytes): .unfinished(bytes: bytes)
      case .missing(let replica, let seqs): .missing(replica: replica, seqs: seqs)
      case .forked(let id): .forked(id)
      case .shrunk(let from, let to): .shrunk(from: from, to: to)
      case .changed: .changed
      case .replaced: .replaced
      case .missingSegment(let number): .missingSegment(number)
      case .otherThanSealed: .otherThanSealed
      case .misplaced: .misplaced
      case .noHeader: .noHeader
      case .newerFormat(let format): .newerFormat(format)
      case .wrongOwner(let expected, let found): .wrongOwner(expected: expected, found: found)
      case .link: .link
      case .severalNames: .severalNames
      case .notAFile: .notAFile
      case .oddName: .oddName
      case .unreadable(let code): .unreadable(SystemReason(code))
      case .ownFuture(let stamp, _): .ownFuture(stamp)
      case .newReplica: .newReplica
      case .outboxDamaged: .outboxDamaged
      }
  }
}
