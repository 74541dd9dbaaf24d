import Model

extension Examples {
  static let published = make(ResultPublished()) {
    $0.number = 3
    $0.title = "Run book"
    $0.summary = "one round for two shops"
    $0.cards = [card(1), card(2)]
    $0.outcomes = [.process, .method]
    $0.novelty = [.significantlyBetter]
    $0.licence = .ccBySa
    $0.makers = [partner(1), partner(2)]
    $0.audience = .partners
    $0.evidence = "212 kilos in five evenings"
    $0.trick = "ring before five"
    $0.place = "results/run-book.txt"
    $0.bases = [Result.Basis(result(2), version: 2)]
  }

  static let reused = make(Reuse.Facts()) {
    $0.who = Invitee("District North")
    $0.version = 2
    $0.card = card(3)
    $0.text = "three spots"
    $0.kind = .scaledUp
    $0.isCompetitor = true
    $0.isAllowed = true
  }

  static let results: [any Payload] = [
    published,
    make(ResultImported()) {
      $0.number = 8
      $0.title = "Cooling protocol"
      $0.source = "Fridges of Rivierstad"
      $0.summary = "what to write on the door"
      $0.outcomes = [.method]
      $0.novelty = [.newTargetGroup]
      $0.licence = .named("EUPL-1.2")
      $0.evidence = "two summers"
      $0.trick = "a pen on a string"
      $0.place = "https://example.org/fridge"
    },
    make(ResultRevised()) {
      $0.version = 2
      $0.title = .set("Run book, second")
      $0.summary = .clear
      $0.cards = .set([card(4)])
      $0.source = .set("elsewhere")
      $0.outcomes = .set([.service])
      $0.novelty = .clear
      $0.licence = .ask
      $0.makers = .set([partner(3)])
      $0.audience = .open
      $0.evidence = .set("not yet known")
      $0.trick = .clear
      $0.place = .set("results/2.txt")
      $0.bases = .set([])
    },
    ResultShared(with: [partner(1)], without: [partner(2)]),
    ResultReported(report: "t1", how: "a sign by the boxes", takenBack: true),
    ResultReused(reuse: "h1", reused), ReuseWithdrawn(reuse: "h1"),
    make(ResultWithdrawn(reason: "it leaks")) {
      $0.mistake = true
      $0.takenBack = true
    },
  ]
}
