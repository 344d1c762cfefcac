package import Dialogue

extension Script {
  /// *Intervisie*: a group, one keyboard, ninety minutes.
  package static func circle(_ material: Material) -> Script {
    var script = Script("circle") { session in CircleQuestions(session, material).questions }
    script.sheet = .circle
    script.numbers = { Circle.numbers(Flap($0), in: $0) }
    script.isShared = true
    script.commands =
      Command.everyday.filter { $0 != .later && $0 != .dontKnow }
      + [.park, .people, .minutes, .again, .merge, .reword]
    script.obeys = CircleCommands.obey
    script.consequences = { entry, session in
      CircleConsequences(session, material).following(entry)
    }
    script.forgets = CircleConsequences.forgotten
    script.remarks = { entry, session in CircleRemarks(session).after(entry) }
    script.doubts = { question, answer, session in
      CircleRemarks(session).doubt(answer, to: question)
        ?? Doubts(session, material).about(answer, to: question)
    }
    return script
  }
}

extension Sheet {
  /// The flap of a group: what is added to it, and how it is shown.
  package static let circle = Sheet(
    kind: Topic<String>.task.id, list: CircleStage.round.begins,
    // How long something takes is everybody's own, and is left out.
    read: { lines in Sheet.flap.read(lines).map { Gathered($0.text) } },
    lines: { session in
      Circle(session).items.map { item in
        (item.task, [item.also, item.tally].compactMap(\.self))
      }
    },
    total: { session in
      Remark(CircleNote.total, ["n": .number(Circle(session).items.count)])
    })
}
