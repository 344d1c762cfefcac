/// Reads HTML as strictly as XML: every tag known and closed, every attribute known and quoted.
struct HTMLReader {
  struct Flaw: Error, CustomStringConvertible { var description: String }

  /// The words outside tags, with their entities read.
  private(set) var words = ""
  private(set) var tags: [String] = []
  private var rest: Substring
  private var open: [String] = []

  private static let attributes: Set = [
    "lang", "charset", "http-equiv", "content", "name", "class", "scope", "data-label", "viewBox",
    "role", "aria-labelledby", "id", "x", "y", "width", "height", "text-anchor",
  ]
  private static let known: Set = [
    "html", "head", "meta", "title", "style", "body", "main", "header", "section", "footer", "h1",
    "h2", "h3", "p", "ul", "li", "strong", "blockquote", "table", "thead", "tbody", "tr", "th",
    "td", "div", "svg", "desc", "rect", "text",
  ]

  init(_ html: String) throws {
    rest = html[...]
    try drop("<!DOCTYPE html>\n")
    while let first = rest.first {
      if first == "<" {
        try readTag()
      } else {
        let text = rest[..<(rest.utf8.firstIndex(of: UInt8(ascii: "<")) ?? rest.endIndex)]
        guard !text.contains(">") || open.last == "style" else { throw flaw("a bare >") }
        words += try decoded(text)
        rest = rest[text.endIndex...]
      }
    }
    guard open.isEmpty else { throw flaw("left open: \(open)") }
  }

  private mutating func readTag() throws {
    let isEnd = rest.hasPrefix("</")
    rest = rest.dropFirst(isEnd ? 2 : 1)
    let name = String(rest.prefix { $0.isLetter || $0.isNumber })
    rest = rest.dropFirst(name.count)
    guard Self.known.contains(name) else { throw flaw("an unknown tag \(name)") }
    if isEnd {
      guard open.popLast() == name else { throw flaw("\(name) closes another tag") }
      return try drop(">")
    }
    tags.append(name)
    while rest.first == " " {
      rest = rest.dropFirst()
      let attribute = String(rest.prefix { $0 != "=" })
      guard Self.attributes.contains(attribute) else { throw flaw("an attribute \(attribute)") }
      rest = rest.dropFirst(attribute.count)
      try drop("=\"")
      let value = rest[..<(rest.utf8.firstIndex(of: UInt8(ascii: "\"")) ?? rest.endIndex)]
      guard !value.contains("<") else { throw flaw("a tag within an attribute") }
      _ = try decoded(value)
      rest = rest[value.endIndex...]
      try drop("\"")
    }
    if rest.first == "/" { rest = rest.dropFirst() } else if name != "meta" { open.append(name) }
    try drop(">")
  }

  private func decoded(_ text: Substring) throws -> String {
    guard text.contains("&") else { return String(text) }
    var text = String(text)
    for (name, sign) in [("lt", "<"), ("gt", ">"), ("quot", "\""), ("#39", "'")] {
      text = text.replacing("&\(name);", with: sign)
    }
    guard
      text.split(separator: "&", omittingEmptySubsequences: false).dropFirst().allSatisfy({
        $0.hasPrefix("amp;")
      })
    else { throw flaw("a bare &") }
    return text.replacing("&amp;", with: "&")
  }

  private mutating func drop(_ words: String) throws {
    guard rest.hasPrefix(words) else { throw flaw("expected \(words)") }
    rest = rest.dropFirst(words.count)
  }

  private func flaw(_ what: String) -> Flaw {
    Flaw(description: "\(what), before: \(rest.prefix(80))")
  }
}
