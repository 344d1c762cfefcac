/// An answer that a line may have, and how likely it is.
package struct Weighted: Sendable, Equatable {
  package var id: String
  package var p: Double

  package init(id: String, p: Double) {
    self.id = id
    self.p = p
  }
}
