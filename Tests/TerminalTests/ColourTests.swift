import Interface
import Testing

@testable import Terminal

/// Every terminal shows the nearest colour it has.
@Suite struct `Choosing colours` {
  func number(_ colour: Colour, of count: Int) -> Int32 {
    Colours(count: count).number(colour).number
  }

  @Test func `the terminal's own colour is its own everywhere`() {
    for count in [0, 8, 16, 88, 256, 1 << 24] { #expect(number(.terminal, of: count) == -1) }
  }

  @Test func `with 256 colours an index is itself and any other the nearest`() {
    for index in UInt8.min...255 { #expect(number(.index(index), of: 256) == Int32(index)) }
    #expect(number(.rgb(0xFF0000), of: 256) == 196)
    #expect(number(.rgb(0x808080), of: 256) == 244)
    #expect(number(.rgb(0x000000), of: 256) == 16)
    #expect(number(.rgb(0x5FAFD7), of: 256) == 74)
  }

  @Test func `with fewer colours bright ones are bold ones`() {
    let bright = Colours(count: 8).number(.index(9))
    #expect(bright.number == 1 && bright.bright)
    #expect(Colours(count: 16).number(.index(9)) == (9, false))
    #expect(Colours(count: 16).number(.index(196)) == (9, false))
    #expect(Colours(count: 8).number(.rgb(0xFF0000)) == (1, true))
    #expect(number(.index(100), of: 88) < 16)
  }

  @Test func `where there are eight colours nothing is bold black, and a pale colour stays one`() {
    let eight = Colours(count: 8)
    for index in UInt8.min...255 {
      let colour = eight.number(.index(index))
      #expect(colour.number != 0 || !colour.bright, "\(index)")
    }
    for grey: UInt8 in [8, 243, 246] { #expect(eight.number(.index(grey)) == (-1, false)) }
    #expect(eight.number(.index(252)) == (7, false))
    #expect(eight.number(.index(210)) == (1, true))
    #expect(Colours(count: 16).number(.index(210)) == (9, false))
    #expect(eight.number(.index(153), isGround: true).number == 7)
    #expect(Colours(count: 16).number(.index(246)) == (8, false))
  }

  @Test func `no number is more than the terminal has`() {
    for count in [8, 16, 88, 256] {
      for index in UInt8.min...255 { #expect(number(.index(index), of: count) < count) }
      for rgb in stride(from: UInt32(0), to: 0x100_0000, by: 0x10305) {
        #expect(number(.rgb(rgb), of: count) < count)
      }
    }
  }

  @Test func `direct colours are themselves, and never an index by mistake`() {
    #expect(number(.rgb(0x123456), of: 1 << 24) == 0x123456)
    #expect(number(.index(196), of: 1 << 24) == 0xFF0000)
    #expect(number(.index(3), of: 1 << 24) == 3)
    for blue in UInt32(0)..<256 { #expect(number(.rgb(blue), of: 1 << 24) >= 256) }
  }
}
