import CReadline

/// The console for this program, as it was started.
///
/// Readline wants a terminal at both ends. Where a person types but the output goes elsewhere, the
/// terminal itself is opened for both, so that they see what they type.
package func makeConsole(
  options: ConsoleOptions = ConsoleOptions(), environment: [String: String]
) -> any Console {
  let standard: Int32 = options.output == .standardOutput ? 1 : 2
  let terminal = environment["TERM"] ?? ""
  func output(_ descriptor: Int32) -> ConsoleOutput {
    let isTerminal = isatty(descriptor) == 1
    let appearance = Appearance(
      options: options, environment: environment, isTerminal: isTerminal)
    return ConsoleOutput(
      descriptor: descriptor, appearance: appearance, isTerminal: isTerminal)
  }
  func readline(_ input: Int32, _ descriptor: Int32) -> ReadlineConsole? {
    guard isatty(input) == 1, isatty(descriptor) == 1 else { return nil }
    return ReadlineConsole(input: input, output: output(descriptor), terminal: terminal)
  }

  if let console = readline(0, standard) { return console }
  guard isatty(0) == 1 || options.opensTerminal else {
    return PlainConsole(input: 0, output: output(standard), terminal: terminal)
  }
  let device = open("/dev/tty", O_RDWR | O_CLOEXEC)
  guard device >= 0 else {
    return PlainConsole(input: 0, output: output(standard), terminal: terminal)
  }
  return readline(device, device)
    ?? PlainConsole(input: device, output: output(device), terminal: terminal)
}
