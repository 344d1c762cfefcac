import Dialogue
import Library
import Terminal

extension World {
  /// Sees to it that a file may be written: one that exists is asked about.
  func demandPlace(for file: OutputFile, mayReplace: Bool) throws {
    guard !file.isUnusual else { throw Failure.notAFile(file.path) }
    if file.exists, !mayReplace, try !asksToReplace(file) { throw Failure.exists(file.path) }
  }

  private func asksToReplace(_ file: OutputFile) throws -> Bool {
    let console = console(output: .standardError)
    guard console.isAttended else { return false }
    console.say(voice.say(ShellWord.existsHow, ["path": .typed(file.path)]))
    guard case .line(let line) = console.read(LineRequest(startsFresh: true)) else { return false }
    return ["ja", "yes"].contains(line.trimmed.folded)
  }
}
