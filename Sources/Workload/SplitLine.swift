import Dialogue

/// A line cut at the words and signs that may keep tasks apart.
struct SplitLine {
  /// What stands between two pieces: `/`, `;` and `|` seldom join the words of one task.
  enum Joint { case comma, word, strong }

  private(set) var pieces: [String] = []
  private(set) var joints: [Joint] = []

  /// Cuts a line; nil where it is a sentence, or is not to be cut.
  init?(_ input: String, longest: Int) {
    let whole = TypedLine(input)
    let start = Bullet.end(in: whole.characters).start
    let words = whole.text(start..<whole.characters.count).split(separator: " ").map(String.init)
    guard (2...longest).contains(words.count) else { return nil }
    var piece: [String] = []
    var depth = 0
    for word in words {
      if depth == 0, let joint = Self.joint(word) {
        guard close(&piece, joint) else { return nil }
        continue
      }
      depth += word.count { $0 == "(" } - word.count { $0 == ")" }
      let bare = Self.words(of: word).first ?? ""
      if SplitWords.blockers.contains(bare) || word.hasSuffix(":") || word.hasSuffix("-") {
        return nil
      }
      guard depth == 0, let last = word.last, ",;|".contains(last), word.count > 1 else {
        piece.append(word)
        continue
      }
      piece.append(String(word.dropLast()))
      guard close(&piece, last == "," ? .comma : .strong) else { return nil }
    }
    guard !piece.isEmpty else { return nil }
    pieces.append(piece.joined(separator: " "))
    mergeTimes()
    guard pieces.count > 1, joints.count == pieces.count - 1 else { return nil }
  }

  /// Letters and digits, folded.
  static func words(of text: String) -> [String] {
    text.folded.split { !$0.isLetter && !$0.isNumber && $0 != "'" }.map(String.init)
  }

  /// Ends a piece; `, en` is one joint.
  private mutating func close(_ piece: inout [String], _ joint: Joint) -> Bool {
    if piece.isEmpty {
      guard !pieces.isEmpty, joint == .word else { return false }
      joints[joints.count - 1] = .word
      return true
    }
    pieces.append(piece.joined(separator: " "))
    joints.append(joint)
    piece = []
    return true
  }

  private static func joint(_ word: String) -> Joint? {
    switch word.folded {
    case "en", "and", "&", "+": .word
    case "/", ";", "|", "//": .strong
    default: nil
    }
  }

  /// `MT, 60 min` and `een uur en een kwartier`: a piece that is only a time is none.
  private mutating func mergeTimes() {
    let reader = TimeReader()
    for index in pieces.indices.dropFirst().reversed()
    where reader.minutes(of: pieces[index]) != nil {
      pieces[index - 1] += " \(pieces[index])"
      pieces.remove(at: index)
      joints.remove(at: index - 1)
    }
  }
}
