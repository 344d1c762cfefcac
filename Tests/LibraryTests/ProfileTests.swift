import Coach
import Dialogue
import Library
import Testing
import Workload

@Suite("Profiles of a school's own")
struct ProfileTests {
  private func read(_ text: String) throws -> ProfileFile {
    try ProfileFile(ProfileText(path: "p.yaml", text: text), own: OwnPrompts())
  }

  @Test(
    "A new file says what the original says", arguments: ["ib-klassiek", "kc-2022"],
    Language.allCases)
  func roundTrip(name: String, language: Language) throws {
    let original = try ProfileFile(named: name)
    let template = ProfileTemplate(original, words: PromptLibrary.words, in: language)
    let copy = try read(template.whole)
    #expect(copy.profile.items.count == original.profile.items.count)
    for (item, old) in zip(copy.profile.items, original.profile.items) {
      #expect(item.id == old.id)
      #expect(item.name[language] == old.name[language])
      #expect(item.domain == old.domain)
      #expect(item.with == old.with)
      #expect(item.verdict == old.verdict)
      #expect(item.standing == old.standing)
      #expect(item.isDuty == old.isDuty)
      #expect(item.condition?[language] == old.condition?[language])
      #expect(item.handOverTo.map { $0[language] } == old.handOverTo.map { $0[language] })
      #expect(item.examples == old.examples)
      #expect(item.sources.map(\.key) == old.sources.map(\.key))
      #expect(item.sources.map(\.status) == old.sources.map(\.status))
      #expect(item.sources.map(\.url) == old.sources.map(\.url))
    }
  }

  @Test("A small file changes two tasks and leaves the rest", arguments: Language.allCases)
  func small(language: Language) throws {
    let original = try ProfileFile(named: "ib-klassiek")
    let template = ProfileTemplate(original, words: PromptLibrary.words, in: language)
    let copy = try read(template.small)
    #expect(copy.extends == "ib-klassiek")
    #expect(copy.profile.items.map(\.id) == original.profile.items.map(\.id))
    #expect(copy.profile.items.count(where: \.isOwn) == 2)
  }

  @Test("What a task leaves out stays; one language serves both; words may be Dutch or English")
  func overriding() throws {
    let file = try read(
      """
      id: onze-school
      name: Ib bij ons
      basis: ib-klassiek
      taken:
        - id: MG-01
          oordeel: Hoort erbij
        - id: NIEUW-1
          naam: Rooster van de onderwijsassistent
          domain: zorgcoordinatie
          met: team
          verdict: conditional
          voorwaarde: {nl: "in overleg", en: "in consultation"}
          naar: directeur
          plicht: nee
          bronnen: ["onze functieomschrijving"]
      """)
    let changed = try #require(file.profile["MG-01"])
    let original = try #require(try ProfileFile(named: "ib-klassiek").profile["MG-01"])
    #expect(changed.verdict == .core)
    #expect(changed.name == original.name)
    #expect(changed.examples == original.examples)
    let added = try #require(file.profile["NIEUW-1"])
    #expect(added.name.nl == added.name.en)
    #expect(added.domain == .care)
    #expect(added.condition?.en == "in consultation")
    #expect(added.handOverTo.map(\.nl) == ["directeur"])
    #expect(added.sources.map(\.status) == ["own"])
    #expect(
      file.profile.items.count == (try ProfileFile(named: "ib-klassiek").profile.items.count) + 1)
  }

  @Test("What a school says of its own work outranks what is usual")
  func outranks() throws {
    let file = try read(
      """
      id: onze-school
      naam: Ib bij ons
      basis: ib-klassiek
      taken:
        - id: EIGEN-1
          naam: Luizenpluizen coördineren
          domein: organisatie
          oordeel: hoort erbij
          voorbeelden: ["luizenpluizen coördineren", "inzet assistenten plannen"]
      """)
    let library = PromptLibrary(file)
    let found = library.material.assess("luizenpluizen coördineren", .organisation)
    #expect(found.item == "EIGEN-1")
    #expect(found.verdict == .core)
    // Its own examples also tell what kind of work it is.
    #expect(library.material.assess("inzet assistenten plannen", nil).item == "EIGEN-1")
  }

  @Test("Another text is another profile")
  func hash() throws {
    let one = try read("id: a\nnaam: A\nbasis: ib-klassiek\n")
    let other = try read("id: a\nnaam: B\nbasis: ib-klassiek\n")
    #expect(one.hash != other.hash)
    #expect(one.hash == (try read("id: a\nnaam: A\nbasis: ib-klassiek\n")).hash)
  }

  @Test("A profile that is lost says nothing, and breaks nothing")
  func lost() {
    let library = PromptLibrary(ProfileFile(lost: "weg", hash: "0"))
    let found = library.material.assess("MT", nil)
    #expect(found.item == nil)
    #expect(!found.domains.isEmpty)
  }
}
