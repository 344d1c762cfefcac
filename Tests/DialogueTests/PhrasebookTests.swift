import Dialogue
import Testing

@Suite("Phrasebook")
struct PhrasebookTests {
  private static let table = """
    Ask.end\tKlaar?\tDone?
    Ask.end.short\tslot\tend
    Ask.flap\tRegel\\nvoor regel\tLine\\tby\\\\line
    Decision.no\tnee\tno
    """

  @Test(
    "Every line of a table is found by its id, and nothing else",
    arguments: [
      ("Ask.end", "Klaar?"), ("Ask.end.short", "slot"), ("Ask.flap", "Regel\nvoor regel"),
      ("Decision.no", "nee"), ("Ask.en", nil), ("Ask.endo", nil), ("", nil), ("Zo", nil),
      ("Aap", nil), ("Ask.end.", nil),
    ])
  func finds(id: String, words: String?) {
    #expect(Phrasebook(table: Self.table)[id]?.nl == words)
    #expect(Phrasebook(table: Self.table + "\n")[id]?.nl == words)
    #expect(Phrasebook(table: "")[id] == nil)
  }

  @Test("What was escaped in a table is read as it was")
  func escapes() { #expect(Phrasebook(table: Self.table)["Ask.flap"]?.en == "Line\tby\\line") }

  @Test("Words of one's own go before those of the table, and the others stay")
  func overlay() {
    let words = Phrasebook(table: Self.table)
      .overlaid(with: ["Ask.end": Phrase(nl: "Dat was het", en: "That was it")])
    #expect(words.text("Ask.end", in: .nl) == "Dat was het")
    #expect(words.text("Ask.end.short", in: .en) == "end")
    #expect(words.ids == ["Ask.end", "Ask.end.short", "Ask.flap", "Decision.no"])
  }

  @Test("A group is read when one of its words is asked for, and has no say in other groups")
  func groups() {
    let words = Phrasebook(table: Self.table)
      .adding("Sentence") {
        ["Sentence.N01": Phrase(nl: "Nee.", en: "No."), "Ask.x": Phrase(nl: "", en: "")]
      }
    #expect(words["Sentence.N01"]?.nl == "Nee.")
    #expect(words["Sentence.N02"] == nil)
    #expect(words["Ask.x"] == nil)
  }

  @Test("An id without words is shown as itself")
  func missing() { #expect(Phrasebook().text("Ask.gone", in: .nl) == "‹Ask.gone›") }

  @Test(
    "None, one and more have words of their own", arguments: [(0, "geen"), (1, "één"), (3, "3 x")])
  func counts(_ count: Int, _ words: String) {
    let speaker = Speaker(Phrasebook(), in: .nl, about: Session())
    #expect(speaker.fill("{n|geen|één|# x}", with: ["n": .number(count)]) == words)
  }
}
