import Coach
import Dialogue
import Documents
import Foundation
import Testing
import Workload

/// Words that were typed to break a document, in every place where a person types.
@Suite("Hostile words")
struct HostileTests {
  static let payloads: [(name: String, text: String)] = [
    ("controls", controls([0x00...0x09, 0x0B...0x1F, 0x7F...0x9F])),
    ("bidi", controls([0x202A...0x202E, 0x2066...0x2069, 0x200E...0x200F, 0x61C...0x61C])),
    ("separators", "een\u{2028}twee\u{2029}drie\u{85}vier\rvijf\r\nzes\nzeven\tacht"),
    ("escapes", "\u{1B}]0;evil\u{07} \u{1B}[2J\u{1B}[31m \u{9B}31m \u{90}x\u{9C}"),
    ("script", "<script>alert(1)</script><img src=x onerror=alert(1)>"),
    ("attributes", "\" onmouseover=\"alert(1) ' style='x"),
    ("ends", "</title></style></svg></p>]]><!-- & &amp; &#60; -->"),
    ("links", "[x](https://evil.example) ![y](z) <https://evil.example> [r]: q www.evil.example"),
    ("headings", "# kop\n## kop\n\nkop\n===\n---\n- a\n1. b\n> c\n    d"),
    ("number", "12) of 3. of dan"),
    ("marks", "`a` ``` ~~~ **b** __c__ ~~d~~ $e$ ^f^ | g | \\ \\| * _ h@i.example mailto:j"),
    ("dash", "- mail"), ("plus", "+1+cmd|' /C calc'!A0"), ("at", "@SUM(1+1)"),
    ("formula", "=HYPERLINK(\"http://evil\";\"klik\")"), ("guard", "'=1;2\"3"),
    ("json", "\"}],\"x\":\"\\u0000\\"), ("slots", "{task} {n|een|# meer} {"),
    ("rtl", "فاطمة الزهراء en שרה לוי"), ("spaces", "     ingesprongen"),
    ("long word", String(repeating: "a", count: 100_000)),
    ("long line", String(repeating: "woord ", count: 17_000)),
  ]

  private static func controls(_ ranges: [ClosedRange<UInt32>]) -> String {
    "x" + ranges.flatMap { $0 }.compactMap { Unicode.Scalar($0).map { "\($0)y" } }.joined()
  }

  private let words: Phrasebook

  init() throws { words = try PromptWords.phrasebook }

  @Test("No document is broken by them, and none has them raw", arguments: payloads)
  func documents(name: String, text: String) throws {
    let context = MadeSession.hostile(text).context(.nl, phrasebook: words)
    let lines = DirectorSheet.freeLines(context)
    var options = DocumentOptions(withReasons: true)
    options.consented = Dictionary(uniqueKeysWithValues: lines.map { ($0.key, $0.typed) })
    for export in Export.all where !export.document.isOfGroup {
      let document = try #require(export.write(context, options))
      let place = "\(export.document).\(export.format)"
      expectNeutral(document, place)
      switch export.format {
      case .md: expectPlain(document, place)
      case .html: try expectStrict(document, export.document, text, place)
      case .json: try expectParsed(document, export.document, text, place)
      case .csv: expectReadBack(document, text, place)
      }
    }
    expectNeutral(PlainText(SayNoList(context.session).page(context)).text, "nee-lijst")
    _ = try JSONSerialization.jsonObject(
      with: Data(SayNoList(context.session).json(context).file.utf8))
  }

  @Test("No report of a group is broken by them either", arguments: payloads)
  func groups(name: String, text: String) throws {
    for leaves in [Leaving.list, .counts] {
      var meeting = MadeMeeting.six
      meeting.leaves = leaves.answer
      meeting.tasks = meeting.tasks.map { _ in text }
      meeting.conditions = meeting.conditions.mapValues { $0.map { _ in text } }
      meeting.parked = [text]
      let context = meeting.context(.nl, phrasebook: words)
      for export in Export.all where export.document.isOfGroup {
        let document = try #require(export.write(context, DocumentOptions()))
        let place = "\(export.document).\(export.format)"
        expectNeutral(document, place)
        switch export.format {
        case .md: expectPlain(document, place)
        case .html: try expectStrict(document, export.document, text, place)
        case .json: try expectParsed(document, export.document, text, place)
        case .csv: expectGuarded(document, place)
        }
      }
    }
  }

