import Interface
import Testing

/// What is selected looks selected, and still says what it is.
@Suite struct `Looking selected` {
  static let colours: [Colour] = [
    .terminal, .index(0), .index(15), .index(24), .index(226), .rgb(0x005F87),
  ]

  static var looks: [Look] {
    colours.flatMap { foreground in
      colours.flatMap { background in
        [false, true].flatMap { reverse in
          [false, true].map { bold in
            Look(foreground: foreground, background: background, bold: bold, reverse: reverse)
          }
        }
      }
    }
  }

  @Test func `any look changes in any selection`() {
    for selection in Self.looks + [Look(reverse: true), Look(bold: true, underline: true)] {
      for look in Self.looks { #expect(look.selected(selection) != look) }
    }
  }

  @Test func `the selection's background shows`() {
    let selection = Look(foreground: .index(231), background: .index(24), bold: true)
    let selected = Look(foreground: .index(221), background: .index(16)).selected(selection)
    #expect(selected == Look(foreground: .index(221), background: .index(24), bold: true))
  }

  @Test func `a colour that cannot be read on it gives way`() {
    let selection = Look(foreground: .index(231), background: .index(24))
    #expect(Look(foreground: .index(24)).selected(selection).foreground == .index(231))
    #expect(Look(foreground: .index(25)).selected(selection).foreground == .index(231))
    #expect(Look().selected(selection).foreground == .index(231))
  }

  @Test func `a reversed face does not vanish in a reversed selection`() {
    let alarm = Look(bold: true, reverse: true)
    let selected = alarm.selected(Look(reverse: true))
    #expect(selected.reverse && selected.underline)
    #expect(selected != Look(bold: true).selected(Look(reverse: true)))
  }
}
