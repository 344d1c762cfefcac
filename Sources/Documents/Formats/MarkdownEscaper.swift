/// Puts a backslash before every sign that Markdown could read.
///
/// Signs that only mean something at the start of a line, such as `-` and `1.`, keep their plain
/// look elsewhere, for a person reads and edits the file.
struct MarkdownEscaper {
  /// Whether nothing but white space has gone before.
  private var isAtStart: Bool
  /// Whether all that went before is a number, which a full stop would turn into a list.
  private var isNumber: Bool
  private var word = ""

  init(atStart: Bool) { (isAtStart, isNumber) = (atStart, atStart) }

  mutating func escape(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      // White space at the start could make a block of code.
      if isAtStart, scalar == " " { continue }
      if mustEscape(scalar, before: rest.first) { result.append("\\") }
      result.append(scalar)
      isNumber = isNumber && ("0"..."9").contains(scalar)
      isAtStart = false
      word = scalar.properties.isAlphabetic && word.utf8.count < 4 ? word + String(scalar) : ""
    }
    return String(result)
  }

  private func mustEscape(_ scalar: Unicode.Scalar, before next: Unicode.Scalar?) -> Bool {
    switch scalar {
    case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "#", "&", "$", "^", "@", "{", "}": true
    case "-", "+", "=": isAtStart
    case ".", ")": isListMark(before: next) || isWeb(scalar)
    // `http://` and `mailto:` become links by themselves in some readers.
    case ":": isAtStart || !(next == nil || next == " " || ("0"..."9").contains(next ?? " "))
    default: false
    }
  }

  /// `1.` begins a list; `1.5` does not.
  private func isListMark(before next: Unicode.Scalar?) -> Bool {
    isNumber && !isAtStart && (next == nil || next == " ")
  }

  private func isWeb(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "." && word.lowercased() == "www"
  }
}
