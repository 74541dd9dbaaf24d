import Model

/// Keys in a form: typing edits the field with the cursor, and Enter saves all of them as one act.
extension State {
  /// A key while somebody fills in a form.
  mutating func fill(_ form: Form, _ key: Key) -> [Effect] {
    var form = form
    refresh(&form)
    let choices = choices(of: form)
    switch key {
    case .escape, .control("c"):
      keep(form)
      return []
    case .control("g"):
      forgetDraft(of: form.subject)
      mode = .browse
      return []
    case .enter:
      guard take(&form) else { return [] }
      return save(form)
    case .up, .backTab, .control("p"): return go(-1, in: form)
    case .down, .tab, .control("n"): return go(1, in: form)
    case .pageUp: return go(-10, in: form)
    case .pageDown: return go(10, in: form)
    case .character where form.selected.isStory: return lend(form)
    case .left where choices != nil: form.choice -= 1
    case .right where choices != nil: form.choice += 1
    case .home where choices != nil: form.choice = 0
    case .end where choices != nil: form.choice = (choices?.choices.count ?? 1) - 1
    case .character(" ") where choices.map { !$0.goOn(form.editor.text + " ") } ?? false:
      toggle(&form)
    default:
      guard !form.selected.isStory, form.editor.handle(key) else { return [] }
      typed(&form)
    }
    mode = .form(form)
    return []
  }

  /// A text for the field with the cursor, from outside.
  mutating func paste(_ text: String, into form: Form) {
    var form = form
    refresh(&form)
    if form.selected.isStory {
      // It is put below: what stands there keeps its lines.
      let old = self.text(of: form.selected, in: form)
      let new = text.harmless(keepingLines: true).trimmed
      write(old.isEmpty ? new : old + "\n" + new, in: &form)
    } else if let choices = choices(of: form), choices.areSeveral, let all = choices.all(in: text) {
      for choice in all { put(choice, on: true, in: &form) }
    } else {
      insert(text.trimmed, into: &form.editor)
      typed(&form)
    }
    mode = .form(form)
  }

  /// The mouse goes to a field.
  mutating func point(to place: Int, in form: Form) {
    var form = form
    let fields = fields(of: form)
    guard take(&form), fields.indices.contains(place) else { return }
    select(fields[place], in: &form)
    mode = .form(form)
  }

  /// The mouse puts a choice in, or takes it out.
  mutating func toggle(choice place: Int, in form: Form) {
    var form = form
    form.choice = place
    toggle(&form)
    mode = .form(form)
  }

  // MARK: - Among the fields

  private mutating func go(_ steps: Int, in form: Form) -> [Effect] {
    var form = form
    guard take(&form) else { return [] }
    let fields = fields(of: form)
    let here = fields.firstIndex(of: form.selected) ?? 0
    select(fields[max(0, min(fields.count - 1, here + steps))], in: &form)
    mode = .form(form)
    return []
  }

  /// Puts the cursor at the end of a field, or on what it holds.
  func select(_ field: FormField, in form: inout Form) {
    form.selected = field
    let text = text(of: field, in: form)
    let choices = choices(of: form)
    form.editor = LineEditor(choices == nil && !field.isStory ? text : "")
    form.choice =
      choices.flatMap { all in
        all.choices.firstIndex { all.isOn($0, in: text) }
      } ?? 0
  }

  /// What others wrote meanwhile stands in a field in which nobody types.
  func refresh(_ form: inout Form) {
    guard !form.selected.isStory else { return }
    if let choices = choices(of: form) {
      let count = choices.narrowed(by: form.editor.text).count
      form.choice = max(0, min(form.choice, count - 1))
    } else {
      let text = text(of: form.selected, in: form)
      if text.trimmed != form.editor.text.trimmed { form.editor = LineEditor(text) }
    }
  }

  // MARK: - What is written

  private func typed(_ form: inout Form) {
    if let choices = choices(of: form) {
      form.choice = choices.best(for: form.editor.text)
    } else {
      write(form.editor.text, in: &form)
    }
  }

  /// The field says this now; as long as it says what it said, nothing is written.
  func write(_ text: String, in form: inout Form) {
    guard let thing = thing(of: form.subject) else { return }
    let field = form.selected
    let seen = form.written[field]?.seen ?? thing
    form.written[field] =
      text.trimmed == field.text(of: seen, names).trimmed
      ? nil : Form.Draft(text: text, seen: seen)
  }

  /// What was typed to find a choice means that choice; `false`: there is none such, and that is said.
  private mutating func take(_ form: inout Form) -> Bool {
    guard let choices = choices(of: form), !form.editor.text.trimmed.isEmpty else { return true }
    let shown = choices.narrowed(by: form.editor.text)
    guard shown.indices.contains(form.choice) else {
      say(words.badField(noChoice(choices, form.editor.text)), .attention)
      mode = .form(form)
      return false
    }
    put(shown[form.choice], on: true, in: &form)
    mode = .form(form)
    return true
  }

  func noChoice(_ choices: FieldChoices, _ text: String) -> FieldProblem {
    .noSuchWord(text.trimmed, choices.choices.map(\.name))
  }

  private func toggle(_ form: inout Form) {
    guard let choices = choices(of: form) else { return }
    let shown = choices.narrowed(by: form.editor.text)
    guard shown.indices.contains(form.choice) else { return }
    let choice = shown[form.choice]
    put(choice, on: !choices.isOn(choice, in: text(of: form.selected, in: form)), in: &form)
  }

  private func put(_ choice: FieldChoices.Choice, on: Bool, in form: inout Form) {
    guard let choices = choices(of: form) else { return }
    write(choices.text(text(of: form.selected, in: form), with: choice, on: on), in: &form)
    form.editor = LineEditor()
    form.choice = choices.choices.firstIndex { $0.name == choice.name } ?? 0
  }

  /// The story goes to an editor; the form waits for it.
  private mutating func lend(_ form: Form) -> [Effect] {
    guard case .card(let id) = form.subject, let thing = thing(of: form.subject) else { return [] }
    let text = text(of: form.selected, in: form)
    var form = form
    // What others write while it is edited elsewhere, whoever edits it does not know.
    form.written[form.selected] = form.written[form.selected] ?? Form.Draft(text: text, seen: thing)
    mode = .form(form)
    return [.editText(id, text)]
  }

  /// The story comes back; `false`: no form waits for it.
  mutating func takeBack(_ text: String, of id: CardID) -> Bool {
    guard case .form(var form) = mode, form.subject == .card(id) else { return false }
    form.selected = .card(.description)
    write(text, in: &form)
    mode = .form(form)
    return true
  }
}
