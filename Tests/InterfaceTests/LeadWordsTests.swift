import Interface
import Model
import Testing

/// Everything that is said to who leads a meeting, in both languages.
@Suite struct `The words of leading` {
  private func sentences(_ words: any Words) -> [String] {
    let steps: [DecisionStep] = [.question, .outcome, .objection, .integrated, .review]
    let decisions =
      steps.map { words.decisionPrompt($0, objections: 0) }
      + [words.decisionPrompt(.objection, objections: 1)]
      + [ReviewStep.outcome, .reason, .review].map { words.reviewPrompt($0) }
      + [AgreementStep.who, .text, .due].map { words.agreementPrompt($0, "Bram") }
    let pickers = [
      words.attendancePicker(3), words.methodPicker, words.objectorPicker,
      words.decisionCardsPicker, words.agreementWhoPicker, words.agreementCardPicker,
      words.rolesPicker, words.roleToPicker("x"), words.minutesPicker("S1"),
      words.fileIsThere("x"),
    ]
    let hints = [
      words.attendanceHint, words.attendanceStays, words.objectionHint, words.dayHint,
      words.timeHint, words.minutesFileHint, words.keptHint, words.droppedHint, words.moreHint,
      words.saveHint,
    ]
    let choices = [
      words.somebodyNew, words.noName, words.somebodyElse, words.noCard, words.noFurtherCard,
      words.lookAgain, words.sayOtherwise, words.wasMistake, words.isKept, words.isDropped,
      words.isDroppedBecause, words.wasTalkedAbout, words.isNotNeeded, words.beginItem,
      words.otherMinutes, words.itemEarlier, words.itemLater, words.leaveOutItem,
      words.nobodyWord, words.beginNow, words.planForLater, words.willNotBeHeld,
      words.readMinutes, words.saveMinutes, words.notNow, words.otherFileName, words.replaceFile,
    ]
    let asked = [
      words.newcomerPrompt, words.droppingPrompt, words.itemMinutesPrompt, words.minutesFilePrompt,
    ]
    let told = [
      words.noComingDay("x"), words.noTime("x"), words.noMinutes("x", most: 9),
      words.decided("x"), words.agreed("x"), words.settled("x", "y"), words.notWrittenYet(.decide),
      words.decisionWithdrawn, words.isPickedUp, words.isOffParkingLot, words.nothingWrittenYet,
      words.chooseItem, words.itemStays, words.itemHas("x", 1), words.shortestRound,
      words.handed("x", "y"), words.firstMeeting(45), words.meetingPlanned("S1"),
      words.wasHeld("x"), words.minutesWritten("x"), words.minutesNotWritten("x", "y"),
      words.inSilence, words.withoutNames,
    ]
    let headings = [
      words.ledgerHeading, words.toReviewHeading(1), words.earlierHeading(1),
      words.decisionsHeading(1), words.agreementsHeading(1),
    ]
    let counts = [1, 2].flatMap {
      [
        words.cardsWritten($0), words.recognitionsCount($0), words.decisionsMade($0),
        words.agreementsMade($0),
      ]
    }
    return decisions + pickers + hints + choices + asked + told + headings + counts
      + Kind.allCases.map { words.becomesCard($0) } + PlanField.allCases.map { words.planField($0) }
  }

  @Test func `are there in both languages, and differ`() {
    let (one, other) = (sentences(English()), sentences(Dutch()))
    #expect(one.count == other.count)
    for (sentence, translation) in zip(one, other) {
      #expect(!sentence.isEmpty && !translation.isEmpty)
      #expect(sentence != translation)
    }
  }

  @Test func `leave no English in Dutch`() {
    let telltale: Set<String> = [
      "the", "and", "with", "you", "this", "that", "card", "from", "what", "who", "why", "not",
      "more", "new", "for", "to", "again", "enter", "day",
    ]
    for sentence in sentences(Dutch()) {
      let found = Set(sentence.lowercased().split { !$0.isLetter }.map(String.init))
        .intersection(telltale).subtracting(["enter"])
      #expect(found.isEmpty, "\(sentence)")
    }
  }
}
