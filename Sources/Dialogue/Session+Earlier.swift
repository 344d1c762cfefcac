// A session that looks back points into earlier ones, and keeps no copy of what was said there.

extension Subject {
  /// A session as a whole: to ask about it, or to point at what was said in it.
  package static func session(_ number: Int) -> Subject { Subject(sessionKind, number) }

  fileprivate static let sessionKind: QuestionID = "session"
}

extension Key {
  /// The session that it points into, and the key there.
  fileprivate var origin: (session: Int, key: Key)? {
    guard let about else { return nil }
    if about.kind == Subject.sessionKind {
      return isNaming ? nil : (about.number, Key(question))
    }
    return about.session.map { ($0, Key(question, Subject(about.kind, about.number))) }
  }
}

extension Session {
  /// The same, with the sessions that it looks back on.
  package func after(_ earlier: [Int: Session]) -> Session {
    var copy = self
    copy.earlier = earlier
    return copy
  }

  /// What was answered under a key, here or in the earlier session that it points into.
  ///
  /// What is no longer there has been erased there, and so it is here.
  package func answer(at key: Key) -> Answer? {
    if let entry = entry(key) { return entry.answer }
    guard let (number, key) = key.origin, let session = earlier[number] else { return nil }
    return session.entry(key)?.answer ?? .erased
  }
}
