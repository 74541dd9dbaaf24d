package import Model

extension English {
  package func lesson(_ lesson: Lesson, share: String) -> String {
    let key = self.key(lesson.taught)
    return switch lesson {
    case .capture: "\(key), one sentence about a problem you see, Enter: your first card."
    case .recognise: "\(key): I recognise this. What more people see weighs more."
    case .join: "\(key), pick lead, and say what you do: somebody works on it."
    case .move: "\(key): to the next stage. It tells what is missing; a reason will do."
    case .answer: "\(key), a new innovation that answers it: write what could be tried."
    case .share: "Arrows to the innovation; \(key), \(share), and why: tried, and it works."
    case .publish: "\(key) and a title: share what came out. Enter passes the rest on."
    }
  }
  package var lessonsDone: String {
    "Done: from first card to first share. \(key(.undo)) undoes, \(key(.help)) tells more, \(key(.quit)) leaves."
  }
  package var practiceTitle: String { "Practice" }
  package var practiceOver: String {
    "The practice board is gone. A board of your own: kiem new street.kiem"
  }
  package func belongs(in stage: Stage) -> String {
    switch stage {
    case .recognise: "What somebody sees: a problem or an opportunity, in one sentence."
    case .acknowledge: "What others see too: who it is for, and what shows that it is so."
    case .engage: "Who is needed: a lead, partners, those it is about."
    case .cocreate: "What is tried together: an innovation and its first step."
    case .share: "What works, told so that others can use it at once."
    }
  }
}
