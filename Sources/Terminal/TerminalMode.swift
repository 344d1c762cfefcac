/// The mode of a terminal, kept to be given back.
struct TerminalMode {
  private let descriptor: Int32
  private var original = termios()

  /// The mode now; `nil` where there is no terminal.
  init?(of descriptor: Int32) {
    self.descriptor = descriptor
    guard tcgetattr(descriptor, &original) == 0 else { return nil }
  }

  /// Shows nothing of what is typed; readline sees it, and then shows nothing either.
  func hideTyping() {
    var hidden = original
    hidden.c_lflag &= ~tcflag_t(ECHO)
    tcsetattr(descriptor, TCSANOW, &hidden)
  }

  func giveBack() {
    var original = original
    tcsetattr(descriptor, TCSANOW, &original)
  }
}
