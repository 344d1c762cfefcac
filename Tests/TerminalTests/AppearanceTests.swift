import Terminal
import Testing

@Suite("Colour and accessibility")
struct AppearanceTests {
  static let terminal = ["TERM": "xterm-256color"]

  @Test(
    "The first that speaks wins",
    arguments: [
      (ColourChoice.auto, [:], true, true),
      (.auto, [:], false, false),
      (.never, ["FORCE_COLOR": "1"], true, false),
      (.always, ["NO_COLOR": "1", "TERM": "dumb"], false, true),
      (.auto, ["FORCE_COLOR": "1", "NO_COLOR": "1"], false, true),
      (.auto, ["FORCE_COLOR": ""], false, false),
      (.auto, ["NO_COLOR": "yes"], true, false),
      (.auto, ["NO_COLOR": ""], true, true),
      (.auto, ["NO_COLOR": "1", "CLICOLOR_FORCE": "1"], true, false),
      (.auto, ["CLICOLOR_FORCE": "1"], false, true),
      (.auto, ["CLICOLOR_FORCE": "0"], false, false),
      (.auto, ["CLICOLOR": "0"], true, false),
      (.auto, ["CLICOLOR": "1"], true, true),
      (.auto, ["TERM": "dumb"], true, false),
      (.auto, ["TERM": ""], true, false),
      (.auto, ["TERM": "dumb", "FORCE_COLOR": "1"], true, true),
    ] as [(ColourChoice, [String: String], Bool, Bool)])
  func order(choice: ColourChoice, set: [String: String], isTerminal: Bool, wanted: Bool) {
    let environment = Self.terminal.merging(set) { $1 }
    #expect(wantsColour(choice, environment: environment, isTerminal: isTerminal) == wanted)
  }

  @Test(
    "Who asks for it hears it",
    arguments: [
      (false, [:], false), (true, [:], true), (false, ["ACCESSIBLE": "1"], true),
      (false, ["ACCESSIBLE": "ja"], true), (false, ["ACCESSIBLE": ""], false),
      (false, ["ACCESSIBLE": "0"], false), (false, ["ACCESSIBLE": "False"], false),
      (false, ["TERM": "dumb"], true),
    ] as [(Bool, [String: String], Bool)])
  func accessible(flag: Bool, set: [String: String], isAccessible: Bool) {
    let appearance = Appearance(
      options: ConsoleOptions(isAccessible: flag), environment: Self.terminal.merging(set) { $1 },
      isTerminal: true)
    #expect(appearance == Appearance(isAccessible: isAccessible, isStyled: !isAccessible))
  }
}
