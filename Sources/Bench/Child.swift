import Foundation

/// A program that was run from beginning to end, without a terminal.
struct Child {
  var milliseconds: Double
  /// The most memory it had, in MiB.
  var memory: Double
  var status: Int32

  /// Runs a program with a file to read, or nothing; what it says goes to a file, or nowhere.
  init(
    _ path: String, _ arguments: [String], environment: [String: String],
    input: String = "/dev/null", output: String = "/dev/null"
  ) throws {
    #if canImport(Darwin)
    var actions: posix_spawn_file_actions_t?
    #else
    var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    let words = CWords([path] + arguments)
    let settings = CWords(environment.map { "\($0)=\($1)" })
    var child: pid_t = 0
    let start = now()
    guard posix_spawn(&child, path, &actions, nil, words.pointers, settings.pointers) == 0 else {
      throw Trouble("\(path) does not start")
    }
    var raw: Int32 = 0
    var usage = rusage()
    while wait4(child, &raw, 0, &usage) < 0, errno == EINTR {}
    milliseconds = now() - start
    status = raw & 0x7F == 0 ? (raw >> 8) & 0xFF : 128 + raw & 0x7F
    #if canImport(Darwin)
    memory = Double(usage.ru_maxrss) / 1_048_576
    #else
    memory = Double(usage.ru_maxrss) / 1024
    #endif
  }
}
