/// A reason to look again at an answer before it is stored.
package struct Doubt: Hashable, Sendable {
  package var remark: Remark
  /// Whether Enter takes the answer as it is; else it is not taken, and asked for again.
  package var canBeOverridden: Bool

  package init(_ remark: Remark, canBeOverridden: Bool = true) {
    (self.remark, self.canBeOverridden) = (remark, canBeOverridden)
  }
}
