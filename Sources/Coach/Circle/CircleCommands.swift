import Dialogue

/// What the commands of a meeting say: at any question, without leaving it.
enum CircleCommands {
  @Sendable static func obey(
    _ command: Command, _ rest: String, _ conversation: Conversation
  ) throws(Problem) -> Script.Obedience {
    let circle = Circle(conversation.session)
    switch command {
    case .park: return park(rest, circle)
    case .people: return try people(rest, of: Circle.people)
    case .minutes: return try minutes(rest, conversation, of: CircleStage.self)
    case .again: return try again(conversation)
    case .merge: return try merge(rest, circle)
    case .reword: return try reword(rest, circle)
    default: throw .notHere
    }
  }

  /// Puts something aside; without words, shows what was.
  static func park(_ text: String, _ circle: Circle) -> Script.Obedience {
    guard !text.isEmpty else {
      let parked = circle.parkedRemarks
      return Script.Obedience(saying: parked.isEmpty ? [Remark(CircleNote.nothingParked)] : parked)
    }
    let subject = circle.session.fresh(Topic<String>.parked.id)[0]
    return Script.Obedience(
      [Statement(Key(naming: subject), .text(text), by: .person)],
      saying: [Remark(CircleNote.parkedNow)])
  }

  /// Somebody comes or leaves.
  static func people(
    _ typed: String, of range: ClosedRange<Int>
  ) throws(Problem) -> Script.Obedience {
    let people = try number(typed, range)
    return Script.Obedience(
      [Statement(Key(Topic<Int>.people.id), .numbers([people]), by: .person)],
      saying: [Remark(CircleNote.peopleNow, ["n": .number(people)])])
  }

  /// Gives the phase on the screen so many minutes.
  static func minutes<Phase: MeetingStage>(
    _ typed: String, _ conversation: Conversation, of _: Phase.Type
  ) throws(Problem) -> Script.Obedience {
    guard let stage: Phase = conversation.stage() else { throw .notHere }
    let minutes = try number(typed, 1...60)
    return Script.Obedience(
      [CircleClock.minutes(minutes, for: stage)],
      saying: [
        Remark(
          CircleNote.phaseMinutes,
          ["stage": .phrase(stage.phraseID), "n": .number(minutes)])
      ])
  }

  /// Does a phase again: the one on the screen, or where that has not begun, the one before it.
  ///
  /// What was put on the flap stays.
  static func again(_ conversation: Conversation) throws(Problem) -> Script.Obedience {
    guard let question = conversation.question else { throw .notHere }
    let place = conversation.agenda.firstIndex { $0.key == question.key } ?? 0
    let said = conversation.agenda[...place].filter {
      !$0.key.isNaming && conversation.session.stands($0.key)
    }
    guard let last = said.last?.stage else { throw .notHere }
    let begun = said.filter { $0.stage?.beginsWith == last.beginsWith }
    // The pairs that were judged the same stay so.
    let gone = begun.filter { $0.key.question != Topic<YesNo>.same.id }
    return Script.Obedience(
      gone.map { Statement($0.key, nil, by: .person) },
      saying: [Remark(CircleNote.reopened, ["stage": .phrase(last.phrase)])])
  }

  /// Two lines that turn out to be one task.
  private static func merge(
    _ typed: String, _ circle: Circle
  ) throws(Problem) -> Script.Obedience {
    let numbers = typed.split { !$0.isNumber }.compactMap { Int($0) }
    guard numbers.count == 2, numbers[0] != numbers[1] else {
      throw .amountsCount(numbers.count, 2)
    }
    for number in numbers { _ = try item(number, circle) }
    let items = [circle.items[numbers[0] - 1], circle.items[numbers[1] - 1]]
    let key = Key(same: items[0].task, items[1].task)
    let facts: Facts = [
      "one": .answer(Key(naming: items[0].task)), "other": .answer(Key(naming: items[1].task)),
    ]
    return Script.Obedience(
      [Statement(key, YesNo.yes.answer, by: .person)], saying: [Remark(CircleNote.merged, facts)])
  }

  /// Other words for a line; what was said about it stays.
  private static func reword(
    _ typed: String, _ circle: Circle
  ) throws(Problem) -> Script.Obedience {
    let parts = typed.split(separator: " ", maxSplits: 1).map(String.init)
    guard let first = parts.first, let number = Int(first) else { throw .notANumber(typed) }
    let item = try item(number, circle)
    guard parts.count == 2, parts[1].contains(where: \.isLetter) else { throw .notText }
    return Script.Obedience(
      [Statement(Key(naming: item.task), .text(parts[1].trimmed), by: .person)])
  }

  private static func item(_ number: Int, _ circle: Circle) throws(Problem) -> CircleItem {
    guard circle.items.indices.contains(number - 1) else {
      throw .noSuchNumber(circle.items.count)
    }
    return circle.items[number - 1]
  }

  private static func number(
    _ typed: String, _ range: ClosedRange<Int>
  ) throws(Problem) -> Int {
    guard let number = Int(typed) else { throw .notANumber(typed) }
    guard range.contains(number) else { throw .notInRange(range.lowerBound, range.upperBound) }
    return number
  }
}

extension Conversation {
  /// The phase of the question on the screen.
  fileprivate func stage<Phase: MeetingStage>() -> Phase? {
    Phase.allCases.first { $0.phraseID == question?.stage?.phrase }
  }
}

extension Circle {
  /// What was put aside, as it is shown.
  var parkedRemarks: [Remark] {
    let lines = parked.map {
      Remark(Mirror.ownWord, ["word": .answer(Key(naming: $0))], tone: .quote)
    }
    return lines.isEmpty ? [] : [Remark(CircleNote.parked)] + lines
  }
}
