extension English {
  package func command(_ command: Command) -> CommandWords {
    switch command {
    case .up: CommandWords("up", "Go up, to the card above or a line back.")
    case .down: CommandWords("down", "Go down, to the card below or a line on.")
    case .left: CommandWords("left", "Go to the column on the left.")
    case .right: CommandWords("right", "Go to the column on the right.")
    case .first: CommandWords("top", "Go to the first card of the column, or the top.")
    case .last: CommandWords("bottom", "Go to the last card of the column, or the end.")
    case .pageUp: CommandWords("page up", "Go a page up.")
    case .pageDown: CommandWords("page down", "Go a page down.")
    case .open: CommandWords("open", "Open the card, or the partner: everything about it.")
    case .back:
      CommandWords(
        "back", "Go back, end a search, unmark, or show all cards after a filter. Never quits.")
    case .capture:
      CommandWords(
        "new",
        "Write down a new card: one line and Enter. Tab changes its kind; p, o or i and a space in front names it."
      )
    case .editTitle:
      CommandWords("edit", "Edit the card: its title, and every other field below it.")
    case .editText: CommandWords("text", "Write the story in your own editor ($VISUAL or $EDITOR).")
    case .editField:
      CommandWords(
        "fields", "Fill in the fields of the card: where, for whom, challenge, part of, …")
    case .moveRight:
      CommandWords(
        "stage",
        "Move the card one stage to the right. What is missing is shown; a reason is enough to go on."
      )
    case .moveLeft: CommandWords("stage back", "Move the card one stage back, with a reason.")
    case .moveTo: CommandWords("move", "Pick the stage to move the card to.")
    case .reorderUp: CommandWords("higher", "Put the card one place higher in its column.")
    case .reorderDown: CommandWords("lower", "Put the card one place lower in its column.")
    case .recognise: CommandWords("recognise", "I recognise this. Once more takes it back.")
    case .join:
      CommandWords(
        "work on it",
        "I work on this: pick a role and say what you do. Also to change that, or to leave.")
    case .invite:
      CommandWords(
        "invite", "Invite somebody to this card, on the board or not, or answer an invitation.")
    case .ask:
      CommandWords("ask", "Say what the card needs, see who offers it, and say who brings it.")
    case .offer: CommandWords("offer", "Say what you can bring, for whoever needs it.")
    case .comment: CommandWords("comment", "Say something about the card.")
    case .block: CommandWords("block", "Something keeps the card from moving on; again: no longer.")
    case .park: CommandWords("park", "Put the card aside for later.")
    case .close:
      CommandWords(
        "end", "Say how the card ended, well or not. \(key(.offTheBoard)) brings it back.")
    case .versions:
      CommandWords(
        "versions", "Where two people wrote past each other: choose, join, or keep both.")
    case .openChannel:
      CommandWords("open link", "Open where the card is talked about: a chat, a page.")
    case .copy: CommandWords("copy id", "Copy the card's id to the clipboard.")
    case .offTheBoard:
      CommandWords("off board", "See the cards that are parked or closed, and bring one back.")
    case .markCard:
      CommandWords(
        "mark",
        "Mark the card, to do something with all that are marked; on the name of a cluster: all its cards."
      )
    case .markUpTo:
      CommandWords("up to here", "Mark everything from the card that was marked last to this one.")
    case .markAll: CommandWords("mark all", "Mark all cards that are shown; again: none of them.")
    case .mergeMarked:
      CommandWords(
        "duplicate", "What is marked says the same as the selected card and goes into it.")
    case .again:
      CommandWords(
        "again", "Do once more what you did last: to this card, or to all that are marked.")
    case .tick:
      CommandWords(
        "tick", "Tick what only people can say: was something tried, was it told back, …")
    case .question:
      CommandWords("question", "Write the how-might-we question that the card asks.")
    case .evidence:
      CommandWords(
        "evidence", "Write down what is known about the card: a number, a quote, a story.")
    case .tie:
      CommandWords(
        "tie", "Tie the card to a change that it works on, an innovation to what it answers.")
    case .below: CommandWords("below", "Hang the card below another one, picked from a list.")
    case .pitch:
      CommandWords(
        "pitch", "Tell an innovation, one question after the other: a new one, or this one.")
    case .couple:
      CommandWords(
        "odd couple", "Draw two offers of different people: see what is only possible with both.")
    case .showBoard: CommandWords("board", "Show the board.")
    case .showMatrix: CommandWords("people", "Show who works on which subproblem.")
    case .nextGroup: CommandWords("next", "Go to the next challenge.")
    case .previousGroup: CommandWords("previous", "Go to the previous challenge.")
    case .sort:
      CommandWords(
        "sort", "Sort the rows: as people joined, by load, by body, by name, by what is missing.")
    case .onlyAttention: CommandWords("attention", "Show only what needs attention, or all again.")
    case .toggleActors:
      CommandWords("other view", "Show bodies and challenges, or people and subproblems again.")
    case .engage:
      CommandWords(
        "this partner",
        "Say that the partner of the row works on the card, as what, or that they stop.")
    case .split: CommandWords("split", "Write down a part of the card: a new subproblem below it.")
    case .lineage:
      CommandWords(
        "lineage", "See where the card comes from and what answers it.")
    case .partners: CommandWords("partners", "Pick a partner and see everything about them.")
    case .relate:
      CommandWords("and others", "On a partner's page: say who competes, and who was introduced.")
    case .viewAs:
      CommandWords("view as", "See the board as a partner would get it; again: your own.")
    case .showTree:
      CommandWords(
        "tree", "Go to the challenge tree: what hangs on what."
      )
    case .nextChallenge: CommandWords("next U", "In the tree: go to the next challenge.")
    case .fold:
      CommandWords("fold", "In the tree: hide what hangs below, or go to what it hangs on.")
    case .unfold: CommandWords("unfold", "In the tree: show what hangs below.")
    case .dream: CommandWords("dream", "In the tree: edit the dream, or what must change.")
    case .answer:
      CommandWords(
        "answer", "In the tree: answer the card with an innovation, there already or new.")
    case .mark: CommandWords("mark", "In the tree: mark the card to hang it somewhere else.")
    case .newChallenge: CommandWords("new challenge", "In the tree: name a new challenge.")
    case .hang: CommandWords("hang below", "In the tree: hang what is marked below the selection.")
    case .showClusters:
      CommandWords(
        "cluster", "Lay cards together that belong together, on the board or in a session.")
    case .layTogether:
      CommandWords(
        "together",
        "Clustering: lay what is marked together, or where the selection lies. Marked within one cluster: a cluster of their own."
      )
    case .nameCluster: CommandWords("name", "Clustering: name the cluster; on a card: its title.")
    case .takeOut: CommandWords("out", "Clustering: take the card, or what is marked, out again.")
    case .dissolve: CommandWords("apart", "Clustering: the cluster falls apart.")
    case .promote:
      CommandWords(
        "problem", "Clustering: the cluster becomes a problem, with its cards as subproblems.")
    case .everyStage:
      CommandWords("stages", "Clustering: the cards of every stage, or of the first two again.")
    case .showBallot:
      CommandWords(
        "dots", "Put dots or scores where the session asks for them, or see what came out.")
    case .putDot:
      CommandWords("dot", "Dots: put one more; before the vote: leave a card out, or not.")
    case .moreDots: CommandWords("more", "Dots: one more; before the vote: one more for everybody.")
    case .fewerDots:
      CommandWords("fewer", "Dots: take one back; before the vote: one fewer for everybody.")
    case .score: CommandWords("score", "Scores: what the card gets.")
    case .voterReady:
      CommandWords(
        "ready", "Dots: you are ready; before the vote: open it; afterwards: open the card.")
    case .nextSource:
      CommandWords("others", "Dots: other things to vote on; afterwards: the map or the scores.")
    case .nextHand:
      CommandWords("next hand", "Dots: somebody without a terminal votes at this keyboard, unseen.")
    case .closePoll:
      CommandWords("close", "Dots: the vote is over; the totals are shown to all at once.")
    case .newPoll: CommandWords("new vote", "Dots: make another vote ready.")
    case .narrow:
      CommandWords(
        "filter", "Show only some cards: words, kind:problem, lead:none, age>14d, -blocked.")
    case .onlyMine: CommandWords("mine", "Show only the cards you are at; again: all.")
    case .savedFilters:
      CommandWords("named filters", "Pick a filter that has a name, or give this one a name.")
    case .lanes:
      CommandWords("lanes", "Lay cards in lanes: by challenge, kind, lead, place; then none.")
    case .find: CommandWords("find", "Find cards while you type; all that a filter knows.")
    case .nextMatch: CommandWords("next", "While finding: the next card.")
    case .previousMatch: CommandWords("previous", "While finding: the previous card.")
    case .goTo:
      CommandWords("find", "In who works on what and in the tree: go to a partner or a card.")
    case .nextNew:
      CommandWords(
        "next new",
        "Go to the next card that is new (+new) or was talked about (+2) since you were here.")
    case .showSession: CommandWords("session", "Go to the session that is held, or begin one.")
    case .pauseRound: CommandWords("pause", "In a session: stop the clock, or let it go on.")
    case .moreTime:
      CommandWords(
        "minute", "In a session: a minute more; in its list: kept, taken up, looked at again.")
    case .lessTime: CommandWords("less", "In a session: a minute less; in its list: dropped.")
    case .nextRound: CommandWords("round", "In a session: on to the next round, or the next item.")
    case .previousRound: CommandWords("round back", "In a session: back to the round before.")
    case .skipItem: CommandWords("skip", "In a session: leave out the item that is on.")
    case .itemUp:
      CommandWords("earlier", "In a session: put the selected item one place earlier.")
    case .itemDown: CommandWords("later", "In a session: put the selected item one place later.")
    case .attendance: CommandWords("who", "In a session: tick who is there, and add who is new.")
    case .decide:
      CommandWords("decide", "In a session: write down a decision, its objections and its review.")
    case .agree: CommandWords("agree", "In a session: write down who does what, and until when.")
    case .workAlong:
      CommandWords(
        "work along", "In a session that you lead: do the work of the round as well, or only lead.")
    case .parkItem: CommandWords("park", "In a session: put something aside that is not for now.")
    case .ledger:
      CommandWords(
        "list", "In a session: the list of what was decided, agreed and parked; again: the clock.")
    case .handRole:
      CommandWords("hand on", "In a session: hand the facilitator's or scribe's role to somebody.")
    case .closeSession: CommandWords("close", "In a session: it is over.")
    case .reveal:
      CommandWords(
        "reveal", "In a silent round: reveal everything at once, shuffled and without names.")
    case .ready:
      CommandWords("ready", "At a seat: say that you are done with the round. Enter too.")
    case .takeBack:
      CommandWords("take back", "At a seat: take the selected card back before the reveal.")
    case .followCursor:
      CommandWords("follow", "Let your board go where the facilitator's cursor goes, or no longer.")
    case .showResults: CommandWords("results", "See what others may use, and who used it.")
    case .publish:
      CommandWords("publish", "Write down what came out of the card, so that others can use it.")
    case .useResult: CommandWords("use it", "Among the results: use this one, for a card or not.")
    case .reviseResult:
      CommandWords("change", "Among the results: change this one, or say it is a new version.")
    case .shareResult: CommandWords("share", "Among the results: with which body it was shared.")
    case .tellBack:
      CommandWords("tell back", "Among the results: how those who saw the problem were told.")
    case .withdrawResult:
      CommandWords("withdraw", "Among the results: no longer recommend this one.")
    case .giveAndTake:
      CommandWords("give and take", "Among the results: what each body gave and took, or back.")
    case .history:
      CommandWords(
        "history", "What happened, as a list, and the board as it was; from a card: its own.")
    case .stepBack: CommandWords("event", "In the history: one event back.")
    case .stepOn: CommandWords("step on", "In the history: one event on.")
    case .dayBack: CommandWords("day", "In the history: to the end of the day before.")
    case .dayOn: CommandWords("day on", "In the history: to the end of the next day.")
    case .sessionBack:
      CommandWords("session", "In the history: to the end of the session before.")
    case .sessionOn: CommandWords("session on", "In the history: to the end of the next session.")
    case .boardThen:
      CommandWords(
        "board then", "In the history: the whole board as it was, to read; again: the list.")
    case .filter:
      CommandWords("filter", "In the history: only one card, partner, session or topic.")
    case .toNow: CommandWords("now", "From the history back to now.")
    case .undo: CommandWords("undo", "Take back what you did last, also after a restart.")
    case .redo: CommandWords("redo", "Do again what you took back.")
    case .actAs:
      CommandWords("I am …", "Say who is at the keyboard now. An agreement, not a login.")
    case .palette:
      CommandWords(
        "commands", "Everything that can be done here, with its keys: type a part of the word.")
    case .chooseTheme:
      CommandWords(
        "theme", "Choose how the screen looks: moving through the list shows each theme.")
    case .project:
      CommandWords(
        "projector",
        "For a room: large and calm, only what everyone may see; again: your own board."
      )
    case .help: CommandWords("help", "This help.")
    case .toggleMouse:
      CommandWords(
        "mouse", "Use the mouse, or leave it to the terminal: click, drag a card, wheel.")
    case .redraw: CommandWords("redraw", "Draw the screen again.")
    case .suspend: CommandWords("suspend", "Back to the shell for a moment; fg comes back.")
    case .quit: CommandWords("quit", "Leave. Everything is saved already.")
    }
  }

  package func group(_ group: Command.Group) -> String {
    switch group {
    case .goAround: "Going around"
    case .tree: "In the challenge tree"
    case .clusters: "Clustering"
    case .ballot: "Dots and scores"
    case .card: "Cards"
    case .people: "People"
    case .matrix: "Who works on what"
    case .session: "In a session"
    case .results: "Results"
    case .time: "History"
    case .other: "Other"
    }
  }
}
