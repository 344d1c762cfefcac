// Lines for the list: typed, pasted, read from a file; looked at before anything is stored.

extension Interview {
  /// Adds lines, after those that give pause have been looked at.
  package func add(_ lines: [String], by source: Entry.Source, at time: Int) -> Response {
    guard let sheet = conversation.script.sheet else {
      return Response(said: [utterance(Problem.notHere.remark)], next: self)
    }
    var gathered = sheet.read(lines)
    // Somebody who types one line means it, even where it looks like a heading.
    if gathered.isEmpty, lines.count == 1, let line = lines.first?.trimmed, !line.isEmpty {
      gathered = [Gathered(line)]
    }
    return add(gathered, by: source, at: time)
  }

  /// Adds lines that were read before.
  package func add(_ gathered: [Gathered], by source: Entry.Source, at time: Int) -> Response {
    guard isAttended, let index = nextDoubt(in: gathered, from: 0) else {
      return store(gathered, by: source, at: time)
    }
    return pause(gathered, at: index, by: source)
  }

  func review(
    _ line: String, of lines: [Gathered], at index: Int, by source: Entry.Source, _ time: Int
  ) -> Response {
    var lines = lines
    if line.trimmed == ":\(speaker.text(Command.skip))" {
      lines.remove(at: index)
    } else if !line.trimmed.isEmpty, line != lines[index].text {
      if case .command(let command, let rest)? = try? command(line) {
        return asking.obey(command, rest, at: time)
      }
      let read = conversation.script.sheet?.read([line]) ?? []
      let text = read.first?.text ?? line.trimmed
      let also = (read.first?.also ?? []).isEmpty ? lines[index].also : read[0].also
      lines[index] = Gathered(text, also: also)
    }
    let from = min(lines.count, index + 1)
    guard let next = nextDoubt(in: lines, from: from) else {
      return asking.store(lines, by: source, at: time)
    }
    return pause(lines, at: next, by: source)
  }

  private func command(_ line: String) throws(Problem) -> Reading? {
    guard line.hasPrefix(":"), let question = conversation.question else { return nil }
    return try reader.read(line, to: question)
  }

  private func pause(_ lines: [Gathered], at index: Int, by source: Entry.Source) -> Response {
    var next = self
    next.mode = .reviewing(lines, at: index, source: source)
    let doubt = doubt(lines[index])
    let said =
      (lines.count > 1 ? [Utterance("‘\(lines[index].text)’", .quote)] : [])
      + (doubt.map { [utterance($0.remark)] } ?? []) + [utterance(Remark(Notice.keepWithEnter))]
    return Response(said: said, next: next)
  }

  private func nextDoubt(in lines: [Gathered], from index: Int) -> Int? {
    lines[index...].firstIndex { doubt($0) != nil }
  }

  private func doubt(_ line: Gathered) -> Doubt? {
    guard let sheet = conversation.script.sheet,
      let subject = conversation.session.fresh(sheet.kind).first
    else { return nil }
    let question = Question(key: Key(naming: subject), form: String.form, facts: [:])
    return conversation.script.doubts(question, .text(line.text), conversation.session)
  }

  private func store(_ lines: [Gathered], by source: Entry.Source, at time: Int) -> Response {
    guard let sheet = conversation.script.sheet, !lines.isEmpty else {
      return Response(said: [], next: asking)
    }
    let doubts = isAttended ? [] : lines.compactMap { doubt($0)?.remark }
    let isAtList: Bool
    if case .lines = conversation.question?.form { isAtList = true } else { isAtList = false }
    let list = isAtList ? conversation.question?.key ?? sheet.list : sheet.list
    var response = done(conversation.add(lines, of: sheet.kind, at: list, by: source, at: time))
    response.said = doubts.map(utterance) + response.said
    // A single line at the list is not commented on.
    if lines.count > 1 || !isAtList {
      response.said.append(utterance(Remark(Notice.added, ["n": .number(lines.count)])))
    }
    return response
  }
}
