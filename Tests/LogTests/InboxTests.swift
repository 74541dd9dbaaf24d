import Glibc
import Log
import Model
import Synchronization
import Testing

/// A text that somebody drops becomes a card, once, whatever happens in between.
@Suite struct `The inbox` {
  let stage: Rehearsal
  init() throws { stage = try Rehearsal() }

  private var folder: String { stage.board.path + "/inbox" }
  private var files: [String] { list(folder).sorted() }

  private func drop(_ text: String, as name: String) {
    writeFile(folder + "/" + name, Array(text.utf8))
  }

  @Test func `is there from the beginning`() {
    #expect(access(folder, W_OK) == 0)
  }

  @Test func `makes a card of each text, and is empty then`() {
    drop("One", as: "a.txt")
    drop("Two\nand more", as: "b b.txt")
    let outcome = stage.takeInbox()
    #expect(outcome.taken.count == 2 && outcome.odd.isEmpty)
    #expect(stage.dropped == ["One", "Two\nand more"])
    #expect(files.isEmpty)
    #expect(stage.takeInbox() == Inbox.Outcome())
  }

  @Test func `leaves alone what is still being written`() {
    drop("Half a", as: "a.txt")
    for name in [".b.txt", "c.txt~", "d.part", "#e#", "f.TMP"] { drop("Half", as: name) }
    let early = stage.takeInbox(now: Int64(time(nil)))
    #expect(early.isEarly && early.taken.isEmpty)
    let later = stage.takeInbox()
    #expect(later.taken.count == 1 && later.odd.isEmpty && !later.isEarly)
    #expect(files == ["#e#", ".b.txt", "c.txt~", "d.part", "f.TMP"])
  }

  @Test func `takes some at a time`() {
    for index in 0..<(Inbox.most + 1) { drop("\(index)", as: "\(index)") }
    let first = stage.takeInbox()
    #expect(first.taken.count == Inbox.most && first.hasMore)
    let second = stage.takeInbox()
    #expect(second.taken.count == 1 && !second.hasMore)
  }

  @Test func `finishes what another one began`() {
    // One was ended before its card was written, the other after that.
    let card = CardID(random: 1)
    let other = CardID(random: 2)
    drop("Begun", as: ".taken.\(card).a.txt")
    drop("Done", as: ".taken.\(other).b.txt")
    _ = try? stage.journal().append([captured("Done", as: other)], now: stage.now)
    #expect(stage.takeInbox().taken == [card])
    #expect(stage.dropped == ["Done", "Begun"])
    #expect(files.isEmpty)
  }

  @Test func `is not stopped by what only has the name of a text that was begun`() throws {
    let known = CardID(random: 7)
    _ = try? stage.journal().append([captured("Done", as: known)], now: stage.now)
    for index in 0..<30 {
      makeFolders(folder + "/.taken.\(index == 0 ? known : CardID(random: UInt64(index) << 32)).x")
    }
    drop("Board", as: ".taken.board.txt")
    drop("One", as: "one.txt")
    let outcome = stage.takeInbox()
    #expect(outcome.taken.count == 1 && !outcome.hasMore && !outcome.isStuck)
    #expect(outcome.odd.count == 30)
    #expect(stage.dropped == ["Done", "One"])
    #expect(stage.takeInbox().taken.isEmpty)
  }

  @Test func `keeps a file whose card could not be written`() {
    drop("One", as: "a.txt")
    let faults = Faults()
    faults.armAlways(.write, ENOSPC)
    let outcome = stage.takeInbox(system: faults.system)
    #expect(outcome.isStuck && outcome.taken.isEmpty)
    #expect(files.count == 1)
    #expect(stage.takeInbox().taken.count == 1)
    #expect(stage.dropped == ["One"])
  }

  @Test func `writes no card before the new name of its file is safe`() {
    drop("One", as: "a.txt")
    let faults = Faults()
    faults.arm(.saveFolder, .fails(EIO))
    let outcome = stage.takeInbox(system: faults.system)
    #expect(outcome.isStuck && outcome.odd.map(\.name) == ["inbox"])
    #expect(stage.dropped.isEmpty)
    #expect(stage.takeInbox().taken.count == 1)
  }

  @Test func `leaves everything to whoever is at it already`() async throws {
    drop("One", as: "a.txt")
    let descriptor = open(folder, O_RDONLY)
    defer { close(descriptor) }
    try #require(flock(descriptor, LOCK_EX) == 0)
    let outcome = stage.takeInbox()
    #expect(outcome.isEarly && outcome.taken.isEmpty && files == ["a.txt"])
  }

  @Test func `keeps what was written after its card was made, and tells of it`() throws {
    drop("One", as: "a.txt")
    let outcome = stage.takeInbox { name in
      let file = fopen(folder + "/" + name, "a")
      fputs(" more", file)
      fclose(file)
    }
    #expect(outcome.taken.count == 1)
    #expect(outcome.odd.map(\.reason) == [.changedLate])
    let name = try #require(files.first)
    #expect(files.count == 1 && name.hasPrefix(".changed."))
    #expect(stage.takeInbox().odd == outcome.odd)
    #expect(stage.dropped == ["One"])
  }

