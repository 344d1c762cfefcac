import ArgumentParser
import Calendars
import Coach
import Dialogue
import Foundation
import Library
import Terminal

/// A calendar that was read, of which the person says what in it are tasks.
struct CalendarList {
  private let name: String
  private let period: Period
  private let reading: CalendarReading
  private let voice: Voice
  private let today: Day

  /// Reading more bytes than this can be noticed.
  private static let large = 2 << 20

  /// `nil` where a file is no calendar.
  init?(_ file: InputFile?, period: String?, _ world: World) throws {
    guard let file, file.isCalendar else {
      guard period == nil else { throw Failure.calendar(.periodAlone) }
      return nil
    }
    (name, voice, today) = (file.name, world.voice, world.today)
    if file.text.utf8.count > Self.large, isatty(2) == 1 {
      voice.complain(Remark(CalendarWord.reading))
    }
    self.period = try Period(typed: period, world)
    do { reading = try CalendarReading(file.text, in: self.period) } catch {
      throw Failure.calendar(.unread(file.name, error))
    }
    guard !reading.gatherings.isEmpty else {
      if reading.isCutOff { voice.complain(Remark(CalendarWord.cutOff)) }
      throw Failure.calendar(.nothing(file.name, self.period))
    }
  }

  /// All of it, and what was left out.
  var whole: TaskList { TaskList(name: name, lines: reading.gatherings.map(line), problems: left) }

  private func line(_ gathering: CalendarReading.Gathering) -> Gathered {
    let minutes = period.perWeek(gathering.minutes)
    guard minutes > 0 else { return Gathered(gathering.title) }
    return Gathered(
      gathering.title, also: [Gathered.Carried(Topic<Minutes>.minutes.id, Minutes(minutes).answer)])
  }

  /// What is not in the list, and why.
  private var left: [Remark] {
    let counts: [(CalendarWord, Int)] = [
      (.hidden, reading.hidden), (.wholeDays, reading.wholeDays), (.untitled, reading.untitled),
      (.broken, reading.broken), (.left, reading.left),
    ]
    return counts.filter { $0.1 > 0 }.map { Remark($0, ["n": .number($1)]) }
      + (reading.isCutOff ? [Remark(CalendarWord.cutOff)] : [])
  }

  // MARK: Choosing

  /// What the person calls tasks, before anything is stored.
  func chosen(_ console: any Console) throws -> TaskList? {
    show(on: console)
    while true {
      switch console.read(LineRequest()) {
      case .line(let typed):
        guard let chosen = chosen(typed, console) else { continue }
        guard !chosen.isEmpty else {
          console.say(voice.say(CalendarWord.noneChosen))
          return nil
        }
        return TaskList(name: name, lines: chosen.map(line))
      case .signal(let number): Signals.reraise(number)
      case .end:
        voice.complain(Remark(CalendarWord.stopped))
        throw ExitCode.success
      case .interrupt(hadText: false): throw Failure.calendar(.stopped)
      case .blank:
        console.blank()
        show(on: console)
      default: continue
      }
    }
  }

  private func show(on console: any Console) {
    let looked = Remark(
      CalendarWord.looked,
      [
        "from": .day(period.first), "to": .day(period.last),
        "n": .number(reading.gatherings.count),
      ])
    let lines = reading.gatherings.enumerated().map { index, gathering in
      StyledLine(
        "\(index + 1). "
          + voice.say(
            CalendarWord.line,
            [
              "typed": .typed(gathering.title), "n": .number(gathering.times),
              "minutes": .minutes(period.perWeek(gathering.minutes)),
            ]), hanging: "\(index + 1). ".count)
    }
    console.say(
      [StyledLine(voice.say(looked))] + lines + left.map { StyledLine(voice.say($0)) } + [
        "", StyledLine(voice.say(CalendarWord.question), .strong),
        StyledLine(voice.say(CalendarWord.questionHow)),
      ])
  }

  /// The tasks by what was typed; `nil` where that was no answer, which is told.
  private func chosen(
    _ typed: String, _ console: any Console
  ) -> [CalendarReading.Gathering]? {
    let all = reading.gatherings
    let (only, rest) = Self.only(typed)
    let subjects = all.indices.map { Subject(Topic<String>.task.id, $0 + 1) }
    let reader = Reader(Speaker(voice.words, in: voice.language, about: Session()), today: today)
    let question = ask(Topic<Picks>.kinds).form(.exceptions(subjects))
    do throws(Problem) {
      guard case .answer(.subjects(let named)) = try reader.read(rest, to: question) else {
        console.say(voice.say(CalendarWord.questionHow))
        return nil
      }
      let numbers = Set(named.map { $0.number - 1 })
      return all.indices.filter { numbers.contains($0) == only }.map { all[$0] }
    } catch {
      if case .notANumber = error {
        console.say(voice.say(CalendarWord.questionHow))
      } else {
        console.say(voice.say(error.remark))
      }
      return nil
    }
  }

  /// Whether the numbers that follow are the tasks, and not those that are none.
  private static func only(_ typed: String) -> (Bool, String) {
    for word in ["alleen", "only"] where typed.trimmed.folded.hasPrefix(word + " ") {
      return (true, String(typed.trimmed.dropFirst(word.count + 1)))
    }
    return (false, typed)
  }
}

extension InputFile {
  /// Whether it says that it is a calendar, by its name or by how it begins.
  var isCalendar: Bool {
    name.lowercased().hasSuffix(".ics") || CalendarReading.isCalendar(text)
  }
}
