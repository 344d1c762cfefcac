import Terminal
import Testing

@Test(
  "Sentences",
  arguments: [
    ("", []),
    ("Een zin", ["Een zin"]),
    ("Dat is één. En dit twee! Of drie? Ja.", ["Dat is één.", "En dit twee!", "Of drie?", "Ja."]),
    ("1. Overleggen met de directeur", ["1. Overleggen met de directeur"]),
    ("Denk bijv. aan toetsen, o.a. Cito.", ["Denk bijv. aan toetsen, o.a. Cito."]),
    ("Hij zei: \"Nee.\" Toen ging hij.", ["Hij zei: \"Nee.\"", "Toen ging hij."]),
    ("Wacht... Nog even.", ["Wacht...", "Nog even."]),
    ("Vraag 3 van 12. 2 uur.", ["Vraag 3 van 12.", "2 uur."]),
  ])
func sentenceTable(text: String, lines: [String]) {
  #expect(sentences(in: text) == lines)
}
