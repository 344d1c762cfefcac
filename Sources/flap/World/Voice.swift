import Dialogue
import Foundation
import Library
import Terminal

/// What the program says in the user's language, outside a conversation.
struct Voice {
  var language: Language
  var words: Phrasebook
  /// The folder for data that was named, which a command has to name again to find it back.
  var folder: String?

  init(
    _ language: Language, words: Phrasebook = PromptLibrary.words, folder: String? = nil
  ) {
    (self.language, self.words, self.folder) = (language, words, folder)
  }

  /// The language that is asked for, else that of the locale, else Dutch.
  init(arguments: [String], environment: [String: String]) {
    func asked(_ names: String...) -> String? {
      var asked: String?
      for (index, argument) in arguments.enumerated() {
        for name in names {
          if argument == name, arguments.indices.contains(index + 1) {
            asked = arguments[index + 1]
          }
          if argument.hasPrefix("\(name)=") {
            asked = String(argument.dropFirst(name.count + 1))
          }
        }
      }
      return asked
    }
    self.init(
      asked("--taal", "--lang").flatMap(Language.init(rawValue:)) ?? Self.language(of: environment),
      folder: asked("--data"))
  }

  /// The first variable that is set decides, as for other programs that speak languages.
  static func language(of environment: [String: String]) -> Language {
    for name in ["LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"] {
      let value = environment[name] ?? ""
      if value.hasPrefix("en") { return .en }
      if !value.isEmpty { return .nl }
    }
    return .nl
  }

  func say(_ word: some Phrased, _ facts: Facts = [:]) -> String {
    say(Remark(word, facts))
  }

  /// The one place where a command is told with the folder that it needs.
  func say(_ remark: Remark) -> String {
    var remark = remark
    remark.facts["data"] = .typed(folder.map { " --data \(Self.shell($0))" } ?? "")
    return Speaker(words, in: language, about: Session()).say(remark)
  }

  /// A word as a shell takes it.
  private static func shell(_ word: String) -> String {
    let isPlain = !word.isEmpty && word.wholeMatch(of: /[\w\/.,:@%+=-]+/) != nil
    return isPlain ? word : "'\(word.replacing("'", with: "'\\''"))'"
  }

  /// A result, on standard output.
  func print(_ text: String) { write(rows(neutralised(text), for: 1) + "\n", to: .standardOutput) }

  /// A document, on standard output, as it is: it has made its own text harmless.
  func give(_ text: String) { write(text, to: .standardOutput) }

  /// A message, on standard error, so that it never mixes with a result.
  func complain(_ remark: Remark) { tell(say(remark)) }

  func tell(_ text: String) { write(rows(neutralised(text), for: 2) + "\n", to: .standardError) }

  private func write(_ text: String, to handle: FileHandle) {
    do { try handle.write(contentsOf: Data(text.utf8)) } catch {
      // A reader that has seen enough is no error; a full disk is.
      let isClosed = errno == EPIPE
      if !isClosed, handle === FileHandle.standardOutput { complain(Remark(ShellWord.noOutput)) }
      exit(isClosed ? 0 : 74)
    }
  }
}
