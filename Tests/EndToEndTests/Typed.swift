/// What somebody types in a whole conversation, line by line.
enum Typed {
  /// A short talk in Dutch in which something changes, from the first question to the last.
  static let short = [
    "kort", "1", "16", "240", "rust in mijn hoofd", "7", "3", "mijn spreekuur",
    "groepsbesprekingen leiden 90", "MT met de directeur - 60", "kerstcommissie 20 min",
    "invallen als er iemand ziek is 2 uur", "ouders bellen 30", "meldcode bespreken 15",
    "handelingsplannen schrijven 45", "chromebooks beheren", "", "", "", "", "een half uur", "",
    "ja", "ja", "1", "1", "ja", "1", "nee", "deels", "3", "ja", "1", "nee", "de directeur", "3",
    "ja", "1", "3", "ja", "3", "2", "8", "7", "1 3", "2", "ja", "2", "3", "1", "4", "2", "1", "1",
    "6",
    "31-12-2030", "", "3", "de administratie", "", "1", "1 3", "geen", "2", "1", "", "", "8", "4",
    "1", "", "maandag in het overleg met de directeur", "", "8", "", "", "nee", "", "rustiger",
    "", "",
  ]
}
