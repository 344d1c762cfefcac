import Coach
import Dialogue
import Library
import Logbook

/// Looks for words in what was typed, the latest first.
struct Searching {
  let world: World
  private var voice: Voice { world.voice }

  init(_ world: World) { self.world = world }

  /// Safety lines are about the person and are never dug up.
  private static let hidden: Set<QuestionID> = [Topic<GoOn>.burden.id]

  func run(_ words: [String], since: String?, until: String?, kind: KindOption?) throws {
    guard !words.isEmpty || since != nil || until != nil || kind != nil else {
      throw Failure.needs(.needsWords)
    }
    guard let logbook = try world.existingLogbook() else {
      return voice.print(voice.say(ShellWord.foundNone))
    }
    var search = Search(words.flatMap { $0.split(separator: " ").map(String.init) })
    search.except = Self.hidden
    search.from = try since.map { try time($0) }
    search.until = try until.map { try time($0) + 86_400 }
    (search.questions, search.scripts) = filter(kind)
    let hits: [Search.Hit]
    do { hits = try logbook.search(search) } catch { throw Failure.logbook(error) }
    let shown = hits.filter { isAnswer(kind) ? $0.entry.key.question != task : true }
    guard !shown.isEmpty else { return voice.print(voice.say(ShellWord.foundNone)) }
    shown.forEach(tell)
  }

  private var task: QuestionID { Topic<String>.task.id }

  private func isAnswer(_ kind: KindOption?) -> Bool { kind == .antwoord || kind == .answer }

  private func filter(_ kind: KindOption?) -> (Set<QuestionID>, Set<String>) {
    switch kind {
    case .taak, .task: ([task], [])
    case .notitie, .jot: ([Topic<String>.jot.id], [])
    case .antwoord, .answer: ([], Set(ScriptKind.allCases.map(\.rawValue)))
    case nil: ([], [])
    }
  }

  private func time(_ typed: String) throws -> Int {
    world.time(at: try world.pastDay(typed))
  }

  private func tell(_ hit: Search.Hit) {
    guard case .text(let text) = hit.entry.answer else { return }
    let label = voice.words["Ask.\(hit.entry.key.question).short"]?[voice.language]
    voice.print(
      voice.say(
        ShellWord.found,
        [
          "n": .number(hit.session), "date": .day(world.day(at: hit.entry.at)),
          "label": .typed(label ?? hit.entry.key.question.rawValue), "typed": .typed(text),
        ]))
  }
}
