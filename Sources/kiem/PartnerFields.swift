import ArgumentParser
import Interface
import Model

/// What adding and editing a partner share.
struct PartnerFields: ParsableArguments {
  @Option(help: "person, group, department, institution, company, association or publicBody.")
  var type: String?

  @Option(help: "The partner it belongs to.")
  var body: String?

  @Option(help: "user, endUser, citizen, professional, facilitator; several with commas.")
  var perspective: String?

  @Option(help: "One line: what I am here.")
  var describes: String?

  @Option(help: "Where: street, care, education, culture, business, or the board's own.")
  var setting: String?

  @Option(help: "How to reach them; kept apart from the rest, with the name.")
  var contact: String?

  /// What was given, as it may go into the log; a complaint where a name fits no partner, or several.
  func given(_ visit: Visit) throws -> [(PartnerField, String)] {
    let body = body?.oneLine
    let texts: [(PartnerField, String?)] = [
      (.type, type),
      (.body, try body.map { $0.isEmpty ? "" : try visit.partner($0).id.description }),
      (.perspective, perspective), (.describes, describes), (.setting, setting),
      (.contact, contact),
    ]
    return texts.compactMap { field, text in text.map { (field, $0.oneLine) } }
  }
}

extension Paragraphs {
  /// A partner and what they work on.
  mutating func partner(_ partner: Partner, _ names: Names) {
    let (board, words) = (names.board, names.words)
    heading(names.partner(partner.id))
    labelled(
      words.label(.type),
      [words.type(partner.type.value) + (partner.left.value == nil ? "" : ", " + words.leftWord)])
    labelled(words.label(.body), board.affiliations(of: partner.id).map { names.partner($0) })
    labelled(
      words.label(.perspective),
      [partner.perspectives.value.map { words.perspective($0) }.joined(separator: ", ")])
    labelled(words.label(.describes), [partner.describes.value ?? ""])
    labelled(words.field(.setting), [partner.setting.value.map { names.setting($0) } ?? ""])
    if !partner.forgotten.value {
      labelled(words.label(.contact), [partner.contact.value ?? ""])
    }
    labelled(
      words.label(.offers),
      partner.offers.filter { $0.isOpen }.map { words.connects($0.what) + ": " + $0.text })
    labelled(
      words.worksOn,
      board.work(of: partner.id).map { place in
        names.card(place.card.id) + " " + place.card.title.value + " ("
          + (place.member.map { names.short($0) + ", " } ?? "") + words.role(place.person.role)
          + (place.person.share == .named ? "" : ", " + words.share(place.person.share)) + ")"
          + (place.person.doing.isEmpty ? "" : ": " + place.person.doing)
      })
    labelled(
      words.agreedLabel,
      board.openAgreements(of: partner.id).map { names.agreed($0.agreement.terms.value) })
    labelled(
      words.invitedTo,
      board.openInvitations(of: partner.id).map { card, state in
        names.card(card.id) + " (" + words.role(state.role) + ")"
          + (state.reason.isEmpty ? "" : ": " + state.reason)
      })
    labelled(
      words.competesWith,
      board.competitors(of: board.side(of: partner.id)).map { names.partner($0) })
    labelled(
      words.nextDoor,
      board.nextDoor(to: partner.id).map { neighbour in
        names.partner(neighbour.partner) + " ("
          + neighbour.cards.map { names.card($0) }.joined(separator: ", ") + ")"
      })
    let balance = board.giveAndTake(of: partner.id)
    if !balance.given.isEmpty || !balance.taken.isEmpty {
      labelled(
        words.exchangeLabel,
        [words.gave(names.results(balance.given)), words.took(names.results(balance.taken))])
    }
    let load = board.workloads[partner.id] ?? Workload()
    // Of a body what its people do.
    let worked = board.work(of: partner.id).filter(\.person.role.isWork).map(\.card)
    let challenges = Set(worked.compactMap { board.frame(of: $0).challenge })
    labelled(
      words.workload,
      [
        words.worksOnCards(Set(worked.map(\.id)).count, challenges: challenges.count)
          .lowercased(),
        load.isOverloaded
          ? words.overloaded(names.short(partner.id), load.leads, load.roles) : "",
      ])
    labelled("Id", [partner.id.description])
  }
}

extension JSONWriter {
  mutating func partner(_ partner: Partner, _ names: Names) {
    let board = names.board
    object { json in
      json.field("id", partner.id.description)
      json.field("name", partner.name)
      json.field("type", partner.type.value.rawValue)
      json.field("body", partner.affiliation.value?.description)
      json.field("perspectives", partner.perspectives.value.map(\.rawValue))
      json.field("describes", partner.describes.value)
      json.field("setting", partner.setting.value)
      if !partner.forgotten.value { json.field("contact", partner.contact.value) }
      json.field("left", partner.left.value.map { JSON.moment($0) })
      json.field("forgotten", partner.forgotten.value)
      json.list("offers", partner.offers.filter { $0.isOpen }) { json, offer in
        json.object { json in
          json.field("what", offer.what.rawValue)
          json.field("tag", offer.tag)
          json.field("text", offer.text)
        }
      }
      json.list("cards", board.places(of: partner.id)) { json, place in
        json.object { json in
          json.field("card", board.label(of: place.card))
          json.field("role", place.person.role.rawValue)
          json.field("doing", place.person.doing)
        }
      }
      let load = board.workloads[partner.id] ?? Workload()
      json.field("span", load.span)
      json.field("overloaded", load.isOverloaded)
      json.list("agreements", board.openAgreements(of: partner.id)) { json, agreed in
        let terms = agreed.agreement.terms.value
        json.object { json in
          json.field("id", agreed.id.description)
          json.field("text", terms.text)
          json.field("card", terms.card.flatMap { board.cards[$0] }.map { board.label(of: $0) })
          json.field("due", terms.due?.description)
        }
      }
      json.list("invitations", board.openInvitations(of: partner.id)) { json, invitation in
        json.object { json in
          json.field("card", board.label(of: invitation.card))
          json.field("role", invitation.state.role.rawValue)
          json.field("reason", invitation.state.reason)
        }
      }
      json.field(
        "competitors", board.competitors(of: board.side(of: partner.id)).map(\.description))
      let balance = board.giveAndTake(of: partner.id)
      func labels(_ ids: [ResultID]) -> [String] {
        ids.compactMap { board.results[$0] }.map { board.label(of: $0) }
      }
      json.field("gave", labels(balance.given))
      json.field("took", labels(balance.taken))
      json.list("nextDoor", board.nextDoor(to: partner.id)) { json, neighbour in
        json.object { json in
          json.field("partner", neighbour.partner.description)
          json.field(
            "cards", neighbour.cards.compactMap { board.cards[$0] }.map { board.label(of: $0) })
        }
      }
    }
  }
}
