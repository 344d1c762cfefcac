import ArgumentParser
import Coach
import Dialogue
import Library
import Logbook
import Terminal

/// Keeps a task that came by, for the next conversation.
struct Jotting {
  let world: World
  private var voice: Voice { world.voice }

  init(_ world: World) { self.world = world }

  /// Keeps what was given, or asks for one line.
  func run(_ words: [String]) throws {
    let console = world.console()
    // Behind a double dash every word is the task's own.
    let words = words.first == "--" ? Array(words.dropFirst()) : words
    let given = words.joined(separator: " ").trimmed
    let library = try world.library()
    guard !given.isEmpty || console.isAttended else { return try keepAll(console, library) }
    guard let text = try given.isEmpty ? ask(console) : given else { return }
    guard let checked = try look(at: text, console, library) else { return }
    try keep([checked])
    console.say(voice.say(ShellWord.jotKept, ["typed": .typed(checked)]))
  }

  private func ask(_ console: any Console) throws -> String? {
    console.say([StyledLine(voice.say(Remark(phrase: "Ask.jot")), .strong)])
    while true {
      switch console.read(LineRequest()) {
      case .line(let line):
        let text = line.trimmed
        return text.isEmpty ? nil : text
      case .lines(let lines): return lines.joined(separator: " ")
      case .signal(let number): Signals.reraise(number)
      case .end: return nil
      case .interrupt(hadText: false): throw ExitCode(130)
      case .invalid: console.say(voice.say(ShellWord.invalidLine))
      case .tooLong: console.say(voice.say(ShellWord.lineTooLong))
      case .blank: console.blank()
      default: continue
      }
    }
  }

  /// Without a terminal every line that comes in is one to keep.
  private func keepAll(_ console: any Console, _ library: PromptLibrary) throws {
    var texts: [String] = []
    while case .line(let line) = console.read(LineRequest()) {
      if !line.trimmed.isEmpty { texts.append(line.trimmed) }
    }
    for text in texts { tell(of: library.material.findNames(text)) }
    if !texts.isEmpty { try keep(texts) }
    console.say(voice.say(ShellWord.jotsKept, ["n": .number(texts.count)]))
  }

  /// A possible name is looked at before anything is stored.
  private func look(
    at text: String, _ console: any Console, _ library: PromptLibrary
  ) throws -> String? {
    let names = library.material.findNames(text)
    guard !names.isEmpty else { return text }
    tell(of: names)
    guard console.isAttended else { return text }
    console.say(voice.say(Notice.keepWithEnter))
    guard case .line(let line) = console.read(LineRequest(prefill: text)) else { return nil }
    return line.trimmed.isEmpty ? text : line.trimmed
  }

  private func tell(of names: [String]) {
    guard !names.isEmpty else { return }
    voice.complain(
      Remark(Concern.possibleName, ["name": .typed(names.joined(separator: ", "))]))
  }

  private func keep(_ texts: [String]) throws {
    let store = try JotStore(world.logbook())
    for text in texts { try store.keep(text, world) }
  }
}
