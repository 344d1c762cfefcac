internal import Dialogue
internal import Workload
internal import Yams

/// Sentences of the user's own: new ones, and other words for those of the program.
struct OwnSentences {
  private(set) var groups: [String: [SentenceRecord]]
  private var seen: Set<String> = []

  /// What a sentence can be filled in with.
  private static let slots = ["task", "date", "role", "alternative", "assignment"]
  private static var parts: [(name: String, path: WritableKeyPath<SentenceRecord, PhraseRecord?>)] {
    [
      ("about", \.about), ("text", \.text), ("acknowledge", \.acknowledge), ("limit", \.limit),
      ("alternative", \.alternative), ("relation", \.relation),
    ]
  }

  init(over groups: [String: [SentenceRecord]]) { self.groups = groups }

  /// Reads `sentences.yaml`: group, and a list of sentences with an id each.
  mutating func read(_ file: inout YAMLFile) {
    guard let root = file.root(), !file.isEmpty, let content = file.pairs(of: root) else { return }
    for (key, value) in content {
      let group = key.scalar?.string ?? ""
      guard groups[group] != nil else {
        file.report(
          .unknownGroup, near: .unknownGroupNear, group, at: key, of: groups.keys.sorted())
        continue
      }
      for node in file.elements(of: value) ?? [] { add(node, to: group, &file) }
    }
  }

  private mutating func add(_ node: Node, to group: String, _ file: inout YAMLFile) {
    guard let pairs = file.pairs(of: node) else { return }
    guard let named = pairs.first(where: { $0.key.scalar?.string == "id" }) else {
      return file.report(.noSentenceID, at: node)
    }
    guard let id = file.plain(named.value) else { return }
    guard seen.insert(id).inserted else {
      return file.report(.doubleSentence, ["typed": .typed(id)], at: named.value)
    }
    let place = groups[group]?.firstIndex { $0.id == id }
    var record = place.flatMap { groups[group]?[$0] } ?? SentenceRecord(id: id)
    let count = file.findings.count
    for (key, value) in pairs { set(key, value, of: &record, &file) }
    guard file.findings.count == count else { return }
    if let place {
      groups[group]?[place] = record
    } else if record.text == nil, record.acknowledge == nil || record.limit == nil {
      let known = groups.values.flatMap { $0.map(\.id) }
      file.report(.newSentence, near: .newSentenceNear, id, at: named.value, of: known)
    } else {
      groups[group]?.append(record)
    }
  }

  private func set(
    _ key: Node, _ value: Node, of record: inout SentenceRecord, _ file: inout YAMLFile
  ) {
    let name = key.scalar?.string ?? ""
    switch name {
    case "id": return
    case "to": _ = file.plain(value)
    case "asker": record.asker = choice(value, of: Asker.allCases.map(\.rawValue), &file)
    case "reasons":
      let codes = Reason.allCases.map(\.rawValue)
      record.reasons = (file.elements(of: value) ?? []).compactMap { choice($0, of: codes, &file) }
    default:
      guard let part = Self.parts.first(where: { $0.name == name }) else {
        return file.unknownKey(
          name, at: key, of: ["id", "asker", "reasons", "to"] + Self.parts.map(\.name))
      }
      guard let words = file.phrase(value) else { return }
      for text in Set([words.nl, words.en]).compactMap(\.self) {
        _ = OwnWords.check(text, of: value, slots: Self.slots, &file)
      }
      let phrase = words.laid(over: record[keyPath: part.path]?.phrase)
      record[keyPath: part.path] = PhraseRecord(nl: phrase.nl, en: phrase.en)
    }
  }

  private func choice(_ node: Node, of names: [String], _ file: inout YAMLFile) -> String? {
    guard let typed = file.plain(node) else { return nil }
    if names.contains(typed) { return typed }
    file.report(
      .unknownValue, near: .unknownValueNear, typed, at: node, of: names,
      ["choices": .typed(names.joined(separator: ", "))])
    return nil
  }
}
