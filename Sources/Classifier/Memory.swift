/// A user's own confirmed lines, found again under near spellings.
struct Memory: Sendable {
  private struct Kept: Sendable {
    let letters: LetterSet
    let domain: String
    let with: String?
  }

  private var lines: [Kept] = []

  /// Keeps a line; the same line kept again has its latest meaning.
  mutating func keep(_ line: String, domain: String, with: String?) {
    let letters = LetterSet(line)
    guard !letters.isEmpty else { return }
    lines.removeAll { $0.letters == letters }
    lines.append(Kept(letters: letters, domain: domain, with: with))
  }

  /// What was confirmed about the most alike line, and how much that should count.
  func recall(_ line: String) -> (domain: String, with: String?, likeness: Double)? {
    guard !lines.isEmpty else { return nil }
    let letters = LetterSet(line)
    var best: (kept: Kept, likeness: Double)?
    for kept in lines where letters.reach(of: kept.letters) >= Memory.least {
      let likeness = letters.likeness(to: kept.letters)
      if likeness >= (best?.likeness ?? Memory.least) { best = (kept, likeness) }
    }
    guard let best else { return nil }
    // A confirmed line never wholly silences the model, so that all chances stay above zero.
    let share = min(0.98, 0.75 + (best.likeness - Memory.least))
    return (best.kept.domain, best.kept.with, share)
  }

  /// Below this, two lines are different tasks.
  private static let least = 0.7
}
