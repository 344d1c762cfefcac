import Dialogue
import Foundation
import Logbook

/// Does to a logbook what its arguments say, and says `done` after each, so that tests can kill it.
///
///     LogbookProbe FOLDER [sql STEP]… [unmasked] [unprivileged] VERB…
///
/// It keeps nothing back: each word is out before the next thing is done.
@main
struct LogbookProbe {
  static func main() {
    var arguments = CommandLine.arguments.dropFirst()
    guard let folder = arguments.popFirst() else { exit(64) }
    var schema = Schema.current
    while arguments.first == "sql" {
      arguments.removeFirst()
      if let step = arguments.popFirst() { schema.steps.append(step) }
    }
    if arguments.first == "unmasked" {
      arguments.removeFirst()
      umask(0)
    }
    if arguments.first == "unprivileged" {
      arguments.removeFirst()
      // For the administrator no file is forbidden.
      if getuid() == 0 { _ = (setgid(65_534), setuid(65_534)) }
    }
    do {
      let logbook = try Logbook(folder: folder, schema: schema)
      say("done open")
      for verb in arguments {
        try perform(verb, on: logbook)
        say("done \(verb)")
      }
    } catch {
      say("error \(error)")
      exit(1)
    }
  }

  private static func perform(_ verb: String, on logbook: Logbook) throws {
    let session = 1
    switch verb {
    case "begin":
      _ = try logbook.begin(
        script: "solo", version: 1, language: .nl, at: 1, with: [entry(1, "task.1", "begonnen")])
    case "save":
      let number = try next(logbook)
      try logbook.append(
        [
          entry(number, "task.\(number)", "bewaard \(number)", act: number),
          entry(number + 1, "task.\(number + 1)", "bewaard \(number + 1)", act: number),
        ], to: session, at: number)
    case "undo":
      let number = try next(logbook)
      var undoing = entry(number, "task.\(number - 1)", nil, act: number)
      undoing.undoes = number - 1
      try logbook.append([undoing], closes: false, to: session, at: number)
    case "erase":
      // All that has a secret in it goes, and a mark stays.
      let number = try next(logbook)
      let secret = try logbook.entries(of: session).filter {
        if case .text(let text) = $0.answer { text.contains("geheimzinnigheid") } else { false }
      }
      var mark = entry(number, "task.2", nil, act: number)
      mark.answer = .erased
      try logbook.append(
        [mark], erasing: Set(secret.map(\.number)), to: session, at: number)
    case "erase-session": try logbook.erase(session: session)
    case "erase-all": try logbook.eraseAll()
    case "other":
      // What another computer said, beside the file.
      let other = try other(of: logbook)
      for session in 1...3 {
        let texts = (1...20).map { entry($0, "task.\($0)", "elders \(session) \($0)", act: $0) }
        _ = try other.begin(
          script: "solo", version: 1, language: .nl, at: 50 + session, with: texts)
      }
    case "merge":
      let copy = try other(of: logbook).snapshot()
      _ = try logbook.merge(try Logbook(snapshot: copy, of: "other.sqlite"))
    case "hold":
      let lock = try logbook.hold(session)
      say("held")
      _ = readLine()
      withExtendedLifetime(lock) {}
    case "read": say("entries \(try logbook.entries(of: session).count)")
    case "bench": try Bench(logbook, sessions: 10).run()
    case "bench-stress": try Bench(logbook, sessions: 125).run()
    default: exit(64)
    }
  }

  private static func other(of logbook: Logbook) throws -> Logbook {
    let folder = String(logbook.path.dropLast("/flap.sqlite".count))
    return try Logbook(folder: folder, file: "other.sqlite")
  }

  private static func next(_ logbook: Logbook) throws -> Int {
    (try logbook.entries(of: 1).last?.number ?? 0) + 1
  }

  private static func entry(
    _ number: Int, _ key: String, _ text: String?, act: Int = 1
  ) -> Entry {
    let subject = Subject(stored: key) ?? Subject("task", number)
    return Entry(
      number: number, act: act, at: number, key: Key(naming: subject),
      answer: text.map(Answer.text),
      source: .person, asked: "Wat nog meer?")
  }

  static func say(_ line: String) {
    print(line)
    fflush(nil)
  }
}
