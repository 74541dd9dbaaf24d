package import Model

/// The screen of who works on what: the figures, kept until the board changes, and where somebody looks.
package struct MatrixView: Sendable {
  /// Who works on which subproblem.
  package private(set) var matrix: Matrix
  /// Which bodies work in which challenges; made when it is first looked at.
  package private(set) var actors: Actors?
  /// The rows shown, from top to bottom, as places in the figures.
  package private(set) var rows: [Int] = []
  /// The columns shown, from left to right, as places in the figures.
  package private(set) var columns: [Int] = []
  /// How the rows are sorted.
  package private(set) var sort = Sort.arrival
  /// Whether only what needs attention is shown.
  package private(set) var onlyAttention = false
  /// Whether bodies and challenges are shown instead of people and subproblems.
  package private(set) var showsActors = false
  /// Where the cursor is in either view.
  private var cursors = [Cursor(), Cursor()]
  /// The widest name, body and label of a column, in columns of the screen.
  private(set) var widest = (name: 0, body: 0, label: 0)

  /// What rows are sorted by.
  package enum Sort: CaseIterable, Sendable {
    /// As people joined.
    case arrival
    /// Who does most first.
    case load
    /// Who stands for one body together.
    case body
    /// By name.
    case name
    /// Columns that lack something first, and who has room first.
    case missing
  }

  /// A cell of a view and what is scrolled away before it.
  struct Cursor: Sendable, Equatable {
    var row = 0
    /// -1 where the name of the row is.
    var column = 0
    var top = 0
    var left = 0
  }

  var cursor: Cursor {
    get { cursors[showsActors ? 1 : 0] }
    set { cursors[showsActors ? 1 : 0] = newValue }
  }

  init(_ names: Names) {
    matrix = Matrix(names.board)
    arrange(names)
  }

  /// The row under the cursor, as a place in the figures.
  var row: Int? { rows.indices.contains(cursor.row) ? rows[cursor.row] : nil }
  /// The column under the cursor, as a place in the figures.
  var column: Int? { columns.indices.contains(cursor.column) ? columns[cursor.column] : nil }
  /// The subproblem under the cursor.
  var card: CardID? { showsActors ? nil : column.map { matrix.columns[$0].card } }
  /// The row of the matrix under the cursor.
  var who: Matrix.Row? { showsActors ? nil : row.map { matrix.rows[$0] } }

  /// Whether the cursor is on who the row is, left of all cells.
  var isOnName: Bool { cursor.column < 0 && row != nil }
  /// Who the row under the cursor is: a partner or a body; `nil` for somebody without a name.
  var partner: PartnerID? {
    guard let row else { return nil }
    if !showsActors { return matrix.rows[row].partner }
    return actors.flatMap { $0.rows[row].unknown == nil ? $0.rows[row].body : nil }
  }

  // MARK: - Changes

  /// The board changed: the figures are made anew, and the cursor stays with its card and its partner.
  mutating func refresh(_ names: Names) {
    keepingPlace(names) { view in
      view.matrix = Matrix(names.board)
      view.actors = nil
    }
  }

  /// Puts the cursor on the row of a partner, or of the body it is; in the column where it was.
  mutating func go(to partner: PartnerID) {
    if let place = rows.firstIndex(where: { rowID($0) == partner }) { cursor.row = place }
  }

  /// Puts the cursor on the column of a card; in the row where it was.
  mutating func go(to card: CardID) {
    guard !showsActors else { return }
    if let place = columns.firstIndex(where: { matrix.columns[$0].card == card }) {
      cursor.column = place
    }
  }

  mutating func toggleActors(_ names: Names) {
    showsActors.toggle()
    arrange(names)
  }

  mutating func toggleAttention(_ names: Names) {
    keepingPlace(names) { $0.onlyAttention.toggle() }
  }

  mutating func nextSort(_ names: Names) {
    let all = Sort.allCases
    let next = all[((all.firstIndex(of: sort) ?? 0) + 1) % all.count]
    keepingPlace(names) { $0.sort = next }
  }

  private mutating func keepingPlace(_ names: Names, _ change: (inout MatrixView) -> Void) {
    let (oldRow, oldColumn) = (row.map { rowID($0) }, column.map { columnID($0) })
    change(&self)
    arrange(names)
    if let place = rows.firstIndex(where: { rowID($0) == oldRow }) { cursor.row = place }
    if let place = columns.firstIndex(where: { columnID($0) == oldColumn }) {
      cursor.column = place
    }
  }

  private func rowID(_ row: Int) -> PartnerID? {
    showsActors ? actors?.rows[row].body : matrix.rows[row].id
  }

  private enum ColumnID: Equatable {
    case card(CardID)
    case frame(Frame)
  }

  private func columnID(_ column: Int) -> ColumnID? {
    showsActors
      ? actors.map { .frame($0.frames[column]) } : .card(matrix.columns[column].card)
  }

  // MARK: - Order

  /// Sorts and narrows what is shown; once per change, because the screen is drawn at every key.
  private mutating func arrange(_ names: Names) {
    if showsActors {
      let actors = self.actors ?? Actors(names.board, matrix)
      self.actors = actors
      arrange(actors, names)
    } else {
      arrangeSubproblems(names)
    }
    clamp()
  }

  /// Keeps the cursor inside; left of the cells is who the row is.
  mutating func clamp() {
    cursor.row = max(0, min(cursor.row, rows.count - 1))
    cursor.column = max(
      rows.isEmpty || columns.isEmpty ? 0 : -1, min(cursor.column, columns.count - 1))
  }

  private mutating func arrangeSubproblems(_ names: Names) {
    let labels = matrix.rows.map { names.row($0) }
    let bodies = matrix.rows.map { names.body($0) }
    columns = Array(matrix.columns.indices)
    if onlyAttention { columns.removeAll { matrix.columns[$0].lacks.isEmpty } }
    if sort == .missing {
      // Challenges stay together: only within each the order changes.
      let order = FrameRuns(matrix.columns.map(\.frame))
      columns = columns.sorted {
        (order[$0], urgency($0), $0) < (order[$1], urgency($1), $1)
      }
    }
    var shown = Array(matrix.rows.indices)
    if onlyAttention {
      let here = Set(columns.flatMap { matrix.columns[$0].places.map(\.row) })
      shown.removeAll { !here.contains($0) }
    }
    rows = sorted(
      shown, labels, bodies, roles: matrix.rows.map(\.load.roles))
    widest = (
      labels.lazy.map(\.columns).max() ?? 0, bodies.lazy.map(\.columns).max() ?? 0,
      matrix.columns.lazy.map { names.label($0.card).columns }.max() ?? 0
    )
  }

  /// No lead first, then one body, then no user's voice, then the rest.
  private func urgency(_ column: Int) -> Int {
    guard let first = matrix.columns[column].lacks.first else { return 9 }
    return Lack.allCases.firstIndex(of: first) ?? 9
  }

  private mutating func arrange(_ actors: Actors, _ names: Names) {
    let labels = actors.rows.map { names.row($0) }
    columns = Array(actors.frames.indices)
    let shown = actors.rows.indices.filter { row in
      !onlyAttention || needsAttention(actors.rows[row], actors)
    }
    rows = sorted(
      shown, labels, labels, roles: actors.rows.map { $0.cards.reduce(0) { $0 + $1.count } })
    widest = (labels.lazy.map(\.columns).max() ?? 0, 0, 0)
  }

  /// Somebody of this body alone links two challenges, or has more on the plate than is good.
  private func needsAttention(_ row: Actors.Row, _ actors: Actors) -> Bool {
    let people = matrix.rows.filter { ($0.body ?? $0.id) == row.body }
    return people.contains { person in
      person.load.isOverloaded
        || actors.links.contains { $0.isOnePersonBridge && $0.partners == [person.id] }
    }
  }

  private func sorted(_ rows: [Int], _ labels: [String], _ bodies: [String], roles: [Int]) -> [Int]
  {
    switch sort {
    case .arrival: return rows
    case .load: return rows.sorted { (-roles[$0], $0) < (-roles[$1], $1) }
    case .missing: return rows.sorted { (roles[$0], $0) < (roles[$1], $1) }
    case .name:
      let keys = labels.map(\.folded)
      return rows.sorted { (keys[$0], $0) < (keys[$1], $1) }
    case .body:
      let keys = zip(bodies, labels).map { ($0.folded, $1.folded) }
      return rows.sorted { (keys[$0].0, keys[$0].1, $0) < (keys[$1].0, keys[$1].1, $1) }
    }
  }
}

