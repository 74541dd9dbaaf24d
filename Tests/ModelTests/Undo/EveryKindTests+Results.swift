import Model

extension `Undo of every kind of event` {
  private static let thing = result(1).cast(to: Target.self)
  private static let published = Examples.make(Examples.published) {
    $0.audience = .open
    $0.licence = .ccBy
    $0.bases = []
  }
  private static let reported = ResultReported(report: "t1", how: "a sign")
  private static let used = ResultReused(reuse: "h1", Examples.reused)

  static let results: [Answer] = [
    .restores(published, on: thing),
    .restores(
      Examples.make(ResultImported()) {
        $0.title = "Cooling protocol"
        $0.source = "Rivierstad"
        $0.licence = .ccBy
      }, on: thing),
    .restores(
      Examples.make(ResultRevised()) {
        $0.version = 2
        $0.licence = .cc0
        $0.title = .set("New")
        $0.summary = .clear
        $0.cards = .set([card(3)])
        $0.source = .set("elsewhere")
        $0.outcomes = .set([.service])
        $0.novelty = .clear
        $0.makers = .set([partner(3)])
        $0.evidence = .clear
        $0.trick = .set("ring twice")
        $0.place = .clear
        $0.bases = .set([Result.Basis(result(2))])
      }, on: thing,
      former: [
        Examples.make(ResultRevised()) {
          $0.title = .set("Old")
          $0.trick = .clear
        }
      ], later: Examples.make(ResultRevised()) { $0.makers = .set([partner(4)]) },
      needs: [published]),
    .restores(
      ResultShared(with: [partner(1)], without: [partner(2)]), on: thing,
      former: [ResultShared(with: [partner(2)])],
      later: ResultShared(with: [], without: [partner(1)]), needs: [published]),
    .restores(
      reported, on: thing, former: [ResultReported(report: "t1", how: "a letter")],
      later: ResultReported(report: "t1", how: "", takenBack: true), needs: [published]),
    .restores(
      used, on: thing,
      former: [ResultReused(reuse: "h1", Examples.make(Examples.reused) { $0.text = "two spots" })],
      later: ReuseWithdrawn(reuse: "h1"), needs: [published]),
    .restores(
      ReuseWithdrawn(reuse: "h1"), on: thing, later: used, needs: [published, used]),
    .restores(
      ResultWithdrawn(reason: "it leaks"), on: thing, former: [ResultWithdrawn(reason: "old")],
      later: Examples.make(ResultWithdrawn(reason: nil)) { $0.takenBack = true },
      needs: [published]),
  ]
}
