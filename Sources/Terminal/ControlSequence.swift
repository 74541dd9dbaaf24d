import Interface

/// A control sequence's parameters and final byte, as the terminals in use send them for keys.
struct ControlSequence {
  private let numbers: [Int]
  private let final: UInt8

  /// Nil when the parameters are not plain numbers: no key sends such.
  init?(_ parameters: ArraySlice<UInt8>, _ final: UInt8) {
    var numbers = [0]
    for byte in parameters {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        let digit = Int(byte - UInt8(ascii: "0"))
        numbers[numbers.count - 1] = min(numbers[numbers.count - 1] * 10 + digit, 0x110000)
      case UInt8(ascii: ";"), UInt8(ascii: ":"): numbers.append(0)
      default: return nil
      }
    }
    self.numbers = numbers
    self.final = final
  }

  private var first: Int { numbers[0] }
  private var second: Int { numbers.count > 1 ? numbers[1] : 0 }

  var key: Key? {
    switch final {
    case UInt8(ascii: "~"):
      if first == 27, numbers.count == 3 {
        return ControlSequence.key(code: numbers[2], Modifiers(second))
      }
      return ControlSequence.numbered[first].map { Modifiers(second).applied(to: $0) }
    case UInt8(ascii: "^"), UInt8(ascii: "@"):
      return ControlSequence.numbered[first].map { Modifiers.control.applied(to: $0) }
    case UInt8(ascii: "u"): return ControlSequence.key(code: first, Modifiers(second))
    // The same letters end the terminal's report of where its cursor is.
    case UInt8(ascii: "P")...UInt8(ascii: "S") where first > 1: return nil
    default: return ControlSequence.lettered[final].map { Modifiers(second).applied(to: $0) }
    }
  }

  /// What the mouse did: button and what was held down, column and row from 1; the final byte tells a release.
  ///
  /// Source: XTerm Control Sequences, "Extended coordinates", SGR (1006).
  var mouse: Mouse? {
    guard numbers.count == 3, numbers[1] > 0, numbers[2] > 0 else { return nil }
    // Shift, alt and control change nothing.
    let button = first & ~(4 | 8 | 16)
    let action: Mouse.Action
    switch (button, final) {
    case (0, UInt8(ascii: "M")): action = .press
    case (0, UInt8(ascii: "m")): action = .release
    case (32, UInt8(ascii: "M")): action = .drag
    case (64, UInt8(ascii: "M")): action = .wheelUp
    case (65, UInt8(ascii: "M")): action = .wheelDown
    default: return nil
    }
    return Mouse(action, x: numbers[1] - 1, y: numbers[2] - 1)
  }

  /// A key sent with SS3, as most do while the program has the keypad.
  static func singleShift(_ letter: UInt8, modifiers: ArraySlice<UInt8>) -> Key? {
    let text = String(decoding: modifiers, as: UTF8.self)
    switch letter {
    case UInt8(ascii: "M"): return .enter
    case UInt8(ascii: "a")...UInt8(ascii: "d"):
      return lettered[letter].map { Modifiers.control.applied(to: $0) }
    case UInt8(ascii: "j")...UInt8(ascii: "y"):
      return .character(Character(Unicode.Scalar(letter - UInt8(ascii: "j") + UInt8(ascii: "*"))))
    case UInt8(ascii: "X"): return .character("=")
    case UInt8(ascii: "I"): return .tab
    default: return lettered[letter].map { Modifiers(Int(text) ?? 0).applied(to: $0) }
    }
  }

  /// A key told as its code point, in the protocols that tell every key so.
  private static func key(code: Int, _ modifiers: Modifiers) -> Key? {
    switch code {
    case 9: return modifiers.contains(.shift) ? .backTab : .tab
    case 13, 57414: return .enter
    case 27: return .escape
    case 8, 127: return modifiers.isDisjoint(with: [.alt, .control]) ? .backspace : .control("w")
    default: break
    }
    // Behind the planes of text lie the numbers of keys such as caps lock.
    guard code >= 32, !(0xE000..<0xF900).contains(code), !(0x80..<0xA0).contains(code),
      let scalar = UInt32(exactly: code).flatMap(Unicode.Scalar.init)
    else { return nil }
    let character = Character(scalar)
    if modifiers.contains(.control) {
      let letter = Character(character.lowercased())
      return ("a"..."z").contains(letter) ? .control(letter) : nil
    }
    let shifted = modifiers.contains(.shift) ? Character(character.uppercased()) : character
    return modifiers.contains(.alt) ? .alt(shifted) : .character(shifted)
  }

  private static let lettered: [UInt8: Key] = [
    UInt8(ascii: "A"): .up, UInt8(ascii: "B"): .down, UInt8(ascii: "C"): .right,
    UInt8(ascii: "D"): .left,
    UInt8(ascii: "a"): .up, UInt8(ascii: "b"): .down, UInt8(ascii: "c"): .right,
    UInt8(ascii: "d"): .left,
    UInt8(ascii: "F"): .end, UInt8(ascii: "H"): .home, UInt8(ascii: "Z"): .backTab,
    UInt8(ascii: "P"): .function(1), UInt8(ascii: "Q"): .function(2),
    UInt8(ascii: "R"): .function(3),
    UInt8(ascii: "S"): .function(4),
  ]

  private static let numbered: [Int: Key] = {
    var keys: [Int: Key] = [
      1: .home, 7: .home, 4: .end, 8: .end, 2: .insert, 3: .delete, 5: .pageUp, 6: .pageDown,
    ]
    // The gaps are those of a keyboard of 1983.
    let functions = [
      11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 23, 24, 25, 26, 28, 29, 31, 32, 33, 34,
    ]
    for (index, code) in functions.enumerated() { keys[code] = .function(index + 1) }
    return keys
  }()
}

/// What was held down with a key.
struct Modifiers: OptionSet {
  let rawValue: Int

  static let shift = Modifiers(rawValue: 1)
  static let alt = Modifiers(rawValue: 2)
  static let control = Modifiers(rawValue: 4)

  init(rawValue: Int) { self.rawValue = rawValue }

  /// As terminals count them: from one, and nothing for none.
  init(_ parameter: Int) { self.init(rawValue: max(0, parameter - 1)) }

  /// Arrows go by words with control or alt; other keys mean the same whatever is held down.
  func applied(to key: Key) -> Key {
    guard !isDisjoint(with: [.alt, .control]) else { return key }
    switch key {
    case .left: return .wordLeft
    case .right: return .wordRight
    default: return key
    }
  }
}
