import Model

/// Writes random histories of several replicas that learn of each other late, if at all.
struct Histories {
  private var random: Random
  private(set) var lines: [RawEvent] = []
  private var writers: [Writer] = []

  private struct Writer {
    let id: Int
    var board = Board()
    var seq: UInt32 = 0
    var last = Stamp.zero
    var clock: Int64
  }

  init(seed: UInt64) {
    random = Random(seed: seed)
    for id in 1...(3 + random.below(3)) {
      writers.append(Writer(id: id, clock: 1000 + Int64(random.below(4))))
    }
    for _ in 0..<(40 + random.below(160)) { step() }
  }

  private mutating func step() {
    let index = random.below(writers.count)
    // Sometimes a writer hears of what others wrote.
    if random.chance(1, in: 3) {
      for line in lines where random.chance(1, in: 2) {
        writers[index].board.apply(line)
        if writers[index].last < line.key.stamp { writers[index].last = line.key.stamp }
      }
      writers[index].board.settle()
    }
    // Clocks stand still often, so that stamps of two replicas are equal, and run back now and then.
    writers[index].clock += [0, 0, 1, 1, 7, -3][random.below(6)]
    writers[index].seq += 1
    let writer = writers[index]
    writers[index].last = writer.last.next(now: writer.clock)
    let key = EventKey(stamp: writers[index].last, replica: replica(writer.id), seq: writer.seq)
    write(key, index)
    // Now and then somebody copies a replica and writes another line with the same id.
    if random.chance(1, in: 40) { write(key, index) }
  }

  private mutating func write(_ key: EventKey, _ index: Int) {
    let new: RawEvent
    if random.chance(1, in: 60) {
      new = line(.board, "poem.written", Array("{}".utf8), key)
    } else {
      let (target, payload) = change(writers[index].board)
      let by = random.chance(1, in: 2) ? partner(random.below(4)) : nil
      new = line(target, payload, key, by: by, position: UInt64(lines.count))
    }
    lines.append(new)
    writers[index].board.apply(new)
    writers[index].board.settle()
  }

  private mutating func change(_ board: Board) -> (TargetID, any Payload) {
    if random.chance(1, in: 12) {
      let events = (0...random.below(3)).map { _ in
        let (target, payload) = single(board)
        return inner(target, payload, by: random.chance(1, in: 4) ? partner(1) : nil)
      }
      if random.chance(1, in: 3) {
        return (.board, EventUndone(event: Examples.key, events: events))
      }
      return (.board, Transaction(events: events))
    }
    return single(board)
  }

  private mutating func single(_ board: Board) -> (TargetID, any Payload) {
    if random.chance(1, in: 6), let example = random.pick(Examples.all) {
      return (anyCard().cast(), example)
    }
    var maker = ChangeMaker(random: random, board: board, card: anyCard())
    defer { random = maker.random }
    // What it is about is only known when it is made.
    let payload = maker.make()
    return (maker.target, payload)
  }

  private mutating func anyCard() -> CardID { card(1 + random.below(6)) }
}
