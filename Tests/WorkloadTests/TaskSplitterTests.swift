import Dialogue
import TestSupport
import Testing
import Workload

@Suite("Several tasks in one line")
struct TaskSplitterTests {
  private let splitter = TaskSplitter { task in
    task.folded.contains("observeren") ? .guidance : task.contains("website") ? .organisation : nil
  }

  @Test(
    "A line that is one task stays whole",
    arguments: Labelled.rows("split").filter { $0[1].isEmpty })
  func whole(row: [String]) { #expect(splitter.parts(of: row[0]).map(\.text) == []) }

  @Test(
    "Tasks that stand by themselves are told apart",
    arguments: Labelled.rows("split").filter { !$0[1].isEmpty })
  func apart(row: [String]) {
    #expect(splitter.parts(of: row[0]).map(\.text).joined(separator: " | ") == row[1])
  }

  @Test(
    "A time goes with its part; one at the end is that of the whole",
    arguments: [
      ("MT 90, zorgteam 45 en kerst 20", [90, 45, 20]), ("OT 60 min, MDO 45 min", [60, 45]),
      ("MT 90 min, zorgteam", [90, nil]), ("MT, zorgteam en kerst 60 min", [nil, nil, nil]),
      ("MT en zorgteam 1,5 u", [nil, nil]), ("pleinwacht, 2x 15 min, en RT 1 uur", [30, 60]),
    ] as [(String, [Int?])])
  func times(line: String, minutes: [Int?]) {
    #expect(splitter.parts(of: line).map(\.minutes) == minutes)
  }

  @Test("Two deeds are two tasks where they are different work")
  func kinds() {
    #expect(splitter.parts(of: "website bijhouden en leerlingen observeren").count == 2)
    #expect(splitter.parts(of: "kleuters observeren en leerlingen observeren").isEmpty)
  }

  @Test("Whatever is typed, nothing breaks and no part is empty")
  func fuzz() {
    var random = SplitMix(seed: 8)
    let pieces = [
      "MT", "en", ",", "/", "+", ";", "(", ")", "60", "min", "RT", "groep 4", "|", "- ", "zorgteam",
      "een uur", "&", "-", "toetsen nakijken", ":", "é", "OT,",
    ]
    for _ in 0..<3_000 {
      let line = (0..<Int(random.next() % 10)).map { _ in
        pieces[Int(random.next() % UInt64(pieces.count))]
      }.joined(separator: random.next() % 4 == 0 ? "" : " ")
      let parts = splitter.parts(of: line)
      #expect(parts.count != 1)
      #expect(parts.allSatisfy { $0.text.contains(where: \.isLetter) })
    }
  }
}
