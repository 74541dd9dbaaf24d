import Model

/// What the board shows of each card, worked out once and drawn at every key.
///
/// A key mostly changes which card is selected; wrapping titles and finding out who leads would be most of a frame.
struct CardFaces: Sendable {
  /// One card as text.
  struct CardFace {
    /// The width it was made for.
    let width: Int
    let head: String
    let kind: Face
    /// How the title looks when no search found it.
    let titleFace: Face
    /// How far the title stands from the card's edge, and its one or two lines.
    let indent: Int
    let lines: [String]
    let ageAndPeople: String
    let sign: Sign?
    let signText: String
    /// Empty when nobody leads.
    let lead: String
  }

  /// What all faces depend on; another one makes them all anew.
  private var basis: ShownBoard?
  private var faces: [CardID: CardFace] = [:]

  /// Forgets everything when `basis` is another than before.
  mutating func keep(for basis: ShownBoard) {
    guard basis != self.basis else { return }
    self.basis = basis
    faces.removeAll(keepingCapacity: true)
  }

  /// The face of a card in a column of `width`, if it is known.
  func face(of id: CardID, _ width: Int) -> CardFace? {
    guard let face = faces[id], face.width == width else { return nil }
    return face
  }

  mutating func keep(_ face: CardFace, of id: CardID) {
    // A board with ten thousand cards is scrolled through: only what was seen lately is kept.
    if faces.count > CardFaces.most { faces.removeAll(keepingCapacity: true) }
    faces[id] = face
  }

  private static let most = 1000
}
