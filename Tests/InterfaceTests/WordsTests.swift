import Interface
import Model
import Testing

@Suite struct WordsTests {
  let english = English()
  let dutch = Dutch()

  /// Every word of a vocabulary in one language.
  private func vocabulary(_ words: any Words) -> [(String, [String])] {
    [
      ("kind", Kind.allCases.map { words.kind($0) }),
      ("letter", Kind.allCases.map { words.letter($0) }),
      ("stage", Stage.allCases.map { words.stage($0) }),
      ("role", Role.allCases.map { words.role($0) }),
      ("share", ShareLevel.allCases.map { words.share($0) }),
      ("setting", CommonSetting.allCases.map { words.setting($0) }),
      ("type", PartnerType.allCases.map { words.type($0) }),
      ("perspective", Perspective.allCases.map { words.perspective($0) }),
      ("outcome", Outcome.allCases.map { words.outcome($0) }),
      ("novelty", Novelty.allCases.map { words.novelty($0) }),
      ("connects", Connects.allCases.map { words.connects($0) }),
      ("maturity", Maturity.allCases.map { words.maturity($0) }),
      ("reach", Reach.allCases.map { words.reach($0) }),
      ("comment", CommentKind.allCases.map { words.comment($0) }),
      ("closing", Closing.allCases.map { words.closing($0) }),
      ("sign", Sign.allCases.map { words.sign($0) }),
      ("rule", Rule.allCases.map { words.rule($0) }),
      ("month", (1...12).map { words.month($0) }),
      ("field", CardField.allCases.map { words.field($0) }),
      ("topic", Topic.allCases.map { words.topic($0) }),
      ("visibility", ShareLevel.allCases.map { words.visibility($0) }),
      ("operation", Operation.allCases.map { words.operation($0) }),
      ("scale", Scale.allCases.map { words.scale($0) }),
      ("decision method", DecisionMethod.allCases.map { words.decisionMethod($0) }),
      ("session role", SessionRole.allCases.map { words.sessionRole($0) }),
      ("session rule", SessionRule.allCases.map { words.sessionRule($0) }),
      ("quadrant", Quadrant.allCases.map { words.quadrant($0) }),
      ("licence", (Licence.common + [.named("MIT")]).map { words.licence($0) }),
      ("full licence", (Licence.common + [.named("MIT")]).map { words.fullLicence($0) }),
      ("result audience", ResultAudience.allCases.map { words.resultAudience($0) }),
      ("reuse kind", ReuseKind.allCases.map { words.reuseKind($0) }),
      ("result column", ResultColumns.Column.allCases.map { words.resultColumn($0) }),
      ("result label", ResultLabel.allCases.map { words.resultLabel($0) }),
      ("result field", ResultField.allCases.map { words.resultField($0) }),
      ("result need", ResultNeed.allCases.map { words.resultNeed($0) }),
      ("minutes label", MinutesLabel.allCases.map { words.minutesLabel($0) }),
      ("group", Command.Group.allCases.map { words.group($0) }),
    ]
  }

  private func sessionSentences(_ words: any Words) -> [String] {
    let problems: [ScriptError.Problem] = [
      .unreadable, .tooLong, .notText, .neitherMethodNorTemplate, .notAPair, .indentation,
      .quotation,
      .twice("x"), .unknownKey("x", possible: ["y"]), .missing("x"), .shape("x"),
      .unknownWord("x", key: "y", possible: ["z"]),
      .notANumber("x", key: "y", least: 1, most: 2),
    ]
    return problems.map { words.wrongScript("x.yaml", ScriptError(line: 3, problem: $0)) } + [
      words.missingMethod(template: "x", method: "y"), words.minutesTitle("S1", "x"),
      words.timing("x", planned: 2, true: 3), words.timing("x", planned: 2, true: nil),
      words.isToCome("x", planned: 2),
      words.revealed(cards: 1, seats: 1, isLate: false),
      words.revealed(cards: 2, seats: 2, isLate: true), words.dots(1), words.dots(2),
      words.voters(1), words.voters(2), words.median("3", of: 2, isDisputed: true),
      words.reviewOn("x"), words.due("x"), words.integrated("x"), words.agreementState(.open),
      words.agreementState(.kept), words.agreementState(.dropped("x")),
      words.parkedState(.open, card: nil), words.parkedState(.pickedUp(nil), card: nil),
      words.parkedState(.pickedUp(nil), card: "P1"), words.parkedState(.dropped, card: nil),
    ]
  }

