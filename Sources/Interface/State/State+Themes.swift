/// A theme that can be chosen.
package struct ThemeOffer: Sendable {
  /// How it looks, with its name.
  package let theme: Theme
  /// Whether it is a file of whoever sits here.
  package let isOwn: Bool

  /// A theme, and whether it is somebody's own.
  package init(_ theme: Theme, isOwn: Bool = false) {
    self.theme = theme
    self.isOwn = isOwn
  }
}

extension State {
  /// The themes there are arrive, with a sentence about the first file that is none; one looks at them by moving.
  package mutating func received(themes: [ThemeOffer], trouble: String? = nil) {
    let choices = themes.map {
      Picker.Choice(
        text: $0.theme.name, detail: $0.isOwn ? words.themeIsOwn : "", value: .theme($0.theme))
    }
    guard !choices.isEmpty else { return }
    var picker = Picker(purpose: .theme(before: theme), choices: choices)
    picker.selected = themes.firstIndex { $0.theme.name == theme?.name } ?? 0
    mode = .pick(picker)
    if let trouble { say(trouble, .attention) }
  }

  /// Shows the theme that is selected in the list; nothing fits: the one from before.
  mutating func preview(_ picker: Picker) {
    guard case .theme(let before) = picker.purpose else { return }
    theme = before
    let visible = picker.visible
    if visible.indices.contains(picker.selected),
      case .theme(let chosen) = visible[picker.selected].value
    {
      theme = chosen
    }
  }
}
