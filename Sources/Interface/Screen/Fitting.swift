import Model

extension String {
  /// Whether every character is printable ASCII: then a byte is a column, and nothing needs to be looked up.
  var isPlain: Bool {
    let bytes = utf8Span.span
    var odd: UInt8 = 0
    // 0 to 0x5E for printable ASCII; no branch for each byte, because the screen asks this of every text it draws.
    for index in bytes.indices { odd |= bytes[index] &- 0x20 > 0x5E ? 1 : 0 }
    return odd == 0
  }

  /// The columns this text takes on a screen.
  package var columns: Int {
    if isPlain { return utf8.count }
    var total = 0
    for piece in Glyphs(self) { total += piece.width }
    return total
  }

  /// The text cut to at most `width` columns, between clusters; `ellipsis` is put behind what was cut.
  package func cut(to width: Int, ellipsis: String = "…") -> String {
    guard columns > width else { return self }
    let room = width - ellipsis.columns
    guard room >= 0 else { return "" }
    return (isPlain ? text(0, room) : String(self[..<end(of: self[...], within: room)])) + ellipsis
  }

  /// The text broken into lines of at most `width` columns, at spaces where possible; the last of `limit` lines is cut.
  ///
  /// A word that fits on no line begins where the line has room, and goes on below; behind a hyphen if it has one there.
  /// Spaces stay as they are within a line and in front of the first word of a paragraph.
  package func wrapped(to width: Int, limit: Int = .max) -> [String] {
    guard width > 0, limit > 0 else { return [] }
    if isPlain { return utf8.count <= width ? [self] : plainWrapped(to: width, limit: limit) }
    var lines = Lines(width: width, most: limit)
    for paragraph in split(separator: "\n", omittingEmptySubsequences: false) {
      if String(paragraph).columns <= width {
        lines.add(whole: paragraph)
      } else {
        var end = paragraph.startIndex
        for word in paragraph.split(separator: " ") {
          lines.add(word, behind: self[end..<word.startIndex].count, of: self)
          if lines.isFull { return lines.finished() }
          end = word.endIndex
        }
        lines.breakLine()
      }
      if lines.isFull { return lines.finished() }
    }
    return lines.finished()
  }

  /// The usual case, where a byte is a column: lines are ranges of the text.
  private func plainWrapped(to width: Int, limit: Int) -> [String] {
    let bytes = utf8Span.span
    var starts: [(start: Int, end: Int)] = []
    var line: (start: Int, end: Int)?
    var at = 0
    while at < bytes.count, starts.count < limit {
      while at < bytes.count, bytes[at] == 32 { at += 1 }
      let word = at
      while at < bytes.count, bytes[at] != 32 { at += 1 }
      guard at > word else { break }
      var start = word
      if let open = line {
        if at - open.start <= width {
          line = (open.start, at)
          continue
        }
        let room = width - (word - open.start)
        if at - word > width, room >= Lines.worthwhile {
          start = hyphenEnd(bytes, word, word + room)
          starts.append((open.start, start))
        } else {
          starts.append(open)
        }
      } else if at <= width {
        start = 0
      }
      while at - start > width {
        let end = hyphenEnd(bytes, start, start + width)
        starts.append((start, end))
        start = end
      }
      line = (start, at)
    }
    if let line { starts.append(line) }
    guard starts.count > limit else { return starts.map { text($0.start, $0.end) } }
    var end = starts[limit - 1].start + width - 1
    while end > starts[limit - 1].start, bytes[end - 1] == 32 { end -= 1 }
    return starts[..<(limit - 1)].map { text($0.start, $0.end) }
      + [text(starts[limit - 1].start, end) + "…"]
  }

  /// Where a word that cannot go on behind `end` is broken: behind its last hyphen, or at `end`.
  private func hyphenEnd(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    var at = end
    while at - start >= Lines.worthwhile {
      if bytes[at - 1] == 45 { return at }
      at -= 1
    }
    return end
  }

