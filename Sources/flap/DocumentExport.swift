import Coach
import Dialogue
import Documents
import Foundation
import Library
import Terminal

/// One document on its way to a file or to standard output.
struct DocumentExport {
  let world: World
  var session: String?
  let document: String
  let format: String
  var output: String?
  var withReasons = false
  var mayReplace = false
  /// Whether answers come from the terminal where standard input is something else.
  var opensTerminal = false

  func run() throws {
    guard let document = Document(rawValue: document), let format = Format(rawValue: format),
      document.formats.contains(format)
    else { throw Failure.pairs }
    let toScreen = output == nil || output == "-"
    // A page full of marks is of no use on a screen.
    if toScreen, format == .html, isatty(1) == 1 { throw Failure.terminalOutput }
    let fitting = ScriptKind.allCases.filter { document.isMade(of: $0, as: format) }
    let saved = try SavedSession(world, SessionChoice(session), of: fitting)
    guard fitting.contains(saved.kind) else { throw Failure.notOfReview(saved.context.number) }
    if saved.isSalvaged { world.voice.complain(Remark(ShellWord.salvaged)) }
    var options = DocumentOptions(withReasons: withReasons)
    if document == .directie {
      options = try Consent(world, saved.context, opensTerminal: opensTerminal).asked(options)
    }
    guard let text = render(document, as: format, saved.context, options) else {
      throw Failure.pairs
    }
    guard let output, !toScreen else { return world.voice.give(text) }
    try write(text, to: OutputFile(output))
  }

  private func write(_ text: String, to file: OutputFile) throws {
    try world.demandPlace(for: file, mayReplace: mayReplace)
    try file.write(text)
    world.voice.complain(Remark(ShellWord.written, ["path": .typed(file.path)]))
  }
}
