import Model
import Testing

@Suite struct `A snapshot holds all of a board` {
  @Test(arguments: seeds(24))
  func `and what comes after it makes the same board as reading everything`(seed: UInt64) {
    var random = Random(seed: seed)
    let lines = Histories(seed: seed).lines
    let middle = random.below(lines.count + 1)
    var board = fold(lines.prefix(middle))
    var restored = again(board)
    expectSame(restored, board, seed)
    for line in lines.dropFirst(middle) {
      board.apply(line)
      restored.apply(line)
      if random.chance(1, in: 3) {
        board.settle()
        restored.settle()
      }
    }
    board.settle()
    restored.settle()
    expectSame(restored, board, seed)
    #expect(picture(of: restored) == picture(of: fold(lines)), "KIEM_SEED=\(seed)")
    let heads = Dictionary(grouping: lines, by: \.key.replica).compactMap { replica, lines in
      lines.map(\.key.seq).max().map { EventID(replica: replica, seq: $0) }
    }
    #expect(Set(restored.heads) == Set(heads), "KIEM_SEED=\(seed)")
  }

  /// A field that is never another than before it was read may be left out without anybody noticing.
  @Test func `of every field: each of them says something in some of these histories`() {
    var silent: Set<String> = []
    var telling: Set<String> = []
    for seed: UInt64 in 1...30 {
      var board = fold(Histories(seed: seed).lines)
      look(at: board, &silent, &telling)
      for line in rare { board.apply(line) }
      board.id = "abc"
      if seed == 1 { expectSame(again(board), board, seed) }
      look(at: board, &silent, &telling)
    }
    // No round that runs says how often it is done.
    #expect(silent.subtracting(telling).sorted() == ["Round.times"])
  }

  /// Everything there is to say, at a meeting, of two things, in a circle's log, backwards; and what is hardly ever met.
  private var rare: [RawEvent] {
    var lines = [
      line(.board, "!poem.written", Array("{}".utf8), .at(1, 31, seq: 1)),
      line(.board, "poem.written", Array("{}".utf8), .at(1, 31, seq: 100_000)),
    ]
    // Longer than a piece.
    var edited = CardEdited()
    edited.description = .set(String(repeating: "é", count: 30_000))
    lines.append(line(card(1).cast(), edited, .at(2, 31, seq: 2)))
    for (index, example) in Examples.all.enumerated() {
      for target in 1...2 {
        lines.append(
          line(
            result(20 + target).cast(), example,
            .at(Int64(9000 - index), 30, seq: UInt32(2 * index + target)),
            by: partner(1), session: SessionID(random: 9),
            audience: CircleID("abc").map { .circle($0) } ?? .open))
      }
    }
    return lines
  }

  @Test func `that ends too early is told by its reader, wherever it ends`() {
    var bytes: [UInt8] = []
    var writer = SnapshotWriter { bytes += $0 }
    var board = fold(Histories(seed: 1).lines)
    for line in rare { board.apply(line) }
    writer.put(board)
    writer.finish()
    for end in stride(from: 0, to: bytes.count, by: 499) {
      var rest = bytes[..<end]
      var reader = SnapshotReader { count in
        defer { rest = rest.dropFirst(count) }
        return Array(rest.prefix(count))
      }
      _ = reader.next(Board.self)
      #expect(!reader.isComplete, "\(end) of \(bytes.count)")
    }
  }

  private func expectSame(_ restored: Board, _ board: Board, _ seed: UInt64) {
    let (ours, theirs) = (inside(of: restored), inside(of: board))
    guard let (our, their) = zip(ours, theirs).first(where: { $0 != $1 }) else { return }
    Issue.record("KIEM_SEED=\(seed)\nrestored: \(our)\nwas: \(their)")
  }

  private func again(_ board: Board) -> Board {
    var bytes: [UInt8] = []
    var writer = SnapshotWriter { bytes += $0 }
    writer.put(board)
    writer.finish()
    // In pieces as short as they may be.
    var at = 0
    var reader = SnapshotReader { count in
      let end = min(at + count, bytes.count)
      defer { at = end }
      return Array(bytes[at..<end])
    }
    let again = reader.next(Board.self)
    #expect(reader.isComplete && at == bytes.count)
    return again
  }

  private func look(at value: Any, _ silent: inout Set<String>, _ telling: inout Set<String>) {
    let mirror = Mirror(reflecting: value)
    let children = fields(of: value, mirror)
    if let value = value as? any Listed {
      let unread = unread(value)
      for (child, before) in zip(children, fields(of: unread, Mirror(reflecting: unread))) {
        let name = "\(type(of: value)).\(child.label ?? "")"
        if telling.contains(name) { continue }
        if inside(of: child.value) == inside(of: before.value) {
          silent.insert(name)
        } else {
          telling.insert(name)
        }
      }
    }
    for child in children { look(at: child.value, &silent, &telling) }
  }

  private func unread<Value: Listed>(_: Value) -> Any { Value.unread }
}
