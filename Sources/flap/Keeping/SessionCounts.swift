import Dialogue
import Library

/// How many conversations of one person there are, and how many meetings of groups.
struct SessionCounts {
  private var counts: [String: Int] = [:]

  /// Of one logbook, by the name of its file.
  subscript(file: String) -> Int {
    get { counts[file] ?? 0 }
    set { counts[file] = newValue }
  }

  var total: Int { counts.values.reduce(0, +) }

  /// What there are some of; where there are none, that there are no conversations.
  func words(_ voice: Voice) -> String {
    let conversations = voice.say(ShellWord.conversations, ["n": .number(self[DataFile.solo])])
    guard self[DataFile.meetings] > 0 else { return conversations }
    let meetings = voice.say(ShellWord.meetings, ["n": .number(self[DataFile.meetings])])
    guard self[DataFile.solo] > 0 else { return meetings }
    return voice.say(
      ShellWord.conversationsAndMeetings, ["a": .typed(conversations), "b": .typed(meetings)])
  }
}
