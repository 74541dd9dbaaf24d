package import Model

/// What keys mean now, with everything that belongs to it.
package enum Mode: Sendable {
  /// Keys are commands.
  case browse
  /// Somebody types a line.
  case line(Prompt, LineEditor)
  /// Somebody picks from a list.
  case pick(Picker)
  /// Somebody fills in the fields of something.
  case form(Form)
  /// Somebody reads the help, from this line on.
  case help(Int)
}

/// What a line is asked for.
package enum Prompt: Sendable {
  /// The title of a new card of this kind.
  case capture(Kind)
  /// A number, quote or count for a card.
  case evidence(CardID)
  /// A reason for a move that the policy, a limit or the direction asks one for.
  case reason(AskedMove)
  /// What keeps a card from moving on.
  case block(CardID)
  /// Why a card is put aside.
  case park(CardID)
  /// Why a card ended like this.
  case closing(CardID, Closing)
  /// Something to say about a card.
  case comment(CardID)
  /// Something about all these cards, which are marked.
  case marked([CardID], MarkedPrompt)
  /// What somebody does in a role they take at a card.
  case doing(CardID, Role)
  /// What somebody else does in a role they take at a card, as who acts here says it.
  case doingOf(PartnerID, CardID, Role)
  /// The dream of a challenge.
  case dream(ChallengeID)
  /// A change that a challenge needs; `nil` for a new one.
  case change(ChallengeID, String?)
  /// The title of a new part of a card.
  case split(CardID)
  /// The title of a new innovation that answers a card.
  case answer(CardID)
  /// Who is asked to come, in words, when they are not on the board.
  case inviteWho(CardID)
  /// Why somebody is asked to take this role.
  case inviteReason(CardID, Invitee, Role)
  /// What a card needs.
  case ask(CardID, Connects)
  /// What others see instead of the name of who takes part at a card.
  case describedAs(CardID)
  /// The name of somebody new, and what they wanted to do when that was asked.
  case name(Wish?)
  /// What a cluster is called.
  case clusterName(TargetID)
  /// The title of the problem that a cluster becomes.
  case promotion(TargetID)
  /// A how-might-we question of a card, perhaps in place of this one.
  case question(CardID, String?)
  /// The title of a new card that works on this change.
  case serving(ChallengeID, String)
  /// A question of the form of an innovation.
  case pitch(Pitch)
  /// What two offers make possible together.
  case couple(Couple)
  /// What comes up in a meeting and is not for now.
  case parkItem
  /// Something where a meeting is led.
  case meeting(MeetingPrompt)
  /// A card that is written in silence.
  case silent(Silent)
  /// What is built on a card of somebody else; whether that lies face down.
  case buildOn(CardID, isFaceDown: Bool)
  /// Something about a result.
  case result(ResultPrompt)
  /// What is to be shown alone.
  case filter(FilterLine)
  /// The name under which that is kept.
  case filterName
  /// Where the selection was before, for Esc.
  case find(CardID?)
}

/// What somebody wanted to do before Kiem had to ask who they are.
package struct Wish: Equatable, Sendable {
  /// What they pressed the key for.
  package let command: Command
  /// The card that was selected then.
  package let card: CardID?
}

