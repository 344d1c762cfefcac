import Dialogue
import Testing

@Suite("A day")
struct DayReaderTests {
  private let reader = DayReader(today: Day(number: 20_772))

  @Test("Today is Sunday 15 November 2026")
  func today() {
    #expect(reader.today.description == "2026-11-15")
  }

  @Test("A day is read from words and numbers", arguments: days)
  func day(text: String, day: String) {
    #expect(reader.day(in: text)?.description == day)
  }

  @Test(
    "A day that was is never one to come, and nothing counted from today",
    arguments: [
      ("1 september", "2026-09-01"), ("1-12", "2025-12-01"), ("31 december", "2025-12-31"),
      ("1-12-2025", "2025-12-01"), ("gisteren", "2026-11-14"), ("vandaag", "2026-11-15"),
      ("1-12-2026", nil), ("1-12-26", nil), ("over 3 weken", nil), ("morgen", nil),
      ("overmorgen", nil), ("maandag", nil), ("volgende week", nil), ("3 weken", nil), ("ooit", nil),
    ])
  func pastDay(text: String, day: String?) {
    #expect(reader.pastDay(in: text)?.description == day)
  }

  static let days: [(String, String)] = [
    ("2026-12-01", "2026-12-01"), ("1-12-2026", "2026-12-01"), ("1-12", "2026-12-01"),
    ("1/12", "2026-12-01"), ("1.12.2026", "2026-12-01"), ("1.12", "2026-12-01"),
    ("01-12-26", "2026-12-01"),
    ("1 december", "2026-12-01"), ("1 dec 2027", "2027-12-01"), ("1 dec.", "2026-12-01"),
    ("1 Dec", "2026-12-01"), ("1e december", "2026-12-01"), ("op 1 december", "2026-12-01"),
    ("vóór 1 december", "2026-12-01"), ("uiterlijk 1 februari", "2027-02-01"),
    ("1-2", "2027-02-01"),
    ("15-11", "2026-11-15"), ("14-11", "2027-11-14"), ("1-1-2020", "2020-01-01"),
    ("dinsdag 1 december", "2026-12-01"), ("29-2", "2028-02-29"), ("1 mrt", "2027-03-01"),
    ("1 mei", "2027-05-01"), ("over 3 weken", "2026-12-06"), ("over drie weken", "2026-12-06"),
    ("over een week", "2026-11-22"), ("over twee maanden", "2027-01-15"),
    ("over 14 dagen", "2026-11-29"),
    ("in 10 dagen", "2026-11-25"), ("3 weken", "2026-12-06"), ("over een half jaar", "2027-05-15"),
    ("over een jaar", "2027-11-15"), ("volgende week", "2026-11-22"),
    ("volgende maand", "2026-12-15"),
    ("volgende week dinsdag", "2026-11-17"), ("dinsdag volgende week", "2026-11-17"),
    ("vrijdag", "2026-11-20"), ("a.s. vrijdag", "2026-11-20"), ("aanstaande vrijdag", "2026-11-20"),
    ("komende vrijdag", "2026-11-20"), ("vr", "2026-11-20"), ("zondag", "2026-11-22"),
    ("vrijdag over een week", "2026-11-27"), ("morgen", "2026-11-16"), ("overmorgen", "2026-11-17"),
    ("vandaag", "2026-11-15"), ("Morgen.", "2026-11-16"), ("maandagochtend", "2026-11-16"),
    ("in 3 weeks", "2026-12-06"), ("in three weeks", "2026-12-06"),
    ("3 weeks from now", "2026-12-06"),
    ("next friday", "2026-11-20"), ("friday", "2026-11-20"), ("friday next week", "2026-11-20"),
    ("1 December", "2026-12-01"), ("December 1", "2026-12-01"),
    ("December 1st, 2027", "2027-12-01"),
    ("1st of December", "2026-12-01"), ("the 1st of December", "2026-12-01"),
    ("tomorrow", "2026-11-16"),
    ("the day after tomorrow", "2026-11-17"), ("today", "2026-11-15"), ("next week", "2026-11-22"),
    ("by 1 March", "2027-03-01"),
  ]

  @Test(
    "What is no day, or no day we can know, stays unread",
    arguments: [
      "", " ", "31-2", "31 februari", "0-1", "1-13", "herfstvakantie", "tot de zomer",
      "na de kerst",
      "12", "ooit", "binnenkort", "over een paar weken", "over 99999999999999999999 weken",
      "over 9999 jaar", "in december", "1-2-3-4", "1-12-202", "99-99", "--", "2026-13-01", "1.",
      "dinsdag na de vakantie", "deze week zondag eerder", "soon", "1 december 20266",
    ])
  func noDay(text: String) {
    #expect(reader.day(in: text) == nil)
  }

  @Test("A day of this week that is past is no day")
  func thisWeek() throws {
    let wednesday = DayReader(today: Day(number: 20_775))
    #expect(wednesday.today.weekday == 3)
    #expect(wednesday.day(in: "deze week vrijdag")?.description == "2026-11-20")
    #expect(wednesday.day(in: "deze week maandag") == nil)
    #expect(wednesday.day(in: "volgende week dinsdag")?.description == "2026-11-24")
    #expect(wednesday.day(in: "woensdag")?.description == "2026-11-25")
  }
}
