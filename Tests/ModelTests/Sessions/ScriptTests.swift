import Model
import Testing

@Suite struct `Files of methods and templates` {
  private let whole = """
    # Ours
    name:
      en: "Blue: question"   # said aloud
      nl: 'Blauw: ''vraag'''
    purpose: Both languages at once
    stages: [recognise, engage]
    people:
      min: 3
      max: 40
    credit: Somebody # perhaps
    output:
      en: Cards
      nl: Kaarten
    rounds:
      - name:
          en: Write
          nl: Schrijven
        minutes: 7
        repeat: 2
        who: solo
        op: capture
        see: own
        kinds: [problem,opportunity]
        perPerson: 3
        anonymous: true
        needs: firstStep
        do:
          en: Write it down
          nl: Schrijf op
      - name: Dots
        minutes: 4
        op: vote
        dots: auto
        maxPerCard: 2
        hidden: true
        do: Put them
    """

  private func read(_ text: String) throws(ScriptError) -> Script {
    try Script.read(Array(text.utf8), id: "ours")
  }

  private func wrong(_ text: String) -> ScriptError? {
    do throws(ScriptError) {
      _ = try read(text)
      return nil
    } catch {
      return error
    }
  }

  @Test func `a method is read whole`() throws {
    guard case .method(let method) = try read(whole) else {
      Issue.record("no method")
      return
    }
    #expect(method.id == "ours")
    #expect(method.name == Wording(english: "Blue: question", dutch: "Blauw: 'vraag'"))
    #expect(method.purpose[.dutch] == "Both languages at once")
    #expect(method.stages == [.recognise, .engage])
    #expect(method.people == 3...40)
    #expect(method.credit == "Somebody")
    #expect(method.output[.dutch] == "Kaarten")
    #expect(method.minutes == 18)
    let (write, dots) = (method.rounds[0], method.rounds[1])
    #expect(write.company == .solo && write.operation == .capture && write.sight == .own)
    #expect(write.times == 2)
    #expect(write.bounds.kinds == [.problem, .opportunity])
    #expect(write.bounds.perPerson == 3 && write.bounds.isAnonymous)
    #expect(write.bounds.needs == [.firstStep])
    #expect(write.task[.dutch] == "Schrijf op")
    #expect(dots.company == .all && dots.sight == .all)
    #expect(dots.bounds.dots == nil && dots.bounds.maxPerCard == 2 && dots.bounds.isHidden)
  }

  @Test func `a template is read whole, also with line ends of another system`() throws {
    let text = "name: Evening\r\nagenda:\r\n- check-in: 10\r\n- break: 5\r\n"
    guard case .template(let template) = try read(text) else {
      Issue.record("no template")
      return
    }
    #expect(template.agenda.map(\.method) == ["check-in", "break"])
    #expect(template.minutes == 15)
  }

  @Test(arguments: [
    ("    who: solo", "    who: alone", 20, "word"), ("minutes: 7", "minutes: soon", 18, "number"),
    ("minutes: 7", "minutes: 0", 18, "number"), ("repeat: 2", "repeat: 101", 19, "number"),
    ("op: capture", "op: jump", 21, "word"), ("anonymous: true", "anonymous: yes", 25, "word"),
    ("    see: own", "    colour: red", 22, "unknown"), ("max: 40", "max: 2", 9, "number"),
    ("perPerson: 3", "minutes: 3", 24, "twice"), ("credit: Somebody", "credit", 10, "pair"),
    ("credit: Somebody", "credit: \"Somebody", 10, "quotation"),
    ("credit: Somebody", "\tcredit: Somebody", 10, "indentation"),
    ("credit: Somebody", "   credit: Somebody", 10, "indentation"),
    ("stages: [recognise", "stages: [recognize", 6, "word"),
    ("    minutes: 4\n", "", 30, "missing"), ("name: Dots", "name:", 30, "shape"),
    ("- name: Dots", "- nomen: Dots", 30, "missing"),
  ])
  func `what is wrong is named with its line`(old: String, new: String, line: Int, what: String) {
    let parts = whole.split(separator: old, maxSplits: 1, omittingEmptySubsequences: false)
    #expect(parts.count == 2)
    let error = wrong(parts.joined(separator: new))
    #expect(error?.line == line)
    #expect(
      error.map { "\($0.problem)".lowercased().contains(what) } == true,
      "\(String(describing: error))")
  }

  @Test func `a file that is neither, or no text, or much too long is named as a whole`() {
    #expect(wrong("name: x")?.problem == .neitherMethodNorTemplate)
    #expect(wrong("")?.problem == .neitherMethodNorTemplate)
    #expect(wrong(String(repeating: "#", count: 65_537))?.problem == .tooLong)
    #expect(throws: ScriptError(line: 0, problem: .notText)) {
      try Script.read([0xFF, 0xFE], id: "x")
    }
    #expect(wrong("name: x\nrounds: []")?.problem == .shape("rounds"))
    #expect(wrong("name: x\nagenda: 3")?.problem == .shape("agenda"))
    #expect(wrong("name: x\nagenda:\n- a: 1\n  b: 2")?.line == 4)
  }

  @Test(arguments: seeds(10))
  func `whatever the lines, reading them ends`(seed: UInt64) {
    var random = Random(seed: seed)
    let pieces = [
      "\n", "\n  ", "\n    ", "- ", "-", ":", ": ", "name", "rounds:", "agenda:", "[", "]", "\"",
      "'", "#", "\t", "x", "7", "\\", "op: talk", "minutes: 3", "é",
    ]
    for _ in 0..<300 {
      let text = (0..<random.below(40)).map { _ in random.pick(pieces) ?? "" }.joined()
      _ = wrong(text)
    }
    let lines = whole.split(separator: "\n")
    for _ in 0..<300 {
      var mixed = lines
      for _ in 0...random.below(3) {
        let at = random.below(mixed.count)
        if random.chance(1, in: 2) { mixed.remove(at: at) } else { mixed.swapAt(at, 0) }
        if mixed.isEmpty { mixed = lines }
      }
      _ = wrong(mixed.joined(separator: "\n"))
    }
  }

  @Test func `a library takes a later file for an earlier one and names what is wrong`() {
    var library = Library()
    library.add(Array(whole.utf8), file: "dots.yaml")
    library.add(Array("name: A\nagenda:\n- dots: 3\n- gone: 4".utf8), file: "evening.yaml")
    library.add(Array("name: x\nrounds: 3".utf8), file: "/home/me/wrong.yaml")
    #expect(library.methods.map(\.id) == ["dots"])
    #expect(library.gaps.map(\.method) == ["gone"])
    #expect(library.problems.map(\.file) == ["/home/me/wrong.yaml"])
    #expect(library.problems.map(\.error.line) == [2])
    let other = whole.split(separator: "Somebody").joined(separator: "Me")
    library.add(Array(other.utf8), file: "/home/me/dots.yaml")
    #expect(library.methods.map(\.credit) == ["Me"])
    #expect(library.template("evening")?.agenda(in: 14, library).map(\.minutes) == [6, 8])
  }
}
