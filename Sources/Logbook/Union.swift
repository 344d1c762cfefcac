import Dialogue

/// What one list has that another has not, with numbers that are free in the other.
///
/// Two lists of jots that grew apart become one: a jot is the same when it has the same words and
/// was made in the same second.
struct Union {
  /// What has another number in the other list.
  private(set) var subjects: [Subject: Subject] = [:]
  /// What is to come behind the other list.
  private(set) var entries: [Entry] = []

  init(_ there: [Entry], into here: [Entry]) {
    findSubjects(there, here)
    let number = here.map(\.number).max() ?? 0
    var act = here.map(\.act).max() ?? 0
    var acts: [Int: Int] = [:]
    for entry in there {
      var entry = entry
      entry.key = Key(
        entry.key.question, entry.key.about.map(renumbered), entry.key.other.map(renumbered))
      if let known = here.first(where: { Self.isSame($0, entry) }) {
        acts[entry.act] = known.act
        continue
      }
      if acts[entry.act] == nil {
        act += 1
        acts[entry.act] = act
      }
      entry.act = acts[entry.act] ?? act
      entry.undoes = entry.undoes.flatMap { acts[$0] }
      entry.number = number + entries.count + 1
      entries.append(entry)
    }
  }

  private func renumbered(_ subject: Subject) -> Subject { subjects[subject] ?? subject }

  private static func isSame(_ one: Entry, _ other: Entry) -> Bool {
    one.at == other.at && one.key == other.key && one.answer == other.answer
      && one.source == other.source
  }

  private mutating func findSubjects(_ there: [Entry], _ here: [Entry]) {
    var highest: [QuestionID: Int] = [:]
    for subject in here.compactMap(\.named) {
      highest[subject.kind] = max(highest[subject.kind] ?? 0, subject.number)
    }
    var taken: Set<Subject> = []
    for entry in there {
      guard let subject = entry.named, subjects[subject] == nil else { continue }
      let known = here.first { other in
        other.named.map { $0.kind == subject.kind && !taken.contains($0) } == true
          && other.at == entry.at && other.answer == entry.answer
      }?.named
      let number = (highest[subject.kind] ?? 0) + 1
      if known == nil { highest[subject.kind] = number }
      let own = known ?? Subject(subject.kind, number)
      taken.insert(own)
      subjects[subject] = own
    }
  }
}

extension Entry {
  /// The subject that it says the words of.
  fileprivate var named: Subject? { key.isNaming ? key.about : nil }
}
