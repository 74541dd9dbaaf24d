import Interface
import Model
import Testing

/// The form of a partner on their page, of somebody new, and of what somebody can bring.
@Suite struct PartnerFormTests {
  private static let sizes = [(80, 24), (100, 30), (200, 60)]

  private func bram(_ rehearsal: Rehearsal) -> Partner? {
    rehearsal.state.board.partners[Story.bram]
  }

  @Test(arguments: sizes, [English() as any Words, Dutch()])
  func `e on the page of a partner opens all that is said of them`(
    _ size: (Int, Int), _ words: any Words
  ) {
    var rehearsal = Rehearsal.autumn(size.0, size.1, words: words)
    rehearsal.press("PBram<Enter>e")
    #expect(rehearsal.row == "> \(words.formLabel(.name)) Bram Postma")
    for field in PartnerField.allCases where field != .name {
      #expect(rehearsal.screen.contains("  " + words.formLabel(field)))
    }
    #expect(rehearsal.screen.contains("Thuishaven housing"))
    #expect(isWhole(rehearsal.canvas))
    rehearsal.press("!<Enter>")
    #expect(bram(rehearsal)?.name == "Bram Postma!")
  }

  @Test func `every field is saved, the name and how to reach somebody apart`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.press("PBram<Enter>e^UBram P.")
    let lines = rehearsal.log.count
    for (field, keys) in [
      ("Looks as", "citizen "), ("Here as", "the caretaker"), ("Where", "care "),
      ("Contact", "bram@example.org"), ("Body", "City "),
    ] {
      rehearsal.go(to: field)
      rehearsal.press(keys)
    }
    rehearsal.press("<Enter>")
    let partner = bram(rehearsal)
    #expect(partner?.name == "Bram P." && partner?.contact.value == "bram@example.org")
    #expect(partner?.perspectives.value == [.professional, .citizen])
    #expect(partner?.describes.value == "the caretaker" && partner?.setting.value == "care")
    #expect(partner?.affiliation.value == Story.city)
    for line in rehearsal.log[lines...] where line.audience != .people && line.audience != .own {
      #expect(!line.payloadText.contains("Bram P.") && !line.payloadText.contains("example.org"))
    }
    rehearsal.press("u")
    #expect(bram(rehearsal)?.name == "Bram Postma" && bram(rehearsal)?.contact.value == nil)
    #expect(bram(rehearsal)?.affiliation.value == Story.housing)
  }

  @Test func `nobody belongs to itself, also not by way of others`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.press("PThuishaven<Enter>e")
    rehearsal.go(to: "Body")
    #expect(rehearsal.screen.contains("( ) City"))
    #expect(!rehearsal.screen.contains("( ) Thuishaven"))
    rehearsal.press("City <Enter>")
    rehearsal.press("PCity<Enter>e")
    rehearsal.go(to: "Body")
    #expect(!rehearsal.screen.contains("( )"))
    // Somebody else makes it a loop while it is chosen here.
    rehearsal = Rehearsal.autumn()
    rehearsal.press("PThuishaven<Enter>e")
    rehearsal.go(to: "Body")
    rehearsal.press("City ")
    var edited = PartnerEdited()
    edited.affiliation = .set(Story.housing)
    rehearsal.others(Change(Story.city.cast(), edited))
    #expect(
      rehearsal.status == " Thuishaven housing cannot belong to itself, also not by way of others.")
    rehearsal.press("<Enter>")
    #expect(rehearsal.row.hasPrefix("> Body*"))
    #expect(rehearsal.state.board.partners[Story.housing]?.affiliation.value == nil)
  }

  @Test func `somebody leaves and comes back`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.press("PBram<Enter>e")
    rehearsal.go(to: "Takes part")
    rehearsal.press("no longer <Enter>")
    #expect(bram(rehearsal)?.left.value != nil)
    rehearsal.press("e")
    rehearsal.go(to: "Takes part")
    rehearsal.press("yes <Enter>")
    #expect(bram(rehearsal)?.left.value == nil)
  }

  @Test(arguments: [English() as any Words, Dutch()])
  func `the last line of the list lets somebody new take part`(_ words: any Words) {
    var rehearsal = Rehearsal.autumn(80, 24, words: words)
    rehearsal.press("PDe Kiosk<Enter>")
    #expect(rehearsal.screen.contains(words.newPartnerForm))
    #expect(rehearsal.row == "> \(words.formLabel(.name))* De Kiosk")
    #expect(!rehearsal.screen.contains(words.formLabel(.left)))
    rehearsal.go(to: words.formLabel(.type))
    rehearsal.press(words.type(.association) + "<Enter>")
    #expect(rehearsal.status == " " + words.partnerJoined("De Kiosk"))
    let new = rehearsal.state.board.partners.all.first { $0.name == "De Kiosk" }
    #expect(new?.type.value == .association && new?.publicName.value == "De Kiosk")
    #expect(new.map { rehearsal.state.screen == .partner($0.id) } ?? false)
    rehearsal.press("u")
    #expect(rehearsal.state.board.activePartners.contains { $0.name == "De Kiosk" } == false)
  }

  @Test func `a name that is there is refused, and a person's name stands apart`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.press("Pbram postma!<Enter><BS>")
    #expect(rehearsal.status == " bram postma takes part already; P shows them.")
    let lines = rehearsal.log.count
    rehearsal.press("<Enter>")
    #expect(rehearsal.row.hasPrefix("> Name*"))
    #expect(rehearsal.log.count == lines)
    rehearsal.press("^UNadia Haddad<Enter>")
    for line in rehearsal.log[lines...] where line.audience != .people {
      #expect(!line.payloadText.contains("Nadia"))
    }
    #expect(rehearsal.state.board.partners.all.contains { $0.name == "Nadia Haddad" })
  }

  @Test func `where nothing can be written nobody joins and no form opens`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.readOnly()
    rehearsal.press("P")
    #expect(!rehearsal.screen.contains("somebody new"))
    rehearsal.press("Bram<Enter>e")
    #expect(rehearsal.status == " This board can only be read here; nothing was changed.")
    var seat = Rehearsal.round(.recognise)
    seat.press("PBram<Enter>e")
    #expect(seat.status.contains("this round is to recognise"))
  }

  @Test func `who asked to be forgotten has no name to write`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.others(Change(Story.bram.cast(), PartnerForgotten()))
    rehearsal.press("Pformer<Enter>e")
    #expect(!rehearsal.screen.contains("  Name") && !rehearsal.screen.contains("  Contact"))
  }

  // MARK: - Offers

  private var offers: (Rehearsal) -> [Offer] {
    { $0.state.board.openOffers.map(\.offer) }
  }

  @Test(arguments: sizes, [English() as any Words, Dutch()])
  func `an offer has a form: what it is, its text and its tag`(
    _ size: (Int, Int), _ words: any Words
  ) {
    var rehearsal = Rehearsal.autumn(size.0, size.1, words: words)
    rehearsal.press("AA van")
    #expect(rehearsal.row == "> \(words.formLabel(.text))* A van")
    rehearsal.go(to: words.formLabel(OfferField.what))
    #expect(rehearsal.screen.contains("(*) " + words.connects(.expertise)))
    rehearsal.press(words.connects(.resource) + " ")
    rehearsal.go(to: words.formLabel(OfferField.tag))
    rehearsal.press("#transport<Enter>")
    #expect(rehearsal.status == " " + words.offered)
    #expect(offers(rehearsal).map(\.text) == ["A van"])
    #expect(offers(rehearsal).map(\.tag) == ["transport"])
    #expect(offers(rehearsal).map(\.what) == [.resource])
    rehearsal.press("A<Down><Enter>^UA big van<Enter>")
    #expect(offers(rehearsal).map(\.text) == ["A big van"])
    #expect(rehearsal.status == " " + words.saved([words.formLabel(.text)], words.yourOffer))
    #expect(words.yourOffer.first?.isUppercase ?? false)
    #expect(offers(rehearsal).map(\.tag) == ["transport"])
    rehearsal.press("u")
    #expect(offers(rehearsal).map(\.text) == ["A van"])
    rehearsal.press("u")
    #expect(offers(rehearsal).isEmpty)
  }

  @Test func `what was begun of an offer is kept, and one without words is none`() {
    var rehearsal = Rehearsal.autumn()
    rehearsal.press("A<Down> <Right> <Enter>")
    #expect(rehearsal.row == "> I offer")
    #expect(rehearsal.status == " Type something, or press Esc.")
    rehearsal.press("A key #doors<Esc>A<Enter>")
    #expect(offers(rehearsal).map(\.text) == ["A key"])
    #expect(offers(rehearsal).map(\.tag) == ["doors"])
  }
}
