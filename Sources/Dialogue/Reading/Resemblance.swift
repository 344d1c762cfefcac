/// How much two texts are the same, from 0 to 1: one less the edits for each letter.
package func resemblance(_ one: String, _ other: String) -> Double {
  let (one, other) = (
    Array(one.unicodeScalars.prefix(600)), Array(other.unicodeScalars.prefix(600))
  )
  guard !one.isEmpty, !other.isEmpty else { return one.isEmpty && other.isEmpty ? 1 : 0 }
  var row = Array(0...other.count)
  for (i, letter) in one.enumerated() {
    var diagonal = row[0]
    row[0] = i + 1
    for (j, against) in other.enumerated() {
      let edits = min(row[j] + 1, row[j + 1] + 1, diagonal + (letter == against ? 0 : 1))
      (diagonal, row[j + 1]) = (row[j + 1], edits)
    }
  }
  return 1 - Double(row[other.count]) / Double(max(one.count, other.count))
}
