import CPty
import Foundation

/// A program on a terminal of its own, driven as a person would: type, look, type.
package final class PtySession {
  /// How a program ended.
  package enum Exit: Equatable, Sendable {
    case code(Int32)
    case signal(Int32)
  }

  /// The same for every test, so that nobody's own settings come into it.
  package static let environment = [
    "INPUTRC": "/dev/null", "LC_ALL": "C.UTF-8", "TERM": "xterm-256color",
    "PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": NSTemporaryDirectory(),
    "SWIFT_BACKTRACE": "enable=no",
  ]

  /// Everything that was written so far.
  package private(set) var bytes: [UInt8] = []
  /// Whether the system kept a copy of its memory when it ended.
  package private(set) var hasDumped = false
  private let terminal: Int32
  private let child: pid_t
  private var seen = 0
  private var isOpen = true
  private var exit: Exit?

  /// Starts a program with changes to the fixed environment; `nil` takes a variable away.
  ///
  /// It runs in a folder, or where the test does.
  package init(
    _ executable: String, _ arguments: [String] = [], environment changes: [String: String?] = [:],
    in folder: String? = nil, rows: Int = 24, columns: Int = 80
  ) throws {
    let environment = changes.reduce(into: Self.environment) { $0[$1.key] = $1.value }
    var words: [UnsafeMutablePointer<CChar>?] = ([executable] + arguments).map { strdup($0) }
    var settings: [UnsafeMutablePointer<CChar>?] = environment.map { strdup("\($0)=\($1)") }
    words.append(nil)
    settings.append(nil)
    defer { for pointer in words + settings { free(pointer) } }
    var child: pid_t = 0
    terminal = pty_spawn(executable, words, settings, Int32(rows), Int32(columns), folder, &child)
    self.child = child
    guard terminal >= 0 else { throw PtyError.notStarted(executable) }
  }

  deinit {
    if exit == nil {
      kill(-child, SIGKILL)
      kill(child, SIGKILL)
      var status: Int32 = 0
      waitpid(child, &status, 0)
    }
    close(terminal)
  }

  /// What was written so far, as text.
  package var output: String { String(decoding: bytes, as: UTF8.self) }

  /// What was written so far, with every escape visible.
  package var transcript: String {
    output.unicodeScalars.map { scalar in
      switch scalar {
      case "\u{1B}": "␛"
      case "\r": "␍"
      case "\n": "␊\n"
      case "\u{8}": "␈"
      default: String(scalar)
      }
    }.joined()
  }

  // MARK: Doing

  package func send(_ text: String) throws { try send(bytes: Array(text.utf8)) }

  /// Types bytes, reading meanwhile what the program writes, so that neither waits for the other.
  package func send(bytes: [UInt8], timeout: Double = 60) throws {
    var rest = bytes[...]
    let end = Date().addingTimeInterval(timeout)
    while !rest.isEmpty {
      guard Date() < end, isOpen else {
        throw PtyError.timedOut(waitingFor: "room to type", transcript: transcript)
      }
      let count = rest.withUnsafeBytes { write(terminal, $0.baseAddress, min($0.count, 4096)) }
      if count > 0 { rest = rest.dropFirst(count) }
      pump(milliseconds: count > 0 ? 0 : 10)
    }
  }

  package func signal(_ number: Int32) { kill(child, number) }

  package func resize(rows: Int, columns: Int) {
    _ = pty_resize(terminal, Int32(rows), Int32(columns))
  }

  /// Takes the terminal away, as when its window is closed.
  package func hangUp() {
    guard isOpen else { return }
    isOpen = false
    // The number stays taken until the end, so that nothing else can get it meanwhile.
    let nothing = open("/dev/null", O_RDWR | O_CLOEXEC)
    dup2(nothing, terminal)
    close(nothing)
  }

  // MARK: Looking

  /// Waits until a text appears behind what was waited for before, and until all is quiet.
  @discardableResult
  package func waitFor(_ text: String, timeout: Double = 20) throws -> String {
    let wish = Array(text.utf8)
    let end = Date().addingTimeInterval(timeout)
    var from = seen
    while true {
      if let found = bytes[from...].firstRange(of: wish) {
        let fresh = bytes[seen..<found.upperBound]
        seen = found.upperBound
        settle()
        return String(decoding: fresh, as: UTF8.self)
      }
      from = max(seen, bytes.count - wish.count)
      guard isOpen else { throw PtyError.ended(waitingFor: text, transcript: transcript) }
      guard Date() < end else {
        throw PtyError.timedOut(waitingFor: text, transcript: transcript)
      }
      pump(milliseconds: 50)
    }
  }

  /// Reads until nothing has come for a moment.
  package func settle(quietMilliseconds: Int32 = 15) {
    var count = bytes.count
    for _ in 0..<200 where isOpen {
      pump(milliseconds: quietMilliseconds)
      if bytes.count == count { return }
      count = bytes.count
    }
  }

  /// How the program ended.
  package func exitStatus(timeout: Double = 20) throws -> Exit {
    let end = Date().addingTimeInterval(timeout)
    while true {
      if let exit { return exit }
      var status: Int32 = 0
      if waitpid(child, &status, WNOHANG) == child {
        while isOpen, pump(milliseconds: 20) {}
        let number = status & 0x7F
        hasDumped = status & 0x80 != 0
        exit = number == 0 ? .code((status >> 8) & 0xFF) : .signal(number)
      } else if Date() > end {
        throw PtyError.timedOut(waitingFor: "the end", transcript: transcript)
      } else {
        pump(milliseconds: 20)
        if !isOpen { usleep(5_000) }
      }
    }
  }

  /// Whether the terminal shows what is typed, and hands it over line by line.
  package var flags: (echo: Bool, canonical: Bool) {
    var mode = termios()
    tcgetattr(terminal, &mode)
    return (mode.c_lflag & tcflag_t(ECHO) != 0, mode.c_lflag & tcflag_t(ICANON) != 0)
  }

  /// Reads what is there, after waiting no longer than this; `false` where nothing came.
  @discardableResult
  private func pump(milliseconds: Int32) -> Bool {
    var state = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
    guard isOpen, poll(&state, 1, milliseconds) > 0 else { return false }
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(terminal, &chunk, chunk.count)
    if count > 0 { bytes += chunk[..<count] }
    // Linux says EIO when the last program has left the terminal.
    if count == 0 || count < 0 && errno != EAGAIN && errno != EINTR { isOpen = false }
    return count > 0
  }
}
