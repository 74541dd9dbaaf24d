/// Filters with a name.
extension State {
  /// Offers the filters that have a name, and to give one to the filter that is on.
  mutating func pickSavedFilter() {
    var choices: [Picker.Choice] = []
    let shown = filter.flatMap { filter in filters.names.first { filter.text == "@" + $0 } }
    if let filter, shown == nil {
      choices.append(
        Picker.Choice(text: words.nameFilter, detail: filter.text, value: .nameFilter))
    }
    for name in filters.names {
      choices.append(
        Picker.Choice(text: "@" + name, detail: filters[name] ?? "", value: .savedFilter(name)))
    }
    if let shown {
      choices.append(
        Picker.Choice(
          text: words.forgetFilter("@" + shown), detail: "", value: .forgetFilter(shown)))
    }
    guard !choices.isEmpty else {
      return say(words.noSavedFilters, .attention)
    }
    mode = .pick(Picker(purpose: .savedFilters, choices: choices))
  }

  /// Gives the filter that is on this name.
  mutating func name(filter name: String) -> [Effect] {
    guard SavedFilters.isName(name) else {
      say(words.badFilterName, .attention)
      mode = .line(.filterName, LineEditor(name))
      return []
    }
    guard let filter else { return [] }
    let text = filters.expanded(filter.text)
    filters[name] = text
    show(only: Filter(text: "@" + name.folded, query: filter.query))
    return [.keepFilter(name.folded, text)]
  }

  /// The filter of this name has none any more; what it shows stays.
  mutating func forget(filter name: String) -> [Effect] {
    if let filter { show(only: Filter(text: filters.expanded(filter.text), query: filter.query)) }
    filters[name] = nil
    return [.keepFilter(name, nil)]
  }
}
