internal import Dialogue
internal import Yams

/// Words of the user's own, over those of the program.
struct OwnWords {
  private(set) var phrases: [String: Phrase] = [:]
  private let original: Phrasebook
  /// The names in each group, and under each name: `Ask` has `time`, `Ask.time` has `why`.
  private var names: [String: [String]] = [:]
  private var groups: [String] = []

  init(over original: Phrasebook) {
    self.original = original
    for id in original.ids {
      let parts = id.split(separator: ".").map(String.init)
      // A group bears the name of a type, which may stand in another type.
      let depth = max(1, parts.dropLast().prefix { $0.first?.isUppercase == true }.count)
      let group = parts.prefix(depth).joined(separator: ".")
      if names[group] == nil { groups.append(group) }
      for end in depth..<parts.count {
        let above = parts.prefix(end).joined(separator: ".")
        if names[above]?.last != parts[end] { names[above, default: []].append(parts[end]) }
      }
    }
  }

  /// Reads `words/*.yaml`: group, name, and `nl:` and `en:`.
  mutating func read(_ file: inout YAMLFile) {
    guard let root = file.root(), !file.isEmpty, let content = file.pairs(of: root) else { return }
    for (key, value) in content {
      let group = key.scalar?.string ?? ""
      guard names[group] != nil, groups.contains(group) else {
        file.report(.unknownGroup, near: .unknownGroupNear, group, at: key, of: groups)
        continue
      }
      for (name, node) in file.pairs(of: value) ?? [] { add(node, named: name, in: group, &file) }
    }
  }

  private mutating func add(
    _ node: Node, named key: Node, in group: String, _ file: inout YAMLFile
  ) {
    let name = key.scalar?.string ?? ""
    let id = "\(group).\(name)"
    guard original[id] != nil || names[id] != nil else {
      return file.report(
        .unknownName, near: .unknownNameNear, name, at: key, of: names[group] ?? [],
        ["group": .typed(group)])
    }
    guard let mapping = node.mapping else { return file.report(.notPhrase, at: node) }
    var phrase = OwnPhrase()
    for (inner, value) in mapping {
      switch inner.scalar?.string {
      case "nl": phrase.nl = words(value, over: original[id]?.nl, &file)
      case "en": phrase.en = words(value, over: original[id]?.en, &file)
      default: add(value, named: inner, in: id, &file)
      }
    }
    if !phrase.isEmpty { phrases[id] = phrase.laid(over: original[id]) }
  }

  private func words(_ node: Node, over original: String?, _ file: inout YAMLFile) -> String? {
    // The spaces around a piece of a sentence are meant.
    guard file.plain(node) != nil, let text = node.scalar?.string else { return nil }
    return Self.check(text, of: node, slots: Slots(original ?? "").names, &file) ? text : nil
  }

  /// Finds slots that nothing fills.
  static func check(
    _ text: String, of node: Node, slots known: [String], _ file: inout YAMLFile
  ) -> Bool {
    let slots = Slots(text)
    let count = file.findings.count
    if let open = slots.open { file.report(.openSlot, at: file.place(of: open, in: node)) }
    for name in slots.names where !known.contains(name) {
      let choices = Set(known).sorted().map { "{\($0)}" }.joined(separator: ", ")
      file.report(
        known.isEmpty ? .noSlots : .unknownSlot,
        ["typed": .typed("{\(name)}"), "choices": .typed(choices)],
        at: file.place(of: "{\(name)", in: node))
    }
    return file.findings.count == count
  }
}
