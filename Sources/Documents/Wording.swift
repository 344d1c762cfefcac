import Coach
import Dialogue
import Workload

/// Puts the facts of a document into words.
struct Wording {
  let context: DocumentContext
  let speaker: Speaker

  init(_ context: DocumentContext) { (self.context, speaker) = (context, context.speaker) }

  func callAsFunction(_ word: DocumentWord, _ facts: Facts = [:]) -> String {
    speaker.say(word, facts)
  }

  /// A sentence about a person's words, which it only ever holds at its end.
  func line(_ word: DocumentWord, _ facts: Facts = [:]) -> Line { Line(self(word, facts)) }

  /// The words of a choice.
  func short(_ choice: some Phrased) -> String { speaker.text(choice) }

  /// The words of a choice as they were offered.
  func long(_ choice: some Phrased) -> String { words(choice, "long") ?? short(choice) }

  /// Words under the name of a choice, such as `with` of *met het team*.
  func words(_ choice: some Phrased, _ name: String) -> String? {
    context.phrasebook["\(choice.phraseID).\(name)"]?[context.language]
  }

  func day(_ day: Day) -> String { speaker.spoken(day) }
  func length(_ minutes: Int) -> String { SpokenTime.length(minutes, context.language) }
  func hours(_ minutes: Int) -> String { SpokenTime.hours(minutes, context.language) }

  /// Time in a week, or that none is known.
  func aWeek(_ minutes: Int) -> String {
    minutes > 0 ? self(.aWeek, ["minutes": .minutes(minutes)]) : self(.noTimeYet)
  }

  /// All tasks and their time, which nobody estimated where nobody was asked.
  func total(_ figures: Figures) -> String {
    let isEstimated = context.isConfirmed && figures.minutes > 0
    return self(
      isEstimated ? .figuresEstimated : .figuresTotal,
      ["n": .number(figures.tasks), "time": .typed(aWeek(figures.minutes))])
  }

  /// Whose task it is.
  func owner(_ owner: FlapItem.Ownership) -> String {
    switch owner {
    case .me: short(Owner.me)
    case .myOtherRole: short(Owner.myOtherRole)
    case .other: short(Owner.other)
    case .unclear: short(Owner.unclear)
    case .findOut: short(Holds.findOut)
    }
  }

  func asker(_ refusal: FlapItem.Refusal) -> String? {
    refusal.askerRole ?? refusal.asker.map(long)
  }

  /// What kind of work, such as *begeleiding, met leerkrachten*.
  func kind(_ kind: FlapItem.Kind) -> String? {
    guard let domain = kind.domain else { return nil }
    return ([short(domain)] + [kind.with.flatMap { words($0, "with") }].compactMap(\.self))
      .joined(separator: ", ")
  }

  /// A task with its time and its kind, and whether somebody confirmed that.
  func task(_ item: FlapItem) -> Line {
    let isConfirmed = item.kind.isConfirmed && context.isConfirmed
    let kind = kind(item.kind).map { $0 + (isConfirmed ? "" : ": " + self(.proposalMark)) }
    let time = item.minutes.map(aWeek)
    let facts = [time, kind].compactMap(\.self).joined(separator: "; ")
    return Line(strong: item.text) + (facts.isEmpty ? "" : " (\(facts))")
  }
}
