import Model
import Testing

@Suite struct `A stamp` {
  @Test(arguments: [
    "1970-01-01T00:00:00.000Z+0000", "2026-08-22T10:15:30.123Z+0003",
    "2024-02-29T23:59:59.999Z+ffff",
    "2000-02-29T00:00:00.000Z+0000", "9999-12-31T23:59:59.999Z+ffff",
    "2100-02-28T01:02:03.004Z+0a0b",
  ])
  func `comes back as text of 29 bytes`(text: String) {
    #expect((read(text) as Stamp?)?.description == text)
    #expect(text.utf8.count == Stamp.width)
  }

  @Test(arguments: [
    "", "2026-08-22T10:15:30.123Z", "2026-08-22T10:15:30.123Z+00030",
    "2026-08-22 10:15:30.123Z+0003",
    "2026-08-22T10:15:30.123Z+000A", "2026-08-22T10:15:30.123Z-0003",
    "2026-08-22T10:15:30,123Z+0003",
    "2026-02-29T10:15:30.123Z+0003", "2100-02-29T10:15:30.123Z+0003",
    "1900-01-01T00:00:00.000Z+0000",
    "2026-13-01T10:15:30.123Z+0003", "2026-00-01T10:15:30.123Z+0003",
    "2026-04-31T10:15:30.123Z+0003",
    "2026-08-00T10:15:30.123Z+0003", "2026-08-22T24:15:30.123Z+0003",
    "2026-08-22T10:60:30.123Z+0003",
    "2026-08-22T10:15:60.123Z+0003", "2026-08-2 T10:15:30.123Z+0003",
    "+026-08-22T10:15:30.123Z+0003",
    "1969-12-31T23:59:59.999Z+0000", "２026-08-22T10:15:30.123Z+",
  ])
  func `is read strictly`(text: String) { #expect((read(text) as Stamp?) == nil) }

  @Test func `too near the end of the bytes is refused`() {
    let bytes = Array("2026-08-22T10:15:30.123Z+0003".utf8)
    #expect(Stamp(bytes: bytes, at: 1) == nil)
    #expect(Stamp(bytes: bytes, at: -1) == nil)
    #expect(Stamp(bytes: [32] + bytes, at: 1) != nil)
  }

  @Test(arguments: seeds(1))
  func `sorts as its text does, and each millisecond has its own`(seed: UInt64) {
    var random = Random(seed: seed)
    for _ in 0..<2000 {
      let far = Int64(random.next() % UInt64(Stamp.lastMillisecond + 1))
      let left = Stamp(milliseconds: far, counter: UInt16(truncatingIfNeeded: random.next()))
      let near = far + Int64(random.below(3)) - 1
      let right = Stamp(milliseconds: near, counter: UInt16(truncatingIfNeeded: random.next()))
      #expect((left < right) == (left.description < right.description), "\(left) \(right)")
      #expect(read(left.description) == left)
      #expect(left.description.utf8.count == Stamp.width)
    }
  }

  @Test func `follows the wall clock when it runs forward`() {
    let last = Stamp(milliseconds: 1000, counter: 9)
    #expect(last.next(now: 1001) == Stamp(milliseconds: 1001))
    #expect(last.next(now: 900_000) == Stamp(milliseconds: 900_000))
  }

  @Test func `counts on when the wall clock stands still or runs back`() {
    let last = Stamp(milliseconds: 1000, counter: 9)
    #expect(last.next(now: 1000) == Stamp(milliseconds: 1000, counter: 10))
    #expect(last.next(now: 10) == Stamp(milliseconds: 1000, counter: 10))
    #expect(last.next(now: -5) == Stamp(milliseconds: 1000, counter: 10))
  }

  @Test func `takes the next millisecond when the counter is full`() {
    let last = Stamp(milliseconds: 1000, counter: .max)
    #expect(last.next(now: 1000) == Stamp(milliseconds: 1001, counter: 0))
  }

  @Test func `stays inside its 29 bytes at the end of time`() {
    let last = Stamp(milliseconds: Stamp.lastMillisecond, counter: .max)
    #expect(last.next(now: .max) == last)
    #expect(last.next(now: 0).description.utf8.count == Stamp.width)
    #expect(Stamp(milliseconds: .max).milliseconds == Stamp.lastMillisecond)
    #expect(Stamp(milliseconds: .min) == .zero)
  }
}

@Suite struct `A day` {
  @Test func `goes through every day of four centuries`() {
    var (year, month, day) = (1970, 1, 1)
    for number in Int64(0)..<146_097 {
      let found = Day(number: number).parts
      guard found == (year, month, day) else {
        Issue.record("day \(number) is \(found), not \(year)-\(month)-\(day)")
        return
      }
      if Day(year: Int64(year), month: Int64(month), day: Int64(day)).number != number {
        Issue.record("\(year)-\(month)-\(day) is not \(number)")
        return
      }
      day += 1
      let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
      let long = [1, 3, 5, 7, 8, 10, 12].contains(month)
      if day > (month == 2 ? (isLeap ? 29 : 28) : long ? 31 : 30) { (month, day) = (month + 1, 1) }
      if month > 12 { (year, month) = (year + 1, 1) }
    }
    #expect((year, month, day) == (2370, 1, 1))
  }

  @Test(arguments: ["1970-01-01", "2024-02-29", "2026-08-22", "9999-12-31"])
  func `comes back as text`(text: String) { #expect(Day(text)?.description == text) }

  @Test(arguments: [
    "", "2026-8-22", "2026-08-2", "2026-+8-22", "2026-8-022", "2026-02-29", "2026/08/22",
    "+026-08-22",
    "2026-00-10", "2026-13-01", "2026-08-32", "1969-12-31", "2026-08-22 ", "２０２６", "２-08-22",
  ])
  func `is read strictly`(text: String) { #expect(Day(text) == nil) }

  @Test func `begins at midnight of the zone`() {
    #expect(Day(milliseconds: 0).number == 0)
    #expect(Day(milliseconds: -1).number == -1)
    #expect(Day(milliseconds: 86_399_999).number == 0)
    #expect(Day(milliseconds: 86_400_000).number == 1)
    #expect(Day(milliseconds: 82_800_000, offset: 3600).number == 1)
    #expect(Day(milliseconds: 0, offset: -1).number == -1)
    #expect(Day(milliseconds: -86_400_000).number == -1)
    #expect(Day(milliseconds: -86_400_001).number == -2)
  }
}
