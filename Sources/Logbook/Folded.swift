import Foundation

/// Text as search sees it: words without case or accents, each after one space.
///
/// A word that begins with `aa` is then found by looking for `" aa"`.
struct Folded {
  var text: String

  init(_ original: String) {
    text = ""
    text.reserveCapacity(original.utf8.count + 1)
    var isInWord = false
    func add(_ scalar: Unicode.Scalar, to text: inout String) {
      if !isInWord { text.unicodeScalars.append(" ") }
      isInWord = true
      if scalar.isASCII {
        text.unicodeScalars.append(scalar)
      } else {
        text += Self.plain[scalar] ?? scalar.properties.lowercaseMapping
      }
    }
    let isPlain = original.utf8.allSatisfy { $0 < 0x80 }
    let source = isPlain ? original : original.decomposedStringWithCompatibilityMapping.lowercased()
    for scalar in source.unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9": add(scalar, to: &text)
      case "A"..."Z": add(Unicode.Scalar(UInt8(scalar.value) + 32), to: &text)
      // `foto's` is one word, however the apostrophe was typed.
      case "'", "\u{2019}", "\u{2018}", "\u{02BC}": continue
      case _ where scalar.isASCII: isInWord = false
      case _ where scalar.properties.generalCategory == .nonspacingMark: continue
      case _ where scalar.properties.isAlphabetic || scalar.properties.numericType != nil:
        add(scalar, to: &text)
      default: isInWord = false
      }
    }
  }

  /// Letters that Unicode does not take apart.
  private static let plain: [Unicode.Scalar: String] = [
    "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i",
  ]
}
