import Interface
import Model

/// Which meeting, method or agreement a person means.
extension Visit {
  /// The methods and templates of this person and this board; `complaining` says what is wrong with their files.
  func library(complaining: Bool = false) -> Library {
    let library = MethodFiles.library(board: desk.folder)
    if complaining { for sentence in library.complaints(words) { Standard.error(sentence) } }
    return library
  }

  /// A meeting by its number, its title or the beginning of its id.
  func session(_ name: String) throws -> Session {
    guard let session = try sessionIfAny(name) else {
      throw Complaint(words.noSuchSession(name.harmless()))
    }
    return session
  }

  /// As `session`, and none when nothing fits.
  func sessionIfAny(_ name: String) throws -> Session? {
    let wanted = name.trimmed.folded
    let all = board.plannedSessions
    let exact = all.filter {
      let label = board.label(of: $0).folded
      return label == wanted || label == "s" + wanted || $0.id.description == wanted
    }
    if let session = exact.first { return session }
    let fitting = all.filter {
      $0.title.value.folded == wanted
        || wanted.utf8.count >= 4 && $0.id.description.hasPrefix(wanted)
    }
    guard fitting.count <= 1 else {
      let list = fitting.map { board.label(of: $0) }.joined(separator: ", ")
      throw Complaint(words.severalSessions(name.harmless(), list))
    }
    return fitting.first
  }

  /// The meeting that is held; a complaint when none is.
  func heldSession() throws -> Session {
    guard let session = board.runningSession else { throw Complaint(words.noSessionHeld) }
    return session
  }

  /// The meeting that is held, if whoever acts may move it on.
  mutating func ledSession() throws -> Session {
    let session = try heldSession()
    guard board.mayLead(session, try knownActor()) else {
      throw Complaint(words.onlyFacilitator(names.partner(session.facilitator.value)))
    }
    return session
  }

  /// The template people mean.
  func template(_ name: String, _ library: Library) throws -> Template {
    let fitting = named(name, library.templates) {
      [$0.id, $0.shortID, $0.name.english, $0.name.dutch]
    }
    guard let template = fitting else {
      let possible = library.templates.map(\.shortID).joined(separator: ", ")
      throw Complaint(words.noSuchTemplate(name.harmless(), possible.harmless()))
    }
    return template
  }

  /// The method people mean.
  func method(_ name: String, _ library: Library) throws -> Method {
    let fitting = named(name, library.methods) { [$0.id, $0.name.english, $0.name.dutch] }
    guard let method = fitting else {
      let possible = library.methods.map(\.id).joined(separator: ", ")
      throw Complaint(words.noSuchMethod(name.harmless(), possible.harmless()))
    }
    return method
  }

  /// The one thing that has this name, or whose name alone begins with it.
  func named<Thing>(_ name: String, _ things: [Thing], _ names: (Thing) -> [String]) -> Thing? {
    let wanted = name.trimmed.folded
    guard !wanted.isEmpty else { return nil }
    if let exact = things.first(where: { names($0).contains { $0.folded == wanted } }) {
      return exact
    }
    let begun = things.filter { names($0).contains { $0.folded.hasPrefix(wanted) } }
    return begun.count == 1 ? begun[0] : nil
  }

  /// A numbered thing by its number, with its letter or without, or the beginning of its id.
  func numbered<Thing>(
    _ name: String, _ letters: [String], in things: [Numbered<Thing>], _ missing: (String) -> String
  ) throws -> Numbered<Thing> {
    let wanted = name.trimmed.folded
    let found =
      things.first { thing in
        ([""] + letters).contains { wanted == ($0.folded + "\(thing.number)") }
      }
      ?? things.first { wanted.utf8.count >= 4 && $0.id.description.hasPrefix(wanted) }
    guard let found else { throw Complaint(missing(name.harmless())) }
    return found
  }

  /// A day as people write it.
  func day(_ text: String) throws -> Day {
    let today = Day(milliseconds: Clock.now, offset: Clock.zone)
    guard let day = Day.coming(text.trimmed, today: today) else {
      throw Complaint(notUnderstood: words.notADay(text.harmless()))
    }
    return day
  }

  /// A time as people write it.
  func time(_ text: String) throws -> TimeOfDay {
    let plain = String(text.trimmed.map { $0 == "." ? ":" : $0 })
    guard let time = TimeOfDay(plain) ?? TimeOfDay("0" + plain) else {
      throw Complaint(notUnderstood: words.notATime(text.harmless()))
    }
    return time
  }

  /// A number of minutes that a meeting can take.
  func minutes(_ text: String) throws -> Int {
    guard let minutes = Int(text), (1...Round.mostMinutes).contains(minutes) else {
      throw Complaint(
        notUnderstood: words.notMinutes(text.harmless(), most: Round.mostMinutes))
    }
    return minutes
  }
}

extension Template {
  /// The id as people type it: `recognise` of `t-recognise`.
  var shortID: String { id.hasPrefix("t-") ? String(id.dropFirst(2)) : id }
}

extension Library {
  /// What is wrong with files that people put beside the program's own, a sentence for each.
  func complaints(_ words: any Words) -> [String] {
    problems.map { words.wrongScript($0.file.harmless(), $0.error).harmless() }
      + gaps.map {
        words.missingMethod(template: $0.template, method: $0.method).harmless()
      }
  }
}
