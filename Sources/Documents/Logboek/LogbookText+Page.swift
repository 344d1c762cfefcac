import Dialogue

extension LogbookText {
  /// The log as it reads: a question and its answer, and below it what the program made of that.
  package func page(_ context: DocumentContext) -> Page {
    let head = Head(context)
    let say = head.say
    var page = head.page(.logboekTitle)
    page.facts = [
      say(.fromSession, ["date": .typed(head.date(context.beganAt))]),
      say(lines.isEmpty ? .logboekEmpty : .logboekIntro),
    ]
    page.sections = days(context).map { day, lines in
      Section(say.day(day), [.list(items(lines, say))])
    }
    page.footer = [say(.footerOwn), say(.footerErase, ["n": .number(context.number)])]
    return page
  }

  /// The log as one of several; the heading tells the day it was begun on.
  func section(_ context: DocumentContext, isJots: Bool) -> Section {
    let say = Wording(context)
    let date: Facts = ["n": .number(context.number), "date": .day(context.beganAt)]
    let note: [Block] = context.isConfirmed ? [] : [.note(say(.proposal))]
    let blocks = days(context).flatMap { day, lines -> [Block] in
      let heading: [Block] = day == context.beganAt ? [] : [.subheading(say.day(day))]
      return heading + [.list(items(lines, say))]
    }
    return Section(say(isJots ? .logboekJots : .logboekSession, date), note + blocks)
  }

  /// The lines of each day, in the order in which they were said.
  private func days(_ context: DocumentContext) -> [(day: Day, lines: [Line])] {
    var days: [(day: Day, lines: [Line])] = []
    for line in lines {
      let day = Moment(line.entry.at, ahead: context.secondsFromGMT).day
      if days.last?.day == day {
        days[days.count - 1].lines.append(line)
      } else {
        days.append((day, [line]))
      }
    }
    return days
  }

  /// What the program noticed stands in one line under what made it notice.
  private func items(_ lines: [Line], _ say: Wording) -> [Item] {
    var items: [Item] = []
    var noticed: [String] = []
    func close() {
      guard !noticed.isEmpty else { return }
      let words = noticed.joined(separator: "; ")
      let detail = say.line(.logboekProgram, ["words": .typed(words)])
      noticed = []
      if items.isEmpty {
        items.append(Item(detail))
      } else {
        items[items.count - 1].details.append(detail)
      }
    }
    for line in lines {
      if line.entry.source == .program {
        if line.entry.answer != nil { noticed.append("\(line.asked): \(line.answer)") }
      } else {
        close()
        items.append(item(line, say))
      }
    }
    close()
    return items
  }

  private func item(_ line: Line, _ say: Wording) -> Item {
    let answer =
      line.entry.answer == nil ? Documents.Line(say(.logboekTakesBack)) : .init(strong: line.answer)
    var details = [answer]
    if line.entry.source == .file { details.append(say.line(.logboekFile)) }
    if line.isTakenBack { details.append(say.line(.logboekTakenBack)) }
    return Item(Documents.Line(line.asked), details)
  }
}
