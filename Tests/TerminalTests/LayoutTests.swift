import Dialogue
import Terminal
import Testing

@Suite("Layout")
struct LayoutTests {
  static let page: [StyledLine] = [
    StyledLine("Tijd", .strong), "", "Hoe lang duurt het? Een schatting is genoeg.",
    StyledLine("1. minder dan een uur", hanging: 3), StyledLine("\"Nee.\"", tone: .quote),
  ]

  @Test("To be seen")
  func seen() {
    let appearance = Appearance(isAccessible: false, isStyled: true)
    #expect(
      laidOut(Self.page, width: 20, appearance: appearance) == """
        \u{1B}[1mTijd\u{1B}[0m

        Hoe lang duurt het?
        Een schatting is
        genoeg.
        1. minder dan een
           uur
          "Nee."

        """)
  }

  @Test("To be heard: one sentence a line, no padding, no style")
  func heard() {
    let appearance = Appearance(isAccessible: true, isStyled: false)
    #expect(
      laidOut(Self.page, width: 20, appearance: appearance) == """
        Tijd
        Hoe lang duurt het?
        Een schatting is genoeg.
        1. minder dan een uur
        "Nee."

        """)
  }

  @Test("For a room, no wider than is asked for, however wide the terminal")
  func room() {
    let appearance = Appearance(isAccessible: false, isStyled: false, widest: 60)
    let text = String(repeating: "woord ", count: 40)
    let rows = laidOut([StyledLine(text)], width: 200, appearance: appearance)
      .split(separator: "\n")
    #expect(rows.allSatisfy { $0.displayWidth <= 60 } && rows[0].displayWidth > 50)
  }

  @Test("Never wider than 66 columns, and never an escape that somebody typed")
  func bounds() {
    let appearance = Appearance(isAccessible: false, isStyled: false)
    let text = String(repeating: "woord ", count: 40) + "\u{1B}[2J\nnieuwe regel"
    let rows = laidOut([StyledLine(text)], width: 200, appearance: appearance)
      .split(separator: "\n")
    #expect(rows.allSatisfy { $0.displayWidth <= 66 && $0.last != " " })
    #expect(rows.last == "nieuwe regel")
    #expect(!rows.joined().contains("\u{1B}"))
  }
}
