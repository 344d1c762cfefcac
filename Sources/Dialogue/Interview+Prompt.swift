// What is shown before a line is typed.

extension Interview {
  /// A question as it is put, and what the line starts from.
  package struct Prompt: Sendable {
    package var said: [Utterance]
    package var prefill: String
    /// What Tab completes: the words of the choices, and the commands.
    package var completions: [String]
    package var takesLines: Bool
    /// Whether what is typed is shown nowhere.
    package var isSecret = false
  }

  /// The question on the screen; the interview remembers that it was put.
  package mutating func prompt() -> Prompt {
    switch mode {
    case .asking: break
    case .mending(let typed): return mending(typed)
    case .doubting(_, let typed):
      let isWorthMending = conversation.question?.form.isWorthMending ?? false
      var prompt = plain(prefill: isWorthMending ? typed : "")
      prompt.takesLines = isAtList
      return prompt
    case .wording(let word): return plain(prefill: word)
    case .obeying(_, let rest): return plain(prefill: rest)
    case .reviewing(let lines, let index, _): return plain(prefill: lines[index].text)
    case .overview, .erasing: return plain(prefill: "")
    case .adding:
      var prompt = plain(prefill: "")
      prompt.takesLines = true
      return prompt
    }
    guard let question = conversation.question else { return plain(prefill: "") }
    if case .lines = question.form, listPut == question.key {
      var prompt = plain(prefill: "")
      prompt.takesLines = true
      return prompt
    }
    listPut = question.key
    var said: [Utterance] = []
    if let place = place(of: question), place.text != placeTold?.text,
      place.isOne || place.stage != placeTold?.stage
    {
      said.append(Utterance(place.text, .place))
      placeTold = place
    }
    said += opening(of: question)
    let isInserted = isInserted(question)
    if isInserted, !wasInserted { said.append(utterance(Remark(Notice.first))) }
    wasInserted = isInserted
    let shown = question.shows + (isTimed ? [] : question.halfway)
    said += shown.map { speaker.utterance($0, about: question.key) }
    said.append(Utterance(speaker.words(of: question), .question))
    said += choices(of: question)
    said += hints(for: question)
    var prompt = plain(prefill: prefill(of: question))
    prompt.said = said
    if case .lines = question.form { prompt.takesLines = true }
    complete(&prompt, question)
    return prompt
  }

  private func complete(_ prompt: inout Prompt, _ question: Question) {
    prompt.isSecret = question.isSecret
    prompt.completions =
      question.isSecret
      ? [] : question.form.options.map { speaker.words(of: $0) } + prompt.completions
  }

  /// The question and its choices stand above already; only the line is asked for again.
  private func mending(_ typed: String) -> Prompt {
    var prompt = plain(prefill: "")
    guard let question = conversation.question else { return prompt }
    // Words are worth mending; a wrong number is typed anew.
    if question.form.isWorthMending { prompt.prefill = typed }
    if case .lines = question.form { prompt.takesLines = true }
    complete(&prompt, question)
    return prompt
  }

  /// Whether each line that is typed is one more for the list.
  var isAtList: Bool {
    if case .lines = conversation.question?.form { true } else { false }
  }

  private func plain(prefill: String) -> Prompt {
    Prompt(
      said: [], prefill: isSecret ? "" : prefill,
      completions: conversation.script.commands.map { ":\(speaker.text($0))" }, takesLines: false,
      isSecret: isSecret)
  }

  // MARK: Where we are

  private mutating func opening(of question: Question) -> [Utterance] {
    guard let stage = question.stage, !stage.opening.isEmpty, conversation.focus == nil,
      opened.insert(stage.phrase).inserted
    else { return [] }
    return stage.opening.map { speaker.utterance($0, about: question.key) }
  }

  /// Where one is: the stretch, and perhaps the line on the list.
  struct Place: Sendable {
    var stage: String
    var text: String
    /// Whether it is about one line, and not about the stretch as a whole.
    var isOne: Bool
  }

  private func place(of question: Question) -> Place? {
    guard let stage = question.stage else { return nil }
    let name = Fact.phrase(stage.phrase)
    if stage.countsLines, let subject = question.key.about,
      subject.kind == conversation.script.sheet?.kind,
      !question.key.isNaming, question.key.other == nil
    {
      var subjects: [Subject] = []
      for other in conversation.agenda where other.stage?.phrase == stage.phrase {
        guard let about = other.key.about, about.kind == subject.kind, other.key.other == nil,
          !other.key.isNaming,
          subjects.last != about, !subjects.contains(about)
        else { continue }
        subjects.append(about)
      }
      if subjects.count > 1, let index = subjects.firstIndex(of: subject) {
        let facts: Facts = [
          "stage": name, "i": .number(index + 1), "n": .number(subjects.count),
        ]
        return Place(
          stage: stage.phrase, text: speaker.say(Notice.placeInStage, facts), isOne: true)
      }
    }
    let text = speaker.say(Notice.place, ["stage": name])
    return Place(stage: stage.phrase, text: text, isOne: false)
  }

