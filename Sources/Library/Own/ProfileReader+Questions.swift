internal import Dialogue
internal import Workload
internal import Yams

// The questions that tell tasks apart, in a profile of the user's own.

extension ProfileReader {
  /// The questions of the profile it builds upon, with its own in their place or behind them.
  mutating func distinctions(
    in node: Node, over base: [Distinction], items: Set<String>?
  ) -> [Distinction] {
    var all = base
    var lines: [String: Int] = [:]
    for element in file.elements(of: node) ?? [] {
      guard let fields = fields(of: element, ProfileField.ofQuestion) else { continue }
      guard let place = fields[.id] else {
        file.report(.missingItemKey, missing(.id, "questionExample"), at: element)
        continue
      }
      guard let id = id(place) else { continue }
      // A dot parts the ids of words.
      guard !id.contains(".") else {
        file.report(.badID, ["typed": .typed(id)], at: place)
        continue
      }
      if let line = lines[id] {
        file.report(.doubleQuestion, ["typed": .typed(id), "n": .number(line)], at: place)
        continue
      }
      lines[id] = place.mark?.line ?? 0
      let index = all.firstIndex { $0.id == id }
      if let dropped = fields[.dropped], yesOrNo(dropped) == true {
        if let index { all.remove(at: index) } else { report(unknown: id, at: place, among: base) }
      } else if let new = distinction(
        id, fields, at: element, over: index.map { all[$0] }, items: items)
      {
        if let index { all[index] = new } else { all.append(new) }
      }
    }
    return all
  }

  private mutating func report(unknown id: String, at node: Node, among base: [Distinction]) {
    let ids = base.map(\.id)
    file.report(
      .nothingToDrop, near: .nothingToDropNear, id, at: node, of: ids,
      ["choices": .typed(ids.joined(separator: ", "))])
  }

  /// A question; what it leaves out it has from the one it replaces.
  private mutating func distinction(
    _ id: String, _ fields: Fields, at place: Node, over old: Distinction?, items: Set<String>?
  ) -> Distinction? {
    if old == nil {
      for field in [ProfileField.question, .why, .answers] where fields[field] == nil {
        file.report(.missingItemKey, missing(field), at: place)
      }
    }
    let question = fields[.question].flatMap { words($0) } ?? old?.question
    let why = fields[.why].flatMap { words($0) } ?? old?.why
    let answers = fields[.answers].map { self.answers(in: $0, items) } ?? old?.answers ?? []
    let several = fields[.several].flatMap { yesOrNo($0) } ?? old?.takesSeveral ?? false
    let heard = fields[.heard].map { texts($0) } ?? old?.heard ?? []
    let raisedBy = fields[.for].map { known($0, items) } ?? old?.raisedBy ?? []
    guard let question, let why else { return nil }
    var distinction = Distinction(id: id, question: question, why: why, answers: answers)
    (distinction.takesSeveral, distinction.heard) = (several, heard)
    // Where it does not say which lines it is about, they are those of its own tasks.
    distinction.raisedBy = heard.isEmpty && raisedBy.isEmpty ? distinction.items : raisedBy
    distinction.isOwn = true
    return distinction
  }

  private mutating func answers(in node: Node, _ items: Set<String>?) -> [Distinction.Answer] {
    guard let elements = file.elements(of: node) else { return [] }
    if !Distinction.answerCount.contains(elements.count) {
      file.report(.answerCount, ["n": .number(elements.count)], at: node)
    }
    var seen: Set<String> = []
    return elements.compactMap { element in
      guard let fields = fields(of: element, ProfileField.ofAnswer) else { return nil }
      for field in [ProfileField.answer, .item] where fields[field] == nil {
        file.report(.missingItemKey, missing(field), at: element)
      }
      let name = fields[.answer].flatMap { words($0) }
      let heard = fields[.heard].map { texts($0) } ?? []
      guard let place = fields[.item], let item = item(place, items) else { return nil }
      guard seen.insert(item).inserted else {
        file.report(.doubleAnswer, ["typed": .typed(item)], at: place)
        return nil
      }
      return name.map { Distinction.Answer(name: $0, item: item, heard: heard) }
    }
  }

  private mutating func known(_ node: Node, _ items: Set<String>?) -> [String] {
    (file.elements(of: node) ?? []).compactMap { item($0, items) }
  }

  /// The id of a task; of a profile whose base cannot be found all ids may be right.
  private mutating func item(_ node: Node, _ items: Set<String>?) -> String? {
    guard let id = file.plain(node) else { return nil }
    guard let items, !items.contains(id) else { return id }
    file.report(.noSuchItem, near: .noSuchItemNear, id, at: node, of: items.sorted())
    return nil
  }

  /// Words with nothing to be filled in.
  private mutating func words(_ node: Node) -> Phrase? {
    guard let phrase = file.phrase(node)?.both else { return nil }
    let slots = [phrase.nl, phrase.en].map(Slots.init)
    if let slot = slots.lazy.compactMap({ $0.open ?? $0.names.first.map { "{\($0)}" } }).first {
      file.report(.noSlots, ["typed": .typed(slot)], at: node)
    }
    return phrase
  }
}
