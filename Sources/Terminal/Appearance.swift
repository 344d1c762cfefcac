/// How text looks on this terminal, for this person.
package struct Appearance: Hashable, Sendable {
  /// For people who hear the screen: one sentence a line, no margins, no blank lines.
  package var isAccessible: Bool
  /// Whether bold may be used.
  package var isStyled: Bool
  /// The columns that text is set in, where there are so many.
  package var widest: Int

  package init(isAccessible: Bool, isStyled: Bool, widest: Int = widestText) {
    (self.isAccessible, self.isStyled, self.widest) = (isAccessible, isStyled, widest)
  }

  package init(options: ConsoleOptions, environment: [String: String], isTerminal: Bool) {
    widest = options.widest
    let wish = environment["ACCESSIBLE"] ?? ""
    isAccessible =
      options.isAccessible || !["", "0", "false"].contains(wish.lowercased())
      || environment["TERM"] == "dumb"
    isStyled =
      options.colour == .always
      || !isAccessible
        && wantsColour(options.colour, environment: environment, isTerminal: isTerminal)
  }
}

/// Whether escape sequences for style are wanted, by the conventions of terminal programs.
///
/// The first that speaks wins: the flag, `FORCE_COLOR`, `NO_COLOR`, `CLICOLOR_FORCE`,
/// `CLICOLOR=0`, `TERM` dumb or empty, and last whether there is a terminal at all.
package func wantsColour(
  _ choice: ColourChoice, environment: [String: String], isTerminal: Bool
) -> Bool {
  func value(_ name: String) -> String { environment[name] ?? "" }
  return switch choice {
  case .always: true
  case .never: false
  case .auto where !value("FORCE_COLOR").isEmpty: true
  case .auto where !value("NO_COLOR").isEmpty: false
  case .auto where !["", "0"].contains(value("CLICOLOR_FORCE")): true
  case .auto where value("CLICOLOR") == "0" || ["", "dumb"].contains(value("TERM")): false
  case .auto: isTerminal
  }
}
