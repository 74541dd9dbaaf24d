import Glibc
import Log
import Model

/// Who acts here: remembered per board in the person's own state folder, never in the board.
struct Identity {
  private let path: String?

  /// Without places nothing is remembered.
  init(_ places: Places?) { path = places.map { $0.state + "/me" } }

  /// Who was remembered, if that partner exists.
  func remembered(in board: Board) -> PartnerID? {
    guard let text = path.flatMap({ Files.read($0, limit: 64) })?.split(separator: "\n").first,
      let id = PartnerID(text), board.partners[id]?.joined != nil
    else { return nil }
    return id
  }

  /// Remembers for the next start; `false` when the folder cannot be written, which costs no more than being asked again.
  @discardableResult
  func remember(_ id: PartnerID) -> Bool {
    guard let path else { return false }
    return Files.write("\(id)\n", to: path)
  }

  /// The name of the account: what the password file calls the person, else the login name.
  static var accountName: String {
    guard let entry = getpwuid(geteuid()) else { return "\(geteuid())" }
    let full =
      String(cString: entry.pointee.pw_gecos).split(separator: ",").first.map(String.init) ?? ""
    // Some machines write the account's number there.
    return !full.contains(where: \.isLetter) ? String(cString: entry.pointee.pw_name) : full
  }
}
