import Dialogue
import Foundation
import Library
import Testing

@testable import flap

/// Each thing that goes wrong in a profile is told at its place, in both languages.
@Suite("Broken profiles")
struct BrokenProfileTests {
  @Test(
    "The report names the place, shows the line, and says what to write",
    arguments: BrokenProfile.all)
  func report(broken: BrokenProfile) throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("profiel.yaml", broken.bytes)
    let findings = try #require(throws: FileFindings.self) {
      let text = try ProfileText(path: path, shownAs: "profiel.yaml")
      _ = try ProfileFile(text, own: OwnPrompts())
    }
    #expect(!findings.list.isEmpty)
    for language in Language.allCases {
      let report = FindingReport(findings.list).text(Voice(language))
      #expect(!report.contains("…‹") && !report.contains("‹"))
      try Golden("\(broken.name).\(language).txt").expect(report)
    }
  }

  @Test("All problems are told at once")
  func atOnce() throws {
    let broken = try #require(BrokenProfile.all.first { $0.name == "unknown-key" })
    let text = ProfileText(path: "p.yaml", text: String(decoding: broken.bytes, as: UTF8.self))
    let findings = try #require(throws: FileFindings.self) {
      try ProfileFile(text, own: OwnPrompts())
    }
    #expect(findings.list.map(\.place) == ["p.yaml:3:1", "p.yaml:7:5", "p.yaml:9:5"])
  }

  @Test("The caret stands under the place, also behind wide characters")
  func caret() throws {
    let text = ProfileText(
      path: "p.yaml",
      text:
        "id: x\nnaam: y\ntaken:\n  - {naam: \"🏫 é\", kleurr: z, id: b, domein: zorg, oordeel: kern}\n"
    )
    let findings = try #require(throws: FileFindings.self) {
      try ProfileFile(text, own: OwnPrompts())
    }
    let lines = FindingReport(findings.list).text(Voice(.nl)).split(separator: "\n").map(
      String.init)
    let line = try #require(lines.first { $0.contains("kleurr") })
    let caret = try #require(lines.first { $0.hasSuffix("^") })
    let before = try #require(line.range(of: "kleurr")).lowerBound
    // The emoji takes two columns.
    #expect(caret.count - 1 == line[..<before].count + 1)
  }
}
