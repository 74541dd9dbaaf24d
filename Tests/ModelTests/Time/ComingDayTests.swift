import Model
import Testing

/// Days to come, as people write them in a meeting.
@Suite struct `A day to come` {
  private let today = Day(year: 2025, month: 9, day: 3)

  @Test(arguments: [
    ("22 oct", "2025-10-22"), ("22 okt", "2025-10-22"), ("22 October", "2025-10-22"),
    ("3 sep", "2025-09-03"), ("2 sep", "2026-09-02"), ("1 mrt", "2026-03-01"),
    ("1 maart 2027", "2027-03-01"), ("29 feb", "2028-02-29"), ("2026-01-10", "2026-01-10"),
    ("+10d", "2025-09-13"), ("+2w", "2025-09-17"), ("+1m", "2025-10-03"), ("+12m", "2026-09-03"),
    ("5 mei", "2026-05-05"), ("5 may", "2026-05-05"),
  ])
  func `is read`(text: String, day: String) {
    #expect(Day.coming(text, today: today)?.description == day)
  }

  @Test func `keeps to the end of a shorter month`() {
    let last = Day(year: 2025, month: 12, day: 31)
    #expect(Day.coming("+2m", today: last)?.description == "2026-02-28")
  }

  @Test(arguments: [
    "", " ", "soon", "22", "oct", "31 feb", "32 oct", "0 oct", "+", "+2", "+w", "+2y", "-2w",
    "+-2w",
    "22 oct 26", "22 oct 2025 x", "22 oktt5", "2025-13-01", "+1000000d", "22 o", "99999999999 oct",
  ])
  func `is nothing else`(text: String) {
    #expect(Day.coming(text, today: today) == nil)
  }
}