  /// Everything that is said in one language, as far as it can be listed.
  private func sentences(_ words: any Words) -> [String] {
    [
      words.boardView, words.helpView, words.tooSmall, words.readOnly, words.lead, words.noLead,
      words.crossCutting, words.noChallenge, words.partOf, words.answers, words.answeredBy,
      words.subproblems, words.forWhom, words.evidence, words.channels,
      words.needs, words.connectsLabel, words.blockedLabel, words.twoVersions, words.nobody,
      words.noConversation, words.openToAll, words.circleOnly, words.via,
      words.somebody, words.formerParticipant, words.silentOne, words.anonymous, words.parked,
      words.removed, words.captureHint, words.lineHint, words.pickHint, words.helpHint,
      words.editTitle, words.reasonPrompt, words.whyParked, words.whyBlocked, words.reasonNeeded,
      words.stagePicker, words.rolePicker, words.leave, words.doingPrompt, words.whoAreYou,
      words.whoHint, words.yourName, words.newPartner, words.actAs, words.agreement,
      words.offPicker, words.fieldPicker, words.tickPicker, words.findPrompt, words.noMatch,
      words.nothingFound, words.nothingToUndo, words.nothingToRedo, words.rearranged,
      words.movedInColumn, words.takesPartUnnamed,
      words.noCardSelected, words.emptyText, words.unchanged, words.firstStage, words.lastStage,
      words.topOfColumn, words.noCardsOff, words.nothingToTick, words.kindOnlyInRecognise,
      words.cardView("P1"), words.more(2), words.people(2, bodies: 1), words.people(2, bodies: 2),
      words.recognisedBy("Bram"), words.ready(.share), words.ready(nil), words.daysInStage(1),
      words.daysInStage(2), words.off("x"), words.offMeanwhile("x", "y"),
      words.movedMeanwhile("x", "y"), words.merged(into: "P1"), words.lengthHint(61),
      words.commentOn("P1"), words.moveTitle("P1", "x"), words.matches(0, 0), words.matches(1, 2),
      words.captured("P1"), words.movedTo("P1", "x"), words.notTicked("x"),
      words.recognised("P1", 2), words.unrecognised("P1"), words.joined("P1", "x"),
      words.secondLead("Bram"), words.otherLead("Bram"), words.left("P1"), words.commented("P1"),
      words.blocked("P1"),
      words.unblocked("P1"), words.parkedCard("P1"), words.resumed("P1"), words.saved(["x"], "P1"),
      words.undid("x"), words.redid("x"), words.actingAs("Bram"),
      words.unknownKey("x"), words.newNumber("P1b"), words.unknownTerminal("x"), words.waiting(2),
      words.damage(1), words.damage(2), words.notYet("x"), words.held(2),
    ] + sessionSentences(words) + treeSentences(words) + words.emptyBoard
      + Kind.allCases.map { words.newCard($0) }
      + [
        .policy(.r1), .limit(.engage, 2), .steps, .back,
      ].map { (obstacle: Board.Obstacle) in words.obstacle(obstacle) { words.stage($0) } }
      + [
        .empty, .noSuchCard("x"), .noSuchChallenge("x"), .noSuchWord("x", ["y"]),
        .innovationAsParent("x"), .itself, .onlyInnovations, .kindOnlyInRecognise,
        .hasWorkBelow("x"), .hasFieldsOfInnovation([.answers]),
      ].map { (problem: FieldProblem) in words.badField(problem) }
      + past(words) + together(words) + results(words)
      + [true, false].map { redo in
        words.changedSince("Bram") + words.goesOn(redo: redo) + " "
          + words.stays("x.", redo: redo)
      }
      + [
        words.cannotUndo, words.filesTell, words.newOffer, words.dropOffer("x"), words.offersPicker,
      ]
      + [words.needNotCome("Bram"), words.invitationWithdrawn("Bram", "P1")]
      + Command.allCases.flatMap { [words.command($0).hint, words.command($0).help] }
      + [words.crashed, words.welcome, words.welcomeQuestion, words.boardTitleQuestion]
      + problems.map { words.problem($0) } + reasons.map { words.reason($0) }
      + facts.flatMap { fact in
        let told = words.finding(fact)
        return [told.what, told.meaning, told.remedy]
      }
  }

