import Model

/// A form in its box: a row for each field, and below them the choices of the one with the cursor.
extension State {
  func drawForm(_ canvas: inout Canvas, _ form: Form) {
    var form = form
    refresh(&form)
    let fields = fields(of: form)
    let here = fields.firstIndex(of: form.selected) ?? 0
    // In a very small window the form is all there is.
    let top = layout.isTiny ? 0 : 2
    let bottom = height - (layout.isTiny ? 2 : BoardLayout.footer)
    let room = min(bottom - top - 2, fields.count + FormChoices.mostRows + 1)
    guard room > 0 else { return }
    let boxWidth = min(width, max(40, min(width - 2, 110)))
    let box = Box(
      x: (width - boxWidth) / 2, y: top + max(0, (bottom - top - room - 2) / 2), width: boxWidth,
      height: room + 2)
    let inner = boxWidth - 2
    let choices = choices(of: form).map { all in
      FormChoices(
        all, text: text(of: form.selected, in: form), typed: form.editor.text, width: inner - 3)
    }
    // At least the field itself stays above its choices.
    let choiceRoom = choices.map { min($0.rows.count, max(1, min(FormChoices.mostRows, room / 3))) }
    let isLined = choiceRoom != nil && room > 4
    let rows = max(1, room - (choiceRoom ?? 0) - (isLined ? 1 : 0))
    let first = max(0, min(here - rows + 1, fields.count - rows))
    let above = first > 0 ? " ^ " + words.more(first) + " " : ""
    drawBox(
      &canvas, box, title: title(of: form).cut(to: max(0, box.width - 7 - above.columns)))
    canvas.put(above, x: box.x + box.width - 2 - above.columns, y: box.y, face: .key)
    let below = fields.count - first - rows
    if below > 0 {
      let text = " v " + words.more(below) + " "
      canvas.put(
        text, x: box.x + box.width - 2 - text.columns, y: box.y + room + 1, face: .key)
    }
    let labels = min(
      max(4, inner / 3), (fields.map { $0.label(words).columns }.max() ?? 0) + 1)
    for (row, field) in fields.dropFirst(first).prefix(rows).enumerated() {
      let y = box.y + 1 + row
      canvas.note(.field(first + row), x: box.x + 1, y: y, width: inner)
      drawField(&canvas, field, of: form, x: box.x + 1, y: y, width: inner, labels: labels)
    }
    guard let choices, let choiceRoom, rows < room else { return }
    let y = box.y + 1 + min(rows, fields.count) + (isLined ? 1 : 0)
    if isLined { canvas.fill(x: box.x + 1, y: y - 1, width: inner, "─", face: .border) }
    drawChoices(&canvas, choices, of: form, x: box.x + 3, y: y, rows: choiceRoom)
  }

  private func otherVersions(of field: FormField, in form: Form) -> [String] {
    let others = thing(of: form.subject).map { field.otherVersions(of: $0, names) } ?? []
    return others.map { $0.harmless() }
  }

  private func title(of form: Form) -> String {
    switch form.subject {
    case .card(let id): words.fieldPicker + " " + names.card(board.survivor(of: id))
    case .challenge(let id):
      isNew(form.subject) ? words.newChallengeForm : words.fieldPicker + " " + names.challenge(id)
    case .partner(let id):
      isNew(form.subject) ? words.newPartnerForm : words.fieldPicker + " " + names.partner(id)
    case .offer: words.offersPicker
    }
  }

  /// A row: the name of the field, `*` where something was typed, and what it says.
  private func drawField(
    _ canvas: inout Canvas, _ field: FormField, of form: Form, x: Int, y: Int, width: Int,
    labels: Int
  ) {
    let isHere = field == form.selected
    let label = field.label(words).cut(to: labels - 1) + (isChanged(field, in: form) ? "*" : "")
    canvas.selecting = isHere
    canvas.fill(x: x, y: y, width: labels + 2)
    canvas.put((isHere ? "> " : "  ") + label, x: x, y: y, limit: labels + 2)
    canvas.selecting = false
    let others = otherVersions(of: field, in: form)
    // Only of a card one is chosen with a key; elsewhere by writing.
    let key = if case .card = form.subject { keymap.name(of: .versions) } else { "" }
    let sign = others.isEmpty ? "" : words.versionsHere(others.count + 1, key: key)
    let start = x + labels + 3
    let room = max(0, width - labels - 4 - (sign.isEmpty ? 0 : sign.columns + 1))
    canvas.put(sign, x: x + width - 1 - sign.columns, y: y, face: .attention)
    let text = text(of: field, in: form).harmless()
    let all = choices(of: field, in: form)
    let choices = isHere ? all : nil
    if isHere { canvas.fill(x: start, y: y, width: room, face: .input) }
    if isHere, choices == nil, !field.isStory {
      let (shown, before) = form.editor.shown(in: room)
      canvas.put(shown, x: start, y: y, face: .input, limit: room)
      canvas.cursor = (start + before, y)
    } else {
      let face: Face = isHere ? .input : .text
      // What is typed to narrow the choices stands behind what is chosen.
      let typed = form.editor.text
      let filter = choices != nil && !typed.isEmpty ? "/" + typed : ""
      let used = canvas.put(
        text.cut(to: max(0, room - filter.columns - 2)), x: start, y: y, face: face)
      let detail =
        all.flatMap { all in
          all.areSeveral ? nil : all.choices.first { all.isOn($0, in: text) }?.detail
        } ?? ""
      if filter.isEmpty {
        canvas.put(
          detail.cut(to: max(0, room - used - 2)), x: start + used + 2, y: y,
          face: isHere ? .input : .dim)
      }
      if !filter.isEmpty {
        let at = start + (used > 0 ? used + 2 : 0)
        let end = canvas.put(filter, x: at, y: y, face: .input, limit: start + room - at)
        canvas.cursor = (min(at + end, self.width - 1), y)
      } else if isHere {
        canvas.cursor = (min(start + used, self.width - 1), y)
      }
    }
    if text.isEmpty, form.editor.text.isEmpty || !isHere,
      let inherited = inherited(field, in: form)
    {
      canvas.put("(\(inherited.harmless()))".cut(to: room), x: start, y: y, face: .dim)
    }
  }

