internal import Dialogue
internal import Workload
internal import Yams

/// Reads a task profile of the user's own, and finds everything that is wrong in it.
struct ProfileReader {
  var file: YAMLFile
  private let own: OwnPrompts
  /// The profiles that are being read, one upon the other.
  private let chain: [String]
  private let spelling: ProfileSpelling

  init(_ text: ProfileText, own: OwnPrompts, chain: [String]) {
    file = YAMLFile(text.text, path: text.path)
    (self.own, self.chain) = (own, chain)
    spelling = ProfileSpelling(own.words(over: PromptLibrary.words))
  }

  typealias Fields = [ProfileField: Node]

  /// The profile, where nothing is wrong in it.
  mutating func profile() -> ProfileFile? {
    guard !file.isEmpty else {
      file.report(.emptyProfile, at: FilePlace(line: 1, column: 1))
      return nil
    }
    guard let root = file.root(), let fields = fields(of: root, .ofProfile) else { return nil }
    let id = fields[.id].flatMap { self.id($0) }
    for field in [ProfileField.id, .name] where fields[field] == nil {
      file.report(.missingKey, missing(field), at: root)
    }
    let base = base(of: id, fields)
    if let id, let node = fields[.id], ProfileFile.names.contains(id), own.profiles[id] == nil {
      file.report(.takenID, ["typed": .typed(id)], at: node)
    }
    let name = fields[.name].flatMap { file.phrase($0) }
    let about = fields[.about].flatMap { file.phrase($0) }
    var items: [ProfileItem] = []
    if let node = fields[.items] {
      // Of an item that may be in a profile that cannot be found nothing is missing.
      items = self.items(in: node, over: base?.profile, mayBePartial: fields[.extends] != nil)
      if items.isEmpty, file.findings.isEmpty, base == nil { file.report(.noItems, at: node) }
    } else if fields[.extends] == nil {
      file.report(.missingKey, missing(.items), at: root)
    }
    var distinctions = base?.profile.distinctions ?? []
    if let node = fields[.questions] {
      let ids = Set((items + (base?.profile.items ?? [])).map(\.id))
      distinctions = self.distinctions(
        in: node, over: distinctions, items: fields[.extends] != nil && base == nil ? nil : ids)
    }
    guard file.findings.isEmpty, let id, let name else { return nil }
    return ProfileFile(
      id: id, name: name.both, about: about?.both, items: items, distinctions: distinctions,
      over: base, text: file.content)
  }

  // MARK: The profile

  mutating func id(_ node: Node) -> String? {
    guard let id = file.plain(node) else { return nil }
    guard id.allSatisfy({ $0.isLetter || $0.isNumber || "-_.".contains($0) }) else {
      file.report(.badID, ["typed": .typed(id)], at: node)
      return nil
    }
    return id
  }

  /// What it builds upon: what it says, or for a folder of one's own the profile of that name.
  private mutating func base(of id: String?, _ fields: Fields) -> ProfileFile? {
    guard let node = fields[.extends] else {
      guard let id, own.profiles[id] != nil, ProfileFile.names.contains(id) else { return nil }
      return try? ProfileFile(named: id)
    }
    guard let name = file.plain(node) else { return nil }
    guard name != id, !chain.contains(name) else {
      file.report(.extendsItself, ["typed": .typed(name)], at: node)
      return nil
    }
    let known = Set(ProfileFile.names).union(own.profiles.keys).sorted()
    guard known.contains(name) else {
      file.report(
        .extendsUnknown, near: .extendsUnknownNear, name, at: node, of: known,
        ["choices": .typed(known.joined(separator: ", "))])
      return nil
    }
    // What is wrong in the other file is told with that file.
    return try? ProfileFile(named: name, own: own, chain: chain + [id ?? name])
  }

  /// The values by their fields; keys that are not known are findings.
  mutating func fields(of node: Node, _ kind: [ProfileField]) -> Fields? {
    guard let pairs = file.pairs(of: node) else { return nil }
    var fields: Fields = [:]
    for (key, value) in pairs {
      let typed = key.scalar?.string ?? ""
      guard let field = spelling.field(typed, of: kind) else {
        // What was probably meant is not also missing.
        if let meant = unknownField(typed, at: key, of: kind) {
          fields[meant] = fields[meant] ?? value
        }
        continue
      }
      guard fields.updateValue(value, forKey: field) == nil else {
        file.report(.doubleKey, ["typed": .typed(typed)], at: key)
        continue
      }
    }
    return fields
  }

  /// Says that a key is not known, and gives the field that was probably meant.
  private mutating func unknownField(
    _ typed: String, at key: Node, of kind: [ProfileField]
  ) -> ProfileField? {
    let names = kind.flatMap { spelling.names(of: $0) }
    let choices = kind.map { "\(spelling.names(of: $0).last ?? $0.rawValue)" }
    file.report(
      .unknownKey, near: .unknownKeyNear, typed, at: key, of: names,
      ["choices": .typed(choices.joined(separator: ", "))])
    return Nearest.word(to: typed, in: names).flatMap { spelling.field($0, of: kind) }
  }

  func missing(_ field: ProfileField, _ example: String = "example") -> Facts {
    ["field": .phrase(field.phraseID), "example": .phrase("\(field.phraseID).\(example)")]
  }

  // MARK: Items

