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
    for command in Self.commands {
      #expect(manual.hasWord(command), "\(command)")
    }
    for option in Self.options { #expect(manual.hasWord(option), "\(option)") }
  }

  @Test("The completions have every command and option", arguments: Self.shells)
  func completions(shell: String) throws {
    // Fish names an option without its hyphens.
    let text = try Project.text(shell).replacing(/-l ([a-z-]+)/) { "--\($0.1)" }
      .replacing(/-s ([a-z])\b/) { "-\($0.1)" }
    for word in Self.commands + Self.options { #expect(text.hasWord(word), "\(word)") }
  }

  @Test("The README names every command", .enabled(if: Project.exists("README.md")))
  func readme() throws {
    let readme = try Project.text("README.md")
    for topic in Help.topics.dropFirst() {
      #expect(topic.names.contains { readme.hasWord("flap \($0)") }, "\(topic.names)")
    }
  }

  private static let commands = Help.topics.dropFirst().flatMap(\.names)

  /// Every option of the help, those of all commands included.
  private static let options: [String] = {
    let own = Help.topics.flatMap(\.options).flatMap { $0.names.options }
    let all = [
      "--data", "--taal", "--lang", "--toegankelijk", "--accessible", "--kleur", "--color",
      "--version", "--hulp", "--help",
    ]
    return Array(Set(own + all)).sorted()
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
