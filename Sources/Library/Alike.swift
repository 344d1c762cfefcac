import Synchronization
import Workload

/// Lines taken apart once, since each new one is compared with all that are there.
final class Alike: Sendable {
  private let lines = Mutex<[String: Likeness.Line]>([:])
  private let parts: @Sendable (String) -> [String]
  /// More lines than this are on no flap.
  private static let most = 500

  /// Takes what tells the words that a compound is made of.
  init(parts: @escaping @Sendable (String) -> [String]) { self.parts = parts }

  func areAlike(_ one: String, _ other: String) -> Bool {
    Likeness.areAlike(line(one), line(other))
  }

  private func line(_ text: String) -> Likeness.Line {
    if let line = lines.withLock({ $0[text] }) { return line }
    let line = Likeness.Line(text, parts: parts)
    lines.withLock { lines in
      if lines.count >= Self.most { lines.removeAll() }
      lines[text] = line
    }
    return line
  }
}
