import Coach
import Dialogue
import Workload

extension MadeSession {
  /// Eight tasks, with every decision among them and every kind of free answer.
  static var few: MadeSession {
    var session = MadeSession(
      name: "few",
      tasks: [
        MadeTask("Groepsbesprekingen voorbereiden en leiden", 90, .care, .teacher)
          .with { $0.item = "ZC-03" },
        MadeTask("In de klas kijken op vraag van een leerkracht", 120, .guidance, .teacher),
        MadeTask("Kerstcommissie", 120, .organisation, .team).with {
          ($0.verdict, $0.item, $0.necessary, $0.owner) = (.notMine, "OR-05", .partly, .other)
          ($0.reasons, $0.decision) = ([.valued, .best], .no)
          $0.said = [
            .asker: Asker.director.answer, .trial: Stop.trial.answer,
            .watcher: .text("een leerkracht uit de onderbouw"),
            .acknowledge: .text("Leuk plan, en ik gun de school een mooi feest."),
            .limit: .text("Ik ga niet in de commissie; mijn uren zijn voor begeleiding."),
            .alternative: .text("Leg het voor aan het team."),
            .relation: .text("Op de avond zelf klap ik het hardst."),
            .pushBack: .text("Ik snap het, en mijn antwoord blijft nee."),
            .heart: .text("Ik wil gezien worden"), .sounded: .numbers([8]),
            .expected: .numbers([3]),
          ]
        },
        MadeTask("Wachtwoorden van het leerlingvolgsysteem", 20, .organisation, .team).with {
          ($0.verdict, $0.owner, $0.reasons, $0.decision) =
            (.notMine, .other, [.grown], .handOver)
          $0.said = [
            .handOverTo: .text("de ict-coördinator"),
            .handOverNeeds: .text("één A4 met de stappen"),
          ]
        },
        MadeTask("Vast lid van het MT", 90, .management, .director).with {
          ($0.verdict, $0.reasons, $0.decision) = (.notMine, [.director], .yesIf)
          $0.said = [.holds: Holds.findOut.answer, .condition: Condition.adviseOnly.answer]
        },
        MadeTask("Invallen als er iemand ziek is", 150, .teaching, .pupil).with {
          ($0.verdict, $0.owner, $0.reasons, $0.decision) =
            (.notMine, .myOtherRole, [.shortage, .responsible], .emergency)
          $0.said = [
            .until: .day(Day(number: 20_900)), .ifNobody: .text("dan gaat de groep naar huis"),
          ]
        },
        MadeTask("Verzuim bijhouden", 45, .care, .parents).with {
          ($0.verdict, $0.duty, $0.necessary) = (.conditional, .attendance, .no)
          ($0.reasons, $0.decision) = ([.unclear], .no)
          $0.said = [
            .whoThen: .text("de administratie"), .asker: Asker.other.answer,
            .askerRole: .text("de leerplichtambtenaar"), .trial: Stop.forGood.answer,
          ]
        },
        MadeTask("Subsidie aanvragen", 30, .advice, .none).with {
          ($0.verdict, $0.owner, $0.reasons, $0.decision) =
            (.conditional, .unclear, [.unclear], .undecided)
          $0.said = [.findOut: .text("of er uren tegenover staan")]
        },
      ])
    session.said = [
      .post: Post.unclear.answer, .pupils: .numbers([260]), .full: .numbers([8]),
      .say: .numbers([4]), .worth: .text("weten wat van mij is"),
      .monday: .text("ik begin met koffie"), .closing: .text("rustiger dan ik dacht"),
      .timeGoes: TimeGoal.teachers.answer,
      .noticed: .text("de leerkrachten van groep 3, aan mijn gezicht"),
      .plan: .text("de directeur na de vergadering bij mijn bureau staat"),
      .planThen: .text("zeg ik mijn zin"), .between: .text("dan schrijf ik hem op"),
      .tell: .text("een collega-ib'er"), .sure: .numbers([6]),
    ]
    session.picks = [3, 4, 5]
    return session
  }

  /// Six tasks that all stay.
  static var keepsAll: MadeSession {
    var session = MadeSession(
      name: "keeps-all",
      tasks: [
        MadeTask("Groepsbesprekingen", 90, .care, .teacher).with { $0.item = "ZC-03" },
        MadeTask("Leerlingbesprekingen", 60, .care, .team),
        MadeTask("Ondersteuningsteam voorzitten", 90, .care, .external),
        MadeTask("Nieuwe leerkracht begeleiden", 60, .guidance, .teacher),
        MadeTask("Opbrengsten op een rij zetten", 45, .advice, .team),
        MadeTask("Leesgroepje", 75, .teaching, .pupil).with { $0.verdict = .conditional },
      ])
    session.said = [.full: .skipped, .say: .skipped, .worth: .skipped, .monday: .skipped]
    return session
  }

  /// Sixty tasks, of which only ten are looked at one by one.
  static var sixty: MadeSession {
    let decisions: [Decision] = [.no, .handOver, .yesIf, .keep, .undecided, .emergency]
    let tasks = (0..<60).map { index in
      MadeTask(
        "Taak nummer \(index + 1)", 5 + index * 7 % 90,
        Domain.allCases[index * 5 % Domain.allCases.count],
        WithWhom.allCases[index % WithWhom.allCases.count]
      ).with {
        guard index % 3 != 0 else { return }
        ($0.verdict, $0.owner) = (.notMine, .other)
        $0.decision = decisions[index / 3 % decisions.count]
        $0.reasons = [FirstReason.allCases[index % 9]]
      }
    }
    var session = MadeSession(name: "sixty", tasks: tasks)
    session.picks = [11, 2, 20]
    return session
  }

  /// Tasks out of a file, without a single question.
  static var unasked: MadeSession {
    var session = few
    (session.name, session.isAsked) = ("unasked", false)
    return session
  }
}
