import Foundation
import Testing

/// The commands around task profiles and own words, as a person uses them.
@Suite struct ProfileTests {
  @Test("A new profile is written for its owner, is in order, and is not overwritten")
  func new() throws {
    let sandbox = try Sandbox()
    let run = try sandbox.run("profiel", "nieuw", "--klein", "school.yaml")
    #expect(run.status == 0)
    let path = sandbox.folder.appending(path: "school.yaml")
    let attributes = try FileManager.default.attributesOfItem(
      atPath: path.path(percentEncoded: false))
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    let text = try Data(contentsOf: path)
    #expect(try sandbox.run("profiel", "nieuw", "school.yaml").status == 73)
    #expect(try Data(contentsOf: path) == text)
    #expect(try sandbox.run("profile", "new", "school.yaml", "--yes").status == 0)
    #expect(try Data(contentsOf: path) != text)
    let check = try sandbox.run("profiel", "controleer", "school.yaml")
    #expect(check.status == 0)
    #expect(check.output.contains("‘school.yaml’ is in orde"))
  }

  @Test("A broken profile is told with place and line, and nothing is begun with it")
  func broken() throws {
    let sandbox = try Sandbox()
    _ = try sandbox.file("p.yaml", "id: x\nnaam: X\nbasis: ib-klasiek\n")
    for arguments in [["profiel", "controleer", "p.yaml"], ["solo", "--profiel", "p.yaml"]] {
      let run = try sandbox.run(arguments, bytes: Data())
      #expect(run.status == 65)
      #expect(run.output.isEmpty)
      #expect(run.errors.contains("p.yaml:3:8\n  3 | basis: ib-klasiek\n    |        ^\n"))
      #expect(run.errors.contains("Bedoel je ‘ib-klassiek’?"))
    }
    #expect(!FileManager.default.fileExists(atPath: sandbox.data))
    let missing = try sandbox.run("profiel", "controleer", "weg.yaml")
    #expect(missing.status == 66)
  }

  @Test("A profile is shown with its standing, and one task of it")
  func show() throws {
    let sandbox = try Sandbox()
    let list = try sandbox.run("profiel", "toon")
    #expect(list.status == 0)
    #expect(list.output.contains("zonder bron die je kunt naslaan"))
    #expect(list.output.contains("MG-01"))
    let item = try sandbox.run("profiel", "toon", "MG-01")
    #expect(item.output.contains("omstreden"))
    let slip = try sandbox.run("profile", "show", "ib-klassiek", "MG-1", "--lang", "en")
    #expect(slip.status == 66)
    #expect(slip.errors.contains("Do you mean ‘MG-"))
    #expect(try sandbox.run("profiel", "toon", "ib-klasiek").errors.contains("‘ib-klassiek’"))
  }

  @Test(
    "The profile that was chosen is used, and said so; a lost or broken choice says how to choose")
  func choose() throws {
    let sandbox = try Sandbox()
    _ = try sandbox.run("profiel", "nieuw", "--klein", "school.yaml")
    #expect(try sandbox.run("profiel", "kies", "school.yaml").status == 0)
    let note = sandbox.data + "/profile"
    let attributes = try FileManager.default.attributesOfItem(atPath: note)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    #expect(try sandbox.run("profiel", "toon").output.contains("(onze-school)"))
    let list = try sandbox.file("lijst.txt", "MT 60\n")
    #expect(try sandbox.run("solo", "--van", list, "--geen-vragen").status == 0)
    let report = try sandbox.run("export", "--document", "verslag", "--formaat", "json")
    #expect(report.output.contains("\"onze-school\""))

    try FileManager.default.removeItem(
      atPath: sandbox.folder.path(percentEncoded: false) + "/school.yaml")
    let lost = try sandbox.run("solo", input: "kort\n")
    #expect(lost.status == 66)
    #expect(lost.errors.contains("flap profiel kies"))
    // What was said with it can still be gone on with and taken away.
    let resumed = try sandbox.run("solo", "--verder")
    #expect(resumed.status == 0)
    #expect(resumed.output.contains("onze-school"))
    #expect(try sandbox.run("export", "--document", "verslag", "--formaat", "md").status == 0)

    try Data([0, 1, 2]).write(to: URL(filePath: note))
    let broken = try sandbox.run("profiel", "toon")
    #expect(broken.status == 65)
    #expect(broken.errors.contains("flap profiel kies"))
    #expect(try sandbox.run("profiel", "kies", "ib-klassiek").status == 0)
    #expect(try sandbox.run("profiel", "toon").output.contains("(ib-klassiek)"))
  }

  @Test("A session goes on with the profile it was begun with")
  func resume() throws {
    let sandbox = try Sandbox()
    _ = try sandbox.file("s.yaml", "id: school\nnaam: School\nbasis: ib-klassiek\n")
    _ = try sandbox.run("solo", "--profiel", "s.yaml", input: "kort\n")
    let other = try sandbox.run("solo", "--verder", "--profiel", "kc-2022")
    #expect(other.output.contains("vind ik niet"))
    let same = try sandbox.run("solo", "--verder", "--profiel", "s.yaml")
    #expect(!same.output.contains("vind ik niet"))
    _ = try sandbox.file("s.yaml", "id: school\nnaam: School 2\nbasis: ib-klassiek\n")
    let changed = try sandbox.run("solo", "--verder", "--profiel", "s.yaml")
    #expect(changed.output.contains("is veranderd"))
  }

  @Test("Own words are spoken; something wrong in them stops the program before it begins")
  func words() throws {
    let sandbox = try Sandbox()
    let folder = sandbox.folder.appending(path: "eigen/words")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    _ = try sandbox.file("eigen/words/a.yaml", "Ask:\n  time: {nl: \"Hoe lang heb je vandaag?\"}\n")
    let spoken = try sandbox.run("solo", "--prompts", "eigen", input: "")
    #expect(spoken.output.contains("Hoe lang heb je vandaag?"))
    let variable = try sandbox.run("solo", environment: ["FLAP_PROMPTS": "eigen"])
    #expect(variable.output.contains("Hoe lang heb je vandaag?"))
    _ = try sandbox.file("eigen/words/b.yaml", "Asc:\n  time: {nl: x}\n")
    let broken = try sandbox.run("solo", "--prompts", "eigen", "--taal", "en")
    #expect(broken.status == 65)
    #expect(broken.output.isEmpty)
    #expect(broken.errors.contains("words/b.yaml:1:1"))
    #expect(broken.errors.contains("Do you mean ‘Ask’?"))
    #expect(try sandbox.run("--hulp", "--prompts", "eigen").status == 0)
    #expect(try sandbox.run("solo", "--prompts", "weg").status == 66)
  }
}