  /// What the tree, the lineage and the pages of partners say.
  private func treeSentences(_ words: any Words) -> [String] {
    let gaps: [Gap] = [
      .problemWithoutInnovation(Story.card(1)), .opportunityNobodyUses(Story.card(1)),
      .innovationAnswersNothing(Story.card(1)), .innovationWithoutResult(Story.card(1)),
    ]
    let problems: [Board.HangProblem] = [.itself, .below, .innovation, .circle, .unchanged]
    return [
      words.treeView, words.emptyTree, words.needLabel, words.dreamLabel, words.noDream,
      words.changeLabel, words.linksLabel, words.alsoServes("I1", ["U1"]),
      words.usedHere("R-1", isImported: true, ["I1"]),
      words.atWork(1, bodies: 1), words.silently(1), words.goToPicker, words.takesPartUnseen("x"),
      words.relatePicker("x"),
      words.competesNow("x", true), words.competesNow("x", false), words.wasIntroduced("x"),
      words.competitionNoted("x", "y", true), words.competitionNoted("x", "y", false),
      words.introduced("x", "y"), words.nobodyToRelate, words.twoNeeded("x"),
      words.nothingHangsThere,
      words.atWork(2, bodies: 2),
      words.dreamPrompt("U1"),
      words.changePrompt(nil), words.changePrompt("U1.1"), words.newChange,
      words.splitPrompt("P1"), words.answerPrompt("P1"), words.answerPicker("P1"),
      words.newInnovation, words.noChangeNeeded, words.hung("P1", "P2", isAnswer: false),
      words.hung("P1", "P2", isAnswer: true), words.marked([]), words.marked(["P1"]),
      words.nothingMarked, words.nothingToFold, words.noChallengeHere,
      words.lineageView("P1"), words.partnerView, words.partnerPicker,
      words.worksOnCards(1, challenges: 1),
      words.worksOnCards(2, challenges: 2), words.worksOnNothing, words.offersHeading,
      words.invitedHeading,
      words.competesHeading, words.membersHeading, words.nextDoorHeading, words.saidNothing,
      words.competitor, words.bridgesLabel, words.unowned(["1"]), words.workload,
      words.noGraphviz, words.graphvizFailed, words.invitedTo, words.competesWith, words.nextDoor,
      words.exchangeLabel,
      words.onTheBoard([(.problem, 1), (.opportunity, 2)]),
      words.onTheBoard([(.opportunity, 1), (.innovation, 2)]),
    ] + gaps.map { words.gap($0) } + problems.map { words.cannotHang($0) }
  }

  private func results(_ words: any Words) -> [String] {
    ([nil, .named("x")] + Licence.common).map { words.mayDo($0) } + [
      words.attribution(title: "x", makers: "y", board: "z", year: 1, licence: nil),
      words.all(["x", "y"]), words.titleBy("x", "y"), words.madeFrom("x"), words.changedFor("x"),
      words.resultsView, words.noResults,
      words.bodies(1), words.bodies(2), words.madeElsewhereShort, words.noLicenceYet,
      words.usedFor("x"), words.versionOf(1, "x", "y"), words.notRecommended,
      words.answersThese(["x"]),
      words.resultsInAll(1, outcomes: 1, of: 6, reuses: 1, rivals: 1),
      words.resultsInAll(2, outcomes: 1, of: 6, reuses: 2, rivals: 0), words.gaveHeading,
      words.tookHeading, words.noResultSelected, words.resultWithoutCard, words.originPicker,
      words.madeElsewhere, words.licencePicker, words.licenceNote, words.otherLicence,
      words.otherLicenceHint, words.licencePrompt, words.makersPicker, words.thatsAll(0),
      words.thatsAll(1), words.thatsAll(2), words.published("x"), words.revised("x"),
      words.newVersion("x", 2), words.newVersionChoice(2), words.openChoice, words.openStaysOpen,
      words.recommendAgain, words.revisePicker("x"), words.withdrawPrompt("x"),
      words.withdrawn("x"), words.sharePicker("x"), words.sharedWith("x", "y"),
      words.notSharedWith("x", "y"), words.nobodyToShareWith, words.notReady("x", "y"),
      words.tellBackPrompt("x"), words.toldBackNow("x"), words.userPicker("x"),
      words.somebodyOutside, words.outsiderPrompt, words.useCardPicker, words.newCardForUse,
      words.noCardForUse, words.newCardPrompt, words.usePrompt, words.useKindPicker,
      words.competitorPicker("x"), words.noCompetitor, words.isCompetitor, words.allowedPicker,
      words.makersNotAsked, words.makersSaidYes, words.askMakersFirst, words.used("x", "y"),
      words.cardResults, words.cardUses, words.uses("x"), words.reused(2),
      words.giveAndTakeHeading, words.noResultsYet, words.noSuchResult("x"),
      words.noSuchUse("x"), words.useWithdrawn("x"), words.askFirst("x"),
      words.needsBefore("x", "y"), words.otherAudience("x"), words.staysOpen("x"),
      words.gave("x"), words.took("x"),
    ]
      + ResultField.allCases.flatMap {
        [
          words.resultPrompt($0, from: "x"), words.resultPrompt($0, from: nil),
        ]
      }
  }

