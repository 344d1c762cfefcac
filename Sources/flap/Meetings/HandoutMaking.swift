import Coach
import Dialogue
import Documents
import Library

/// Makes the sheet that everyone at a meeting gets on paper.
struct HandoutMaking {
  let world: World

  func run() throws {
    let library = try world.library()
    let handout = Handout(
      library.material.sentences, library.phrasebook, in: world.voice.language)
    guard let file = OutputFile.free("blad.html") else { throw Failure.exists("blad.html") }
    try file.write(HTML(handout.page).text)
    world.voice.complain(Remark(ShellWord.written, ["path": .typed(file.path)]))
    world.voice.complain(Remark(ShellWord.handoutHow))
  }
}
