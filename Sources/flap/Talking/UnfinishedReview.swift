import ArgumentParser
import Dialogue
import Library
import Logbook
import Terminal

/// A follow-up that was left half-way, of one person or of a group.
struct UnfinishedReview {
  let header: SessionHeader
  let world: World

  /// Whether to go on with it; where nobody can be asked, it is named, and another is begun.
  func goesOn(
    on console: any Console, asking question: ShellWord, naming name: ShellWord
  ) throws -> Bool {
    let facts: Facts = [
      "n": .number(header.number), "date": .day(world.day(at: header.beganAt)),
    ]
    guard console.isAttended else {
      world.voice.complain(Remark(name, facts))
      return false
    }
    console.say(world.voice.say(question, facts))
    guard let isNo = try console.hearsNo() else { throw ExitCode.success }
    return !isNo
  }
}
