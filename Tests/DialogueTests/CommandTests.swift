import Dialogue
import TestSupport
import Testing

@Suite("Commands are read with a colon, and without where no text is asked")
struct CommandTests {
  private func read(_ line: String, _ form: Form) throws -> Reading {
    let reader = Reader(
      Speaker(try TestLibrary.phrasebook, in: .nl, about: Session()), today: .test)
    return try reader.read(line, to: ask(Topic<String>("x")).form(form))
  }

  @Test(
    "In both languages, by a beginning of them too",
    arguments: [
      (":terug", Command.back), (":back", .back), (":TERUG", .back), (":te", .back),
      (":vooruit", .forward),
      (":v", .forward), (":overslaan", .skip), (":weetniet", .dontKnow), (":later", .later),
      (":pauze", .pause),
      (":leeg", .blank), (":wis", .erase), (":wi", .erase), (":erbij", .add), (":flap", .list),
      (":overzicht", .overview), (":overv", .overview), (":ongedaan", .undo), (":undo", .undo),
      (":hulp", .help),
      (":nl", .dutch), (":en", .english), (": terug", .back),
    ])
  func commands(_ line: String, _ command: Command) throws {
    for form in [Form.text(1...9), .number(0...9), .enter] {
      #expect(try read(line, form) == .command(command, ""))
    }
  }

  @Test("What follows a command is handed on") func rest() throws {
    #expect(try read(":erbij  MT  1,5u ", .enter) == .command(.add, "MT  1,5u"))
  }

  @Test(
    "What is no command, or begins two",
    arguments: [":", "::", ":foo", ":over", ":e", ":l"])
  func unknown(_ line: String) {
    #expect(throws: Problem.unknownCommand(line)) { try read(line, .enter) }
  }

  @Test("The bare word works where no text is asked; where it is, it is asked about") func bare()
    throws
  {
    #expect(try read("terug", .number(0...9)) == .command(.back, ""))
    #expect(try read("Later", .choices(YesNo.self, upTo: 1)) == .command(.later, ""))
    #expect(try read("terug", .text(1...9)) == .commandOrText(.back, "terug"))
    #expect(try read("terug", .lines("item", upTo: 9)) == .commandOrText(.back, "terug"))
  }

  @Test("A beginning of a bare word is no command") func bareBeginning() {
    #expect(throws: Problem.notANumber("ter")) { try read("ter", .number(0...9)) }
  }

  @Test("A backslash makes a word a word") func escaped() throws {
    #expect(try read("\\pauze", .text(1...9)) == .answer(.text("pauze")))
    #expect(try read("\\:terug", .text(1...9)) == .answer(.text(":terug")))
  }
}
