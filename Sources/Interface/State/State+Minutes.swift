package import Model

/// The minutes of a meeting: to read, and as a file.
extension State {
  /// Offers the minutes.
  mutating func pickMinutes(of id: SessionID) {
    mode = .pick(
      Picker(
        purpose: .meeting(.minutes(id)),
        choices: [
          Picker.Choice(words.readMinutes, .read), Picker.Choice(words.saveMinutes, .save),
          Picker.Choice(words.notNow, .none),
        ]))
  }

  /// Does with them what was picked.
  mutating func act(_ choice: MeetingChoice, onMinutesOf id: SessionID) -> [Effect] {
    switch choice {
    case .read: meeting.page = .minutes(id, 0)
    case .save: askFile(id, folder + fileName(of: id))
    default: break
    }
    return []
  }

  /// Asks in which file the minutes are to be written.
  mutating func askFile(_ id: SessionID, _ path: String) {
    mode = .line(.meeting(.minutesFile(id)), LineEditor(path))
  }

  /// `s3-what-do-we-see.md`.
  private func fileName(of id: SessionID) -> String {
    guard let session = board.sessions[id] else { return "" }
    return (board.label(of: session) + " " + session.title.value).hyphenated + ".md"
  }

  /// Writes the minutes in a file; its ending says in which form.
  mutating func save(minutesOf id: SessionID, in path: String, replacing: Bool) -> [Effect] {
    guard let document = minutes(of: id) else { return [] }
    let ending = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
    let text = document.rendered(as: Document.Format(rawValue: ending) ?? .markdown)
    return [.writeMinutes(id, path: path, text, replacing: replacing)]
  }

  /// A file of that name is there: nothing is written over without a yes.
  package mutating func fileExists(_ path: String, minutesOf id: SessionID) {
    mode = .pick(
      Picker(
        purpose: .meeting(.replace(id, path: path)),
        choices: [
          Picker.Choice(words.otherFileName, .none), Picker.Choice(words.replaceFile, .replace),
        ]))
  }

  private func minutes(of id: SessionID) -> Document? {
    board.sessions[id].map { names.document(Minutes(of: $0, on: board), zone: zone) }
  }

  // MARK: - Reading

  /// The minutes as lines of the screen.
  func minutesLines(of id: SessionID) -> [String] {
    guard let document = minutes(of: id) else { return [] }
    return document.rendered(as: .text).split(separator: "\n", omittingEmptySubsequences: false)
      .flatMap { line in
        let margin = String(line.prefix { $0 == " " })
        let room = max(20, width - 2)
        guard String(line).columns > room else { return [String(line)] }
        return String(line).trimmed.wrapped(to: room - margin.count).map { margin + $0 }
      }
  }

  /// Does what a key means while minutes are read; `nil`: they are not.
  mutating func performInMinutes(_ command: Command) -> [Effect]? {
    guard case .minutes(let id, let top) = meeting.page else { return nil }
    let room = max(1, height - BoardLayout.footer - 2)
    let most = max(0, minutesLines(of: id).count - room)
    var wanted = min(top, most)
    switch command {
    case .up: wanted -= 1
    case .down: wanted += 1
    case .pageUp: wanted -= room - 1
    case .pageDown: wanted += room - 1
    case .first: wanted = 0
    case .last: wanted = most
    case .back:
      meeting.page = nil
      return []
    case .open:
      pickMinutes(of: id)
      return []
    default: return nil
    }
    meeting.page = .minutes(id, max(0, min(most, wanted)))
    return []
  }
}
