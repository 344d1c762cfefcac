import Dialogue
import Foundation
import Library
import Terminal

/// What the program says in the user's language, outside a conversation.
struct Voice {
  var language: Language
  var words: Phrasebook

  init(_ language: Language, words: Phrasebook = PromptLibrary.words) {
    (self.language, self.words) = (language, words)
  }

  /// The language that is asked for, else that of the locale, else Dutch.
  init(arguments: [String], environment: [String: String]) {
    var asked: String?
    for (index, argument) in arguments.enumerated() {
      for name in ["--taal", "--lang"] {
        if argument == name, arguments.indices.contains(index + 1) { asked = arguments[index + 1] }
        if argument.hasPrefix("\(name)=") { asked = String(argument.dropFirst(name.count + 1)) }
      }
    }
    self.init(asked.flatMap(Language.init(rawValue:)) ?? Self.language(of: environment))
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

  func say(_ remark: Remark) -> String {
    Speaker(words, in: language, about: Session()).say(remark)
  }

  /// A result, on standard output.
  func print(_ text: String) { write(rows(neutralised(text), for: 1) + "\n", to: .standardOutput) }

  /// A document, on standard output, as it is: it has made its own text harmless.
  func give(_ text: String) { write(text, to: .standardOutput) }

  /// A message, on standard error, so that it never mixes with a result.
  func complain(_ remark: Remark) { tell(say(remark)) }

  func tell(_ text: String) { write(rows(neutralised(text), for: 2) + "\n", to: .standardError) }

  private func write(_ text: String, to handle: FileHandle) {
    try? handle.write(contentsOf: Data(text.utf8))
  }
}
