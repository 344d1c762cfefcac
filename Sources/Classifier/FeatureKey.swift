/// What a feature is known by in a model: the drawer it lies in, and its mark there.
///
/// A hash alone, cut to the size of a table, would let unknown features borrow the weights of known
/// ones; the mark makes that one in a thousand.
package struct FeatureKey: Sendable, Hashable, Comparable {
  package static let drawerBits = 14
  package static let letters = 2 * UInt32(Model.steps) + 1

  package let drawer: UInt16
  package let mark: UInt16

  init(_ hash: UInt32) {
    drawer = UInt16(hash >> (32 - UInt32(FeatureKey.drawerBits)))
    mark = UInt16((hash & 0x3_ffff) % (FeatureKey.letters * FeatureKey.letters))
  }

  package static func < (one: FeatureKey, other: FeatureKey) -> Bool {
    (one.drawer, one.mark) < (other.drawer, other.mark)
  }
}
