import Dialogue
import Library
import Logbook

/// What a restore did, in one sentence or two.
struct RestoreReport {
  /// What happened in each logbook, which numbers its own.
  private let logbooks: [(words: Words, merged: Merged)]

  init(_ merged: [(file: String, merged: Merged)]) {
    logbooks = merged.map { file, merged in
      (file == DataFile.meetings ? .meetings : .conversations, merged)
    }
  }

  private struct Words {
    var added, extended, same, apart: KeepWord

    static let conversations = Words(
      added: .added, extended: .extended, same: .same, apart: .apart)
    static let meetings = Words(
      added: .meetingsAdded, extended: .meetingsExtended, same: .meetingsSame,
      apart: .meetingsApart)
  }

  var hasChanged: Bool { logbooks.contains(where: \.merged.hasChanged) }

  func tell(by voice: Voice) {
    guard hasChanged else { return voice.print(voice.say(KeepWord.restoredNothing)) }
    let parts = logbooks.flatMap(told).map { voice.say($0) }
    voice.print(
      voice.say(KeepWord.restored, ["typed": .typed(parts.joined(separator: ", "))]))
    for (words, merged) in logbooks where !merged.apart.isEmpty {
      voice.print(voice.say(count(words.apart, merged.apart)))
    }
  }

  private func told(_ words: Words, _ merged: Merged) -> [Remark] {
    var parts: [Remark] = []
    if !merged.added.isEmpty { parts.append(count(words.added, merged.added)) }
    if !merged.extended.isEmpty { parts.append(count(words.extended, merged.extended)) }
    if merged.united > 0 { parts.append(Remark(KeepWord.united)) }
    if merged.same > 0 { parts.append(Remark(words.same, ["n": .number(merged.same)])) }
    return parts
  }

  private func count(_ word: KeepWord, _ numbers: [Int]) -> Remark {
    Remark(word, ["n": .number(numbers.count), "typed": .typed(Self.ranges(numbers))])
  }

  /// `3, 5–9`: numbers that follow one another are told by the first and the last.
  static func ranges(_ numbers: [Int]) -> String {
    var ranges: [ClosedRange<Int>] = []
    for number in numbers.sorted() {
      if let last = ranges.last, last.upperBound + 1 == number {
        ranges[ranges.count - 1] = last.lowerBound...number
      } else {
        ranges.append(number...number)
      }
    }
    return ranges.map { range in
      range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)–\(range.upperBound)"
    }.joined(separator: ", ")
  }
}