  private mutating func items(
    in node: Node, over base: Profile?, mayBePartial: Bool
  ) -> [ProfileItem] {
    var lines: [String: Int] = [:]
    var items: [ProfileItem] = []
    for element in file.elements(of: node) ?? [] {
      guard let fields = fields(of: element, .ofItem) else { continue }
      let id = fields[.id].flatMap { self.id($0) }
      let old = id.flatMap { base?[$0] }
      var needed: [ProfileField] = [.id]
      if old == nil, base != nil || !mayBePartial { needed += [.name, .domain, .verdict] }
      for field in needed where fields[field] == nil {
        let example = field == .id ? "itemExample" : "example"
        file.report(.missingItemKey, missing(field, example), at: element)
      }
      guard let id, let place = fields[.id] else { continue }
      if let line = lines[id] {
        file.report(.doubleItem, ["typed": .typed(id), "n": .number(line)], at: place)
        continue
      }
      lines[id] = place.mark?.line ?? 0
      if let item = item(id, fields, at: element, over: old) { items.append(item) }
    }
    return items
  }

  /// An item; what it leaves out it has from the one it replaces.
  private mutating func item(
    _ id: String, _ fields: Fields, at place: Node, over old: ProfileItem?
  ) -> ProfileItem? {
    let name = fields[.name].flatMap { file.phrase($0)?.both } ?? old?.name
    let domain = value(Domain.self, fields, .domain) ?? old?.domain
    let verdict = value(Verdict.self, fields, .verdict) ?? old?.verdict
    let with = value(WithWhom.self, fields, .with) ?? old?.with ?? WithWhom.none
    let standing = standing(fields[.standing]) ?? .sourced
    let condition = fields[.condition].flatMap { file.phrase($0)?.both } ?? old?.condition
    let roles = fields[.handOverTo].map { phrases($0) } ?? old?.handOverTo ?? []
    let isDuty = fields[.duty].flatMap { yesOrNo($0) } ?? old?.isDuty ?? false
    let sources = fields[.sources].map { self.sources($0) } ?? []
    let examples = fields[.examples].map { texts($0) } ?? old?.examples ?? []
    if verdict == .conditional, condition == nil, fields[.condition] == nil {
      file.report(.noCondition, missing(.condition), at: fields[.verdict] ?? place)
    }
    guard let name, let domain, let verdict else { return nil }
    var item = ProfileItem(
      id: id, name: name, domain: domain, with: with, verdict: verdict, standing: standing)
    item.condition = verdict == .conditional || fields[.condition] != nil ? condition : nil
    (item.handOverTo, item.isDuty, item.sources) = (roles, isDuty, sources)
    (item.examples, item.isOwn) = (examples, true)
    return item
  }

  private mutating func value<Value: Choice>(
    _ type: Value.Type, _ fields: Fields, _ field: ProfileField
  ) -> Value? {
    fields[field].flatMap { value($0, field, of: Value.allCases.map(\.rawValue)) }
      .flatMap(Value.init(rawValue:))
  }

  private mutating func standing(_ node: Node?) -> ProfileItem.Standing? {
    let ids = ProfileItem.Standing.allCases.map(\.rawValue)
    return node.flatMap { value($0, .standing, of: ids) }.flatMap(ProfileItem.Standing.init)
  }

  mutating func yesOrNo(_ node: Node) -> Bool? {
    guard let typed = file.plain(node) else { return nil }
    let answer = spelling.value(typed, of: .duty, among: ["yes", "no"])
    if answer == nil { file.report(.notYesNo, ["typed": .typed(typed)], at: node) }
    return answer.map { $0 == "yes" }
  }

  private mutating func value(_ node: Node, _ field: ProfileField, of ids: [String]) -> String? {
    guard let typed = file.plain(node) else { return nil }
    if let id = spelling.value(typed, of: field, among: ids) { return id }
    let spellings = ids.flatMap { spelling.spellings(of: $0, in: field) }
    file.report(
      .unknownValue, near: .unknownValueNear, typed, at: node, of: spellings,
      ["field": .phrase(field.phraseID), "choices": .phrase("\(field.phraseID).choices")])
    return nil
  }

  // MARK: Lists

  private mutating func phrases(_ node: Node) -> [Phrase] {
    if node.scalar != nil { return file.phrase(node).map { [$0.both] } ?? [] }
    return (file.elements(of: node) ?? []).compactMap { file.phrase($0)?.both }
  }

  mutating func texts(_ node: Node) -> [String] {
    (file.elements(of: node) ?? []).compactMap { file.plain($0) }
  }

  /// A source is a name, or a name with an address and whether somebody looked there.
  private mutating func sources(_ node: Node) -> [ProfileItem.Source] {
    (file.elements(of: node) ?? []).compactMap { element in
      if element.scalar != nil {
        return file.plain(element).map { ProfileItem.Source(key: $0, status: "own", url: "") }
      }
      guard let fields = fields(of: element, .ofSource) else { return nil }
      guard let name = fields[.key] else {
        file.report(.missingItemKey, missing(.key), at: element)
        return nil
      }
      let ids = ["verified", "matched", "unsourced", "own"]
      let status = fields[.status].flatMap { value($0, .status, of: ids) } ?? "own"
      let url = fields[.url].flatMap { file.plain($0) } ?? ""
      return file.plain(name).map { ProfileItem.Source(key: $0, status: status, url: url) }
    }
  }
}

extension [ProfileField] {
  fileprivate static var ofProfile: Self { ProfileField.ofProfile }
  fileprivate static var ofItem: Self { ProfileField.ofItem }
  fileprivate static var ofSource: Self { ProfileField.ofSource }
}
