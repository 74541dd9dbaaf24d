import Model

extension ChangeMaker {
  private mutating func anyLicence() -> Licence? {
    random.chance(1, in: 6)
      ? nil : random.pick([.cc0, .ccBy, .ccBySa, .ccBySa, .partners, .ask])
  }

  private mutating func anyBases() -> [Result.Basis] {
    random.chance(1, in: 2)
      ? [] : [Result.Basis(result(1 + random.below(3)), version: 1 + random.below(2))]
  }

  /// Something about one of three results, which are made from each other now and then.
  mutating func outcome() -> any Payload {
    target = result(1 + random.below(3)).cast()
    switch random.below(12) {
    case 0, 1:
      var published = ResultPublished()
      published.number = 1 + random.below(2)
      published.title = anyText()
      published.cards = [anyCard()]
      published.licence = anyLicence()
      published.makers = random.chance(1, in: 4) ? [] : [anyPartner()]
      published.audience = random.pick(ResultAudience.allCases) ?? .open
      published.evidence = random.chance(1, in: 4) ? nil : anyText()
      published.bases = anyBases()
      return published
    case 2:
      var imported = ResultImported()
      imported.number = random.chance(1, in: 3) ? nil : 2
      imported.title = anyText()
      imported.source = anyText()
      imported.licence = anyLicence()
      return imported
    case 3, 4, 5:
      var revised = ResultRevised()
      if random.chance(2, in: 3) {
        revised.version = 1 + random.below(3)
        revised.licence = anyLicence()
      }
      if random.chance(1, in: 2) { revised.title = .set(anyText()) }
      if random.chance(1, in: 3) { revised.makers = .set([anyPartner()]) }
      if random.chance(1, in: 3) { revised.evidence = [.clear, .set(anyText())][random.below(2)] }
      if random.chance(1, in: 3) { revised.audience = random.pick(ResultAudience.allCases) }
      if random.chance(1, in: 3) { revised.bases = .set(anyBases()) }
      return revised
    case 6: return ResultShared(with: [anyPartner()], without: [anyPartner()])
    case 7:
      return ResultReported(
        report: ["t1", "t2"][random.below(2)], how: anyText(),
        takenBack: random.chance(1, in: 3) ? true : nil)
    case 8: return ReuseWithdrawn(reuse: ["h1", "h2"][random.below(2)])
    case 9:
      var withdrawn = ResultWithdrawn(reason: anyText())
      withdrawn.mistake = random.chance(1, in: 3) ? true : nil
      withdrawn.takenBack = random.chance(1, in: 2) ? true : nil
      return withdrawn
    default:
      var facts = Reuse.Facts()
      facts.who = Invitee(random.chance(1, in: 2) ? anyPartner().description : "North")
      facts.version = 1 + random.below(2)
      facts.card = random.chance(1, in: 2) ? anyCard() : nil
      facts.text = anyText()
      facts.isAllowed = random.chance(1, in: 3)
      return ResultReused(reuse: ["h1", "h2"][random.below(2)], facts)
    }
  }
}