  /// The bytes of a plain text from `start` to `end`.
  private func text(_ start: Int, _ end: Int) -> String {
    let first = utf8.index(startIndex, offsetBy: start)
    return String(self[first..<utf8.index(first, offsetBy: end - start)])
  }

  /// Where a text that begins with `text` must end to take no more than `room` columns.
  fileprivate func end(of text: Substring, within room: Int) -> Index {
    var used = 0
    var index = text.startIndex
    while index < text.endIndex {
      let next = text.index(after: index)
      let size = String(text[index..<next]).columns
      guard used + size <= room else { break }
      used += size
      index = next
    }
    return index
  }
}

extension [String] {
  /// The parts behind each other in lines of at most `width` columns: whole, unless one takes more than a line.
  func flowed(to width: Int) -> [String] {
    var lines: [String] = []
    for part in self {
      if let last = lines.last, last.columns + 3 + part.columns <= width {
        lines[lines.count - 1] = last + " | " + part
      } else {
        lines += part.wrapped(to: width)
      }
    }
    return lines
  }
}

/// Lines as they grow, word by word.
private struct Lines {
  let width: Int
  let most: Int
  /// The lines and how many spaces were between each and the next: none when a word goes on there.
  private var done: [(text: String, gap: Int)] = []
  private var line = ""
  private var used = 0
  private var isEmpty = true

  /// A word is broken on a line that has at least this much room for its beginning.
  static let worthwhile = 4

  init(width: Int, most: Int) {
    self.width = width
    self.most = most
  }

  /// One line more than wanted is there: the last wanted one can be cut.
  var isFull: Bool { most < .max && done.count > most }

  /// A line that is there already.
  mutating func add(whole line: Substring) { done.append((String(line), 1)) }

  /// A word and the spaces in front of it.
  mutating func add(_ word: Substring, behind gap: Int, of text: String) {
    var rest = word
    var size = String(rest).columns
    if used + gap + size <= width { return append(rest, size, gap) }
    if size > width, !isEmpty, width - used - gap >= Lines.worthwhile {
      let end = hyphenEnd(of: rest, before: text.end(of: rest, within: width - used - gap))
      let head = rest[..<end]
      append(head, String(head).columns, gap)
      rest = rest[end...]
      size = String(rest).columns
    }
    if !isEmpty { breakLine(behind: rest.startIndex > word.startIndex ? 0 : gap) }
    guard size > width else { return append(rest, size, 0) }
    while !isFull {
      var end = text.end(of: rest, within: width)
      guard end > rest.startIndex, end < rest.endIndex else { break }
      end = hyphenEnd(of: rest, before: end)
      done.append((String(rest[..<end]), 0))
      rest = rest[end...]
    }
    append(rest, String(rest).columns, 0)
  }

  /// Behind the last hyphen, if that leaves a beginning that is worth its line.
  private func hyphenEnd(of word: Substring, before end: String.Index) -> String.Index {
    let head = word[..<end]
    guard let hyphen = head.lastIndex(of: "-") else { return end }
    let behind = head.index(after: hyphen)
    return String(head[..<behind]).columns >= Lines.worthwhile ? behind : end
  }

  mutating func breakLine(behind gap: Int = 1) {
    done.append((line, gap))
    line = ""
    used = 0
    isEmpty = true
  }

  private mutating func append(_ word: Substring, _ size: Int, _ gap: Int) {
    line += String(repeating: " ", count: gap) + word
    used += size + gap
    isEmpty = false
  }

  consuming func finished() -> [String] {
    if !isEmpty { breakLine() }
    guard done.count > most else { return done.map(\.text) }
    let gap = String(repeating: " ", count: done[most - 1].gap)
    var last = (done[most - 1].text + gap + done[most].text + "…").cut(to: width, ellipsis: "")
    if last.last == "…" { last.removeLast() }
    while last.columns >= width, !last.isEmpty { last.removeLast() }
    while last.last == " " { last.removeLast() }
    return done[..<(most - 1)].map(\.text) + [last + "…"]
  }
}
