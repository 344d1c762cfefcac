// What can be said besides an answer.

extension Interview {
  func obey(_ command: Command, _ rest: String, at time: Int) -> Response {
    switch command {
    case .back, .forward: return look(command)
    case .skip: return skip(at: time)
    case .dontKnow: return take(dontKnow, at: time)
    case .later: return putOff(at: time)
    case .pause: return Response(said: [], next: self, outcome: .pauses)
    case .blank: return Response(said: [], next: retelling, outcome: .blanks)
    case .erase: return askToErase(rest)
    case .add: return addOrAsk(rest, at: time)
    case .list: return Response(said: sheet, next: retelling)
    case .overview: return overview
    case .undo: return undo(at: time)
    case .help: return Response(said: help, next: retelling)
    case .dutch: return speak(.nl)
    case .english: return speak(.en)
    case .park, .people, .minutes, .again, .merge, .reword:
      return own(command, rest, at: time)
    }
  }

  /// The same, with the place told again.
  var retelling: Interview {
    var next = self
    (next.placeTold, next.listPut, next.listed) = (nil, nil, [:])
    return next
  }

  private func look(_ command: Command) -> Response {
    var next = retelling
    if command == .back { next.conversation.back() } else { next.conversation.forward() }
    let isSame = next.conversation.question?.key == conversation.question?.key
    guard isSame else { return Response(said: [], next: next) }
    let notice: Notice = command == .back ? .firstQuestion : .newestQuestion
    return Response(said: [utterance(Remark(notice))], next: next)
  }

  private func skip(at time: Int) -> Response {
    switch conversation.question?.form {
    case .lines: take(.done, at: time)
    case .enter where conversation.question?.isOptional != true: take(.done, at: time)
    default: take(.skipped, at: time)
    }
  }

  private func putOff(at time: Int) -> Response {
    var response = take(.later, at: time)
    // What is put off last of all would be asked again at once.
    guard let key = conversation.question?.key, key != .end,
      response.next.conversation.question?.key != key
    else { return Response(said: [utterance(Remark(Notice.lastOpen))], next: self) }
    response.said = [utterance(Remark(Notice.comesBack))]
    return response
  }

  /// *Weet ik niet* is a choice of its own where the question has one.
  private var dontKnow: Answer {
    let known = ["unknown", "unclear", "undecided"]
    let options = conversation.question?.form.options ?? []
    return options.first { known.contains($0.id) }.map { .choices([$0.id]) } ?? .unknown
  }

  private func undo(at time: Int) -> Response {
    let turn = conversation.undo(at: time)
    guard let first = turn.entries.first else {
      return Response(said: [utterance(Remark(Notice.nothingToUndo))], next: self)
    }
    var response = done(turn)
    let lines = turn.entries.filter(\.key.isNaming)
    let label =
      lines.count > 1
      ? speaker.say(Notice.undoneLines, ["n": .number(lines.count)])
      : first.key.isNaming ? speaker.quoted(speaker.line(first.key)) : speaker.label(of: first.key)
    response.said.insert(utterance(Remark(Notice.undone, ["what": .typed(label)])), at: 0)
    response.next.placeTold = nil
    return response
  }

  private func speak(_ language: Language) -> Response {
    var next = retelling
    next.language = language
    next.hinted = []
    return Response(said: [next.utterance(Remark(Notice.switched))], next: next)
  }

  /// What a command of the script's own does; words that give pause are looked at first.
  func own(
    _ command: Command, _ rest: String, isSure: Bool = false, at time: Int
  ) -> Response {
    do throws(Problem) {
      let obedience = try conversation.script.obeys(command, rest, conversation)
      let remarks = obedience.remarks.map(utterance)
      guard !obedience.statements.isEmpty else {
        return Response(said: remarks, next: retelling)
      }
      let doubts = obedience.statements.compactMap(doubt)
      if let doubt = doubts.first(where: { !$0.canBeOverridden }) {
        return Response(said: [utterance(doubt.remark)], next: self)
      }
      if let doubt = doubts.first, isAttended, !isSure {
        var next = self
        next.mode = .obeying(command, rest)
        return Response(
          said: [utterance(doubt.remark), utterance(Remark(Notice.keepWithEnter))], next: next)
      }
      var response = done(conversation.say(obedience.statements, at: time))
      response.said = (isSure ? [] : doubts.prefix(1).map { utterance($0.remark) }) + remarks
      response.next.placeTold = nil
      response.next.listed = [:]
      return response
    } catch {
      return Response(said: [complaint(error)], next: self)
    }
  }

  /// The same command with other words behind it, unless another was given.
  func reworded(_ command: Command, _ line: String, at time: Int) -> Response {
    do throws(Problem) {
      if let (other, rest) = try reader.command(in: line) { return obey(other, rest, at: time) }
      // A row of digits was meant for the question that stands.
      if isSecret, !line.contains(where: \.isLetter) { throw .notText }
      return own(command, line.trimmed, at: time)
    } catch {
      return Response(said: [complaint(error)], next: self)
    }
  }

