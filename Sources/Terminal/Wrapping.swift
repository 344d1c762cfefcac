/// The rows of one paragraph, none wider than `width` columns and none ending in a blank.
///
/// `indent` comes before every row, `hanging` before every row but the first as well, so that the
/// words of a numbered option stand under one another. A word that is wider than a row is broken.
package func wrapped(
  _ text: String, to width: Int, indent: Int = 0, hanging: Int = 0
) -> [String] {
  // On a very narrow terminal words are worth more than a margin.
  let width = max(1, width)
  let indent = min(indent, width / 4)
  let hanging = min(hanging, width / 4)
  var rows: [String] = []
  var row = ""
  var used = 0
  var blanks = 0

  func room() -> Int { width - indent - (rows.isEmpty ? 0 : hanging) }
  func finishRow() {
    let margin = row.isEmpty ? 0 : indent + (rows.isEmpty ? 0 : hanging)
    rows.append(String(repeating: " ", count: margin) + row)
    (row, used, blanks) = ("", 0, 0)
  }

  for word in text.split(separator: " ", omittingEmptySubsequences: false) {
    guard !word.isEmpty else {
      blanks += 1
      continue
    }
    var wordWidth = word.displayWidth
    if used > 0, used + blanks + wordWidth > room() { finishRow() }
    if used > 0 || rows.isEmpty {
      let kept = min(blanks, max(0, room() - 1))
      row += String(repeating: " ", count: kept)
      used += kept
    }
    blanks = 1
    for character in used + wordWidth > room() ? Substring(word) : "" {
      if used > 0, used + character.displayWidth > room() {
        finishRow()
        blanks = 1
      }
      row.append(character)
      used += character.displayWidth
      wordWidth = 0
    }
    if wordWidth > 0 || used == 0 { row += word }
    used += wordWidth
  }
  if !row.isEmpty || rows.isEmpty { finishRow() }
  return rows
}
