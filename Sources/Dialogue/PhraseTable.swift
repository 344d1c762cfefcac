/// A table with a line a phrase, in the order of their ids: id, Dutch, English, parted by tabs.
///
/// A line is read when its words are asked for, for no run of the program says more than some.
struct PhraseTable: Sendable {
  private let text: String
  /// Where each line begins, in bytes, and where the last one ends.
  private let starts: [Int]

  init(_ text: String) {
    var text = text
    text.makeContiguousUTF8()
    var starts = [0]
    text.withUTF8 { bytes in
      for (place, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
        starts.append(place + 1)
      }
      if bytes.last != UInt8(ascii: "\n") { starts.append(bytes.count + 1) }
    }
    (self.text, self.starts) = (text, text.isEmpty ? [] : starts)
  }

  var ids: [String] { starts.dropLast().indices.compactMap { fields(ofLine: $0)?.first } }

  subscript(_ id: String) -> Phrase? {
    var (low, high) = (0, starts.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if isLine(middle, before: id) { low = middle + 1 } else { high = middle }
    }
    guard low < starts.count - 1, let fields = fields(ofLine: low), fields[0] == id else {
      return nil
    }
    return Phrase(nl: fields[1], en: fields[2])
  }

  private func isLine(_ line: Int, before id: String) -> Bool {
    bytes(ofLine: line) { bytes in
      bytes.prefix { $0 != UInt8(ascii: "\t") }.lexicographicallyPrecedes(id.utf8)
    } ?? false
  }

  private func fields(ofLine line: Int) -> [String]? {
    let fields = bytes(ofLine: line) { bytes in
      bytes.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
        .map { Self.unescaped(String(decoding: $0, as: UTF8.self)) }
    }
    return fields?.count == 3 ? fields : nil
  }

  private func bytes<Result>(
    ofLine line: Int, _ body: (Slice<UnsafeBufferPointer<UInt8>>) -> Result
  ) -> Result? {
    text.utf8.withContiguousStorageIfAvailable { body($0[starts[line]..<(starts[line + 1] - 1)]) }
  }

  private static func unescaped(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "\\")) else { return text }
    var result = ""
    var isEscaped = false
    for character in text {
      if isEscaped {
        result.append(character == "n" ? "\n" : character == "t" ? "\t" : character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        result.append(character)
      }
    }
    return result
  }
}
