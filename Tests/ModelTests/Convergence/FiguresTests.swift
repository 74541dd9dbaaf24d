import Model
import Testing

@Suite struct `Figures of random boards` {
  @Test(arguments: seeds(60))
  func `equal a naive recomputation from the raw events`(seed: UInt64) {
    let lines = history(seed)
    var random = Random(seed: seed)
    let expected = SimpleFigures(lines).lines
    for order in [lines, lines.shuffled(using: &random)] {
      let found = figures(of: fold(order))
      if let (one, other) = zip(expected, found).first(where: { $0 != $1 }) {
        Issue.record("KIEM_SEED=\(seed)\n\(one)\n\(other)")
        return
      }
      #expect(expected.count == found.count, "KIEM_SEED=\(seed)")
    }
  }

  @Test func `the histories hold every figure`() {
    var found: Set<String> = []
    for seed in UInt64(1)...120 {
      for line in SimpleFigures(history(seed)).lines {
        for word in ["unowned true", "one body true", "no voice true", "one body false", "bridge"]
        where line.contains(word) {
          found.insert(word)
        }
      }
    }
    #expect(found.count == 5, "\(found)")
  }

  /// A random history in which people also have bodies and perspectives, and cards challenges and work.
  private func history(_ seed: UInt64) -> [RawEvent] {
    var random = Random(seed: seed ^ 0xF1605)
    var lines = Histories(seed: seed).lines
    let writer = 60
    for number in 1...(30 + random.below(60)) {
      let moment = Int64(1000 + random.below(200))
      let key = EventKey.at(moment, writer, seq: UInt32(number))
      let (target, payload) = event(&random)
      lines.append(line(target, payload, key))
    }
    return lines
  }

  private func event(_ random: inout Random) -> (TargetID, any Payload) {
    let id = card(1 + random.below(6))
    let who = partner(random.below(4))
    switch random.below(8) {
    case 0:
      var edited = CardEdited()
      edited.challenge = random.chance(1, in: 5) ? .clear : .set(challenge(random.below(3)))
      return (id.cast(), edited)
    case 1:
      var joined = PartnerJoined()
      joined.affiliation = random.chance(1, in: 2) ? partner(10 + random.below(2)) : nil
      joined.perspectives = random.chance(1, in: 2) ? [.professional] : [.professional, .endUser]
      return (who.cast(), joined)
    case 2:
      var edited = PartnerEdited()
      edited.affiliation = [.keep, .clear, .set(partner(10 + random.below(2)))][random.below(3)]
      edited.perspectives = [.keep, .set([.citizen]), .set([])][random.below(3)]
      return (who.cast(), edited)
    case 3:
      return (
        id.cast(), CardMoved(from: nil, to: random.pick(Stage.allCases) ?? .engage, rank: nil)
      )
    case 4:
      var captured = CardCaptured(number: 1, kind: .problem, title: "", rank: nil)
      captured.parent = random.chance(1, in: 2) ? card(1 + random.below(6)) : nil
      captured.challenge = .set(challenge(random.below(3)))
      return (id.cast(), captured)
    default:
      return (
        id.cast(),
        PartnerEngaged(
          partner: who, role: random.pick(Role.allCases) ?? .lead, doing: nil,
          share: random.pick([.named, .named, .byRole, .silent]) ?? .named)
      )
    }
  }
}
