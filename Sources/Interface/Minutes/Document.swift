import Model

/// A text of headings and lists, before anybody has chosen a form for it.
package struct Document: Equatable, Sendable {
  /// What it is.
  package var title = ""
  /// What is said once, in front.
  package var facts: [Fact] = []
  /// Its parts; one without items is not shown.
  package var sections: [Section] = []
  /// Its language, as a code: `nl`.
  package var language = "en"

  /// A label and a value.
  package struct Fact: Equatable, Sendable {
    /// What stands in front.
    package let label: String
    /// What is said.
    package let text: String
  }

  /// A heading and a list.
  package struct Section: Equatable, Sendable {
    /// What it is about.
    package let heading: String
    /// What is said.
    package let items: [Item]

    /// A heading and what is said below it.
    package init(heading: String, items: [Item]) {
      self.heading = heading
      self.items = items
    }
  }

  /// A line and what belongs to it.
  package struct Item: Equatable, Sendable {
    /// What is said.
    package let text: String
    /// What belongs to it.
    package var details: [String] = []

    /// A line and what belongs to it.
    package init(text: String, details: [String] = []) {
      self.text = text
      self.details = details
    }
  }

  /// The forms in which a document can be written.
  package enum Format: String, CaseIterable, Sendable {
    case markdown = "md"
    case html
    case text = "txt"
  }

  /// An empty document.
  package init() {}

  /// The document in a form, ending in a line feed; nothing in it can drive a terminal or a browser.
  package func rendered(as format: Format) -> String {
    switch format {
    case .markdown: markdown
    case .html: html
    case .text: plain
    }
  }

  private var shown: [Section] { sections.filter { !$0.items.isEmpty } }

  // MARK: - Plain text

  private var plain: String {
    var lines = title.harmless().wrapped(to: Document.width)
    lines.append(String(repeating: "=", count: lines.map(\.columns).max() ?? 0))
    let label = facts.map { $0.label.columns }.max() ?? 0
    for fact in facts {
      let gap = String(repeating: " ", count: label - fact.label.columns + 2)
      lines += hung(fact.text, behind: fact.label + gap)
    }
    for section in shown {
      lines += ["", section.heading, String(repeating: "-", count: section.heading.columns)]
      for item in section.items {
        lines += hung(item.text, behind: "- ")
        for detail in item.details { lines += hung(detail, behind: "    ") }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static let width = 80

  private func hung(_ text: String, behind head: String) -> [String] {
    let margin = String(repeating: " ", count: head.columns)
    let lines = text.harmless().wrapped(to: Document.width - head.columns)
    return lines.enumerated().map { ($0.offset == 0 ? head : margin) + $0.element }
  }

  // MARK: - Markdown

  private var markdown: String {
    var lines = ["# " + marked(title), ""]
    lines += facts.map { "- **\(marked($0.label))**: \(marked($0.text))" }
    for section in shown {
      lines += ["", "## " + marked(section.heading), ""]
      for item in section.items {
        lines.append("- " + marked(item.text))
        lines += item.details.map { "  - " + marked($0) }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The text with everything that Markdown would take for its own.
  private func marked(_ text: String) -> String {
    var marked = ""
    let text = text.harmless()
    // At the beginning a sign or a number would begin a list of its own.
    if let first = text.first, first == "-" || first == "+" { marked.append("\\") }
    let number = text.prefix { $0.isASCII && $0.isNumber }
    for (index, character) in text.enumerated() {
      let isListNumber =
        !number.isEmpty && index == number.count && (character == "." || character == ")")
      if isListNumber || "\\`*_[]<>#|~&!".contains(character) { marked.append("\\") }
      marked.append(character)
    }
    return marked
  }

  // MARK: - HTML

  private var html: String {
    var lines = [
      "<!doctype html>", "<html lang=\"\(language)\">", "<head>", "<meta charset=\"utf-8\">",
      "<title>\(escaped(title))</title>", "</head>", "<body>", "<h1>\(escaped(title))</h1>", "<dl>",
    ]
    lines += facts.map { "<dt>\(escaped($0.label))</dt><dd>\(escaped($0.text))</dd>" }
    lines.append("</dl>")
    for section in shown {
      lines += ["<h2>\(escaped(section.heading))</h2>", "<ul>"]
      for item in section.items {
        guard !item.details.isEmpty else {
          lines.append("<li>\(escaped(item.text))</li>")
          continue
        }
        let details = item.details.map { "<li>\(escaped($0))</li>" }
        lines.append("<li>\(escaped(item.text))<ul>\(details.joined())</ul></li>")
      }
      lines.append("</ul>")
    }
    return (lines + ["</body>", "</html>"]).joined(separator: "\n") + "\n"
  }

  private func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text.harmless() {
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      default: escaped.append(character)
      }
    }
    return escaped
  }
}
