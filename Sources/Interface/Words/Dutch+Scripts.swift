package import Model

extension Dutch {
  package func wrongScript(_ file: String, _ error: ScriptError) -> String {
    (error.line > 0 ? "\(file):\(error.line): " : "\(file): ") + reason(error.problem)
  }

  package func missingMethod(template: String, method: String) -> String {
    "Het sjabloon \(template) vraagt om de methode \(method), en die is er niet."
  }

  private func reason(_ problem: ScriptError.Problem) -> String {
    switch problem {
    case .unreadable: "het bestand is niet te lezen, of langer dan 64 KiB"
    case .tooLong: "het bestand is langer dan een methode ooit hoeft te zijn (64 KiB)"
    case .notText: "het bestand is geen tekst"
    case .neitherMethodNorTemplate: "een methode heeft rounds nodig, een sjabloon een agenda"
    case .notAPair: "hier hoort iets te staan als minutes: 10"
    case .indentation: "deze regel springt te ver in of uit, of begint met een tab"
    case .quotation: "een aanhalingsteken sluit niet, of er staat iets achter"
    case .twice(let key): "\(key) staat er twee keer"
    case .unknownKey(let key, let possible):
      "\(key) is hier onbekend; wel kan \(possible.joined(separator: ", "))"
    case .missing(let key): "\(key) ontbreekt"
    case .shape(let key): "wat bij \(key) staat heeft een andere vorm dan het hoort"
    case .unknownWord(let word, let key, let possible):
      "\(key) kan geen \(word) zijn; wel \(possible.joined(separator: ", "))"
    case .notANumber(let text, let key, let least, let most):
      "\(key) hoort een getal van \(least) tot \(most) te zijn, en niet \(text)"
    }
  }
}
