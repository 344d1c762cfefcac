// Every answer, numbered; a number goes there.

extension Interview {
  /// The answers that count now, in the order of the questions.
  var answered: [Question] {
    conversation.agenda.filter {
      conversation.session.stands($0.key) && $0.form.isWorthShowing && !$0.isSecret
    }
  }

  package var overview: Response {
    let questions = answered
    guard !questions.isEmpty else {
      return Response(said: [utterance(Remark(Notice.overviewEmpty))], next: self)
    }
    var next = self
    next.mode = .overview(questions.map(\.key))
    var said = [utterance(Remark(Notice.overviewIntro))]
    var stage: String?
    for (index, question) in questions.enumerated() {
      if question.stage?.phrase != stage, let phrase = question.stage?.phrase {
        stage = phrase
        said.append(Utterance(speaker.say(Remark(phrase: phrase)), .heading))
      }
      let answer = conversation.session.entry(question.key)?.answer
      let number = "\(index + 1). "
      let words = speaker.words(of: answer, to: question.form)
      let text =
        question.key.isNaming ? words : "\(speaker.label(of: question.key)): \(words)"
      said.append(Utterance(number + text, .option, hanging: number.count))
    }
    return Response(said: said + [utterance(Remark(Notice.overviewHow))], next: next)
  }

  func choose(_ line: String, from keys: [Key], at time: Int) -> Response {
    let typed = line.trimmed
    if typed.isEmpty { return Response(said: [], next: asking.retelling) }
    do throws(Problem) {
      if let (command, rest) = try reader.command(in: typed) {
        return asking.retelling.obey(command, rest, at: time).staying(with: keys)
      }
      guard let number = Int(typed) else { throw .notANumber(typed) }
      guard (1...keys.count).contains(number) else { throw .noSuchNumber(keys.count) }
      var next = asking.retelling
      next.conversation.go(to: keys[number - 1])
      return Response(said: [], next: next)
    } catch {
      return Response(said: [complaint(error)], next: self)
    }
  }
}

extension Interview.Response {
  /// A conversation that was opened again is not over while its answers are on the screen.
  fileprivate func staying(with keys: [Key]) -> Self {
    guard next.conversation.isReopened, next.isOver, outcome == .goesOn else { return self }
    var copy = self
    copy.next.mode = .overview(keys)
    return copy
  }
}

extension Form {
  /// A list or an Enter says nothing that is worth reading back.
  var isWorthShowing: Bool {
    switch self {
    case .lines, .enter: false
    default: true
    }
  }
}
