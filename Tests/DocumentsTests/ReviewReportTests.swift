import Coach
import Dialogue
import Documents
import Testing

@Suite("A follow-up on paper")
struct ReviewReportTests {
  private let words: Phrasebook

  init() throws {
    words = try PromptWords("choices", "talk", "documents", "terugblik", "ask").phrasebook
  }

  /// A follow-up of the made-up person with a few tasks; every question is answered.
  private func context(
    _ language: Language, erasing: (inout Conversation) -> Void = { _ in }
  ) -> DocumentContext {
    let made = MadeSession.few.context(language, phrasebook: words)
    let material = MadeSession.few.material
    var before = Conversation(.solo(material), made.session)
    let past = Past(made.session, .solo, on: MadeSession.began)
    let earlier = Earlier([past])
    var talk = Conversation(
      .review(material, after: earlier), Session(id: 8).after(earlier.sessions()))
    talk =
      talk.say([
        Statement(Key(Topic<Chain>.chain.id), Chain([7]).answer),
        Statement(Key(Topic<Day>.begun.id), MadeSession.today.adding(days: 200).answer),
      ]).next
    while let question = talk.question {
      let asked = Speaker(words, in: language, about: talk.session).template(of: question)
      talk = talk.answer(answer(to: question), asked: asked, at: 1_790_000_000).next
    }

    erasing(&before)
    let left = Earlier([Past(before.session, .solo, on: MadeSession.began)])
    var context = made
    context.session = Session(id: 8, talk.session.entries).after(left.sessions())
    context.script = .review(material, after: left)
    context.number = 8
    return context
  }

  private func answer(to question: Question) -> Answer {
    if question.key.question == Topic<Outcome>.outcome.id {
      return question.key.about?.kind == Topic<String>.plan.id
        ? Outcome.done.answer : Outcome.notDone.answer
    }
    return switch question.form {
    case .text: .text("mijn <eigen> woorden")
    case .number: .numbers([5])
    case .hours, .time, .digits, .amounts: .numbers([30])
    case .day: .day(MadeSession.today.adding(days: 221))
    case .options, .choices: .choices([question.form.options.last?.id ?? ""])
    case .subjects(let subjects, _): .subjects(Array(subjects.prefix(1)))
    case .exceptions: .subjects([])
    case .lines, .enter: .done
    }
  }

  @Test("Its page reads well", arguments: Language.allCases)
  func page(language: Language) throws {
    let context = context(language)
    let text = try #require(render(.verslag, as: .md, context))
    try Golden("review/verslag.\(language).md").expect(text)
    let html = try #require(render(.verslag, as: .html, context))
    #expect(html.contains("mijn &lt;eigen&gt; woorden") && !html.contains("<eigen>"))
    let log = try #require(render(.logboek, as: .md, context))
    #expect(!log.contains("‹") && !log.contains("{"))
  }

  @Test("It has the documents that have a meaning, and no others")
  func pairs() {
    let made = Export.all.filter { $0.document.isMade(of: .review, as: $0.format) }
    let names = made.map { "\($0.document) \($0.format)" }
    #expect(
      Set(names) == [
        "verslag md", "verslag html", "logboek md", "logboek html", "logboek json",
      ])
    #expect(
      Export.all.allSatisfy {
        $0.document.isMade(of: .solo, as: $0.format) != $0.document.isOfGroup
      })
  }

  @Test("Its log follows the schema")
  func schema() throws {
    let json = try #require(render(.logboek, as: .json, context(.nl)))
    #expect(try SchemaCheck("logboek", json).flaws == [])
  }

  @Test("A line that was erased in the conversation before is in none of them")
  func erased() throws {
    let line = Subject(Topic<String>.task.id, 3)
    let whole = context(.nl)
    #expect(everything(whole).contains("Kerstcommissie"))
    let context = context(.nl) { $0 = $0.erase(Key(naming: line)).next }
    #expect(!everything(context).contains("Kerstcommissie"))
    #expect(everything(context).contains("[gewist]"))
  }

  private func everything(_ context: DocumentContext) -> String {
    Export.all.filter { $0.document.isMade(of: .review, as: $0.format) }
      .compactMap { $0.write(context, DocumentOptions()) }.joined()
  }
}
