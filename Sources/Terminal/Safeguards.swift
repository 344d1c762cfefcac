/// What the program asks of the system once, at its start.
package enum Safeguards {
  /// A reader that leaves, such as `head`, is no error: writing fails instead of killing us.
  package static func ignoreBrokenPipe() { signal(SIGPIPE, SIG_IGN) }

  /// What is opened later must not take the place of input, output or errors that are closed.
  package static func openStandardFiles() {
    for descriptor: Int32 in 0...2 where fcntl(descriptor, F_GETFD) == -1 {
      // The lowest that is free is given: this one.
      _ = open("/dev/null", descriptor == 0 ? O_RDONLY : O_WRONLY)
    }
  }

  /// A crash must not leave what people said in a file.
  package static func forbidCoreDump() {
    var limit = rlimit(rlim_cur: 0, rlim_max: 0)
    #if canImport(Darwin)
    setrlimit(RLIMIT_CORE, &limit)
    #else
    setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &limit)
    #endif
  }
}
