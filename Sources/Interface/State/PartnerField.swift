package import Model

/// The fields of a partner; keys and the command line share them.
package enum PartnerField: CaseIterable, Sendable {
  case name
  case type
  case body
  case perspective
  case describes
  case setting
  case contact
  case left
}

extension PartnerField {
  /// The fields of a partner: who is new here has not left, and who asked to be forgotten has no name to write.
  static func all(of partner: Partner) -> [PartnerField] {
    allCases.filter { field in
      switch field {
      case .left: partner.joined != nil
      case .name, .contact: !partner.forgotten.value
      default: true
      }
    }
  }

  /// The field as a line of text, as a person would write it.
  package func text(of partner: Partner, _ names: Names) -> String {
    let words = names.words
    switch self {
    case .name: return partner.name ?? ""
    case .type: return words.type(partner.type.value)
    case .body: return partner.affiliation.value.map { names.body($0) } ?? ""
    case .perspective:
      return partner.perspectives.value.map { words.perspective($0) }.joined(separator: ", ")
    case .describes: return partner.describes.value ?? ""
    case .setting: return partner.setting.value.map { names.setting($0) } ?? ""
    case .contact: return partner.contact.value ?? ""
    case .left: return words.takesPart(partner.left.value == nil)
    }
  }

  func choices(for partner: Partner, _ names: Names) -> FieldChoices? {
    let words = names.words
    switch self {
    case .type: return FieldChoices(canBeNone: false, of: PartnerType.allCases.map(words.type))
    case .body:
      let bodies = names.board.partners.all.filter { body in
        body.id == partner.affiliation.value
          || body.joined != nil && body.left.value == nil && body.type.value != .person
            && !names.board.isLoop(partner.id, in: body.id)
      }
      return FieldChoices(
        choices: bodies.map { body in
          let name = names.body(body.id)
          let isName = name == names.partner(body.id)
          return FieldChoices.Choice(name: name, detail: isName ? "" : names.partner(body.id))
        }.sorted { $0.name.folded < $1.name.folded })
    case .perspective:
      return FieldChoices(areSeveral: true, of: Perspective.allCases.map(words.perspective))
    case .setting: return FieldChoices(of: names.settings.map { names.setting($0) })
    case .left: return FieldChoices(canBeNone: false, of: [true, false].map(words.takesPart))
    case .name, .describes, .contact: return nil
    }
  }

  /// What others wrote there without having seen what stands there.
  package func otherVersions(of partner: Partner, _ names: Names) -> [String] {
    switch self {
    case .name:
      partner.privateName.value == nil ? partner.publicName.others.compactMap(\.value) : []
    case .describes: partner.describes.others.map { $0.value ?? "" }
    case .perspective:
      partner.perspectives.others.map {
        $0.value.map { names.words.perspective($0) }.joined(separator: ", ")
      }
    case .setting: partner.setting.others.map { $0.value.map { names.setting($0) } ?? "" }
    case .type, .body, .contact, .left: []
    }
  }

  /// The changes that write all of this, or let somebody new take part.
  package static func changes(
    _ written: [Written<PartnerField, Partner>], of partner: Partner, _ names: Names
  ) throws(Misfit) -> [Change] {
    let isNew = partner.joined == nil
    var told = Told()
    for (place, one) in written.enumerated() {
      do throws(FieldProblem) {
        try one.field.tell(&told, one.text, one.seen, of: partner, names)
      } catch { throw Misfit(place: place, problem: error) }
    }
    var edited = told.edited
    let isPrivate = (edited.type.value ?? partner.type.value).isPrivate
    if let name = told.name, !isPrivate {
      edited.publicName = .set(name)
      edited.knew += told.knewName
    }
    edited.knew = edited.knew.unique
    var changes: [Change] = []
    if isNew {
      changes.append(Change(partner.id.cast(), PartnerJoined(edited)))
    } else if edited != PartnerEdited() {
      changes.append(Change(partner.id.cast(), edited))
    }
    // The name of a person or group, and how to reach anybody, never stand with the rest.
    let isNamedApart = isPrivate || partner.privateName.value != nil
    if told.contact.map({ !isNew || $0 != nil }) ?? false || told.name != nil && isNamedApart {
      let named = PartnerNamed(
        name: told.name ?? partner.name ?? "", contact: told.contact ?? partner.contact.value)
      changes.append(Change(partner.id.cast(), named, audience: .people))
    }
    if let left = told.left { changes.append(Change(partner.id.cast(), left)) }
    return changes
  }

  /// What was written of a partner, as far as it was looked at.
  private struct Told {
    var edited = PartnerEdited()
    var name: String?
    var knewName: [EventID] = []
    /// `.some(nil)`: none any more.
    var contact: String??
    var left: PartnerLeft?
  }

  private func tell(
    _ told: inout Told, _ text: String, _ seen: Partner, of partner: Partner, _ names: Names
  ) throws(FieldProblem) {
    let words = names.words
    switch self {
    case .name:
      guard !text.isEmpty else { throw .empty }
      // Who is called so already may be called so: two can have come by that name on two machines.
      guard
        partner.joined != nil && partner.name?.folded == text.folded
          || !names.board.hasPartner(called: text, besides: partner.id)
      else { throw .partnerExists(text) }
      told.name = text
      told.knewName = seen.publicName.heads
    case .type: told.edited.type = .set(try CardField.word(text) { words.type($0) })
    case .body:
      guard !text.isEmpty else {
        told.edited.affiliation = .clear
        return
      }
      let fitting = names.board.partners(named: text)
      guard fitting.count == 1, let body = fitting.first?.id else { throw .noSuchPartner(text) }
      guard !names.board.isLoop(partner.id, in: body) else {
        throw .affiliationLoop(names.partner(partner.id))
      }
      told.edited.affiliation = .set(body)
    case .perspective:
      told.edited.perspectives = .set(try CardField.wordList(text) { words.perspective($0) })
      told.edited.knew += seen.perspectives.heads
    case .describes:
      told.edited.describes = text.isEmpty ? .clear : .set(text)
      told.edited.knew += seen.describes.heads
    case .setting:
      told.edited.setting = text.isEmpty ? .clear : .set(try CardField.setting(text, names))
      told.edited.knew += seen.setting.heads
    case .contact: told.contact = .some(text.isEmpty ? nil : text)
    case .left:
      told.left = PartnerLeft(takenBack: try CardField.oneOfTwo(text) { words.takesPart($0) })
    }
  }
}

extension Names {
  /// A partner as others are said to belong to them: by name, or where two are called so by id.
  fileprivate func body(_ id: PartnerID) -> String {
    let name = partner(id)
    return board.partners(named: name).count == 1 ? name : id.description
  }
}

extension Board {
  /// Whether a partner would belong to itself, by way of others or at once.
  fileprivate func isLoop(_ partner: PartnerID, in body: PartnerID) -> Bool {
    body == partner || affiliations(of: body).contains(partner)
  }

  /// Whether somebody else who takes part is called so.
  fileprivate func hasPartner(called name: String, besides partner: PartnerID) -> Bool {
    partners.all.contains {
      $0.id != partner && $0.joined != nil && $0.left.value == nil && $0.name?.folded == name.folded
    }
  }
}

extension PartnerJoined {
  /// Somebody new with these fields.
  fileprivate init(_ fields: PartnerEdited) {
    self.init()
    type = fields.type.value ?? .person
    affiliation = fields.affiliation.value
    perspectives = fields.perspectives.value ?? []
    describes = fields.describes.value
    setting = fields.setting.value
    publicName = fields.publicName.value
  }
}
