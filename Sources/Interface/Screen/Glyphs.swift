import Model

/// A text as the pieces that each take one place on the screen: one or two columns.
///
/// What terminals agree on is little: emoji sequences, flags and variation selectors take a different number of columns in
/// each. So a cluster is reduced to what all of them (and curses) draw alike: its base character with the marks that have no
/// width. A family becomes its first member, a skin tone and a variation selector are left out, a flag becomes its two
/// letters. Controls and bidirectional controls become U+FFFD. Linear in the text.
package struct Glyphs: Sequence, IteratorProtocol {
  /// What takes one place on the screen.
  package struct Piece {
    /// The base character, or the whole piece when it has no marks.
    package let scalar: Unicode.Scalar
    /// Base and marks together, when there are marks.
    package let marks: String?
    /// 1 or 2 columns.
    package let width: Int
  }

  private var scalars: String.UnicodeScalarView.Iterator
  private var pending: Unicode.Scalar?

  /// The pieces of `text`, from its beginning.
  package init(_ text: String) {
    scalars = text.unicodeScalars.makeIterator()
    pending = scalars.next()
  }

  /// The next piece; `nil` behind the last.
  package mutating func next() -> Piece? {
    guard var base = pending else { return nil }
    if base.value < 0x7F, base.value >= 0x20 {
      pending = scalars.next()
      // The usual case: a letter followed by a letter.
      guard let follower = pending, follower.value >= 0x300 else {
        return Piece(scalar: base, marks: nil, width: 1)
      }
    } else {
      pending = scalars.next()
    }
    if base == "\t" { return Piece(scalar: " ", marks: nil, width: 1) }
    if base.isUnsafeToShow { base = "\u{FFFD}" }
    var width = base.columns
    if width == 0 {
      // A mark without a base stands on a space of its own.
      if base.isJoining { return next() }
      return Piece(scalar: " ", marks: " " + String(Character(base)), width: 1)
    }
    if width > 2 { width = 2 }
    var marks: String?
    var count = 0
    while let mark = pending, !mark.isUnsafeToShow, mark.columns == 0 || mark.isEmojiModifier {
      pending = scalars.next()
      if mark == "\u{200D}" {
        // Joined emoji: only the first is kept, so the one behind the joiner goes.
        if base.value >= 0x2190, let joined = pending, joined.columns > 0 {
          pending = scalars.next()
        }
        continue
      }
      if mark.isJoining || mark.isEmojiModifier { continue }
      // Curses keeps a base and four marks in a cell.
      guard count < 4 else { continue }
      if marks == nil { marks = String(Character(base)) }
      marks?.unicodeScalars.append(mark)
      count += 1
    }
    return Piece(scalar: base, marks: marks, width: width)
  }
}

extension Unicode.Scalar {
  /// Columns as glibc's `wcwidth` counts them, which is what curses uses; controls count 1 because a mark is shown.
  package var columns: Int {
    if value < 0x300 { return 1 }
    if isInRanges(value, zeroWidthRanges) { return 0 }
    if value >= 0x1100, isInRanges(value, wideRanges) { return 2 }
    return 1
  }

  /// Variation selectors and joiners: they ask for another drawing and are left out.
  var isJoining: Bool {
    value == 0x200D || (value >= 0xFE00 && value <= 0xFE0F)
      || (value >= 0xE0000 && value <= 0xE0FFF)
  }

  var isEmojiModifier: Bool { value >= 0x1F3FB && value <= 0x1F3FF }
}

/// Binary search in pairs of first and last.
private func isInRanges(_ value: UInt32, _ ranges: [UInt32]) -> Bool {
  var low = 0
  var high = ranges.count / 2 - 1
  while low <= high {
    let middle = (low + high) / 2
    if value < ranges[middle * 2] {
      high = middle - 1
    } else if value > ranges[middle * 2 + 1] {
      low = middle + 1
    } else {
      return true
    }
  }
  return false
}
