import ArgumentParser
import Dialogue
import Terminal

extension Console {
  /// Whether a person says yes, in the whole word, to what does not come back.
  func hearsYes() throws -> Bool { ["ja", "yes"].contains(try hears()) }

  /// Whether a person says no; Enter and anything else is yes, and the end of input no answer.
  func hearsNo() throws -> Bool? { try hears().map { ["n", "nee", "no"].contains($0) } }

  /// A line as it is compared; empty where it is none, and `nil` at the end.
  private func hears() throws -> String? {
    while true {
      switch read(LineRequest(startsFresh: true)) {
      case .line(let line): return line.trimmed.folded
      case .signal(let number): Signals.reraise(number)
      case .interrupt: throw ExitCode(130)
      case .end: return nil
      case .invalid, .tooLong, .lines: return ""
      default: continue
      }
    }
  }
}
