import Dialogue

/// One line in which names are looked for.
struct NameLine {
  private let line: TypedLine
  private let finder: NameFinder
  private let known: Set<Int>
  /// Whether the line is written like a title, so that capitals say nothing.
  private let isTitle: Bool

  init(_ line: TypedLine, _ finder: NameFinder) {
    self.line = line
    self.finder = finder
    let places = line.tokens.indices.filter { Self.word(line, $0) != nil }
    let found = finder.known(places.compactMap { Self.word(line, $0) })
    known = Set(found.map { places[$0] })
    let words = places.filter { line.word($0).map { $0.count > 3 } ?? false }
    let capitals = words.filter { Self.shape(line, $0) == .capital }
    isTitle = words.count >= 3 && capitals.count * 10 >= words.count * 7
  }

  /// The words and numbers of a line, folded, as the lists have them.
  static func words(of line: TypedLine) -> [String] {
    line.tokens.indices.compactMap { word(line, $0) }
  }

  private static func word(_ line: TypedLine, _ index: Int) -> String? {
    switch line.kind(index) {
    case .word(let word): word.hasSuffix("'s") ? String(word.dropLast(2)) : word
    case .number, .digits: line.token(index).map { line.text($0.range) }
    default: nil
    }
  }

  func names() -> [String] {
    var names = PersonalNumber.all(in: line.characters)
    var index = 0
    while index < line.tokens.count {
      if let (start, end) = titled(index) ?? initialled(index) ?? plain(index) {
        names.append(text(start..<end))
        index = end
      } else {
        index += 1
      }
    }
    return names
  }

  // MARK: Kinds of names

  /// `juf Anja`, `mw. de Vries`, `meester K.`, `juf anja`: the name without the title.
  private func titled(_ index: Int) -> (Int, Int)? {
    guard line.isWord(index, Self.titles) else { return nil }
    var start = index + 1
    if line.isSign(start, "."), line.isGlued(start) { start += 1 }
    let first = pastParticles(start)
    guard line.gap(first) != .none, let word = line.word(first) else { return nil }
    let isLower =
      shape(first) == .lower && (first == start) && finder.firstNames.contains(bare(word))
    let isName = shape(first) == .capital || (shape(first) == .initial && !line.isGlued(first + 1))
    let isStopped = shape(first) == .initial && line.isSign(first + 1, ".")
    guard isLower || isStopped || (isName && (!known.contains(first) || first > start)) else {
      return nil
    }
    return (start, extended(first + (isStopped ? 2 : 1)))
  }

  /// Initials with full stops, as in `Daan B.`.
  private func initialled(_ index: Int) -> (Int, Int)? {
    guard let token = line.token(index), case .word(let word) = token.kind, !known.contains(index)
    else { return nil }
    let typed = line.text(token.range)
    if shape(index) == .initial, line.isSign(index + 1, "."), line.isGlued(index + 1), index > 0,
      !line.isGlued(index), !line.isGlued(index + 2) || line.word(index + 2) == nil
    {
      return (index, extended(index + 2))
    }
    // `J.P.`: capitals and stops only.
    let isStopped = typed.contains(".") && typed == typed.uppercased() && word.count >= 2
    return isStopped ? (index, extended(index + 1)) : nil
  }

  /// A first name, or a capital inside the line that nothing explains.
  private func plain(_ index: Int) -> (Int, Int)? {
    guard let word = line.word(index), !known.contains(index), isFree(index) else { return nil }
    let isFirstName = finder.firstNames.contains(bare(word))
    switch shape(index) {
    case .capital where isFirstName: return (index, extended(index + 1))
    case .shout where isFirstName && word.count >= 4: return (index, extended(index + 1))
    case .capital where !isTitle && !opensSentence(index) && !isExplained(index, bare(word)):
      let start =
        line.isWord(index - 1, Self.particles) && shape(index - 1) == .lower
        ? particles(before: index) : index
      return (start, extended(index + 1))
    default: return nil
    }
  }

  /// Where a name ends that goes on, such as `Daan de Wit`.
  private func extended(_ end: Int) -> Int {
    let next = pastParticles(end)
    guard line.gap(next) == .space, let word = line.word(next), !known.contains(next) else {
      return end
    }
    if shape(next) == .initial, line.isSign(next + 1, ".") { return next + 2 }
    let isName = shape(next) == .capital && !isExplained(next, bare(word))
    return isName ? extended(next + 1) : end
  }

  private func pastParticles(_ start: Int) -> Int {
    var index = start
    while line.isWord(index, Self.particles), index < start + 3 { index += 1 }
    return index
  }

  private func particles(before index: Int) -> Int {
    line.isWord(index - 2, ["van", "von"]) && line.isWord(index - 1, ["de", "den", "der"])
      ? index - 2 : index - 1
  }

  // MARK: What a capital may mean

  private enum Shape { case lower, capital, initial, shout, mixed }

  private func shape(_ index: Int) -> Shape { Self.shape(line, index) }

  private static func shape(_ line: TypedLine, _ index: Int) -> Shape {
    guard let token = line.token(index), line.word(index) != nil else { return .mixed }
    var letters = line.text(token.range).filter(\.isLetter)[...]
    guard let first = letters.popFirst(), first.isUppercase else { return .lower }
    if letters.isEmpty { return .initial }
    if letters.allSatisfy(\.isUppercase) { return .shout }
    return letters.contains(where: \.isUppercase) ? .mixed : .capital
  }

  private func bare(_ word: String) -> String {
    word.hasSuffix("'s") ? String(word.dropLast(2)) : word
  }

  /// Whether it is a word of its own and no part of `M4`, `Bouw!` or an address.
  private func isFree(_ index: Int) -> Bool {
    if line.isGlued(index), line.number(index - 1) != nil || line.isSign(index - 1, "@._#&") {
      return false
    }
    if line.isGlued(index + 1), line.number(index + 1) != nil || line.isSign(index + 1, "@!_") {
      return false
    }
    return true
  }

  /// Whether a sentence begins here, where any word has a capital.
  private func opensSentence(_ index: Int) -> Bool {
    let before = (0..<index).last { line.word($0).map { !Self.measures.contains($0) } ?? false }
    guard let last = before else { return true }
    return (last + 1..<max(last + 1, index)).contains { line.isSign($0, ".!?:;…\"“‘•|>→=") }
      || (line.isSign(index - 1, "'’") && !line.isGlued(index - 1))
  }

  /// Whether it is a place, a programme, or an ordinary word that got a capital.
  private func isExplained(_ index: Int, _ word: String) -> Bool {
    if line.isWord(index - 1, Self.leads) { return true }
    // `Poolse ouders`, `Syrische broertjes`
    if word.hasSuffix("se") || word.hasSuffix("sche"), line.word(index + 1) != nil,
      shape(index + 1) == .lower
    {
      return true
    }
    return Self.endings.contains { word.count > $0.count + 2 && word.hasSuffix($0) }
  }

  private func text(_ tokens: Range<Int>) -> String {
    guard let first = line.token(tokens.lowerBound), let last = line.token(tokens.upperBound - 1)
    else { return "" }
    return line.text(first.range.lowerBound..<last.range.upperBound)
  }
}
