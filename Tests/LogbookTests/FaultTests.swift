import Foundation
import Logbook
import PtySupport
import Testing

/// Walks through every call that changes the disk, for each thing the logbook can do.
///
/// A throw of the dice finds none of the holes there are: they are one call wide.
@Suite("Whatever happens at whatever call, each act is there whole or not at all")
struct FaultTests {
  struct Act: CustomTestStringConvertible {
    var name: String
    /// What is done beforehand, undisturbed.
    var given: [String] = ["begin", "save", "save"]
    var verbs: [String]
    /// The steps of later versions that the program under test knows.
    var steps: [String] = []

    var testDescription: String { name }
    var arguments: [String] { steps.flatMap { ["sql", $0] } }
    var schema: Schema { Schema(steps: Schema.current.steps + steps) }
  }

  static let acts = [
    Act(name: "the first start", given: [], verbs: ["begin"]),
    Act(name: "a save", verbs: ["save", "save"]),
    Act(name: "an undo", verbs: ["undo"]),
    Act(name: "an erase", given: ["secret"], verbs: ["erase"]),
    Act(name: "the erase of a session", given: ["secret"], verbs: ["erase-session", "begin"]),
    Act(name: "the erase of everything", given: ["secret"], verbs: ["erase-all"]),
    Act(name: "a merge", given: ["begin", "save", "other"], verbs: ["merge", "save"]),
    Act(name: "a migration", given: ["secret"], verbs: ["save"], steps: later),
    Act(
      name: "an erase just after a migration", given: ["secret"], verbs: ["erase"], steps: later),
  ]

  private static let later = [
    "ALTER TABLE entry ADD COLUMN weight INTEGER; UPDATE entry SET weight = length(value);",
    "CREATE INDEX entry_key ON entry (key); CREATE TABLE extra (id INTEGER PRIMARY KEY);",
  ]

  @Test("Killed before a call", arguments: acts) func kill(_ act: Act) throws {
    try walk(act, .kill)
  }
  @Test("Killed half-way a write", arguments: acts) func torn(_ act: Act) throws {
    try walk(act, .torn)
  }
  @Test("No room on the disk from a call on", arguments: acts) func full(_ act: Act) throws {
    try walk(act, .full)
  }
  @Test("A call that fails", arguments: acts) func io(_ act: Act) throws { try walk(act, .io) }

  @Test("Killed again while the damage of the first time is being undone")
  func killedInRecovery() throws {
    let folder = try prepared(Self.acts[3])
    let states = try states(of: Self.acts[3], from: folder)
    var hot = 0
    for first in 1... {
      let broken = try folder.copy()
      guard try Probe.run(broken.path, ["erase"], .kill, at: first).wasKilled else { break }
      guard try Data(contentsOf: URL(fileURLWithPath: broken["flap.sqlite-journal"])).count > 0
      else { continue }
      hot += 1
      // Every third is enough: each has dozens of calls of its own.
      guard hot % 3 == 1 else { continue }
      for second in 1... {
        let twice = try broken.copy()
        let run = try Probe.run(twice.path, [], .kill, at: second)
        let found = try Logbook(folder: twice.path).everything()
        #expect(states.prefix(2).contains(found), "killed at \(first), then at \(second)")
        if !run.wasKilled { break }
      }
    }
    #expect(hot > 3)
  }

  // MARK: -

  private static let secret = "geheimzinnigheid"

  /// Does an act as often as it has calls, and lets each call go wrong once.
  private func walk(_ act: Act, _ fault: Fault) throws {
    let folder = try prepared(act)
    let states = try states(of: act, from: folder)
    for call in 1... {
      let copy = try folder.copy()
      let run = try Probe.run(copy.path, act.arguments + act.verbs, fault, at: call)
      let place = Comment(rawValue: "\(fault) at call \(call): \(run.output)")
      let isThrough = !run.wasKilled && run.error == nil

      let logbook = try Logbook(folder: copy.path, schema: act.schema)
      #expect(
        try logbook.check().contains { if case .damaged = $0 { true } else { false } } == false,
        place)
      let found = try logbook.everything()
      // Everything that was acknowledged, and of the next thing all or nothing.
      let acknowledged = max(0, run.done.count - 1)
      let possible = states[acknowledged...].prefix(isThrough ? 1 : 2)
      #expect(possible.contains(found), place)
      if fault == .full, !run.wasKilled, let error = run.error {
        #expect(error.hasPrefix("full"), place)
        #expect(found == states[acknowledged], place)
      }
      if !found.contains(where: { $0.contains(Self.secret) }) {
        #expect(try copy.files(holding: Self.secret) == [], place)
      }
      for name in copy.names {
        #expect(try copy.mode(name) == 0o600, place)
      }
      #expect(copy.names.allSatisfy { !$0.hasSuffix("-new") }, place)
      if isThrough, call > (try #require(run.calls, place)) { return }
    }
  }

  private func prepared(_ act: Act) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    if act.given == ["secret"] {
      let logbook = try Logbook(folder: folder.path)
      // Enough for several pages, with what must go in among what must stay.
      let texts = (1...60).map { "\($0 % 5 == 2 ? Self.secret : "gewoon") werk nummer \($0)" }
      _ = try logbook.begin(with: Samples.texts(texts))
      _ = try logbook.begin(with: Samples.texts(["een andere sessie"]))
    } else if !act.given.isEmpty {
      _ = try Probe.run(folder.path, act.given)
    }
    return folder
  }

  /// What there is to be read before the first verb, and after each.
  private func states(of act: Act, from folder: TemporaryFolder) throws -> [[String]] {
    try (0...act.verbs.count).map { count in
      let copy = try folder.copy()
      let run = try Probe.run(copy.path, act.arguments + act.verbs.prefix(count))
      #expect(run.status == 0, "\(run.output)")
      return try Logbook(folder: copy.path, schema: act.schema).everything()
    }
  }
}
