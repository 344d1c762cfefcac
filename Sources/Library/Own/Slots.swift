/// The slots in a piece of words: `{task}`, and `{n|één taak|# taken}`.
struct Slots {
  private(set) var names: [String] = []
  /// A slot that is opened and not closed.
  private(set) var open: String?

  init(_ text: String) {
    var rest = text[...]
    while let start = rest.firstIndex(of: "{") {
      rest = rest[rest.index(after: start)...]
      guard let close = rest.firstIndex(of: "}") else {
        open = "{" + rest.prefix { $0.isLetter }
        return
      }
      names.append(String(rest[..<close].prefix { $0 != "|" }))
      rest = rest[rest.index(after: close)...]
    }
  }
}
