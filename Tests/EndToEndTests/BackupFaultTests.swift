#if os(Linux)
import Dialogue
import Foundation
import Logbook
import PtySupport
import Testing
import Vault

/// Lets every call that changes the disk go wrong once, as `FaultTests` does with the logbook.
@Suite("Whatever happens at whatever call, a backup is whole and a restore can be done again")
struct BackupFaultTests {
  private static let passphrase = "acht lange woorden"

  // MARK: Keeping

  @Test("The old backup is there, or the new one whole", arguments: Fault.allCases)
  func keeping(_ fault: Fault) throws {
    let sandbox = try Sandbox()
    try fill(sandbox)
    let data = try files(sandbox.data)
    let old = Data("de oude reservekopie".utf8)
    for call in 1... {
      let backup = try sandbox.file("kopie.flap", old)
      let run = try sandbox.run(
        "bewaar", "kopie.flap", "--ja", input: Self.passphrase + "\n",
        environment: fault.environment(at: call))
      let place = Comment(rawValue: "\(fault) at call \(call): \(run)")

      let kept = try Data(contentsOf: URL(filePath: backup))
      if run.status == 0 || kept != old {
        let parcel = try Parcel(packed: Sealed(Array(kept)).opened(with: Self.passphrase))
        #expect(
          parcel.files.map(\.name) == ["flap.sqlite", "intervisie.sqlite", "profile"], place)
      }
      #expect(try files(sandbox.data) == data, place)
      try expectError(run, place)

      // A draft is left behind by a kill alone; it is the owner's, and as locked as the file.
      for name in try names(sandbox.home) where !["data", "kopie.flap"].contains(name) {
        let draft = "\(sandbox.home)/\(name)"
        #expect(run.wasKilled && name.hasPrefix(".flap-"), place)
        #expect(try mode(draft) == 0o600, place)
        let bytes = try Data(contentsOf: URL(filePath: draft))
        #expect(bytes.isEmpty || bytes.starts(with: Data("FLAPKEEP".utf8)), place)
        for word in ["SQLite", "pleinwacht"] {
          #expect(bytes.range(of: Data(word.utf8)) == nil, place)
        }
        try FileManager.default.removeItem(atPath: draft)
      }
      if run.status == 0 {
        let calls = try #require(Fault.calls(in: run.output), place)
        guard call <= calls else { return #expect(calls > 5, place) }
      }
    }
  }

  // MARK: Restoring

