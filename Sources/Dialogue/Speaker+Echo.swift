// What is said back to an answer.

extension Speaker {
  func utterance(_ remark: Remark, about key: Key?) -> Utterance {
    let words = say(remark, about: key)
    // Told apart in words, since nobody can be sure to see a colour or to hear a voice.
    let said =
      switch remark.tone {
      case .aloud: say(Notice.aloud, ["what": .typed(words)])
      case .aside: say(Notice.aside, ["what": .typed(words)])
      default: words
      }
    return Utterance(said, Utterance.Role(remark.tone))
  }

  /// A choice said back in words; a scale, a free text or a list is not commented on.
  func echo(of answer: Answer, to form: Form) -> String? {
    switch (answer, form) {
    // A whole sentence stands in the next question already.
    case (.choices, .options) where words(of: answer, to: form).count > 60: nil
    case (.choices, .choices), (.choices, .options):
      say(Notice.chosen, ["what": .typed(words(of: answer, to: form))])
    case (.subjects, _): say(Notice.chosen, ["what": .typed(words(of: answer, to: form))])
    case (.numbers, .time), (.numbers, .hours), (.day, _):
      say(Notice.understood, ["what": .typed(words(of: answer, to: form))])
    default: nil
    }
  }
}
