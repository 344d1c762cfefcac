import Coach
import Dialogue
import Documents
import Foundation
import Library

/// Makes the documents that were asked for at the end of a conversation.
struct Paper {
  let world: World
  let session: Int

  init(_ world: World, _ session: Int) { (self.world, self.session) = (world, session) }

  func make(_ wanted: [Coach.Paper], console isAttended: Bool) throws {
    for paper in wanted {
      switch paper {
      case .report where isAttended:
        try write(.verslag)
        // The report is for oneself, which the sheet is not.
        tell(ShellWord.printHow)
      case .report: tell(ShellWord.exportHow)
      case .director where isAttended: try writeSheet()
      case .director: tell(ShellWord.paperHow)
      }
    }
  }

  /// The sheet, line by line; who stops here can make it another time.
  private func writeSheet() throws {
    tell(ShellWord.paperNow)
    do {
      try write(.directie)
    } catch Failure.consentStopped {
      tell(ShellWord.consentStopped)
      tell(ShellWord.paperHow)
    }
  }

  /// Beside where the person is, under a name that is not taken.
  private func write(_ document: Document) throws {
    let name = document.fileName(as: .html, on: world.today)
    guard let free = OutputFile.free(name) else { return }
    var export = DocumentExport(
      world: world, session: String(session), document: document.rawValue, format: "html",
      output: free.path)
    // The tasks may have come from standard input, and the answers from the terminal.
    export.opensTerminal = isatty(0) == 0
    try export.run()
  }

  private func tell(_ word: ShellWord) {
    world.voice.print(world.voice.say(word, ["n": .number(session)]))
  }
}
