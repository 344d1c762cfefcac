package import Dialogue

/// Slips of paper that are typed over one after another, and forgotten once they are counted.
struct CircleSlips {
  /// What stands on a slip.
  struct Row: Answerable {
    var digits: [Int]
    static var form: Form { .digits(1...4, count: 1...1) }
    var answer: Answer { .numbers(digits) }
    init?(_ answer: Answer) {
      guard case .numbers(let digits) = answer else { return nil }
      self.digits = digits
    }
  }

  let row: Topic<Row>
  let spare: Topic<YesNo>
  let count: Topic<Enter>
  /// The vote they belong to, where there can be several.
  let ballot: Subject?
  let form: Form
  private let people: Int
  private let session: Session

  init(
    _ row: Topic<Row>, spare: Topic<YesNo>, count: Topic<Enter>, ballot: Subject? = nil,
    form: Form, people: Int, in session: Session
  ) {
    (self.row, self.spare, self.count) = (row, spare, count)
    (self.ballot, self.form, self.people, self.session) = (ballot, form, people, session)
  }

  var isCounted: Bool { session[count, ballot] != nil }

  /// Whether one of them was typed.
  var areBegun: Bool { isCounted || !typed.isEmpty }

  private func key(_ number: Int) -> Key { Key(row.id, Subject("slip", number), ballot) }

  /// The slips that were typed or passed over.
  private var typed: [Key] {
    session.keys(of: row.id).filter { $0.other == ballot && session.stands($0) }
  }

  var rows: [[Int]] { typed.compactMap { session[row, $0.about, $0.other]?.digits } }

  /// Whether there are more slips than people, because somebody left.
  private var areTooMany: Bool { rows.count > people }

  @Agenda var questions: [Question] {
    if !isCounted {
      for number in 1...max(people, typed.compactMap(\.about?.number).max() ?? 0) {
        ask(row, Subject("slip", number), ballot, facts: slipFacts(number)).form(form).secret()
      }
      if areTooMany { spareQuestion }
    }
    // One slip too many may be typed here.
    ask(count, ballot).secret()
  }

  /// Which one it is, told and not kept.
  private func slipFacts(_ number: Int) -> Facts {
    ["i": .typed(String(number)), "n": .typed(String(max(people, number)))]
  }

  private var spareQuestion: Question {
    ask(spare, ballot, facts: ["x": .number(rows.count), "n": .number(people)])
      .notYet(YesNo.no).secret()
  }

  /// Nobody can know whose a slip is, so that all are typed again where one must go.
  var again: [Statement] { typed.map { Statement($0, nil, by: .person) } }
}

extension Circle {
  /// The questions to which a slip is the answer.
  package static var slips: Set<QuestionID> {
    [Topic<CircleSlips.Row>.slip.id, Topic<CircleSlips.Row>.reasonSlip.id]
  }
}
