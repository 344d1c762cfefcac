/// FNV-1a over bytes, so that a feature is the same number in training and in use.
///
/// Swift's own `Hasher` is seeded anew in each process.
struct Hash {
  private(set) var value: UInt64

  /// Begins a hash of a kind of its own; kinds never meet by spelling.
  init(_ kind: UInt8) {
    value = 0xcbf2_9ce4_8422_2325
    add(kind)
  }

  mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }

  mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { add(byte) }
  }

  /// The hash with its high bits stirred into the low ones, which alone choose a bucket.
  var folded: UInt32 {
    var mixed = value
    mixed ^= mixed >> 33
    mixed = mixed &* 0xff51_afd7_ed55_8ccd
    mixed ^= mixed >> 33
    return UInt32(truncatingIfNeeded: mixed)
  }
}
