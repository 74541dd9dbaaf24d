import Glibc
import Interface
import Log
import Model
import Terminal

extension Complaint {
  /// The one place where a failing log becomes a sentence.
  init(_ error: LogError) {
    switch error {
    case .notFound(let path):
      self.init(
        "There is no board at \(path.harmless()) or above it. «kiem new PATH» makes one, «kiem demo» shows one."
      )
    case .exists(let path):
      self.init("\(path.harmless()) is there already; nothing was changed. Choose another place.")
    case .damagedBoard(let path):
      self.init(
        "\(path.harmless()) is not a board file that Kiem wrote, or it is damaged. Put it back from a copy of the board: it never changes."
      )
    case .newerFormat(let path, let major):
      self.init(
        "\(path.harmless()) was made by a newer Kiem (format \(major)). Install that one to open it."
      )
    case .tooLong(_, let bytes, let limit):
      self.init(
        "That is too long: \(bytes) bytes, and at most \(limit) fit. Shorten it, or put it in a document and link that."
      )
    case .unwritable(let kind):
      self.init("«\(kind.harmless())» cannot be written to a log. Nothing was changed.")
    case .readOnly(.openedForReading):
      self.init(
        "This board can only be read here: a newer Kiem wrote something that must be understood first. Nothing was changed."
      )
    case .readOnly(.savingFailed(let path, let code)):
      self.init(
        "The disk refuses to save to \(path.harmless()): \(Complaint.reason(code)). Free or repair the disk, then start again."
      )
    case .readOnly(.notWritable(let path, let code)):
      self.init(
        "You may not write to \(path.harmless()): \(Complaint.reason(code)). Ask the owner for write access."
      )
    case .rolledBack(let file):
      self.init(
        "\(file.harmless()) is shorter or other than what you wrote: something put an older copy in its place. Nothing was written; «kiem check» says more."
      )
    case .system(_, let path, ENOSPC), .system(_, let path, EDQUOT):
      self.init(
        "The disk is full: \(path.harmless()) cannot be written. Make room, then do it again.")
    case .system(let call, let path, let code):
      self.init("\(path.harmless()): \(Complaint.reason(code)) (\(call)).")
    }
  }

  init(_ error: TerminalError) {
    switch error {
    case .notATerminal:
      self.init(
        "Kiem shows its board in a terminal, and this is none. «kiem list» and «kiem help» work everywhere."
      )
    case .cannotDraw(let type), .noDescription(let type):
      self.init(
        "The terminal type «\(type.harmless())» is not known or cannot move its cursor. Set TERM, for example to xterm-256color."
      )
    case .hungUp: self.init("The terminal is gone.")
    case .system(let call, let number):
      self.init("The terminal cannot be used: \(Complaint.reason(number)) (\(call)).")
    }
  }

  private static func reason(_ code: Int32) -> String { String(cString: strerror(code)) }
}
