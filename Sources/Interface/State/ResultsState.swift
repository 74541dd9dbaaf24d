package import Model

/// What somebody looks at where results are.
package struct ResultsState: Sendable {
  /// The result that keys are about.
  package internal(set) var selection: ResultID?
  /// The place of the selection, kept while another result takes it.
  var place = 0
  /// The first result that is shown, or the first body.
  var top = 0
  /// How many rows of the result lie above what is shown of it.
  var scroll = 0
  /// What each body gave and took is shown instead.
  package internal(set) var showsBalance = false
}

/// What is asked of somebody who writes a result down, in this order.
package enum ResultField: CaseIterable, Sendable {
  case title, source, summary, evidence, licence, makers, trick, place
}

/// A result that somebody is about to write down.
package struct ResultDraft: Sendable {
  /// What is said of it so far.
  var published: ResultPublished
  /// Where it comes from, when it was made elsewhere.
  var source: String?
  /// The card it comes from.
  let card: CardID?

  /// The field that is asked behind another one; `nil` behind the last.
  func field(behind field: ResultField) -> ResultField? {
    let fields = ResultField.allCases.filter {
      switch $0 {
      case .source: source != nil
      case .makers: source == nil
      default: true
      }
    }
    guard let place = fields.firstIndex(of: field), place + 1 < fields.count else { return nil }
    return fields[place + 1]
  }
}

/// A use of a result that somebody is about to tell.
package struct UseDraft: Sendable {
  /// The result.
  let result: ResultID
  /// What is said of it so far.
  var facts = Reuse.Facts()
  /// The title of a new card for which it is used.
  var newCard: String?
}

/// What a line about a result is asked for.
package enum ResultPrompt: Sendable {
  /// A field of a result that is not written down yet.
  case draft(ResultDraft, ResultField)
  /// Another value for a field of a result.
  case field(ResultID, ResultField)
  /// The name of another open licence.
  case licence(ResultSubject)
  /// How it was told back.
  case tellBack(ResultID)
  /// Why it is recommended no longer.
  case withdraw(ResultID)
  /// Who uses it, when they are not on the board.
  case outsider(UseDraft)
  /// The title of a new card for which it is used.
  case newCard(UseDraft)
  /// What it is used for, and what was changed.
  case use(UseDraft)
}

/// Of which result the licence or the makers are picked.
package enum ResultSubject: Sendable {
  /// One that is not written down yet.
  case draft(ResultDraft)
  /// One that is there; a new version of it if need be.
  case result(ResultID)
}

/// What a list about results is for.
package enum ResultPick: Sendable {
  /// The card from which a result comes, or elsewhere.
  case origin
  /// What others may do with it.
  case licence(ResultSubject)
  /// Who made it.
  case makers(ResultSubject)
  /// What is changed.
  case revise(ResultID)
  /// A body that is told of it.
  case share(ResultID)
  /// Who uses it.
  case user(UseDraft)
  /// For which card it is used.
  case card(UseDraft)
  /// What is new about the use.
  case kind(UseDraft)
  /// Whether somebody outside competes with a maker.
  case competitor(UseDraft)
  /// Whether the makers said yes.
  case allowed(UseDraft)
}

/// What a choice about results stands for.
package enum ResultChoice: Sendable {
  /// It was made elsewhere.
  case elsewhere
  /// This licence; `nil`: none yet.
  case licence(Licence?)
  /// An open licence of another name.
  case otherLicence
  /// Everybody who is ticked made it.
  case done
  /// This partner made it, or did not.
  case maker(PartnerID)
  /// Write this field.
  case field(ResultField)
  /// There is a new version.
  case newVersion
  /// Everyone may know of it.
  case openToAll
  /// It is recommended again.
  case recommend
  /// This partner.
  case partner(PartnerID)
  /// Somebody who is not on the board.
  case outsider
  /// This card; `nil`: none.
  case card(CardID?)
  /// A new card.
  case newCard
  /// This is new about it.
  case kind(ReuseKind)
  case yes
  case no
}
