import Model

/// What people do in the round that runs, from the screen of the meeting.
extension State {
  /// The round that runs, with its meeting, where whoever acts here works in it; who leads does when they say so.
  var working: (held: Board.Held, round: Course.Running)? {
    guard let held = board.meeting, let round = held.course.round, !round.script.isSilent,
      meeting.page == nil, meeting.work.isAlong || !leads(held)
    else { return nil }
    return (held, round)
  }

  /// Whether who acts here leads the meeting or writes for it.
  private func leads(_ held: Board.Held) -> Bool { me.map { held.session.leads($0) } ?? false }

  /// Who leads works along with the others, or only leads again.
  mutating func workAlong() {
    guard let held = board.meeting, held.course.round != nil else {
      return say(words.noRound, .attention)
    }
    guard leads(held) else { return say(words.worksAnyway, .dim) }
    meeting.work.isAlong.toggle()
    say(meeting.work.isAlong ? words.worksAlong : words.onlyLeads, .dim)
  }

  /// The card of the selected row, for the keys of cards.
  var workCard: CardID? { working.flatMap { workSpot($0.held, $0.round)?.card } }

  /// The selected row; the first one where nothing is selected.
  func workSpot(_ held: Board.Held, _ round: Course.Running) -> WorkSpot? {
    let spots = workSpots(held, round)
    return workPlace(in: spots).map { spots[$0] }
  }

  /// Where the selected row stands: where it stood last, if it is gone.
  func workPlace(in spots: [WorkSpot]) -> Int? {
    guard !spots.isEmpty else { return nil }
    return meeting.work.spot.flatMap { spots.firstIndex(of: $0) }
      ?? max(0, min(meeting.work.place, spots.count - 1))
  }

  // MARK: - The rows

  /// What a round is about, as far as whoever sits here may see it.
  func workSpots(_ held: Board.Held, _ round: Course.Running) -> [WorkSpot] {
    let script = round.script
    let isOwn = script.sight == .own
    func cards() -> [CardID] { board.cards(for: round, in: held.session, held.course) }
    switch script.operation.work.rows {
    case .nothing: return []
    case .cards where script.operation == .comment && hasRecognised(held, round):
      // What most people know is told first.
      return cards().enumerated().map { ($0.offset, $0.element, recognitions(of: $0.element)) }
        .sorted { ($1.2, $0.0) < ($0.2, $1.0) }.map { .card($0.1) }
    case .cards:
      guard script.operation == .move else { return cards().map { .card($0) } }
      // What qualifies stands first.
      let ready = Dictionary(
        uniqueKeysWithValues: cards().map { id in
          (id, board.cards[id].map { qualifies($0) } ?? false)
        })
      return cards().sorted { (ready[$0] == true ? 0 : 1) < (ready[$1] == true ? 0 : 1) }
        .map { .card($0) }
    case .questions:
      return cards().flatMap { id -> [WorkSpot] in
        let questions = board.cards[id]?.questions ?? []
        let own = meeting.work.own(id.cast(), in: round.began)
        return [.card(id)]
          + questions.filter { !isOwn || own.contains($0) }.map { .question(id, $0) }
      }
    case .dreams:
      return challenges(held, round).flatMap { challenge -> [WorkSpot] in
        let own = meeting.work.own(challenge.id.cast(), in: round.began)
        return [.challenge(challenge.id)]
          + challenge.dreams.filter { !isOwn || own.contains($0.text) }
          .map { .dream(challenge.id, $0) }
      }
    case .changes:
      return challenges(held, round).flatMap { challenge -> [WorkSpot] in
        [.challenge(challenge.id)]
          + challenge.changes.filter { $0.dropped.value == nil }
          .map { .change(challenge.id, $0.id) }
      }
    case .ties:
      let served = Set(board.cards.all.filter(\.isOnBoard).flatMap(\.changes.elements))
      return challenges(held, round).flatMap { challenge -> [WorkSpot] in
        challenge.changes.filter { $0.dropped.value == nil && !served.contains($0.id) }
          .map { .change(challenge.id, $0.id) }
      } + cards().map { .card($0) }
    case .market:
      let asks = board.standingAsks.filter(\.ask.isOpen).filter { !isOwn || $0.ask.by == me }
      let offers = board.openOffers.filter { !isOwn || $0.partner == me }
      return asks.map { .ask($0.card, $0.ask.id) } + offers.map { .offer($0.partner, $0.offer.id) }
        + cards().map { .card($0) }
    case .ideas: return [.newIdea] + cards().map { .card($0) }
    case .decisions:
      return board.decisions.filter {
        $0.value.stands && board.isSince(held.course, $0.value.recorded)
      }
      .sorted {
        ($0.value.recorded?.stamp ?? .zero, $0.key) < ($1.value.recorded?.stamp ?? .zero, $1.key)
      }
      .map { .decision($0.key) }
    case .agreements:
      return board.agreements.filter { agreement in
        agreement.value.isOpen && board.isSince(held.course, agreement.value.made)
          && (!isOwn
            || me.map { agreement.value.terms.value.who == Invitee($0.description) } ?? false)
      }
      .sorted { ($0.value.made?.stamp ?? .zero, $0.key) < ($1.value.made?.stamp ?? .zero, $1.key) }
      .map { .agreement($0.key) }
    case .overview: return [.overview(overview(of: script))]
    }
  }

