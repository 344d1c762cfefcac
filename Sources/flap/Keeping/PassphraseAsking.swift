import Dialogue
import Library
import Terminal

/// Asks for a passphrase, without showing it.
///
/// Without a terminal it is the first line of the input; it is never an argument, which others on
/// the computer can see.
struct PassphraseAsking {
  private let voice: Voice
  private let console: any Console
  static let shortest = 8

  init(_ world: World) {
    (voice, console) = (world.voice, world.console(output: .standardError))
  }

  /// Whether a wrong one can be typed anew.
  var isAttended: Bool { console.isAttended }

  /// A new passphrase, typed twice.
  func chosen() throws -> String {
    guard console.isAttended else {
      let typed = try read()
      guard typed.count >= Self.shortest else { throw Failure.keeping(.shortPassphrase) }
      return typed
    }
    var word = KeepWord.choose
    while true {
      let typed = try asked(word)
      guard typed.count >= Self.shortest else {
        word = .tooShort
        continue
      }
      if try asked(.again) == typed { return typed }
      word = .unequal
    }
  }

  /// A passphrase that was chosen before.
  func asked(_ word: KeepWord = .ask) throws -> String {
    if console.isAttended { console.say(voice.say(word)) }
    return try read()
  }

  private func read() throws -> String {
    while true {
      switch console.read(LineRequest(prompt: console.isAttended ? "> " : "", isSecret: true)) {
      case .line(let typed):
        if !typed.isEmpty || !console.isAttended { return typed }
        console.say(voice.say(KeepWord.empty))
      case .signal(let number): Signals.reraise(number)
      case .interrupt: throw Failure.keeping(.stopped)
      case .end: throw Failure.keeping(console.isAttended ? .stopped : .noPassphrase)
      case .invalid, .tooLong:
        console.say(voice.say(ShellWord.invalidLine))
        if !console.isAttended { throw Failure.keeping(.noPassphrase) }
      default: continue
      }
    }
  }
}
