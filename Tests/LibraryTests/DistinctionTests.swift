import Coach
import Dialogue
import Foundation
import Library
import Testing
import Workload

@Suite("Questions that tell tasks apart")
struct DistinctionTests {
  private func read(_ text: String) throws -> ProfileFile {
    try ProfileFile(ProfileText(path: "p.yaml", text: text), own: OwnPrompts())
  }

  private static let small = "id: school\nnaam: School\nbasis: ib-klassiek\n"

  @Test(
    "Every question of ours leads to tasks that are there, and makes a difference",
    arguments: ["ib-klassiek", "kc-2022"])
  func ours(name: String) throws {
    let profile = try ProfileFile(named: name).profile
    #expect(profile.distinctions.count >= 5)
    #expect(Set(profile.distinctions.map(\.id)).count == profile.distinctions.count)
    for distinction in profile.distinctions {
      #expect(Distinction.answerCount.contains(distinction.answers.count))
      #expect(distinction.items.allSatisfy { profile[$0] != nil }, "\(distinction.id)")
      #expect(Set(distinction.items).count == distinction.items.count)
      #expect(profile.matters(distinction), "\(distinction.id)")
      #expect(!distinction.heard.isEmpty || !distinction.raisedBy.isEmpty)
    }
  }

  @Test("Neither question nor answer says what the profile thinks")
  func neutral() throws {
    let telling = [
      "hoort", "eigenlijk", "onder voorwaarde", "kerntaak", "jouw taak", "belong", "core",
      "condition", "not yours", "moet", "mag", "should", "must",
    ]
    for distinction in try ProfileFile(named: "ib-klassiek").profile.distinctions {
      for phrase in [distinction.question] + distinction.answers.map(\.name) {
        for text in [phrase.nl, phrase.en] {
          #expect(telling.allSatisfy { !text.folded.contains($0) }, "\(text)")
          #expect(text.count <= 60, "\(text)")
        }
      }
    }
  }

  @Test(
    "A word that can be several tasks raises the question; a line that says which does not",
    arguments: [
      ("MT", ["AK-12", "MG-01", "MG-02"]), ("MT 1,5 u", ["AK-12", "MG-01", "MG-02"]),
      ("MT op verzoek", ["AK-12"]), ("vast lid van het MT", ["MG-01"]),
      ("toetsen", ["ZC-02", "AK-01", "BG-06", "ZC-17"]), ("toetsen nakijken", ["BG-06"]),
      ("toetsen inplannen", ["ZC-02"]),
      ("oudergesprekken", ["BG-11", "BG-12", "BG-13", "BG-14"]),
      ("aansluiten bij oudergesprek als juf dat vraagt", ["BG-11"]),
      ("invallen", ["LG-02", "LG-01", "LG-07"]), ("invallen bij ziekte", ["LG-01"]),
      ("invallen als er niemand is", ["LG-02"]), ("elke dinsdag vast voor groep 5", []),
      ("handelingsplannen schrijven", ["BG-03", "AK-04", "BG-04"]),
      ("handelingsplannen nakijken", ["BG-03"]), ("OPP schrijven", ["ZC-10", "ZC-12", "ZC-11"]),
      ("OPP's op tijd klaar", ["ZC-10"]), ("MDO", ["ZC-06", "ZC-07"]),
      ("MDO voorzitten", ["ZC-07"]), ("formatie", ["AK-13", "MG-07"]),
      ("lesbezoek om te beoordelen", ["MG-03"]), ("vieringen", []), ("pleinwacht", []),
    ])
  func lines(line: String, meanings: [String]) throws {
    let library = try PromptLibrary()
    let found = library.material.assess(line, nil)
    #expect(found.meanings == meanings)
    if meanings.count == 1 {
      #expect(found.item == meanings[0])
      #expect(found.verdict == library.profile[meanings[0]]?.verdict)
      #expect(found.view == found.verdict)
    }
  }

  @Test("Another profile judges the same answers otherwise")
  func otherProfile() throws {
    let classic = try ProfileFile(named: "ib-klassiek").profile
    let quality = try ProfileFile(named: "kc-2022").profile
    #expect(classic.distinctions.map(\.id) == quality.distinctions.map(\.id))
    #expect(classic.strictest(of: ["AK-12", "MG-01"])?.verdict == .notMine)
    #expect(quality.strictest(of: ["AK-12", "MG-01"])?.verdict == .conditional)
  }

