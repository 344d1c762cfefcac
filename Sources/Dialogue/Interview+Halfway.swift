extension Interview {
  /// What is said while one thinks, for whoever keeps the time.
  package var halfway: [Utterance] {
    guard let question = conversation.question else { return [] }
    return question.halfway.map { speaker.utterance($0, about: question.key) }
  }
}
