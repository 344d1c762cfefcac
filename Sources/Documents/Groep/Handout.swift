package import Dialogue
package import Workload

/// The sheet that everyone at a meeting gets on paper: how a no is built, and room for one's own
/// choice.
///
/// It is made of the words of the program alone, before there is a meeting.
package struct Handout: Sendable {
  /// A sentence that says no to somebody, part by part.
  package struct Example: Sendable {
    package var asker: Asker
    package var parts: [String]
    fileprivate var to: GroupWord
  }

  package var examples: [Example]
  private static let askers: [(Asker, GroupWord)] = [
    (.teacher, .handoutTeacher), (.director, .handoutDirector), (.parents, .handoutParents),
  ]
  private let say: Speaker

  package init(_ sentences: [Sentence], _ phrasebook: Phrasebook, in language: Language) {
    let say = Speaker(phrasebook, in: language, about: Session())
    self.say = say
    examples = Self.askers.compactMap { asker, to in
      sentences.lazy.filter { $0.decision == .no && $0.asker == asker && !$0.isForBoard }
        .compactMap { Example($0, by: asker, to: to, say) }.first
    }
  }

  /// One sheet of A4.
  package var page: Page {
    var page = Page(say.say(GroupWord.handoutTitle), in: say.language, layout: .handout)
    page.facts = [say.say(GroupWord.handoutOwn)]
    page.sections = [
      Section(say.say(GroupWord.handoutParts), [.list(parts)]),
      Section(
        say.say(GroupWord.handoutSentences),
        [.note(say.say(GroupWord.handoutAloud)), .list(examples.map(item))]),
      Section(
        say.say(GroupWord.handoutChoice),
        [
          .note(say.say(GroupWord.handoutDecisions)),
          form([.handoutTask, .handoutDecision, .handoutTime], rows: 1),
        ]),
      Section(
        say.say(GroupWord.handoutPlan),
        [
          form([.handoutIf, .handoutThen, .handoutTell], rows: 2),
          .text(Line(say.say(GroupWord.handoutAgain))),
        ]),
    ]
    return page
  }

  private var parts: [Item] {
    [.handoutAcknowledge, .handoutLimit, .handoutAlternative, .handoutRelation]
      .map { (word: GroupWord) in Item(Line(say.say(word))) }
  }

  private func item(_ example: Example) -> Item {
    Item(Line(strong: say.say(example.to)), example.parts.map { Line($0) })
  }

  private func form(_ columns: [GroupWord], rows: Int) -> Block {
    let empty = columns.map { _ in Line("…") }
    return .table(
      Table(
        columns.map { Table.Column(say.say($0)) }, rows: Array(repeating: empty, count: rows),
        isForm: true))
  }
}

extension Handout.Example {
  /// `nil` where the sentence still has a slot to fill, which paper cannot.
  fileprivate init?(_ sentence: Sentence, by asker: Asker, to: GroupWord, _ say: Speaker) {
    let parts = Sentence.Part.allCases.compactMap {
      say.phrasebook[sentence.phrase(of: $0)]?[say.language]
    }
    let whole = say.phrasebook[sentence.phrase]?[say.language]
    let lines = parts.isEmpty ? [whole].compactMap(\.self) : parts
    guard !lines.isEmpty, !lines.contains(where: { $0.contains("{") }) else { return nil }
    self.init(asker: asker, parts: lines, to: to)
  }
}
