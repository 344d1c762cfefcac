import Coach
import Dialogue
import Library
import Logbook
import Workload

/// A list kept without a single question: everything in it is the program's proposal.
struct Proposals {
  let world: World
  let library: PromptLibrary
  private var voice: Voice { world.voice }

  init(_ world: World, _ library: PromptLibrary) { (self.world, self.library) = (world, library) }

  func keep(_ list: TaskList, _ script: Script) throws {
    let logbook = try world.logbook()
    let profile = Statement(
      Key(Topic<Picked>.profile.id), .choices([library.profileID, library.profileHash]))
    let preface = Conversation(script, Session(version: script.version)).say(
      [profile], at: world.now)
    let record = Record(logbook, script, voice.language, preface: preface)
    let turn = preface.next.add(
      list.lines, of: Topic<String>.task.id, at: Key(Topic<Enter>.flap.id), by: .file,
      at: world.now)
    do { try record.keep(turn, at: world.now) } catch { throw Failure.logbook(error) }
    for problem in list.problems { voice.complain(problem) }
    for line in list.lines {
      let names = library.material.findNames(line.text)
      guard !names.isEmpty else { continue }
      voice.complain(
        Remark(Concern.possibleName, ["name": .typed(names.joined(separator: ", "))]))
    }
    show(turn.next.session)
    voice.print(
      voice.say(
        ShellWord.savedUntilHere,
        [
          "n": .number(record.session ?? 0), "command": .phrase(ShellWord.commandSolo.phraseID),
          "kind": .phrase(ShellWord.kindConversation.phraseID),
        ]))
  }

  private func show(_ session: Session) {
    let speaker = Speaker(library.phrasebook, in: voice.language, about: session)
    let flap = Flap(session)
    voice.print(voice.say(ShellWord.proposals))
    for item in flap.items {
      let domain = item.kind.domain.map { speaker.say(Remark(phrase: $0.phraseID)) }
      let verdict = item.verdict.map { speaker.say(Remark(phrase: $0.phraseID)) }
      let parts = [item.minutes.map { speaker.spoken(minutes: $0) }, domain, verdict]
      voice.print(
        "- \(item.text) – \(parts.compactMap(\.self).joined(separator: ", "))")
    }
    voice.print(
      voice.say(
        ShellWord.proposalTotal,
        ["n": .number(flap.items.count), "minutes": .minutes(flap.minutes)]))
  }
}
