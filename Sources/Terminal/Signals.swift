/// Signals, as events in the order they came.
///
/// A handler may do next to nothing, so ours write one byte to a pipe, which the reading loop
/// polls beside the keyboard. Between two prompts a signal waits: no write is cut short by it.
package enum Signals {
  private static let caught = [
    SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGWINCH, SIGCONT, SIGTSTP,
  ]

  /// Starts to catch; does nothing the second time.
  static func catchAll() {
    guard signalReader < 0 else { return }
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    (signalReader, signalWriter) = (ends[0], ends[1])
    caught.forEach(`catch`)
  }

  /// Catches one signal, unless the program was started with it ignored, as `nohup` does.
  static func `catch`(_ number: Int32) {
    let before = signal(number, SIG_IGN)
    if unsafeBitCast(before, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) { return }
    signal(number) { number in
      let error = errno
      var byte = UInt8(truncatingIfNeeded: number)
      _ = write(signalWriter, &byte, 1)
      errno = error
    }
  }

  /// The next signal that came, if any.
  static func next() -> Int32? {
    var byte: UInt8 = 0
    return read(signalReader, &byte, 1) == 1 ? Int32(byte) : nil
  }

  /// Stops as Ctrl-Z asks, and comes back when the shell says so.
  static func suspend() {
    signal(SIGTSTP, SIG_DFL)
    raise(SIGTSTP)
    `catch`(SIGTSTP)
    // Whoever comes back draws the line at its new size, so these have been seen to.
    var waiting: [Int32] = []
    while let number = next() { waiting.append(number) }
    for number in waiting where ![SIGCONT, SIGTSTP, SIGWINCH].contains(number) {
      var byte = UInt8(truncatingIfNeeded: number)
      _ = write(signalWriter, &byte, 1)
    }
  }

  /// Ends the program by the signal itself, so that the exit status tells it (143 for SIGTERM).
  package static func reraise(_ number: Int32) -> Never {
    signal(number, SIG_DFL)
    var set = sigset_t()
    sigemptyset(&set)
    sigaddset(&set, number)
    sigprocmask(SIG_UNBLOCK, &set, nil)
    raise(number)
    exit(128 + number)
  }
}
