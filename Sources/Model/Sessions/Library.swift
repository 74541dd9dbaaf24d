/// The methods and templates somebody can choose from.
package struct Library: Equatable, Sendable {
  /// In the order of their ids.
  package private(set) var methods: [Method] = []
  /// In the order of their ids.
  package private(set) var templates: [Template] = []
  /// What is wrong with files that were left out.
  package private(set) var problems: [Problem] = []

  /// A file that was left out.
  package struct Problem: Equatable, Sendable {
    /// Its path, as the reader was given it.
    package let file: String
    /// What is wrong with it.
    package let error: ScriptError
  }

  /// A library of nothing.
  package init() {}

  /// The method of that name.
  package func method(_ id: String) -> Method? { methods.first { $0.id == id } }

  /// The template of that name.
  package func template(_ id: String) -> Template? { templates.first { $0.id == id } }

  /// Takes in a file: a method or a template, in place of one of that name; a wrong one is left out and named.
  ///
  /// The file's name without `.yaml` is the id.
  package mutating func add(_ bytes: [UInt8], file: String) {
    let name = file.split(separator: "/").last.map(String.init) ?? file
    let id = name.hasSuffix(".yaml") ? String(name.dropLast(5)) : name
    do throws(ScriptError) {
      switch try Script.read(bytes, id: id) {
      case .method(let method):
        let place = methods.firstIndex { $0.id >= id } ?? methods.count
        if place < methods.count, methods[place].id == id {
          methods[place] = method
        } else {
          methods.insert(method, at: place)
        }
      case .template(let template):
        let place = templates.firstIndex { $0.id >= id } ?? templates.count
        if place < templates.count, templates[place].id == id {
          templates[place] = template
        } else {
          templates.insert(template, at: place)
        }
      }
    } catch {
      problems.append(Problem(file: file, error: error))
    }
  }

  /// Names a file that could not be read at all.
  package mutating func refuse(file: String) {
    problems.append(Problem(file: file, error: ScriptError(line: 0, problem: .unreadable)))
  }

  /// Templates whose methods are not all there, and which those are.
  package var gaps: [(template: String, method: String)] {
    templates.flatMap { template in
      template.agenda.filter { method($0.method) == nil }.map { (template.id, $0.method) }
    }
  }

  /// The rounds of an item of an agenda; of a method that nobody has here one round of talking.
  package func rounds(of item: AgendaItem) -> [Round] {
    if let method = method(item.method) { return method.rounds(in: item.minutes) }
    var talk = Round()
    talk.name = item.name
    talk.minutes = item.minutes
    return [talk]
  }
}
