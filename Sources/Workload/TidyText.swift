import Dialogue

/// The words of a task when its time has been taken out.
enum TidyText {
  static func text(of line: TypedLine, without removed: [Range<Int>]) -> String {
    let text = tidied(pieces(of: line, without: removed))
    if text.contains(where: { $0.isLetter || $0.isNumber || $0.isEmoji }) { return text }
    return tidied([line.characters])
  }

  /// What is left between the times, with only one separator where two would meet.
  private static func pieces(of line: TypedLine, without removed: [Range<Int>]) -> [[Character]] {
    var pieces: [[Character]] = []
    var start = 0
    for tokens in removed.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      guard let first = line.token(tokens.lowerBound), let last = line.token(tokens.upperBound - 1)
      else {
        continue
      }
      pieces.append(Array(line.characters[start..<max(start, first.range.lowerBound)]))
      start = max(start, last.range.upperBound)
    }
    pieces.append(Array(line.characters[start...]))
    return pieces
  }

  private static func tidied(_ pieces: [[Character]]) -> String {
    var result: [Character] = []
    for (index, piece) in pieces.enumerated() {
      var piece = piece[...]
      if index > 0 {
        while let first = piece.first, first.isWhitespace { piece.removeFirst() }
        while let last = result.last, last.isWhitespace { result.removeLast() }
        if !piece.contains(where: { $0.isLetter || $0.isNumber }) {
          result = withoutLooseWord(result)
        }
        if closesBracket(result, piece) {
          result.removeLast()
          piece.removeFirst()
          while let last = result.last, last.isWhitespace { result.removeLast() }
        } else if let first = piece.first, let last = result.last, separators.contains(first),
          separators.contains(last), first != "-" || last != "-"
        {
          piece.removeFirst()
        }
        if !piece.contains(where: { $0.isLetter || $0.isNumber || $0.isEmoji || $0 == ")" }) {
          piece = []
        }
        if let first = piece.first, !",;:.!?)".contains(first), !first.isWhitespace, !result.isEmpty
        {
          if result.last != "(" { result.append(" ") }
        }
      }
      result += piece
    }
    return trimmed(result, wasCut: pieces.count > 1)
  }

  /// Small words that would hang in the air: `taalklas voor` twee ochtenden per week.
  private static func withoutLooseWord(_ text: [Character]) -> [Character] {
    guard let space = text.lastIndex(of: " ") else { return text }
    let word = String(text[(space + 1)...]).folded
    return looseWords.contains(word) ? Array(text[..<space]) : text
  }

  private static let looseWords: Set = [
    "voor", "en", "of", "plus", "in", "a", "van", "and", "or", "for",
  ]

  private static func closesBracket(_ left: [Character], _ right: ArraySlice<Character>) -> Bool {
    guard let open = left.last, let close = right.first else { return false }
    return (open == "(" && close == ")") || (open == "[" && close == "]")
  }

  private static let separators: Set<Character> = [
    "-", "–", "—", ",", ";", ":", "|", "=", "+", "/", "→", ">",
  ]

  private static func trimmed(_ characters: [Character], wasCut: Bool) -> String {
    var text = collapsed(characters)[...]
    if wasCut { text = withoutLeader(text) }
    while let last = text.last, isDangling(last, text, wasCut: wasCut) { text.removeLast() }
    while let first = text.first,
      first.isWhitespace || (wasCut && (separators.contains(first) || first == ")"))
    {
      text.removeFirst()
    }
    return String(text)
  }

  /// Without the dots that lead to a time in a table: `MT ..... 60`.
  private static func withoutLeader(_ text: ArraySlice<Character>) -> ArraySlice<Character> {
    let dots = text.reversed().prefix { $0 == "." || $0 == "…" || $0 == " " }
    let isLeader = dots.count { $0 != " " } > 1 || dots.last == " "
    return isLeader ? text.dropLast(dots.count) : text
  }

  private static func isDangling(
    _ last: Character, _ text: ArraySlice<Character>, wasCut: Bool
  ) -> Bool {
    if last.isWhitespace || last == "(" || last == "[" { return true }
    if ",;:|".contains(last) { return true }
    if separators.contains(last) {
      // `MDA++` and `IV-` end in a sign of their own.
      let word = text.reversed().drop { separators.contains($0) }
      return word.first?.isWhitespace ?? true || (wasCut && text.dropLast().last?.isLetter == true)
    }
    if last == ")" {
      return !text.contains("(") && !text.dropLast().contains { ":;=8".contains($0) }
    }
    return false
  }

  private static func collapsed(_ characters: [Character]) -> [Character] {
    var result: [Character] = []
    for character in characters {
      if character.isWhitespace {
        if let last = result.last, !last.isWhitespace { result.append(" ") }
      } else {
        result.append(character)
      }
    }
    return result
  }
}
