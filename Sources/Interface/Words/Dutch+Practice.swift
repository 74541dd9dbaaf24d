package import Model

extension Dutch {
  package func lesson(_ lesson: Lesson, share: String) -> String {
    let key = self.key(lesson.taught)
    return switch lesson {
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
    "Klaar: van eerste kaart tot delen. \(key(.undo)) draait terug, \(key(.help)) vertelt meer, \(key(.quit)) stopt."
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
