import Coach
import Dialogue
import Workload

extension BalanceReport {
  /// The document from top to bottom; on a terminal, for who sees it, with bars of blocks.
  package func page(withBars: Bool = false) -> Page {
    var page = Page(say(.title, ["date": .typed(date(today))]), in: speaker.language)
    page.facts = facts
    page.sections =
      [
        agreements, core(withBars), company(withBars), school(withBars), domains,
        scales(withBars), reactions(withBars), emergencies, freedTime,
      ].compactMap(\.self) + (balance.days == nil ? [] : [seasons])
    page.footer = [
      speaker.say(DocumentWord.footerOwn), speaker.say(DocumentWord.footerEraseAll),
    ]
    return page
  }

  private var facts: [String] {
    let unfinished =
      balance.unfinished == 0 ? [] : [say(.unfinished, ["n": .number(balance.unfinished)])]
    guard let days = balance.days else { return [say(.none)] + unfinished }
    let counts: Facts = [
      "n": .number(balance.talks), "m": .number(balance.reviews),
      "first": .typed(date(days.lowerBound)), "last": .typed(date(days.upperBound)),
    ]
    let isOneDay = days.lowerBound == days.upperBound
    return [say(isOneDay ? .countsOneDay : .counts, counts), say(.estimated)] + unfinished
  }

  // MARK: Agreements

  private var agreements: Section? {
    guard !balance.kept.isEmpty else { return nil }
    let all = balance.allKept
    let moments: Facts = [
      "n": .number(all.moments), "done": .number(all.count(.done)),
      "partly": .number(all.count(.partly)), "missed": .number(all.count(.notDone)),
    ]
    let other: Facts = [
      "n": .number(all.count(.noMoment)), "m": .number(all.count(.changed)),
    ]
    let outcomes: [Outcome] = [.done, .partly, .notDone, .noMoment, .changed]
    let series = BalanceSeries(
      report: self, title: say(.agreementsHeading),
      columns: outcomes.map { BalanceSeries.Column(title: title($0), unit: .count) },
      rows: balance.kept.map { kept in
        BalanceSeries.Row(day: kept.day, amounts: outcomes.map { kept.value.count($0) })
      })
    return Section(
      say(.agreementsHeading),
      [
        .text(Line(all.moments == 0 ? say(.noMoments) : say(.moments, moments))),
        .note(say(.otherOutcomes, other)), series.block,
      ])
  }

  // MARK: Hours

  private typealias Amount = (title: BalanceWord, of: (Balance.Week) -> Int)

  private func core(_ withBars: Bool) -> Section? {
    let notes = [
      balance.weeks.isEmpty ? nil : say(.coreNote),
      balance.hasProfiles ? say(.profiles) : nil,
      balance.untimed == 0 ? nil : say(.untimed, ["n": .number(balance.untimed)]),
      balance.withoutTimes == 0
        ? nil : say(.withoutTimes, ["n": .number(balance.withoutTimes)]),
    ].compactMap(\.self)
    guard !balance.weeks.isEmpty else {
      return balance.withoutTimes == 0
        ? nil : Section(say(.coreHeading), notes.map(Block.note))
    }
    let series = BalanceSeries(
      report: self, title: say(.coreHeading),
      columns: [
        BalanceSeries.Column(title: say(.columnCore), unit: .time),
        BalanceSeries.Column(title: say(.columnAll), unit: .time),
        BalanceSeries.Column(title: say(.columnShare), unit: .share, isDrawn: true),
      ],
      rows: balance.weeks.map { week in
        BalanceSeries.Row(day: week.day, amounts: [week.core, week.total, week.coreShare])
      }, most: 100, withBars: withBars)
    return Section(say(.coreHeading), notes.map(Block.note) + [series.block])
  }

  private func company(_ withBars: Bool) -> Section? {
    hours(
      .pupilsHeading, .pupilsNote,
      [(.columnPupils, \.withPupils), (.columnColleagues, \.withColleagues)],
      withBars)
  }

  private func school(_ withBars: Bool) -> Section? {
    hours(
      .insideHeading, .insideNote,
      [(.columnInside, \.inside), (.columnOutside, \.outside), (.columnNobody, \.withNobody)],
      withBars)
  }

  /// Hours side by side, of which the first two are drawn.
  private func hours(
    _ heading: BalanceWord, _ note: BalanceWord, _ amounts: [Amount], _ withBars: Bool
  ) -> Section? {
    guard !balance.weeks.isEmpty else { return nil }
    let series = BalanceSeries(
      report: self, title: say(heading),
      columns: amounts.enumerated().map { index, amount in
        BalanceSeries.Column(title: say(amount.title), unit: .time, isDrawn: index < 2)
      },
      rows: balance.weeks.map { week in
        BalanceSeries.Row(day: week.day, amounts: amounts.map { $0.of(week) })
      }, most: balance.hourAxis, withBars: withBars)
    return Section(say(heading), [.note(say(note)), series.block])
  }

