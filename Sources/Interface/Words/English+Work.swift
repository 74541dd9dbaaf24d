package import Model

extension English {
  package func work(_ round: Round) -> String {
    let isOwn = round.sight == .own
    switch round.operation {
    case .attend: return "Say who you are. Who leads ticks who is there."
    case .talk: return "Talk: nothing is written."
    case .capture: return "Write cards."
    case .build: return "Build on the cards in front of you."
    case .reveal: return "What lies on the table becomes visible, all at once."
    case .cluster:
      return
        "\(key(.showClusters)): the cards. \(key(.markCard)) marks, \(key(.layTogether)) lays together, \(key(.nameCluster)) names, \(key(.mergeMarked)) is a duplicate."
    case .split:
      return
        "\(key(.split)): a part of the card as a card below it. \(key(.below)): hang it below another one."
    case .recognise:
      let most = round.bounds.maxPerPerson.map { ", \($0) at most" } ?? ""
      return "\(key(.recognise)): I recognise this\(most). Once more takes it back."
    case .comment:
      let hat = round.bounds.hat.map { " Under the \(self.hat($0))." } ?? ""
      let name = round.bounds.isAnonymous ? " Without a name." : ""
      return "\(key(.comment)): say something about the card.\(hat)\(name)"
    case .frame:
      return isOwn
        ? "\(key(.question)): one more question for the card. Here you see only your own."
        : "Enter on a question: this one goes on the card. \(key(.question)): another one."
    case .dream:
      return isOwn
        ? "Enter on a challenge: your own sentence from the future. Here you see only your own."
        : "Enter on a sentence: this becomes the dream, as it stands or in other words."
    case .backcast:
      return "Enter on a challenge: a change that is needed. Enter on a change: other words."
    case .link:
      return
        "\(key(.tie)): what the card works on or answers. Enter on a change without a card makes one."
    case .vote: return "Place your dots."
    case .rate: return "Give your scores."
    case .review: return "Enter shows it. Look together."
    case .invite: return "\(key(.invite)): who is missing at this card, as what and why."
    case .engage: return "\(key(.join)): I work on this, and what I do."
    case .connect:
      return
        "\(key(.offer)): what you bring. \(key(.ask)): what a card needs. \(key(.couple)): draw two offers."
    case .pitch: return "\(key(.pitch)): tell the idea, one question after the other."
    case .decide: return "Say aloud what you think. Who leads writes down the decision."
    case .agree: return "\(key(.agree)): what you will do yourself, and until when."
    case .move: return "\(key(.moveTo)): move the card. What may move on stands first."
    case .evidence: return "\(key(.evidence)): a number, a quote or a story."
    case .publish:
      return
        "\(key(.publish)): write down what came of the card. \(key(.showResults)): the results, and whom to tell."
    case .reuse: return "Enter shows the results. Pick one that you can use."
    }
  }

  package var worksAlong: String { "You work along. \(key(.workAlong)) goes back to leading." }
  package var onlyLeads: String { "You lead. \(key(.workAlong)) works along with the others." }
  package var worksAnyway: String { "You are in this round already." }
  package func inCompany(_ company: Company, _ others: [String]) -> String {
    let how =
      switch company {
      case .solo: "Each alone"
      case .pairs: "In pairs"
      case .fours: "In fours"
      case .groups: "In groups"
      case .all: "All together"
      }
    return others.isEmpty ? how + "." : how + ": you and " + others.joined(separator: ", ") + "."
  }

  package func overview(_ view: Overview) -> String {
    switch view {
    case .board: "\(key(.showBoard)) Board"
    case .people: "\(key(.showMatrix)) People: who works on which subproblem"
    case .tree: "\(key(.showTree)) Tree: what hangs on what"
    case .results: "\(key(.showResults)) Results: what can be used"
    }
  }

  package func hat(_ hat: Hat) -> String {
    switch hat {
    case .white: "white hat: facts"
    case .green: "green hat: ideas"
    case .yellow: "yellow hat: benefits"
    case .black: "black hat: risks"
    case .red: "red hat: feelings"
    case .blue: "blue hat: the whole"
    }
  }

  package func need(_ need: Need) -> String {
    switch need {
    case .firstStep: "first step"
    case .answers: "which problem"
    case .targetGroups: "for whom"
    case .outcomes: "what comes out"
    case .licence: "licence"
    case .evidence: "evidence"
    case .makers: "makers"
    }
  }

  package func recognisedEnough(_ most: Int) -> String {
    "\(most) at most in this round: \(key(.recognise)) on one of yours takes it back."
  }
  package func recognitions(_ count: Int) -> String { "\(count) recognise this" }
  package func comments(_ count: Int) -> String { count == 1 ? "1 comment" : "\(count) comments" }
  package func evidenceCount(_ count: Int) -> String { "evidence: \(count)" }
  package func servingPrompt(_ change: String) -> String { "A card for \(change):" }
  package func questionPrompt(_ card: String) -> String { "\(card): how might we …" }
  package func questionFramed(_ card: String) -> String { "A question for \(card)." }
  package func questionChosen(_ card: String) -> String { "This question stands on \(card)." }
  package func evidencePrompt(_ card: String) -> String { "What is known about \(card):" }
  package func belowPicker(_ card: String) -> String { "Hang \(card) below" }
  package func nothingAbove(_ card: String) -> String { "\(card) can hang below no other card." }
  package var couplePicker: String { "What is only possible with both?" }
  package var onlyWithBoth: String { "Write it down" }
  package var drawAgain: String { "Draw two others" }
  package var noCouple: String { "Two people must offer something first: \(key(.offer))." }
  package func couplePrompt(_ couple: String) -> String { "Only with \(couple):" }
  package var newIdea: String { "A new idea" }
  package func pitchQuestion(_ step: PitchStep) -> String {
    switch step {
    case .answers: "Which problem?"
    case .title: "What is the idea?"
    case .targetGroups: "For whom?"
    case .outcomes: "What comes out of it?"
    case .firstStep: "The first step?"
    case .ask: "What do you need?"
    }
  }
  package var nothingToAnswer: String { "No problem or opportunity is there to answer." }
  package var notYetKnown: String { "not known yet" }
  package func pitched(_ title: String) -> String { "\(quoted(title)) is told." }
  package var pitchHint: String { "Enter next question  Esc one back  * must be filled in" }
}
