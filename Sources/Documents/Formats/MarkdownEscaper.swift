/// Puts a backslash before every sign that Markdown could read.
///
/// Signs that only mean something at the start of a line, such as `-` and `1.`, keep their plain
/// look elsewhere, for a person reads and edits the file.
struct MarkdownEscaper {
  /// Whether nothing but white space has gone before.
  private var isAtStart: Bool
  /// Whether all that went before is a number, which a full stop would turn into a list.
  private var isNumber: Bool
  /// How many times `w` is all there is of this word; `nil` in a word that has another letter.
  private var onlyW: Int? = 0

  init(atStart: Bool) { (isAtStart, isNumber) = (atStart, atStart) }

  /// Byte by byte: every sign that Markdown reads is a single one.
  mutating func escape(_ text: String) -> String {
    if text.utf8.first != UInt8(ascii: " "), text.utf8.allSatisfy(Self.isPlain) { return text }
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count * 2)
    var rest = text.utf8.makeIterator()
    var next = rest.next()
    while let byte = next {
      next = rest.next()
      let sign = Unicode.Scalar(byte)
      // White space at the start could make a block of code.
      if isAtStart, sign == " " { continue }
      if mustEscape(sign, before: next.map(Unicode.Scalar.init)) {
        result.append(UInt8(ascii: "\\"))
      }
      result.append(byte)
      isNumber = isNumber && ("0"..."9").contains(sign)
      isAtStart = false
      follow(sign)
    }
    return String(decoding: result, as: UTF8.self)
  }

  private mutating func follow(_ sign: Unicode.Scalar) {
    switch sign {
    case "w", "W": onlyW = onlyW.map { $0 + 1 }
    case "a"..."z", "A"..."Z": onlyW = nil
    default: onlyW = 0
    }
  }

  /// Whether a byte means nothing to Markdown wherever it stands.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: " "), UInt8(ascii: ","),
      UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: "'"), UInt8(ascii: "("),
      UInt8(ascii: ";"), UInt8(ascii: "/"), UInt8(ascii: "\""), UInt8(ascii: "%"), 0x80...:
      true
    default: false
    }
  }

  private func mustEscape(_ sign: Unicode.Scalar, before next: Unicode.Scalar?) -> Bool {
    switch sign {
    case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "#", "&", "$", "^", "@", "{", "}": true
    case "-", "+", "=": isAtStart
    case ".", ")": isListMark(before: next) || isWeb(sign)
    // `http://` and `mailto:` become links by themselves in some readers.
    case ":": isAtStart || !(next == nil || next == " " || ("0"..."9").contains(next ?? " "))
    default: false
    }
  }

  /// `1.` begins a list; `1.5` does not.
  private func isListMark(before next: Unicode.Scalar?) -> Bool {
    isNumber && !isAtStart && (next == nil || next == " ")
  }

  private func isWeb(_ sign: Unicode.Scalar) -> Bool { sign == "." && onlyW == 3 }
}
