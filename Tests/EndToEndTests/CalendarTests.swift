import Coach
import Dialogue
import Foundation
import Logbook
import PtySupport
import Testing

@Suite("Calendars in and out")
struct CalendarTests {
  /// A calendar with an hour in each of the last weeks, something private, and a name.
  private func calendar(_ sandbox: Sandbox) throws -> String {
    func moment(_ days: Int, _ time: String) -> String {
      let date = Date(timeIntervalSinceNow: TimeInterval(days) * 86_400)
      return date.formatted(Date.ISO8601FormatStyle().year().month().day().dateSeparator(.omitted))
        + "T\(time)"
    }
    func event(_ id: Int, _ lines: String...) -> [String] {
      ["BEGIN:VEVENT", "UID:\(id)"] + lines + ["DESCRIPTION:kwarts", "END:VEVENT"]
    }
    let lines =
      ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//proef//NL"]
      + event(
        1, "SUMMARY:Zorgoverleg", "DTSTART:\(moment(-70, "100000"))",
        "DTEND:\(moment(-70, "110000"))", "RRULE:FREQ=WEEKLY")
      + event(
        2, "SUMMARY:Gesprek met Marieke", "DTSTART:\(moment(-3, "100000"))", "DURATION:PT40M")
      + event(3, "SUMMARY:Lunch", "DTSTART:\(moment(-4, "120000"))", "DURATION:PT30M")
      + event(
        4, "CLASS:PRIVATE", "SUMMARY:Tandarts", "DTSTART:\(moment(-4, "080000"))", "DURATION:PT1H")
      + ["END:VCALENDAR", ""]
    return try sandbox.file("agenda.ics", lines.joined(separator: "\r\n"))
  }

  @Test("What the person calls a task comes on the flap, and a name is looked at first")
  func chosen() throws {
    let sandbox = try Sandbox()
    let session = try sandbox.terminal(["solo", "--van", try calendar(sandbox)])
    try session.waitFor("1. Zorgoverleg: een uur per week (8 keer)")
    try session.waitFor("Eén afspraak staat er als privé in")
    try session.waitFor("Zijn dit allemaal taken?")
    try session.waitFor("> ")
    try session.send("9\r")
    try session.waitFor("> ")
    try session.send("3\r")
    try session.waitFor("‘Marieke’ lijkt een naam")
    try session.waitFor("> ")
    #expect(try sandbox.run("toon", "--alle").output.contains("Er zijn nog geen gesprekken"))
    try session.send("\u{15}gesprek met een leerkracht\r")
    try session.waitFor("Er staan 2 taken bij op de flap")
    try session.waitFor("> ")
    try session.send("\u{4}")
    #expect(try session.exitStatus() == .code(0))
    let tasks = try sandbox.run("export", "--document", "taken", "--formaat", "csv").output
    #expect(tasks.contains("Zorgoverleg;60"))
    #expect(tasks.contains("gesprek met een leerkracht;5"))
    let bytes = try Data(contentsOf: URL(filePath: "\(sandbox.data)/flap.sqlite"))
    for word in ["Lunch", "Tandarts", "kwarts", "Marieke"] {
      #expect(bytes.range(of: Data(word.utf8)) == nil)
    }
  }

  @Test(
    "In a pipe the first line says which are tasks",
    arguments: [
      ("ja", ["Zorgoverleg", "Gesprek", "Lunch"]), ("2 3", ["Zorgoverleg"]),
      ("alleen 3", ["Lunch"]), ("nee", []),
    ])
  func piped(answer: String, titles: [String]) throws {
    let sandbox = try Sandbox()
    _ = try sandbox.run("solo", "--van", try calendar(sandbox), input: "\(answer)\nkort\n")
    let log = try sandbox.run("toon", "--logboek").output
    for title in ["Zorgoverleg", "Gesprek", "Lunch"] {
      #expect(log.contains(title) == titles.contains(title))
    }
  }

  @Test("Who stops at the choice has stored nothing") func stopped() throws {
    let sandbox = try Sandbox()
    let run = try sandbox.run("solo", "--van", try calendar(sandbox), input: "")
    #expect(run.status == 0)
    #expect(run.errors.contains("Gestopt. Er is niets bewaard."))
    #expect(try sandbox.run("toon", "--alle").output.contains("Er zijn nog geen gesprekken"))
  }

  @Test("Another period counts other weeks") func period() throws {
    let sandbox = try Sandbox()
    let file = try calendar(sandbox)
    let run = try sandbox.run("solo", "--van", file, "--geen-vragen", "--periode", "1")
    #expect(run.output.contains("Gesprek met Marieke – 40 minuten"))
    #expect(run.errors.contains("Eén afspraak staat er als privé in"))
    for typed in ["0", "nooit", "99", "1-9-2026 t/m 1-8-2026"] {
      let run = try sandbox.run("solo", "--van", file, "--periode", typed)
      #expect(run.status == 64)
      #expect(run.errors.contains("kan ik niet lezen als periode"))
    }
  }

