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
    let text = try document.isOfGroup ? ofMeeting(format) : ofSession(document, format)
    guard let output, !toScreen else { return world.voice.give(text) }
    try write(text, to: OutputFile(output))
  }

  /// What a group agreed to let out, with what it takes to see whether that is wise.
  private func ofMeeting(_ format: Format) throws -> String {
    let saved = try SavedMeeting(world, SessionChoice(session))
    if saved.isSalvaged { world.voice.complain(Remark(ShellWord.salvaged)) }
    let text = try saved.report(as: format)
    world.voice.complain(Remark(ShellWord.groupRead))
    return text
  }

  private func ofSession(_ document: Document, _ format: Format) throws -> String {
    let saved = try SavedSession(world, SessionChoice(session))
    if saved.isSalvaged { world.voice.complain(Remark(ShellWord.salvaged)) }
    var options = DocumentOptions(withReasons: withReasons)
    if document == .directie {
      options = try Consent(world, saved.context, opensTerminal: opensTerminal).asked(options)
    }
    guard let text = render(document, as: format, saved.context, options) else {
      throw Failure.pairs
    }
    return text
  }

  private func write(_ text: String, to file: OutputFile) throws {
    guard !file.isUnusual else { throw Failure.notAFile(file.path) }
    if file.exists, !mayReplace, try !asksToReplace(file) { throw Failure.exists(file.path) }
    try file.write(text)
    world.voice.complain(Remark(ShellWord.written, ["path": .typed(file.path)]))
  }

  private func asksToReplace(_ file: OutputFile) throws -> Bool {
    let console = world.console(output: .standardError)
    guard console.isAttended else { return false }
    console.say(world.voice.say(ShellWord.existsHow, ["path": .typed(file.path)]))
    guard case .line(let line) = console.read(LineRequest(startsFresh: true)) else { return false }
    return ["ja", "yes"].contains(line.trimmed.folded)
  }
}
