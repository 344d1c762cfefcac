import ArgumentParser
import Dialogue
import Foundation
import Library
import Logbook
import Terminal

/// Looks at the file, where it lies, and the terminal.
struct CheckUp {
  let world: World
  private var voice: Voice { world.voice }

  init(_ world: World) { self.world = world }

  func run() throws {
    voice.print("flap \(FlapCommand.version)")
    let console = world.console()
    voice.print(
      voice.say(
        ShellWord.doctorTerminal,
        [
          "width": .number(console.width),
          "terminal": .typed(world.environment["TERM"] ?? "-"),
          "yes": .phrase((console.isAttended ? YesNo.yes : .no).phraseID),
        ]))
    var (findings, trouble): ([Finding], (any Error)?) = ([], nil)
    var files = 0
    for file in DataFile.logbooks {
      do {
        guard let logbook = try world.existingLogbook(file: file) else { continue }
        files += 1
        findings += try check(logbook)
      } catch {
        // The other file is looked at all the same.
        trouble = trouble ?? error
      }
    }
    if let trouble { throw trouble }
    guard files > 0 else {
      return voice.print(voice.say(ShellWord.doctorNoFile, ["path": .typed(try world.folder)]))
    }
    let isDamaged = findings.contains { if case .damaged = $0 { true } else { false } }
    if isDamaged { throw ExitCode(65) }
    let isWell = findings.allSatisfy { if case .versions = $0 { true } else { false } }
    if isWell { voice.print(voice.say(ShellWord.doctorOkay)) }
  }

  private func check(_ logbook: Logbook) throws -> [Finding] {
    voice.print(voice.say(ShellWord.doctorFile, ["path": .typed(logbook.path)]))
    let findings: [Finding]
    do throws(LogbookError) { findings = try logbook.check() } catch {
      throw Failure.logbook(error)
    }
    findings.map(\.remark).forEach { voice.print(voice.say($0)) }
    return findings
  }
}

extension Finding {
  var remark: Remark {
    switch self {
    case .versions(let database, let schema, let sqlite):
      Remark(
        ShellWord.doctorVersion,
        ["id": .typed(database), "n": .number(schema), "sqlite": .typed(sqlite)])
    case .damaged(let complaints): Remark(ShellWord.doctorDamaged, ["n": .number(complaints)])
    case .unreadable(let entries): Remark(ShellWord.doctorUnreadable, ["n": .number(entries)])
    case .exposed(let path, let mode):
      Remark(
        ShellWord.doctorExposed, ["path": .typed(path), "mode": .typed(String(mode, radix: 8))])
    case .readOnly(let path): Remark(ShellWord.doctorReadOnly, ["path": .typed(path)])
    case .synced(let path, let service):
      Remark(ShellWord.doctorSynced, ["path": .typed(path), "service": .typed(service)])
    case .network(let path): Remark(ShellWord.doctorNetwork, ["path": .typed(path)])
    case .conflict(let path): Remark(ShellWord.doctorConflict, ["path": .typed(path)])
    case .keptCopy(let path): Remark(ShellWord.doctorKeptCopy, ["path": .typed(path)])
    }
  }
}
