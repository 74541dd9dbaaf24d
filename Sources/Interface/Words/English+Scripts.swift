package import Model

extension English {
  package func wrongScript(_ file: String, _ error: ScriptError) -> String {
    (error.line > 0 ? "\(file):\(error.line): " : "\(file): ") + reason(error.problem)
  }

  package func missingMethod(template: String, method: String) -> String {
    "The template \(template) asks for the method \(method), which is not there."
  }

  private func reason(_ problem: ScriptError.Problem) -> String {
    switch problem {
    case .unreadable: "the file cannot be read, or is longer than 64 KiB"
    case .tooLong: "the file is longer than any method needs to be (64 KiB)"
    case .notText: "the file is no text"
    case .neitherMethodNorTemplate: "a method needs rounds, a template needs an agenda"
    case .notAPair: "this should read like minutes: 10"
    case .indentation: "this line stands too far in or out, or begins with a tab"
    case .quotation: "a quotation mark does not end, or something stands behind it"
    case .twice(let key): "\(key) stands there twice"
    case .unknownKey(let key, let possible):
      "nobody knows \(key) here; there are \(possible.joined(separator: ", "))"
    case .missing(let key): "\(key) is missing"
    case .shape(let key): "what stands at \(key) has another form than it should"
    case .unknownWord(let word, let key, let possible):
      "\(key) cannot be \(word); it can be \(possible.joined(separator: ", "))"
    case .notANumber(let text, let key, let least, let most):
      "\(key) should be a number from \(least) to \(most), not \(text)"
    }
  }
}