  /// Whether a change opened a question while later stretches have answers already.
  private func isInserted(_ question: Question) -> Bool {
    guard conversation.focus == nil, let stage = question.stage,
      conversation.session.entry(question.key)?.answer != .later,
      !conversation.session.stands(question.key),
      let index = conversation.agenda.firstIndex(where: { $0.key == question.key })
    else { return false }
    return conversation.agenda[index...].contains {
      $0.stage?.phrase != stage.phrase && conversation.session.entry($0.key)?.asked != nil
    }
  }

  // MARK: What there is to choose

  private mutating func choices(of question: Question) -> [Utterance] {
    switch question.form {
    case .choices, .options: options(of: question)
    case .subjects(let subjects, _), .exceptions(let subjects):
      numbered(
        subjects.map { subject in
          ([speaker.line(Key(naming: subject))]
            + (question.beside(subject).map { [speaker.say($0)] } ?? []))
            .joined(separator: " – ")
        }, as: subjects.numbers(ownNumbers))
    default: []
    }
  }

  /// One a row where they are new; of those that were there a moment ago, one row of short words.
  private mutating func options(of question: Question) -> [Utterance] {
    let options = question.form.options
    let ids = Set(options.map(\.id))
    guard listed.updateValue(ids, forKey: question.key.question) == ids, options.count > 2 else {
      return numbered(options.map { speaker.words(of: $0) })
    }
    let words = options.enumerated().map { index, option in
      // Number and word stay on one row.
      "\(index + 1)\u{A0}\(word(for: option, among: options))"
    }
    return [Utterance(words.joined(separator: " · "), .option)]
  }

  /// The short word, but for a no that has to be said in full.
  private func word(for option: Option, among options: [Option]) -> String {
    let word = speaker.word(for: option)
    let isYesNo = options.contains { $0.id == YesNo.yes.rawValue }
    return !isYesNo && option.id == YesNo.no.rawValue ? speaker.words(of: option) : word
  }

  // MARK: How to answer

  private mutating func hints(for question: Question) -> [Utterance] {
    var said: [Utterance] = []
    if let hint = hint(for: question.form),
      hinted.insert(hint.phrase).inserted || question.form.isUnusual
    {
      said.append(utterance(hint))
    }
    if let draft = conversation.draft, question.form.isWorthShowing {
      let isKept = conversation.focus != nil && !conversation.isOpen(question)
      let notice: Notice = isKept ? .enterKeeps : draft.isText ? .enterTakes : .was
      let words = Fact.typed(words(of: draft, question))
      said.append(utterance(Remark(notice, ["what": words], tone: .note)))
    } else if isAttended, case .words = question.suggestion {
      // The words stand on the line already, to be edited.
      said.append(utterance(Remark(Notice.enterStays, tone: .note)))
    } else if let suggested = suggestion(of: question) {
      let words = Fact.typed(words(of: suggested, question))
      said.append(utterance(Remark(Notice.enterTakes, ["what": words], tone: .note)))
    } else if question.isOptional, !conversation.script.isShared {
      said.append(utterance(Remark(Notice.enterPasses, tone: .note)))
    }
    return said
  }

  /// How to begin anew on a line that stands there still; told once, and each time where others
  /// are watching.
  mutating func hintToEmpty() -> [Utterance] {
    let hint = Remark(Notice.hintEmpty, tone: .note)
    guard isAttended, hinted.insert(hint.phrase).inserted || conversation.script.isShared else {
      return []
    }
    return [utterance(hint)]
  }

  private func words(of suggested: Answer, _ question: Question) -> String {
    switch (suggested, question.form) {
    case (.text(let text), _): speaker.quoted(text)
    default: speaker.words(of: suggested, to: question.form)
    }
  }

  private func hint(for form: Form) -> Remark? {
    switch form {
    case .text, .number: nil
    case .hours: Remark(Notice.hintHours, tone: .note)
    case .time: Remark(Notice.hintTime, tone: .note)
    case .day: Remark(Notice.hintDay, tone: .note)
    case .choices(_, let limit), .options(_, let limit):
      limit > 1
        ? Remark(
          Notice.hintChoices, ["n": .number(min(limit, form.options.count))], tone: .note)
        : Remark(Notice.hintChoice, tone: .note)
    case .subjects(let subjects, let limit):
      limit == 1 || limit < subjects.count
        ? Remark(Notice.hintPicks, ["n": .number(limit)], tone: .note)
        : Remark(Notice.hintPicksAny, tone: .note)
    case .exceptions: Remark(Notice.hintExceptions, tone: .note)
    case .lines: Remark(Notice.emptyLineEnds, tone: .note)
    case .enter, .digits, .amounts: nil
    }
  }

  /// What the line starts from: earlier words of one's own, else words to make one's own.
  private func prefill(of question: Question) -> String {
    if case .text(let text) = conversation.draft { return text }
    if let draft = conversation.draft, conversation.session.stands(question.key) {
      switch (draft, question.form) {
      case (.numbers(let numbers), .number): return numbers.first.map(String.init) ?? ""
      case (.numbers(let numbers), .amounts):
        return numbers.map(String.init).joined(separator: " ")
      default: return ""
      }
    }
    if case .words = question.suggestion, case .text(let text) = suggestion(of: question) {
      return text
    }
    return ""
  }
}