  @Test(
    "Each logbook is as it was or restored, and once more completes it without doubles",
    arguments: Fault.allCases)
  func restoring(_ fault: Fault) throws {
    let sandbox = try Sandbox()
    try fill(sandbox)
    let backup = try sandbox.file("kopie.flap", try sealed(sandbox.data))
    let before = "\(sandbox.home)/hier"
    _ = try sandbox.run("noteer", "lapislazuli", environment: ["FLAP_HOME": before])
    _ = try sandbox.run("intervisie", input: "\n\n", environment: ["FLAP_HOME": before])
    let old = try State(before)
    let after = "\(sandbox.home)/straks"
    try FileManager.default.copyItem(atPath: before, toPath: after)
    #expect(try restore(backup, sandbox, after).status == 0)
    let new = try State(after)
    #expect(new.solo.count > old.solo.count && new.meeting.count > old.meeting.count)
    let stages = [
      old, State(solo: new.solo, meeting: old.meeting, profile: nil),
      State(solo: new.solo, meeting: new.meeting, profile: nil), new,
    ]

    var reached: Set<Int> = []
    for call in 1... {
      let folder = "\(sandbox.home)/\(fault)\(call)"
      try FileManager.default.copyItem(atPath: before, toPath: folder)
      let run = try restore(backup, sandbox, folder, fault.environment(at: call))
      let place = Comment(rawValue: "\(fault) at call \(call): \(run)")

      let stage = stages.firstIndex(of: try State(folder))
      reached.insert(try #require(stage, place))
      try expectError(run, place)
      if run.status == 0 { #expect(stage == 3, place) }
      if !run.wasKilled, stage == 1 {
        // A commit can be on the disk although its last call failed.
        let isSecond = run.errors.contains("intervisie.sqlite")
        #expect(run.output.hasPrefix("Hersteld: ") == isSecond, place)
        #expect(run.errors.contains("typ flap herstel nog een keer") == isSecond, place)
      }
      for name in try names(folder) { #expect(try mode("\(folder)/\(name)") == 0o600, place) }

      #expect(try restore(backup, sandbox, folder).status == 0, place)
      #expect(try State(folder) == new, place)
      try FileManager.default.removeItem(atPath: folder)
      if run.status == 0, call > (try #require(Fault.calls(in: run.output), place)) { break }
    }
    #expect(reached == [0, 1, 2, 3])
  }

  /// A session with all that was said in it.
  private struct Told: Equatable {
    var header: SessionHeader
    var entries: [Entry]
  }

  /// What can be read in a folder.
  private struct State: Equatable {
    var solo: [Told]
    var meeting: [Told]
    var profile: String?

    init(solo: [Told], meeting: [Told], profile: String?) {
      (self.solo, self.meeting, self.profile) = (solo, meeting, profile)
    }

    init(_ folder: String) throws {
      solo = try Self.told(folder, "flap.sqlite")
      meeting = try Self.told(folder, "intervisie.sqlite")
      profile = try? String(contentsOfFile: "\(folder)/profile", encoding: .utf8)
    }

    private static func told(_ folder: String, _ file: String) throws -> [Told] {
      let logbook = try Logbook(folder: folder, file: file)
      let isDamaged = try logbook.check().contains { if case .damaged = $0 { true } else { false } }
      #expect(!isDamaged)
      return try logbook.sessions().map {
        Told(header: $0, entries: try logbook.entries(of: $0.number))
      }
    }
  }

  private func restore(
    _ backup: String, _ sandbox: Sandbox, _ folder: String, _ fault: [String: String] = [:]
  ) throws -> Sandbox.Run {
    try sandbox.run(
      "herstel", backup, input: Self.passphrase + "\n",
      environment: fault.merging(["FLAP_HOME": folder]) { $1 })
  }

  // MARK: -

  private func fill(_ sandbox: Sandbox) throws {
    _ = try sandbox.run("solo", input: "kort\n1\n16\n240\nrust\n5\n4\nspreekuur\npleinwacht 20\n")
    _ = try sandbox.run("noteer", "toetsen nakijken")
    _ = try sandbox.run(
      "intervisie", input: MeetingLines.agreements.joined(separator: "\n") + "\n")
    _ = try sandbox.run("profiel", "kies", "kc-2022")
  }

  /// A backup whose key takes no time, since it is opened hundreds of times.
  private func sealed(_ folder: String) throws -> Data {
    var parcel = Parcel()
    for name in ["flap.sqlite", "intervisie.sqlite"] {
      let bytes = try Logbook(folder: folder, file: name).snapshot()
      parcel.files.append(Parcel.File(name: name, bytes: bytes))
    }
    parcel.files.append(Parcel.File(name: "profile", bytes: Array("kc-2022\n".utf8)))
    return Data(try Sealed(parcel.packed, with: Self.passphrase, cost: .least).bytes)
  }

  /// A run that fails says so in words, and with a code that says it too.
  private func expectError(_ run: Sandbox.Run, _ place: Comment) throws {
    guard !run.wasKilled, run.status != 0 else { return }
    #expect([73, 74].contains(run.status), place)
    #expect(
      run.errors.contains(/kon niet worden geschreven|is vol|lukte niet|kan niet worden/), place)
  }

  private func names(_ folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  }

  private func files(_ folder: String) throws -> [String: Data] {
    Dictionary(
      uniqueKeysWithValues: try names(folder).map { name in
        (name, try Data(contentsOf: URL(filePath: "\(folder)/\(name)")))
      })
  }

  private func mode(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }
}
#endif
