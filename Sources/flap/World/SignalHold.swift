import Foundation

/// Keeps the signals that end a program waiting, so that it can first tidy up.
struct SignalHold {
  private static let ending = [SIGINT, SIGTERM, SIGHUP, SIGQUIT]
  private var before = sigset_t()

  init() {
    var ending = sigset_t()
    sigemptyset(&ending)
    for number in Self.ending { sigaddset(&ending, number) }
    pthread_sigmask(SIG_BLOCK, &ending, &before)
  }

  /// The signal that came, if any.
  var waiting: Int32? {
    var pending = sigset_t()
    sigpending(&pending)
    return Self.ending.first { sigismember(&pending, $0) == 1 }
  }

  /// Lets through what came meanwhile.
  func release() {
    var before = before
    pthread_sigmask(SIG_SETMASK, &before, nil)
  }
}
