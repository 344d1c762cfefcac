package import Coach
package import Dialogue

/// What was measured over time, as a document (*verloop*).
package struct BalanceReport: Sendable {
  let balance: Balance
  let today: Day
  let speaker: Speaker

  package init(
    _ balance: Balance, on today: Day, in language: Language, _ phrasebook: Phrasebook
  ) {
    (self.balance, self.today) = (balance, today)
    speaker = Speaker(phrasebook, in: language, about: Session())
  }

  package static let formats: [Format] = [.md, .html, .csv]

  /// The document in that format, or `nil` where it has none such.
  package func text(as format: Format) -> String? {
    switch format {
    case .md: Markdown(page()).text
    case .html: HTML(page()).text
    case .csv: csv
    case .json: nil
    }
  }

  func say(_ word: BalanceWord, _ facts: Facts = [:]) -> String { speaker.say(word, facts) }

  /// The name of a choice where a column begins.
  func title(_ choice: some Phrased) -> String {
    let name = speaker.text(choice)
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  /// Without the day of the week: *22 november 2026*.
  func date(_ day: Day) -> String {
    speaker.spoken(day).split(separator: " ").dropFirst().joined(separator: " ")
  }

  /// A day, and the season where it is a particular one: *12 februari 2027, toetsweken*.
  func dateInSeason(_ day: Day) -> String {
    ([date(day)] + [season(day)].compactMap(\.self)).joined(separator: ", ")
  }

  /// Beside a bar there is room for half a date: *12 februari*, and below it *2027, toetsweken*.
  func dayOfYear(_ day: Day) -> String {
    date(day).split(separator: " ").dropLast().joined(separator: " ")
  }

  func yearInSeason(_ day: Day) -> String {
    (["\(day.year)"] + [season(day)].compactMap(\.self)).joined(separator: ", ")
  }

  func season(_ day: Day) -> String? {
    let season = Season(day)
    return season == .ordinary ? nil : speaker.text(season)
  }

  func month(_ number: Int) -> String {
    let day = Day(today.year, number, 1) ?? today
    return date(day).split(separator: " ").dropFirst().first.map(String.init) ?? ""
  }
}
