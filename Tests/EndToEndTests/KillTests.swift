import Coach
import Dialogue
import Foundation
import Library
import Logbook
import PtySupport
import Testing

/// A kill at a random moment loses the keystrokes of the current line and nothing else.
@Suite struct KillTests {
  /// What the log holds, and what is asked next, after so many lines.
  private struct Step {
    var said: [String]
    var question: String
  }

  private static func steps() throws -> [Step] {
    let library = try PromptLibrary()
    let script = Script.solo(library.material)
    var interview = Interview(
      Conversation(script, Session(version: script.version)), in: .nl,
      phrasebook: library.phrasebook, today: today, isAttended: true)
    var steps = [step(interview)]
    for line in Typed.short {
      interview = interview.hear(line, at: 1).next
      steps.append(step(interview))
    }
    return steps
  }

  /// The program proposes days from the day it is; the test must not know another.
  private static var today: Day {
    let zone = TimeZone(identifier: "Europe/Amsterdam") ?? .current
    let seconds = Int(Date().timeIntervalSince1970) + zone.secondsFromGMT()
    return Day(number: seconds / 86_400)
  }

  private static func step(_ interview: Interview) -> Step {
    let question = interview.conversation.question.map { interview.speaker.words(of: $0) } ?? ""
    return Step(said: interview.conversation.session.entries.map(line), question: question)
  }

  private static func line(_ entry: Entry) -> String {
    "\(entry.key) \(entry.source) \(entry.answer.map { "\($0)" } ?? "-")"
  }

  /// What lies on disk, without the note about the profile that every session begins with.
  private static func stored(_ sandbox: Sandbox) throws -> [String] {
    guard FileManager.default.fileExists(atPath: sandbox.data + "/flap.sqlite") else { return [] }
    let logbook = try Logbook(folder: sandbox.data)
    guard let session = try logbook.sessions().last else { return [] }
    return try logbook.entries(of: session.number)
      .filter { $0.key.question != Topic<Picked>.profile.id }.map(line)
  }

  @Test("Killed three hundred times at random moments, nothing that was acknowledged is lost")
  func kills() throws {
    let steps = try Self.steps()
    var sandbox = try Sandbox()
    var (done, kills) = (0, 0)
    while kills < 300 {
      if done >= Typed.short.count {
        sandbox = try Sandbox()
        done = 0
      }
      let session = try sandbox.terminal(done == 0 ? ["solo"] : ["solo", "--verder"])
      try session.waitFor("> ")
      // Behind the last line no more prompt comes.
      let reaching = min(Typed.short.count - 1, done + Int.random(in: 0...3))
      while done < reaching {
        try type(Typed.short[done], session)
        try session.waitFor("> ")
        done += 1
      }
      try type(Typed.short[done], session)
      usleep(UInt32.random(in: 0...4_000))
      session.signal(SIGKILL)
      _ = try session.exitStatus()
      kills += 1

      let stored = try Self.stored(sandbox)
      let reached = [done, done + 1].last { index in
        steps.indices.contains(index) && steps[index].said == stored
      }
      let now = try #require(
        reached, "after \(done) lines: \(stored.suffix(3)), kill \(kills)")
      done = now
      if kills.isMultiple(of: 10), done > 0, done < Typed.short.count {
        let next = try sandbox.run("solo", "--verder").output
        let asked = next.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(asked.contains(steps[done].question))
      }
    }
  }

  private func type(_ line: String, _ session: PtySession) throws {
    try session.send(line.isEmpty ? "\r" : "\u{15}\(line)\r")
  }
}