  /// Whether this item of the agenda asked before what people recognise.
  func hasRecognised(_ held: Board.Held, _ round: Course.Running) -> Bool {
    held.course.rounds.contains {
      $0.place.item == round.place.item && $0.script.operation == .recognise
    }
  }

  private func recognitions(of id: CardID) -> Int {
    board.cards[id].map { board.recognitions(of: $0).count } ?? 0
  }

  /// The challenge that the item of the agenda names, or else all.
  private func challenges(_ held: Board.Held, _ round: Course.Running) -> [Challenge] {
    let item = held.session.agenda.value.first { $0.item == round.place.item }
    let focus =
      item?.challenge
      ?? item?.card.flatMap { board.cards[board.survivor(of: $0)] }
      .flatMap { board.frame(of: $0).challenge }
    return board.namedChallenges.filter {
      $0.closed.value == nil && (focus == nil || $0.id == focus)
    }
  }

  /// The view that a round looks at.
  private func overview(of script: Round) -> Overview {
    switch script.operation {
    case .reuse: .results
    default: script.bounds.view ?? .people
    }
  }

  /// Whether nothing that the program can see keeps a card from moving on.
  func qualifies(_ card: Card) -> Bool {
    guard let next = card.place.value.stage.next else { return false }
    return board.obstacles(moving: card, to: next).isEmpty
  }

  // MARK: - Who does it together

  /// With whom of the seats whoever acts here does the round; empty where nobody is known, or all do it together.
  ///
  /// The order of the seats is that of the random names of their sheets, which says nothing about anybody.
  var companions: [PartnerID] {
    guard let me, let (held, round) = working else { return [] }
    switch round.script.company {
    case .solo, .all: return []
    case .pairs, .fours, .groups: break
    }
    var seats: [PartnerID] = []
    for partner in table.here.compactMap(\.presence.partner)
    where !held.session.leads(partner) && !seats.contains(partner) { seats.append(partner) }
    // A round that is done again brings others together; a larger company of the same item joins those who just met.
    let pass = held.course.rounds.dropLast().count {
      $0.place.item == round.place.item && $0.script == round.script
    }
    let order = Dealing.order(seats: seats.count, pass: pass)
    let groups = Dealing.groups(of: round.script.company, seats: seats.count)
      .map { $0.map { seats[order[$0]] } }
    return (groups.first { $0.contains(me) } ?? []).filter { $0 != me }
  }

  // MARK: - What keys do

  /// Does what a command means in the round that runs; `nil`: it means the same here as elsewhere.
  mutating func performInRound(_ command: Command) -> [Effect]? {
    guard let (held, round) = working, !round.script.isSilent else { return nil }
    // The key of agreements is that of asks elsewhere; who leads keeps it.
    if command == .agree, !leads(held) {
      if round.script.operation == .connect { return perform(.ask) }
      guard round.script.operation == .agree else { return nil }
      if mayWrite(), let me = whoOrAsk(command) { agree(as: me) }
      return []
    }
    let spots = workSpots(held, round)
    guard let place = workPlace(in: spots) else { return nil }
    let page = max(1, height / 3)
    switch command {
    case .up: goToWork(place - 1, spots)
    case .down: goToWork(place + 1, spots)
    case .first: goToWork(0, spots)
    case .last: goToWork(spots.count - 1, spots)
    case .pageUp: goToWork(place - page, spots)
    case .pageDown: goToWork(place + page, spots)
    case .open: return openWork(spots[place], round)
    case .pitch where spots[place] == .newIdea: beginPitch(nil)
    default: return nil
    }
    return []
  }

