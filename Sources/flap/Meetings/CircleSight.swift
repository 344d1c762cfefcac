import Dialogue
import Terminal

/// What stays on the screen of a group with a question, though it was said before.
struct CircleSight {
  private typealias Kept = (lines: [Utterance], with: QuestionID?)
  /// What a phase began with; it stays with the first question of the phase, each time it is asked.
  private var opening: Kept = ([], nil)
  /// What was read aloud with a question; it stays while the same is asked again.
  private var aloud: Kept = ([], nil)

  mutating func lines(
    with prompt: Interview.Prompt, after said: [StyledLine], in interview: Interview
  ) -> [StyledLine] {
    guard let question = interview.conversation.question else { return [] }
    let id = question.key.question
    if question.key == question.stage?.beginsWith {
      opening = (prompt.said.filter { [.aloud, .quote].contains($0.role) }, nil)
      aloud = ([], nil)
      return []
    }
    let own = prompt.said.filter { $0.role == .aloud }
    opening.with = opening.with ?? id
    var kept: [Utterance] = []
    if opening.with == id {
      // Lines of its own take the place of those that the phase began with.
      let hasLines = prompt.said.contains { $0.role == .quote }
      kept = hasLines ? opening.lines.filter { $0.role == .aloud } : opening.lines
    } else if own.isEmpty, aloud.with == id {
      kept = aloud.lines
    }
    if !own.isEmpty { aloud = (own, id) }
    let lines = kept.map(StyledLine.init)
    let shown = said + prompt.said.map(StyledLine.init) + lines
    return subject(of: question, in: interview, unless: shown) + lines
  }

  /// The line that a question is about, where it does not say so itself.
  private func subject(
    of question: Question, in interview: Interview, unless shown: [StyledLine]
  ) -> [StyledLine] {
    let line = question.key.about.map { interview.speaker.line(Key(naming: $0)) } ?? ""
    guard !line.isEmpty, !question.key.isNaming, !shown.contains(where: { $0.text.contains(line) })
    else { return [] }
    return [StyledLine(interview.speaker.quoted(line), .strong)]
  }
}
