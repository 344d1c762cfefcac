import Dialogue
import Library
import Terminal

extension World {
  /// Sees to it that a file may be written: one that exists is asked about.
  func demandPlace(for file: OutputFile, mayReplace: Bool, opensTerminal: Bool = false) throws {
    guard !file.isUnusual else { throw Failure.notAFile(file.path) }
    guard try !file.exists || mayReplace || asksToReplace(file, opensTerminal) else {
      throw Failure.exists(file.path)
    }
  }

  private func asksToReplace(_ file: OutputFile, _ opensTerminal: Bool) throws -> Bool {
    let console = console(output: .standardError, opensTerminal: opensTerminal)
    guard console.isAttended else { return false }
    console.say(voice.say(ShellWord.existsHow, ["path": .typed(file.path)]))
    return try console.hearsYes()
  }
}
