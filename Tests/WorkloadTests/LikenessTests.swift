import Testing
import Workload

@Suite("Lines that look alike")
struct LikenessTests {
  @Test(
    "The same task in other words looks alike",
    arguments: [
      ("toetsen invoeren", "invoeren van toetsen"),
      ("Toetsen invoeren", "toets invoeren in Parnassys"),
      ("MT", "managementteam"), ("MT overleg", "overleg met het management team"),
      ("OT", "ondersteuningsteam"), ("hp's schrijven", "handelingsplannen schrijven"),
      ("groepsbespreking", "groepsbesprekingen"), ("GB gr 3", "groepsbespreking groep 3"),
      ("leerlingbespreking", "bespreken van leerlingen"), ("sint", "sinterklaas"),
      ("pleinwacht", "pleinwacht doen"),
      ("luizen coördineren", "coördinatie luizen"), ("observeren gr 6", "observatie in groep 6"),
      ("gesprekken met lkr", "gesprek met leerkracht"), ("OPP's nalopen", "OPP nalopen"),
      ("begeleiden starters", "begeleiding van starters"), ("taken verdelen", "taak verdelen"),
      ("avondvierdaagse", "avondvierdaagsse"), ("orthopedagoog bellen", "ortohpedagoog bellen"),
      ("emails", "mail"), ("answering the phone", "phone answering"),
    ])
  func alike(one: String, other: String) {
    #expect(Likeness.areAlike(one, other))
    #expect(Likeness.areAlike(other, one))
    #expect(
      LikenessIndex.pairs(in: [one, "iets anders", other]).map { [$0.0, $0.1] } == [[0, 2]])
  }

  @Test(
    "Another task does not",
    arguments: [
      ("groepsbespreking groep 3", "groepsbespreking groep 6"), ("RT lezen gr 3", "RT lezen gr 4"),
      ("zorgteam", "zorgteam voorbereiden"), ("MT", "OT"), ("kerst", "kerstviering opruimen"),
      ("observeren", "observeren in groep 7"), ("mail", "mail ouders"), ("rekenles", "leesles"),
      ("toetsen afnemen", "toetsen invoeren"), ("oudergesprekken", "leerlinggesprekken"),
      ("", "mail"),
      ("toets M4", "toets M5"),
    ])
  func different(one: String, other: String) {
    #expect(!Likeness.areAlike(one, other))
    #expect(LikenessIndex.pairs(in: [one, other]).isEmpty)
  }

  @Test(
    "Most tasks in other words are found, and none that is only near", arguments: ["yes", "no"])
  func labelled(label: String) throws {
    let rows = Labelled.rows("alike").filter { $0[2] == label }
    try #require(rows.count >= 60)
    let found = rows.filter { Likeness.areAlike($0[0], $0[1]) }
    if label == "yes" {
      #expect(found.count * 10 >= rows.count * 9)
    } else {
      #expect(found.map { "\($0[0]) / \($0[1])" } == [])
    }
  }

  @Test("The index finds what comparing all pairs finds, also in a long list")
  func index() {
    var random = SplitMix(seed: 11)
    let words = [
      "toetsen", "invoeren", "MT", "groep", "3", "6", "observeren", "overleg", "avondvierdaagse",
      "avondvierdagse",
      "leerkracht", "lkr", "voorbereiden", "voorbereidn",
    ]
    let lines = (0..<200).map { _ in
      (0...Int(random.next() % 3)).map { _ in words[Int(random.next() % UInt64(words.count))] }
        .joined(separator: " ")
    }
    var expected: Set<[Int]> = []
    for one in lines.indices {
      for other in lines.indices where one < other && Likeness.areAlike(lines[one], lines[other]) {
        expected.insert([one, other])
      }
    }
    #expect(Set(LikenessIndex.pairs(in: lines).map { [$0.0, $0.1] }) == expected)
    let long = (0..<5_000).map { "\(words[$0 % words.count]) nummer \($0)" }
    #expect(LikenessIndex.pairs(in: long).isEmpty)
  }
}
