import Coach
import Dialogue
import Library
import Workload

extension ScriptKind {
  /// What a conversation of this kind is called in a list.
  var name: ShellWord {
    switch self {
    case .solo: .scriptSolo
    case .review: .scriptReview
    }
  }

  /// The command that goes on with one.
  var command: ShellWord {
    switch self {
    case .solo: .commandSolo
    case .review: .commandReview
    }
  }

  /// Both, for a sentence.
  var facts: Facts {
    ["script": .phrase(name.phraseID), "command": .phrase(command.phraseID)]
  }
}

extension Script {
  /// The command that goes on with a conversation.
  ///
  /// Meetings are no kind of conversation that one person's logbook knows.
  var resuming: ShellWord {
    ScriptKind(rawValue: id)?.command ?? MeetingKind(rawValue: id)?.command ?? .commandCircle
  }

  /// What such a conversation is called.
  var called: ShellWord {
    ScriptKind(rawValue: id) == nil ? .kindMeeting : .kindConversation
  }
}

extension Fact {
  /// The command that goes on with a conversation.
  static func resuming(_ interview: Interview) -> Fact {
    .phrase(interview.conversation.script.resuming.phraseID)
  }
}

extension PromptLibrary {
  /// The note that says with which profile a session began.
  var noted: Statement {
    Statement(Key(Topic<Picked>.profile.id), .choices([profileID, profileHash]))
  }
}
