package import Coach
package import Dialogue
import Library

extension Day {
  /// Monday 5 October 2026: today, in tests.
  package static let test = Day(number: 20_731)
}

/// Everything the program carries, read once.
package enum TestLibrary {
  private static let read = Result { try PromptLibrary() }

  package static var material: Material { get throws { try read.get().material } }
  package static var phrasebook: Phrasebook { get throws { try read.get().phrasebook } }
}

extension Interview {
  /// A solo conversation at its first question, with the words and lists of the program.
  package static func solo(
    in language: Language = .nl, isAttended: Bool = true, material: Material? = nil
  ) throws -> Interview {
    Interview(
      Conversation(.solo(try material ?? TestLibrary.material), Session()), in: language,
      phrasebook: try TestLibrary.phrasebook, today: .test, isAttended: isAttended)
  }

  /// An interview about a script, with the words of the program.
  package static func about(
    _ conversation: Conversation, in language: Language = .nl, isAttended: Bool = true
  ) throws -> Interview {
    Interview(
      conversation, in: language, phrasebook: try TestLibrary.phrasebook, today: .test,
      isAttended: isAttended)
  }

  /// Hears lines one after another, as if all were made durable, and tells what was said.
  @discardableResult
  package mutating func type(_ lines: String...) -> [Utterance] {
    var said: [Utterance] = []
    for line in lines {
      _ = prompt()
      let response = hear(line, at: 0)
      self = response.next
      said += response.said
    }
    return said
  }

  package var asked: Ask? { conversation.asked }
  package var session: Session { conversation.session }

  /// The same, read again from its log by a program that was started anew.
  package var resumed: Interview {
    Interview(
      conversation.resumed, in: language, phrasebook: phrasebook, today: today,
      isAttended: isAttended)
  }
}

extension Interview {
  /// A meeting at its first question, with the words and lists of the program.
  package static func circle(
    in language: Language = .nl, isAttended: Bool = true, minutes: Int? = nil
  ) throws -> Interview {
    let script = Script.circle(try TestLibrary.material)
    var conversation = Conversation(script, Session())
    if let minutes {
      conversation =
        conversation.say([Statement(Key(Topic<Int>.tempo.id), .numbers([minutes]))]).next
    }
    return try about(conversation, in: language, isAttended: isAttended)
  }
}

extension Interview {
  /// A group that looks back, at its first question, with the words and lists of the program.
  package static func circleReview(
    of past: CirclePast = CirclePast(), earlier: [Int: Session] = [:], in language: Language = .nl,
    isAttended: Bool = true
  ) throws -> Interview {
    let script = Script.circleReview(try TestLibrary.material, after: past)
    let conversation = Conversation(script, Session(id: 9).after(earlier)).say([
      Statement(Key(Topic<Int>.tempo.id), .numbers([CircleReviewPlan.usual])),
      Statement(Key(Topic<Chain>.chain.id), Chain(earlier.keys.sorted()).answer),
    ]).next
    return try about(conversation, in: language, isAttended: isAttended)
  }
}
