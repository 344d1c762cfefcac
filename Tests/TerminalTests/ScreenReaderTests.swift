import PtySupport
import Testing

@Suite("The screen reader hears what a person would")
struct ScreenReaderTests {
  @Test("Text that goes on and on is heard as it is")
  func appended() {
    let said = "\u{1B}[1mTijd\u{1B}[0m\r\nHoe   lang?\r\n"
    let typed = "\u{1B}[?2004h> een u\u{8}\u{1B}[Kuur\r\n\u{1B}[?2004l\r"
    let heard = ScreenReader.hear(Array((said + typed + "Gekozen.\r\n").utf8))
    #expect(heard.text == "Tijd\nHoe lang?\n> een uur\nGekozen.\n")
    #expect(heard.faults.isEmpty)
  }

  @Test(
    "What is hard to follow is a fault",
    arguments: [
      ("een\r\n\u{1B}[Atwee", "moves up"),
      ("een\u{1B}[2K", "erases"),
      ("\u{1B}[2J", "erases"),
      ("\u{1B}[?25l", "hides the cursor"),
      ("10%\r20%\r\n", "goes back over a line: 10%"),
      ("ab\u{8}", "moves back"),
      ("┌──┐", "draws: ┌"),
      ("⠋", "draws: ⠋"),
      ("Kies.\r\nKies.\r\n", "says twice: Kies."),
      ("\u{1B}[5;5H", "moves the cursor: 5;5H"),
      ("\u{1B}[6n", "asks the terminal: sequence(parameters: \"6\", final: \"n\")"),
      ("een\r\n\u{1B}[?2004h> \u{1B}[A", "leaves the line that is typed, upwards"),
    ])
  func faults(written: String, fault: String) {
    #expect(ScreenReader.hear(Array(written.utf8)).faults.contains(fault))
  }

  @Test("A line is known by its prompt where pastes are not marked")
  func dumb() {
    #expect(ScreenReader.hear(Array("> eem\u{8}n\r\nGoed.\r\n".utf8)).faults.isEmpty)
  }
}