  @Test(
    "What is no calendar, or a broken one, is called so and stores nothing",
    arguments: [
      ("", "is geen agenda"), ("MT 60\n", "is geen agenda"),
      (
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:x\nEND:VEVENT\nEND:VCALENDAR\n",
        "geen enkele afspraak"
      ),
      ("BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMM", "geen enkele afspraak"),
      (
        "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\nEND:VCALENDAR\n", "niets met een titel en een tijd"
      ),
    ])
  func broken(text: String, words: String) throws {
    let sandbox = try Sandbox()
    let file = try sandbox.file("kapot.ics", text)
    let run = try sandbox.run("solo", "--van", file, input: "ja\nkort\n")
    #expect(run.status == 65)
    #expect(run.errors.contains(words))
    #expect(try sandbox.run("toon", "--alle").output.contains("Er zijn nog geen gesprekken"))
  }

  @Test("A calendar that is cut off is read as far as it goes, and that is told") func cutOff()
    throws
  {
    let sandbox = try Sandbox()
    let text = try String(contentsOfFile: try calendar(sandbox), encoding: .utf8)
    let file = try sandbox.file("half.ics", text.replacing("END:VCALENDAR\r\n", with: ""))
    let run = try sandbox.run("solo", "--van", file, input: "ja\nkort\n")
    #expect(run.output.contains("1. Zorgoverleg"))
    #expect(run.output.contains("Dit bestand lijkt afgebroken"))
    let silent = try sandbox.run("solo", "--van", file, "--geen-vragen")
    #expect(silent.errors.contains("Dit bestand lijkt afgebroken"))
    let empty = try sandbox.run("solo", "--van", file, "--periode", "1-1-2020 t/m 2-1-2020")
    #expect(empty.status == 65 && empty.errors.contains("Dit bestand lijkt afgebroken"))
    let whole = try sandbox.run("solo", "--van", try calendar(sandbox), "--geen-vragen")
    #expect(!whole.errors.contains("afgebroken"))
  }

  @Test("Before a large calendar is read at a terminal, that is told") func large() throws {
    let sandbox = try Sandbox()
    let small = try calendar(sandbox)
    let text = try String(contentsOfFile: small, encoding: .utf8)
    let remarks = String(
      repeating: "COMMENT:\(String(repeating: "woord ", count: 100))\r\n", count: 4_000)
    let file = try sandbox.file(
      "groot.ics", text.replacing("DESCRIPTION:", with: remarks + "DESCRIPTION:"))
    let session = try sandbox.terminal(["solo", "--van", file])
    try session.waitFor("Zijn dit allemaal taken?")
    #expect(session.transcript.contains("De agenda wordt gelezen…"))
    let other = try sandbox.terminal(["solo", "--van", small])
    try other.waitFor("Zijn dit allemaal taken?")
    #expect(!other.transcript.contains("De agenda wordt gelezen…"))
  }

  // MARK: Out

  private func talked() throws -> Sandbox {
    let sandbox = try Sandbox()
    _ = try sandbox.run("solo", input: Typed.short.joined(separator: "\n") + "\n")
    return sandbox
  }

  private func withoutStamp(_ text: String) -> [String] {
    text.components(separatedBy: "\r\n").filter { !$0.hasPrefix("DTSTAMP") }
  }

  @Test("The days that were agreed upon come out without a word of content") func days() throws {
    let sandbox = try talked()
    let run = try sandbox.run("agenda")
    #expect(run.status == 0)
    #expect(run.output.components(separatedBy: "BEGIN:VEVENT").count == 3)
    #expect(run.output.contains("SUMMARY:Terugkijken (10 min)\r\n"))
    #expect(run.output.contains("DTSTART;VALUE=DATE:20301231\r\nSUMMARY:Einddatum nalopen (5 min)"))
    for line in Typed.short where line.count > 8 { #expect(!run.output.contains(line)) }
    let english = try sandbox.run("calendar", "--lang", "en").output
    #expect(english.contains("SUMMARY:Look back (10 min)"))
    #expect(
      withoutStamp(try sandbox.run("agenda").output) == withoutStamp(run.output),
      "the same again, so that a calendar knows it again")
  }

  @Test("The day on which a group meets again comes out, and nothing of the group") func meeting()
    throws
  {
    let sandbox = try Sandbox()
    let day = try #require(Day(2031, 3, 4))
    let logbook = try Logbook(folder: sandbox.data, file: "intervisie.sqlite")
    let next = Key(Topic<Day>.nextMeeting.id)
    func begin(_ entries: [Entry]) throws -> Int {
      try logbook.begin(
        script: "circle", version: 1, language: .nl, at: 1_900_000_000, with: entries)
    }
    func entry(_ number: Int, _ key: Key, _ answer: Answer) -> Entry {
      Entry(number: number, act: number, at: number, key: key, answer: answer, source: .person)
    }
    _ = try begin([entry(1, Key(Topic<String>.task.id, Subject("task", 1)), .text("pleinwacht"))])
    _ = try begin([
      entry(1, Key(Topic<String>.task.id, Subject("task", 1)), .text("pleinwacht")),
      entry(2, next, .day(day)),
    ])
    let text = try sandbox.run("agenda").output
    #expect(text.components(separatedBy: "BEGIN:VEVENT").count == 2)
    #expect(text.contains("UID:bijeenkomst-circle-1900000000@flap\r\n"))
    #expect(text.contains("DTSTART;VALUE=DATE:20310304\r\nSUMMARY:Flap: bijeenkomst\r\n"))
    #expect(!text.contains("pleinwacht"))
    let english = try sandbox.run("agenda", "--taal", "en").output
    #expect(english.contains("SUMMARY:Flap: meeting\r\n"))
    #expect(!FileManager.default.fileExists(atPath: "\(sandbox.data)/flap.sqlite"))
  }

