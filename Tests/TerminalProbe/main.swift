import Dialogue
import Foundation
import Terminal

// Asks for lines as its arguments tell and says what came, for tests on a real terminal.
//
//   text · list · secret · fresh · prefill:WORDS · choice:A,B,C · tick:WORDS · secrettick:WORDS

var options = ConsoleOptions()
var steps: [String] = []
for argument in CommandLine.arguments.dropFirst() {
  switch argument {
  case "--accessible": options.isAccessible = true
  case "--error": options.output = .standardError
  case "--terminal": options.opensTerminal = true
  default: steps.append(argument)
  }
}

func request(for step: String) -> LineRequest {
  let parts = step.split(separator: ":", maxSplits: 1).map(String.init)
  let words = parts.count > 1 ? parts[1] : ""
  return switch parts[0] {
  case "list": LineRequest(takesLines: true)
  case "secret": LineRequest(isSecret: true)
  case "fresh": LineRequest(startsFresh: true)
  case "prefill": LineRequest(prefill: words)
  case "choice": LineRequest(completions: words.split(separator: ",").map(String.init))
  case "secrettick":
    LineRequest(isSecret: true, tick: Tick(milliseconds: 100) { tickOnce(words) })
  case "tick": LineRequest(tick: Tick(milliseconds: 100) { tickOnce(words) })
  default: LineRequest()
  }
}

nonisolated(unsafe) var ticks = 0
func tickOnce(_ words: String) -> [StyledLine] {
  ticks += 1
  if ticks == 10 { console.ring() }
  return ticks == 10 ? [StyledLine(words)] : []
}

func shown(_ event: LineEvent) -> String {
  switch event {
  case .line(let text) where text.utf8.count > 1_000: "<line of \(text.utf8.count)>"
  case .line(let text): "<line \(text.unicodeScalars.count): \(text)>"
  case .lines(let lines): "<lines: \(lines.joined(separator: "|"))>"
  case .invalid: "<invalid>"
  case .tooLong: "<too long>"
  case .end: "<end>"
  case .interrupt(let hadText): "<interrupt \(hadText ? "text" : "empty")>"
  case .back(let typed): "<back: \(typed)>"
  case .forward(let typed): "<forward: \(typed)>"
  case .blank(let typed): "<blank: \(typed)>"
  case .signal(let number): "<signal \(number)>"
  }
}

Safeguards.forbidCoreDump()
nonisolated(unsafe) let console = makeConsole(
  options: options, environment: ProcessInfo.processInfo.environment)
console.say("Proef", tone: .heading)
asking: for (index, step) in steps.enumerated() {
  console.say("Vraag \(index + 1).")
  let event = console.read(request(for: step))
  if case .blank = event { console.blank() }
  console.say(shown(event))
  switch event {
  case .end: break asking
  case .signal(let number): Signals.reraise(number)
  default: break
  }
}
if options.output == .standardError { print("uitkomst") }
console.say("Klaar, \(console.width) kolommen.")
