import Model

/// What a seat does in a round, by its operation: the one place to which the operations of rounds are tied.
extension State {
  /// Does what a command means in the round that runs; `nil`: it means the same here as elsewhere.
  mutating func work(_ command: Command, _ held: Board.Held, _ round: Course.Running) -> [Effect]? {
    switch round.script.operation {
    case .reveal where looksAtOutcome(held): goToBallot(command)
    case .capture, .reveal: write(command, held)
    case .build where round.script.isSilent: build(command, held, round)
    case .vote, .rate: goToBallot(command)
    case .build,
      .attend, .talk, .cluster, .split, .recognise, .comment, .frame, .dream, .backcast, .link,
      .review, .invite, .engage, .connect, .pitch, .decide, .agree, .move, .evidence,
      .publish, .reuse:
      performInRound(command)
    }
  }

  /// What lies before a seat in the round that runs, below its task.
  func drawWork(
    _ canvas: inout Canvas, _ held: Board.Held, _ round: Course.Running, _ box: Box
  ) {
    switch round.script.operation {
    case .reveal where looksAtOutcome(held): drawOutcome(&canvas, held, box)
    case .capture, .reveal: drawWriting(&canvas, held, round, box)
    case .build where round.script.isSilent: drawBuilding(&canvas, held, round, box)
    case .vote, .rate: drawBallotAhead(&canvas, box)
    case .build,
      .attend, .talk, .cluster, .split, .recognise, .comment, .frame, .dream, .backcast, .link,
      .review, .invite, .engage, .connect, .pitch, .decide, .agree, .move, .evidence,
      .publish, .reuse:
      drawRoundWork(&canvas, held, round, box)
    }
  }

  /// The keys worth a hint at a seat in the round that runs.
  func workHints(_ held: Board.Held, _ round: Course.Running) -> [Command] {
    switch round.script.operation {
    case .reveal where looksAtOutcome(held): [.open, .ready, .showBoard]
    case .capture, .reveal:
      board.mayWriteInSilence(held.course)
        ? [.capture, .ready, .editTitle, .takeBack, .editField] : [.ready, .showBoard]
    case .build where round.script.isSilent: [.capture, .ready, .takeBack]
    case .vote, .rate: [.open, .showBoard]
    case .build,
      .attend, .talk, .cluster, .split, .recognise, .comment, .frame, .dream, .backcast, .link,
      .review, .invite, .engage, .connect, .pitch, .decide, .agree, .move, .evidence,
      .publish, .reuse:
      round.script.operation.work.keys + [.ready, .showBoard]
    }
  }
}
