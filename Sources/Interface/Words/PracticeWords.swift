package import Model

/// What is said to somebody who learns, and on a board where nothing is yet.
package protocol PracticeWords: Sendable {
  /// What to do now, with its key; `share` is what the last stage is called.
  func lesson(_ lesson: Lesson, key: String, share: String) -> String
  /// After the last lesson.
  var lessonsDone: String { get }
  /// What a practice board is called.
  var practiceTitle: String { get }
  /// After leaving it: that it is gone, and how to make a board.
  var practiceOver: String { get }
  /// What belongs in a stage, in one sentence.
  func belongs(in stage: Stage) -> String
}

extension English {
  package func lesson(_ lesson: Lesson, key: String, share: String) -> String {
    switch lesson {
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
    "Done: from first card to first share. u undoes, ? tells more, q leaves."
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

extension Dutch {
  package func lesson(_ lesson: Lesson, key: String, share: String) -> String {
    switch lesson {
    case .capture: "\(key), één zin over een probleem dat je ziet, Enter: je eerste kaart."
    case .recognise: "\(key): ik herken dit. Wat meer mensen zien weegt zwaarder."
    case .join: "\(key), kies trekker en zeg wat je doet: iemand werkt eraan."
    case .move: "\(key): naar de volgende fase. Er staat wat ontbreekt; een reden is genoeg."
    case .answer: "\(key), een nieuwe innovatie als antwoord: schrijf wat je kunt proberen."
    case .share: "Pijlen naar de innovatie; \(key), \(share), en waarom: geprobeerd en goed."
    case .publish: "\(key) en een titel: deel wat eruit kwam. Enter slaat de rest over."
    }
  }
  package var lessonsDone: String {
    "Klaar: van eerste kaart tot delen. u draait terug, ? vertelt meer, q stopt."
  }
  package var practiceTitle: String { "Oefenen" }
  package var practiceOver: String {
    "Het oefenbord is weg. Een eigen bord: kiem new straat.kiem"
  }
  package func belongs(in stage: Stage) -> String {
    switch stage {
    case .recognise: "Wat iemand ziet: een probleem of een kans, in één zin."
    case .acknowledge: "Wat anderen ook zien: voor wie het is, en waaruit het blijkt."
    case .engage: "Wie er nodig is: een trekker, partners, en om wie het gaat."
    case .cocreate: "Wat je samen probeert: een innovatie en de eerste stap."
    case .share: "Wat werkt, zo verteld dat anderen het meteen kunnen gebruiken."
    }
  }
}