/// A list to pick one from.
package struct Picker: Sendable {
  /// What is picked, and for which card.
  package var purpose: Purpose
  /// Everything there is to pick from, before typing narrows it.
  package var choices: [Choice]
  /// Which of the visible choices is selected, from 0.
  package var selected = 0
  /// Typing narrows the list.
  package var filter = LineEditor()

  /// What a list is for.
  package enum Purpose: Sendable {
    /// A stage to move the card to.
    case stage(CardID)
    /// A role to take at the card, or to leave.
    case role(CardID)
    /// Something for all these cards, which are marked.
    case marked([CardID], MarkedPick)
    /// A role that somebody else takes at the card, or leaves.
    case roleOf(PartnerID, CardID)
    /// A card to open, of those under this heading.
    case cards(String)
    /// A partner or a card for the cursor to go to.
    case goTo
    /// How much others see of who takes part at the card.
    case visibility(CardID)
    /// A command to give.
    case command
    /// Who is at the keyboard, and what they wanted to do when that was asked.
    case identity(Wish?)
    /// A card to bring back on the board.
    case offTheBoard
    /// Who is asked to come to the card, or what somebody answers.
    case invite(CardID)
    /// As what somebody is asked to come.
    case inviteRole(CardID, Invitee)
    /// What is done about what the card needs.
    case ask(CardID)
    /// What of the history is shown.
    case filter
    /// A filter that has a name.
    case savedFilters
    /// How the screen looks; what it looked like before, for Esc.
    case theme(before: Theme?)
    /// A statement about the card that only people can tick.
    case tick(CardID)
    /// The dream or a change of a challenge, to edit it.
    case challenge(ChallengeID)
    /// What is done about what who acts here offers.
    case offers
    /// A needed change that the card serves, or no longer.
    case needed(CardID)
    /// An innovation that answers the card.
    case answer(CardID)
    /// What stands in a field where two people wrote past each other.
    case versions(CardID)
    /// How a card ended.
    case closingCard(CardID)
    /// A link to open.
    case channel
    /// What becomes of each line of a text that was pasted.
    case pasted(PastedCards)
    /// Whether a new card of this kind and title is one that is there already.
    case twin(Kind, String)
    /// A partner to look at.
    case partner
    /// A partner as whom to look at the board.
    case viewer
    /// What is said of this partner and others.
    case relate(PartnerID)
    /// A field of a card that lies face down.
    case laid(CardID)
    /// Whether a vote is over, though not all are ready.
    case closingPoll(TargetID)
    /// Whether a meeting is over.
    case closing(SessionID)
    /// Something where a meeting is led.
    case meeting(MeetingPick)
    /// The card to hang this one below.
    case below(CardID)
    /// What an innovation answers, or what comes out of it.
    case pitch(Pitch)
    /// What is done with two offers.
    case couple(Couple)
    /// Something about a result.
    case result(ResultPick)
    /// A card to which this partner is invited, of those under this heading.
    case cardFor(PartnerID, String)
  }

  /// A line of the list.
  package struct Choice: Sendable {
    /// The number of the card that the line is about, in front of the text.
    package var label = ""
    /// What the line says, and what typing is compared with.
    package let text: String
    /// Shown behind the text.
    package let detail: String
    /// What is meant by picking it.
    package let value: Value
  }

  /// What a choice stands for.
  package enum Value: Sendable {
    /// Do this.
    case command(Command)
    /// Move the card there.
    case stage(Stage)
    /// Take this role.
    case role(Role)
    /// Say how much others see.
    case seen
    /// Be seen like this.
    case share(ShareLevel)
    /// No longer work on the card.
    case leave
    /// Act as this partner.
    case partner(PartnerID)
    /// Say that this body competes (true), or no longer.
    case compete(PartnerID, Bool)
    /// Say that they were introduced to this partner.
    case introduce(PartnerID)
    /// Act as somebody who is not on the board yet.
    case newPartner
    /// Bring this card back.
    case card(CardID)
    /// Tell the dream.
    case dream
    /// Write this change; `nil`: a new one.
    case change(String?)
    /// Make an innovation.
    case newInnovation
    /// Write this field.
    case field(CardField)
    /// Somebody who was asked says yes (true) or no.
    case answer(Invitee, Bool)
    /// Somebody who was asked need not come after all.
    case needNotCome(Invitee)
    /// Say otherwise what was offered under this word.
    case offer(String)
    /// Offer something new.
    case newOffer
    /// What was offered under this word is offered no longer.
    case dropOffer(String)
    /// Ask for something new.
    case newAsk
    /// This partner brings what was asked under this word.
    case meet(String, PartnerID)
    /// What was asked under this word is no longer needed.
    case dropAsk(String)
    /// Look like this.
    case theme(Theme)
    /// Do this about the versions of a field.
    case version(CardField, VersionChoice)
    /// It ended like this.
    case closing(Closing)
    /// Open this.
    case link(String)
    /// Write down what was pasted or typed.
    case writePasted
    /// Choose what becomes of this line of what was pasted.
    case pastedLine(Int)
    /// Show what fits this.
    case filter(TimeFilter)
    /// Show what fits the filter of this name.
    case savedFilter(String)
    /// Give the filter that is on a name.
    case nameFilter
    /// This is no longer the name of a filter.
    case forgetFilter(String)
    /// The meeting is over.
    case close
    /// Something where a meeting is led.
    case meeting(MeetingChoice)
    /// This comes out of it.
    case outcome(Outcome)
    /// That is not known yet.
    case noAnswer
    /// Draw two other offers.
    case drawAgain
    /// Something about a result.
    case result(ResultChoice)
    /// Tick this rule (true), or take its tick away (false).
    case rule(Rule, Bool)
  }

  /// The choices that fit what was typed; "somebody new" always fits.
  package var visible: [Choice] {
    let wanted = filter.text.folded
    guard !wanted.isEmpty else { return choices }
    if case .command = purpose { return commands(wanted) }
    return choices.filter { choice in
      if case .newPartner = choice.value { return true }
      if case .newInnovation = choice.value { return true }
      return (choice.label.isEmpty ? choice.text : choice.label + " " + choice.text).folded
        .contains(wanted)
    }
  }
}

extension String {
  /// For comparing as people do: lower case, without accents on Latin letters.
  package var folded: String {
    var scalars = String.UnicodeScalarView()
    for scalar in lowercased().unicodeScalars where !(0x300...0x36F).contains(scalar.value) {
      scalars.append(latinBase(scalar))
    }
    return String(scalars)
  }

  /// As part of a file's name that a person can type: its letters and digits, with hyphens between the words.
  package var hyphenated: String {
    folded.unicodeScalars.split { !("a"..."z").contains($0) && !("0"..."9").contains($0) }
      .map { String($0) }.joined(separator: "-")
  }
}

/// The letter below the accent, for the letters of Latin-1 and Latin Extended-A.
package func latinBase(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
  switch scalar.value {
  case 0xC0...0xC5: "A"
  case 0xC7: "C"
  case 0xC8...0xCB: "E"
  case 0xCC...0xCF: "I"
  case 0xD1: "N"
  case 0xD2...0xD6, 0xD8: "O"
  case 0xD9...0xDC: "U"
  case 0xDD: "Y"
  case 0xE0...0xE5, 0x101, 0x103, 0x105: "a"
  case 0xE7, 0x107, 0x109, 0x10B, 0x10D: "c"
  case 0xE8...0xEB, 0x113, 0x115, 0x117, 0x119, 0x11B: "e"
  case 0xEC...0xEF, 0x129, 0x12B, 0x12D, 0x12F, 0x131: "i"
  case 0xF1, 0x144, 0x146, 0x148: "n"
  case 0xF2...0xF6, 0xF8, 0x14D, 0x14F, 0x151: "o"
  case 0xF9...0xFC, 0x169, 0x16B, 0x16D, 0x16F, 0x171, 0x173: "u"
  case 0xFD, 0xFF: "y"
  case 0x11F, 0x121, 0x123: "g"
  case 0x142: "l"
  case 0x159: "r"
  case 0x15B, 0x15D, 0x15F, 0x161: "s"
  case 0x165: "t"
  case 0x17A, 0x17C, 0x17E: "z"
  default: scalar
  }
}
