/// Why the reading loop woke up.
enum Wake {
  case input
  case hangUp
  case signal(Int32)
  case timeout

  /// Waits for input, a signal, or the time to pass; `nil` waits for ever.
  static func wait(for descriptor: Int32, milliseconds: Int?) -> Wake {
    let end = milliseconds.map { clockMilliseconds() + $0 }
    while true {
      if let number = Signals.next() { return .signal(number) }
      var states = [
        pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
        pollfd(fd: signalReader, events: Int16(POLLIN), revents: 0),
      ]
      let left = end.map { Int32(clamping: max(0, $0 - clockMilliseconds())) } ?? -1
      let count = poll(&states, 2, left)
      if count == 0 { return .timeout }
      guard count > 0, states[1].revents == 0 else { continue }
      let isGone = states[0].revents & Int16(POLLHUP | POLLERR | POLLNVAL) != 0
      guard isGone else { return .input }
      // A terminal that goes away sends SIGHUP as well, which tells more.
      if isWaiting(signalReader, milliseconds: 20) { continue }
      return .hangUp
    }
  }
}
