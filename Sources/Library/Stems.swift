internal import Dialogue

/// Beginnings of words, as the lists have them: four letters or fewer only as a whole word.
struct Stems: Sendable {
  private var beginnings: [(text: String, meaning: String)] = []

  /// Reads a list with an entry a line, and after a tab what it means.
  init(_ lines: [String]) {
    beginnings = lines.map { line in
      let fields = line.split(separator: "\t", maxSplits: 1).map(String.init)
      let text = " " + Self.words(fields[0])
      return (text.count <= 5 ? text + " " : text, fields.count > 1 ? fields[1] : "")
    }
  }

  /// What the first entry that is found in a line means.
  func meaning(in line: String) -> String? {
    let text = " " + Self.words(line) + " "
    return beginnings.first { text.contains($0.text) }?.meaning
  }

  func isFound(in line: String) -> Bool { meaning(in: line) != nil }

  private static func words(_ line: String) -> String {
    line.folded.split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }
}
