import Dialogue
import Testing

@testable import flap

/// What the help says, the manual, the completions and the README say too.
@Suite("Manual")
struct ManualTests {
  private static let shells = [
    "completions/flap.bash", "completions/_flap", "completions/flap.fish",
  ]

  @Test("The manual has every command and option") func manual() throws {
    // The macro for an option takes its hyphens apart: `--van` is `Fl Fl van`.
    let manual = try Project.text("docs/flap.1").replacing(/Fl Fl ([a-z-]+)/) { "--\($0.1)" }
      .replacing(/Fl ([a-z])\b/) { "-\($0.1)" }
    #expect((Self.commands + Self.options).filter { !manual.hasWord($0) } == [])
  }

  @Test("The completions have every command and option", arguments: Self.shells)
  func completions(shell: String) throws {
    // Fish names an option without its hyphens.
    let text = try Project.text(shell).replacing(/-l ([a-z-]+)/) { "--\($0.1)" }
      .replacing(/-s ([a-z])\b/) { "-\($0.1)" }
    #expect((Self.commands + Self.options).filter { !text.hasWord($0) } == [])
  }

  @Test("The README names every command", .enabled(if: Project.exists("README.md")))
  func readme() throws {
    let readme = try Project.text("README.md")
    let missing = Help.topics.dropFirst().map(\.names).filter { names in
      !names.contains { readme.hasWord("flap \($0)") }
    }
    #expect(missing == [])
  }

  private static let commands = Help.topics.dropFirst().flatMap(\.names)

  /// Every option that the help of some command shows, on a line of its own.
  private static let options: [String] = {
    let helps = Help.topics.map { Help($0, Voice(.nl)).text }
    let lines = helps.flatMap { $0.split(separator: "\n") }.filter { $0.hasPrefix("  -") }
    return Set(lines.flatMap { String($0).options }).sorted()
  }()
}

extension String {
  /// The options in a line of the help, such as `--van FILE|- (--from)`.
  fileprivate var options: [String] {
    matches(of: /--?[a-z][a-z-]*/).map { String($0.0) }
  }

  /// Whether it stands there whole: `--ja` is not in `--jaar`.
  fileprivate func hasWord(_ word: String) -> Bool {
    ranges(of: word).contains { range in
      let next = self[range.upperBound...].first
      let before = self[..<range.lowerBound].last
      return next.map { !$0.isLetter && $0 != "-" } ?? true
        && before.map { !$0.isLetter && $0 != "-" } ?? true
    }
  }
}
