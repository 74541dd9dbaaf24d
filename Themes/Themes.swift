package import Interface

/// The themes in this folder, and those that people write in the same way.
package enum Themes {
  /// Their names, the usual one first.
  package static var names: [String] { builtIn.map(\.name) }

  /// A theme of this folder.
  ///
  /// Throws `unknownTheme`, and what `parse` throws.
  package static func theme(named name: String) throws(ThemeError) -> Theme {
    try parse(bytes(named: name), name: name)
  }

  /// A theme of this folder as it is written.
  static func bytes(named name: String) throws(ThemeError) -> [UInt8] {
    guard let found = builtIn.first(where: { $0.name == name }) else {
      throw .unknownTheme(name, possible: names)
    }
    return found.text()
  }

  private static var builtIn: [(name: String, text: () -> [UInt8])] {
    [
      ("dark", { PackageResources.dark_yaml }),
      ("light", { PackageResources.light_yaml }),
      ("high-contrast", { PackageResources.high_contrast_yaml }),
      ("high-contrast-light", { PackageResources.high_contrast_light_yaml }),
      ("colour-blind", { PackageResources.colour_blind_yaml }),
      ("warm", { PackageResources.warm_yaml }),
      ("sixteen", { PackageResources.sixteen_yaml }),
      ("monochrome", { PackageResources.monochrome_yaml }),
    ]
  }
}
