import Glibc
import Interface
import Log
import Themes

/// The themes in the program, and the files that people put beside them.
enum ThemeFiles {
  /// A file that is no theme: where, and what is wrong with it.
  struct Fault: Error {
    let file: String
    let error: ThemeError

    /// For whoever reads it: the file with its line, and what is possible.
    var problem: Problem { .badTheme(place: file + (error.line.map { ":\($0)" } ?? ""), error) }
  }

  /// The folder of a person's own themes.
  static var folder: String? { Settings.folder.map { $0 + "/themes" } }

  /// A theme of somebody's own or else of the program; `nil`: there is none of that name.
  static func theme(named name: String) throws(Fault) -> Theme? {
    if let folder, !name.isEmpty, !name.hasPrefix("."), !name.contains("/") {
      for ending in endings {
        let path = folder + "/" + name + ending
        if access(path, F_OK) == 0 { return try read(path, name) }
      }
    }
    return try? Themes.theme(named: name)
  }

  /// All there are, those of the program first; one's own takes the place of one of its name.
  ///
  /// Files that are no theme are named in `faults`.
  static func all() -> (offers: [ThemeOffer], faults: [Fault]) {
    var offers = Themes.names.compactMap { try? Themes.theme(named: $0) }.map { ThemeOffer($0) }
    var faults: [Fault] = []
    let paths = folder.map { Files.list($0, endings: endings) } ?? []
    for path in paths {
      let name = name(of: path)
      do throws(Fault) {
        let offer = ThemeOffer(try read(path, name), isOwn: true)
        if let place = offers.firstIndex(where: { $0.theme.name == name }) {
          offers[place] = offer
        } else {
          offers.append(offer)
        }
      } catch { faults.append(error) }
    }
    return (offers, faults)
  }

  /// The names of all there are, for a sentence.
  static var names: String {
    var names = Themes.names
    for path in folder.map({ Files.list($0, endings: endings) }) ?? [] {
      let name = name(of: path)
      if !names.contains(name) { names.append(name) }
    }
    return names.joined(separator: ", ")
  }

  private static let endings = [".yaml", ".yml"]

  private static func name(of path: String) -> String {
    let file = path.split(separator: "/").last.map(String.init) ?? path
    return file.split(separator: ".").dropLast().joined(separator: ".")
  }

  private static func read(_ path: String, _ name: String) throws(Fault) -> Theme {
    do throws(ThemeError) {
      guard let text = Files.read(path, limit: 65_536) else { throw .tooLong }
      return try Themes.parse(text, name: name)
    } catch { throw Fault(file: Files.short(path), error: error) }
  }
}
