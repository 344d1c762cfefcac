import Testing
import Workload

@Suite("Lines as people type them, with their labels")
struct LabelledLineTests {
  @Test("Their times are read, but for three in a hundred") func minutes() throws {
    let rows = Labelled.rows("minutes")
    try #require(rows.count >= 50)
    let wrong = rows.filter { TaskLineReader().line($0[0]).minutes != Int($0[1]) }
    #expect(wrong.count * 100 <= rows.count * 3, "\(wrong)")
  }
}
