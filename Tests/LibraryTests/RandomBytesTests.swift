import Dialogue
import Foundation
import Library
import Testing

/// Whatever is in a file: it is read, or what is wrong is found at a place in it.
@Suite("Random files")
struct RandomBytesTests {
  @Test("Random bytes and random slips break nothing", arguments: 0..<16)
  func random(seed: UInt64) throws {
    var generator = Seeded(seed: seed)
    let template = ProfileTemplate(
      try ProfileFile(named: "ib-klassiek"), words: PromptLibrary.words, in: .nl)
    let sound = Data(template.small.utf8)
    for _ in 0..<10 {
      let bytes =
        Bool.random(using: &generator)
        ? Data((0..<Int.random(in: 0...400, using: &generator)).map { _ in generator.byte })
        : slipped(sound, &generator)
      let folder = try TemporaryFolder()
      for name in ["words/a.yaml", "sentences.yaml", "profiles/p.yaml", "lists/cue-words.txt"] {
        try folder.write(name, bytes)
      }
      let own = try OwnPrompts(folder: folder.path)
      let lines = String(decoding: bytes, as: UTF8.self)
        .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).count
      for finding in own.findings {
        #expect((finding.line ?? 1) >= 1)
        #expect((finding.line ?? 1) <= lines + 1)
        #expect(finding.indent <= finding.excerpt.unicodeScalars.count)
      }
    }
  }

  /// A sound file in which fingers slipped: characters left out, doubled, or others.
  private func slipped(_ sound: Data, _ generator: inout Seeded) -> Data {
    var bytes = Array(sound)
    for _ in 0..<Int.random(in: 1...6, using: &generator) {
      let index = Int.random(in: 0..<bytes.count, using: &generator)
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: bytes.remove(at: index)
      case 1: bytes.insert(bytes[index], at: index)
      case 2:
        bytes[index] = Array("\"'{}[]:-#&*!|>%@`\t\n,?".utf8).randomElement(using: &generator) ?? 0
      default: bytes[index] = generator.byte
      }
    }
    return Data(bytes)
  }
}