  private func past(_ words: any Words) -> [String] {
    [
      words.historyView, words.then, words.at, words.event(1, of: 2, fitting: 3), words.boardThen,
      words.thenNowChange.then, words.thenNowChange.now, words.thenNowChange.change,
      words.offThen, words.peopleThen, words.resultsThen, words.opensBoardThen, words.whatHappened,
      words.lookingAtPast, words.pastIsReadOnly, words.nothingFits, words.filterPicker,
      words.everything, words.furtherEvents(2), words.fullRecord, words.noMoment("x"),
    ]
  }

  private func together(_ words: any Words) -> [String] {
    [
      words.visibilityChoice, words.visibilityPicker, words.describedAsPrompt,
      words.seenAs(.named), words.seenAs(.byRole("x")), words.seenAs(.silent), words.invitedLabel,
      words.invited("Bram", "x", by: "Samira", ""), words.invitePicker("P1"),
      words.inviteSomebodyElse, words.inviteWhoPrompt, words.inviteReasonPrompt,
      words.saysYes("Bram"), words.saysNo("Bram"), words.invitedNow("Bram", "P1", "x"),
      words.answeredNow("Bram", "P1", yes: true), words.answeredNow("Bram", "P1", yes: false),
      words.worksAlready("Bram", "P1"), words.notInvited("Bram", "P1"), words.noInvitations,
      words.asksLabel, words.openAsk("x", tag: "y", from: ["z"]), words.metAsk("x", by: "y"),
      words.askPicker("P1"), words.newAsk, words.meets("Bram", "x"), words.dropAsk("x"),
      words.askPrompt(.resource), words.tagHint, words.asked("P1"),
      words.askMet("Bram", "P1"), words.askDropped("P1"), words.offered, words.offerWithdrawn,
      words.noAsks, words.noOffers, words.noConnections, words.noSuchAsk("x"),
      words.noSuchOffer("x"),
    ]
  }

  private let reasons: [SystemReason] = [
    .noSpace, .notAllowed, .readOnlyDisk, .diskFailed, .notThere, .notAFolder, .isAFolder,
    .nameTooLong,
  ]

  private let problems: [Problem] = [
    .noBoard(from: "x"), .noCommand("x", meant: "y"), .boardExists("x"), .boardDamaged("x"),
    .boardNewer("x", format: 2),
    .tooLong(bytes: 2, limit: 1), .unwritable(kind: "x"), .onlyReading, .nowhereToRemember,
    .savingFailed("x", .noSpace), .notWritable("x", .notAllowed), .rolledBack("x"),
    .numbersUsedUp("x"),
    .system("x", .diskFailed), .noTerminal, .unusableTerminal(type: "x"), .terminalGone,
    .terminalFailed(.diskFailed), .output(.noSpace), .input(.diskFailed), .inputTooLong(limit: 1),
    .noTemporaryFile(folder: "x"), .textNotWritten("x"), .noTerminalToEdit,
    .editorFailed(name: "x", status: 1, kept: nil),
    .editorFailed(name: "x", status: 1, kept: "y"),
    .editedTooLong(limit: 1, kept: "x"), .editedNoText(kept: "x"),
    .setting(place: "x", .unreadable), .noTheme("x", possible: "y"),
    .noThemeThere(place: "z", "x", possible: "y"), .badTheme(place: "z", .tooLong),
    .noHome, .noPartnerToBe("x"),
  ]

  private let facts: [FileFact] = [
    .boardDamaged, .boardMissing, .damaged(bytes: 3, copy: "/x"), .tooLong(bytes: 3),
    .unfinished(bytes: 3), .missing(replica: .here, seqs: 3...3),
    .missing(replica: .here, seqs: 3...4), .forked(EventID(replica: .here, seq: 3)),
    .shrunk(from: 4, to: 3), .changed, .replaced, .missingSegment(2), .otherThanSealed, .misplaced,
    .noHeader, .newerFormat(2), .wrongOwner(expected: 1, found: 2), .link, .severalNames, .notAFile,
    .oddName, .unreadable(.notAllowed), .ownFuture(.zero), .newReplica, .outboxDamaged,
  ]

  @Test func `no two findings and no two problems sound the same`() {
    for words in [english, dutch] as [any Words] {
      #expect(Set(facts.map { words.finding($0).what }).count == facts.count)
      #expect(Set(problems.map { words.problem($0) }).count == problems.count)
      #expect(words.reason(.other("x")) == "x")
    }
  }

