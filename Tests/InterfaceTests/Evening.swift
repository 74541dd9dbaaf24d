import Interface
import Model

extension Library {
  /// Two methods and the templates that use them, as files say them.
  static var evening: Library {
    var library = Library()
    library.add(Array(silent.utf8), file: "silent.yaml")
    library.add(Array(arrive.utf8), file: "arrive.yaml")
    library.add(Array(short.utf8), file: "t-short.yaml")
    library.add(Array(long.utf8), file: "t-long.yaml")
    return library
  }

  private static let silent = """
    name:
      en: Silent capture
      nl: Stil verzamelen
    purpose:
      en: Many signals.
      nl: Veel signalen.
    stages: [recognise]
    people:
      min: 2
      max: 40
    output:
      en: Cards
      nl: Kaarten
    rounds:
      - name:
          en: Write
          nl: Schrijven
        minutes: 7
        who: solo
        op: capture
        see: own
        kinds: [problem, opportunity]
        anonymous: true
        do:
          en: Write what you saw yourself. One sentence per card.
          nl: Schrijf op wat je zelf zag. Een zin per kaart.
      - name:
          en: Reveal
          nl: Onthullen
        minutes: 5
        who: all
        op: reveal
        see: all
        do:
          en: All cards appear at once.
          nl: Alle kaarten komen tegelijk.
    """

  private static let arrive = """
    name:
      en: Check-in
      nl: Aankomst
    purpose:
      en: Everyone is there.
      nl: Iedereen is er.
    stages: [recognise]
    people:
      min: 2
      max: 40
    output:
      en: A list
      nl: Een lijst
    rounds:
      - name:
          en: Round
          nl: Rondje
        minutes: 5
        who: all
        op: attend
        see: all
        do:
          en: Who are you?
          nl: Wie ben je?
    """

  private static let short = """
    name:
      en: First time
      nl: Eerste keer
    agenda:
      - arrive: 5
      - silent: 12
    """

  private static let long = """
    name:
      en: Whole evening
      nl: Hele avond
    agenda:
      - arrive: 10
      - silent: 20
      - arrive: 10
    """
}

extension Rehearsal {
  /// Esther has begun the shortest meeting there is; no round runs yet.
  static func meeting(
    _ width: Int = 100, _ height: Int = 30, words: any Words = English(),
    me: PartnerID? = Story.esther
  ) -> Rehearsal {
    var rehearsal = Rehearsal.autumn(width, height, words: words, me: me)
    rehearsal.press("4<Enter><Enter>")
    return rehearsal
  }
}