  /// What whoever acts here will do themselves.
  private mutating func agree(as me: PartnerID) {
    var draft = AgreementDraft()
    draft.terms.who = Invitee(me.description)
    ask(draft, .text)
  }

  private mutating func goToWork(_ place: Int, _ spots: [WorkSpot]) {
    let place = max(0, min(place, spots.count - 1))
    meeting.work.spot = spots[place]
    meeting.work.place = place
  }

  /// Enter on a row: does what the round is for, or opens the card.
  private mutating func openWork(_ spot: WorkSpot, _ round: Course.Running) -> [Effect] {
    switch spot {
    case .card(let id): return open(id)
    case .newIdea:
      guard mayWrite(), mayNow(CardCaptured.self) else { return [] }
      beginPitch(nil)
    case .question(let id, let question):
      guard mayWrite(), mayNow(QuestionFramed.self), let card = standing(id) else { return [] }
      guard round.script.sight == .own else {
        return choose(question, for: card)
      }
      mode = .line(.question(id, question), LineEditor(question))
    case .challenge(let id):
      guard let challenge = board.challenges[id], mayWrite() else { return [] }
      if round.script.operation == .backcast {
        if mayNow(ChangeNeeded.self) { editChange(nil, of: challenge) }
      } else if mayNow(DreamTold.self) {
        tellOwnOrOne(challenge, round)
      }
    case .dream(let id, let dream):
      guard mayWrite(), mayNow(DreamTold.self) else { return [] }
      mode = .line(.dream(id), LineEditor(State.text(of: dream)))
    case .change(let id, let change):
      guard mayWrite(), let challenge = board.challenges[id] else { return [] }
      if round.script.operation == .backcast {
        if mayNow(ChangeNeeded.self) { editChange(change, of: challenge) }
      } else if mayNow(CardCaptured.self) {
        mode = .line(.serving(id, change), LineEditor())
      }
    case .ask(let id, _):
      if mayWrite(), mayNow(AskMet.self), let card = standing(id) { pickAsk(card) }
    case .offer(let partner, _):
      guard partner == me else { return open(partner) }
      if mayWrite(), mayNow(OfferWithdrawn.self) { pickOffer(of: partner) }
    case .decision(let id): say(board.decisions[id].map { told($0).harmless() } ?? "")
    case .agreement(let id): say(board.agreements[id].map { told($0).harmless() } ?? "")
    case .overview(let view): return show(view)
    }
    return []
  }

  /// In a round where everybody dreams alone one's own sentence; else the dream that the challenge has.
  private mutating func tellOwnOrOne(_ challenge: Challenge, _ round: Course.Running) {
    guard round.script.sight == .own else { return editDream(of: challenge) }
    let own = meeting.work.own(challenge.id.cast(), in: round.began)
    let mine = challenge.dreams.first { own.contains($0.text) }
    mode = .line(.dream(challenge.id), LineEditor(mine.map { State.text(of: $0) } ?? ""))
  }

  private mutating func show(_ view: Overview) -> [Effect] {
    switch view {
    case .board: return perform(.showBoard)
    case .people: return perform(.showMatrix)
    case .tree: return perform(.showTree)
    case .results: return perform(.showResults)
    }
  }

  /// A card that works on a change that had none.
  mutating func capture(_ title: String, serving change: String, of id: ChallengeID) -> [Effect] {
    let card = CardID(random: random())
    var captured = board.capturing(.problem, title, random: random())
    captured.challenge = .set(id)
    var linked = ChangesLinked()
    linked.add = [change]
    meeting.work.spot = .card(card)
    say(words.captured(words.letter(.problem) + String(captured.number ?? 0)), .good)
    return [.record([Change(card.cast(), captured), Change(card.cast(), linked)])]
  }
}