/// Numbers runs of the same frame, in order.
struct FrameRuns {
  private var runs: [Int] = []

  init(_ frames: [Frame]) {
    var run = 0
    for (place, frame) in frames.enumerated() {
      if place > 0, frame != frames[place - 1] { run += 1 }
      runs.append(run)
    }
  }

  subscript(place: Int) -> Int { runs[place] }
}

extension Names {
  /// Who a row of the matrix is.
  package func row(_ row: Matrix.Row) -> String {
    (row.unknown.map { person($0) } ?? partner(row.id)).harmless()
  }

  /// The organisation of a row: the last of its affiliations; who stands alone is called by their perspective.
  package func body(_ row: Matrix.Row) -> String {
    if let organisation = board.affiliations(of: row.id).last {
      return partner(organisation).harmless()
    }
    return perspective(of: row.id)
  }

  /// A body as a row: an organisation with the one it belongs to, or somebody alone.
  package func row(_ row: Actors.Row) -> String {
    if let unknown = row.unknown { return person(unknown).harmless() }
    let chain = board.affiliations(of: row.body).reversed().map { partner($0) }
    let perspective = perspective(of: row.body)
    return (chain + [partner(row.body)]).joined(separator: ", ").harmless()
      + (perspective.isEmpty ? "" : " (" + perspective + ")")
  }

  private func perspective(of id: PartnerID) -> String {
    board.partners[id]?.perspectives.value.first.map { words.perspective($0) } ?? ""
  }

  /// `#18`.
  package func label(_ id: CardID) -> String {
    board.cards[id].map { "#" + board.label(of: $0) } ?? "?"
  }

  /// `U1`, or a word for what has no challenge.
  package func label(_ frame: Frame) -> String {
    switch frame {
    case .challenge(let id): board.challenges[id].map { board.label(of: $0) } ?? id.description
    case .crossCutting: words.crossCutting
    case .unknown: words.noChallenge
    }
  }

  /// `U1 Not alone`, or a word for what has no challenge.
  package func title(_ frame: Frame) -> String {
    if case .challenge(let id) = frame { return challenge(id) }
    return label(frame)
  }
}
