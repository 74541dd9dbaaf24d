/// Anyone who takes part: a person, a department, an organisation, a group.
package struct Partner: Sendable, Equatable {
  package let id: PartnerID
  package var joined: EventKey?
  package var type = LastWriter(PartnerType.person)
  /// Of organisations only; people's names come from the people log.
  package var publicName = Register<String?>(nil)
  package var privateName = LastWriter<String?>(nil)
  package var contact = LastWriter<String?>(nil)
  package var affiliation = LastWriter<PartnerID?>(nil)
  package var perspectives = Register<[Perspective]>([])
  package var describes = Register<String?>(nil)
  package var setting = Register<String?>(nil)
  package var left = LastWriter<Stamp?>(nil)
  package var forgotten = LastWriter(false)
  package var offers: [Offer] = []

  package init(id: PartnerID) { self.id = id }

  /// The name as this viewer may see it; `nil` when it was forgotten or is not in this viewer's copy.
  package var name: String? {
    forgotten.value ? nil : privateName.value ?? publicName.value
  }
}

/// What a partner can bring.
package struct Offer: Equatable, Sendable {
  package let id: String
  package var what: Connects
  package var tag: String
  package var text: String
  package var made: EventKey?
  package var withdrawn: EventKey?

  /// Made, and not withdrawn since.
  package var isOpen: Bool {
    guard let made else { return false }
    return withdrawn.map { $0 < made } ?? true
  }
}
