/// What is said of themes, and of the board on a wall.
package protocol LookWords: Sendable {
  /// Above the themes.
  var themePicker: String { get }
  /// Below that: that moving shows them, and what Enter and Esc do.
  var themeNote: String { get }
  /// Behind a theme that is a file of whoever sits here.
  var themeIsOwn: String { get }
  /// A theme was chosen, for next time too, `unless` this variable says otherwise.
  func themeKept(_ name: String, unless variable: String?) -> String
  /// A theme was chosen, and could not be written down for next time.
  func themeNotKept(_ name: String, path: String) -> String
  /// Whether the mouse is used from now on.
  func mouse(_ isUsed: Bool) -> String
  /// A card is dragged with the mouse: where it lands when the button goes up.
  func landing(_ card: String, _ stage: String) -> String
  /// The board is on a wall, and what ends that.
  var projected: String { get }
  /// The answer to a change while it is there, and to what is not for the room.
  var notOnTheWall: String { get }
  /// What is wrong with a theme and what is possible, without its file and line.
  func theme(_ error: ThemeError) -> String
}
