/// Anyone who takes part: a person, a department, an organisation, a group.
package struct Partner: Sendable, Equatable {
  /// The partner's name in the log.
  package let id: PartnerID
  /// The event with which they joined, when it has arrived.
  package var joined: EventKey?
  /// Whether others were told of them: not who only takes part silently so far.
  package var isKnown = false
  /// A person, a group, or which sort of organisation.
  package var type = LastWriter(PartnerType.person)
  /// Of organisations only; people's names come from the people log.
  package var publicName = Register<String?>(nil)
  /// The name of a person or group, from the people log.
  package var privateName = LastWriter<String?>(nil)
  /// How they can be reached, from the people log.
  package var contact = LastWriter<String?>(nil)
  /// The body they belong to.
  package var affiliation = LastWriter<PartnerID?>(nil)
  /// The sides from which they look at things.
  package var perspectives = Register<[Perspective]>([])
  /// Who they are here, in words.
  package var describes = Register<String?>(nil)
  /// Where they are at home: one of the five settings or of the board's own.
  package var setting = Register<String?>(nil)
  /// When they left; `nil` while they take part.
  package var left = LastWriter<Stamp?>(nil)
  /// Whether the name must not be shown any more.
  package var forgotten = LastWriter(false)
  /// What they offered, in the order of their ids; withdrawn ones too.
  package var offers: [Offer] = []

  /// A partner before their first event.
  package init(id: PartnerID) { self.id = id }

  /// The name as this viewer may see it; `nil` when it was forgotten or is not in this viewer's copy.
  package var name: String? {
    forgotten.value ? nil : privateName.value ?? publicName.value
  }
}

/// What a partner can bring.
package struct Offer: Equatable, Sendable {
  /// The word by which it is withdrawn.
  package let id: String
  /// Whether it is a person, knowledge or a thing.
  package var what: Connects
  /// A word to find it by.
  package var tag: String
  /// What it is, in words.
  package var text: String
  /// The event that made it, when it has arrived.
  package var made: EventKey?
  /// The event that withdrew it.
  package var withdrawn: EventKey?

  /// Made, and not withdrawn since.
  package var isOpen: Bool {
    guard let made else { return false }
    return withdrawn.map { $0 < made } ?? true
  }
}

extension Partner: Listed {
  package mutating func list(_ pass: inout some SnapshotPass) {
    pass.field(&joined)
    pass.field(&isKnown)
    pass.field(&type)
    pass.field(&publicName)
    pass.field(&privateName)
    pass.field(&contact)
    pass.field(&affiliation)
    pass.field(&perspectives)
    pass.field(&describes)
    pass.field(&setting)
    pass.field(&left)
    pass.field(&forgotten)
    pass.field(&offers)
  }
}

extension Offer: Stored {
  package init(from reader: inout SnapshotReader) {
    self.init(
      id: reader.next(), what: reader.next(), tag: reader.next(), text: reader.next(),
      made: reader.next(), withdrawn: reader.next())
  }

  package func write(to writer: inout SnapshotWriter) {
    writer.put(id, what, tag, text)
    writer.put(made, withdrawn)
  }
}
