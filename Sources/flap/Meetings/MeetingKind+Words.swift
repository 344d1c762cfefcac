import Coach
import Dialogue
import Library

extension MeetingKind {
  /// The command that goes on with one.
  var command: ShellWord {
    switch self {
    case .circle: .commandCircle
    case .circleReview: .commandCircleReview
    }
  }

  /// What it is called in a list.
  var name: ShellWord {
    switch self {
    case .circle: .scriptCircle
    case .circleReview: .scriptCircleReview
    }
  }

  /// What there is to say of one, with the command that goes on with it.
  func remark(_ word: ShellWord, _ number: Int) -> Remark {
    Remark(word, ["n": .number(number), "command": .phrase(command.phraseID)])
  }
}
