/// What a card is.
///
/// Exactly these three.
package enum Kind: String, Word {
  case problem
  case opportunity
  case innovation
}

/// Where a card stands on its way; the columns of the board.
package enum Stage: String, Word, Comparable {
  case recognise
  case acknowledge
  case engage
  case cocreate
  case share

  /// 0 to 4, from left to right.
  package var index: Int {
    switch self {
    case .recognise: 0
    case .acknowledge: 1
    case .engage: 2
    case .cocreate: 3
    case .share: 4
    }
  }

  /// The stage on the right; `nil` behind the last.
  package var next: Stage? { index < 4 ? Stage.allCases[index + 1] : nil }
  /// The stage on the left; `nil` before the first.
  package var previous: Stage? { index > 0 ? Stage.allCases[index - 1] : nil }
  /// Whether work on the card counts against a limit here.
  package var isInProgress: Bool { index >= 1 && index <= 3 }
  /// How many cards may be in progress here unless the board says otherwise.
  package var defaultLimit: Int? {
    switch self {
    case .acknowledge: 8
    case .engage, .cocreate: 6
    case .recognise, .share: nil
    }
  }

  package static func < (left: Stage, right: Stage) -> Bool { left.index < right.index }
}

/// What kind of body or person a partner is.
package enum PartnerType: String, Word {
  case person
  case department
  case institution
  case company
  case association
  case publicBody
  case group

  /// Names of people and groups live in the people log, names of organisations are public facts.
  package var isPrivate: Bool { self == .person || self == .group }
}

/// From where a partner looks at things.
package enum Perspective: String, Word {
  case user
  case endUser
  case citizen
  case professional
  case facilitator

  /// Whether this is the voice that policies ask for.
  package var isUserVoice: Bool { self == .user || self == .endUser || self == .citizen }
}

/// How deep someone is involved in one card.
package enum Role: String, Word {
  case lead
  case contributor
  case advisor
  case follower

  /// A follower knows of the card but does not work on it.
  package var isWork: Bool { self != .follower }
}

/// How visible a participation is.
package enum ShareLevel: String, Word {
  case named
  case byRole
  case silent
}

/// What comes out of an innovation.
package enum Outcome: String, Word {
  case product
  case service
  case process
  case marketingMethod
  case organisationalModel
  case method
}

/// Why an innovation is new.
package enum Novelty: String, Word {
  case neverThoughtOf
  case significantlyBetter
  case newTargetGroup
  case scaledUp
}

/// What an innovation connects in a new way, what a partner offers, what a card asks for.
package enum Connects: String, Word {
  case actor
  case expertise
  case resource
}

/// How far an innovation is.
package enum Maturity: String, Word {
  case idea
  case prototype
  case pilot
  case inUse
  case scaled
}

/// How far a challenge reaches.
package enum Reach: String, Word {
  case neighbourhood
  case region
  case country
  case world
}

/// What a comment wants to be.
package enum CommentKind: String, Word {
  case note
  case question
  case idea
  case build
  case concern
  case compliment
}

/// How a card was closed.
package enum Closing: String, Word {
  case stopped
  case solved
  case partlySolved
  case insightOnly
  case notTakenUp
  case used
  case notUsed
  case inUse
  case scaled
  case lessonsOnly
}

/// Languages that have a catalogue of words.
package enum Language: String, Word {
  case english = "en"
  case dutch = "nl"
}

/// The places where things happen that every board knows; a board may add its own.
package enum CommonSetting: String, Word {
  case street
  case care
  case education
  case culture
  case business
}
