import Dialogue
import TestSupport
import Testing

@Suite("A typed line is read as an answer") struct ReaderTests {
  private func read(_ line: String, _ form: Form, _ language: Language = .nl) throws -> Reading {
    var words = try TestLibrary.phrasebook
    for (id, nl, en) in Plate.words { words["Plate.\(id)"] = Phrase(nl: nl, en: en) }
    let reader = Reader(
      Speaker(words, in: language, about: Session()), today: .test)
    return try reader.read(line, to: ask(Topic<String>("x")).form(form))
  }

  private func problem(_ line: String, _ form: Form) throws -> Problem? {
    do { _ = try read(line, form) } catch let problem as Problem { return problem }
    return nil
  }

  private let plate = Form.choices(Plate.self, upTo: 1)
  private let plates = Form.choices(Plate.self, upTo: 2)
  private let yesNo = Form.choices(YesNo.self, upTo: 1)
  private let four = Form.subjects((1...7).map { Subject.item($0) }, upTo: 7)

  @Test("Words where only Enter is asked are not taken for Enter, so that they are not lost")
  func onlyEnter() throws {
    #expect(try problem("alleen als er geen klas wacht", .enter) == .onlyEnter)
    #expect(try problem("112", .enter) == .onlyEnter)
    #expect(try read("ja", .enter) == .answer(.done))
  }

  @Test(
    "A choice by its number, its word, a beginning of it, whatever the case and the accents",
    arguments: [
      ("1", "fries"), ("1.", "fries"), ("2)", "egg"), ("friet", "fries"), ("FRIET", "fries"),
      ("fri", "fries"), ("gebakken ei", "egg"), ("gebak", "egg"), ("ei", "egg"), ("crème", "cream"),
      ("creme brulee", "cream"), ("CRÈ", "cream"), ("brul", "cream"), ("  friet  ", "fries"),
      ("4", "no"), ("nee, niets", "no"),
    ])
  func choice(_ line: String, _ id: String) throws {
    #expect(try read(line, plate) == .answer(.choices([id])))
  }

  @Test(
    "What is not there, or is more than one, is no choice",
    arguments: [
      ("9", Problem.noSuchNumber(4)), ("0", .noSuchNumber(4)), ("-1", .noSuchNumber(4)),
      ("soep", .noSuchChoice("soep")), ("ja", .sayItOut("ja")), ("j", .sayItOut("j")),
      ("n", .sayItOut("n")), ("nee", .sayItOut("nee")), ("no", .sayItOut("no")),
      ("ne", .sayItOut("ne")), ("niets", .sayItOut("niets")),
      ("1 2", .noSuchChoice("1 2")), ("", nil),
      ("99999999999999999999", .noSuchChoice("99999999999999999999")),
    ] as [(String, Problem?)])
  func noChoice(_ line: String, _ expected: Problem?) throws {
    #expect(try problem(line, plate) == expected)
  }

  @Test("A beginning of two words is asked to be longer") func ambiguous() throws {
    #expect(try problem("c", plate) == nil)
    let form = Form.options(
      ["fries", "fruit"].map { Option(id: $0, phrase: "Plate.\($0)") }, upTo: 1)
    #expect(try problem("fr", form) == .ambiguous("fr", ["friet", "fruit"]))
    #expect(try read("fru", form) == .answer(.choices(["fruit"])))
  }

  @Test("Yes and no in both languages, whatever the language", arguments: Language.allCases)
  func yesAndNo(_ language: Language) throws {
    for word in ["j", "ja", "J", "y", "yes", "YES", "1"] {
      #expect(try read(word, yesNo, language) == .answer(YesNo.yes.answer))
    }
    for word in ["n", "nee", "N", "no", "No", "2"] {
      #expect(try read(word, yesNo, language) == .answer(YesNo.no.answer))
    }
    #expect(try problem("misschien", yesNo) == .notYesNo("misschien"))
  }

  @Test(
    "Several choices",
    arguments: [
      ("1 2", ["fries", "egg"]), ("1,2", ["fries", "egg"]), ("2 en 1", ["egg", "fries"]),
      ("1-2", ["fries", "egg"]), ("1 1", ["fries"]), ("friet", ["fries"]),
      ("friet, ei", ["fries", "egg"]), ("friet en ei", ["fries", "egg"]),
      ("1, ei", ["fries", "egg"]),
      ("nee, niets", ["no"]), ("1 & 3", ["fries", "cream"]),
    ])
  func several(_ line: String, _ ids: [String]) throws {
    #expect(try read(line, plates) == .answer(.choices(ids)))
  }

  @Test(
    "Too many, unknown or empty is none of them",
    arguments: [
      ("1 2 3", Problem.tooMany(2)), ("1 9", .noSuchNumber(4)), (",", .notANumber(",")),
      ("friet, soep", .noSuchChoice("soep")), ("friet, nee", .sayItOut("nee")),
    ])
  func notSeveral(_ line: String, _ expected: Problem) throws {
    #expect(try problem(line, plates) == expected)
  }

