import Model

/// What is counted while a round runs: numbers only, so that the big screen tells nobody's words.
extension State {
  /// The rows below the task of the round.
  func roundCounts(_ held: Board.Held, _ round: Course.Running) -> [Row] {
    var rows: [Row] = []
    if round.script.bounds.isAnonymous {
      let isSilent = round.script.company == .solo && round.script.operation == .capture
      rows.append(Row(isSilent ? words.inSilence : words.withoutNames, .dim))
    }
    rows += counts(since: round.began, round.script.operation).map { Row($0, .key) }
    return rows + outcomeRows(held)
  }

  /// What the log tells of this round.
  private func counts(since began: Stamp, _ operation: Operation) -> [String] {
    func isNew(_ key: EventKey?) -> Bool { key.map { $0.stamp >= began } ?? false }
    switch operation {
    case .attend: return board.meeting.map { [words.presentCount($0.session.present.count)] } ?? []
    case .capture, .pitch, .split:
      let count = board.cards.all.count { isNew($0.captured) && !$0.retracted.value }
      return operation == .capture && count == 0 ? [] : [words.cardsWritten(count)]
    case .recognise: return [words.recognitionsCount(recognitions(since: began))]
    case .decide:
      return [words.decisionsMade(board.decisions.values.count { $0.stands && isNew($0.recorded) })]
    case .agree:
      return [words.agreementsMade(board.agreements.values.count { isNew($0.made) })]
    case .vote, .rate: return pollLine.map { [$0] } ?? []
    case .talk, .build, .cluster, .comment, .frame, .dream, .backcast, .link,
      .reveal, .review, .invite, .engage, .connect, .move, .evidence, .publish, .reuse:
      return []
    }
  }

  private func recognitions(since began: Stamp) -> Int {
    board.cards.all.reduce(0) { sum, card in
      sum
        + card.recognitions.count {
          $0.state.value.stands && ($0.state.key.map { $0.stamp >= began } ?? false)
        }
    }
  }
}
