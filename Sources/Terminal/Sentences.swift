/// The sentences of a paragraph, for people who hear it line by line.
///
/// A new one begins after a full stop, a question or exclamation mark, a blank, and a capital, a
/// digit or a quotation mark. The number of an option and an abbreviation end no sentence.
package func sentences(in text: String) -> [String] {
  var sentences: [String] = []
  var words: [Substring] = []
  let all = text.split(separator: " ")
  for (index, word) in all.enumerated() {
    words.append(word)
    guard index + 1 < all.count, endsSentence(word, isFirst: words.count == 1),
      beginsSentence(all[index + 1])
    else {
      continue
    }
    sentences.append(words.joined(separator: " "))
    words = []
  }
  if !words.isEmpty { sentences.append(words.joined(separator: " ")) }
  return sentences
}

private let quotes: Set<Character> = ["\"", "'", "”", "’", "“", "‘", "„", "»", "«", ")", "("]

private func endsSentence(_ word: Substring, isFirst: Bool) -> Bool {
  let word = word.filter { !quotes.contains($0) }
  if word.hasSuffix("?") || word.hasSuffix("!") || word.hasSuffix("…") { return true }
  guard word.hasSuffix(".") else { return false }
  let stem = word.filter { $0 != "." }
  if stem.allSatisfy(\.isNumber) { return !isFirst }
  let isAbbreviation = word.dropLast().contains(".") && !word.hasSuffix("...")
  return stem.count > 1 && !isAbbreviation
}

private func beginsSentence(_ word: Substring) -> Bool {
  guard let first = word.first else { return false }
  return first.isUppercase || first.isNumber || quotes.contains(first)
}