  private func expectNeutral(_ text: String, _ place: String) {
    let steering = text.unicodeScalars.filter {
      switch $0.value {
      case 0x0A: false
      case 0x0D: !place.hasSuffix("csv")
      case 0x00...0x1F, 0x7F...0x9F, 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
      default: false
      }
    }
    #expect(steering.isEmpty, "\(place)")
  }

  /// Without what a backslash disarms, only the marks of the program's own are left.
  private func expectPlain(_ text: String, _ place: String) {
    for line in text.split(separator: "\n") {
      let bare = disarmed(line)
      let starts = ["# ", "## ", "### ", "- ", "  - ", "> ", ">", "| ", "---"]
      let start = starts.first { bare.hasPrefix($0) } ?? ""
      let body = bare.dropFirst(start.count).utf8
      let marks = "<[]`~_$^{}&#" + (start == "| " ? "" : "|")
      #expect(!body.contains { marks.utf8.contains($0) }, "\(place): \(bare.prefix(80))")
      if !start.isEmpty, start != "| ", let first = body.first {
        #expect(!">+=- ".utf8.contains(first), "\(place): \(bare.prefix(80))")
      }
      #expect(!bare.contains("://") && !bare.contains("www."), "\(place)")
    }
  }

  /// With an `x` for every sign behind a backslash.
  private func disarmed(_ line: Substring) -> String {
    guard line.utf8.contains(UInt8(ascii: "\\")) else { return String(line) }
    var bytes: [UInt8] = []
    var rest = line.utf8[...]
    while let first = rest.popFirst() {
      if first == UInt8(ascii: "\\") { rest = rest.dropFirst() }
      bytes.append(first == UInt8(ascii: "\\") ? UInt8(ascii: "x") : first)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func expectStrict(
    _ text: String, _ document: Document, _ payload: String, _ place: String
  ) throws {
    let reader = try HTMLReader(text)
    #expect(!reader.tags.contains("script") && !reader.tags.contains("img"), "\(place)")
    // What a person said is still there, in harmless words.
    let shown = payload.neutral.replacing("\n", with: " ").trimmed
    // The sheet has room for the beginning of what is very long.
    let isCut = document == .directie && shown.count > FreeLine.longest
    let part = isCut ? String(shown.prefix(FreeLine.longest / 2 - 1)) : shown
    #expect(squeezed(reader.words).contains(squeezed(part)), "\(place)")
  }

  private func expectParsed(
    _ text: String, _ document: Document, _ payload: String, _ place: String
  ) throws {
    let check = try SchemaCheck(document.rawValue, text)
    #expect(check.flaws.isEmpty, "\(place)")
    guard document == .taken || document == .groep else { return }
    let root = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    let task = (root?["tasks"] as? [[String: Any]])?.first
    #expect(task?["text"] as? String == payload.neutral, "\(place)")
  }

  private func expectReadBack(_ text: String, _ payload: String, _ place: String) {
    expectGuarded(text, place)
    // A quoted cell of a hundred thousand signs is taken for a stray quote.
    guard payload.utf8.count < 20_000 else { return }
    let row = Workload.TaskTable(text).rows.first
    #expect(row.map { squeezed($0.text) } == squeezed(payload.neutral), "\(place)")
  }

  private func expectGuarded(_ text: String, _ place: String) {
    let cells = text.dropFirst().split(separator: "\r\n").flatMap { $0.split(separator: ";") }
    for cell in cells {
      let first = cell.first == "\"" ? cell.dropFirst().first : cell.first
      #expect(!"=+-@".contains(first ?? " "), "\(place): \(cell.prefix(40))")
    }
  }

  private func squeezed(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension MadeSession {
  /// The eight tasks, with the same words wherever a person types; very many words in two places.
  static func hostile(_ text: String) -> MadeSession {
    var session = few
    session.tasks[0].text = text
    session.said[.timeGoes] = TimeGoal.other.answer
    session.said[.timeElse] = .text(text)
    guard text.utf8.count < 20_000 else { return session }
    session.words = text
    for index in session.tasks.indices {
      session.tasks[index].text = text
      for case (let ask, .text) in session.tasks[index].said {
        session.tasks[index].said[ask] = .text(text)
      }
    }
    for case (let ask, .text) in session.said { session.said[ask] = .text(text) }
    return session
  }
}
