import Dialogue
import Library
import Logbook

/// What a restore did, in one sentence or two.
struct RestoreReport {
  private var all = Merged()

  init(_ merged: [Merged]) {
    for one in merged {
      all.added += one.added
      all.apart += one.apart
      all.extended += one.extended
      all.united += one.united
      all.same += one.same
    }
  }

  func tell(by voice: Voice) {
    guard all.hasChanged else { return voice.print(voice.say(KeepWord.restoredNothing)) }
    var parts: [String] = []
    if !all.added.isEmpty { parts.append(voice.say(count(.added, all.added))) }
    if !all.extended.isEmpty { parts.append(voice.say(count(.extended, all.extended))) }
    if all.united > 0 { parts.append(voice.say(KeepWord.united)) }
    if all.same > 0 { parts.append(voice.say(KeepWord.same, ["n": .number(all.same)])) }
    voice.print(
      voice.say(KeepWord.restored, ["typed": .typed(parts.joined(separator: ", "))]))
    if !all.apart.isEmpty { voice.print(voice.say(count(.apart, all.apart))) }
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
