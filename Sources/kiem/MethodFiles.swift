import Log
import Model

/// The methods and templates in the program, and those that people put beside them.
enum MethodFiles {
  /// Those of the program, then those of a person, then those of a board; a later one takes the place of one of its name.
  ///
  /// A file that is wrong is left out and named in `problems`.
  static func library(board: BoardFolder?) -> Library {
    library(folders: [personal, board.map { $0.path + "/methods" }].compactMap { $0 })
  }

  /// Those of the program, then those in these folders; one that is not there says nothing.
  static func library(folders: [String]) -> Library {
    var library = builtIn
    for folder in folders {
      for file in Files.list(folder, endings: [".yaml"]) {
        if let text = Files.read(file, limit: 65_536) {
          library.add(Array(text.utf8), file: file)
        } else {
          library.refuse(file: file)
        }
      }
    }
    return library
  }

  /// Those of the program alone.
  static var builtIn: Library {
    var library = Library()
    for (name, bytes) in own { library.add(bytes(), file: name + ".yaml") }
    return library
  }

  /// A file of the program as it is written: where a person's own begins.
  static func text(named name: String) -> String? {
    own.first { $0.name == name }.map { String(decoding: $0.bytes(), as: UTF8.self) }
  }

  private static var personal: String? { Settings.folder.map { $0 + "/methods" } }

  /// The files of the program by name, read when somebody asks.
  static var own: [(name: String, bytes: () -> [UInt8])] {
    [
      ("brainwriting-635", { PackageResources.brainwriting_635_yaml }),
      ("break", { PackageResources.break_yaml }),
      ("check-in", { PackageResources.check_in_yaml }),
      ("check-out", { PackageResources.check_out_yaml }),
      ("clustering", { PackageResources.clustering_yaml }),
      ("consent", { PackageResources.consent_yaml }),
      ("crowd-25-10", { PackageResources.crowd_25_10_yaml }),
      ("dot-vote", { PackageResources.dot_vote_yaml }),
      ("dream-backcast", { PackageResources.dream_backcast_yaml }),
      ("fifteen-percent", { PackageResources.fifteen_percent_yaml }),
      ("harvest", { PackageResources.harvest_yaml }),
      ("hmw", { PackageResources.hmw_yaml }),
      ("impact-effort", { PackageResources.impact_effort_yaml }),
      ("impromptu", { PackageResources.impromptu_yaml }),
      ("offers-asks", { PackageResources.offers_asks_yaml }),
      ("one-two-four-all", { PackageResources.one_two_four_all_yaml }),
      ("pitch", { PackageResources.pitch_yaml }),
      ("pre-mortem", { PackageResources.pre_mortem_yaml }),
      ("recognition-round", { PackageResources.recognition_round_yaml }),
      ("silent-capture", { PackageResources.silent_capture_yaml }),
      ("six-hats", { PackageResources.six_hats_yaml }),
      ("subproblem-market", { PackageResources.subproblem_market_yaml }),
      ("t-engage", { PackageResources.t_engage_yaml }),
      ("t-first", { PackageResources.t_first_yaml }),
      ("t-make", { PackageResources.t_make_yaml }),
      ("t-recognise", { PackageResources.t_recognise_yaml }),
      ("t-share", { PackageResources.t_share_yaml }),
      ("triz", { PackageResources.triz_yaml }),
      ("well-stolen", { PackageResources.well_stolen_yaml }),
      ("who-is-missing", { PackageResources.who_is_missing_yaml }),
    ]
  }
}
