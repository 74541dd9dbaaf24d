import Model

extension English {
  package func finding(_ fact: FileFact) -> FindingWords {
    switch fact {
    case .boardDamaged:
      FindingWords(
        "this is not a board file that Kiem wrote, or it is damaged",
        "the board cannot be opened; its logs were checked all the same",
        "put it back from a copy of the board: it never changes")
    case .boardMissing:
      FindingWords(
        "the file that makes this folder a board is not there",
        "the board cannot be opened; its logs were checked all the same",
        "put it back from a copy of the board: it never changes")
    case .damaged(let bytes, let copy):
      FindingWords(
        "a line of \(bytes) bytes is damaged" + (copy.map { " (copy: \($0))" } ?? ""),
        "one event, or a batch of them, cannot be read here; everything else can",
        "synchronise with someone who has the board, or put this file back from a backup")
    case .tooLong(let bytes):
      FindingWords(
        "a line of \(bytes) bytes is longer than any that Kiem writes", "it was passed over",
        "ask the writer of this log what put it there")
    case .unfinished(let bytes):
      FindingWords(
        "\(bytes) bytes at the end were never finished",
        "a write was cut off, and its writer went on in the next file without saying so",
        "nothing that was reported as saved should be missing; ask the writer to look")
    case .missing(let replica, let seqs):
      FindingWords(
        seqs.count == 1
          ? "event \(seqs.lowerBound) of \(replica) is nowhere"
          : "events \(seqs.lowerBound) to \(seqs.upperBound) of \(replica) are nowhere",
        "they were lost, or they have not arrived yet",
        "synchronise with the writer, or put the file back from a backup")
    case .forked(let id):
      FindingWords(
        "there are two different events \(id)",
        "this log was copied and written to in two places, or someone forged a line; both count",
        "ask its writer; a Kiem that opens the copy takes a new name for itself")
    case .shrunk(let from, let to):
      FindingWords(
        "the log was \(from) bytes long and has \(to) now",
        "something put an older copy in its place; what was read stays, the file is not read on",
        "find out what did it (a backup, a synchroniser), then restore the longer file")
    case .changed:
      FindingWords(
        "a line that was read before is not the same any more",
        "someone changed what may never change; what was read stays, the file is not read on",
        "compare the file with a backup")
    case .replaced:
      FindingWords(
        "another file stands in its place", "what was read stays, the new one is not read",
        "find out what did it; then open the board again")
    case .missingSegment(let number):
      FindingWords(
        "file \(number) of this log is not there", "everything in it is missing until it comes",
        "synchronise with the writer, or put the file back from a backup")
    case .otherThanSealed:
      FindingWords(
        "the file is not as the next one says it was", "lines were lost, changed or added in it",
        "compare the file with a backup or with another host's copy")
    case .misplaced:
      FindingWords(
        "the file says that it belongs elsewhere",
        "it is another board's, another writer's or another audience's; it is not read",
        "move it back to where it came from")
    case .noHeader:
      FindingWords(
        "the file does not begin by saying what it is",
        "its first line was lost; the rest is read",
        "nothing needs to be done if no other loss is reported")
    case .newerFormat(let format):
      FindingWords(
        "the file is written in format \(format)", "this Kiem cannot read it",
        "install a newer Kiem")
    case .wrongOwner(let expected, let found):
      FindingWords(
        "the file belongs to user \(found), its folder to user \(expected)",
        "someone else may have written it; it is not read", "ask both users; then remove it")
    case .link:
      FindingWords(
        "a link stands where a file or folder must be",
        "it could lead anywhere; it is not followed", "replace it by what it leads to")
    case .severalNames:
      FindingWords(
        "the file has another name elsewhere (a hard link)",
        "it could be changed from there; it is not read", "replace it by a copy of itself")
    case .notAFile:
      FindingWords(
        "there is a pipe, a device or a folder where a file must be, or the reverse",
        "it is not read", "remove it")
    case .oddName:
      FindingWords(
        "this is not a name that Kiem gives", "it is not read",
        "a conflict copy of a synchroniser can be removed when its events are on the board")
    case .unreadable(let reason):
      FindingWords(
        "it cannot be read (\(self.reason(reason)))", "what is in it is not on the board",
        "look at its permissions, or at the disk")
    case .ownFuture(let stamp):
      FindingWords(
        "your own last event is stamped \(stamp), which is later than this machine's clock",
        "the clock was ahead then, or is behind now; new events go on after that moment",
        "set the clock right")
    case .newReplica:
      FindingWords(
        "your log here was copied or put back, so you write under a new name from now on",
        "everything written before stays on the board", "nothing needs to be done")
    case .outboxDamaged:
      FindingWords(
        "an event that waits here cannot be read", "it was not added to the board",
        "look at the file: its text may still be legible; then remove it")
    }
  }

