/// What can be said to the coach besides an answer: typed with a colon, in either language.
///
/// Its words, without the colon, and its explanation (`.help`) are in `Prompts/words/talk.yaml`.
package enum Command: String, CaseIterable, Phrased, Sendable {
  case back, forward, skip, dontKnow, later, pause, blank, erase, add, list, overview, undo, help
  case dutch, english
  // What only some scripts know.
  case park, people, minutes, again, merge, reword

  /// What is known everywhere.
  package static let everyday: [Command] = [
    .back, .forward, .skip, .dontKnow, .later, .pause, .blank, .erase, .add, .list, .overview,
    .undo, .help, .dutch, .english,
  ]
}
