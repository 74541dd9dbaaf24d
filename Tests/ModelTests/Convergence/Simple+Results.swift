import Model

/// The rules of results once more, in the plainest possible way: all events in order, one after the other.
struct SimpleResults {
  private struct One {
    var published: EventKey?
    var number: Int?
    var title = ""
    var source: String?
    var makers: [PartnerID] = []
    var evidence: String?
    var version = 1
    var licences: [Int: Licence] = [:]
    var isOpen = false
    var bases: [Result.Basis] = []
    var isMistake = false
    var shared: Set<PartnerID> = []
    var told: [String: String] = [:]
    var reuses: [String: Reuse.Facts] = [:]
  }

  private var all: [ResultID: One] = [:]
  private var joined: Set<PartnerID> = []

  init(_ lines: [RawEvent]) {
    var seen: [EventID: Set<UInt32>] = [:]
    let distinct = lines.filter { seen[$0.key.id, default: []].insert($0.checksum).inserted }
    for event in distinct.flatMap({ Event.all(in: $0) }).sorted(by: { $0.key < $1.key }) {
      let id: ResultID = event.envelope.target.cast()
      if event.payload is PartnerJoined { joined.insert(event.envelope.target.cast()) }
      var one = all[id] ?? One()
      if apply(event, to: &one) { all[id] = one }
    }
  }

  private func apply(_ event: Event, to one: inout One) -> Bool {
    switch event.payload {
    case let p as ResultPublished:
      begin(&one, event.key, p.number, p.title, p.licence)
      (one.source, one.makers, one.evidence, one.bases) = (nil, p.makers, p.evidence, p.bases)
      if p.audience == .open { one.isOpen = true }
    case let p as ResultImported:
      begin(&one, event.key, p.number, p.title, p.licence)
      (one.source, one.makers, one.evidence, one.bases) = (p.source, [], p.evidence, [])
      one.isOpen = true
    case let p as ResultRevised:
      if let title = p.title.value { one.title = title }
      if p.source != .keep { one.source = p.source.value }
      if p.makers != .keep { one.makers = p.makers.value ?? [] }
      if p.evidence != .keep { one.evidence = p.evidence.value }
      if p.bases != .keep { one.bases = p.bases.value ?? [] }
      if p.audience == .open { one.isOpen = true }
      if let version = p.version {
        one.version = version
        if one.licences[version] == nil { one.licences[version] = p.licence }
      }
    case let p as ResultShared: one.shared = one.shared.union(p.with).subtracting(p.without)
    case let p as ResultReported: one.told[p.report] = p.takenBack == true ? nil : p.how
    case let p as ResultReused: one.reuses[p.reuse] = p.facts
    case let p as ReuseWithdrawn: one.reuses[p.reuse] = nil
    case let p as ResultWithdrawn: one.isMistake = p.takenBack != true && p.mistake == true
    default: return false
    }
    return true
  }

  private func begin(
    _ one: inout One, _ key: EventKey, _ number: Int?, _ title: String, _ licence: Licence?
  ) {
    if one.published == nil { (one.published, one.number) = (key, number) }
    (one.title, one.version) = (title, 1)
    if one.licences[1] == nil { one.licences[1] = licence }
  }

  /// Whether a version, or what it was made from, is to be shared alike.
  private func isAlike(_ id: ResultID, _ version: Int, _ seen: Set<ResultID>) -> Bool {
    guard let one = all[id], one.published != nil, !one.isMistake else { return false }
    if one.licences[version] == .ccBySa { return true }
    guard version == one.version, !seen.contains(id) else { return false }
    return one.bases.contains { isAlike($0.result, $0.version, seen.union([id])) }
  }

  private func licence(_ id: ResultID, _ version: Int) -> Licence? {
    guard let one = all[id] else { return nil }
    let isBound =
      version == one.version && one.bases.contains { isAlike($0.result, $0.version, [id]) }
    return isBound ? .ccBySa : one.licences[version]
  }

  private func isAllowed(_ facts: Reuse.Facts, _ id: ResultID) -> Bool {
    let who = PartnerID(facts.who.text)
    switch licence(id, facts.version) {
    case .cc0, .ccBy, .ccBySa, .named: return true
    case .partners: return facts.isAllowed || who.map(joined.contains) ?? false
    case .ask, nil:
      guard let who, joined.contains(who) else { return facts.isAllowed }
      return facts.isAllowed || all[id]?.makers.contains(who) ?? false
    }
  }

  /// The same lines that `resultPicture(of:)` draws of a board.
  var picture: [String] {
    all.filter { $0.value.published != nil && !$0.value.isMistake }.sorted { $0.key < $1.key }
      .flatMap { id, one in
        let claims = all.filter { $0.value.number == one.number && $0.value.published != nil }
          .sorted { ($0.value.published ?? .first) < ($1.value.published ?? .first) }.map(\.key)
        let letter = ["", "b", "c"][claims.firstIndex(of: id) ?? 0]
        let now = licence(id, one.version)
        return [
          "\(id) \(one.number.map { "R-\($0)" + letter } ?? "\(id)") \(one.title)",
          "  v\(one.version) \(now?.code ?? "-") open \(one.isOpen) \(one.makers)",
          "  ready \(now != nil && (one.source != nil || !one.makers.isEmpty && one.evidence != nil))",
          "  shared \(one.shared.sorted()) told \(one.told.sorted { $0.key < $1.key })",
          "  used \(one.reuses.filter { isAllowed($0.value, id) }.keys.sorted())",
        ]
      }
  }
}

func resultPicture(of board: Board) -> [String] {
  board.shownResults.sorted { $0.id < $1.id }.flatMap { result in
    let told = result.reports.filter(\.stands).map { (key: $0.id, value: $0.how.value) }
    return [
      "\(result.id) \(board.label(of: result)) \(result.title.value)",
      "  v\(result.version.value) \(board.licence(of: result)?.code ?? "-") open \(result.audience == .open) \(result.makers.value)",
      "  ready \(board.needs(of: result).isEmpty)",
      "  shared \(result.shared.filter(\.value.value).keys.sorted()) told \(told)",
      "  used \(board.reuses(of: result).map(\.id).sorted())",
    ]
  }
}
