import Coach
import Dialogue
import Documents
import Testing

@Suite("The say-no list")
struct SayNoListTests {
  private let words: Phrasebook

  init() throws { words = try PromptWords.phrasebook }

  private func text(_ session: MadeSession) -> String {
    let context = session.context(.nl, phrasebook: words)
    return PlainText(SayNoList(context.session).page(context)).text
  }

  /// The list without what was answered to a question.
  private func few(without ask: Ask) -> MadeSession {
    var session = MadeSession.few
    session.said[ask] = .skipped
    for index in session.tasks.indices { session.tasks[index].said[ask] = .skipped }
    return session
  }

  @Test("Every decision that changes something has its own form")
  func forms() {
    let list = text(.few)
    let forms = [
      "Proefstop: Kerstcommissie", "Nee: Verzuim bijhouden", "Ja, mits: Vast lid van het MT",
      "Overdragen: Wachtwoorden van het leerlingvolgsysteem",
      "Noodgreep: Invallen als er iemand ziek is",
    ]
    for form in forms { #expect(list.contains(form)) }
    for kept in ["Groepsbesprekingen", "In de klas kijken", "Subsidie"] {
      #expect(!list.contains(kept))
    }
  }

  @Test("What ends first comes first, and what has no date comes last")
  func order() {
    var session = MadeSession.few
    session.tasks[5].said[.until] = .day(MadeSession.began.adding(days: 3))
    #expect(text(session).contains("november 2026.\n\nNoodgreep: Invallen"))
    let list = SayNoList(few(without: .lookBack).context(.nl, phrasebook: words).session)
    #expect(list.lines.first?.item.text == "Invallen als er iemand ziek is")
    #expect(list.lines.dropFirst().allSatisfy { $0.date == nil })
  }

  @Test("Each line has a date and somebody to tell, or says that these are yet to be chosen")
  func complete() {
    for session in [MadeSession.few, few(without: .lookBack), few(without: .tell)] {
      let list = SayNoList(session.context(.nl, phrasebook: words).session)
      let sections = text(session).components(upTo: list.lines.count)
      #expect(sections.count == list.lines.count)
      for section in sections {
        #expect(
          section.contains("Ik kijk terug op") || section.contains("Tot ")
            || section.contains("Wanneer ik terugkijk: nog niet gekozen"), "\(section)")
        #expect(
          section.contains("Aan wie ik het vertel:") || section.contains("Wie het vraagt:")
            || section.contains("Naar:"), "\(section)")
      }
    }
  }
}

extension String {
  /// The parts between empty lines that follow a heading of the list.
  fileprivate func components(upTo count: Int) -> [Substring] {
    let forms = ["Nee: ", "Proefstop: ", "Ja, mits: ", "Overdragen: ", "Noodgreep: "]
    let starts = ranges(of: /\n\n/).map(\.upperBound)
      .filter { start in forms.contains { self[start...].hasPrefix($0) } }
    return zip(starts, starts.dropFirst() + [endIndex]).map { self[$0..<$1] }
  }
}
