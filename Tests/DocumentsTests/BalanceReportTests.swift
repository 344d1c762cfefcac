import Coach
import Dialogue
import Documents
import TestSupport
import Testing
import Workload

@Suite("What was measured over time, on paper")
struct BalanceReportTests {
  private let words: Phrasebook

  init() throws {
    words = try PromptWords("choices", "talk", "documents", "terugblik", "verloop").phrasebook
  }

  private func report(_ talks: [MadeTalk], _ language: Language = .nl) throws -> BalanceReport {
    BalanceReport(
      Balance(talks), on: try #require(Day(2027, 6, 30)), in: language, words)
  }

  /// The document in every form it has, also as it is seen and heard on a terminal.
  private func texts(_ talks: [MadeTalk], _ language: Language = .nl) throws -> [String: String] {
    let report = try report(talks, language)
    var texts = [
      "txt": PlainText(report.page(withBars: true)).text,
      "heard.txt": PlainText(report.page()).text,
    ]
    for format in Document.verloop.formats {
      let text = try #require(report.text(as: format))
      texts[format.rawValue] = text
    }
    return texts
  }

  @Test("A school year reads well", arguments: Language.allCases)
  func year(language: Language) throws {
    for (ending, text) in try texts(MadeTalk.year(), language) {
      try Golden("year/verloop.\(language).\(ending)").expect(text)
    }
  }

  @Test("Nothing of what a person typed is in it", arguments: HostileTests.payloads)
  func words(name: String, payload: String) throws {
    let plain = try texts(MadeTalk.year())
    #expect(try texts(MadeTalk.year(words: payload)) == plain)
    #expect(plain.values.allSatisfy { !$0.contains("geheim") })
  }

  @Test("Where nothing is finished, that is said")
  func none() throws {
    for language in Language.allCases {
      for text in try texts([], language).values { #expect(!text.contains("‹")) }
    }
    let text = try #require(try texts([])["txt"])
    #expect(text.contains("Er is nog geen gesprek af"))
    #expect(!text.contains("Periodes"))
    #expect(try texts([])["csv"]?.split(separator: "\r\n").count == 1)
  }

  @Test("One measurement or two are numbers, three are drawn", arguments: 1...3)
  func points(count: Int) throws {
    let texts = try texts(Array(MadeTalk.year().prefix(count)))
    let isDrawn = count >= 3
    #expect(texts["html"]?.contains("<svg") == isDrawn)
    #expect(texts["txt"]?.contains("█") == isDrawn)
    #expect(texts["heard.txt"]?.contains("█") == false)
    // The numbers are there in any case.
    #expect(texts["txt"]?.contains("7 september 2026: vol 8; te zeggen 3") == true)
  }

  @Test("Hours are drawn from three conversations on")
  func hours() throws {
    var talks = MadeTalk.year()
    talks[1] = talks[0]
    (talks[1].number, talks[1].day) = (9, talks[1].day.adding(days: 60))
    let html = try #require(try texts(talks)["html"])
    #expect(html.ranges(of: "<svg").count == 4)
    _ = try HTMLReader(html)
  }

  @Test("An axis ends in the same place, whatever was measured")
  func axis() throws {
    func widths(_ last: Int) throws -> [Substring] {
      let talks = [(1, 2), (2, 3), (3, last)].map {
        MadeTalk($0, .review, 2027, $0, 1).saying(.full, Scale($1)).finished
      }
      let html = try #require(try texts(talks)["html"])
      return html.matches(of: /<rect class="now"[^>]* width="(\d+)"/).map(\.1)
    }
    let (low, high) = (try widths(4), try widths(10))
    #expect(low.count == high.count && low.count == 6)
    #expect(low.dropLast() == high.dropLast())
    #expect(low.last != high.last)
  }

  @Test("A scale that was not answered leaves a dash, and no bar")
  func gap() throws {
    let talks = (1...3).map { number in
      let talk = MadeTalk(number, .review, 2027, number, 1).saying(.full, Scale(number))
      return (number == 2 ? talk : talk.saying(.say, Scale(4))).finished
    }
    let texts = try texts(talks)
    #expect(texts["md"]?.contains("| 1 februari 2027, toetsweken | 2 | – |") == true)
    #expect(texts["txt"]?.contains("1 februari 2027, toetsweken: vol 2\n  vol") == true)
    // Two answers to one of the questions are no line.
    #expect(texts["txt"]?.contains("te zeggen █") == false)
  }

  @Test("What is missing is told")
  func missing() throws {
    let timeless = MadeTalk(1, .solo, 2026, 9, 7).task(1, "mt", nil, .care, .team).finished
    #expect(try texts([timeless])["txt"]?.contains("In één gesprek staat nergens een tijd") == true)
    #expect(try texts(MadeTalk.year())["txt"]?.contains("Bij één taak staat geen tijd") == true)
    let own = [
      MadeTalk.year()[0].noticing(.profile, Picked("a")),
      MadeTalk.year()[4].noticing(.profile, Picked("b")),
    ]
    #expect(try texts(own)["txt"]?.contains("dezelfde taakomschrijving") == true)
  }

  @Test("Every figure says who estimated it, and none says whether it is good")
  func neutral() throws {
    for (language, estimated) in [(Language.nl, "zelf geschat"), (.en, "my own estimate")] {
      let texts = try texts(MadeTalk.year(), language)
      let page = try #require(texts["heard.txt"])
      #expect(page.ranges(of: estimated).count >= 6)
      let said = Set(page.lowercased().split { !$0.isLetter })
      let trends: Set<Substring> = [
        "meer", "minder", "beter", "slechter", "hoger", "lager", "gestegen", "gedaald", "omhoog",
        "omlaag", "goed", "slecht", "helaas", "more", "less", "better", "worse", "higher", "lower",
        "increased", "decreased", "improved", "good", "bad", "unfortunately",
      ]
      #expect(said.isDisjoint(with: trends))
    }
  }

  @Test("The table for a spreadsheet has a row for each measurement, by date")
  func rows() throws {
    let text = try #require(try texts(MadeTalk.year())["csv"])
    let rows = text.dropFirst().split(separator: "\r\n").map {
      $0.split(separator: ";", omittingEmptySubsequences: false)
    }
    #expect(rows.allSatisfy { $0.count == 4 })
    #expect(rows.dropFirst().map { String($0[0]) } == rows.dropFirst().map { String($0[0]) }.sorted())
    #expect(rows.contains(["2027-02-08", "schaal 0-10: vol", "8", "toetsweken"]))
    #expect(rows.contains(["2026-09-07", "uren per week: kern", "4,25", "gewone weken"]))
  }
}
