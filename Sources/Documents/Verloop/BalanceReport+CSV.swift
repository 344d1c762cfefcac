import Coach
import Dialogue
import Workload

extension BalanceReport {
  /// A row for each measurement, by date, for a program of somebody's own.
  var csv: String {
    let head: [BalanceWord] = [.csvDate, .csvMeasure, .csvValue, .csvSeason]
    let rows = (scaleRows + hourRows + agreementRows + reactionRows + emergencyRows + timeRows)
      .enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
    // The mark at the start tells a spreadsheet that the letters are UTF-8.
    return "\u{FEFF}" + CSVText.row(head.map { .text(say($0)) })
      + rows.map { cells($0.element) }.joined()
  }

  private struct Measured {
    var day: Day
    var measure: String
    var value: CSVText.Cell
  }

  private func cells(_ measured: Measured) -> String {
    CSVText.row([
      .text(measured.day.description), .text(measured.measure), measured.value,
      .text(speaker.text(Season(measured.day))),
    ])
  }

  /// What is measured, as *uren per week: kern*.
  private func measure(_ word: BalanceWord, _ what: String) -> String {
    say(word, ["what": .typed(what.lowercased())])
  }

  private func count(_ day: Day, _ word: BalanceWord, _ what: String, _ count: Int) -> [Measured] {
    count == 0 ? [] : [Measured(day: day, measure: measure(word, what), value: .number(count))]
  }

  private var scaleRows: [Measured] {
    balance.scales.flatMap { scales in
      [(BalanceWord.columnFull, scales.full), (.columnSay, scales.say)].compactMap { word, value in
        value.map {
          Measured(day: scales.day, measure: measure(.csvScale, say(word)), value: .number($0))
        }
      }
    }
  }

  private var hourRows: [Measured] {
    balance.weeks.flatMap { week in
      let sums: [(String, Int)] =
        [
          (say(.columnAll), week.total), (say(.columnCore), week.core),
          (say(.columnPupils), week.withPupils), (say(.columnColleagues), week.withColleagues),
          (say(.columnInside), week.inside), (say(.columnOutside), week.outside),
          (say(.columnNobody), week.withNobody),
        ] + Domain.allCases.map { (speaker.text($0), week.byDomain[$0] ?? 0) }
        + (week.ofNoDomain > 0 ? [(say(.columnNoDomain), week.ofNoDomain)] : [])
      return sums.map { name, minutes in
        Measured(day: week.day, measure: measure(.csvHours, name), value: .hours(minutes: minutes))
      }
    }
  }

  private var agreementRows: [Measured] {
    balance.kept.flatMap { kept in
      Outcome.allCases.flatMap { outcome in
        count(kept.day, .csvAgreements, speaker.text(outcome), kept.value.count(outcome))
      }
    }
  }

  private var reactionRows: [Measured] {
    balance.pairs.flatMap { pair in
      [(BalanceWord.columnExpected, pair.value.expected), (.columnReal, pair.value.real)].map {
        Measured(day: pair.day, measure: measure(.csvReaction, say($0)), value: .number($1))
      }
    }
  }

  private var emergencyRows: [Measured] {
    let all = balance.emergencies.flatMap(\.all)
    let begun = Dictionary(grouping: all, by: \.since).flatMap { day, those in
      count(day, .csvEmergencies, say(.columnCount), those.count)
        + count(day, .csvEmergencies, say(.columnDated), those.count { $0.until != nil })
    }
    let ended = all.compactMap { one in one.returned.map { (day: $0, one: one) } }
    return begun
      + Dictionary(grouping: ended, by: \.day).flatMap { day, those in
        count(day, .csvEmergencies, say(.columnReturned), those.count)
          + count(day, .csvEmergencies, say(.columnOnTime), those.count(where: \.one.endedOnTime))
      }
  }

  private var timeRows: [Measured] {
    balance.timeWent.flatMap { count($0.day, .csvTime, speaker.text($0.value), 1) }
  }
}
