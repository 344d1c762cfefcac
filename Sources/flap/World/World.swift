import Dialogue
import Foundation
import Library
import Logbook
import Terminal

/// The outside world, put together in one place: terminal, clock, folder, words.
struct World {
  let options: GlobalOptions
  let environment: [String: String]
  let voice: Voice
  /// The user's own files, laid over those of the program.
  let own: OwnPrompts
  /// What tells the time.
  var clock: @Sendable () -> Int = { Int(Date().timeIntervalSince1970) }

  init(_ options: GlobalOptions) throws {
    self.options = options
    environment = ProcessInfo.processInfo.environment
    own = try OwnPrompts(option: options.prompts, environment: environment)
    voice = Voice(
      options.language?.language ?? Voice.language(of: environment),
      words: own.words(over: PromptLibrary.words), folder: options.data)
  }

  /// Seconds since 1970.
  var now: Int { clock() }

  /// The day it is here.
  var today: Day { day(at: now) }

  func day(at time: Int) -> Day {
    let date = Date(timeIntervalSince1970: TimeInterval(time))
    let parts = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: date)
    return Day(parts.year ?? 1970, parts.month ?? 1, parts.day ?? 1) ?? Day(number: time / 86_400)
  }

  /// The moment a day begins here.
  func time(at day: Day) -> Int {
    var parts = DateComponents()
    (parts.year, parts.month, parts.day) = (day.year, day.month, day.day)
    let date = Calendar(identifier: .gregorian).date(from: parts)
    return Int(date?.timeIntervalSince1970 ?? TimeInterval(day.number * 86_400))
  }

  /// A day that was.
  func pastDay(_ typed: String) throws -> Day {
    guard let day = DayReader(today: today).pastDay(in: typed) else {
      throw Failure.notADay(typed)
    }
    return day
  }

  func console(
    output: ConsoleOptions.Output = .standardOutput, opensTerminal: Bool = false,
    widest: Int = widestText
  ) -> any Console {
    makeConsole(
      options: ConsoleOptions(
        isAccessible: options.isAccessible, colour: options.colour.choice, output: output,
        opensTerminal: opensTerminal, widest: widest), environment: environment)
  }

  var folder: String { get throws { try dataFolder.path } }

  /// Where everything is kept.
  var dataFolder: DataFolder {
    get throws {
      guard
        let folder = DataFolder(
          option: options.data, environment: environment,
          // The list of accounts is asked only where the environment does not say.
          accountHome: environment["HOME"] == nil ? NSHomeDirectory() : nil)
      else { throw Failure.noHome }
      return folder
    }
  }

  /// Says it where a service copies that folder elsewhere, and what is erased may live on.
  func warnOfSyncing() throws {
    guard let service = try dataFolder.service else { return }
    voice.complain(Remark(ShellWord.homeSynced, ["service": .typed(service)]))
  }

  /// Opens a logbook, or makes it; that of one person, unless another file is named.
  func logbook(file: String = DataFile.solo) throws -> Logbook {
    let folder = try folder
    do { return try Logbook(folder: folder, file: file) } catch { throw Failure.logbook(error) }
  }

  var hasLogbook: Bool { get throws { try has(DataFile.solo) } }

  /// Whether there is a file of this name in the folder for data.
  func has(_ file: String) throws -> Bool {
    let path = try folder + "/" + file
    var status = stat()
    if stat(path, &status) == 0 { return true }
    guard errno != EACCES else { throw Failure.logbook(.denied(path: path)) }
    return false
  }

  /// Opens the logbook where there is one; asking about it must not make it.
  func existingLogbook(file: String = DataFile.solo) throws -> Logbook? {
    try has(file) ? try logbook(file: file) : nil
  }

  /// All words, and the profile of the program: for what needs no other.
  func library() throws -> PromptLibrary { try PromptLibrary(own: own) }
}
