package import Dialogue

/// What is known of a session without reading its entries.
package struct SessionHeader: Hashable, Sendable {
  package var number: Int
  /// The id of the script it was begun with.
  package var script: String
  /// The version of that script.
  package var version: Int
  package var language: Language
  /// Seconds since 1970.
  package var beganAt: Int
  package var lastAt: Int
  package var closedAt: Int?
  package var entryCount: Int

  package init(
    number: Int, script: String, version: Int, language: Language, beganAt: Int, lastAt: Int,
    closedAt: Int? = nil, entryCount: Int = 0
  ) {
    (self.number, self.script, self.version) = (number, script, version)
    (self.language, self.beganAt, self.lastAt) = (language, beganAt, lastAt)
    (self.closedAt, self.entryCount) = (closedAt, entryCount)
  }

  package var isClosed: Bool { closedAt != nil }
  /// Whether something was said after it was closed, and it was not closed again since.
  package var isReopened: Bool { closedAt.map { $0 < lastAt } ?? false }
}
