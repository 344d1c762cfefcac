package import Dialogue

/// A task out of a line that holds several.
package struct TaskPart: Hashable, Sendable {
  package var text: String
  /// Minutes a week, where the part has a time of its own.
  package var minutes: Int?

  /// As a line of its own, which reads as the part it is.
  package var line: String { minutes.map { "\(text) \($0) min" } ?? text }

  package init(_ text: String, minutes: Int? = nil) { (self.text, self.minutes) = (text, minutes) }
}

extension [TaskPart] {
  /// What they come to, where each has a time of its own.
  package var minutes: Int? {
    let times = compactMap(\.minutes)
    return isEmpty || times.count < count ? nil : times.reduce(0, +)
  }
}

/// Finds the tasks in a line that holds several: `MT, zorgteam en kerstcommissie`.
///
/// A wrong split annoys and a missed one costs little, so each part has to be a task by itself:
/// something that is known as one, or a thing with a verb of its own.
package struct TaskSplitter: Sendable {
  private let reader: TaskLineReader
  /// What kind of work a task is, where that is clear.
  private let kind: @Sendable (_ task: String) -> Domain?

  package init(
    units: TimeUnits = TimeUnits(), kind: @escaping @Sendable (String) -> Domain? = { _ in nil }
  ) {
    (reader, self.kind) = (TaskLineReader(units: units), kind)
  }

  /// More words than this are a story.
  private static let longest = 24

  /// The tasks in a line as it was typed; none where it holds one.
  ///
  /// A time goes with the part it stands in. A time at the very end, and nowhere else, is that of
  /// the whole line and of no part.
  package func parts(of input: String) -> [TaskPart] {
    guard let cut = SplitLine(input, longest: Self.longest) else { return [] }
    let pieces = cut.pieces.map { read($0) }
    guard pieces.count > 1, pieces.allSatisfy({ $0.shape != .other }),
      joins(pieces, cut.joints), Set(pieces.map { $0.part.text.folded }).count == pieces.count
    else { return [] }
    var parts = pieces.map(\.part)
    let timed = parts.indices.filter { parts[$0].minutes != nil }
    if timed == [parts.count - 1] { parts[parts.count - 1].minutes = nil }
    return parts
  }

  private struct Piece {
    var part: TaskPart
    var shape: SplitShape
    var words: [String]
  }

  private func read(_ text: String) -> Piece {
    let line = reader.line(text)
    let words = SplitLine.words(of: line.text ?? "")
    return Piece(
      part: TaskPart(line.text ?? text, minutes: line.minutes),
      shape: line.text == nil ? .other : SplitShape(words), words: words)
  }

  /// Whether what stands between the pieces keeps tasks apart, and not the words of one task.
  private func joins(_ pieces: [Piece], _ joints: [SplitLine.Joint]) -> Bool {
    let isTimed = pieces.allSatisfy { $0.part.minutes != nil }
    let isStrong = joints.allSatisfy { $0 == .strong }
    if isTimed || isStrong { return true }
    for (index, piece) in pieces.enumerated().dropLast() {
      let rest = pieces[(index + 1)...]
      // `MT en zorgteam voorbereiden`: one verb for both.
      if piece.shape == .name, rest.contains(where: { $0.shape == .deed }) { return false }
      // `bellen met OT en MDO`: one verb before both.
      if piece.shape == .open, rest.contains(where: { $0.shape == .name }) { return false }
      // `beleid schrijven en bespreken met het team`: one thing for both.
      if piece.shape == .deed, rest.contains(where: { $0.shape == .open }) { return false }
    }
    // `prikkelkaart uitdelen, teamoverleg`: what follows the comma says where.
    if joints.last == .comma, pieces.last?.shape == .name, pieces.first?.shape != .name {
      return false
    }
    let deeds = pieces.filter { $0.shape != .name }
    guard deeds.count == pieces.count, deeds.count == 2 else { return true }
    // `kind observeren en verslag schrijven` is one task: two deeds have to be unlike each other.
    guard joints == [.word], !deeds[1].words.contains(where: SplitWords.outcomes.contains),
      let one = kind(deeds[0].part.text), let other = kind(deeds[1].part.text)
    else { return false }
    return one != other
  }
}
