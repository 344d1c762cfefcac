/// The text with everything made visible that could move the cursor or turn the reading order.
///
/// What people typed or pasted is kept as it is, but never sent to a terminal as it is: a stray
/// escape sequence could rewrite earlier lines, a bidi override could make a sentence read
/// backwards. Line ends become newlines and a tab becomes a space.
package func neutralised(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: isActive) else { return text }
  let scalars = Array(text.unicodeScalars)
  var result = String.UnicodeScalarView()
  for (index, scalar) in scalars.enumerated() {
    switch scalar {
    case "\r" where scalars.dropFirst(index + 1).first == "\n": continue
    case "\t": result.append(" ")
    case _ where isActive(scalar): result.append(contentsOf: named(scalar).unicodeScalars)
    default: result.append(scalar)
    }
  }
  return String(result)
}

/// The text without everything that could move the cursor or turn the reading order, to be edited.
package func harmless(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: isActive) else { return text }
  return String(String.UnicodeScalarView(text.unicodeScalars.filter { !isActive($0) }))
}

private func isActive(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x0A: false
  case 0x00...0x1F, 0x7F...0x9F: true
  case 0x061C, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069: true
  default: false
  }
}

private func named(_ scalar: Unicode.Scalar) -> String {
  let digits = String(scalar.value, radix: 16, uppercase: true)
  return "<U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ">"
}
