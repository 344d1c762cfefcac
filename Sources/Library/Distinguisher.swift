import Workload

/// Finds which tasks of a profile a line can mean, and whether its own words say which.
struct Distinguisher: Sendable {
  private struct Known: Sendable {
    let distinction: Distinction
    let about: Stems
    let answers: [(item: String, heard: Stems)]

    init(_ distinction: Distinction) {
      (self.distinction, about) = (distinction, Stems(distinction.heard))
      answers = distinction.answers.map { ($0.item, Stems($0.heard)) }
    }

    /// Whether a line is about what the question is about; one that another item fits is not.
    func concerns(_ line: String, _ item: String?) -> Bool {
      if let item, distinction.raisedBy.contains(item) { return true }
      return item.map(distinction.items.contains) != false && about.isFound(in: line)
    }

    func meanings(of line: String, _ item: String?) -> [String] {
      let heard = answers.filter { $0.heard.isFound(in: line) }.map(\.item)
      if heard.count == 1 { return heard }
      // In a long line that no item fits, the word is there for something else.
      return item != nil || line.isShort ? distinction.items : []
    }
  }

  private let known: [Known]

  init(_ profile: Profile) {
    known = profile.distinctions.filter(profile.matters).map(Known.init)
  }

  /// One item where the line says which it is, several where it leaves that open, else none.
  func meanings(of line: String, item: String?) -> [String] {
    known.first { $0.concerns(line, item) }?.meanings(of: line, item) ?? []
  }
}

extension String {
  /// Whether there is little beside the word it is about.
  fileprivate var isShort: Bool {
    split { !$0.isLetter }.count { $0.count > 2 } <= 3
  }
}
