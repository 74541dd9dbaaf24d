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
  /// Below the welcome: what waits for one of its letters.
  var welcomeQuestion: String { get }
  /// In front of the title of a new board.
  var boardTitleQuestion: String { get }
}

/// The three parts of a finding.
package struct FindingWords: Equatable, Sendable {
  /// What is there.
  package let what: String
  /// What that means for the board.
  package let meaning: String
  /// What a person can do.
  package let remedy: String

  /// What is there, what it means and what to do, in this order.
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
  /// So many bytes are no line; where their copy was put, if it was.
  case damaged(bytes: UInt64, copy: String?)
  /// A line of so many bytes.
  case tooLong(bytes: UInt64)
  /// So many bytes at the end that will never become a line.
  case unfinished(bytes: UInt64)
  /// Numbers of a replica that no file has.
  case missing(replica: ReplicaID, seqs: ClosedRange<UInt32>)
  /// A name that two different lines have.
  case forked(EventID)
  /// Sizes in bytes, before and now.
  case shrunk(from: UInt64, to: UInt64)
  case changed
  case replaced
  /// The number of the file that is not there.
  case missingSegment(UInt32)
  case otherThanSealed
  case misplaced
  case noHeader
  /// The format it has.
  case newerFormat(Int)
  /// Account numbers: of the folder and of the file.
  case wrongOwner(expected: UInt32, found: UInt32)
  case link
  case severalNames
  case notAFile
  case oddName
  /// Why it cannot be read.
  case unreadable(SystemReason)
  /// The latest moment that an own event names.
  case ownFuture(Stamp)
  case newReplica
  case outboxDamaged
}

/// Why something could not be done.
package enum Problem: Error, Equatable {
  // A board
  /// No board there or above.
  case noBoard(from: String)
  /// A word that is neither a command nor a board, and the command that it nearly is.
  case noCommand(String, meant: String?)
  /// A new board would stand on something.
  case boardExists(String)
  /// The machine knows no such group.
  case noGroup(String)
  /// The person is not in that group.
  case notInGroup(String)
  /// The file that names the board is not one that Kiem wrote.
  case boardDamaged(String)
  /// The file that names the board, and the format it has.
  case boardNewer(String, format: Int)
  /// A record of so many bytes, where at most `limit` fit.
  case tooLong(bytes: Int, limit: Int)
  /// The kind of an event that cannot be written.
  case unwritable(kind: String)
  case onlyReading
  case nowhereToRemember
  /// A file, and what the disk said when it was to be saved.
  case savingFailed(String, SystemReason)
  /// A place where this account may not write, and why.
  case notWritable(String, SystemReason)
  /// A file of mine that is other than what I wrote.
  case rolledBack(String)
  /// A log of mine to which nothing can be added, because its last line has the last number.
  case numbersUsedUp(String)
  /// A place, and what the system said.
  case system(String, SystemReason)
  // The terminal
  case noTerminal
  /// The terminal's type.
  case unusableTerminal(type: String)
  case terminalGone
  /// What the system said of the terminal.
  case terminalFailed(SystemReason)
  // What comes in and goes out
  /// What the system said when something was to be printed.
  case output(SystemReason)
  /// What the system said when standard input was read.
  case input(SystemReason)
  /// More than `limit` bytes on standard input.
  case inputTooLong(limit: Int)
  /// The folder where a text for the editor could not be put.
  case noTemporaryFile(folder: String)
  /// The file that could not be written for the editor.
  case textNotWritten(String)
  case noTerminalToEdit
  /// The editor, the status with which it ended, and where what was written there is kept.
  case editorFailed(name: String, status: Int32, kept: String?)
  /// More than `limit` bytes came back from the editor, and where they are kept.
  case editedTooLong(limit: Int, kept: String)
  /// What was written is no UTF-8, and where it is kept.
  case editedNoText(kept: String)
  // Choices
  /// The file with the line of the configuration that is wrong, and what is.
  case setting(place: String, SettingProblem)
  /// The name, and those that there are.
  case noTheme(String, possible: String)
  /// The same, where a file or a variable chose it.
  case noThemeThere(place: String, String, possible: String)
  /// The file with the line that is wrong, and what is.
  case badTheme(place: String, ThemeError)
  case noHome
  /// The name that somebody wants to act under.
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
