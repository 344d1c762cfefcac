internal import Dialogue
internal import Yams

/// A YAML file of the user's own, and what was found wrong in it.
struct YAMLFile {
  let path: String
  private let lines: [String]
  /// The whole text.
  let content: String
  private(set) var findings: [FileFinding] = []

  init(_ text: String, path: String) {
    (content, self.path) = (text, path)
    lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map(String.init)
  }

  /// Whether it holds nothing but remarks.
  var isEmpty: Bool {
    lines.allSatisfy { line in
      let line = line.trimmed
      return line.isEmpty || line.hasPrefix("#")
    }
  }

  /// What the file says; `nil` where it says nothing, or where it cannot be read and that is found.
  mutating func root() -> Node? {
    do {
      return try Parser(yaml: content, encoding: .utf8).singleRoot()
    } catch let error as YamlError {
      for complaint in YAMLComplaint.complaints(about: error, lines: lines) {
        report(complaint.word, complaint.facts, at: complaint.place)
      }
    } catch {
      report(.notYAML, at: FilePlace(line: 1, column: 1))
    }
    return nil
  }

  mutating func report(_ word: FileWord, _ facts: Facts = [:], at node: Node) {
    report(word, facts, at: node.mark.map(FilePlace.init) ?? FilePlace(line: 1, column: 1))
  }

  mutating func report(_ word: FileWord, _ facts: Facts = [:], at place: FilePlace) {
    let line = lines.indices.contains(place.line - 1) ? lines[place.line - 1] : ""
    findings.append(FileFinding(word, facts, in: path, at: place, line: line))
  }

  /// The first place of a piece of text at or after the beginning of a node.
  func place(of piece: String, in node: Node) -> FilePlace {
    let start = node.mark.map(FilePlace.init) ?? FilePlace(line: 1, column: 1)
    for number in start.line..<(start.line + 40) where lines.indices.contains(number - 1) {
      let line = Array(lines[number - 1].unicodeScalars)
      let piece = Array(piece.unicodeScalars)
      var index = number == start.line ? max(0, start.column - 1) : 0
      while index + piece.count <= line.count {
        if Array(line[index..<(index + piece.count)]) == piece {
          return FilePlace(line: number, column: index + 1)
        }
        index += 1
      }
    }
    return start
  }

  // MARK: What a node holds

  /// The pairs of a group, or a finding.
  mutating func pairs(of node: Node) -> [(key: Node, value: Node)]? {
    guard let mapping = node.mapping else {
      report(.notGroup, at: node)
      return nil
    }
    return Array(mapping)
  }

  /// The elements of a list, or a finding.
  mutating func elements(of node: Node) -> [Node]? {
    guard let sequence = node.sequence else {
      report(.notList, at: node)
      return nil
    }
    return Array(sequence)
  }

  /// A text that says something, or a finding.
  mutating func plain(_ node: Node) -> String? {
    guard let text = node.scalar?.string.trimmed else {
      report(.notPlain, at: node)
      return nil
    }
    guard !text.isEmpty else {
      report(.noWords, at: node)
      return nil
    }
    return text
  }

  /// Words in one language or in both, or a finding.
  mutating func phrase(_ node: Node) -> OwnPhrase? {
    if node.scalar != nil { return plain(node).map { OwnPhrase(nl: $0, en: $0) } }
    guard let mapping = node.mapping else {
      report(.notPhrase, at: node)
      return nil
    }
    var phrase = OwnPhrase()
    for (key, value) in mapping {
      switch key.scalar?.string {
      case "nl": phrase.nl = plain(value)
      case "en": phrase.en = plain(value)
      case let name: unknownKey(name ?? "", at: key, of: ["nl", "en"])
      }
    }
    if mapping.isEmpty { report(.notPhrase, at: node) }
    return phrase.isEmpty ? nil : phrase
  }

  /// Says that a key is not known, with the one that was probably meant.
  mutating func unknownKey(_ typed: String, at key: Node, of names: [String]) {
    report(
      .unknownKey, near: .unknownKeyNear, typed, at: key, of: names,
      ["choices": .typed(names.joined(separator: ", "))])
  }

  /// Says that a word is not known; where one of the known ones is near, with that.
  mutating func report(
    _ word: FileWord, near: FileWord, _ typed: String, at node: Node,
    of names: some Sequence<String>, _ facts: Facts = [:]
  ) {
    var facts = facts.merging(["typed": .typed(typed)]) { $1 }
    guard let nearest = Nearest.word(to: typed, in: names) else {
      return report(word, facts, at: node)
    }
    facts["nearest"] = .typed(nearest)
    report(near, facts, at: node)
  }
}