  private var domains: Section? {
    guard !balance.weeks.isEmpty else { return nil }
    let isUnknown = balance.weeks.contains { $0.ofNoDomain > 0 }
    let columns =
      Domain.allCases.map(title) + (isUnknown ? [say(.columnNoDomain)] : [])
    let series = BalanceSeries(
      report: self, title: say(.domainHeading),
      columns: columns.map { BalanceSeries.Column(title: $0, unit: .time) },
      rows: balance.weeks.map { week in
        BalanceSeries.Row(
          day: week.day,
          amounts: Domain.allCases.map { week.byDomain[$0] ?? 0 }
            + (isUnknown ? [week.ofNoDomain] : []))
      })
    return Section(say(.domainHeading), [.note(say(.domainNote)), series.block])
  }

  // MARK: From 0 to 10

  private func scales(_ withBars: Bool) -> Section? {
    guard !balance.scales.isEmpty else { return nil }
    let rows = balance.scales.map {
      BalanceSeries.Row(day: $0.day, amounts: [$0.full, $0.say])
    }
    return ten(
      .scalesHeading, [.note(say(.scalesNote))], [.columnFull, .columnSay], rows, withBars)
  }

  private func reactions(_ withBars: Bool) -> Section? {
    let pairs = balance.pairs
    guard !pairs.isEmpty else { return nil }
    var blocks: [Block] = [.note(say(.pairsNote))]
    if pairs.count >= Balance.aLine {
      let counts: Facts = [
        "n": .number(pairs.count),
        "milder": .number(pairs.count { $0.value.real > $0.value.expected }),
        "harsher": .number(pairs.count { $0.value.real < $0.value.expected }),
        "same": .number(pairs.count { $0.value.real == $0.value.expected }),
      ]
      blocks.insert(.text(Line(say(.pairsCounted, counts))), at: 0)
    }
    let rows = pairs.map {
      BalanceSeries.Row(day: $0.day, amounts: [$0.value.expected, $0.value.real])
    }
    return ten(.pairsHeading, blocks, [.columnExpected, .columnReal], rows, withBars)
  }

  private func ten(
    _ heading: BalanceWord, _ blocks: [Block], _ columns: [BalanceWord],
    _ rows: [BalanceSeries.Row], _ withBars: Bool
  ) -> Section {
    let series = BalanceSeries(
      report: self, title: say(heading),
      columns: columns.map { BalanceSeries.Column(title: say($0), unit: .scale, isDrawn: true) },
      rows: rows, most: 10, withBars: withBars)
    return Section(say(heading), blocks + [series.block])
  }

  // MARK: What was counted

  private var emergencies: Section? {
    guard !balance.emergencies.isEmpty else { return nil }
    let words: [BalanceWord] = [
      .columnCount, .columnDated, .columnReturned, .columnOnTime, .columnExtended,
    ]
    let table = Table(
      [Table.Column(say(.columnYear))] + words.map { Table.Column(say($0), isNumber: true) },
      rows: balance.emergencies.map { year in
        let counts = [year.all.count, year.dated, year.returned, year.onTime, year.extended]
        return [Line("\(year.year.first)–\(year.year.first + 1)")] + counts.map { Line("\($0)") }
      })
    return Section(
      say(.emergenciesHeading), [.note(say(.emergenciesNote)), .table(table)])
  }

  private var freedTime: Section? {
    guard !balance.timeWent.isEmpty else { return nil }
    func count(_ went: TimeWent) -> Fact {
      .number(balance.timeWent.count { $0.value == went })
    }
    let counts: Facts = [
      "n": count(.asMeant), "m": count(.elsewhere), "none": count(.none),
    ]
    let table = Table(
      [Table.Column(say(.columnDate)), Table.Column(say(.columnWhere))],
      rows: balance.timeWent.map { went in
        [Line(dateInSeason(went.day)), Line(speaker.text(went.value))]
      })
    return Section(say(.timeHeading), [.text(Line(say(.timeCounts, counts))), .table(table)])
  }

  private var seasons: Section {
    let table = Table(
      [Table.Column(say(.columnMonth)), Table.Column(say(.columnSeason))],
      rows: SchoolYear.months.map { [Line(month($0)), Line(speaker.text(Season(month: $0)))] })
    return Section(say(.seasonsHeading), [.note(say(.seasonsNote)), .table(table)])
  }
}

extension Balance.Week {
  /// Core work as a part of all, in hundredths.
  fileprivate var coreShare: Int { (core * 100 + total / 2) / max(1, total) }
}

extension Balance {
  /// Where the axis of hours ends: twenty hours, or as many times twenty as are needed.
  fileprivate var hourAxis: Int {
    let step = 20 * 60
    let most =
      weeks.flatMap { [$0.withPupils, $0.withColleagues, $0.inside, $0.outside] }.max() ?? 0
    return max(1, (most + step - 1) / step) * step
  }
}
