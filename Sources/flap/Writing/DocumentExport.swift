import Coach
import Dialogue
import Documents
import Foundation
import Library
import Logbook
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

  /// Of one session, or of all where the document is about all.
  func run() throws {
    let (document, format) = try pair()
    guard document != .verloop else {
      try atMostOne(("SESSIE (SESSION)", session != nil), ("--document verloop", true))
      return try runOverAll()
    }
    let target = try target(format)
    if document.isOfGroup { return try write(ofMeeting(format), to: target) }
    let fitting = ScriptKind.allCases.filter { document.isMade(of: $0, as: format) }
    let saved = try SavedSession(world, SessionChoice(session), of: fitting)
    try saved.demand(oneOf: fitting, isLog: document == .logboek)
    if saved.isSalvaged { world.voice.complain(Remark(ShellWord.salvaged)) }
    var options = DocumentOptions(withReasons: withReasons)
    if document == .directie {
      options = try Consent(world, saved.context, opensTerminal: opensTerminal).asked(options)
    }
    guard let text = render(document, as: format, saved.context, options) else {
      throw Failure.pairs
    }
    try write(text, to: target)
  }

  /// What a group agreed to let out, with what it takes to see whether that is wise.
  private func ofMeeting(_ format: Format) throws -> String {
    let saved = try SavedMeeting(world, SessionChoice(session))
    if saved.isSalvaged { world.voice.complain(Remark(ShellWord.salvaged)) }
    let text = try saved.report(as: format)
    world.voice.complain(Remark(ShellWord.groupRead))
    return text
  }

  /// Of all sessions, one after another.
  func runOverAll() throws {
    let (document, format) = try pair()
    switch document {
    case .logboek:
      try write(to: target(format)) { try LogbookExport(world).write(as: format, to: $0) }
    case .verloop:
      try write(to: target(format)) { try BalanceReading(world).write(as: format, to: $0) }
    case .verslag, .directie, .groep, .taken:
      throw Failure.goesWith("--alle (--all)", "--document logboek")
    }
  }

  private func pair() throws -> (Document, Format) {
    guard let document = Document(rawValue: document), let format = Format(rawValue: format),
      document.formats.contains(format)
    else { throw Failure.pairs }
    guard !withReasons || document == .taken else {
      throw Failure.goesWith("--met-redenen (--with-reasons)", "--document taken")
    }
    return (document, format)
  }

  /// The file to write to, looked at before anything is asked or made; `nil` for standard output.
  private func target(_ format: Format) throws -> OutputFile? {
    guard let output, output != "-" else {
      // A page full of marks is of no use on a screen.
      if format == .html, isatty(1) == 1 { throw Failure.terminalOutput }
      return nil
    }
    let file = OutputFile(output)
    try world.demandPlace(for: file, mayReplace: mayReplace, opensTerminal: opensTerminal)
    return file
  }

  private func write(_ text: String, to file: OutputFile?) throws {
    try write(to: file) { take in try take(text) }
  }

  private func write(
    to file: OutputFile?, _ make: ((String) throws -> Void) throws -> Void
  ) throws {
    guard let file else { return try make(world.voice.give) }
    try file.write(make)
    world.voice.complain(Remark(ShellWord.written, ["path": .typed(file.path)]))
  }
}
