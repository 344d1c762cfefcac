/// What a command wants of the console it talks through.
package struct ConsoleOptions: Hashable, Sendable {
  /// Where prompts and messages go.
  package enum Output: Hashable, Sendable {
    case standardOutput
    /// For commands whose standard output carries a result.
    case standardError
  }

  /// What `--toegankelijk` says.
  package var isAccessible: Bool
  package var colour: ColourChoice
  package var output: Output
  /// Whether to talk over the terminal itself, where standard input carries data.
  package var opensTerminal: Bool
  /// The columns that text is set in, where there are so many.
  package var widest: Int

  package init(
    isAccessible: Bool = false, colour: ColourChoice = .auto, output: Output = .standardOutput,
    opensTerminal: Bool = false, widest: Int = widestText
  ) {
    (self.isAccessible, self.colour) = (isAccessible, colour)
    (self.output, self.opensTerminal, self.widest) = (output, opensTerminal, widest)
  }
}
