import Dialogue
import Workload

/// What gives pause before an answer is stored.
struct Doubts {
  let session: Session
  let material: Material

  init(_ session: Session, _ material: Material) {
    (self.session, self.material) = (session, material)
  }

  /// Fewer tasks than this on a flap are asked about once.
  private static let fewTasks = 8
  /// More words than this take longer than twenty seconds aloud.
  private static let aloud = 50
  /// Retyped at least so much the same.
  private static let sameness = 0.8

  func about(_ answer: Answer, to question: Question) -> Doubt? {
    let ask = Ask(rawValue: question.key.question.rawValue)
    switch answer {
    case .done where ask == .flap:
      let count = session.subjects(Topic<String>.task.id).count
      return count < Self.fewTasks
        ? Doubt(Remark(Concern.fewTasks, ["n": .number(count)])) : nil
    case .text(let text): return doubt(about: text, ask, question.key)
    default: return nil
    }
  }

  private func doubt(about text: String, _ ask: Ask?, _ key: Key) -> Doubt? {
    if ask != .task, material.words.isAboutChildSafety(text) {
      return Doubt(Remark(Concern.childSafety, tone: .warning), canBeOverridden: false)
    }
    let names = material.findNames(text)
    if !names.isEmpty {
      return Doubt(
        Remark(Concern.possibleName, ["name": .typed(names.joined(separator: ", "))]))
    }
    switch ask {
    case .acknowledge, .limit, .alternative: return soft(text)
    case .relation, .wholeSentence, .sentenceAgain: return soft(text) ?? long(text, key)
    case .plan:
      let hasCue = text.folded.split { !$0.isLetter && !$0.isNumber }
        .contains { material.words.cues.contains(String($0)) }
      return hasCue ? nil : Doubt(Remark(Concern.noCue))
    case .planAgain: return notTheSame(text, key.about)
    default: return nil
    }
  }

  private func soft(_ text: String) -> Doubt? {
    let words = text.folded.split { !$0.isLetter }.map(String.init)
    return words.first(where: material.words.soft.contains).map {
      Doubt(Remark(Concern.softWord, ["word": .typed($0)]))
    }
  }

  /// Counted over the whole sentence, of which this is the last part.
  private func long(_ text: String, _ key: Key) -> Doubt? {
    var all = text
    if key.question == Topic<String>.relation.id {
      for topic in [Topic<String>.acknowledge, .limit, .alternative] {
        all += " " + (session[topic, key.about] ?? "")
      }
    }
    let count = all.split(separator: " ").count
    return count > Self.aloud ? Doubt(Remark(Concern.tooLong, ["n": .number(count)])) : nil
  }

  private func notTheSame(_ text: String, _ plan: Subject?) -> Doubt? {
    let parts = (session[.plan, plan] ?? "") + " " + (session[.planThen, plan] ?? "")
    let likeness = resemblance(bare(text), bare(parts))
    return likeness >= Self.sameness ? nil : Doubt(Remark(Concern.notTheSame))
  }

  /// Without the words and signs that join the two halves.
  private func bare(_ text: String) -> String {
    text.folded.split { !$0.isLetter && !$0.isNumber }
      .filter { !["als", "dan", "if", "then"].contains($0) }.joined(separator: " ")
  }
}
