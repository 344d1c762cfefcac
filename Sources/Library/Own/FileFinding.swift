package import Dialogue

/// Something wrong in a file of the user's own: where, and what to write instead.
package struct FileFinding: Hashable, Sendable {
  package var path: String
  /// The place, where there is one; both begin at 1, and columns count code points.
  package var line: Int?
  package var column: Int?
  /// The line itself; of a very long one the part around the place.
  package var excerpt: String
  /// How many code points of the excerpt come before the place.
  package var indent: Int
  /// What is wrong and what to write, without its words.
  package var word: FileWord
  package var facts: Facts

  package init(_ word: FileWord, _ facts: Facts = [:], in path: String) {
    (self.path, self.word, self.facts) = (path, word, facts)
    (excerpt, indent) = ("", 0)
  }

  /// `path:line:column`, as editors understand it.
  package var place: String {
    ([path] + [line, column].compactMap { $0.map(String.init) }).joined(separator: ":")
  }

  package var remark: Remark { Remark(word, facts) }
}

extension FileFinding {
  /// A longer line is shown in part.
  private static let widest = 100

  init(_ word: FileWord, _ facts: Facts, in path: String, at place: FilePlace, line text: String) {
    self.init(word, facts, in: path)
    let scalars = Array(text.unicodeScalars)
    let offset = min(max(0, place.column - 1), scalars.count)
    (line, column) = (place.line, offset + 1)
    let start = scalars.count > Self.widest ? max(0, offset - Self.widest / 2) : 0
    let end = min(scalars.count, start + Self.widest)
    var part = String.UnicodeScalarView()
    part.append(contentsOf: scalars[start..<end])
    let (before, after) = (start > 0 ? "…" : "", end < scalars.count ? "…" : "")
    excerpt = before + String(part) + after
    indent = offset - start + before.count
  }
}
