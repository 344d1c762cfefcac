import Coach
import Dialogue
import Documents
import Library

/// Makes the documents that were asked for at the end of a conversation.
struct Paper {
  let world: World
  let session: Int

  init(_ world: World, _ session: Int) { (self.world, self.session) = (world, session) }

  func make(_ wanted: [Coach.Paper], console isAttended: Bool) throws {
    for paper in wanted {
      switch paper {
      case .report where isAttended: try write(.verslag)
      case .report: tell(ShellWord.exportHow)
      // Its lines are looked at one by one, which wants a fresh head.
      case .director: tell(ShellWord.paperHow)
      }
    }
  }

  /// Beside where the person is, under a name that is not taken.
  private func write(_ document: Document) throws {
    let name = document.fileName(as: .html, on: world.today)
    let stem = name.dropLast(".html".count)
    let names = [name] + (2...99).map { "\(stem)-\($0).html" }
    guard let free = names.first(where: { !OutputFile($0).exists }) else { return }
    try DocumentExport(
      world: world, session: String(session), document: document.rawValue, format: "html",
      output: free
    ).run()
    tell(ShellWord.printHow)
  }

  private func tell(_ word: ShellWord) {
    world.voice.print(world.voice.say(word, ["n": .number(session)]))
  }
}
