/// Something to print: a paragraph in words, and how it is to be heard.
package struct Utterance: Hashable, Sendable {
  package enum Role: Sendable {
    case place, question, option, plain, heading, note, warning, quote, aloud, aside
  }

  package var text: String
  package var role: Role
  /// How many columns the lines after the first stand in.
  package var hanging: Int

  package init(_ text: String, _ role: Role = .plain, hanging: Int = 0) {
    (self.text, self.role, self.hanging) = (text, role, hanging)
  }
}

extension Utterance.Role {
  init(_ tone: Remark.Tone) {
    self =
      switch tone {
      case .plain: .plain
      case .heading: .heading
      case .note: .note
      case .warning: .warning
      case .quote: .quote
      case .aloud: .aloud
      case .aside: .aside
      }
  }
}
