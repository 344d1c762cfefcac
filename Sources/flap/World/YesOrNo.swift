import ArgumentParser
import Dialogue
import Terminal

extension Console {
  /// Whether a person says yes to what was asked; Enter and anything else is no.
  func hearsYes() throws -> Bool { try hears(["ja", "yes"]) }

  /// Whether a person says no; Enter and anything else is yes.
  func hearsNo() throws -> Bool { try hears(["nee", "no"]) }

  private func hears(_ words: [String]) throws -> Bool {
    while true {
      switch read(LineRequest(startsFresh: true)) {
      case .line(let line): return words.contains(line.trimmed.folded)
      case .signal(let number): Signals.reraise(number)
      case .interrupt: throw ExitCode(130)
      case .end, .invalid, .tooLong, .lines: return false
      default: continue
      }
    }
  }
}
