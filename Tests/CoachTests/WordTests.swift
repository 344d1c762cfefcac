import Coach
import Dialogue
import TestSupport
import Testing
import Workload

@Suite("The words of the coach") struct WordTests {
  @Test(
    "Every question has words, a reason and a short name, in both languages",
    arguments: Ask.allCases)
  func questions(_ ask: Ask) throws {
    let words = try TestLibrary.phrasebook
    for part in ["", ".why", ".short"] {
      let phrase = try #require(words["Ask.\(ask.rawValue)\(part)"])
      #expect(
        !phrase.nl.isEmpty && !phrase.en.isEmpty
          && (phrase.nl != phrase.en || phrase.nl.hasPrefix("{")))
    }
  }

  @Test("Both languages have the same slots") func slots() throws {
    let words = try TestLibrary.phrasebook
    for id in words.ids {
      guard let phrase = words[id] else { continue }
      #expect(Self.slots(in: phrase.nl) == Self.slots(in: phrase.en), "\(id)")
    }
  }

  @Test("The commands are words that no other command begins or is") func commands() throws {
    let words = try TestLibrary.phrasebook
    let spellings = Command.allCases.map { command in
      Set(Language.allCases.map { words.text(command.phraseID, in: $0) })
    }
    for (index, one) in spellings.enumerated() {
      for other in spellings[(index + 1)...] { #expect(one.isDisjoint(with: other)) }
    }
  }

  @Test("No sentence has a soft word in it, or is too long to say in one breath")
  func sentences() throws {
    let words = try TestLibrary.phrasebook
    let material = try TestLibrary.material
    for sentence in material.sentences {
      for language in Language.allCases {
        let text = words.text(sentence.phrase, in: language)
        let parts = text.folded.split { !$0.isLetter && $0 != "'" }.map(String.init)
        #expect(parts.count <= 50, "\(sentence.id): \(parts.count)")
        #expect(Set(parts).isDisjoint(with: material.words.soft), "\(sentence.id): \(text)")
      }
    }
  }

  /// The names of the slots in a phrase.
  private static func slots(in text: String) -> Set<String> {
    Set(
      text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap {
        $0.split(separator: "}").first?.split(separator: "|").first.map(String.init)
      })
  }
}