  private func drawChoices(
    _ canvas: inout Canvas, _ choices: FormChoices, of form: Form, x: Int, y: Int, rows: Int
  ) {
    let here = choices.rows.firstIndex { row in row.contains { $0.place == form.choice } } ?? 0
    let first = max(0, min(here - rows + 1, choices.rows.count - rows))
    for (row, items) in choices.rows.dropFirst(first).prefix(rows).enumerated() {
      for item in items {
        let isHere = item.place == form.choice
        canvas.note(.choice(item.place), x: x + item.column, y: y + row, width: item.width)
        canvas.selecting = isHere
        canvas.put(item.text, x: x + item.column, y: y + row, limit: item.width)
        canvas.selecting = false
        if isHere, form.editor.text.isEmpty { canvas.cursor = (x + item.column, y + row) }
      }
    }
    let hidden = choices.rows.count - first - rows
    if hidden > 0 || first > 0 {
      let text = (first > 0 ? " ^" : "") + (hidden > 0 ? " v" : "") + " "
      canvas.put(text, x: x + choices.width - text.columns, y: y + rows - 1, face: .key)
    }
  }

  // MARK: - Below the box

  /// One sentence about the field with the cursor, on the line for messages.
  private func formNote(_ form: Form) -> Message? {
    if let message { return message }
    var form = form
    refresh(&form)
    let field = form.selected
    if let problem = problem(in: form) { return Message(problem, .attention) }
    if isChanged(field, in: form), let seen = form.written[field]?.seen,
      let now = thing(of: form.subject).map({ field.text(of: $0, names) }),
      now != field.text(of: seen, names)
    {
      return Message(words.writtenMeanwhile(now.harmless()), .attention)
    }
    let others = otherVersions(of: field, in: form)
    if !others.isEmpty { return Message(words.alsoWritten(others), .attention) }
    if let limit = field.limit {
      let used = form.editor.text.columns
      return Message(words.lengthUsed(used, of: limit), used > limit ? .attention : .dim)
    }
    if let choices = choices(of: form), !choices.choices.isEmpty { return nil }
    return words.formNote(field).map { Message($0, .dim) }
  }

  /// The last rows while a form is filled in: the sentence, and as many of the keys as fit whole.
  func drawFormFooter(_ canvas: inout Canvas, _ form: Form) {
    let y = height - 1
    if let note = formNote(form) {
      if layout.isTiny {
        canvas.put(note.text.cut(to: width), x: 0, y: y - 1, face: note.face)
      } else {
        drawMessage(&canvas, note, y: y - 2)
      }
    }
    var x = 1
    for text in words.formKeys(
      choosing: choices(of: form) != nil, isStory: form.selected.isStory)
    {
      guard x + text.columns < width else { break }
      x += canvas.put(text, x: x, y: y, face: .dim) + 2
    }
  }
}

/// The choices of a field as they lie in rows: short ones beside each other, one with something behind it alone.
struct FormChoices {
  private(set) var rows: [[Item]] = []
  let width: Int

  struct Item {
    let place: Int
    let column: Int
    let text: String
    let width: Int
  }

  /// More rows than this scroll.
  static let mostRows = 4

  init(_ choices: FieldChoices, text: String, typed: String, width: Int) {
    self.width = max(1, width)
    var column = 0
    for (place, choice) in choices.narrowed(by: typed).enumerated() {
      let mark = choices.isOn(choice, in: text) ? choices.areSeveral ? "x" : "*" : " "
      let box = choices.areSeveral ? "[\(mark)] " : "(\(mark)) "
      let isAlone = !choice.detail.isEmpty
      let label = (box + choice.name.harmless() + (isAlone ? "  " + choice.detail : ""))
        .cut(to: self.width)
      if rows.isEmpty || isAlone || column + label.columns > self.width {
        rows.append([])
        column = 0
      }
      rows[rows.count - 1].append(
        Item(place: place, column: column, text: label, width: label.columns))
      column += label.columns + 2
    }
  }
}
