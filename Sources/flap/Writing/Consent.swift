import Coach
import Dialogue
import Documents
import Library
import Terminal

/// Shows each free line before it leaves on a sheet, to agree to or to word otherwise.
struct Consent {
  let world: World
  let context: DocumentContext
  private let console: any Console

  init(_ world: World, _ context: DocumentContext, opensTerminal: Bool = false) {
    (self.world, self.context) = (world, context)
    console = world.console(output: .standardError, opensTerminal: opensTerminal)
  }

  /// The options with what the person agreed to; without a terminal that is nothing, and it is
  /// told.
  func asked(_ options: DocumentOptions) throws -> DocumentOptions {
    let lines = DirectorSheet.freeLines(context)
    let hasTotals = DirectorSheet.hasTotals(context)
    guard !lines.isEmpty || hasTotals else { return options }
    guard console.isAttended else {
      world.voice.complain(Remark(ShellWord.onlyChosen))
      return options
    }
    var options = options
    if !lines.isEmpty { console.say(world.voice.say(ShellWord.consentIntro)) }
    for line in lines where line.after.map({ options.consented[$0] != nil }) ?? true {
      options.consented[line.key] = try asked(line)
    }
    if hasTotals { options.withTotals = try asksForTotals() }
    return options
  }

  /// The line as it may stand on the sheet; `nil` for the safe wording, or for none.
  private func asked(_ line: FreeLine) throws -> String? {
    let otherwise =
      line.suggestion.map {
        world.voice.say(ShellWord.consentSuggestion, ["typed": .typed($0)])
      } ?? world.voice.say(ShellWord.consentLeftOut)
    let question: [StyledLine] = [
      "", StyledLine(world.voice.say(ShellWord.consentPlace, ["typed": .typed(line.place)])),
      StyledLine(world.voice.say(ShellWord.consentTyped, ["typed": .typed(line.typed)]), .strong),
      StyledLine(otherwise),
    ]
    let request = LineRequest(completions: [line.typed] + [line.suggestion].compactMap(\.self))
    console.say(question)
    while true {
      let reply = try read(request, again: question)
      switch Self.answer(reply) {
      case true?: return try shortened(line.typed)
      case false?: return nil
      case nil where reply == "?" || reply.hasPrefix(":"):
        console.say(world.voice.say(ShellWord.consentIntro))
      case nil: return try looked(at: reply).flatMap(shortened)
      }
    }
  }

  /// Words of one's own, looked at once more where they may hold a name; a line that was emptied
  /// is none.
  private func looked(at reply: String) throws -> String? {
    let names = try world.library().material.findNames(reply)
    guard !names.isEmpty else { return reply }
    let doubt = [
      StyledLine(
        world.voice.say(
          Remark(Concern.possibleName, ["name": .typed(names.joined(separator: ", "))]))),
      StyledLine(world.voice.say(Notice.keepWithEnter)),
    ]
    console.say(doubt)
    let again = try read(LineRequest(prefill: reply), again: doubt)
    if again.isEmpty { return nil }
    return again == reply ? reply : try looked(at: again)
  }

  /// A line that fits on the sheet: one that is too long is offered once more, to make shorter.
  private func shortened(_ text: String) throws -> String? {
    guard text.count > FreeLine.longest else { return text }
    let remark = [
      StyledLine(world.voice.say(ShellWord.consentTooLong, ["n": .number(FreeLine.longest)]))
    ]
    console.say(remark)
    let again = try read(LineRequest(prefill: text), again: remark)
    if again.isEmpty { return nil }
    return again == text ? text : try looked(at: again).flatMap(shortened)
  }

  private func asksForTotals() throws -> Bool {
    let question = ["", StyledLine(world.voice.say(ShellWord.consentTotals), .strong)]
    console.say(question)
    while true {
      if let answer = Self.answer(try read(LineRequest(), again: question)) { return answer }
      console.say(world.voice.say(ShellWord.consentTotalsHow))
    }
  }

  /// Yes or no; Enter is no, and other words are neither.
  private static func answer(_ reply: String) -> Bool? {
    switch reply.folded {
    case "ja", "j", "yes", "y": true
    case "", "nee", "n", "no": false
    default: nil
    }
  }

  /// A line, after what was asked is shown again where the screen was cleared.
  private func read(_ request: LineRequest, again question: [StyledLine]) throws -> String {
    while true {
      switch console.read(request) {
      case .line(let reply): return reply.trimmed
      case .signal(let number): Signals.reraise(number)
      case .end, .interrupt: throw Failure.consentStopped
      case .invalid: console.say(world.voice.say(ShellWord.invalidLine))
      case .tooLong: console.say(world.voice.say(ShellWord.lineTooLong))
      case .blank:
        console.blank()
        console.say(question)
      default: continue
      }
    }
  }
}
