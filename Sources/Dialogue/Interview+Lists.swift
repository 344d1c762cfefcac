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
    // A sign, a number, or yes and no alone are no task.
    gathered.removeAll { !$0.text.contains(where: \.isLetter) || reader.yesNo($0.text) != nil }
    if gathered.isEmpty, lines.contains(where: { !$0.trimmed.isEmpty }) {
      return Response(said: [utterance(Problem.notText.remark)], next: self)
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

  /// What a line does while pasted lines are looked at: it keeps, changes or drops one of them.
  func review(
    _ line: String, cleared: Bool, of lines: [Gathered], at index: Int, by source: Entry.Source,
    _ time: Int
  ) -> Response {
    var lines = lines
    var from = index + 1
    do throws(Problem) {
      switch try reader.command(in: line)?.0 {
      case .skip: (lines, from) = (lines.without(index), index)
      case .list, .help, .blank, .dutch, .english:
        return aside(try reader.command(in: line)?.0, time)
      case nil where cleared && line.trimmed.isEmpty: (lines, from) = (lines.without(index), index)
      case nil where keeps(line, lines[index].text, cleared): break
      case nil where line.trimmed != "?":
        // Changed words are looked at again.
        (lines[index], from) = (reworded(lines[index], line), index)
      default: throw .notHere
      }
    } catch {
      return Response(said: [utterance(error.remark)], next: self)
    }
    guard let next = nextDoubt(in: lines, from: from) else {
      return asking.store(lines, by: source, at: time)
    }
    return pause(lines, at: next, by: source)
  }

  /// A line in other words, with the time it came with unless it has another now.
  private func reworded(_ gathered: Gathered, _ line: String) -> Gathered {
    guard let read = conversation.script.sheet?.read([line]).first else {
      return Gathered(line.trimmed, also: gathered.also)
    }
    return Gathered(read.text, also: read.also.isEmpty ? gathered.also : read.also)
  }

  /// Something that is shown or changed while the lines wait.
  private func aside(_ command: Command?, _ time: Int) -> Response {
    guard let command else { return Response(said: [], next: self) }
    var response = obey(command, "", at: time)
    response.next.mode = mode
    return response
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

extension [Gathered] {
  fileprivate func without(_ index: Int) -> Self {
    var copy = self
    copy.remove(at: index)
    return copy
  }
}
