import Dialogue
import TestSupport
import Testing

@Suite("Several numbers on one line") struct RowTests {
  private func read(_ line: String, _ form: Form) throws -> Reading {
    let speaker = Speaker(Phrasebook(), in: .nl, about: Session())
    return try Reader(speaker, today: .test).read(
      line, to: Question(form: form))
  }

  @Test(
    "A slip is read with spaces, commas or none; a dash passes",
    arguments: ["1342-1", "1 3 4 2 - 1", "13 42 –1", "1,3,4,2,-,1", " 134 2_1 "])
  func slip(_ line: String) throws {
    #expect(try read(line, .digits(1...4, count: 6...6)) == .answer(.numbers([1, 3, 4, 2, 0, 1])))
  }

  @Test(
    "A slip of another length, or with another sign on it, is none",
    arguments: [
      ("134", Problem.rowLength(3, 4)), ("13421", .rowLength(5, 4)), ("1350", .rowDigit(1, 4)),
      ("één", .rowDigit(1, 4)), ("1341x", .rowDigit(1, 4)), ("①②③④", .rowDigit(1, 4)),
    ])
  func notASlip(_ line: String, _ problem: Problem) {
    #expect(throws: problem) { try read(line, .digits(1...4, count: 4...4)) }
  }

  @Test(
    "Where each number is to stand once, one that stands there twice is none",
    arguments: ["11", "1 1", "99"])
  func twice(_ line: String) {
    #expect(throws: Problem.rowTwice) {
      try read(line, .digits(1...9, count: 1...2, areDifferent: true))
    }
    #expect(throws: Never.self) { try read(line, .digits(1...9, count: 2...2)) }
  }

  @Test("Lines are picked by the numbers that they are called by") func ownNumbers() throws {
    let speaker = Speaker(Phrasebook(), in: .nl, about: Session())
    var reader = Reader(speaker, today: .test)
    let lines = [2, 5, 7].map { Subject("task", $0) }
    reader.ownNumbers = [lines[0]: 2, lines[1]: 5, lines[2]: 9]
    let question = Question(form: .subjects(lines, upTo: 3))
    #expect(try reader.read("9 2", to: question) == .answer(.subjects([lines[2], lines[0]])))
    for typed in ["1", "3", "2-3", "10"] {
      #expect(throws: Problem.noSuchNumber(9)) { try reader.read(typed, to: question) }
    }
  }

  @Test(
    "Counted hands",
    arguments: [("3 0 2 1", [3, 0, 2, 1]), ("3021", [3, 0, 2, 1]), ("0, 0, 0, 6", [0, 0, 0, 6])])
  func hands(_ line: String, _ amounts: [Int]) throws {
    #expect(try read(line, .amounts(count: 4, upTo: 6)) == .answer(.numbers(amounts)))
  }

  @Test(
    "Hands that cannot be right",
    arguments: [
      ("3 0 2", Problem.amountsCount(3, 4)), ("4 2 1 0", .amountsSum(7, 6)),
      ("9 0 0 0", .notInRange(0, 6)), ("drie", .notInRange(0, 6)), ("-1 0 0 0", .notInRange(0, 6)),
    ])
  func notHands(_ line: String, _ problem: Problem) {
    #expect(throws: problem) { try read(line, .amounts(count: 4, upTo: 6)) }
  }
}

extension Question {
  fileprivate init(form: Form) { self = ask(Topic<Enter>("row")).form(form) }
}
