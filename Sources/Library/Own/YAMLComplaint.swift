internal import Dialogue
internal import Yams

/// What the YAML parser stumbled over, in terms of somebody who writes a file by hand.
struct YAMLComplaint {
  var word: FileWord
  var facts: Facts = [:]
  var place: FilePlace

  /// The parser stops at the first thing it cannot read; tabs are all found at once.
  static func complaints(about error: YamlError, lines: [String]) -> [YAMLComplaint] {
    switch error {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _):
      let tabs = tabs(in: lines, upTo: mark.line)
      if !tabs.isEmpty { return tabs }
      return [complaint(problem, at: FilePlace(mark), context, lines)]
    case .composer(_, let problem, let mark, _):
      let word: FileWord = problem.contains("alias") ? .unknownAlias : .twoParts
      return [YAMLComplaint(word: word, place: FilePlace(mark))]
    case .duplicatedKeysInMapping(let keys, let context):
      let facts: Facts = ["typed": .typed(keys.joined(separator: ", "))]
      return [YAMLComplaint(word: .doubleKey, facts: facts, place: FilePlace(context.mark))]
    case .reader: return [YAMLComplaint(word: .hidden, place: hidden(in: lines))]
    default: return [YAMLComplaint(word: .notYAML, place: FilePlace(line: 1, column: 1))]
    }
  }

  private static func complaint(
    _ problem: String, at place: FilePlace, _ context: YamlError.Context?, _ lines: [String]
  ) -> YAMLComplaint {
    if problem.contains("nesting") { return YAMLComplaint(word: .tooDeep, place: place) }
    if context?.text.contains("quoted scalar") == true, let mark = context?.mark {
      let isEscape = problem.contains("escape")
      return YAMLComplaint(
        word: isEscape ? .badEscape : .openQuote, place: isEscape ? place : FilePlace(mark))
    }
    // A quotation mark that was forgotten makes the parser stumble lines later.
    if let quote = openQuote(in: lines, upTo: place.line) {
      return YAMLComplaint(word: .openQuote, place: quote)
    }
    if problem.contains("',' or") {
      return YAMLComplaint(word: .openBracket, place: context.map { FilePlace($0.mark) } ?? place)
    }
    let word: FileWord =
      if problem.contains("mapping values are not allowed") {
        .looseColon
      } else if problem.contains("could not find expected ':'") {
        .missingColon
      } else if problem.contains("cannot start any token") {
        .oddStart
      } else if problem.contains("did not find expected") {
        context?.text.contains("flow") == true ? .openBracket : .indentation
      } else {
        .notYAML
      }
    return YAMLComplaint(word: word, place: place)
  }

  /// Every line that is indented with a tab.
  private static func tabs(in lines: [String], upTo last: Int) -> [YAMLComplaint] {
    lines.prefix(last).enumerated().compactMap { index, line in
      let start = line.unicodeScalars.prefix { $0 == " " || $0 == "\t" }
      guard start.count < line.unicodeScalars.count,
        let tab = start.firstIndex(of: "\t")
      else { return nil }
      let column = line.unicodeScalars.distance(from: line.startIndex, to: tab) + 1
      return YAMLComplaint(word: .tab, place: FilePlace(line: index + 1, column: column))
    }
  }

  /// The first quotation mark that opens a text and is not closed on its line.
  private static func openQuote(in lines: [String], upTo last: Int) -> FilePlace? {
    for (index, line) in lines.prefix(last).enumerated() where line.trimmed.first != "#" {
      var open: Int?
      var previous: Unicode.Scalar = " "
      for (column, scalar) in line.unicodeScalars.enumerated() {
        if scalar == "\"", open != nil || " {[,:-".unicodeScalars.contains(previous) {
          if previous != "\\" { open = open == nil ? column + 1 : nil }
        }
        previous = scalar
      }
      if let open { return FilePlace(line: index + 1, column: open) }
    }
    return nil
  }

  /// The first character that no text holds.
  private static func hidden(in lines: [String]) -> FilePlace {
    for (index, line) in lines.enumerated() {
      let column = line.unicodeScalars.enumerated().first { !isReadable($0.element) }?.offset
      if let column { return FilePlace(line: index + 1, column: column + 1) }
    }
    return FilePlace(line: 1, column: 1)
  }

  private static func isReadable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0x85, 0xA0...0xD7FF, 0xE000...0xFFFD, 0x10000...: true
    default: false
    }
  }
}
