extension String {
  /// The text as it goes into a cell: `'` before what a spreadsheet would take for a formula.
  ///
  /// Guarded is only what begins with `= + - @`, a tab or a return, or with such a guard of its own,
  /// so that reading takes off exactly what writing put on: `guarded.unguarded` is the text itself.
  package var guarded: String { needsGuard(utf8[...]) ? "'" + self : self }

  /// The text of a cell without the guard that `guarded` put on; `'s ochtends` stays as it is.
  package var unguarded: String {
    guard utf8.first == UInt8(ascii: "'"), needsGuard(utf8.dropFirst()) else { return self }
    return String(UnicodeScalarView(unicodeScalars.dropFirst()))
  }
}

private func needsGuard(_ text: Substring.UTF8View) -> Bool {
  guard let first = text.first(where: { $0 != UInt8(ascii: "'") }) else { return false }
  return [UInt8]("=+-@\t\r".utf8).contains(first)
}
