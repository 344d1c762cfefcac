extension String {
  /// The text with everything made visible that could steer a screen or turn the reading order.
  ///
  /// A person's words are stored as they were typed and go into every document through here: an
  /// escape sequence becomes `<U+001B>` and a bidi override `<U+202E>`, which each format then
  /// spells in its own safe way. Line ends become newlines and a tab a space.
  package var neutral: String {
    guard mayHoldSteering, unicodeScalars.contains(where: \.isSteering) else { return self }
    var result = UnicodeScalarView()
    var rest = unicodeScalars[...]
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\r" where rest.first == "\n": continue
      case "\r", "\t": result.append(" ")
      case _ where scalar.isSteering: result.append(contentsOf: scalar.named.unicodeScalars)
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// Whether there is a byte in it with which a steering character could begin.
  ///
  /// Hardly ever, so that most text is looked at no further.
  private var mayHoldSteering: Bool {
    utf8.contains { byte in
      switch byte {
      case 0x0A: false
      case 0x00...0x1F, 0x7F, 0xC2, 0xD8, 0xE2: true
      default: false
      }
    }
  }

  /// Neutral, and on one line.
  var neutralLine: String {
    let text = neutral
    return text.utf8.contains { $0 == UInt8(ascii: "\n") } ? text.replacing("\n", with: " ") : text
  }
}

extension Unicode.Scalar {
  /// C0 but the newline, DEL, C1, and what turns or breaks a line unseen.
  fileprivate var isSteering: Bool {
    switch value {
    case 0x0A: false
    case 0x00...0x1F, 0x7F...0x9F: true
    case 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  fileprivate var named: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "<U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ">"
  }
}
