/// The name of one thing on the board: 1 to 12 characters `[a-z0-9]`, packed into eight bytes.
///
/// Packing is base 37, most significant character first and padded with nothing, so that comparing two packed values
/// compares their texts. Log lines name hundreds of thousands of things; as integers they cost no allocation.
package struct Identifier<Of>: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The packed form; 0 is never a valid identifier.
  package let packed: UInt64

  /// The longest identifier, in characters.
  package static var longest: Int { 12 }

  /// Takes a packed form as it is; `nil` for 0 only, so it must come from an identifier.
  package init?(packed: UInt64) {
    guard packed != 0 else { return nil }
    self.packed = packed
  }

  // Not one generic initializer: whatever a text's bytes are would be looked up among all conformances at a start.

  /// Reads a text; `nil` when it is empty, too long or holds another character than `[a-z0-9]`.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    self.init(bytes: bytes, 0..<bytes.count)
  }

  /// Reads a part of a text; `nil` as for a text.
  package init?(_ text: Substring) { self.init(String(text)) }

  /// Reads the bytes of `range`; `nil` as for a text.
  package init?(bytes: [UInt8], _ range: Range<Int>) {
    var packed: UInt64 = 0
    for index in range.prefix(Self.longest + 1) {
      guard let digit = identifierDigit(bytes[index]) else { return nil }
      packed = packed &* 37 &+ digit
    }
    self.init(packed: packed, of: range.count)
  }

  /// Finishes what was packed of `count` characters; `nil` when there are none or too many.
  @inline(__always)
  package init?(packed: UInt64, of count: Int) {
    guard count > 0, count <= Self.longest else { return nil }
    let missing = Self.longest - count
    var packed = packed
    // 37, its square, its fourth and its eighth power, instead of up to eleven steps.
    if missing & 1 != 0 { packed = packed &* 37 }
    if missing & 2 != 0 { packed = packed &* 1369 }
    if missing & 4 != 0 { packed = packed &* 1_874_161 }
    if missing & 8 != 0 { packed = packed &* 3_512_479_453_921 }
    self.packed = packed
  }

  /// Makes an identifier of ten characters `[a-z2-7]`, the first a letter, from 50 random bits.
  package init(random bits: UInt64) {
    var rest = bits
    var packed: UInt64 = 0
    for position in 0..<Self.longest {
      guard position < 10 else {
        packed *= 37
        continue
      }
      var digit = rest & 31
      rest >>= 5
      if position == 0, digit >= 26 { digit -= 26 }
      packed = packed * 37 + (digit < 26 ? digit + 11 : digit - 26 + 3)
    }
    self.packed = packed
  }

  package static func < (left: Self, right: Self) -> Bool { left.packed < right.packed }

  /// The text of the identifier.
  package var description: String {
    var rest = packed
    // 37 to the eleventh: what the first of twelve characters counts.
    var place: UInt64 = 177_917_621_779_460_413
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Self.longest)
    while rest > 0, place > 0 {
      let digit = UInt8(truncatingIfNeeded: rest / place)
      rest %= place
      place /= 37
      bytes.append(digit <= 10 ? 47 + digit : 86 + digit)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The same name, of another kind of thing.
  package func cast<Other>(to _: Other.Type = Other.self) -> Identifier<Other> {
    Identifier<Other>(unchecked: packed)
  }

  /// Sorts before all others; not a text that anybody can write.
  static var lowest: Self { Self(unchecked: 1) }

  private init(unchecked packed: UInt64) { self.packed = packed }
}

/// 1 to 36 for `0`…`9`, `a`…`z`; 0 stands for "no more characters".
@inline(__always)
func identifierDigit(_ byte: UInt8) -> UInt64? {
  switch byte {
  case 48...57: UInt64(byte) - 47
  case 97...122: UInt64(byte) - 86
  default: nil
  }
}

/// What an event is about when only its log line is known: a card, a partner, a challenge.
package enum Target {}
/// One writer of a log: a person's account on one machine.
package enum Replica {}
/// A closed group of partners with a log of its own.
package enum Circle {}

/// What an event is about, whatever that is.
package typealias TargetID = Identifier<Target>
/// The name of a writer; in a log 10 to 12 characters `[a-z2-7]`.
package typealias ReplicaID = Identifier<Replica>
/// The name of a circle.
package typealias CircleID = Identifier<Circle>
/// The name of a meeting.
package typealias SessionID = Identifier<Session>
/// The name of a card, which stays when its number does not.
package typealias CardID = Identifier<Card>
/// The name of a partner, which says nothing about who that is.
package typealias PartnerID = Identifier<Partner>
/// The name of a challenge.
package typealias ChallengeID = Identifier<Challenge>
/// The name of a result.
package typealias ResultID = Identifier<Result>
