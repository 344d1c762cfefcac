/// Writes a page in a format, from top to bottom, so that a long one can leave piece by piece.
package protocol PageWriter {
  /// What was written and not taken yet.
  var text: String { get set }

  /// Begins with what stands above the first section.
  init(opening page: Page)
  mutating func add(_ section: Section)
  /// Ends with what stands below the last section.
  mutating func close(_ page: Page)
}

extension PageWriter {
  /// Writes a page as a whole.
  package init(_ page: Page) {
    self.init(opening: page)
    for section in page.sections { add(section) }
    close(page)
  }

  /// What was written since the last time.
  mutating func taken() -> String {
    defer { text = "" }
    return text
  }
}
