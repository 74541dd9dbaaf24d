package import Model

/// What is said about the files of methods and templates.
package protocol ScriptWords: Sendable {
  /// What is wrong with a file, and where.
  func wrongScript(_ file: String, _ error: ScriptError) -> String
  /// A template names a method that is not there.
  func missingMethod(template: String, method: String) -> String
}
