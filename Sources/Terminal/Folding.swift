import Foundation

/// The text in the form that is stored: one code point for é however it was typed.
func composed(_ text: String) -> String {
  text.utf8.allSatisfy { $0 < 0x80 } ? text : text.precomposedStringWithCanonicalMapping
}

/// The text without case and accents, one element a character, so that positions can be compared.
func folded(_ text: String) -> [String] {
  text.map {
    String($0).folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
  }
}