  @Test(
    "Lists of numbers",
    arguments: [
      ("1 3 5-7", [1, 3, 5, 6, 7]), ("1,3 en 5", [1, 3, 5]), ("1, 3, 5", [1, 3, 5]),
      ("2 t/m 4", [2, 3, 4]),
      ("2t/m4", [2, 3, 4]), ("2 tot en met 4", [2, 3, 4]), ("2–4", [2, 3, 4]),
      ("2 - 4", [2, 3, 4]),
      ("1 and 2", [1, 2]), ("1;2", [1, 2]), ("3 1", [3, 1]), ("3 3", [3]), ("1. 2.", [1, 2]),
      ("7", [7]),
    ])
  func lists(_ line: String, _ numbers: [Int]) throws {
    #expect(try read(line, four) == .answer(.subjects(numbers.map { Subject.item($0) })))
  }

  @Test(
    "What is no list",
    arguments: [
      (",", Problem.notANumber(",")), ("5-3", .notANumber("5-3")), ("1-", .notANumber("1-")),
      ("-", .notANumber("-")), ("1-2-3", .notANumber("1-2-3")), ("8", .noSuchNumber(7)),
      ("0-3", .noSuchNumber(7)), ("1-99", .noSuchNumber(7)), ("een", .notANumber("een")),
    ])
  func noList(_ line: String, _ expected: Problem) throws {
    #expect(try problem(line, four) == expected)
  }

  @Test("None of them, in both languages", arguments: ["geen", "none", "GEEN", "0"])
  func none(_ line: String) throws { #expect(try read(line, four) == .answer(.subjects([]))) }

  @Test(
    "Yes to all, no to all, or the numbers of some; Enter is none of these",
    arguments: [
      ("ja", []), ("j", []), ("yes", []), ("alle", []), ("all", []), ("nee", [1, 2, 3]),
      ("n", [1, 2, 3]), ("2", [2]),
      ("1 3", [1, 3]),
    ])
  func exceptions(_ line: String, _ numbers: [Int]) throws {
    let form = Form.exceptions((1...3).map { Subject.item($0) })
    #expect(try read(line, form) == .answer(.subjects(numbers.map { Subject.item($0) })))
    #expect(try read("", form) == .empty)
    #expect(try problem(",", form) == .notANumber(","))
    #expect(try problem("geen", form) == .notANumber("geen"))
  }

  @Test(
    "A scale takes whole numbers within its bounds",
    arguments: [
      ("0", nil), ("10", nil), ("11", Problem.notInRange(0, 10)), ("-1", .notInRange(0, 10)),
      ("7,5", .notANumber("7,5")), ("zeven", .notANumber("zeven")), ("ja", .notANumber("ja")),
    ] as [(String, Problem?)])
  func scale(_ line: String, _ expected: Problem?) throws {
    #expect(try problem(line, .number(0...10)) == expected)
  }

  @Test(
    "Hours a week",
    arguments: [
      ("16", 960), ("12,5", 750), ("12.5", 750), ("7,5 uur", 450), ("24u", 1_440), ("8 hours", 480),
      ("0,5", 30),
    ])
  func hours(_ line: String, _ minutes: Int) throws {
    #expect(try read(line, .hours(30...2_400)) == .answer(.numbers([minutes])))
  }

  @Test("What is no number of hours", arguments: ["41", "0,4", "16 dagen", "veel", "1,2,3", "-8"])
  func noHours(_ line: String) throws { #expect(try problem(line, .hours(30...2_400)) != nil) }

  @Test("Times and days are read by their own readers") func times() throws {
    #expect(try read("20 uur per jaar", .time) != .empty)
    #expect(try problem("straks", .time) == .notATime("straks"))
    #expect(try read("over 3 weken", .day) == .answer(.day(Day.test.adding(days: 21))))
    #expect(try problem("ooit", .day) == .notADay("ooit"))
  }

  @Test(
    "Text within its lengths",
    arguments: [
      ("ab", Problem.tooShort(3)), ("abc", nil), ("abcde", nil), ("abcdef", .tooLong(5)),
      ("één", nil),
    ] as [(String, Problem?)])
  func text(_ line: String, _ expected: Problem?) throws {
    #expect(try problem(line, .text(3...5)) == expected)
  }

  @Test("A question mark asks why, and an empty line is Enter", arguments: ["?", " ? "])
  func why(_ line: String) throws {
    #expect(try read(line, .text(1...9)) == .why)
    #expect(try read("   ", .text(1...9)) == .empty)
  }
}

/// What there is to choose in these tests.
enum Plate: String, Choice {
  case fries, egg, cream, no
  static let words = [
    ("fries", "friet", "chips"), ("egg", "ei", "egg"), ("egg.long", "gebakken ei", "fried egg"),
    ("cream", "crème brûlée", "cream"), ("fruit", "fruit", "fruit"),
    ("no", "niks", "nothing"),
    ("no.long", "nee, niets", "no, nothing"),
  ]
}