  @Test func `makes no card of what is no small text, and says why`() {
    drop(String(repeating: "x", count: Inbox.longest + 1), as: "a-long")
    writeFile(folder + "/b-latin", [0x63, 0x61, 0x66, 0xE9])
    writeFile(folder + "/c-zero", [0x63, 0, 0x63])
    drop(" \n\t\n", as: "d-empty")
    drop("text", as: "e-text")
    _ = mkdir(folder + "/f-folder", 0o755)
    _ = mkfifo(folder + "/g-pipe", 0o644)
    _ = symlink(folder + "/e-text", folder + "/h-link")
    _ = link(folder + "/e-text", folder + "/i-hard")
    let expected: [(String, Inbox.Odd.Reason)] = [
      ("a-long", .tooLong(UInt64(Inbox.longest + 1))), ("b-latin", .noText), ("c-zero", .noText),
      ("d-empty", .empty), ("e-text", .severalNames), ("f-folder", .notAFile),
      ("g-pipe", .notAFile), ("h-link", .link), ("i-hard", .severalNames),
    ]
    let odd = stage.takeInbox().odd
    #expect(odd == expected.map { Inbox.Odd(name: $0.0, reason: $0.1) })
    #expect(Inbox(stage.board).check() == odd)
    #expect(files == expected.map(\.0))
    #expect(stage.dropped.isEmpty)
  }

  @Test func `tells when its folder is not a folder, and does without one`() {
    _ = rmdir(folder)
    #expect(stage.takeInbox() == Inbox.Outcome())
    _ = symlink(stage.board.path, folder)
    #expect(stage.takeInbox().odd.map(\.name) == ["inbox"])
    #expect(Inbox(stage.board).check().map(\.name) == ["inbox"])
  }

  @Test(.enabled(if: geteuid() != 0))
  func `tells what it may not read or take`() {
    drop("One", as: "a.txt")
    _ = chmod(folder + "/a.txt", 0)
    #expect(stage.takeInbox().odd.map(\.reason) == [.unreadable(code: EACCES)])
    _ = chmod(folder + "/a.txt", 0o644)
    _ = chmod(folder, 0o555)
    #expect(stage.takeInbox().odd.map(\.name) == ["inbox"])
    _ = chmod(folder, 0o755)
    #expect(stage.takeInbox().taken.count == 1)
  }

  @Test func `has one card for each text wherever the one who takes it is killed`() async throws {
    var calls = 0
    while true {
      let stage = try Rehearsal()
      let inbox = stage.board.path + "/inbox"
      writeFile(inbox + "/a.txt", Array("One".utf8))
      writeFile(inbox + "/b.txt", Array("Two".utf8))
      await #expect(processExitsWith: .signal(SIGKILL)) {
        [root = stage.root as String, calls = calls as Int] in
        let stage = try Rehearsal(reopening: root)
        let count = Mutex(0)
        let system = System(interfere: { _ in
          let index = count.withLock { index in
            index += 1
            return index
          }
          if index > calls { _ = kill(getpid(), SIGKILL) }
          return nil
        })
        _ = stage.takeInbox(system: system)
        writeFile(root + "/done", [1])
        _ = kill(getpid(), SIGKILL)
      }
      _ = stage.takeInbox()
      #expect(stage.dropped.sorted() == ["One", "Two"], "killed at call \(calls)")
      #expect(list(inbox).isEmpty, "killed at call \(calls)")
      #expect(!stage.check().isDamaged, "killed at call \(calls)")
      if access(stage.root + "/done", F_OK) == 0 { break }
      calls += 1
      try #require(calls < 100)
    }
    #expect(calls > 8)
  }
}

/// Long after everything was written.
private var later: Int64 { Int64(time(nil)) + 60 }

private func captured(_ text: String, as card: CardID) -> Draft {
  var writer = JSONWriter()
  writer.object { writer in
    writer.key("text")
    writer.string(text)
  }
  return Draft(audience: .open, kind: "card.captured", target: card.cast(), payload: writer.bytes)
}

extension Rehearsal {
  /// Takes what lies in the inbox; `during` is what happens to a file while its card is written.
  fileprivate func takeInbox(
    now: Int64 = later, system: System = .live, during: (String) -> Void = { _ in }
  ) -> Inbox.Outcome {
    let journal = journal(system: system)
    var known: Set<CardID> = []
    let inbox = Inbox(board, system: system)
    return inbox.take(
      now: now,
      prepare: { journal.read(now: self.now) { known.insert($0.target.cast()) } },
      isKnown: { known.contains($0) },
      capture: { id, text in
        for name in list(board.path + "/inbox") where name.contains("\(id)") {
          during(name)
        }
        let events = try? journal.append([captured(text, as: id)], now: self.now)
        return events?.isEmpty == false
      })
  }

  /// The texts of all cards, each card once.
  fileprivate var dropped: [String] {
    var seen: Set<TargetID> = []
    return events().filter { seen.insert($0.target).inserted }.map { event in
      let text = event.payloadText.dropFirst(9).dropLast(2)
      return text.split(separator: "\\n").joined(separator: "\n")
    }
  }
}
