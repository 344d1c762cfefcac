import Testing
import Workload

@Suite("A list that is still coming")
struct TaskLineStreamTests {
  private func read(_ text: String) -> [TaskLine] {
    var stream = TaskLineStream()
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return lines.flatMap { stream.add(String($0)) } + stream.end()
  }

  @Test(
    "is read as a whole text is",
    arguments: [
      "MIJN LIJST!!\n\n1. groepsbesprekingen 90\n2) observeren gr 1-3\t60\n- nabespreken\t30\n\n"
        + "ZORG\n"
        + "zorgteam voorbereiden 60\nenz.\nlogopedist 45",
      "# Zorg\nMT 60\n# Rest\nplein", "# MT\n# plein", "Dit doe ik:\nMT\n\netc\n", "ZORG",
      "ZORG\n\n", "",
      "MT\nMIJN TAKEN\nenz\nplein 30\nHULPOUDERS ZOEKEN 20\n\n\nPLEINWACHT\nLUIZEN",
      "Taken\n\n\n",
    ])
  func same(text: String) {
    #expect(read(text) == TaskLineReader().lines(of: text).filter { !$0.isBlank })
  }

  @Test("gives a line at once, unless the next one has to tell what it is")
  func atOnce() {
    var stream = TaskLineStream()
    #expect(stream.add("MT").map(\.text) == ["MT"])
    #expect(stream.add("pleinwacht 30").map(\.minutes) == [30])
    #expect(stream.add("Mijn taken:").isEmpty)
    #expect(stream.add("").isEmpty)
    #expect(stream.add("kerst").map(\.text) == [nil, "kerst"])
    #expect(stream.end().isEmpty)
  }

  @Test("takes a lonely 5 for a time where most lines before it had one")
  func lonelyFive() {
    #expect(read("MT 60\nplein 30\ntoetskalender 5").map(\.minutes) == [60, 30, 5])
    #expect(read("toetskalender 5\nMT 60\nplein 30").map(\.minutes) == [nil, 60, 30])
  }
}
