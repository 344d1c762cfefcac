internal import Classifier
import Dialogue
package import Workload

/// Holds a task line against a profile: what kind of work, whose, by which item.
package struct Assessor: Sendable {
  private let profile: Profile
  private var classifier: Classifier?
  private let matcher: ItemMatcher
  private let distinguisher: Distinguisher
  private let duties: Stems
  private let items: [String: ProfileItem]

  package init(_ profile: Profile, own: OwnPrompts = OwnPrompts()) {
    self.profile = profile
    let classifier = Classifier(model: BundledPrompts.file("model/classifier.txt") ?? "")
    // How a school names its own work says more than how others do.
    let lines = profile.items.filter(\.isOwn).flatMap { item in
      ([item.name.nl] + item.examples).map {
        (line: $0, domain: item.domain.rawValue, with: Optional(item.with.rawValue))
      }
    }
    self.classifier = lines.isEmpty ? classifier : classifier?.learned(from: lines)
    matcher = ItemMatcher(
      items: profile.items.map { ($0.id, $0.domain.rawValue, [$0.name.nl] + $0.examples) })
    distinguisher = Distinguisher(profile)
    duties = Stems(own.lines("lists/duty-words.txt"))
    items = Dictionary(profile.items.map { ($0.id, $0) }) { first, _ in first }
  }

  /// The same, with what this person said of their own lines before, which outranks the model.
  package func learned(from lines: [LearnedLine]) -> Assessor {
    guard !lines.isEmpty else { return self }
    var learned = self
    learned.classifier = classifier?.learned(
      from: lines.map { ($0.text, $0.domain.rawValue, $0.with?.rawValue) })
    return learned
  }

  /// An item of the profile speaks for a line from this likeness on.
  private static let likeness = 0.45

  /// Looks at a line; where a person has said what domain it is, within that domain.
  package func assess(_ line: String, _ said: Domain?) -> Assessment {
    let found = classifier?.classify(line)
    var domains = (found?.domains ?? []).compactMap { weighted in
      Domain(rawValue: weighted.id).map { (id: $0, p: weighted.p) }
    }
    if let said { domains = [(id: said, p: 1)] }
    let best = domains.first.flatMap { matcher.best(for: line, domain: $0.id.rawValue) }
    let match = best.flatMap { $0.score >= Self.likeness ? items[$0.id] : nil }
    let item = match?.domain == domains.first?.id ? match : nil
    let likely = found?.verdicts.first
    // What a school says of its own work outranks what is usual elsewhere.
    let own = item?.isOwn == true ? item?.verdict : nil
    let meanings = distinguisher.meanings(of: line, item: item?.id)
    // A line that says which of several tasks it is, is that one.
    let meant = meanings.count == 1 ? items[meanings[0]] : nil
    let verdict = meant?.verdict ?? own ?? likely.flatMap { Verdict(rawValue: $0.id) }
    return Assessment(
      domains: domains, with: found?.with.first.flatMap { WithWhom(rawValue: $0.id) },
      verdict: verdict, verdictChance: meant == nil && own == nil ? likely?.p ?? 0 : 1,
      item: meant?.id ?? (item?.verdict == verdict ? item?.id : nil), meanings: meanings,
      duty: duties.meaning(in: line).flatMap(Duty.init(rawValue:)),
      isBoard: Self.isBoard(line), because: found?.because ?? [])
  }

  /// The words that a compound is made of; none where it is no compound.
  func parts(of word: String) -> [String] { classifier?.parts(of: word) ?? [] }

  /// Being in the management team is three tasks, under a few names.
  private static func isBoard(_ line: String) -> Bool {
    let words = line.folded.split { !$0.isLetter }.map(String.init)
    return words.contains { ["mt", "managementteam"].contains($0) }
  }
}
