package import Coach
import Dialogue
import Workload

extension Material {
  /// The profile, the sentences and the lists of the program, with an eye for tasks that never
  /// changes: transcripts are about the conversation, not about how well a line is understood.
  package static var steady: Material {
    get throws {
      var material = try TestLibrary.material
      material.assess = { line, said in
        let line = " \(line.folded) "
        let known = table.first { row in row.words.contains { line.contains($0) } }
        guard let known else { return Assessment(domains: said.map { [($0, 1)] } ?? []) }
        var assessment = known.assessment
        if let said, said != assessment.domains.first?.id {
          assessment = Assessment(domains: [(said, 1)], with: assessment.with)
        }
        return assessment
      }
      material.findNames = { line in
        line.split { !$0.isLetter }.map(String.init).filter { ["Anja", "Piet"].contains($0) }
      }
      return material
    }
  }

  private static let table: [(words: [String], assessment: Assessment)] = [
    (["groepsbespreking", "class review"], .sure(.care, .teacher, .core, "ZC-03")),
    (["opp ", "opp's", "development plan"], .sure(.care, .team, .core, "ZC-10", duty: .opp)),
    (["meldcode"], .sure(.care, .team, .core, nil, duty: .meldcode)),
    (["ondersteuningsteam", "support team"], .sure(.care, .team, .core, "ZC-05")),
    (["meekijken", "observing"], .sure(.guidance, .teacher, .core, "BG-01")),
    (["begeleid", "guiding"], .sure(.guidance, .teacher, .core, "BG-02")),
    (["oudergesprek", "parents"], .sure(.guidance, .parents, .conditional, "BG-14")),
    (["mdo"], .sure(.care, .external, .conditional, "ZC-07")),
    (
      [" mt ", " mt,", "management team"],
      .sure(
        .management, .director, .notMine, "MG-01", meanings: ["AK-12", "MG-01", "MG-02"],
        isBoard: true)
    ),
    (["inval", "standing in"], .sure(.teaching, .pupil, .notMine, nil)),
    (["kerst", "christmas"], .sure(.organisation, .team, .notMine, nil)),
    (["wachtwoord", "password"], .sure(.organisation, Optional.none, .notMine, nil)),
    (["pleinwacht", "playground"], .sure(.organisation, .pupil, .notMine, nil)),
    (["opbrengst", "results"], Assessment(domains: [(.advice, 0.45), (.care, 0.4)], with: .team)),
  ]
}

extension Assessment {
  fileprivate static func sure(
    _ domain: Domain, _ with: WithWhom?, _ verdict: Verdict, _ item: String?,
    meanings: [String] = [], duty: Duty? = nil, isBoard: Bool = false
  ) -> Assessment {
    Assessment(
      domains: [(domain, 0.9)], with: with, verdict: verdict, item: item,
      meanings: meanings, duty: duty, isBoard: isBoard)
  }
}
