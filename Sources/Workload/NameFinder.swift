import Dialogue

/// Finds words in a line that look like a person, so that the coach can ask for a role instead.
///
/// A false alarm costs a keystroke, a miss costs privacy. It knows titles (`juf Anja`), capitals
/// inside a line, initials (`Daan B.`), first names, and numbers that lead to one person.
package struct NameFinder: Sendable {
  let firstNames: Set<String>
  private let notNames: Set<String>
  /// How many words the longest of them has.
  private let longest: Int

  /// Takes both lists folded; one that is no name may have several words.
  package init(firstNames: Set<String>, notNames: Set<String>) {
    self.firstNames = firstNames
    let plain = notNames.map { NameLine.words(of: TypedLine($0)).joined(separator: " ") }
    self.notNames = Set(plain).union(Self.always)
    longest = plain.map { $0.count(where: { $0 == " " }) + 1 }.max() ?? 1
  }

  /// What looks like a person, in the order of the line, as it was typed.
  package func names(in line: String) -> [String] {
    let whole = TypedLine(line)
    let start = Bullet.end(in: whole.characters).start
    let typed = start == 0 ? whole : TypedLine(whole.text(start..<whole.characters.count))
    let names = NameLine(typed, self).names()
    return names.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// Which words of a line belong to something on the list, such as `Veilig Thuis`.
  func known(_ words: [String]) -> Set<Int> {
    var known: Set<Int> = []
    for start in words.indices {
      for count in stride(from: min(longest, words.count - start), through: 1, by: -1)
      where notNames.contains(words[start..<start + count].joined(separator: " ")) {
        known.formUnion(start..<start + count)
        break
      }
    }
    return known
  }

  /// Words that carry a capital for other reasons, whatever the list says.
  private static let always: Set = Set(
    """
    groep gr klas ik i we wij rt ib mt ot mdo bhv ict juf meester mevrouw meneer maandag dinsdag woensdag donderdag \
    vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november december \
    monday tuesday wednesday thursday friday saturday sunday january february march may june july august october \
    nederlands engels duits frans fries turks arabisch pools dutch english nederland kerst pasen sinterklaas sint \
    zorg jeugd gezin omgeving begeleiding wet raad stichting commissie centrum inspectie bestuur onderwijs sport \
    kunst cultuur opleiding veiligheid primair down team school taal rekenen lezen spelling vakantie bieb nederlandse
    """.split { $0 == " " || $0 == "\n" }.map(String.init))
}