  /// Dutch uses these as English does.
  private let shared: Set<String> = [
    "P", "I", "!block", "via", "product", "professional", "methode", "actor", "expertise",
    "compliment", "apr", "jun", "jul", "aug", "sep", "nov", "dec", "jan", "feb", "open", "+1",
    "lead", "contributor", "filter", "cc0", "cc by", "cc by-sa", "cc0 1.0", "cc by 4.0",
    "cc by-sa 4.0", "mit", "pitch",
  ]

  @Test func `every word has its own in both languages`() {
    for ((name, one), (_, other)) in zip(vocabulary(english), vocabulary(dutch)) {
      #expect(one.allSatisfy { !$0.isEmpty }, "\(name)")
      #expect(other.allSatisfy { !$0.isEmpty }, "\(name)")
      // Two things of one kind never have the same name.
      #expect(Set(one).count == one.count, "\(name)")
      #expect(Set(other).count == other.count, "\(name)")
      for (word, translation) in zip(one, other) where word.lowercased() == translation.lowercased()
      {
        #expect(shared.contains(word.lowercased()) || shared.contains(word), "\(name): \(word)")
      }
    }
  }

  @Test func `every sentence is there in both languages and differs`() {
    let (one, other) = (sentences(english), sentences(dutch))
    #expect(one.count == other.count)
    for (sentence, translation) in zip(one, other) {
      #expect(!sentence.isEmpty && !translation.isEmpty)
      #expect(sentence != translation || shared.contains(sentence), "\(sentence)")
    }
  }

  @Test func `no English is left in the Dutch catalogue`() {
    let telltale: Set<String> = [
      "the", "and", "with", "you", "your", "this", "that", "card", "cards", "board", "from",
      "nothing", "what", "who", "why", "stage", "here", "no", "not", "more", "new", "for", "to",
      "back", "move", "people", "body", "log", "changed", "saved", "undo", "key",
    ]
    for sentence in sentences(dutch) + vocabulary(dutch).flatMap(\.1) {
      // A command is quoted as it is typed.
      let spoken = sentence.replacing(/«kiem [^»]*»/, with: "")
      let words = spoken.lowercased().split { !$0.isLetter }.map(String.init)
      #expect(telltale.isDisjoint(with: words), "\(sentence)")
    }
  }

  /// These say nothing about a card that a reader would miss, or are told by what they hold.
  private static let silent: Set<String> = [
    "card.reordered", "participant.identified", "tx",
  ]

  static let kinds: [String] = EventKind.all.map { $0.kindText }

  @Test(arguments: WordsTests.kinds)
  func `every kind of event has its sentence in both languages`(kind: String) throws {
    let type = try #require(EventKind.all.first { $0.kindText == kind })
    let board = Rehearsal.autumn().state.board
    // A comment is told by its own words.
    let said = CommentAdded(comment: .board, text: "soup")
    let payload: any Payload = type == CommentAdded.self ? said : type.init()
    let one = english.sentence(payload, Names(board, english))
    let other = dutch.sentence(payload, Names(board, dutch))
    let isSilent = Self.silent.contains(kind)
    #expect(one.isEmpty == isSilent)
    #expect(other.isEmpty == isSilent)
    #expect(isSilent || one != other || kind == "comment.added")
  }

  @Test func `what is taken back of a session names the session`() {
    var story = Story.autumn
    let session = SessionID(random: 4)
    var planned = SessionPlanned()
    planned.number = 4
    story.add(1, Change(session.cast(), planned))
    let rehearsal = Rehearsal(me: Story.esther, board: story.changes)
    let key = EventKey(
      stamp: Stamp(milliseconds: Rehearsal.morning), replica: .elsewhere, seq: 1)
    let closed = Event(
      envelope: Envelope(key: key, target: session.cast(), audience: .open, position: 0),
      payload: SessionClosed())
    let names = Names(rehearsal.state.board, English())
    #expect(names.undone([closed], redo: false) == ["Undone: S4: closed the session"])
  }

  @Test func `sentences stay whole when little was changed`() {
    let names = Names(Board(), english)
    #expect(english.sentence(KindChanged(to: .innovation), names) == "made it an innovation")
    #expect(english.sentence(KindChanged(to: .problem), names) == "made it a problem")
    #expect(english.sentence(CardEdited(), names) == "edited it")
    var unknown = CardEdited()
    unknown.challengeUnknown = true
    #expect(english.sentence(unknown, names) == "changed challenge")
    #expect(english.sentence(ChangesLinked(), names) == "changed what it is tied to")
    #expect(dutch.sentence(CardEdited(), Names(Board(), dutch)) == "wijzigde het")
  }
}
