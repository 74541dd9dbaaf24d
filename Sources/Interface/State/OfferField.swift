import Model

/// The fields of what somebody can bring.
package enum OfferField: CaseIterable, Sendable {
  case text
  case what
  case tag
}

extension OfferField {
  func text(of offer: OfferMade, _ words: any Words) -> String {
    switch self {
    case .text: offer.text
    case .what: words.connects(offer.what)
    case .tag: offer.tag
    }
  }

  func choices(_ words: any Words) -> FieldChoices? {
    self == .what
      ? FieldChoices(canBeNone: false, of: Connects.allCases.map { words.connects($0) }) : nil
  }

  /// The event that makes the offer, or words it anew.
  ///
  /// `#word` in the text is the tag where none is written.
  static func change(
    _ written: [Written<OfferField, OfferMade>], of offer: OfferMade, by partner: PartnerID,
    _ words: any Words
  ) throws(Misfit) -> Change {
    var made = offer
    for (place, one) in written.enumerated() {
      do throws(FieldProblem) {
        switch one.field {
        case .text:
          guard !one.text.isEmpty else { throw .empty }
          let (tag, text) = tagged(one.text)
          if !tag.isEmpty { made.tag = tag }
          made.text = text.isEmpty ? tag : text
        case .what: made.what = try CardField.word(one.text) { words.connects($0) }
        case .tag: made.tag = String(one.text.trimmed.drop { $0 == "#" }).trimmed
        }
      } catch { throw Misfit(place: place, problem: error) }
    }
    return Change(partner.cast(), made)
  }
}