  @Test("What a school says of a question of ours replaces that part of it")
  func overriding() throws {
    let file = try read(
      Self.small + """
        vragen:
          - id: mt
            vraag: "waarvoor zit je in het MT?"
            meer tegelijk: nee
          - id: Vergaderen
            vraag: {nl: "wat doe je daar?", en: "what do you do there?"}
            waarom: "Bij ons zijn dat twee taken."
            herken-aan: [bouwoverleg]
            antwoorden:
              - {antwoord: "ik leid het", taak: MG-12, herken aan: [leiden]}
              - {antwoord: "ik schuif aan over zorg", taak: AK-12}
        """)
    let ours = try #require(
      try ProfileFile(named: "ib-klassiek").profile.distinctions.first { $0.id == "mt" })
    let mt = try #require(file.profile.distinctions.first { $0.id == "mt" })
    #expect(mt.question.nl == "waarvoor zit je in het MT?")
    #expect(mt.question.en == mt.question.nl)
    #expect(!mt.takesSeveral && ours.takesSeveral)
    #expect(mt.items == ours.items && mt.heard == ours.heard && mt.why == ours.why)
    let own = try #require(file.profile.distinctions.last)
    #expect(own.id == "Vergaderen" && own.isOwn && own.items == ["MG-12", "AK-12"])
    let assess = PromptLibrary(file).material.assess
    #expect(assess("bouwoverleg", nil).meanings == ["MG-12", "AK-12"])
    #expect(assess("bouwoverleg leiden", nil).meanings == ["MG-12"])
  }

  @Test("A question of ours can be left out; the others stay")
  func dropping() throws {
    let file = try read(Self.small + "vragen:\n  - {id: mt, vervalt: ja}\n")
    let ours = try ProfileFile(named: "ib-klassiek").profile.distinctions
    #expect(file.profile.distinctions.map(\.id) == ours.map(\.id).filter { $0 != "mt" })
    #expect(PromptLibrary(file).material.assess("MT", nil).meanings == [])
  }

  @Test("A question that names no lines is asked of those of its own tasks")
  func itsOwnTasks() throws {
    let file = try read(
      """
      id: school
      naam: School
      taken:
        - {id: A, naam: Luizen pluizen, domein: organisatie, oordeel: hoort erbij}
        - {id: B, naam: Luizenouders bellen, domein: organisatie, oordeel: hoort er niet bij}
      vragen:
        - id: luizen
          vraag: "wat doe je met de luizen?"
          waarom: "Dat zijn bij ons twee taken."
          antwoorden:
            - {antwoord: "zelf kijken", taak: A}
            - {antwoord: "bellen", taak: B, herken aan: [bellen]}
      """)
    let assess = PromptLibrary(file).material.assess
    #expect(assess("luizen pluizen", .organisation).meanings == ["A", "B"])
    #expect(assess("luizenouders bellen", .organisation).meanings == ["B"])
    #expect(assess("vieringen", .organisation).meanings == [])
  }

  @Test(
    "A new file holds the questions as they were", arguments: ["ib-klassiek", "kc-2022"],
    Language.allCases)
  func roundTrip(name: String, language: Language) throws {
    let original = try ProfileFile(named: name)
    let template = ProfileTemplate(original, words: PromptLibrary.words, in: language)
    let copy = try read(template.whole)
    #expect(copy.profile.distinctions.count == original.profile.distinctions.count)
    for (one, other) in zip(copy.profile.distinctions, original.profile.distinctions) {
      #expect(one.id == other.id)
      #expect(one.question[language] == other.question[language])
      #expect(one.why[language] == other.why[language])
      #expect(one.takesSeveral == other.takesSeveral)
      #expect(one.heard == other.heard && one.raisedBy == other.raisedBy)
      #expect(one.items == other.items)
      #expect(one.answers.map { $0.name[language] } == other.answers.map { $0.name[language] })
      #expect(one.answers.map(\.heard) == other.answers.map(\.heard))
    }
  }

  @Test("The example in the manual can be used as it is")
  func manual() throws {
    let manual = try PackageFolder.text("docs/profiel.md")
    let blocks = manual.components(separatedBy: "```yaml\n").dropFirst().compactMap {
      $0.components(separatedBy: "```").first
    }
    let file = try read(blocks.joined(separator: "\n"))
    #expect(file.profile.distinctions.count(where: \.isOwn) == 2)
    #expect(file.profile.distinctions.allSatisfy { $0.id != "lesbezoek" })
    #expect(PromptLibrary(file).material.assess("bouwoverleg", nil).meanings.count == 2)
  }

  @Test("A small file shows one question, and leaves the rest", arguments: Language.allCases)
  func small(language: Language) throws {
    let original = try ProfileFile(named: "ib-klassiek")
    let template = ProfileTemplate(original, words: PromptLibrary.words, in: language)
    let copy = try read(template.small)
    #expect(
      copy.profile.distinctions.map(\.id) == original.profile.distinctions.map(\.id))
    #expect(copy.profile.distinctions.filter(\.isOwn).map(\.id) == ["mt"])
  }
}
