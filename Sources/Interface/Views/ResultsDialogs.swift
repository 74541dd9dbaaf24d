import Model

extension State {
  /// What a line about a result is asked for.
  func question(_ prompt: ResultPrompt) -> String {
    func label(_ id: ResultID) -> String { board.results[id].map { board.label(of: $0) } ?? "" }
    return switch prompt {
    case .draft(let draft, let field):
      words.resultPrompt(field, from: draft.card.map { names.card($0) })
    case .field(_, let field): words.resultField(field) + ":"
    case .licence: words.licencePrompt
    case .tellBack(let id): words.tellBackPrompt(label(id))
    case .withdraw(let id): words.withdrawPrompt(label(id))
    case .outsider: words.outsiderPrompt
    case .newCard: words.newCardPrompt
    case .use: words.usePrompt
    }
  }

  /// What stands above a list about results.
  func heading(_ pick: ResultPick) -> String {
    func label(_ id: ResultID) -> String { board.results[id].map { board.label(of: $0) } ?? "" }
    return switch pick {
    case .origin: words.originPicker
    case .licence: words.licencePicker
    case .makers: words.makersPicker
    case .revise(let id): words.revisePicker(label(id))
    case .share(let id): words.sharePicker(label(id))
    case .user(let draft): words.userPicker(label(draft.result))
    case .card: words.useCardPicker
    case .kind: words.useKindPicker
    case .competitor(let draft): words.competitorPicker(names.invitee(draft.facts.who))
    case .allowed: words.allowedPicker
    }
  }

  /// The keys worth a hint where results are.
  var resultHints: [Command] {
    results.showsBalance
      ? [.giveAndTake, .back]
      : [
        .open, .useResult, .publish, .reviseResult, .shareResult, .tellBack, .giveAndTake,
        .withdrawResult, .back, .undo,
      ]
  }
}
