internal import Dialogue

/// What a task profile says of itself, of an item, of a source and of a question.
///
/// Words: `Prompts/words/files.yaml`. Under each field stand the spellings of its values, parted by
/// `|`: the first is the one that is shown.
package enum ProfileField: String, CaseIterable, Phrased, Sendable {
  case id, name, about, extends, items
  case domain, with, verdict, condition, handOverTo, duty, standing, sources, examples
  case key, status, url
  case questions, question, why, several, heard, `for`, answers, answer, item, dropped

  static let ofProfile: [ProfileField] = [.id, .name, .about, .extends, .items, .questions]
  static let ofItem: [ProfileField] = [
    .id, .name, .domain, .with, .verdict, .condition, .handOverTo, .duty, .standing, .sources,
    .examples,
  ]
  static let ofSource: [ProfileField] = [.key, .status, .url]
  static let ofQuestion: [ProfileField] = [
    .id, .question, .why, .several, .heard, .for, .answers, .dropped,
  ]
  static let ofAnswer: [ProfileField] = [.answer, .item, .heard]
}
