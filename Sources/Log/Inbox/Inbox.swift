import Glibc
package import Model

/// The folder of a board into which anybody may drop a text that is to become a card.
///
/// A file is claimed by a name that holds the id its card will have; the card is written with that id, and then the file
/// goes. Whatever ends in between, whoever comes next finds a claimed file and knows whether its card is there. Two who write
/// the same card at once write one card.
package struct Inbox {
  /// Longer texts are documents and no cards; also with everything escaped they fit a line of the log.
  package static let longest = 16_384
  /// More are not taken at one look: whoever sits at the screen does not wait for a thousand.
  package static let most = 20
  /// A file counts as written to its end when nothing touched it for so many seconds.
  package static let quiet: Int64 = 2

  private let path: String
  private let system: System
  private static let claimed = ".taken."
  private static let changed = ".changed."

  /// The inbox of a board, which need not be there.
  package init(_ board: BoardFolder, system: System = .live) {
    path = board.path + "/" + Names.inbox
    self.system = system
  }

  /// What came of a look.
  package struct Outcome: Equatable, Sendable {
    /// The cards that are in the log now.
    package var taken: [CardID] = []
    /// What cannot become a card.
    package var odd: [Odd] = []
    /// Whether something may still be being written: look again in a moment.
    package var isEarly = false
    /// Whether there is more: look again at once.
    package var hasMore = false
    /// Whether something lies there that could not be taken now.
    package var isStuck = false

    /// Nothing came of it.
    package init() {}
  }

  /// Something in the inbox that cannot become a card.
  package struct Odd: Hashable, Sendable {
    /// The name of the file; that of the folder when it is wrong as a whole.
    package let name: String
    /// Why not.
    package let reason: Reason

    /// Something of this name, and why it stays.
    package init(name: String, reason: Reason) {
      self.name = name
      self.reason = reason
    }

    /// Why something cannot become a card.
    package enum Reason: Hashable, Sendable {
      /// There is no letter in it.
      case empty
      /// It has so many bytes.
      case tooLong(UInt64)
      /// It is not UTF-8, or holds what no text holds.
      case noText
      /// A folder, a pipe, a device.
      case notAFile
      /// It could lead anywhere.
      case link
      /// It has another name elsewhere, and could be changed from there.
      case severalNames
      /// The system does not let us.
      case unreadable(code: Int32)
      /// It was written to after its card was made.
      case changedLate
    }
  }

  // MARK: - Taking

  /// Makes a card of each text that lies there, some at a time: those that were begun first, then by name.
  ///
  /// - Parameters:
  ///   - now: The wall clock, in seconds since 1970.
  ///   - prepare: Reads what others wrote; called when nobody else is at the inbox.
  ///   - isKnown: Whether the log has this card.
  ///   - capture: Writes the card; whether it is in the log now.
  /// - Returns: What came of it, and what stays.
  package func take(
    now: Int64, prepare: () -> Void, isKnown: (CardID) -> Bool, capture: (CardID, String) -> Bool
  ) -> Outcome {
    var outcome = Outcome()
    guard let status = Status(path: path) else { return outcome }
    do throws(LogError) {
      guard status.isFolder else { throw .system(call: "open", path: path, code: ENOTDIR) }
      let folder = try Descriptor(folder: path)
      var there = try look(now: now)
      outcome.odd = there.odd
      outcome.isEarly = there.isEarly
      guard !there.names.isEmpty else { return outcome }
      guard let lock = try Lock(folder, path: path, patience: 0, system: system) else {
        outcome.isEarly = true
        return outcome
      }
      defer { extendLifetime(lock) }
      prepare()
      there = try look(now: now)
      outcome.odd = there.odd
      outcome.isEarly = there.isEarly
      outcome.hasMore = there.names.count > Inbox.most
      for name in try claim(Array(there.names.prefix(Inbox.most))) {
        guard let id = Inbox.card(of: name) else { continue }
        try take(name, as: id, isKnown, capture, &outcome)
      }
    } catch {
      outcome.odd.append(Odd(name: Names.inbox, reason: .unreadable(code: error.code)))
      outcome.isStuck = true
    }
    return outcome
  }

  /// What lies there and cannot become a card as it is; nothing is changed.
  package func check() -> [Odd] {
    guard let status = Status(path: path) else { return [] }
    do throws(LogError) {
      guard status.isFolder else { throw .system(call: "open", path: path, code: ENOTDIR) }
      return try look(now: .max).odd
    } catch { return [Odd(name: Names.inbox, reason: .unreadable(code: error.code))] }
  }

  /// Gives every file the name that says which card it will be; those that have one keep it.
  private func claim(_ names: [String]) throws(LogError) -> [String] {
    var all: [String] = []
    var isNew = false
    for name in names {
      if Inbox.card(of: name) != nil {
        all.append(name)
        continue
      }
      let id = CardID(random: system.random())
      let new = Inbox.fitting(Inbox.claimed + "\(id)." + name)
      do throws(LogError) {
        try system.rename(path + "/" + name, to: path + "/" + new)
      } catch {
        // Somebody took it away.
        if error.code == ENOENT { continue }
        throw error
      }
      isNew = true
      all.append(new)
    }
    // After a power cut a file must not have its old name again while its card is there.
    if isNew { try system.saveFolder(path) }
    return all
  }

  private func take(
    _ name: String, as id: CardID, _ isKnown: (CardID) -> Bool,
    _ capture: (CardID, String) -> Bool, _ outcome: inout Outcome
  ) throws(LogError) {
    let file = path + "/" + name
    guard !isKnown(id) else { return try remove(file) }
    let before = Status(path: file)
    switch text(of: name) {
    case .failure(let odd):
      // What was a text a moment ago was changed since; it stays, and is told.
      outcome.odd.append(odd)
    case .success(let text):
      guard capture(id, text) else {
        outcome.isStuck = true
        return
      }
      outcome.taken.append(id)
      let after = Status(path: file)
      guard before?.size == after?.size, before?.changed == after?.changed else {
        let kept = Inbox.changed + name.dropFirst(Inbox.claimed.count)
        try system.rename(file, to: path + "/" + kept)
        outcome.odd.append(Odd(name: kept, reason: .changedLate))
        return
      }
      try remove(file)
    }
  }

  private func remove(_ file: String) throws(LogError) {
    do throws(LogError) { try system.remove(file) } catch {
      if error.code != ENOENT { throw error }
    }
  }

  // MARK: - Looking

  /// What lies there: claimed files first, then those that can be, by name.
  private func look(now: Int64) throws(LogError) -> (names: [String], odd: [Odd], isEarly: Bool) {
    var claimed: [String] = []
    var ready: [String] = []
    var odd: [Odd] = []
    var isEarly = false
    for name in try names(in: path) {
      if name.hasPrefix(Inbox.changed) {
        odd.append(Odd(name: name, reason: .changedLate))
      } else if Inbox.card(of: name) != nil {
        if case .failure(let reason) = text(of: name) {
          odd.append(reason)
        } else {
          claimed.append(name)
        }
      } else if !Inbox.isUnfinished(name) {
        if let status = Status(path: path + "/" + name),
          (status.touched - Inbox.quiet..<status.touched + Inbox.quiet).contains(now)
        {
          isEarly = true
        } else if case .failure(let reason) = text(of: name) {
          odd.append(reason)
        } else {
          ready.append(name)
        }
      }
    }
    return (claimed + ready, odd, isEarly)
  }

  /// The text of a file, or why it is none.
  private func text(of name: String) -> Swift.Result<String, Odd> {
    func odd(_ reason: Odd.Reason) -> Swift.Result<String, Odd> {
      .failure(Odd(name: name, reason: reason))
    }
    let file = path + "/" + name
    guard let status = Status(path: file) else { return odd(.unreadable(code: ENOENT)) }
    if status.mode & S_IFMT == S_IFLNK { return odd(.link) }
    guard status.isRegular else { return odd(.notAFile) }
    guard status.links == 1 else { return odd(.severalNames) }
    guard status.size <= UInt64(Inbox.longest) else { return odd(.tooLong(status.size)) }
    do throws(LogError) {
      let bytes = try readSmall(file, limit: Inbox.longest) ?? []
      guard !bytes.contains(0), let text = String(validating: bytes, as: UTF8.self) else {
        return odd(.noText)
      }
      guard text.contains(where: { $0.isLetter || $0.isNumber }) else { return odd(.empty) }
      return .success(text)
    } catch { return odd(.unreadable(code: error.code)) }
  }

  /// Hidden files, and the names that editors and browsers give to what they are still writing.
  private static func isUnfinished(_ name: String) -> Bool {
    name.hasPrefix(".") || name.hasPrefix("#")
      || ["~", ".tmp", ".part", ".partial", ".crdownload", ".filepart", ".swp"].contains {
        name.lowercased().hasSuffix($0)
      }
  }

  /// The card that a claimed file will be.
  private static func card(of name: String) -> CardID? {
    guard name.hasPrefix(claimed) else { return nil }
    let id = name.dropFirst(claimed.count).split(separator: ".").first.flatMap { CardID($0) }
    return id?.cast() == TargetID.board ? nil : id
  }

  /// As much of a name as the system takes.
  private static func fitting(_ name: String) -> String {
    var name = name
    while name.utf8.count > 255 { name.removeLast() }
    return name
  }
}

extension Inbox.Odd: Error {}
