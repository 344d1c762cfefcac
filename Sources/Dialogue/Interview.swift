/// A conversation as it is held: what is shown, what a typed line does, and what is said to it.
///
/// A value. The shell prints `prompt`, hands over what was typed, makes the turn durable and only
/// then goes on with `next`:
///
///     let response = interview.hear(line, at: now)
///     try logbook.append(response.turn)
///     interview = response.next
package struct Interview: Sendable {
  package internal(set) var conversation: Conversation
  package internal(set) var language: Language
  package let phrasebook: Phrasebook
  package let today: Day
  /// Whether a person is there to look again; else a doubt is told, and the answer taken.
  package let isAttended: Bool
  var mode = Mode.asking
  /// The place that was last told, so that it is not told at every question.
  var placeTold: Place?
  /// The list that was asked for last: it is not asked for again after each line.
  var listPut: Key?
  /// The choices that were listed, by question: they need not be listed in full again.
  var listed: [QuestionID: Set<String>] = [:]
  /// Whether the last question was one that a change brought in: that is told once.
  var wasInserted = false
  /// The stages that were opened.
  var opened: Set<String> = []
  /// The hints that were given once.
  var hinted: Set<String> = []
  /// Whether somebody keeps the time, and says halfway what is to be said then.
  package var isTimed = false
  /// The concerns that were voiced and cannot be voiced twice.
  var voiced: Set<String> = []

  /// What the next line is for.
  enum Mode: Sendable {
    case asking
    /// A line that was no answer, to be mended; the question stands above it.
    case mending(String)
    /// An answer that gave pause.
    case doubting(Answer, typed: String)
    /// A word that is a command too.
    case wording(String)
    /// Lines of which some give pause: those still to be looked at, and those that are done.
    case reviewing([Gathered], at: Int, source: Entry.Source)
    case overview([Key])
    case erasing(Key)
    case adding
    /// A command of the script's own, with words that gave pause.
    case obeying(Command, String)
  }

  package init(
    _ conversation: Conversation, in language: Language, phrasebook: Phrasebook, today: Day,
    isAttended: Bool
  ) {
    (self.conversation, self.language) = (conversation, language)
    (self.phrasebook, self.today, self.isAttended) = (phrasebook, today, isAttended)
  }

  package var speaker: Speaker { Speaker(phrasebook, in: language, about: conversation.session) }
  var reader: Reader {
    var reader = Reader(speaker, today: today, commands: conversation.script.commands)
    reader.ownNumbers = ownNumbers
    return reader
  }
  /// What lines are called by, where that is not their place in a list.
  var ownNumbers: [Subject: Int] { conversation.script.numbers(conversation.session) }

  /// What one reply does.
  package struct Response: Sendable {
    /// To be made durable before anything is said.
    package var turn: Turn?
    package var said: [Utterance]
    package var next: Interview
    package var outcome = Outcome.goesOn
  }

  package enum Outcome: Sendable { case goesOn, pauses, blanks }

  /// Whether there is nothing more to ask.
  package var isOver: Bool {
    switch mode {
    case .asking, .mending: conversation.question == nil
    default: false
    }
  }

  /// Whether the line before was no answer, and the question that stands above is asked again.
  package var isMending: Bool { if case .mending = mode { true } else { false } }

  /// A closed conversation again, at its answers.
  package var reopened: Response {
    var next = self
    next.conversation.reopen()
    return next.overview
  }

  // MARK: Hearing

  /// What a typed line does.
  ///
  /// `cleared` is a line that was offered to edit and was emptied.
  package func hear(_ line: String, cleared: Bool = false, at time: Int) -> Response {
    let line = commandBehindOffer(line) ?? line
    switch mode {
    case .asking: return reply(to: line, cleared: cleared, at: time)
    case .mending: return asking.reply(to: line, cleared: cleared, at: time)
    case .doubting(let answer, let typed):
      return keeps(line, typed, cleared)
        ? asking.take(answer, at: time) : asking.reply(to: line, cleared: cleared, at: time)
    case .wording(let word):
      return keeps(line, word, cleared)
        ? asking.text(word, at: time) : asking.reply(to: line, cleared: cleared, at: time)
    case .reviewing(let lines, let index, let source):
      return review(line, cleared: cleared, of: lines, at: index, by: source, time)
    case .overview(let keys): return choose(line, from: keys, at: time)
    case .erasing(let key): return confirmErasing(key, line, at: time)
    case .obeying(let command, let rest):
      if cleared { return Response(said: [], next: asking.retelling) }
      return keeps(line, rest, cleared)
        ? asking.own(command, rest, isSure: true, at: time)
        : asking.reworded(command, line, at: time)
    case .adding:
      return line.trimmed.isEmpty
        ? Response(said: [], next: asking.retelling) : added(line, at: time)
    }
  }

  /// What was typed behind the words that were offered to edit, where that is a whole command.
  private func commandBehindOffer(_ line: String) -> String? {
    guard isAttended, line.contains(":") else { return nil }
    var shown = self
    let offered = shown.prompt().prefill
    guard !offered.isEmpty, line.hasPrefix(offered) else { return nil }
    let rest = String(line.dropFirst(offered.count))
    return reader.beginsWithCommand(rest) ? rest : nil
  }

  /// Whether a line that gave pause is left as it was; one that was emptied is not.
  func keeps(_ line: String, _ typed: String, _ isCleared: Bool) -> Bool {
    !isCleared && (line.trimmed.isEmpty || line == typed)
  }

  /// What pasted lines do: at a list each is a line, elsewhere they are one answer.
  package func hear(lines: [String], at time: Int) -> Response {
    let isList: Bool =
      switch mode {
      case .asking, .mending, .doubting: isAtList
      case .adding: true
      default: false
      }
    guard isList else { return hear(lines.joined(separator: " "), at: time) }
    return asking.add(lines, by: .person, at: time)
  }

  /// Something the program notes by itself, such as a clock that stops: the question stays.
  package func noting(_ statements: [Statement], at time: Int) -> Response {
    let turn = conversation.say(statements, at: time)
    var next = self
    next.conversation = turn.next
    next.conversation.go(to: conversation.focus)
    return Response(turn: turn, said: [], next: next)
  }

  /// A step back or forward by a key.
  package func hear(_ command: Command, at time: Int) -> Response {
    asking.obey(command, "", at: time)
  }

  var asking: Interview {
    var next = self
    next.mode = .asking
    return next
  }

  /// A task where one was asked for, unless it is a command.
  private func added(_ line: String, at time: Int) -> Response {
    do throws(Problem) {
      if let (command, rest) = try reader.command(in: line) {
        return asking.obey(command, rest, at: time)
      }
      return asking.add([line], by: .person, at: time)
    } catch {
      return Response(said: [complaint(error)], next: self)
    }
  }

  private func reply(to line: String, cleared: Bool, at time: Int) -> Response {
    guard let question = conversation.question else { return Response(said: [], next: self) }
    do throws(Problem) {
      switch try reader.read(line, to: question) {
      case .answer(let answer): return consider(answer, typed: line, at: time)
      case .line(let text):
        return add([text.hasPrefix("\\") ? String(text.dropFirst()) : text], by: .person, at: time)
      case .command(let command, let rest): return obey(command, rest, at: time)
      case .commandOrText(let command, let word):
        return askWhether(word, is: command, at: time)
      case .why: return Response(said: why(question), next: retelling)
      case .empty: return try empty(question, cleared: cleared, at: time)
      }
    } catch {
      var next = self
      next.mode = .mending(question.isSecret ? "" : line)
      let hint = question.form.isWorthMending ? next.hintToEmpty() : []
      return Response(said: [complaint(error)] + hint, next: next)
    }
  }

  /// A bare command word at a question that any words answer is asked about once.
  private func askWhether(_ word: String, is command: Command, at time: Int) -> Response {
    guard isAttended else { return obey(command, "", at: time) }
    var next = self
    next.mode = .wording(word)
    let notice = Remark(Notice.commandOrText, ["typed": .typed(word)], tone: .warning)
    return Response(said: [utterance(notice)] + next.hintToEmpty(), next: next)
  }

  private func text(_ word: String, at time: Int) -> Response {
    guard let question = conversation.question else { return Response(said: [], next: self) }
    if case .lines = question.form { return add([word], by: .person, at: time) }
    return consider(.text(word), typed: word, at: time)
  }

  /// What Enter alone does.
  private func empty(
    _ question: Question, cleared: Bool, at time: Int
  ) throws(Problem) -> Response {
    switch question.form {
    case .enter where conversation.focus != nil && conversation.isDone(question):
      return obey(.forward, "", at: time)
    case .lines, .enter: return consider(.done, typed: "", at: time)
    default: break
    }
    if conversation.focus != nil, !conversation.isOpen(question), !cleared {
      return obey(.forward, "", at: time)
    }
    if !cleared, let draft = conversation.draft, case .text = draft {
      return consider(draft, typed: "", at: time)
    }
    if !cleared, let suggested = suggestion(of: question) {
      return consider(suggested, typed: "", at: time)
    }
    guard question.isOptional else { throw .needsAnswer }
    return take(.skipped, at: time)
  }

  /// The answer that Enter alone takes.
  func suggestion(of question: Question) -> Answer? {
    switch question.suggestion {
    case .answer(let answer): answer
    case .words(let remark): .text(speaker.say(remark, about: question.key))
    case .daysAhead(let days): .day(today.adding(days: days).schoolDay)
    case nil: nil
    }
  }

  // MARK: Answering

  /// Takes an answer, unless it gives pause.
  private func consider(_ answer: Answer, typed: String, at time: Int) -> Response {
    guard let question = conversation.question, let doubt = doubt(answer, question) else {
      return take(answer, at: time)
    }
    var said = [utterance(doubt.remark)]
    var next = self
    if !doubt.canBeOverridden {
      next.voiced.insert(doubt.remark.phrase)
      return Response(said: said, next: next)
    }
    guard isAttended else {
      var response = take(answer, at: time)
      response.said = said + response.said
      return response
    }
    said.append(utterance(Remark(isAtList ? Notice.moreOrEnter : .keepWithEnter)))
    next.mode = .doubting(answer, typed: typed)
    let hint = question.form.isWorthMending ? next.hintToEmpty() : []
    return Response(said: said + hint, next: next)
  }

  private func doubt(_ answer: Answer, _ question: Question) -> Doubt? {
    if case .day(let day) = answer, day < today {
      return Doubt(Remark(Notice.dayPast, ["date": .day(day)], tone: .warning))
    }
    let doubt = conversation.script.doubts(question, answer, conversation.session)
    if let doubt, !doubt.canBeOverridden, voiced.contains(doubt.remark.phrase) { return nil }
    return doubt
  }

  func take(_ answer: Answer, at time: Int) -> Response {
    guard let question = conversation.question else { return Response(said: [], next: self) }
    let asked = speaker.template(of: question)
    return done(conversation.answer(answer, asked: asked, at: time), echoing: question)
  }

  /// What is said once a turn is durable: the choice in words, and what the script mirrors.
  func done(_ turn: Turn, echoing question: Question? = nil) -> Response {
    var next = self
    next.mode = .asking
    next.conversation = turn.next
    let speaker = next.speaker
    var said: [Utterance] = []
    if let entry = turn.entries.first, entry.undoes == nil, entry.answer != .erased {
      said += conversation.script.remarks(entry, turn.next.session).map {
        speaker.utterance($0, about: entry.key)
      }
      let echo = question.flatMap { question in
        entry.answer.flatMap { speaker.echo(of: $0, to: question.form) }
      }
      // One reaction, never two in a row.
      if let echo { said.lead(with: echo) }
    }
    if conversation.isReopened, next.conversation.question == nil {
      let overview = next.overview
      (next, said) = (overview.next, said + overview.said)
    }
    let leaves = turn.entries.contains { conversation.script.leaves($0) }
    return Response(turn: turn, said: said, next: next, outcome: leaves ? .pauses : .goesOn)
  }

  /// What is wrong with a line; what nobody may see is not told back either.
  func complaint(_ problem: Problem) -> Utterance {
    var remark = problem.remark
    if isSecret, remark.facts["typed"] != nil { remark.facts["typed"] = .typed("…") }
    return utterance(remark)
  }

  /// Whether nobody may see what is typed, also where it was not meant as the answer.
  var isSecret: Bool { conversation.question?.isSecret ?? false }

  func utterance(_ remark: Remark) -> Utterance { speaker.utterance(remark, about: nil) }
}

extension [Utterance] {
  /// Puts words before what is said, in the same breath.
  fileprivate mutating func lead(with words: String) {
    if isEmpty { append(Utterance(words)) } else { self[0].text = "\(words) \(self[0].text)" }
  }
}
