import CPty
import Foundation

/// A program on a terminal, and when its prompts came.
final class TimedTerminal {
  private let terminal: Int32
  let child: pid_t
  private let start: Double
  private let prompt: [UInt8]
  private(set) var output: [UInt8] = []
  private var isOpen = true

  init(
    _ path: String, _ arguments: [String], environment: [String: String], prompt: String = "> "
  ) throws {
    let words = CWords([path] + arguments)
    let settings = CWords(environment.map { "\($0)=\($1)" })
    var child: pid_t = 0
    // Readline asks for marked pastes just before it shows a prompt, which a prefill may follow.
    self.prompt = Array("\u{1B}[?2004h\(prompt)".utf8)
    start = now()
    terminal = pty_spawn(path, words.pointers, settings.pointers, 24, 80, nil, &child)
    self.child = child
    guard terminal >= 0 else { throw Trouble("\(path) does not start on a terminal") }
  }

  deinit {
    kill(child, SIGKILL)
    var status: Int32 = 0
    waitpid(child, &status, 0)
    close(terminal)
  }

  /// Milliseconds from the start of the program to its prompt.
  func firstPrompt() throws -> Double { try promptTime() - start }

  /// Types a line; gives the milliseconds from Enter to the next prompt, and what came between.
  func answer(_ line: String) throws -> (milliseconds: Double, text: String) {
    output = []
    try type("\u{15}\(line)")
    // What was typed is drawn before Enter, so that only Enter is timed.
    try wait { $0.count >= line.utf8.count }
    settle()
    output = []
    let start = now()
    try type("\r")
    let time = try promptTime() - start
    return (time, String(decoding: output, as: UTF8.self))
  }

  /// The most memory it has had until now, in MiB, where the system tells.
  var memory: Double? {
    let status = try? String(contentsOfFile: "/proc/\(child)/status", encoding: .utf8)
    let line = status?.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    return line?.split(whereSeparator: \.isWhitespace).dropFirst().first
      .flatMap { Double($0) }.map { $0 / 1024 }
  }

  private func type(_ text: String) throws {
    guard write(terminal, text, text.utf8.count) == text.utf8.count else {
      throw Trouble("the terminal takes no more")
    }
  }

  /// When the last byte of the prompt came.
  private func promptTime() throws -> Double {
    let prompt = prompt
    return try wait { $0.firstRange(of: prompt) != nil }
  }

  @discardableResult
  private func wait(_ isDone: ([UInt8]) -> Bool) throws -> Double {
    let end = now() + 20_000
    while now() < end, isOpen {
      read(waiting: 100)
      let time = now()
      if isDone(output) { return time }
    }
    let tail = String(decoding: output.suffix(200), as: UTF8.self)
    throw Trouble("no prompt came after: \(tail)")
  }

  private func settle() {
    var count = -1
    while count != output.count {
      count = output.count
      read(waiting: 3)
    }
  }

  private func read(waiting milliseconds: Int32) {
    var state = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
    guard poll(&state, 1, milliseconds) > 0 else { return }
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = Foundation.read(terminal, &bytes, bytes.count)
    if count > 0 { output += bytes[..<count] } else if errno != EAGAIN { isOpen = false }
  }
}
