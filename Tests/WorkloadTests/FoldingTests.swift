import Dialogue
import Testing

@Suite("Folding")
struct FoldingTests {
  @Test(
    "Words are compared without capitals, accents and curly quotes",
    arguments: [
      ("Coördinatie", "coordinatie"), ("CAFÉ", "cafe"), ("cafe\u{301}", "cafe"), ("zo’n", "zo'n"),
      ("‘even’", "'even'"), ("“mail”", "\"mail\""), ("Łódź", "lodz"), ("Øre", "ore"),
      ("Straße", "strasse"),
      ("İnci", "inci"), ("Æsop", "aesop"), ("ĳs", "ijs"), ("Nguyễn", "nguyen"), ("ZOË", "zoe"),
      ("", ""),
      ("日本", "日本"), ("😅", "😅"), ("Ñandú", "nandu"),
    ])
  func folded(words: String, plain: String) {
    #expect(words.folded == plain)
    #expect(plain.folded == plain)
  }
}
