/// What is asked for: one line.
package struct LineRequest {
  package var prompt: String
  /// What stands on the line already, to be edited.
  package var prefill: String
  /// What Tab offers for the whole line, case- and diacritic-blind, in this order.
  package var completions: [String]
  /// Whether what is typed is shown nowhere and kept nowhere.
  package var isSecret: Bool
  /// Whether several pasted lines come back as several lines.
  ///
  /// While more input is waiting, an empty line is nothing there.
  package var takesLines: Bool
  /// Whether what was typed before the prompt is dropped, where a person types.
  package var startsFresh: Bool
  /// What is said from time to time above a half-typed line.
  package var tick: Tick?

  package init(
    prompt: String = "> ", prefill: String = "", completions: [String] = [],
    isSecret: Bool = false, takesLines: Bool = false, startsFresh: Bool = false, tick: Tick? = nil
  ) {
    (self.prompt, self.prefill, self.completions) = (prompt, prefill, completions)
    (self.isSecret, self.takesLines) = (isSecret, takesLines)
    (self.startsFresh, self.tick) = (startsFresh, tick)
  }
}