  private func doubt(_ statement: Statement) -> Doubt? {
    guard let answer = statement.answer, answer.isText else { return nil }
    let question = Question(key: statement.key, form: String.form, facts: [:])
    return conversation.script.doubts(question, answer, conversation.session)
  }

  // MARK: Adding

  private func addOrAsk(_ rest: String, at time: Int) -> Response {
    guard conversation.script.sheet != nil else {
      return Response(said: [utterance(Problem.notHere.remark)], next: self)
    }
    guard rest.isEmpty else { return add([rest], by: .person, at: time) }
    var next = self
    next.mode = .adding
    return Response(said: [utterance(Remark(Notice.addHow))], next: next)
  }

  // MARK: Erasing

  /// `:wis` is about the answer on the screen, else the last one; `:wis 3` about the third line.
  private func askToErase(_ rest: String) -> Response {
    var next = self
    let key: Key?
    if rest.isEmpty {
      key = answerToErase
    } else if let sheet = conversation.script.sheet {
      let lines = sheet.lines(conversation.session)
      let numbers = lines.map(\.subject).numbers(ownNumbers)
      guard let number = Int(rest), let index = numbers.firstIndex(of: number) else {
        let problem: Problem =
          Int(rest) == nil ? .notANumber(rest) : .noSuchNumber(numbers.max() ?? 0)
        return Response(said: [complaint(problem)], next: self)
      }
      key = Key(naming: lines[index].subject)
    } else {
      key = nil
    }
    guard let key else {
      return Response(said: [utterance(Remark(Notice.nothingToErase))], next: self)
    }
    next.mode = .erasing(key)
    let notice: Notice = key.isNaming ? .eraseLine : .eraseThis
    // What was taken back is still in the log, and can be erased too.
    let answer = conversation.session.entries.last {
      $0.key == key && $0.source != .program && $0.answer != nil
    }?.answer
    let words = speaker.words(of: answer, to: form(of: key))
    let isSecret = conversation.agenda.first { $0.key == key }?.isSecret ?? false
    let what =
      key.isNaming
      ? words : isSecret ? speaker.label(of: key) : "\(speaker.label(of: key)): \(words)"
    return Response(
      said: [utterance(Remark(notice, ["what": .typed(what)], tone: .warning))], next: next)
  }

  private var answerToErase: Key? {
    let session = conversation.session
    // One that goes back means the answer that is on the screen.
    if conversation.focus != nil, let key = conversation.question?.key,
      session.entry(key)?.answer?.hasContent == true
    {
      return key
    }
    let entry = session.entries.last {
      $0.stands && $0.answer?.hasContent == true && ($0.asked != nil || $0.key.isNaming)
    }
    return entry?.key
  }

  func confirmErasing(_ key: Key, _ line: String, at time: Int) -> Response {
    // The whole word, since nothing brings it back.
    guard ["ja", "yes"].contains(line.trimmed.folded) else {
      return Response(said: [utterance(Remark(Notice.notErased))], next: asking)
    }
    var response = asking.done(conversation.erase(key, at: time))
    response.said.insert(utterance(Remark(Notice.erased)), at: 0)
    response.next.placeTold = nil
    return response
  }

  // MARK: Showing

  func why(_ question: Question) -> [Utterance] {
    speaker.why(question).map { [Utterance($0, .note)] } ?? help
  }

  private var help: [Utterance] {
    let stage = conversation.question?.stage?.help ?? []
    let lines = conversation.script.commands.map { command in
      let word = ":\(speaker.text(command))"
      return Utterance(
        "\(word) – \(speaker.phrasebook.text("\(command.phraseID).help", in: language))",
        .option, hanging: 4)
    }
    return stage.map(utterance) + [utterance(Remark(Notice.helpIntro))] + lines + [
      utterance(Remark(Notice.helpWhy))
    ]
  }

  /// The list as it stands.
  package var sheet: [Utterance] {
    guard let sheet = conversation.script.sheet else { return [utterance(Problem.notHere.remark)] }
    let lines = sheet.lines(conversation.session)
    guard !lines.isEmpty else { return [utterance(Remark(Notice.listEmpty))] }
    return numbered(
      lines.map { line in
        ([speaker.line(Key(naming: line.subject))] + line.beside.map { speaker.say($0) })
          .joined(separator: " – ")
      }, as: lines.map(\.subject).numbers(ownNumbers))
      + (sheet.total(conversation.session).map { [utterance($0)] } ?? [])
  }

  func numbered(_ lines: [String], as numbers: [Int]? = nil) -> [Utterance] {
    zip(numbers ?? lines.indices.map { $0 + 1 }, lines).map { number, text in
      let number = "\(number). "
      return Utterance(number + text, .option, hanging: number.count)
    }
  }

  func form(of key: Key) -> Form? { conversation.agenda.first { $0.key == key }?.form }
}
