/// What came of laying another logbook into this one.
package struct Merged: Hashable, Sendable {
  /// Sessions that were not here, by the numbers they have now.
  package var added: [Int] = []
  /// Among those, the ones that begin as a session here does and go on otherwise.
  package var apart: [Int] = []
  /// Sessions that go on where they ended here.
  package var extended: [Int] = []
  /// Entries that came into a session of which there is to be one.
  package var united = 0
  /// Sessions of which everything was here already.
  package var same = 0

  package init() {}

  /// Whether anything is different now.
  package var hasChanged: Bool { !added.isEmpty || !extended.isEmpty || united > 0 }
}
