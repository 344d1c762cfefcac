/// The signs that a line of a list begins with.
enum Bullet {
  /// Where the words begin, and how many `#` came before them.
  static func end(in line: [Character]) -> (start: Int, hashes: Int) {
    var index = 0
    var hashes = 0
    while true {
      index = skippingSpaces(line, index)
      guard index < line.count else { return (index, hashes) }
      if line[index] == "#", hashes == 0 {
        while index < line.count, line[index] == "#" { (index, hashes) = (index + 1, hashes + 1) }
      } else if let next = box(line, index) ?? number(line, index) ?? sign(line, index) {
        index = next
      } else {
        return (index, hashes)
      }
    }
  }

  private static func skippingSpaces(_ line: [Character], _ start: Int) -> Int {
    line[start...].firstIndex { $0 != " " && $0 != "\t" } ?? line.count
  }

  /// `[ ]`, `[x]`, `[]`.
  private static func box(_ line: [Character], _ start: Int) -> Int? {
    guard line[start] == "[", let end = line[start...].prefix(3).firstIndex(of: "]") else {
      return nil
    }
    return line[start + 1..<end].allSatisfy { " xX✓✔vV-".contains($0) } ? end + 1 : nil
  }

  /// `1.`, `2)`, `(3)`, `a)`.
  private static func number(_ line: [Character], _ start: Int) -> Int? {
    var index = start
    let isOpen = line[index] == "("
    if isOpen { index += 1 }
    let first = index
    while index < line.count, line[index].isASCII, line[index].isNumber { index += 1 }
    let digits = index - first
    if digits == 0, !isOpen, index < line.count, line[index].isLetter { index += 1 }
    guard index > first, digits <= 3, index < line.count else { return nil }
    let next = index + 1 < line.count ? line[index + 1] : " "
    switch line[index] {
    case ")":
      return isOpen || digits > 0 || next == " " ? (isOpen && digits > 2 ? nil : index + 1) : nil
    case "." where digits > 0 && !isOpen: return next.isNumber ? nil : index + 1
    default: return nil
    }
  }

  private static func sign(_ line: [Character], _ start: Int) -> Int? {
    let next = start + 1 < line.count ? line[start + 1] : " "
    switch line[start] {
    case "-", "–", "—", "−", "‑", "‐":
      // `-60` and `--` are bullets as well: a line begins with no negative time.
      return start + 1
    case "*", "•", "·", "∙", "●", "○", "◦", "▪", "▫", "■", "□", "‣", "⁃", "➢", "►", "▶", "→", "»",
      "✓",
      "✔", "☑", "☐", "✅", "✔️", "☑️", "✗", "✘", "|", "\u{F0B7}", "\u{F0A7}", "◆", "◇", "★", "☆", "➤",
      "❏", "❑":
      return start + 1
    case ">", "+", "~": return next == " " || next == "\t" || next == ">" ? start + 1 : nil
    case "o": return next == "\t" ? start + 1 : nil
    default: return nil
    }
  }
}
