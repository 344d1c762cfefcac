/// Numbers and addresses that lead to one person.
enum PersonalNumber {
  /// E-mail addresses, telephone numbers, citizen numbers and dates of birth.
  static func all(in line: [Character]) -> [String] {
    var found: [String] = []
    for word in line.split(whereSeparator: { $0.isWhitespace || ",;()<>\"".contains($0) })
    where isAddress(word) {
      found.append(String(word))
    }
    var index = 0
    while index < line.count {
      guard let end = numberEnd(line, index) else {
        index += 1
        continue
      }
      if let length = personal(Array(line[index..<end]), after: line[max(0, index - 20)..<index]) {
        found.append(String(line[index..<index + length]))
      }
      index = end
    }
    return found
  }

  private static func isAddress(_ word: ArraySlice<Character>) -> Bool {
    guard let sign = word.firstIndex(of: "@"), sign > word.startIndex else { return false }
    let host = word[(sign + 1)...]
    guard let stop = host.lastIndex(of: "."), stop > host.startIndex else { return false }
    return host[(stop + 1)...].first?.isLetter ?? false
  }

  /// Where a run of digits ends, with the signs that people put between them.
  private static func numberEnd(_ line: [Character], _ start: Int) -> Int? {
    guard
      line[start].isDigit
        || (line[start] == "+" && start + 1 < line.count && line[start + 1].isDigit)
    else { return nil }
    if start > 0, line[start - 1].isLetter || line[start - 1].isDigit { return nil }
    var end = start + 1
    var index = end
    while index < min(line.count, start + 40) {
      if line[index].isDigit {
        end = index + 1
      } else if !("-./ ()".contains(line[index]) && index - end < 2) {
        break
      }
      index += 1
    }
    return end
  }

  /// How much of a run leads to a person: in `06-12345678 20` the last is a time.
  private static func personal(_ text: [Character], after: ArraySlice<Character>) -> Int? {
    if isBirthDate(text, after: after) { return text.count }
    let ends = text.indices.filter { $0 + 1 == text.count || text[$0 + 1] == " " }.map { $0 + 1 }
    return ends.first { end in
      let part = text[..<end]
      let digits = String(part.filter(\.isDigit))
      let isDutch = digits.count == 10 && digits.hasPrefix("0") && !digits.hasPrefix("00")
      let isForeign =
        (text.first == "+" || digits.hasPrefix("00")) && (11...13).contains(digits.count)
      let isCitizen = digits.count == 9 && !part.contains("/")
      return isDutch || isForeign || isCitizen
    }
  }

  /// A full date long ago, or any date after `geb.` and the like.
  private static func isBirthDate(_ text: [Character], after: ArraySlice<Character>) -> Bool {
    let parts = text.split { !$0.isDigit }.map { Int(String($0)) ?? 0 }
    let word = String(after.reversed().drop { !$0.isLetter }.prefix { $0.isLetter }.reversed())
      .lowercased()
    let isBirth = ["geb", "geboren", "geboortedatum", "gebdatum", "born", "dob", "birth"].contains(
      word)
    guard parts.count >= 3 else { return false }
    if isBirth { return true }
    let (day, month, year) =
      parts[0] > 31 ? (parts[2], parts[1], parts[0]) : (parts[0], parts[1], parts[2])
    return (1...31).contains(day) && (1...12).contains(month) && (1930...2024).contains(year)
  }
}

extension Character {
  fileprivate var isDigit: Bool { self >= "0" && self <= "9" && isASCII }
}
