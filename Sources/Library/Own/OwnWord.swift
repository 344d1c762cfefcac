internal import Dialogue

/// What the program says of files of the user's own.
///
/// Words: `Prompts/words/own.yaml`.
package enum OwnWord: String, CaseIterable, Phrased, Sendable {
  case noPrompts, promptsNotFolder, findings
}
