package import Model

/// What is said when files, the terminal or the surroundings are not as they must be.
package protocol FileWords: Sendable {
  /// What was found, what it means and what to do, each without a full stop at its end.
  func finding(_ fact: FileFact) -> FindingWords
  /// One sentence that says what is wrong and what to do.
  func problem(_ problem: Problem) -> String
  /// Why the system refused something, for the inside of a sentence.
  func reason(_ reason: SystemReason) -> String
  /// What a person sees whose Kiem stopped by a mistake of its own.
  var crashed: String { get }
  /// What a person sees who starts Kiem where no board is; the answers begin with d, n and q.
  var welcome: String { get }
  var welcomeQuestion: String { get }
  var boardTitleQuestion: String { get }
}

/// The three parts of a finding.
package struct FindingWords: Equatable, Sendable {
  package let what: String
  package let meaning: String
  package let remedy: String

  package init(_ what: String, _ meaning: String, _ remedy: String) {
    self.what = what
    self.meaning = meaning
    self.remedy = remedy
  }
}

/// What can be wrong with a file of a board, in the values that its sentence needs.
package enum FileFact: Equatable, Sendable {
  case boardDamaged
  case boardMissing
  case damaged(bytes: UInt64, copy: String?)
  case tooLong(bytes: UInt64)
  case unfinished(bytes: UInt64)
  case missing(replica: ReplicaID, seqs: ClosedRange<UInt32>)
  case forked(EventID)
  case shrunk(from: UInt64, to: UInt64)
  case changed
  case replaced
  case missingSegment(UInt32)
  case otherThanSealed
  case misplaced
  case noHeader
  case newerFormat(Int)
  case wrongOwner(expected: UInt32, found: UInt32)
  case link
  case severalNames
  case notAFile
  case oddName
  case unreadable(SystemReason)
  case ownFuture(Stamp)
  case newReplica
  case outboxDamaged
}

/// Why something could not be done.
package enum Problem: Equatable, Sendable {
  // A board
  case noBoard(from: String)
  case boardExists(String)
  case boardDamaged(String)
  case boardNewer(String, format: Int)
  case tooLong(bytes: Int, limit: Int)
  case unwritable(kind: String)
  case onlyReading
  case savingFailed(String, SystemReason)
  case notWritable(String, SystemReason)
  case rolledBack(String)
  case system(String, SystemReason)
  // The terminal
  case noTerminal
  case unusableTerminal(type: String)
  case terminalGone
  case terminalFailed(SystemReason)
  // What comes in and goes out
  case output(SystemReason)
  case input(SystemReason)
  case inputTooLong(limit: Int)
  case noTemporaryFile(folder: String)
  case textNotWritten(String)
  case noTerminalToEdit
  case editorFailed(name: String, status: Int32)
  case editedTooLong(limit: Int)
  // Choices
  case noLanguage(place: String, text: String)
  case noSetting(place: String, line: String)
  case noTheme(String, possible: String)
  case noHome
  case noPartnerToBe(String)
}

/// What the operating system says, as far as people meet it.
package enum SystemReason: Equatable, Sendable {
  case noSpace
  case notAllowed
  case readOnlyDisk
  case diskFailed
  case notThere
  case notAFolder
  case isAFolder
  case nameTooLong
  /// As the system puts it.
  case other(String)
}
