package import Coach
import Dialogue
import Workload

extension Material {
  /// A profile, sentences and lists of three lines each, for tests that need no words.
  package static let test = Material(
    profile: Profile(
      id: "test", name: Phrase(nl: "test", en: "test"), items: items, distinctions: [board]),
    assess: assess, sentences: sentences,
    findNames: { line in line.split(separator: " ").map(String.init).filter { $0 == "Anja" } },
    isAlike: { $0.folded.prefix(6) == $1.folded.prefix(6) },
    words: WordLists(
      isHeavy: { $0.folded.contains("opgebrand") },
      isAboutChildSafety: { $0.folded.contains("mishandel") },
      soft: ["misschien"], cues: ["maandag", "directeur"]))

  private static var items: [ProfileItem] {
    var advice = ProfileItem(
      id: "AD-01", name: Phrase(nl: "meedenken", en: "thinking along"), domain: .advice,
      with: .team, verdict: .conditional, standing: .inferred)
    advice.condition = Phrase(nl: "op verzoek", en: "on request")
    var joining = ProfileItem(
      id: "AK-12", name: Phrase(nl: "aanschuiven", en: "joining"), domain: .management,
      with: .director, verdict: .conditional, standing: .sourced)
    joining.condition = Phrase(nl: "op verzoek", en: "on request")
    let board = ProfileItem(
      id: "MG-01", name: Phrase(nl: "lid van het MT", en: "member of the MT"),
      domain: .management, with: .director, verdict: .notMine, standing: .disputed)
    var judging = ProfileItem(
      id: "MG-02", name: Phrase(nl: "melden volgens de meldcode", en: "reporting"),
      domain: .management, with: .director, verdict: .notMine, standing: .sourced)
    judging.isDuty = true
    return [advice, joining, board, judging]
  }

  private static var board: Distinction {
    func answer(_ item: String) -> Distinction.Answer {
      Distinction.Answer(name: Phrase(nl: item, en: item), item: item)
    }
    let words = Phrase(nl: "wat doe je?", en: "what do you do?")
    var board = Distinction(
      id: "mt", question: words, why: words,
      answers: ["AK-12", "MG-01", "MG-02"].map(answer))
    board.takesSeveral = true
    return board
  }

  /// What the test profile thinks of a line, by one word in it.
  private static let assess: Assess = { line, said in
    let line = line.folded
    let domain =
      said ?? (line.contains("mt") ? .management : line.contains("les") ? .teaching : .care)
    if line.contains("vaag"), said == nil {
      return Assessment(domains: [(.care, 0.4), (.advice, 0.35)], verdict: .core)
    }
    if line.contains("blind"), said == nil { return Assessment(domains: []) }
    if line.contains("mt") {
      return Assessment(
        domains: [(domain, 0.9)], with: .director, verdict: .notMine, item: "MG-01",
        meanings: line.contains("gast") ? ["AK-12"] : ["AK-12", "MG-01", "MG-02"], isBoard: true)
    }
    if line.contains("mits") {
      return Assessment(
        domains: [(domain, 0.9)], with: .team, verdict: .conditional, item: "AD-01")
    }
    return Assessment(
      domains: [(domain, 0.9)], with: line.contains("alleen") ? nil : .teacher,
      verdict: domain == .care ? .core : .notMine,
      duty: line.contains("meldcode") ? .meldcode : nil)
  }

  private static var sentences: [Sentence] {
    [
      Sentence(id: "T-NO-1", decision: .no, asker: .teacher),
      Sentence(id: "T-NO-2", decision: .no, asker: .director),
      Sentence(id: "T-NO-3", decision: .no, asker: .parents),
      Sentence(id: "T-YES", decision: .yesIf), Sentence(id: "T-OVER", decision: .handOver),
      Sentence(id: "T-UNTIL", decision: .emergency),
    ]
  }
}