  package func problem(_ problem: Problem) -> String {
    switch problem {
    case .noBoard(let path):
      "There is no board at \(path) or above it. «kiem new PATH» makes one, «kiem demo» shows one, «kiem help» lists all commands."
    case .noCommand(let word, let meant):
      "There is no command and no board «\(word)». "
        + (meant.map { didYouMean("kiem " + $0) + " " } ?? "") + "«kiem help» lists all commands."
    case .boardExists(let path):
      "\(path) is there already; nothing was changed. Choose another place."
    case .boardDamaged(let path):
      "\(path) is not a board file that Kiem wrote, or it is damaged. Put it back from a copy of the board: it never changes. «kiem check» looks at the rest."
    case .boardNewer(let path, let format):
      "\(path) was made by a newer Kiem (format \(format)). Install that one to open it."
    case .tooLong(let bytes, let limit):
      "That is too long: \(bytes) bytes, and at most \(limit) fit. Shorten it, or put it in a document and link that."
    case .unwritable(let kind):
      "«\(kind)» cannot be written to a log. Nothing was changed."
    case .onlyReading:
      "This board can only be read here: a newer Kiem wrote something that must be understood first. Nothing was changed."
    case .nowhereToRemember:
      "There is no home folder in which Kiem could remember which log is yours, so nothing was written. Set HOME."
    case .savingFailed(let path, let reason):
      "The disk refuses to save to \(path): \(self.reason(reason)). Free or repair the disk, then start again."
    case .notWritable(let path, let reason):
      "You may not write to \(path): \(self.reason(reason)). Ask the owner for write access."
    case .rolledBack(let file):
      "\(file) is shorter or other than what you wrote: something put an older copy in its place. Nothing was written; «kiem check» says more."
    case .numbersUsedUp(let log):
      "\(log) has used the last number that a line can have, so nothing was written. Copy the board with «cp -r» and open the copy: you write under a new name there, and everything is still on it."
    case .system(let path, .noSpace):
      "The disk is full: \(path) cannot be written. Make room, then do it again."
    case .system(let path, let reason): "\(path): \(self.reason(reason))."
    case .noTerminal:
      "Kiem shows its board in a terminal, and this is none. «kiem list» and «kiem help» work everywhere."
    case .unusableTerminal(let type):
      "The terminal type «\(type)» is not known or cannot move its cursor. Set TERM, for example to xterm-256color."
    case .terminalGone: "The terminal is gone."
    case .terminalFailed(let reason): "The terminal cannot be used: \(self.reason(reason))."
    case .output(let reason): "The output cannot be written: \(self.reason(reason))."
    case .input(let reason): "The input cannot be read: \(self.reason(reason))."
    case .inputTooLong(let limit): "The input is longer than \(limit) bytes. Give it in parts."
    case .noGroup(let name):
      "There is no group «\(name)» on this machine. «getent group» lists them."
    case .notInGroup(let name):
      "You are not in the group «\(name)», so you cannot share with it. Who manages the machine adds you: «adduser YOU \(name)», then log in again."
    case .noTemporaryFile(let folder):
      "No temporary file could be made in \(folder): set TMPDIR to a folder you may write to."
    case .textNotWritten(let path):
      "The text could not be written to \(path): is the disk full?"
    case .noTerminalToEdit:
      "There is no terminal here to edit in. Give a field, such as --title, or set EDITOR."
    case .editorFailed(let name, let status, nil):
      "The editor «\(name)» ended with status \(status); the text is as it was. Set VISUAL or EDITOR."
    case .editorFailed(let name, let status, let kept?):
      "«\(name)» ended with status \(status); what you wrote is in \(kept)."
    case .editedTooLong(let limit, let kept):
      "Too long for a card (at most \(limit) bytes); it is in \(kept)."
    case .editedNoText(let kept):
      "That is no text in UTF-8, so it is not on the card but in \(kept)."
    case .setting(let place, let problem): "\(place): \(setting(problem))"
    case .noTheme(let name, let possible):
      "There is no theme «\(name)»; possible are \(possible)." + nearly(name, possible)
    case .noThemeThere(let place, let name, let possible):
      "\(place): there is no theme «\(name)»; possible are \(possible)."
        + nearly(name, possible)
    case .badTheme(let place, let error): "\(place): \(theme(error))"
    case .noHome: "There is no home folder to put the demo in. Say where with --at PATH."
    case .noPartnerToBe(let name):
      "There is no partner «\(name)» on this board. «kiem partner» lists them; without --as Kiem asks."
    }
  }

  package func reason(_ reason: SystemReason) -> String {
    switch reason {
    case .noSpace: "no space left"
    case .notAllowed: "not allowed"
    case .readOnlyDisk: "the disk is read-only"
    case .diskFailed: "the disk failed"
    case .notThere: "it is not there"
    case .notAFolder: "a part of the path is no folder"
    case .isAFolder: "it is a folder"
    case .nameTooLong: "the name is too long"
    case .other(let text): text
    }
  }

  package var crashed: String {
    "Kiem stopped because of a mistake of its own. Everything you did is saved."
  }

  package var welcome: String {
    """
    Kiem is a board on which people write down problems and opportunities together, and make something of them.
    There is no board here yet.

      d   look at the demo board
      n   make a new board here
      q   do nothing
    """
  }

  package var welcomeQuestion: String { "What would you like?" }
  package var boardTitleQuestion: String { "What is the board called?" }
}
