import Coach
import Dialogue
import Library
import Testing
import Workload

@Suite("Own words over those of the program")
struct OverlayTests {
  private func own(_ files: [String: String]) throws -> OwnPrompts {
    let folder = try TemporaryFolder()
    for (name, text) in files { try folder.write(name, text) }
    return try OwnPrompts(folder: folder.path)
  }

  @Test("Only what a file has is replaced, in the language it has it in")
  func words() throws {
    let own = try own(["words/eigen.yaml": "Ask:\n  time: {nl: \"Hoe lang heb je?\"}\n"])
    #expect(own.findings.isEmpty)
    let original = PromptLibrary.words
    let words = own.words(over: original)
    #expect(words["Ask.time"]?.nl == "Hoe lang heb je?")
    #expect(words["Ask.time"]?.en == original["Ask.time"]?.en)
    #expect(words["Ask.time.why"] == original["Ask.time.why"])
    #expect(words.ids == original.ids)
  }

  @Test("The words of the program, laid over themselves, are the words of the program")
  func identity() throws {
    let folder = PackageFolder.prompts
    let own = try OwnPrompts(folder: folder)
    // A folder of the program's own holds a few files more, and the profiles that it knows.
    let unexpected = own.findings.filter {
      $0.word != .unknownFile && $0.word != .unknownFileNear
    }
    #expect(unexpected.isEmpty, "\(unexpected.map { "\($0.place) \($0.word)" })")
    let original = PromptLibrary.words
    let words = own.words(over: original)
    #expect(words.ids == original.ids)
    #expect(original.ids.allSatisfy { words[$0] == original[$0] })
    let (mine, ours) = (try PromptLibrary(own: own), try PromptLibrary())
    #expect(mine.phrasebook.ids == ours.phrasebook.ids)
    #expect(mine.material.sentences.map(\.id) == ours.material.sentences.map(\.id))
    #expect(mine.profile.items.map(\.id) == ours.profile.items.map(\.id))
  }

  @Test("A sentence is changed in part, or added")
  func sentences() throws {
    let own = try own([
      "sentences.yaml": """
      no:
        - id: L01
          limit: {nl: "Nee, {task} niet."}
        - id: EIGEN
          asker: teacher
          text: "Vandaag lukt het niet."
      """
    ])
    #expect(own.findings.isEmpty)
    let (library, ours) = (try PromptLibrary(own: own), try PromptLibrary())
    #expect(library.phrasebook["Sentence.L01.limit"]?.nl == "Nee, {task} niet.")
    #expect(
      library.phrasebook["Sentence.L01.limit"]?.en == ours.phrasebook["Sentence.L01.limit"]?.en)
    #expect(library.phrasebook["Sentence.L01.relation"] == ours.phrasebook["Sentence.L01.relation"])
    #expect(library.phrasebook["Sentence.EIGEN"]?.en == "Vandaag lukt het niet.")
    #expect(library.material.sentences.count == ours.material.sentences.count + 1)
  }

  @Test("A list is replaced as a whole")
  func lists() throws {
    let own = try own(["lists/soft-words.txt": "# eigen\nnl\tmisschientjes\n"])
    #expect(own.findings.isEmpty)
    #expect(try PromptLibrary(own: own).material.words.soft == ["misschientjes"])
  }

  @Test("A profile in the folder is known by its id; one with a name of ours lies over ours")
  func profiles() throws {
    let own = try own([
      "profiles/school.yaml": "id: school\nnaam: School\nbasis: ib-klassiek\n",
      "profiles/klassiek.yaml": """
      id: ib-klassiek
      naam: Klassiek, bij ons
      taken:
        - {id: MG-01, oordeel: hoort erbij}
      """,
    ])
    #expect(own.findings.isEmpty)
    #expect(own.profiles.keys.sorted() == ["ib-klassiek", "school"])
    let library = try PromptLibrary(own: own)
    #expect(library.profile["MG-01"]?.verdict == .core)
    #expect(library.profile.items.count == (try PromptLibrary()).profile.items.count)
    #expect(try ProfileFile(named: "school", own: own).profile["MG-01"]?.verdict == .core)
  }

  @Test(
    "What nothing in the program is called is found, with what was probably meant",
    arguments: [
      ("words/a.yaml", "Asc:\n  time: {nl: x}\n", FileWord.unknownGroupNear, "Ask", 1, 1),
      ("words/a.yaml", "Ask:\n  tiem: {nl: x}\n", .unknownNameNear, "time", 2, 3),
      ("words/a.yaml", "Ask:\n  time: {nl: x, whhy: {nl: y}}\n", .unknownNameNear, "why", 2, 17),
      ("words/a.yaml", "Ask:\n  time: {nl: \"x {tsak}\"}\n", .noSlots, nil, 2, 17),
      ("words/a.yaml", "Ask:\n  time: {nl: \"x {n\"}\n", .openSlot, nil, 2, 17),
      ("words/a.yaml", "Ask:\n  time: x\n", .notPhrase, nil, 2, 9),
      ("words/a.yaml", "Ask:\n  time: {nl: \"\"}\n", .noWords, nil, 2, 14),
      ("sentences.yaml", "noo:\n  - {id: L01}\n", .unknownGroupNear, "no", 1, 1),
      ("sentences.yaml", "no:\n  - {id: L001}\n", .newSentenceNear, "L01", 2, 10),
      ("sentences.yaml", "no:\n  - {limit: x}\n", .noSentenceID, nil, 2, 5),
      ("lists/soft-wrds.txt", "x\n", .unknownFileNear, "lists/soft-words.txt", nil, nil),
      ("words.yaml", "x: y\n", .unknownFile, nil, nil, nil),
    ] as [(String, String, FileWord, String?, Int?, Int?)])
  func findings(
    name: String, text: String, word: FileWord, nearest: String?, line: Int?, column: Int?
  ) throws {
    let findings = try own([name: text]).findings
    #expect(findings.map(\.word) == [word])
    #expect(findings.first?.facts["nearest"] == nearest.map { .typed($0) })
    #expect(findings.first?.line == line)
    #expect(findings.first?.column == column)
  }

  @Test("Nothing of one's own changes nothing")
  func nothing() throws {
    let own = try own([:])
    #expect(own.findings.isEmpty)
    #expect(own.words(over: PromptLibrary.words).ids == PromptLibrary.words.ids)
  }
}
