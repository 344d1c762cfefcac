/// A session, its script, and where the person is looking.
///
/// A value: nothing here reads, writes or waits. The shell makes the entries of a turn durable
/// before it goes on with `next`.
package struct Conversation: Sendable {
  package let script: Script
  package private(set) var session: Session
  /// Every question that applies now, in order.
  package private(set) var agenda: [Question]
  /// The place of the first question that is open, found once for each list.
  private var firstOpen: Int?
  /// The question gone back to: looking is not saying, so it is not in the log.
  package private(set) var focus: Key?
  /// Whether a closed conversation is gone on with, to change what was said.
  package private(set) var isReopened = false

  package init(_ script: Script, _ session: Session) {
    (self.script, self.session, agenda) = (script, session, script.agenda(session))
    firstOpen = findFirstOpen()
  }

  /// The question to ask now: the one gone back to, else the first that is open, else the first
  /// that was put off.
  package var question: Question? { position.map { agenda[$0] } }

  /// The answer to start from: what was said before, also where it no longer stands.
  package var draft: Answer? {
    guard let question, !question.isSecret, !script.isShared || focus == question.key else {
      return nil
    }
    let key = question.key
    if session.stands(key) { return session.entry(key)?.answer }
    return session.entries.last {
      $0.key == key && $0.answer != nil && $0.answer != .later && $0.source != .program
    }?.answer
  }

  private var position: Int? {
    if let focus, let index = agenda.firstIndex(where: { $0.key == focus }) { return index }
    guard !session.isClosed || isReopened else { return nil }
    return firstOpen
  }

  /// What was put off comes after all that was not, the longest ago first; the end after that.
  private func findFirstOpen() -> Int? {
    var (putOff, since, end): (Int?, Int, Int?) = (nil, .max, nil)
    for index in agenda.indices where isOpen(agenda[index]) {
      let key = agenda[index].key
      let entry = session.entry(key)
      if key == .end {
        end = index
      } else if let entry, entry.answer == .later {
        if entry.number < since { (putOff, since) = (index, entry.number) }
      } else {
        return index
      }
    }
    return putOff ?? end
  }

  package func isOpen(_ question: Question) -> Bool {
    guard let entry = session.entry(question.key), entry.stands else { return true }
    if let answer = entry.answer, question.refused.contains(answer) { return true }
    guard entry.source == .person, entry.answer != .erased else { return false }
    return question.facts.kept != entry.facts.kept
  }

  /// Whether Enter was pressed there before, and once was enough.
  func isDone(_ question: Question) -> Bool {
    question.key != .end && !isOpen(question) && session.entry(question.key)?.answer == .done
  }

  /// After something was said, other questions may apply.
  private mutating func listAgain() {
    agenda = script.agenda(session)
    firstOpen = findFirstOpen()
  }

  // MARK: Looking

  /// Goes to the question before this one that has an answer, checking and losing nothing.
  package mutating func back() {
    let position = position ?? agenda.endIndex
    focus = agenda[..<position].last { session.stands($0.key) }?.key ?? focus
  }

  /// Goes to the next question; from the last that has an answer, to the first that has none.
  package mutating func forward() {
    guard focus != nil, let position else { return }
    let next = agenda[(position + 1)...].first
    focus = next.flatMap { isOpen($0) ? nil : $0.key }
  }

  /// Goes to a question, or with `nil` to the first that is open.
  package mutating func go(to key: Key?) { focus = key }

  /// Lets what a change opens be asked, though the conversation was closed.
  package mutating func reopen() { isReopened = true }

  // MARK: Saying

  /// Answers the question on the screen; `nil` takes the answer back.
  package func answer(_ answer: Answer?, asked: String? = nil, at time: Int = 0) -> Turn {
    say(
      question.map { [Statement($0.key, answer, by: .person, asked: asked)] } ?? [], at: time)
  }

  /// Says lines at a list, typed, pasted or read from a file, as one act.
  package func add(
    _ lines: [Gathered], of kind: QuestionID, at list: Key, by source: Entry.Source = .person,
    at time: Int = 0
  ) -> Turn {
    let lines = zip(session.fresh(kind, count: lines.count), lines)
    return say(
      lines.flatMap { subject, line in
        [Statement(Key(naming: subject), .text(line.text), by: source, list: list)]
          + line.also.map { Statement(Key($0.question, subject), $0.answer, by: source) }
      }, at: time)
  }

  /// Says several things at once, with all that follows from them.
  package func say(_ statements: [Statement], undoes: Int? = nil, at time: Int = 0) -> Turn {
    let act = (session.entries.last?.act ?? 0) + 1
    var next = self
    next.focus = nil
    // Undoing gives back what was said before, and nothing new follows from it.
    let follows = undoes == nil ? script.consequences : { _, _ in [] }
    for statement in statements {
      let entry = next.append(statement, act: act, undoes: undoes, at: time)
      for statement in follows(entry, next.session) {
        next.append(statement, act: act, undoes: undoes, at: time)
      }
    }
    let entries = Array(next.session.entries.dropFirst(session.entries.count))
    var turn = Turn(entries: entries, erased: [], next: next)
    turn.forget(script)
    turn.next.listAgain()
    return turn
  }

  @discardableResult
  private mutating func append(
    _ statement: Statement, act: Int, undoes: Int?, at time: Int
  ) -> Entry {
    let key = statement.key
    let entry = Entry(
      number: (session.entries.last?.number ?? 0) + 1, act: act, at: time, key: key,
      answer: statement.answer, source: statement.source,
      list: session.entry(key)?.list ?? statement.list,
      facts: agenda.first { $0.key == key }?.facts.kept ?? statement.facts, asked: statement.asked,
      undoes: undoes)
    session.apply(entry)
    return entry
  }

  fileprivate mutating func forget(_ numbers: Set<Int>) {
    session = session.without { numbers.contains($0.number) }
  }

  /// Whether an entry was noted before the first question: nobody said it.
  private func isPreface(_ entry: Entry) -> Bool {
    session.entries.first.map { $0.source == .program && $0.act == entry.act } ?? false
  }

  /// Takes back the last act that was not taken back yet.
  package func undo(at time: Int = 0) -> Turn {
    // What rests on something that is forgotten cannot be told again.
    let since = session.entries.lastIndex { !script.forgets($0).isEmpty }.map { $0 + 1 } ?? 0
    guard
      let last = session.entries[since...].last(where: { entry in
        entry.source != .program && !isPreface(entry) && entry.answer != .erased
          && !session.isSpent(entry)
      })?.act
    else { return say([]) }
    // An entry for every key, so that erasing one of them brings none of the others back.
    let undone = session.entries.filter { $0.act == last }
    return say(undone.map { Statement($0.key, nil, by: $0.source) }, undoes: last, at: time)
  }

  /// Really removes what was said under a key, and leaves the mark that something was.
  ///
  /// The mark keeps the question from being asked again, and the number of a line from being
  /// used again by another. Answers that list an erased line no longer do.
  package func erase(_ key: Key, at time: Int = 0) -> Turn {
    let keys = [key] + script.twins(key, session)
    var turn = say(keys.map { Statement($0, .erased, by: .person) }, at: time)
    let marks = Set(turn.entries.filter { $0.answer == .erased }.map(\.number))
    let copies = Set(keys.flatMap(copies))
    let erased = turn.next.session.entries.filter { entry in
      !marks.contains(entry.number)
        && (copies.contains(entry.key) || keys.contains { entry.falls(with: $0) })
    }
    turn.remove(erased)
    turn.next.listAgain()
    return turn
  }

  /// The answers that were made from what was said under a key, such as a plan from a sentence.
  private func copies(of key: Key) -> Set<Key> {
    var gone = Set(session.entries.filter { $0.falls(with: key) }.map(\.key))
    let first = gone
    var count = 0
    while count != gone.count {
      count = gone.count
      for entry in session.entries where !gone.contains(entry.key) {
        let rests = entry.facts.values.contains {
          if case .answer(let source) = $0 { gone.contains(source) } else { false }
        }
        if rests, case .text = entry.answer { gone.insert(entry.key) }
      }
    }
    return gone.subtracting(first)
  }
}

/// What one reply does, to be written in one transaction before the conversation goes on.
package struct Turn: Sendable {
  package var entries: [Entry]
  /// The numbers of the entries that must be gone afterwards.
  package var erased: Set<Int>
  package var next: Conversation

  /// Erases what the script has no use for after what was said.
  fileprivate mutating func forget(_ script: Script) {
    let questions = entries.reduce(into: Set<QuestionID>()) { $0.formUnion(script.forgets($1)) }
    guard !questions.isEmpty else { return }
    remove(next.session.entries.filter { questions.contains($0.key.question) })
  }

  fileprivate mutating func remove(_ gone: [Entry]) {
    erased.formUnion(gone.map(\.number))
    entries.removeAll { erased.contains($0.number) }
    next.forget(erased)
  }
}
