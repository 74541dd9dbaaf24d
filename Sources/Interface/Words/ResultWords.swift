package import Model

/// What is said about results, their licences and their reuse.
package protocol ResultWords: Sendable {
  // Names of things
  /// A licence, as short as people say it.
  func licence(_ licence: Licence) -> String
  /// A licence with its version, as it stands in an attribution line.
  func fullLicence(_ licence: Licence) -> String
  /// What somebody may do with a result, in one plain sentence; `nil`: nobody gave it a licence.
  func mayDo(_ licence: Licence?) -> String
  /// Who may know of a result.
  func resultAudience(_ audience: ResultAudience) -> String
  /// What is new about a reuse.
  func reuseKind(_ kind: ReuseKind) -> String
  /// What a result still needs.
  func resultNeed(_ need: ResultNeed) -> String
  /// The line that names a result and its makers wherever it is used.
  func attribution(title: String, makers: String, board: String, year: Int, licence: String?)
    -> String
  /// The makers, the last with "and" in front of it.
  func makers(_ names: [String]) -> String
  /// What was changed, behind an attribution line.
  func changedFor(_ text: String) -> String
}