  @Test("A follow-up has its own day to look back") func again() throws {
    let sandbox = try talked()
    let logbook = try Logbook(folder: sandbox.data)
    let day = try #require(Day(2031, 5, 6))
    let look = Entry(
      number: 2, act: 2, at: 2, key: Key(Topic<Day>.lookBack.id), answer: .day(day),
      source: .person)
    let chain = Entry(
      number: 1, act: 1, at: 1, key: Key(Topic<Chain>.chain.id), answer: Chain([1]).answer,
      source: .program)
    let review = try logbook.begin(
      script: "review", version: 1, language: .nl, at: 1_900_000_000, with: [chain, look])
    try logbook.append([], closes: true, to: review, at: 1_900_000_100)
    let text = try sandbox.run("agenda").output
    #expect(text.contains("UID:terugkijken-review-1900000000@flap\r\n"))
    #expect(text.contains("DTSTART;VALUE=DATE:20310506\r\nSUMMARY:Terugkijken (10 min)\r\n"))
  }

  @Test("In a file it is whole and one's own, and an existing one is left alone") func file() throws
  {
    let sandbox = try talked()
    let run = try sandbox.run("agenda", "-o", "dagen.ics", "--wekelijks", "vrijdag 15:30")
    #expect(run.errors.contains("2 dagen staan erin"))
    let url = sandbox.folder.appending(path: "dagen.ics")
    let text = try String(contentsOf: url, encoding: .utf8)
    #expect(text.contains("T153000\r\nSUMMARY:Noteren (1 min)\r\n"))
    #expect(text.contains("RRULE:FREQ=WEEKLY;BYDAY=FR\r\n"))
    #expect(try sandbox.run("agenda", "-o", "dagen.ics").status == 73)
    #expect(try sandbox.run("agenda", "--wekelijks", "ooit").status == 64)
  }

  @Test("After moving to another computer the same days have the same names") func moved() throws {
    let sandbox = try talked()
    _ = try sandbox.run("bewaar", "kopie.flap", input: "acht lange woorden\n")
    let other = ["FLAP_HOME": "\(sandbox.folder.path(percentEncoded: false))ander"]
    _ = try sandbox.run("noteer", "iets anders", environment: other)
    _ = try sandbox.run(
      "herstel", "kopie.flap", input: "acht lange woorden\n", environment: other)
    #expect(
      withoutStamp(try sandbox.run("agenda", environment: other).output)
        == withoutStamp(try sandbox.run("agenda").output))
  }

  @Test("An end date that a follow-up put off is the day in the calendar, under the same name")
  func putOff() throws {
    let sandbox = try talked()
    let logbook = try Logbook(folder: sandbox.data)
    let task = try #require(
      try logbook.entries(of: 1).first { $0.key.question == Topic<Day>.until.id }?.key.about)
    let about = Subject(task.kind, task.number, in: 1)
    func entry(_ number: Int, _ key: Key, _ answer: Answer) -> Entry {
      Entry(number: number, act: number, at: number, key: key, answer: answer, source: .person)
    }
    let day = try #require(Day(2031, 2, 1))
    let review = try logbook.begin(
      script: "review", version: 1, language: .nl, at: 1_900_000_000,
      with: [
        entry(1, Key(Topic<Chain>.chain.id), Chain([1]).answer),
        entry(2, Key(Topic<EmergencyNow>.emergencyNow.id, about), EmergencyNow.extended.answer),
        entry(3, Key(Topic<Day>.extendedUntil.id, about), .day(day)),
      ])
    let name = "UID:einddatum-\(task.number)-solo-\(try logbook.session(1).beganAt)@flap"
    try logbook.append([], closes: true, to: review, at: 1_900_000_100)
    let text = try sandbox.run("agenda").output
    #expect(text.contains(name))
    #expect(text.contains("DTSTART;VALUE=DATE:20310201"))
    #expect(!text.contains("20301231"))

    try logbook.append(
      [entry(4, Key(Topic<EmergencyNow>.emergencyNow.id, about), EmergencyNow.returned.answer)],
      to: review, at: 1_900_000_200)
    let returned = try sandbox.run("agenda").output
    #expect(!returned.contains(name))
  }

  @Test("Without a day to come nothing is written, and that is told") func noDays() throws {
    let sandbox = try Sandbox()
    let run = try sandbox.run("agenda", "-o", "dagen.ics")
    #expect(run.status == 0)
    #expect(run.errors.contains("Er is geen dag die nog komt"))
    #expect(!FileManager.default.fileExists(atPath: sandbox.folder.path + "/dagen.ics"))
  }
}
