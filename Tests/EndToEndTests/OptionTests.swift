import Foundation
import Testing

/// Nothing that was typed is passed over in silence.
@Suite struct OptionTests {
  /// A command that holds something that does not go together, and the two things that it names.
  static let clashes: [(command: String, named: [String])] = [
    ("toon 1 --alle", ["SESSIE", "--alle"]), ("toon --nee --logboek", ["--nee", "--logboek"]),
    ("toon --nee --alle", ["--alle", "--nee"]), ("show --all --say-no", ["--alle", "--nee"]),
    ("export 1 --alle --document logboek --formaat md", ["SESSIE", "--alle"]),
    ("export --alle --document verslag --formaat md", ["--alle", "--document logboek"]),
    ("export --alle --document taken --formaat csv", ["--alle", "--document logboek"]),
    ("export --document verslag --formaat md --met-redenen", ["--met-redenen", "taken"]),
    ("export --document directie --formaat md --met-redenen", ["--met-redenen", "taken"]),
    ("export --document logboek --formaat json --with-reasons", ["--with-reasons", "taken"]),
    ("solo --voorbeeld --verder", ["--voorbeeld", "--verder"]),
    ("solo --voorbeeld --verder 1", ["--voorbeeld", "--verder"]),
    ("solo --voorbeeld --van lijst.txt", ["--voorbeeld", "--van"]),
    ("solo --sample --from lijst.txt --no-input", ["--voorbeeld", "--van"]),
    ("solo --verder --kort", ["--verder", "--kort"]),
    ("solo --verder --van lijst.txt --geen-vragen", ["--verder", "--geen-vragen"]),
    ("solo --van lijst.txt --geen-vragen --kort", ["--geen-vragen", "--kort"]),
    ("solo --geen-vragen", ["--geen-vragen", "--van"]),
    ("solo --voorbeeld --geen-vragen", ["--geen-vragen", "--van"]),
    ("wis --ja", ["Zeg wat er weg moet"]), ("wis 1 --alles --ja", ["Zeg wat er weg moet"]),
    ("wis --alles --regel 1 --ja", ["Zeg wat er weg moet"]),
    ("wis --regel 1 --ja", ["Zeg wat er weg moet"]),
    ("wis --alles --ouder-dan gisteren --ja", ["Zeg wat er weg moet"]),
    ("wis 1 --ouder-dan gisteren --ja", ["Zeg wat er weg moet"]),
    ("wis --regel 1 --ouder-dan gisteren --ja", ["Zeg wat er weg moet"]),
    ("profiel toon --klein", ["--klein"]), ("profiel toon --ja", ["--ja"]),
    ("profiel kies ib-klassiek --ja", ["--ja"]),
    ("profiel controleer lijst.txt --klein", ["--klein"]),
    ("dokter 1", ["‘1’"]), ("dokter --json", ["--json"]), ("toets lijst.txt nog-een", ["nog-een"]),
    ("toon 1 2", ["‘2’"]), ("wis 1 2 --ja", ["‘2’"]),
  ]

  private func begun() throws -> Sandbox {
    let sandbox = try Sandbox()
    _ = try sandbox.run("solo", input: "kort\n1\n16\n240\nrust\n5\n4\nspreekuur\npleinwacht 20\n")
    _ = try sandbox.file("lijst.txt", "kerstcommissie 20\n")
    return sandbox
  }

  @Test("What does not go together is named in a plain sentence, and changes nothing")
  func clash() throws {
    let sandbox = try begun()
    let before = try sandbox.run("toon", "--alle", "--logboek").output
    for (command, named) in Self.clashes {
      let words = command.split(separator: " ").map(String.init)
      let run = try sandbox.run(words, bytes: Data())
      #expect(run.status == 64, "\(command)")
      #expect(run.output.isEmpty, "\(command)")
      for name in named { #expect(run.errors.contains(name), "\(command): \(run.errors)") }
    }
    #expect(try sandbox.run("toon", "--alle", "--logboek").output == before)
  }

  @Test("What does go together does both")
  func together() throws {
    let sandbox = try begun()
    let cases: [(command: String, words: String)] = [
      ("toon --alle --json", "\"entries\": "), ("toon --alle --logboek", "Gesprek 1, begonnen op"),
      ("toon --alle --logboek --json", "\"logboek-alle\""), ("toon 1 --nee --json", "\"lines\""),
      ("toon 1 --logboek --json", "\"takenBack\""),
      ("export 1 --document taken --formaat csv --met-redenen", "redenen"),
      ("solo --verder --van lijst.txt", "verder met gesprek 1"),
      ("solo --voorbeeld --kort", "voorbeeld"),
      ("--taal en toon --alle", "conversation with yourself"),
      ("toon --alle --taal en", "conversation with yourself"),
    ]
    for (command, words) in cases {
      let run = try sandbox.run(command.split(separator: " ").map(String.init), bytes: Data())
      #expect(run.status == 0, "\(command): \(run.errors)")
      let said = run.output.split(whereSeparator: \.isNewline).joined(separator: " ")
      #expect(said.contains(words), "\(command)")
    }
    #expect(try sandbox.run("toon", "--alle", "--logboek").output.contains("kerstcommissie"))
  }

  @Test("Of jotted tasks only the log can be made, and that is said")
  func jots() throws {
    let sandbox = try Sandbox()
    _ = try sandbox.run("noteer", "pleinwacht")
    #expect(try sandbox.run("toon", "1").output == "- pleinwacht\n")
    #expect(try sandbox.run("toon", "1", "--logboek").output.contains("pleinwacht"))
    for command in ["toon 1 --nee", "toon 1 --json", "export 1 --document verslag --formaat md"] {
      let run = try sandbox.run(command.split(separator: " ").map(String.init), bytes: Data())
      #expect(run.status == 66)
      #expect(run.errors.contains("flap toon 1 --logboek"))
    }
  }
}
