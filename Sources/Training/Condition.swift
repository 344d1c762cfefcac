import Classifier

/// The words that make a task depend on something, for telling lines apart in the figures.
enum Condition {
  private static let words: Set<String> = [
    "als", "alleen", "indien", "mits", "tenzij", "enkel", "uitsluitend", "pas", "wanneer",
    "verzoek", "vraagt", "gevraagd", "uitnodiging", "gewenst", "nodig", "nood", "noodgeval",
    "noodgreep", "noodopvang", "incidenteel", "eenmalig", "tijdelijk", "tijdens", "zolang",
    "soms", "hooguit", "max", "laatste", "uiterste", "omdat", "want",
  ]

  static func isNamed(in line: String) -> Bool {
    Word.words(of: line).contains { words.contains($0.typed) }
  }
}
