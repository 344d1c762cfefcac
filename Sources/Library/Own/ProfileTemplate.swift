package import Dialogue
internal import Workload

/// A task profile as a file to edit, with remarks that say how.
package struct ProfileTemplate {
  private let original: ProfileFile
  private let words: Phrasebook
  private let language: Language
  private let spelling: ProfileSpelling

  package init(_ original: ProfileFile, words: Phrasebook, in language: Language) {
    (self.original, self.words, self.language) = (original, words, language)
    spelling = ProfileSpelling(words)
  }

  /// Every task, to change or to remove.
  package var whole: String {
    var lines = remarks(.templateHead) + head
    if let about = original.about { lines.append(field(.about, quoted(about[language]))) }
    lines += [""] + remarks(.templateItems) + ["\(name(.items)):"]
    for item in original.profile.items { lines += described(item) }
    lines += questions(original.profile.distinctions)
    return lines.joined(separator: "\n") + "\n"
  }

  /// Only what differs: two tasks to begin with.
  package var small: String {
    var lines = remarks(.templateSmallHead) + head
    lines.append(field(.extends, original.profile.id))
    lines += [""] + remarks(.templateItems) + ["\(name(.items)):"]
    for item in Self.samples.compactMap({ original.profile[$0] }) { lines += described(item) }
    lines += questions(original.profile.distinctions.filter { $0.id == Self.sampleQuestion })
    return lines.joined(separator: "\n") + "\n"
  }

  /// Two tasks on which schools differ.
  private static let samples = ["MG-01", "AK-08"]
  private static let sampleQuestion = "mt"

  private var head: [String] {
    ["", example(.id), example(.name)]
  }

  private func described(_ item: ProfileItem) -> [String] {
    var lines: [(field: ProfileField, value: String)] = [
      (.name, quoted(item.name[language])),
      (.domain, shown(item.domain.rawValue, .domain)), (.with, shown(item.with.rawValue, .with)),
      (.verdict, shown(item.verdict.rawValue, .verdict)),
    ]
    if let condition = item.condition { lines.append((.condition, quoted(condition[language]))) }
    if !item.handOverTo.isEmpty {
      lines.append((.handOverTo, list(item.handOverTo.map { $0[language] })))
    }
    if item.isDuty { lines.append((.duty, shown("yes", .duty))) }
    lines.append((.standing, shown(item.standing.rawValue, .standing)))
    let rest = lines.map { "    " + field($0.field, $0.value) }
    return ["  - " + field(.id, item.id)] + rest + sources(of: item) + examples(of: item)
  }

  private func sources(of item: ProfileItem) -> [String] {
    guard !item.sources.isEmpty else { return [] }
    return ["    \(name(.sources)):"]
      + item.sources.map { source in
        var fields = [
          field(.key, quoted(source.key)), field(.status, shown(source.status, .status)),
        ]
        if !source.url.isEmpty { fields.append(field(.url, quoted(source.url))) }
        return "      - {\(fields.joined(separator: ", "))}"
      }
  }

  private func questions(_ distinctions: [Distinction]) -> [String] {
    guard !distinctions.isEmpty else { return [] }
    return [""] + remarks(.templateQuestions) + ["\(name(.questions)):"]
      + distinctions.flatMap(described)
  }

  private func described(_ distinction: Distinction) -> [String] {
    var lines = [
      field(.question, quoted(distinction.question[language])),
      field(.why, quoted(distinction.why[language])),
    ]
    if distinction.takesSeveral { lines.append(field(.several, shown("yes", .duty))) }
    if !distinction.heard.isEmpty { lines.append(field(.heard, list(distinction.heard))) }
    if !distinction.raisedBy.isEmpty { lines.append(field(.for, list(distinction.raisedBy))) }
    let answers = distinction.answers.flatMap { answer in
      ["      - " + field(.answer, quoted(answer.name[language]))]
        + ["        " + field(.item, answer.item)]
        + (answer.heard.isEmpty ? [] : ["        " + field(.heard, list(answer.heard))])
    }
    return ["  - " + field(.id, distinction.id)] + lines.map { "    " + $0 }
      + ["    \(name(.answers)):"] + answers
  }

  private func examples(of item: ProfileItem) -> [String] {
    item.examples.isEmpty ? [] : ["    " + field(.examples, list(item.examples))]
  }

  // MARK: Parts

  private func remarks(_ word: OwnWord) -> [String] {
    words.text(word.phraseID, in: language)
      .replacing("{typed}", with: original.profile.id)
      .split(separator: "\n", omittingEmptySubsequences: false).map { "# \($0)" }
  }

  private func name(_ field: ProfileField) -> String { words.text(field.phraseID, in: language) }

  private func example(_ field: ProfileField) -> String {
    words.text("\(field.phraseID).example", in: language)
  }

  private func field(_ field: ProfileField, _ value: String) -> String {
    "\(name(field)): \(value)"
  }

  private func shown(_ id: String, _ field: ProfileField) -> String {
    spelling.shown(id, in: field, language)
  }

  private func list(_ texts: [String]) -> String {
    "[\(texts.map(quoted).joined(separator: ", "))]"
  }

  private func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
