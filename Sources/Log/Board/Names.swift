package import Model

/// The name of a board, whatever it is called and wherever it lies.
package typealias BoardID = Identifier<Board>

/// The names that stand in a board folder.
///
/// A name read from disk is used only when it is one of these.
enum Names {
  static let board = "board"
  static let open = "open"
  static let circles = "circles"
  static let people = "people"
  static let table = "table"
  static let inbox = "inbox"
  static let peers = ".peers"
  static let own = "own"
  static let lock = "lock"
  static let outbox = "outbox"

  /// Reads the name of a replica folder: 10 to 12 characters `[a-z2-7]`.
  static func replica(_ name: String) -> ReplicaID? {
    guard
      name.utf8.count >= 10,
      name.utf8.allSatisfy({ $0 >= 97 && $0 <= 122 || $0 >= 50 && $0 <= 55 })
    else { return nil }
    return ReplicaID(name)
  }

  /// Reads the name of a segment, `00000001.klog`; numbers begin at 1.
  static func segment(_ name: String) -> UInt32? {
    let bytes = Array(name.utf8)
    guard bytes.count == 13, bytes[8...].elementsEqual(".klog".utf8) else { return nil }
    var number: UInt32 = 0
    for byte in bytes[..<8] {
      guard byte >= 48, byte <= 57 else { return nil }
      number = number * 10 + UInt32(byte - 48)
    }
    return number > 0 ? number : nil
  }

  static func segment(_ number: UInt32) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, 8 - digits.count)) + digits + ".klog"
  }
}

extension Audience {
  /// The folder of this audience below the board folder; for `own`, below the person's data folder.
  var folder: String {
    switch self {
    case .open: Names.open
    case .people: Names.people
    case .circle(let circle): Names.circles + "/" + circle.description
    case .own: Names.own
    }
  }

  /// Reads `word` back.
  init?(word: String) {
    switch word {
    case Names.open: self = .open
    case Names.people: self = .people
    case Names.own: self = .own
    default:
      guard
        word.hasPrefix(Audience.circlePrefix),
        let circle = CircleID(word.dropFirst(Audience.circlePrefix.utf8.count))
      else { return nil }
      self = .circle(circle)
    }
  }

  private static let circlePrefix = "circle-"

  /// One word without a slash, for the name of a file.
  var word: String {
    switch self {
    case .circle(let circle): Audience.circlePrefix + circle.description
    default: folder
    }
  }
}
