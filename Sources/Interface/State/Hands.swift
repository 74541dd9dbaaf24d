import Model

extension Ballot.Terms {
  func allowsOneMore(on spot: BallotSpot, _ hand: Hand) -> Bool {
    switch spot {
    case .card(let id): allowsOneMore(on: id, hand)
    case .question(let index): allowsOneMore(onQuestion: index, hand)
    case .whole, .draft: false
    }
  }
}

extension Hand {
  func dots(on spot: BallotSpot) -> Int {
    switch spot {
    case .card(let id): cards[id] ?? 0
    case .question(let index): questions.indices.contains(index) ? questions[index] : 0
    case .whole, .draft: 0
    }
  }

  mutating func add(to spot: BallotSpot) {
    switch spot {
    case .card(let id): cards[id, default: 0] += 1
    case .question(let index):
      while questions.count <= index { questions.append(0) }
      questions[index] += 1
    case .whole, .draft: break
    }
  }

  mutating func remove(from spot: BallotSpot) -> Bool {
    guard dots(on: spot) > 0 else { return false }
    switch spot {
    case .card(let id): cards[id] = dots(on: spot) == 1 ? nil : dots(on: spot) - 1
    case .question(let index): questions[index] -= 1
    case .whole, .draft: break
    }
    return true
  }
}

extension Marks {
  func score(on spot: BallotSpot) -> Int? {
    switch spot {
    case .card(let id), .draft(let id): cards[id]
    case .whole: whole
    case .question: nil
    }
  }

  mutating func give(_ score: Int?, on spot: BallotSpot) {
    switch spot {
    case .card(let id), .draft(let id): cards[id] = score
    case .whole: whole = score
    case .question: break
    }
  }
}
